//! Actions of which it is known at compile time how their lists are read.

use crate::action::Action;
use crate::pages::paging::Paging;

/// An action whose list comes a part at a time, with the type of its items.
///
/// A change is never one. Code that is generic over such actions reads by [`Pager`](crate::pages::Pager):
///
/// ```
/// use tc3::pages::{Ask, PageStart, Paged, Pager, Paging};
/// use tc3::{Action, ActionInfo, Effect, Place, Record, Shape, Viewer};
///
/// # #[derive(Default)]
/// struct ListNames { offset: Option<i64> }
/// # #[derive(Default)]
/// struct ListNamesResponse { names: Option<Vec<String>>, total_count: i64 }
/// # impl Record for ListNames {
/// #     fn shape(&self) -> &'static Shape {
/// #         static SHAPE: Shape = Shape { name: "ListNames", members: &["Offset"], ..Shape::EMPTY };
/// #         &SHAPE
/// #     }
/// #     fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) { viewer.see(&[self.offset.view()]); }
/// #     fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> { (index == 0).then_some(&mut self.offset) }
/// # }
/// # impl Record for ListNamesResponse {
/// #     fn shape(&self) -> &'static Shape {
/// #         static SHAPE: Shape = Shape { members: &["Names", "TotalCount"], ..Shape::EMPTY };
/// #         &SHAPE
/// #     }
/// #     fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
/// #         viewer.see(&[self.names.view(), self.total_count.view()]);
/// #     }
/// #     fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
/// #         Some(match index { 0 => &mut self.names, 1 => &mut self.total_count, _ => return None })
/// #     }
/// # }
/// # impl Action for ListNames {
/// #     type Response = ListNamesResponse;
/// #     const INFO: ActionInfo<'static> = ActionInfo { name: "ListNames", effect: Effect::Read, ..ActionInfo::EMPTY };
/// # }
///
/// impl Paged for ListNames {
///     type Item = String;
///
///     const PAGING: Paging = Paging {
///         total: Some(&["TotalCount"]),
///         ..Paging::new(PageStart::Offset(&["Offset"]), &["Names"])
///     };
///
///     fn items(response: ListNamesResponse) -> Vec<String> {
///         response.names.unwrap_or_default()
///     }
/// }
///
/// fn read_all<A: Paged>(mut action: A, send: impl Fn(&A) -> A::Response) -> Result<Vec<A::Item>, tc3::Error> {
///     let mut pager = Pager::new(A::PAGING, Ask::of(&A::PAGING, &action));
///     let mut all = Vec::new();
///     while let Some(ask) = pager.ask() {
///         ask.put(&A::PAGING, &mut action)?;
///         let response = send(&action);
///         let kept = pager.take(&response)?;
///         all.extend(kept.of(A::items(response)));
///     }
///     Ok(all)
/// }
///
/// let names = ["a", "b", "c"].map(str::to_owned);
/// let send = |action: &ListNames| {
///     let offset = action.offset.unwrap_or(0) as usize;
///     ListNamesResponse { names: names.get(offset..).map(|names| names[..1].to_vec()), total_count: 3 }
/// };
/// assert_eq!(read_all(ListNames::default(), send)?, names);
/// # Ok::<(), tc3::Error>(())
/// ```
pub trait Paged: Action {
    /// What the list is of.
    type Item;

    /// How the list is read.
    const PAGING: Paging;

    /// Takes the items out of an answer, in their order: all those that stand at [`Paging::items`]. A list that is absent
    /// is empty.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}
