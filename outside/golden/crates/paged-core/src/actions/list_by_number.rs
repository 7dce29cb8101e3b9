// Generated from outside/golden/spec/paged/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `ListByNumber`, an action of Paged.
///
/// Only reads: safe to send again. Answers a page at a time: `Page` and `Size` ask, with pages counted
/// from 0; `Data.Names` has the items, `Data.Total` says how many there are. Items that move meanwhile
/// may be missed or come twice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByNumber {
    /// `Page`: `uint64`.
    pub page: ::core::option::Option<u64>,
    /// `Size`: `uint64`.
    pub size: ::core::option::Option<u64>,
}

impl ListByNumber {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Page`.
    #[must_use]
    pub fn page(mut self, page: u64) -> Self {
        self.page = ::core::option::Option::Some(page);
        self
    }

    /// Sets `Size`.
    #[must_use]
    pub fn size(mut self, size: u64) -> Self {
        self.size = ::core::option::Option::Some(size);
        self
    }
}

impl ::tc3::Shaped for ListByNumber {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ListByNumber",
        members: &["Page", "Size"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ListByNumber {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.page), ::tc3::Place::view(&self.size)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.page,
                1 => &mut self.size,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ListByNumber {
    type Response = ListByNumberResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "pgd",
        version: "2024-01-01",
        name: "ListByNumber",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for ListByNumber {
    type Item = ::std::string::String;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Size"]),
        total: ::core::option::Option::Some(&["Data", "Total"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Number {
                member: &["Page"],
                first: 0,
            },
            &["Data", "Names"],
        )
    };
    fn items(response: ListByNumberResponse) -> ::std::vec::Vec<::std::string::String> {
        response.data.map(|data| data.names).unwrap_or_default()
    }
}

/// What [`ListByNumber`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByNumberResponse {
    /// `Data`: `Data`.
    pub data: ::core::option::Option<crate::objects::Data>,
}

impl ::tc3::Shaped for ListByNumberResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ListByNumberResponse",
        members: &["Data"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ListByNumberResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.data)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.data,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ListByNumber, ListByNumberResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ListByNumber, ListByNumberResponse);
