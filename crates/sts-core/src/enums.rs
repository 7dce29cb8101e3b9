// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

::tc3::int_enum! {
    /// Whether an API key can be used.
    pub KeyStatus {
        /// It can be used.
        ACTIVE = 2,
        /// It is switched off.
        DISABLED = 3,
        /// It was deleted.
        DELETED = 4,
    }
}

#[cfg(feature = "serde")]
::tc3::int_enum_serde!(KeyStatus);
