// Generated from outside/golden/spec/status/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Check")]
mod check;
#[cfg(feature = "Check")]
pub use check::{Check, CheckResponse};

#[cfg(feature = "GetKey")]
mod get_key;
#[cfg(feature = "GetKey")]
pub use get_key::{GetKey, GetKeyResponse};

#[cfg(feature = "Gone")]
mod gone;
#[cfg(feature = "Gone")]
pub use gone::{Gone, GoneResponse};

#[cfg(feature = "Old")]
mod old;
#[cfg(feature = "Old")]
pub use old::{Old, OldResponse};
