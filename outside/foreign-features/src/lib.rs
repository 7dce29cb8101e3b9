//! A user of the toolkit with features of serde_json that it does not use itself: see `tests/`.
