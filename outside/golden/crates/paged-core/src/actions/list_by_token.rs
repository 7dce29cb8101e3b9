// Generated from outside/golden/spec/paged/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `ListByToken`, an action of Paged.
///
/// Only reads: safe to send again. Answers a page at a time: `Where.Token` asks with `Outer.Next` of
/// the answer before; `Outer.Inner.Things` has the items, `IsOver` whether they end here.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByToken {
    /// `Where`: `Where`.
    pub r#where: ::core::option::Option<crate::objects::Where>,
}

impl ListByToken {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Where`.
    #[must_use]
    pub fn r#where(mut self, r#where: crate::objects::Where) -> Self {
        self.r#where = ::core::option::Option::Some(r#where);
        self
    }
}

impl ::tc3::Shaped for ListByToken {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ListByToken",
        members: &["Where"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ListByToken {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.r#where)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.r#where,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ListByToken {
    type Response = ListByTokenResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "pgd",
        version: "2024-01-01",
        name: "ListByToken",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for ListByToken {
    type Item = crate::objects::Thing;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        end: ::core::option::Option::Some(::tc3::pages::PageEnd::IsOver(&["IsOver"])),
        texts: &[&["Where", "Token"]],
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Token {
                ask: &["Where", "Token"],
                next: &["Outer", "Next"],
            },
            &["Outer", "Inner", "Things"],
        )
    };
    fn items(response: ListByTokenResponse) -> ::std::vec::Vec<crate::objects::Thing> {
        response.outer.inner.and_then(|inner| inner.things).unwrap_or_default()
    }
}

/// What [`ListByToken`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByTokenResponse {
    /// `Outer`: `Outer`, always present.
    pub outer: crate::objects::Outer,
    /// `IsOver`: `bool`.
    pub is_over: ::core::option::Option<bool>,
}

impl ::tc3::Shaped for ListByTokenResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ListByTokenResponse",
        members: &["Outer", "IsOver"],
        always: &["Outer"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ListByTokenResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.outer),
            ::tc3::Place::view(&self.is_over),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.outer,
                1 => &mut self.is_over,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ListByToken, ListByTokenResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ListByToken, ListByTokenResponse);
