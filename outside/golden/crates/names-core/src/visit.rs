// Generated from outside/golden/spec/names/2024-01-01 by `cargo xtask generate`. Do not edit.

/// Shows every action of this crate that is enabled, in the order of their names.
#[allow(unused_variables, reason = "no action may be enabled")]
pub fn visit_actions(visitor: &mut impl ::tc3::ActionVisitor) {
    #[cfg(feature = "DescribeThings")] visitor.visit::<crate::actions::DescribeThings>();
    #[cfg(feature = "DescribeVIPs")] visitor.visit::<crate::actions::DescribeVIPs>();
    #[cfg(feature = "DescribeVips")] visitor.visit::<crate::actions::DescribeVips>();
    #[cfg(feature = "Inner")] visitor.visit::<crate::actions::Inner>();
    #[cfg(feature = "Match")] visitor.visit::<crate::actions::Match>();
    #[cfg(feature = "New")] visitor.visit::<crate::actions::New>();
}
