//! Crates that the generator makes of mini specs, one an oddity. That they compile is the first test; `tests/` asks
//! what they do.
