// Generated from outside/golden/spec/paged/2024-01-01 by `cargo xtask generate`. Do not edit.

/// Shows every action of this crate that is enabled, in the order of their names.
#[allow(unused_variables, reason = "no action may be enabled")]
pub fn visit_actions(visitor: &mut impl ::tc3::ActionVisitor) {
    #[cfg(feature = "ListByNumber")] visitor.visit::<crate::actions::ListByNumber>();
    #[cfg(feature = "ListByOffset")] visitor.visit::<crate::actions::ListByOffset>();
    #[cfg(feature = "ListByToken")] visitor.visit::<crate::actions::ListByToken>();
}
