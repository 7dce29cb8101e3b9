// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

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
    #[cfg(feature = "AssumeRole")] visitor.visit::<AssumeRole>();
    #[cfg(feature = "AssumeRoleWithSAML")] visitor.visit::<AssumeRoleWithSAML>();
    #[cfg(feature = "AssumeRoleWithWebIdentity")]
    visitor.visit::<AssumeRoleWithWebIdentity>();
    #[cfg(feature = "GetCallerIdentity")] visitor.visit::<GetCallerIdentity>();
    #[cfg(feature = "GetFederationToken")] visitor.visit::<GetFederationToken>();
    #[cfg(feature = "GetSessionToken")] visitor.visit::<GetSessionToken>();
    #[cfg(feature = "QueryApiKey")] visitor.visit::<QueryApiKey>();
}
