// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// An experiment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// The experiment. `TaskId`: `int64`, always present.
    pub task_id: i64,
    /// Its name. `TaskTitle`: `string`, always present.
    pub task_title: ::std::string::String,
    /// What it is about. `TaskDescription`: `string`, always present.
    pub task_description: ::std::string::String,
    /// A label of the user's own. `TaskTag`: `string`, always present.
    pub task_tag: ::std::string::String,
    /// Where it stands. `TaskStatus`: `int64`, always present.
    pub task_status: crate::enums::TaskStatus,
    /// How it ended. `TaskStatusType`: `int64`, always present.
    pub task_status_type: crate::enums::TaskStatusType,
    /// How it is protected. Upstream's example calls the value reserved. `TaskProtectStrategy`: `string`,
    /// always present, may be null.
    pub task_protect_strategy: ::core::option::Option<::std::string::String>,
    /// When it was made, as `YYYY-MM-DD HH:MM:SS`. `TaskCreateTime`: `string`, always present.
    pub task_create_time: ::std::string::String,
    /// When it was last changed, as `YYYY-MM-DD HH:MM:SS`. `TaskUpdateTime`: `string`, always present.
    pub task_update_time: ::std::string::String,
    /// Its groups: one for each kind of resource. `TaskGroups`: `[TaskGroup]`, always present.
    pub task_groups: ::std::vec::Vec<crate::objects::TaskGroup>,
    /// When it was started; null before. `TaskStartTime`: `string`, always present, may be null.
    pub task_start_time: ::core::option::Option<::std::string::String>,
    /// When it ended; null before. `TaskEndTime`: `string`, always present, may be null.
    pub task_end_time: ::core::option::Option<::std::string::String>,
    /// The verdict; null before the end. `TaskExpect`: `int64`, always present, may be null.
    pub task_expect: ::core::option::Option<crate::enums::TaskExpect>,
    /// What came out of it, in words; null before the end. `TaskSummary`: `string`, always present, may be
    /// null.
    pub task_summary: ::core::option::Option<::std::string::String>,
    /// Who moves it along. `TaskMode`: `int64`, always present.
    pub task_mode: crate::enums::TaskMode,
    /// Minutes until it pauses by itself. `TaskPauseDuration`: `int64`, always present.
    pub task_pause_duration: i64,
    /// The account that made it. `TaskOwnerUin`: `string`, always present.
    pub task_owner_uin: ::std::string::String,
    /// Its region, by number. `TaskRegionId`: `int64`, always present.
    pub task_region_id: i64,
    /// The metrics that are watched. `TaskMonitors`: `[TaskMonitor]`, always present.
    pub task_monitors: ::std::vec::Vec<crate::objects::TaskMonitor>,
    /// Its guardrail; null where it has none. `TaskPolicy`: `DescribePolicy`, always present, may be null.
    pub task_policy: ::core::option::Option<crate::objects::DescribePolicy>,
    /// Its tags. `Tags`: `[TagWithDescribe]`, always present.
    pub tags: ::std::vec::Vec<crate::objects::TagWithDescribe>,
    /// The plan that it belongs to; null where there is none. `TaskPlanId`: `int64`, always present, may
    /// be null.
    pub task_plan_id: ::core::option::Option<i64>,
    /// The name of that plan. `TaskPlanTitle`: `string`, always present, may be null.
    pub task_plan_title: ::core::option::Option<::std::string::String>,
    /// The application that it breaks; null where there is none. `ApplicationId`: `string`, may be null.
    pub application_id: ::core::option::Option<::std::string::String>,
    /// The name of that application. `ApplicationName`: `string`.
    pub application_name: ::core::option::Option<::std::string::String>,
    /// The alarm policies that are watched. `AlarmPolicy`: `[string]`.
    pub alarm_policy: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The applications that are watched by application performance monitoring. `ApmServiceList`:
    /// `[ApmServiceInfo]`.
    pub apm_service_list: ::core::option::Option<
        ::std::vec::Vec<crate::objects::ApmServiceInfo>,
    >,
    /// The risk that it verifies; null where there is none. `VerifyId`: `uint64`, may be null.
    pub verify_id: ::core::option::Option<u64>,
    /// What happens when the guardrail fires. `PolicyDealType`: `int64`.
    pub policy_deal_type: ::core::option::Option<crate::enums::PolicyDealType>,
    /// When it is planned to begin; null where nothing is planned. `TaskPlanStartTime`: `string`, may be
    /// null.
    pub task_plan_start_time: ::core::option::Option<::std::string::String>,
    /// When it is planned to end; null where nothing is planned. `TaskPlanEndTime`: `string`, may be null.
    pub task_plan_end_time: ::core::option::Option<::std::string::String>,
    /// Who takes part, and as what. `TaskOrg`: `[TaskOrg]`, may be null.
    pub task_org: ::core::option::Option<::std::vec::Vec<crate::objects::TaskOrg>>,
    /// What went wrong and what should get better. `TaskIssue`: `string`, may be null.
    pub task_issue: ::core::option::Option<::std::string::String>,
    /// Its region, by name. `TaskRegionName`: `string`.
    pub task_region_name: ::core::option::Option<::std::string::String>,
    /// The architecture diagram that it is drawn on. `TaskArchId`: `string`.
    pub task_arch_id: ::core::option::Option<::std::string::String>,
    /// The situations that it rehearses. `TaskScenario`: `[TaskTarget]`.
    pub task_scenario: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TaskTarget>,
    >,
    /// What it is meant to show. `TaskPurpose`: `[TaskTarget]`.
    pub task_purpose: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TaskTarget>,
    >,
}

