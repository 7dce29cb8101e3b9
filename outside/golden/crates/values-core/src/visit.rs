// Generated from outside/golden/spec/values/2024-01-01 by `cargo xtask generate`. Do not edit.

/// Shows every action of this crate that is enabled, in the order of their names.
#[allow(unused_variables, reason = "no action may be enabled")]
pub fn visit_actions(visitor: &mut impl ::tc3::ActionVisitor) {
    #[cfg(feature = "Ping")] visitor.visit::<crate::actions::Ping>();
    #[cfg(feature = "Send")] visitor.visit::<crate::actions::Send>();
    #[cfg(feature = "Upload")] visitor.visit::<crate::actions::Upload>();
}
