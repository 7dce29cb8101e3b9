// Generated from outside/golden/spec/intents/2024-01-01 by `cargo xtask generate`. Do not edit.

::tc3::text_enum! {
    /// What to do with a door.
    pub DoorOperation {
        /// Opens it.
        Open = "OPEN",
        /// Locks it with a password.
        Lock = "LOCK",
        /// Paints it.
        Paint = "PAINT",
    }
}

::tc3::int_enum! {
    /// How to turn.
    pub TurnKind {
        /// Not at all.
        STOP = 1,
        /// To an angle.
        TO = 2,
        /// At a speed.
        BY = 3,
    }
}

#[cfg(feature = "serde")]
::tc3::int_enum_serde!(TurnKind);
#[cfg(feature = "serde")]
::tc3::text_enum_serde!(DoorOperation);
