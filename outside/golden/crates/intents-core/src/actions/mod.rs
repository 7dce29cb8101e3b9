// Generated from outside/golden/spec/intents/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Operate")]
mod operate;
#[cfg(feature = "Operate")]
pub use operate::{Operate, OperateResponse, Work};

#[cfg(feature = "Turn")]
mod turn;
#[cfg(feature = "Turn")]
pub use turn::{Turn, TurnResponse, Turning};
