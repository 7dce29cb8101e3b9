// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "CreateTaskFromAction")]
mod create_task_from_action;
#[cfg(feature = "CreateTaskFromAction")]
pub use create_task_from_action::{CreateTaskFromAction, CreateTaskFromActionResponse};

#[cfg(feature = "CreateTaskFromMultiAction")]
mod create_task_from_multi_action;
#[cfg(feature = "CreateTaskFromMultiAction")]
pub use create_task_from_multi_action::{
    CreateTaskFromMultiAction, CreateTaskFromMultiActionResponse,
};

#[cfg(feature = "CreateTaskFromTemplate")]
mod create_task_from_template;
#[cfg(feature = "CreateTaskFromTemplate")]
pub use create_task_from_template::{
    CreateTaskFromTemplate, CreateTaskFromTemplateResponse,
};

#[cfg(feature = "DeleteTask")]
mod delete_task;
#[cfg(feature = "DeleteTask")]
pub use delete_task::{DeleteTask, DeleteTaskResponse};

#[cfg(feature = "DescribeActionFieldConfigList")]
mod describe_action_field_config_list;
#[cfg(feature = "DescribeActionFieldConfigList")]
pub use describe_action_field_config_list::{
    DescribeActionFieldConfigList, DescribeActionFieldConfigListResponse,
};

#[cfg(feature = "DescribeActionLibraryList")]
mod describe_action_library_list;
#[cfg(feature = "DescribeActionLibraryList")]
pub use describe_action_library_list::{
    DescribeActionLibraryList, DescribeActionLibraryListResponse,
};

#[cfg(feature = "DescribeObjectTypeList")]
mod describe_object_type_list;
#[cfg(feature = "DescribeObjectTypeList")]
pub use describe_object_type_list::{
    DescribeObjectTypeList, DescribeObjectTypeListResponse,
};

#[cfg(feature = "DescribeTask")]
mod describe_task;
#[cfg(feature = "DescribeTask")]
pub use describe_task::{DescribeTask, DescribeTaskResponse};

#[cfg(feature = "DescribeTaskExecuteLogs")]
mod describe_task_execute_logs;
#[cfg(feature = "DescribeTaskExecuteLogs")]
pub use describe_task_execute_logs::{
    DescribeTaskExecuteLogs, DescribeTaskExecuteLogsResponse,
};

#[cfg(feature = "DescribeTaskList")]
mod describe_task_list;
#[cfg(feature = "DescribeTaskList")]
pub use describe_task_list::{DescribeTaskList, DescribeTaskListResponse};

#[cfg(feature = "DescribeTaskPolicyTriggerLog")]
mod describe_task_policy_trigger_log;
#[cfg(feature = "DescribeTaskPolicyTriggerLog")]
pub use describe_task_policy_trigger_log::{
    DescribeTaskPolicyTriggerLog, DescribeTaskPolicyTriggerLogResponse,
};

#[cfg(feature = "DescribeTemplate")]
mod describe_template;
#[cfg(feature = "DescribeTemplate")]
pub use describe_template::{DescribeTemplate, DescribeTemplateResponse};

#[cfg(feature = "DescribeTemplateList")]
mod describe_template_list;
#[cfg(feature = "DescribeTemplateList")]
pub use describe_template_list::{DescribeTemplateList, DescribeTemplateListResponse};

#[cfg(feature = "ExecuteTask")]
mod execute_task;
#[cfg(feature = "ExecuteTask")]
pub use execute_task::{ExecuteTask, ExecuteTaskResponse};

#[cfg(feature = "ExecuteTaskInstance")]
mod execute_task_instance;
#[cfg(feature = "ExecuteTaskInstance")]
pub use execute_task_instance::{
    ExecuteTaskInstance, ExecuteTaskInstanceResponse, ExecuteTaskInstanceRequired,
};

#[cfg(feature = "ModifyTaskRunStatus")]
mod modify_task_run_status;
#[cfg(feature = "ModifyTaskRunStatus")]
pub use modify_task_run_status::{
    ModifyTaskRunStatus, ModifyTaskRunStatusResponse, Transition,
};

#[cfg(feature = "TriggerPolicy")]
mod trigger_policy;
#[cfg(feature = "TriggerPolicy")]
pub use trigger_policy::{TriggerPolicy, TriggerPolicyResponse};
