//! Intents: what a request can mean, as an enum whose variants carry what each meaning demands.

use serde::de::{Deserializer, Error as _};
use serde::ser::Serializer;

use crate::record::{self, Place, Record, Shape, View, Viewer};

/// What a request can mean: an enum that the generator makes of the rules that hang on one member.
///
/// It goes into a request and is read from one; what the request has beside it stays there.
///
/// ```
/// use tc3::Intent;
///
/// # use tc3::{Place, Record, Shape, Viewer};
/// # tc3::int_enum! { pub Mode { GENTLE = 1, HARD = 2, } }
/// # #[derive(Default)]
/// # struct Stop { id: i64, mode: Mode, force: Option<bool> }
/// # static SHAPE: Shape = Shape { name: "Stop", members: &["Id", "Mode", "Force"], ..Shape::EMPTY };
/// # impl Record for Stop {
/// #     fn shape(&self) -> &'static Shape { &SHAPE }
/// #     fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
/// #         viewer.see(&[self.id.view(), self.mode.view(), self.force.view()]);
/// #     }
/// #     fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
/// #         Some(match index { 0 => &mut self.id, 1 => &mut self.mode, 2 => &mut self.force, _ => return None })
/// #     }
/// # }
/// #[derive(Clone, Debug, PartialEq)]
/// enum How {
///     Gently,
///     Hard { force: bool },
/// }
///
/// tc3::intent!(How of Stop [1, 2] by mode plain Mode where
///     Gently = GENTLE {},
///     Hard = HARD { force option },
/// );
///
/// let mut stop = Stop { id: 7, ..Stop::default() };
/// assert_eq!(How::of(&stop), None);
/// How::Hard { force: true }.put(&mut stop);
/// assert_eq!((How::of(&stop), stop.id), (Some(How::Hard { force: true }), 7));
/// assert_eq!(How::Gently.to_string(), "Gently");
/// ```
pub trait Intent: Clone {
    /// The request that it is the intent of.
    type Request: Record + Default;

    /// The members that it decides or carries, by their positions in the request.
    const MEMBERS: &'static [usize];

    /// The name of the variant.
    fn name(&self) -> &'static str;

    /// Writes what is meant into a request, and leaves the rest of it as it is.
    fn put(self, request: &mut Self::Request);

    /// What a request means; none where no variant stands for it, or where it lacks what that variant carries.
    fn of(request: &Self::Request) -> Option<Self>;
}

/// What `Serialize` of intents calls.
///
/// # Errors
///
/// Those of [`record::serialize`].
pub fn serialize_intent<I: Intent, S: Serializer>(intent: &I, serializer: S) -> Result<S::Ok, S::Error> {
    let mut request = I::Request::default();
    intent.clone().put(&mut request);
    record::serialize(&Part { request: &request, members: I::MEMBERS }, serializer)
}

/// What `Deserialize` of intents calls.
///
/// # Errors
///
/// Those of [`record::deserialize`], and what means nothing.
pub fn deserialize_intent<'de, I: Intent, D: Deserializer<'de>>(deserializer: D) -> Result<I, D::Error> {
    let mut request = I::Request::default();
    record::deserialize(&mut request, deserializer)?;
    I::of(&request).ok_or_else(|| {
        let shape = request.shape();
        let names: Vec<_> = I::MEMBERS.iter().filter_map(|member| shape.members.get(*member).copied()).collect();
        D::Error::custom(format!("no {} means this: see what its {} demand", shape.name, names.join(", ")))
    })
}

/// A request of which some members are seen.
struct Part<'a> {
    request: &'a dyn Record,
    members: &'static [usize],
}

impl Record for Part<'_> {
    fn shape(&self) -> &'static Shape {
        self.request.shape()
    }

    fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
        let part = |(index, view): (usize, &View<'a>)| if self.members.contains(&index) { *view } else { View::Absent };
        let mut seen = Vec::new();
        self.request.views(&mut |all| seen.extend(all.iter().enumerate().map(part)));
        viewer.see(&seen);
    }

    fn get_mut(&mut self, _: usize) -> Option<&mut dyn Place> {
        None
    }
}
