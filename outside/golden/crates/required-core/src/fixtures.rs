// Generated from outside/golden/spec/required/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Build")]
impl crate::actions::BuildResponse {
    /// Sets `Parts`.
    #[must_use]
    pub fn parts(mut self, parts: ::std::vec::Vec<crate::objects::Part>) -> Self {
        self.parts = parts;
        self
    }

    /// Sets `BuildRequired`.
    #[must_use]
    pub fn build_required(
        mut self,
        build_required: crate::objects::BuildRequired,
    ) -> Self {
        self.build_required = ::core::option::Option::Some(build_required);
        self
    }
}

#[cfg(feature = "Build")]
impl crate::objects::BuildRequired {
    /// Sets `A`.
    #[must_use]
    pub fn a(mut self, a: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.a = ::core::option::Option::Some(a.into());
        self
    }
}
