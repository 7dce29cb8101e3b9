// Generated from outside/golden/spec/bare/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "DescribeThings")]
mod filter;
#[cfg(feature = "DescribeThings")]
pub use filter::Filter;

#[cfg(feature = "DescribeThings")]
mod thing;
#[cfg(feature = "DescribeThings")]
pub use thing::Thing;
