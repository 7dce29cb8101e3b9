// Generated from outside/golden/spec/status/2024-01-01 by `cargo xtask generate`. Do not edit.

/// Shows every action of this crate that is enabled, in the order of their names.
#[allow(unused_variables, reason = "no action may be enabled")]
pub fn visit_actions(visitor: &mut impl ::tc3::ActionVisitor) {
    #[cfg(feature = "Check")] visitor.visit::<crate::actions::Check>();
    #[cfg(feature = "GetKey")] visitor.visit::<crate::actions::GetKey>();
    #[cfg(feature = "Gone")] visitor.visit::<crate::actions::Gone>();
    #[cfg(feature = "Old")] visitor.visit::<crate::actions::Old>();
}
