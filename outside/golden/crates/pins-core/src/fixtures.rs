// Generated from outside/golden/spec/pins/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Create")]
impl crate::actions::CreateResponse {
    /// Sets `WasAlways`.
    #[must_use]
    pub fn was_always(
        mut self,
        was_always: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.was_always = was_always.into();
        self
    }

    /// Sets `NowAlways`.
    #[must_use]
    pub fn now_always(
        mut self,
        now_always: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.now_always = ::core::option::Option::Some(now_always.into());
        self
    }

    /// Sets `Late`.
    #[must_use]
    pub fn late(
        mut self,
        late: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.late = late.into();
        self
    }

    /// Sets `Part`.
    #[must_use]
    pub fn part(mut self, part: crate::objects::Part) -> Self {
        self.part = part;
        self
    }
}

#[cfg(feature = "Create")]
impl crate::objects::Part {
    /// Sets `WasPlain`.
    #[must_use]
    pub fn was_plain(
        mut self,
        was_plain: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.was_plain = was_plain.into();
        self
    }

    /// Sets `NowPlain`.
    #[must_use]
    pub fn now_plain(
        mut self,
        now_plain: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.now_plain = ::core::option::Option::Some(now_plain.into());
        self
    }

    /// Sets `Late`.
    #[must_use]
    pub fn late(
        mut self,
        late: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.late = late.into();
        self
    }
}
