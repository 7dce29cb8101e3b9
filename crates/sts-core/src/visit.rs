// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

/// Shows every action of this crate that is enabled, in the order of their names.
#[allow(unused_variables, reason = "no action may be enabled")]
pub fn visit_actions(visitor: &mut impl ::tc3::ActionVisitor) {
    #[cfg(feature = "AssumeRole")] visitor.visit::<crate::actions::AssumeRole>();
    #[cfg(feature = "AssumeRoleWithSAML")]
    visitor.visit::<crate::actions::AssumeRoleWithSAML>();
    #[cfg(feature = "AssumeRoleWithWebIdentity")]
    visitor.visit::<crate::actions::AssumeRoleWithWebIdentity>();
    #[cfg(feature = "GetCallerIdentity")]
    visitor.visit::<crate::actions::GetCallerIdentity>();
    #[cfg(feature = "GetFederationToken")]
    visitor.visit::<crate::actions::GetFederationToken>();
    #[cfg(feature = "GetSessionToken")]
    visitor.visit::<crate::actions::GetSessionToken>();
    #[cfg(feature = "QueryApiKey")] visitor.visit::<crate::actions::QueryApiKey>();
}
