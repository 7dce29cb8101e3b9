// Generated from outside/golden/spec/values/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Send")]
impl crate::actions::SendResponse {
    /// Sets `Text`.
    #[must_use]
    pub fn text(
        mut self,
        text: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.text = text.into();
        self
    }

    /// Sets `Day`.
    #[must_use]
    pub fn day(
        mut self,
        day: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.day = day.into();
        self
    }

    /// Sets `Count`.
    #[must_use]
    pub fn count(mut self, count: u64) -> Self {
        self.count = count;
        self
    }

    /// Sets `Ratio`.
    #[must_use]
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.ratio = ratio;
        self
    }

    /// Sets `Flag`.
    #[must_use]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = flag;
        self
    }

    /// Sets `Texts`.
    #[must_use]
    pub fn texts(mut self, texts: ::std::vec::Vec<::std::string::String>) -> Self {
        self.texts = texts;
        self
    }

    /// Sets `Empty`.
    #[must_use]
    pub fn empty(mut self, empty: crate::objects::Empty) -> Self {
        self.empty = empty;
        self
    }

    /// Sets `Maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: i64) -> Self {
        self.maybe = ::core::option::Option::Some(maybe);
        self
    }

    /// Sets `AlsoMaybe`.
    #[must_use]
    pub fn also_maybe(
        mut self,
        also_maybe: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.also_maybe = ::core::option::Option::Some(also_maybe.into());
        self
    }
}
