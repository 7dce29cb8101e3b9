// Generated from outside/golden/spec/names/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "DescribeThings")]
mod get_label;
#[cfg(feature = "DescribeThings")]
pub use get_label::GetLabel;

#[cfg(feature = "DescribeThings")]
mod topic_ids;
#[cfg(feature = "DescribeThings")]
pub use topic_ids::TopicIDs;

#[cfg(feature = "DescribeThings")]
mod topic_ids_2;
#[cfg(feature = "DescribeThings")]
pub use topic_ids_2::TopicIds;

#[cfg(feature = "DescribeThings")]
mod type_;
#[cfg(feature = "DescribeThings")]
pub use type_::Type;
