// Generated from outside/golden/spec/paged/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "ListByNumber")]
impl crate::actions::ListByNumberResponse {
    /// Sets `Data`.
    #[must_use]
    pub fn data(mut self, data: crate::objects::Data) -> Self {
        self.data = ::core::option::Option::Some(data);
        self
    }
}

#[cfg(feature = "ListByOffset")]
impl crate::actions::ListByOffsetResponse {
    /// Sets `Things`.
    #[must_use]
    pub fn things(mut self, things: ::std::vec::Vec<crate::objects::Thing>) -> Self {
        self.things = things;
        self
    }

    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: u64) -> Self {
        self.total_count = total_count;
        self
    }
}

#[cfg(feature = "ListByToken")]
impl crate::actions::ListByTokenResponse {
    /// Sets `Outer`.
    #[must_use]
    pub fn outer(mut self, outer: crate::objects::Outer) -> Self {
        self.outer = outer;
        self
    }

    /// Sets `IsOver`.
    #[must_use]
    pub fn is_over(mut self, is_over: bool) -> Self {
        self.is_over = ::core::option::Option::Some(is_over);
        self
    }
}

#[cfg(feature = "ListByNumber")]
impl crate::objects::Data {
    /// Sets `Names`.
    #[must_use]
    pub fn names(mut self, names: ::std::vec::Vec<::std::string::String>) -> Self {
        self.names = names;
        self
    }

    /// Sets `Total`.
    #[must_use]
    pub fn total(
        mut self,
        total: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.total = ::core::option::Option::Some(total.into());
        self
    }
}

#[cfg(feature = "ListByToken")]
impl crate::objects::Inner {
    /// Sets `Things`.
    #[must_use]
    pub fn things(mut self, things: ::std::vec::Vec<crate::objects::Thing>) -> Self {
        self.things = ::core::option::Option::Some(things);
        self
    }
}

#[cfg(feature = "ListByToken")]
impl crate::objects::Outer {
    /// Sets `Inner`.
    #[must_use]
    pub fn inner(mut self, inner: crate::objects::Inner) -> Self {
        self.inner = ::core::option::Option::Some(inner);
        self
    }

    /// Sets `Next`.
    #[must_use]
    pub fn next(
        mut self,
        next: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.next = ::core::option::Option::Some(next.into());
        self
    }
}

#[cfg(any(feature = "ListByOffset", feature = "ListByToken"))]
impl crate::objects::Thing {
    /// Sets `Id`.
    #[must_use]
    pub fn id(mut self, id: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.id = ::core::option::Option::Some(id.into());
        self
    }
}
