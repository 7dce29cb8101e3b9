// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

::tc3::text_enum! {
    /// Whether a place can be used.
    pub Availability {
        /// It can.
        Available = "AVAILABLE",
        /// It cannot.
        Unavailable = "UNAVAILABLE",
    }
}

::tc3::text_enum! {
    /// How an instance is stopped.
    pub StopType {
        /// Shut down; cut the power where that does not work.
        SoftFirst = "SOFT_FIRST",
        /// Cut the power.
        Hard = "HARD",
        /// Shut down, and nothing more.
        Soft = "SOFT",
    }
}

::tc3::text_enum! {
    /// Whether an instance that is stopped still costs money.
    pub StoppedMode {
        /// It does.
        KeepCharging = "KEEP_CHARGING",
        /// It does not.
        StopCharging = "STOP_CHARGING",
    }
}

#[cfg(feature = "serde")]
::tc3::text_enum_serde!(Availability, StopType, StoppedMode);
