// Generated from outside/golden/spec/names/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "DescribeThings")]
mod describe_things;
#[cfg(feature = "DescribeThings")]
pub use describe_things::{DescribeThings, DescribeThingsResponse};

#[cfg(feature = "DescribeVIPs")]
mod describe_vips;
#[cfg(feature = "DescribeVIPs")]
pub use describe_vips::{DescribeVIPs, DescribeVIPsResponse};

#[cfg(feature = "DescribeVips")]
mod describe_vips_2;
#[cfg(feature = "DescribeVips")]
pub use describe_vips_2::{DescribeVips, DescribeVipsResponse};

#[cfg(feature = "Inner")]
mod inner;
#[cfg(feature = "Inner")]
pub use inner::{Inner, InnerResponse};

#[cfg(feature = "Match")]
mod match_;
#[cfg(feature = "Match")]
pub use match_::{Match, MatchResponse};

#[cfg(feature = "New")]
mod new;
#[cfg(feature = "New")]
pub use new::{New, NewResponse};
