// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Shows every action of this crate that is enabled, in the order of their names.
#[allow(unused_variables, reason = "no action may be enabled")]
pub fn visit_actions(visitor: &mut impl ::tc3::ActionVisitor) {
    #[cfg(feature = "CreateTaskFromAction")]
    visitor.visit::<crate::actions::CreateTaskFromAction>();
    #[cfg(feature = "CreateTaskFromMultiAction")]
    visitor.visit::<crate::actions::CreateTaskFromMultiAction>();
    #[cfg(feature = "CreateTaskFromTemplate")]
    visitor.visit::<crate::actions::CreateTaskFromTemplate>();
    #[cfg(feature = "DeleteTask")] visitor.visit::<crate::actions::DeleteTask>();
    #[cfg(feature = "DescribeActionFieldConfigList")]
    visitor.visit::<crate::actions::DescribeActionFieldConfigList>();
    #[cfg(feature = "DescribeActionLibraryList")]
    visitor.visit::<crate::actions::DescribeActionLibraryList>();
    #[cfg(feature = "DescribeObjectTypeList")]
    visitor.visit::<crate::actions::DescribeObjectTypeList>();
    #[cfg(feature = "DescribeTask")] visitor.visit::<crate::actions::DescribeTask>();
    #[cfg(feature = "DescribeTaskExecuteLogs")]
    visitor.visit::<crate::actions::DescribeTaskExecuteLogs>();
    #[cfg(feature = "DescribeTaskList")]
    visitor.visit::<crate::actions::DescribeTaskList>();
    #[cfg(feature = "DescribeTaskPolicyTriggerLog")]
    visitor.visit::<crate::actions::DescribeTaskPolicyTriggerLog>();
    #[cfg(feature = "DescribeTemplate")]
    visitor.visit::<crate::actions::DescribeTemplate>();
    #[cfg(feature = "DescribeTemplateList")]
    visitor.visit::<crate::actions::DescribeTemplateList>();
    #[cfg(feature = "ExecuteTask")] visitor.visit::<crate::actions::ExecuteTask>();
    #[cfg(feature = "ExecuteTaskInstance")]
    visitor.visit::<crate::actions::ExecuteTaskInstance>();
    #[cfg(feature = "ModifyTaskRunStatus")]
    visitor.visit::<crate::actions::ModifyTaskRunStatus>();
    #[cfg(feature = "TriggerPolicy")] visitor.visit::<crate::actions::TriggerPolicy>();
}
