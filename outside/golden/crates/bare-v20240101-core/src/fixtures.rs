// Generated from outside/golden/spec/bare/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "DescribeThings")]
impl crate::actions::DescribeThingsResponse {
    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = total_count;
        self
    }

    /// Sets `Things`.
    #[must_use]
    pub fn things(mut self, things: ::std::vec::Vec<crate::objects::Thing>) -> Self {
        self.things = things;
        self
    }
}

#[cfg(feature = "DescribeThings")]
impl crate::objects::Thing {
    /// Sets `Id`.
    #[must_use]
    pub fn id(mut self, id: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::core::option::Option::Some(name.into());
        self
    }
}
