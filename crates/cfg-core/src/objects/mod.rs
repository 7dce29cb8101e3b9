// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "DescribeActionFieldConfigList")]
mod action_field_config_detail;
#[cfg(feature = "DescribeActionFieldConfigList")]
pub use action_field_config_detail::ActionFieldConfigDetail;

#[cfg(feature = "DescribeActionFieldConfigList")]
mod action_field_config_result;
#[cfg(feature = "DescribeActionFieldConfigList")]
pub use action_field_config_result::ActionFieldConfigResult;

#[cfg(
    any(
        feature = "DescribeActionLibraryList",
        feature = "DescribeTaskList",
        feature = "DescribeTemplateList"
    )
)]
mod action_filter;
#[cfg(
    any(
        feature = "DescribeActionLibraryList",
        feature = "DescribeTaskList",
        feature = "DescribeTemplateList"
    )
)]
pub use action_filter::ActionFilter;

#[cfg(feature = "DescribeActionLibraryList")]
mod action_library_list_result;
#[cfg(feature = "DescribeActionLibraryList")]
pub use action_library_list_result::ActionLibraryListResult;

#[cfg(any(feature = "DescribeTask", feature = "DescribeTemplate"))]
mod apm_service_info;
#[cfg(any(feature = "DescribeTask", feature = "DescribeTemplate"))]
pub use apm_service_info::ApmServiceInfo;

#[cfg(feature = "DescribeTask")]
mod describe_policy;
#[cfg(feature = "DescribeTask")]
pub use describe_policy::DescribePolicy;

#[cfg(feature = "DescribeObjectTypeList")]
mod object_type;
#[cfg(feature = "DescribeObjectTypeList")]
pub use object_type::ObjectType;

#[cfg(feature = "DescribeObjectTypeList")]
mod object_type_config;
#[cfg(feature = "DescribeObjectTypeList")]
pub use object_type_config::ObjectTypeConfig;

#[cfg(feature = "DescribeObjectTypeList")]
mod object_type_config_fields;
#[cfg(feature = "DescribeObjectTypeList")]
pub use object_type_config_fields::ObjectTypeConfigFields;

#[cfg(feature = "DescribeObjectTypeList")]
mod object_type_json_parse;
#[cfg(feature = "DescribeObjectTypeList")]
pub use object_type_json_parse::ObjectTypeJsonParse;

#[cfg(feature = "DescribeTaskPolicyTriggerLog")]
mod policy_trigger_log;
#[cfg(feature = "DescribeTaskPolicyTriggerLog")]
pub use policy_trigger_log::PolicyTriggerLog;

#[cfg(feature = "DescribeActionFieldConfigList")]
mod resource_offline;
#[cfg(feature = "DescribeActionFieldConfigList")]
pub use resource_offline::ResourceOffline;

#[cfg(any(feature = "CreateTaskFromAction", feature = "CreateTaskFromTemplate"))]
mod tag_with_create;
#[cfg(any(feature = "CreateTaskFromAction", feature = "CreateTaskFromTemplate"))]
pub use tag_with_create::TagWithCreate;

#[cfg(
    any(
        feature = "DescribeTask",
        feature = "DescribeTaskList",
        feature = "DescribeTemplate",
        feature = "DescribeTemplateList"
    )
)]
mod tag_with_describe;
#[cfg(
    any(
        feature = "DescribeTask",
        feature = "DescribeTaskList",
        feature = "DescribeTemplate",
        feature = "DescribeTemplateList"
    )
)]
pub use tag_with_describe::TagWithDescribe;

#[cfg(feature = "DescribeTask")]
mod task;
#[cfg(feature = "DescribeTask")]
pub use task::Task;

#[cfg(feature = "CreateTaskFromTemplate")]
mod task_config;
#[cfg(feature = "CreateTaskFromTemplate")]
pub use task_config::TaskConfig;

#[cfg(feature = "DescribeTask")]
mod task_group;
#[cfg(feature = "DescribeTask")]
pub use task_group::TaskGroup;

#[cfg(feature = "DescribeTask")]
mod task_group_action;
#[cfg(feature = "DescribeTask")]
pub use task_group_action::TaskGroupAction;

#[cfg(feature = "CreateTaskFromTemplate")]
mod task_group_action_config;
#[cfg(feature = "CreateTaskFromTemplate")]
pub use task_group_action_config::TaskGroupActionConfig;

#[cfg(feature = "CreateTaskFromTemplate")]
mod task_group_config;
#[cfg(feature = "CreateTaskFromTemplate")]
pub use task_group_config::TaskGroupConfig;

#[cfg(feature = "CreateTaskFromMultiAction")]
mod task_group_for_action;
#[cfg(feature = "CreateTaskFromMultiAction")]
pub use task_group_for_action::TaskGroupForAction;

#[cfg(feature = "DescribeTask")]
mod task_group_instance;
#[cfg(feature = "DescribeTask")]
pub use task_group_instance::TaskGroupInstance;

#[cfg(feature = "DescribeTask")]
mod task_group_instances_execute_rules;
#[cfg(feature = "DescribeTask")]
pub use task_group_instances_execute_rules::TaskGroupInstancesExecuteRules;

#[cfg(feature = "DescribeTaskList")]
mod task_list_item;
#[cfg(feature = "DescribeTaskList")]
pub use task_list_item::TaskListItem;

#[cfg(feature = "DescribeTask")]
mod task_monitor;
#[cfg(feature = "DescribeTask")]
pub use task_monitor::TaskMonitor;

#[cfg(feature = "DescribeTask")]
mod task_org;
#[cfg(feature = "DescribeTask")]
pub use task_org::TaskOrg;

#[cfg(feature = "DescribeTask")]
mod task_report_info;
#[cfg(feature = "DescribeTask")]
pub use task_report_info::TaskReportInfo;

#[cfg(any(feature = "DescribeTask", feature = "DescribeTemplate"))]
mod task_target;
#[cfg(any(feature = "DescribeTask", feature = "DescribeTemplate"))]
pub use task_target::TaskTarget;

#[cfg(feature = "DescribeTemplate")]
mod template;
#[cfg(feature = "DescribeTemplate")]
pub use template::Template;

#[cfg(feature = "DescribeTemplate")]
mod template_group;
#[cfg(feature = "DescribeTemplate")]
pub use template_group::TemplateGroup;

#[cfg(feature = "DescribeTemplate")]
mod template_group_action;
#[cfg(feature = "DescribeTemplate")]
pub use template_group_action::TemplateGroupAction;

#[cfg(feature = "DescribeTemplateList")]
mod template_list_item;
#[cfg(feature = "DescribeTemplateList")]
pub use template_list_item::TemplateListItem;

#[cfg(feature = "DescribeTemplate")]
mod template_monitor;
#[cfg(feature = "DescribeTemplate")]
pub use template_monitor::TemplateMonitor;

#[cfg(feature = "DescribeTemplate")]
mod template_policy;
#[cfg(feature = "DescribeTemplate")]
pub use template_policy::TemplatePolicy;
