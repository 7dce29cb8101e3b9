// Generated from outside/golden/spec/bare/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "DescribeThings")]
mod describe_things;
#[cfg(feature = "DescribeThings")]
pub use describe_things::{DescribeThings, DescribeThingsResponse};

#[cfg(feature = "Ping")]
mod ping;
#[cfg(feature = "Ping")]
pub use ping::{Ping, PingResponse};
