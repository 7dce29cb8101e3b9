// Generated from outside/golden/spec/status/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "GetKey")]
impl crate::actions::GetKeyResponse {
    /// Sets `SessionToken`.
    #[must_use]
    pub fn session_token(
        mut self,
        session_token: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.session_token = session_token.into();
        self
    }
}

#[cfg(feature = "Gone")]
impl crate::actions::GoneResponse {
    /// Sets `B`.
    #[must_use]
    pub fn b(mut self, b: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.b = ::core::option::Option::Some(b.into());
        self
    }
}
