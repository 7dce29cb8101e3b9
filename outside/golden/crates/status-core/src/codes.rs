// Generated from outside/golden/spec/status/2024-01-01 by `cargo xtask generate`. Do not edit.

//! Error codes of What is said of actions, beside those that every service shares. Compare with
//! [`ErrorCode::is`](::tc3::ErrorCode::is): the list is not closed.

/// The ticket was used before.
pub const INVALID_PARAMETER_TICKET_USED: &str = "InvalidParameter.TicketUsed";
