// Generated from outside/golden/spec/enums/2024-01-01 by `cargo xtask generate`. Do not edit.

::tc3::text_enum! {
    /// How it is paid for.
    pub Charge {
        /// In advance.
        Prepaid = "PREPAID",
        /// Upstream calls it so.
        Unknown_ = "unknown",
        /// By nobody.
        Self_ = "",
    }
}

::tc3::int_enum! {
    /// How loud.
    pub Level {
        /// Nothing is heard.
        SILENT = -1,
        /// As usual.
        KNOWN_ = 0,
        /// All is heard.
        VERY_LOUD = 10,
    }
}

#[cfg(feature = "serde")]
::tc3::int_enum_serde!(Level);
#[cfg(feature = "serde")]
::tc3::text_enum_serde!(Charge);
