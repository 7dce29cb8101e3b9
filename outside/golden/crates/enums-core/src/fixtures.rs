// Generated from outside/golden/spec/enums/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Set")]
impl crate::actions::SetResponse {
    /// Sets `Level`.
    #[must_use]
    pub fn level(
        mut self,
        level: impl ::core::convert::Into<crate::enums::Level>,
    ) -> Self {
        self.level = level.into();
        self
    }

    /// Sets `Charge`.
    #[must_use]
    pub fn charge(
        mut self,
        charge: impl ::core::convert::Into<crate::enums::Charge>,
    ) -> Self {
        self.charge = ::core::option::Option::Some(charge.into());
        self
    }
}