impl ::tc3::Shaped for Task {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Task",
        members: &[
            "TaskId",
            "TaskTitle",
            "TaskDescription",
            "TaskTag",
            "TaskStatus",
            "TaskStatusType",
            "TaskProtectStrategy",
            "TaskCreateTime",
            "TaskUpdateTime",
            "TaskGroups",
            "TaskStartTime",
            "TaskEndTime",
            "TaskExpect",
            "TaskSummary",
            "TaskMode",
            "TaskPauseDuration",
            "TaskOwnerUin",
            "TaskRegionId",
            "TaskMonitors",
            "TaskPolicy",
            "Tags",
            "TaskPlanId",
            "TaskPlanTitle",
            "ApplicationId",
            "ApplicationName",
            "AlarmPolicy",
            "ApmServiceList",
            "VerifyId",
            "PolicyDealType",
            "TaskPlanStartTime",
            "TaskPlanEndTime",
            "TaskOrg",
            "TaskIssue",
            "TaskRegionName",
            "TaskArchId",
            "TaskScenario",
            "TaskPurpose",
        ],
        required: &[
            "TaskId",
            "TaskTitle",
            "TaskDescription",
            "TaskTag",
            "TaskStatus",
            "TaskStatusType",
            "TaskProtectStrategy",
            "TaskCreateTime",
            "TaskUpdateTime",
            "TaskGroups",
            "TaskStartTime",
            "TaskEndTime",
            "TaskExpect",
            "TaskSummary",
            "TaskMode",
            "TaskPauseDuration",
            "TaskOwnerUin",
            "TaskRegionId",
            "TaskMonitors",
            "TaskPolicy",
        ],
        always: &[
            "TaskId",
            "TaskTitle",
            "TaskDescription",
            "TaskTag",
            "TaskStatus",
            "TaskStatusType",
            "TaskProtectStrategy",
            "TaskCreateTime",
            "TaskUpdateTime",
            "TaskGroups",
            "TaskStartTime",
            "TaskEndTime",
            "TaskExpect",
            "TaskSummary",
            "TaskMode",
            "TaskPauseDuration",
            "TaskOwnerUin",
            "TaskRegionId",
            "TaskMonitors",
            "TaskPolicy",
            "Tags",
            "TaskPlanId",
            "TaskPlanTitle",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Task {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_id),
            ::tc3::Place::view(&self.task_title),
            ::tc3::Place::view(&self.task_description),
            ::tc3::Place::view(&self.task_tag),
            ::tc3::Place::view(&self.task_status),
            ::tc3::Place::view(&self.task_status_type),
            ::tc3::Place::view(&self.task_protect_strategy),
            ::tc3::Place::view(&self.task_create_time),
            ::tc3::Place::view(&self.task_update_time),
            ::tc3::Place::view(&self.task_groups),
            ::tc3::Place::view(&self.task_start_time),
            ::tc3::Place::view(&self.task_end_time),
            ::tc3::Place::view(&self.task_expect),
            ::tc3::Place::view(&self.task_summary),
            ::tc3::Place::view(&self.task_mode),
            ::tc3::Place::view(&self.task_pause_duration),
            ::tc3::Place::view(&self.task_owner_uin),
            ::tc3::Place::view(&self.task_region_id),
            ::tc3::Place::view(&self.task_monitors),
            ::tc3::Place::view(&self.task_policy),
            ::tc3::Place::view(&self.tags),
            ::tc3::Place::view(&self.task_plan_id),
            ::tc3::Place::view(&self.task_plan_title),
            ::tc3::Place::view(&self.application_id),
            ::tc3::Place::view(&self.application_name),
            ::tc3::Place::view(&self.alarm_policy),
            ::tc3::Place::view(&self.apm_service_list),
            ::tc3::Place::view(&self.verify_id),
            ::tc3::Place::view(&self.policy_deal_type),
            ::tc3::Place::view(&self.task_plan_start_time),
            ::tc3::Place::view(&self.task_plan_end_time),
            ::tc3::Place::view(&self.task_org),
            ::tc3::Place::view(&self.task_issue),
            ::tc3::Place::view(&self.task_region_name),
            ::tc3::Place::view(&self.task_arch_id),
            ::tc3::Place::view(&self.task_scenario),
            ::tc3::Place::view(&self.task_purpose),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_id,
                1 => &mut self.task_title,
                2 => &mut self.task_description,
                3 => &mut self.task_tag,
                4 => &mut self.task_status,
                5 => &mut self.task_status_type,
                6 => &mut self.task_protect_strategy,
                7 => &mut self.task_create_time,
                8 => &mut self.task_update_time,
                9 => &mut self.task_groups,
                10 => &mut self.task_start_time,
                11 => &mut self.task_end_time,
                12 => &mut self.task_expect,
                13 => &mut self.task_summary,
                14 => &mut self.task_mode,
                15 => &mut self.task_pause_duration,
                16 => &mut self.task_owner_uin,
                17 => &mut self.task_region_id,
                18 => &mut self.task_monitors,
                19 => &mut self.task_policy,
                20 => &mut self.tags,
                21 => &mut self.task_plan_id,
                22 => &mut self.task_plan_title,
                23 => &mut self.application_id,
                24 => &mut self.application_name,
                25 => &mut self.alarm_policy,
                26 => &mut self.apm_service_list,
                27 => &mut self.verify_id,
                28 => &mut self.policy_deal_type,
                29 => &mut self.task_plan_start_time,
                30 => &mut self.task_plan_end_time,
                31 => &mut self.task_org,
                32 => &mut self.task_issue,
                33 => &mut self.task_region_name,
                34 => &mut self.task_arch_id,
                35 => &mut self.task_scenario,
                36 => &mut self.task_purpose,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Task);
#[cfg(feature = "serde")]
::tc3::record_serde!(Task);
