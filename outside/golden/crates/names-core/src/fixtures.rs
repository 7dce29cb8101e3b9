// Generated from outside/golden/spec/names/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "DescribeThings")]
impl crate::actions::DescribeThingsResponse {
    /// Sets `Types`.
    #[must_use]
    pub fn types(mut self, types: ::std::vec::Vec<crate::objects::Type>) -> Self {
        self.types = types;
        self
    }

    /// Sets `Label`.
    #[must_use]
    pub fn label(mut self, label: crate::objects::GetLabel) -> Self {
        self.label = ::core::option::Option::Some(label);
        self
    }

    /// Sets `One`.
    #[must_use]
    pub fn one(mut self, one: crate::objects::TopicIDs) -> Self {
        self.one = ::core::option::Option::Some(one);
        self
    }

    /// Sets `Other`.
    #[must_use]
    pub fn other(mut self, other: crate::objects::TopicIds) -> Self {
        self.other = ::core::option::Option::Some(other);
        self
    }
}

#[cfg(feature = "DescribeThings")]
impl crate::objects::GetLabel {
    /// Sets `Async`.
    #[must_use]
    pub fn r#async(mut self, r#async: bool) -> Self {
        self.r#async = r#async;
        self
    }
}

#[cfg(feature = "DescribeThings")]
impl crate::objects::TopicIDs {
    /// Sets `A`.
    #[must_use]
    pub fn a(mut self, a: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.a = ::core::option::Option::Some(a.into());
        self
    }
}

#[cfg(feature = "DescribeThings")]
impl crate::objects::TopicIds {
    /// Sets `B`.
    #[must_use]
    pub fn b(mut self, b: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.b = ::core::option::Option::Some(b.into());
        self
    }
}

#[cfg(feature = "DescribeThings")]
impl crate::objects::Type {
    /// Sets `Mod`.
    #[must_use]
    pub fn r#mod(
        mut self,
        r#mod: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#mod = r#mod.into();
        self
    }

    /// Sets `Ref`.
    #[must_use]
    pub fn r#ref(mut self, r#ref: i64) -> Self {
        self.r#ref = r#ref;
        self
    }
}
