// Generated from outside/golden/spec/paged/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `ListByOffset`, an action of Paged.
///
/// Only reads: safe to send again. Answers a page at a time: `Offset` and `Limit` ask; `Things` has
/// the items, `Id` tells them apart, `TotalCount` says how many there are.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByOffset {
    /// `Offset`: `int64`, required.
    pub offset: i64,
    /// `Limit`: `int64`, required.
    pub limit: i64,
}

impl ListByOffset {
    /// With what is required.
    pub fn new(offset: i64, limit: i64) -> Self {
        Self { offset, limit }
    }
}

impl ::tc3::Shaped for ListByOffset {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ListByOffset",
        members: &["Offset", "Limit"],
        required: &["Offset", "Limit"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ListByOffset {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.offset),
            ::tc3::Place::view(&self.limit),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.offset,
                1 => &mut self.limit,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ListByOffset {
    type Response = ListByOffsetResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "pgd",
        version: "2024-01-01",
        name: "ListByOffset",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for ListByOffset {
    type Item = crate::objects::Thing;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        key: ::core::option::Option::Some(&["Id"]),
        total: ::core::option::Option::Some(&["TotalCount"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["Things"],
        )
    };
    fn items(response: ListByOffsetResponse) -> ::std::vec::Vec<crate::objects::Thing> {
        response.things
    }
}

/// What [`ListByOffset`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByOffsetResponse {
    /// `Things`: `[Thing]`, always present.
    pub things: ::std::vec::Vec<crate::objects::Thing>,
    /// `TotalCount`: `uint64`, always present.
    pub total_count: u64,
}

impl ::tc3::Shaped for ListByOffsetResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ListByOffsetResponse",
        members: &["Things", "TotalCount"],
        always: &["Things", "TotalCount"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ListByOffsetResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.things),
            ::tc3::Place::view(&self.total_count),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.things,
                1 => &mut self.total_count,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ListByOffset, ListByOffsetResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ListByOffset, ListByOffsetResponse);
