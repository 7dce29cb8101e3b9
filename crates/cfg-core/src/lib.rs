// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

#![doc = include_str!("../README.md")]
#![allow(
    clippy::needless_update,
    reason = "a new field of tc3's structs must not break this crate"
)]
#![allow(
    clippy::should_implement_trait,
    reason = "setters are called what the members are called"
)]
#[rustfmt::skip]
mod actions;
#[rustfmt::skip]
pub mod codes;
#[rustfmt::skip]
mod enums;
#[rustfmt::skip]
mod objects;
pub use actions::*;
pub use enums::*;
pub use objects::*;
pub use ::tc3;
#[doc(no_inline)]
pub use ::tc3::Action;
#[doc(no_inline)]
pub use ::tc3::Answer;
#[doc(no_inline)]
pub use ::tc3::Call;
#[doc(no_inline)]
pub use ::tc3::Credential;
#[doc(no_inline)]
pub use ::tc3::Endpoint;
#[doc(no_inline)]
pub use ::tc3::Error;
#[doc(no_inline)]
pub use ::tc3::ErrorCode;
#[doc(no_inline)]
pub use ::tc3::HttpRequest;
#[doc(no_inline)]
pub use ::tc3::Record;
#[doc(no_inline)]
pub use ::tc3::Reply;
#[doc(no_inline)]
pub use ::tc3::Signer;
#[doc(no_inline)]
pub use ::tc3::Timestamp;
#[doc(no_inline)]
pub use ::tc3::decode;
/// Shows every action of this crate that is enabled, in the order of their names.
#[allow(unused_variables, reason = "no action may be enabled")]
pub fn visit_actions(visitor: &mut impl ::tc3::ActionVisitor) {
    #[cfg(feature = "CreateTaskFromAction")] visitor.visit::<CreateTaskFromAction>();
    #[cfg(feature = "CreateTaskFromMultiAction")]
    visitor.visit::<CreateTaskFromMultiAction>();
    #[cfg(feature = "CreateTaskFromTemplate")] visitor.visit::<CreateTaskFromTemplate>();
    #[cfg(feature = "DeleteTask")] visitor.visit::<DeleteTask>();
    #[cfg(feature = "DescribeActionFieldConfigList")]
    visitor.visit::<DescribeActionFieldConfigList>();
    #[cfg(feature = "DescribeActionLibraryList")]
    visitor.visit::<DescribeActionLibraryList>();
    #[cfg(feature = "DescribeObjectTypeList")] visitor.visit::<DescribeObjectTypeList>();
    #[cfg(feature = "DescribeTask")] visitor.visit::<DescribeTask>();
    #[cfg(feature = "DescribeTaskExecuteLogs")]
    visitor.visit::<DescribeTaskExecuteLogs>();
    #[cfg(feature = "DescribeTaskList")] visitor.visit::<DescribeTaskList>();
    #[cfg(feature = "DescribeTaskPolicyTriggerLog")]
    visitor.visit::<DescribeTaskPolicyTriggerLog>();
    #[cfg(feature = "DescribeTemplate")] visitor.visit::<DescribeTemplate>();
    #[cfg(feature = "DescribeTemplateList")] visitor.visit::<DescribeTemplateList>();
    #[cfg(feature = "ExecuteTask")] visitor.visit::<ExecuteTask>();
    #[cfg(feature = "ExecuteTaskInstance")] visitor.visit::<ExecuteTaskInstance>();
    #[cfg(feature = "ModifyTaskRunStatus")] visitor.visit::<ModifyTaskRunStatus>();
    #[cfg(feature = "TriggerPolicy")] visitor.visit::<TriggerPolicy>();
}
