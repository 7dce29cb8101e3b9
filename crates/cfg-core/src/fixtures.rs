// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "CreateTaskFromAction")]
impl crate::actions::CreateTaskFromActionResponse {
    /// Sets `TaskId`.
    #[must_use]
    pub fn task_id(mut self, task_id: u64) -> Self {
        self.task_id = task_id;
        self
    }
}

#[cfg(feature = "CreateTaskFromMultiAction")]
impl crate::actions::CreateTaskFromMultiActionResponse {
    /// Sets `TaskId`.
    #[must_use]
    pub fn task_id(mut self, task_id: u64) -> Self {
        self.task_id = task_id;
        self
    }
}

#[cfg(feature = "CreateTaskFromTemplate")]
impl crate::actions::CreateTaskFromTemplateResponse {
    /// Sets `TaskId`.
    #[must_use]
    pub fn task_id(mut self, task_id: u64) -> Self {
        self.task_id = ::core::option::Option::Some(task_id);
        self
    }
}

#[cfg(feature = "DescribeActionFieldConfigList")]
impl crate::actions::DescribeActionFieldConfigListResponse {
    /// Sets `Common`.
    #[must_use]
    pub fn common(
        mut self,
        common: ::std::vec::Vec<crate::objects::ActionFieldConfigResult>,
    ) -> Self {
        self.common = common;
        self
    }

    /// Sets `Results`.
    #[must_use]
    pub fn results(
        mut self,
        results: ::std::vec::Vec<crate::objects::ActionFieldConfigResult>,
    ) -> Self {
        self.results = results;
        self
    }

    /// Sets `ResourceOffline`.
    #[must_use]
    pub fn resource_offline(
        mut self,
        resource_offline: ::std::vec::Vec<crate::objects::ResourceOffline>,
    ) -> Self {
        self.resource_offline = ::core::option::Option::Some(resource_offline);
        self
    }
}

#[cfg(feature = "DescribeActionLibraryList")]
impl crate::actions::DescribeActionLibraryListResponse {
    /// Sets `Results`.
    #[must_use]
    pub fn results(
        mut self,
        results: ::std::vec::Vec<crate::objects::ActionLibraryListResult>,
    ) -> Self {
        self.results = results;
        self
    }

    /// Sets `Total`.
    #[must_use]
    pub fn total(mut self, total: u64) -> Self {
        self.total = total;
        self
    }
}

#[cfg(feature = "DescribeObjectTypeList")]
impl crate::actions::DescribeObjectTypeListResponse {
    /// Sets `ObjectTypeList`.
    #[must_use]
    pub fn object_type_list(
        mut self,
        object_type_list: ::std::vec::Vec<crate::objects::ObjectType>,
    ) -> Self {
        self.object_type_list = object_type_list;
        self
    }
}

#[cfg(feature = "DescribeTask")]
impl crate::actions::DescribeTaskResponse {
    /// Sets `Task`.
    #[must_use]
    pub fn task(mut self, task: crate::objects::Task) -> Self {
        self.task = task;
        self
    }

    /// Sets `ReportInfo`.
    #[must_use]
    pub fn report_info(mut self, report_info: crate::objects::TaskReportInfo) -> Self {
        self.report_info = ::core::option::Option::Some(report_info);
        self
    }
}

#[cfg(feature = "DescribeTaskExecuteLogs")]
impl crate::actions::DescribeTaskExecuteLogsResponse {
    /// Sets `LogMessage`.
    #[must_use]
    pub fn log_message(
        mut self,
        log_message: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.log_message = log_message;
        self
    }
}

#[cfg(feature = "DescribeTaskList")]
impl crate::actions::DescribeTaskListResponse {
    /// Sets `TaskList`.
    #[must_use]
    pub fn task_list(
        mut self,
        task_list: ::std::vec::Vec<crate::objects::TaskListItem>,
    ) -> Self {
        self.task_list = task_list;
        self
    }

    /// Sets `Total`.
    #[must_use]
    pub fn total(mut self, total: i64) -> Self {
        self.total = total;
        self
    }
}

#[cfg(feature = "DescribeTaskPolicyTriggerLog")]
impl crate::actions::DescribeTaskPolicyTriggerLogResponse {
    /// Sets `TriggerLogs`.
    #[must_use]
    pub fn trigger_logs(
        mut self,
        trigger_logs: ::std::vec::Vec<crate::objects::PolicyTriggerLog>,
    ) -> Self {
        self.trigger_logs = ::core::option::Option::Some(trigger_logs);
        self
    }
}

#[cfg(feature = "DescribeTemplate")]
impl crate::actions::DescribeTemplateResponse {
    /// Sets `Template`.
    #[must_use]
    pub fn template(mut self, template: crate::objects::Template) -> Self {
        self.template = template;
        self
    }
}

#[cfg(feature = "DescribeTemplateList")]
impl crate::actions::DescribeTemplateListResponse {
    /// Sets `TemplateList`.
    #[must_use]
    pub fn template_list(
        mut self,
        template_list: ::std::vec::Vec<crate::objects::TemplateListItem>,
    ) -> Self {
        self.template_list = template_list;
        self
    }

    /// Sets `Total`.
    #[must_use]
    pub fn total(mut self, total: i64) -> Self {
        self.total = total;
        self
    }
}

#[cfg(feature = "TriggerPolicy")]
impl crate::actions::TriggerPolicyResponse {
    /// Sets `TaskId`.
    #[must_use]
    pub fn task_id(mut self, task_id: i64) -> Self {
        self.task_id = task_id;
        self
    }

    /// Sets `Success`.
    #[must_use]
    pub fn success(mut self, success: bool) -> Self {
        self.success = success;
        self
    }
}

#[cfg(feature = "DescribeActionFieldConfigList")]
impl crate::objects::ActionFieldConfigDetail {
    /// Sets `Type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl ::core::convert::Into<crate::enums::FieldComponent>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `Lable`.
    #[must_use]
    pub fn lable(
        mut self,
        lable: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.lable = lable.into();
        self
    }

    /// Sets `Field`.
    #[must_use]
    pub fn field(
        mut self,
        field: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.field = field.into();
        self
    }

    /// Sets `DefaultValue`.
    #[must_use]
    pub fn default_value(
        mut self,
        default_value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.default_value = default_value.into();
        self
    }

    /// Sets `Config`.
    #[must_use]
    pub fn config(
        mut self,
        config: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.config = config.into();
        self
    }

    /// Sets `Required`.
    #[must_use]
    pub fn required(mut self, required: u64) -> Self {
        self.required = required;
        self
    }

    /// Sets `Validate`.
    #[must_use]
    pub fn validate_(
        mut self,
        validate_: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.validate_ = validate_.into();
        self
    }

    /// Sets `Visible`.
    #[must_use]
    pub fn visible(
        mut self,
        visible: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.visible = visible.into();
        self
    }
}

#[cfg(feature = "DescribeActionFieldConfigList")]
impl crate::objects::ActionFieldConfigResult {
    /// Sets `ActionId`.
    #[must_use]
    pub fn action_id(mut self, action_id: u64) -> Self {
        self.action_id = ::core::option::Option::Some(action_id);
        self
    }

    /// Sets `ActionName`.
    #[must_use]
    pub fn action_name(
        mut self,
        action_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.action_name = ::core::option::Option::Some(action_name.into());
        self
    }

    /// Sets `ConfigDetail`.
    #[must_use]
    pub fn config_detail(
        mut self,
        config_detail: ::std::vec::Vec<crate::objects::ActionFieldConfigDetail>,
    ) -> Self {
        self.config_detail = ::core::option::Option::Some(config_detail);
        self
    }
}

#[cfg(feature = "DescribeActionLibraryList")]
impl crate::objects::ActionLibraryListResult {
    /// Sets `ActionName`.
    #[must_use]
    pub fn action_name(
        mut self,
        action_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.action_name = action_name.into();
        self
    }

    /// Sets `Desc`.
    #[must_use]
    pub fn desc(
        mut self,
        desc: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.desc = desc.into();
        self
    }

    /// Sets `ActionType`.
    #[must_use]
    pub fn action_type(
        mut self,
        action_type: impl ::core::convert::Into<crate::enums::ActionOrigin>,
    ) -> Self {
        self.action_type = action_type.into();
        self
    }

    /// Sets `CreateTime`.
    #[must_use]
    pub fn create_time(
        mut self,
        create_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.create_time = create_time.into();
        self
    }

    /// Sets `Creator`.
    #[must_use]
    pub fn creator(
        mut self,
        creator: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.creator = creator.into();
        self
    }

    /// Sets `UpdateTime`.
    #[must_use]
    pub fn update_time(
        mut self,
        update_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.update_time = update_time.into();
        self
    }

    /// Sets `RiskDesc`.
    #[must_use]
    pub fn risk_desc(
        mut self,
        risk_desc: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.risk_desc = risk_desc.into();
        self
    }

    /// Sets `ActionId`.
    #[must_use]
    pub fn action_id(mut self, action_id: u64) -> Self {
        self.action_id = action_id;
        self
    }

    /// Sets `AttributeId`.
    #[must_use]
    pub fn attribute_id(
        mut self,
        attribute_id: impl ::core::convert::Into<crate::enums::ActionAttribute>,
    ) -> Self {
        self.attribute_id = attribute_id.into();
        self
    }

    /// Sets `RelationActionId`.
    #[must_use]
    pub fn relation_action_id(mut self, relation_action_id: u64) -> Self {
        self.relation_action_id = relation_action_id;
        self
    }

    /// Sets `ActionCommand`.
    #[must_use]
    pub fn action_command(
        mut self,
        action_command: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.action_command = action_command.into();
        self
    }

    /// Sets `ActionCommandType`.
    #[must_use]
    pub fn action_command_type(
        mut self,
        action_command_type: impl ::core::convert::Into<crate::enums::ActionApiType>,
    ) -> Self {
        self.action_command_type = action_command_type.into();
        self
    }

    /// Sets `ActionContent`.
    #[must_use]
    pub fn action_content(
        mut self,
        action_content: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.action_content = action_content.into();
        self
    }

    /// Sets `ResourceType`.
    #[must_use]
    pub fn resource_type(
        mut self,
        resource_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.resource_type = resource_type.into();
        self
    }

    /// Sets `ActionDetail`.
    #[must_use]
    pub fn action_detail(
        mut self,
        action_detail: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.action_detail = action_detail.into();
        self
    }

    /// Sets `IsAllowed`.
    #[must_use]
    pub fn is_allowed(mut self, is_allowed: bool) -> Self {
        self.is_allowed = is_allowed;
        self
    }

    /// Sets `ActionBestCase`.
    #[must_use]
    pub fn action_best_case(
        mut self,
        action_best_case: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.action_best_case = action_best_case.into();
        self
    }

    /// Sets `ObjectType`.
    #[must_use]
    pub fn object_type(
        mut self,
        object_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.object_type = object_type.into();
        self
    }

    /// Sets `MetricIdList`.
    #[must_use]
    pub fn metric_id_list(mut self, metric_id_list: ::std::vec::Vec<u64>) -> Self {
        self.metric_id_list = ::core::option::Option::Some(metric_id_list);
        self
    }

    /// Sets `IsNewAction`.
    #[must_use]
    pub fn is_new_action(mut self, is_new_action: bool) -> Self {
        self.is_new_action = ::core::option::Option::Some(is_new_action);
        self
    }

    /// Sets `ObjectTypeId`.
    #[must_use]
    pub fn object_type_id(mut self, object_type_id: i64) -> Self {
        self.object_type_id = ::core::option::Option::Some(object_type_id);
        self
    }
}

#[cfg(any(feature = "DescribeTask", feature = "DescribeTemplate"))]
impl crate::objects::ApmServiceInfo {
    /// Sets `InstanceId`.
    #[must_use]
    pub fn instance_id(
        mut self,
        instance_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_id = instance_id.into();
        self
    }

    /// Sets `ServiceNameList`.
    #[must_use]
    pub fn service_name_list(
        mut self,
        service_name_list: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.service_name_list = service_name_list;
        self
    }

    /// Sets `RegionId`.
    #[must_use]
    pub fn region_id(mut self, region_id: i64) -> Self {
        self.region_id = ::core::option::Option::Some(region_id);
        self
    }
}

#[cfg(feature = "DescribeTask")]
impl crate::objects::DescribePolicy {
    /// Sets `TaskPolicyIdList`.
    #[must_use]
    pub fn task_policy_id_list(
        mut self,
        task_policy_id_list: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.task_policy_id_list = task_policy_id_list;
        self
    }

    /// Sets `TaskPolicyStatus`.
    #[must_use]
    pub fn task_policy_status(
        mut self,
        task_policy_status: impl ::core::convert::Into<crate::enums::PolicyStatus>,
    ) -> Self {
        self.task_policy_status = task_policy_status.into();
        self
    }

    /// Sets `TaskPolicyRule`.
    #[must_use]
    pub fn task_policy_rule(
        mut self,
        task_policy_rule: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_policy_rule = task_policy_rule.into();
        self
    }

    /// Sets `TaskPolicyDealType`.
    #[must_use]
    pub fn task_policy_deal_type(
        mut self,
        task_policy_deal_type: impl ::core::convert::Into<crate::enums::PolicyDealType>,
    ) -> Self {
        self.task_policy_deal_type = task_policy_deal_type.into();
        self
    }
}

#[cfg(feature = "DescribeObjectTypeList")]
impl crate::objects::ObjectType {
    /// Sets `ObjectTypeId`.
    #[must_use]
    pub fn object_type_id(mut self, object_type_id: i64) -> Self {
        self.object_type_id = object_type_id;
        self
    }

    /// Sets `ObjectTypeTitle`.
    #[must_use]
    pub fn object_type_title(
        mut self,
        object_type_title: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.object_type_title = object_type_title.into();
        self
    }

    /// Sets `ObjectTypeLevelOne`.
    #[must_use]
    pub fn object_type_level_one(
        mut self,
        object_type_level_one: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.object_type_level_one = object_type_level_one.into();
        self
    }

    /// Sets `ObjectTypeParams`.
    #[must_use]
    pub fn object_type_params(
        mut self,
        object_type_params: crate::objects::ObjectTypeConfig,
    ) -> Self {
        self.object_type_params = object_type_params;
        self
    }

    /// Sets `ObjectTypeJsonParse`.
    #[must_use]
    pub fn object_type_json_parse(
        mut self,
        object_type_json_parse: crate::objects::ObjectTypeJsonParse,
    ) -> Self {
        self.object_type_json_parse = object_type_json_parse;
        self
    }

    /// Sets `ObjectHasNewAction`.
    #[must_use]
    pub fn object_has_new_action(mut self, object_has_new_action: bool) -> Self {
        self.object_has_new_action = ::core::option::Option::Some(object_has_new_action);
        self
    }

    /// Sets `ObjectPlatformName`.
    #[must_use]
    pub fn object_platform_name(
        mut self,
        object_platform_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.object_platform_name = ::core::option::Option::Some(
            object_platform_name.into(),
        );
        self
    }

    /// Sets `ObjectSupportType`.
    #[must_use]
    pub fn object_support_type(
        mut self,
        object_support_type: impl ::core::convert::Into<crate::enums::SupportType>,
    ) -> Self {
        self.object_support_type = ::core::option::Option::Some(
            object_support_type.into(),
        );
        self
    }

    /// Sets `ArchLayer`.
    #[must_use]
    pub fn arch_layer(
        mut self,
        arch_layer: impl ::core::convert::Into<crate::enums::ArchLayer>,
    ) -> Self {
        self.arch_layer = ::core::option::Option::Some(arch_layer.into());
        self
    }

    /// Sets `IsArchSvg`.
    #[must_use]
    pub fn is_arch_svg(mut self, is_arch_svg: bool) -> Self {
        self.is_arch_svg = ::core::option::Option::Some(is_arch_svg);
        self
    }
}

#[cfg(feature = "DescribeObjectTypeList")]
impl crate::objects::ObjectTypeConfig {
    /// Sets `Key`.
    #[must_use]
    pub fn key(
        mut self,
        key: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = ::core::option::Option::Some(key.into());
        self
    }

    /// Sets `Fields`.
    #[must_use]
    pub fn fields(
        mut self,
        fields: ::std::vec::Vec<crate::objects::ObjectTypeConfigFields>,
    ) -> Self {
        self.fields = ::core::option::Option::Some(fields);
        self
    }
}

#[cfg(feature = "DescribeObjectTypeList")]
impl crate::objects::ObjectTypeConfigFields {
    /// Sets `Key`.
    #[must_use]
    pub fn key(
        mut self,
        key: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = key.into();
        self
    }

    /// Sets `Header`.
    #[must_use]
    pub fn header(
        mut self,
        header: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.header = header.into();
        self
    }

    /// Sets `Transfer`.
    #[must_use]
    pub fn transfer(
        mut self,
        transfer: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.transfer = transfer.into();
        self
    }

    /// Sets `JsonParse`.
    #[must_use]
    pub fn json_parse(
        mut self,
        json_parse: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.json_parse = json_parse.into();
        self
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl ::core::convert::Into<crate::enums::FieldType>,
    ) -> Self {
        self.r#type = ::core::option::Option::Some(r#type.into());
        self
    }
}

#[cfg(feature = "DescribeObjectTypeList")]
impl crate::objects::ObjectTypeJsonParse {
    /// Sets `NameSpace`.
    #[must_use]
    pub fn name_space(
        mut self,
        name_space: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name_space = ::core::option::Option::Some(name_space.into());
        self
    }

    /// Sets `WorkloadName`.
    #[must_use]
    pub fn workload_name(
        mut self,
        workload_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.workload_name = ::core::option::Option::Some(workload_name.into());
        self
    }

    /// Sets `LanIP`.
    #[must_use]
    pub fn lan_ip(
        mut self,
        lan_ip: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.lan_ip = ::core::option::Option::Some(lan_ip.into());
        self
    }

    /// Sets `InstanceId`.
    #[must_use]
    pub fn instance_id(
        mut self,
        instance_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_id = ::core::option::Option::Some(instance_id.into());
        self
    }
}

#[cfg(feature = "DescribeTaskPolicyTriggerLog")]
impl crate::objects::PolicyTriggerLog {
    /// Sets `TaskId`.
    #[must_use]
    pub fn task_id(mut self, task_id: i64) -> Self {
        self.task_id = ::core::option::Option::Some(task_id);
        self
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::core::option::Option::Some(name.into());
        self
    }

    /// Sets `TriggerType`.
    #[must_use]
    pub fn trigger_type(
        mut self,
        trigger_type: impl ::core::convert::Into<crate::enums::TriggerType>,
    ) -> Self {
        self.trigger_type = ::core::option::Option::Some(trigger_type.into());
        self
    }

    /// Sets `Content`.
    #[must_use]
    pub fn content(
        mut self,
        content: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.content = ::core::option::Option::Some(content.into());
        self
    }

    /// Sets `CreatTime`.
    #[must_use]
    pub fn creat_time(
        mut self,
        creat_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.creat_time = ::core::option::Option::Some(creat_time.into());
        self
    }
}

#[cfg(feature = "DescribeActionFieldConfigList")]
impl crate::objects::ResourceOffline {
    /// Sets `ResourceId`.
    #[must_use]
    pub fn resource_id(mut self, resource_id: i64) -> Self {
        self.resource_id = ::core::option::Option::Some(resource_id);
        self
    }

    /// Sets `ResourceDeleteTime`.
    #[must_use]
    pub fn resource_delete_time(
        mut self,
        resource_delete_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.resource_delete_time = ::core::option::Option::Some(
            resource_delete_time.into(),
        );
        self
    }

    /// Sets `ResourceDeleteMessage`.
    #[must_use]
    pub fn resource_delete_message(
        mut self,
        resource_delete_message: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.resource_delete_message = ::core::option::Option::Some(
            resource_delete_message.into(),
        );
        self
    }
}

#[cfg(feature = "DescribeTask")]
impl crate::objects::Task {
    /// Sets `TaskId`.
    #[must_use]
    pub fn task_id(mut self, task_id: i64) -> Self {
        self.task_id = task_id;
        self
    }

    /// Sets `TaskTitle`.
    #[must_use]
    pub fn task_title(
        mut self,
        task_title: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_title = task_title.into();
        self
    }

    /// Sets `TaskDescription`.
    #[must_use]
    pub fn task_description(
        mut self,
        task_description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_description = task_description.into();
        self
    }

    /// Sets `TaskTag`.
    #[must_use]
    pub fn task_tag(
        mut self,
        task_tag: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_tag = task_tag.into();
        self
    }

    /// Sets `TaskStatus`.
    #[must_use]
    pub fn task_status(
        mut self,
        task_status: impl ::core::convert::Into<crate::enums::TaskStatus>,
    ) -> Self {
        self.task_status = task_status.into();
        self
    }

    /// Sets `TaskStatusType`.
    #[must_use]
    pub fn task_status_type(
        mut self,
        task_status_type: impl ::core::convert::Into<crate::enums::TaskStatusType>,
    ) -> Self {
        self.task_status_type = task_status_type.into();
        self
    }

    /// Sets `TaskProtectStrategy`.
    #[must_use]
    pub fn task_protect_strategy(
        mut self,
        task_protect_strategy: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_protect_strategy = ::core::option::Option::Some(
            task_protect_strategy.into(),
        );
        self
    }

    /// Sets `TaskCreateTime`.
    #[must_use]
    pub fn task_create_time(
        mut self,
        task_create_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_create_time = task_create_time.into();
        self
    }

    /// Sets `TaskUpdateTime`.
    #[must_use]
    pub fn task_update_time(
        mut self,
        task_update_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_update_time = task_update_time.into();
        self
    }

    /// Sets `TaskGroups`.
    #[must_use]
    pub fn task_groups(
        mut self,
        task_groups: ::std::vec::Vec<crate::objects::TaskGroup>,
    ) -> Self {
        self.task_groups = task_groups;
        self
    }

    /// Sets `TaskStartTime`.
    #[must_use]
    pub fn task_start_time(
        mut self,
        task_start_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_start_time = ::core::option::Option::Some(task_start_time.into());
        self
    }

    /// Sets `TaskEndTime`.
    #[must_use]
    pub fn task_end_time(
        mut self,
        task_end_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_end_time = ::core::option::Option::Some(task_end_time.into());
        self
    }

    /// Sets `TaskExpect`.
    #[must_use]
    pub fn task_expect(
        mut self,
        task_expect: impl ::core::convert::Into<crate::enums::TaskExpect>,
    ) -> Self {
        self.task_expect = ::core::option::Option::Some(task_expect.into());
        self
    }

    /// Sets `TaskSummary`.
    #[must_use]
    pub fn task_summary(
        mut self,
        task_summary: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_summary = ::core::option::Option::Some(task_summary.into());
        self
    }

    /// Sets `TaskMode`.
    #[must_use]
    pub fn task_mode(
        mut self,
        task_mode: impl ::core::convert::Into<crate::enums::TaskMode>,
    ) -> Self {
        self.task_mode = task_mode.into();
        self
    }

    /// Sets `TaskPauseDuration`.
    #[must_use]
    pub fn task_pause_duration(mut self, task_pause_duration: i64) -> Self {
        self.task_pause_duration = task_pause_duration;
        self
    }

    /// Sets `TaskOwnerUin`.
    #[must_use]
    pub fn task_owner_uin(
        mut self,
        task_owner_uin: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_owner_uin = task_owner_uin.into();
        self
    }

    /// Sets `TaskRegionId`.
    #[must_use]
    pub fn task_region_id(mut self, task_region_id: i64) -> Self {
        self.task_region_id = task_region_id;
        self
    }

    /// Sets `TaskMonitors`.
    #[must_use]
    pub fn task_monitors(
        mut self,
        task_monitors: ::std::vec::Vec<crate::objects::TaskMonitor>,
    ) -> Self {
        self.task_monitors = task_monitors;
        self
    }

    /// Sets `TaskPolicy`.
    #[must_use]
    pub fn task_policy(mut self, task_policy: crate::objects::DescribePolicy) -> Self {
        self.task_policy = ::core::option::Option::Some(task_policy);
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(
        mut self,
        tags: ::std::vec::Vec<crate::objects::TagWithDescribe>,
    ) -> Self {
        self.tags = tags;
        self
    }

    /// Sets `TaskPlanId`.
    #[must_use]
    pub fn task_plan_id(mut self, task_plan_id: i64) -> Self {
        self.task_plan_id = ::core::option::Option::Some(task_plan_id);
        self
    }

    /// Sets `TaskPlanTitle`.
    #[must_use]
    pub fn task_plan_title(
        mut self,
        task_plan_title: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_plan_title = ::core::option::Option::Some(task_plan_title.into());
        self
    }

    /// Sets `ApplicationId`.
    #[must_use]
    pub fn application_id(
        mut self,
        application_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.application_id = ::core::option::Option::Some(application_id.into());
        self
    }

    /// Sets `ApplicationName`.
    #[must_use]
    pub fn application_name(
        mut self,
        application_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.application_name = ::core::option::Option::Some(application_name.into());
        self
    }

    /// Sets `AlarmPolicy`.
    #[must_use]
    pub fn alarm_policy(
        mut self,
        alarm_policy: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.alarm_policy = ::core::option::Option::Some(alarm_policy);
        self
    }

    /// Sets `ApmServiceList`.
    #[must_use]
    pub fn apm_service_list(
        mut self,
        apm_service_list: ::std::vec::Vec<crate::objects::ApmServiceInfo>,
    ) -> Self {
        self.apm_service_list = ::core::option::Option::Some(apm_service_list);
        self
    }

    /// Sets `VerifyId`.
    #[must_use]
    pub fn verify_id(mut self, verify_id: u64) -> Self {
        self.verify_id = ::core::option::Option::Some(verify_id);
        self
    }

    /// Sets `PolicyDealType`.
    #[must_use]
    pub fn policy_deal_type(
        mut self,
        policy_deal_type: impl ::core::convert::Into<crate::enums::PolicyDealType>,
    ) -> Self {
        self.policy_deal_type = ::core::option::Option::Some(policy_deal_type.into());
        self
    }

    /// Sets `TaskPlanStartTime`.
    #[must_use]
    pub fn task_plan_start_time(
        mut self,
        task_plan_start_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_plan_start_time = ::core::option::Option::Some(
            task_plan_start_time.into(),
        );
        self
    }

    /// Sets `TaskPlanEndTime`.
    #[must_use]
    pub fn task_plan_end_time(
        mut self,
        task_plan_end_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_plan_end_time = ::core::option::Option::Some(
            task_plan_end_time.into(),
        );
        self
    }

    /// Sets `TaskOrg`.
    #[must_use]
    pub fn task_org(
        mut self,
        task_org: ::std::vec::Vec<crate::objects::TaskOrg>,
    ) -> Self {
        self.task_org = ::core::option::Option::Some(task_org);
        self
    }

    /// Sets `TaskIssue`.
    #[must_use]
    pub fn task_issue(
        mut self,
        task_issue: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_issue = ::core::option::Option::Some(task_issue.into());
        self
    }

    /// Sets `TaskRegionName`.
    #[must_use]
    pub fn task_region_name(
        mut self,
        task_region_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_region_name = ::core::option::Option::Some(task_region_name.into());
        self
    }

    /// Sets `TaskArchId`.
    #[must_use]
    pub fn task_arch_id(
        mut self,
        task_arch_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_arch_id = ::core::option::Option::Some(task_arch_id.into());
        self
    }

    /// Sets `TaskScenario`.
    #[must_use]
    pub fn task_scenario(
        mut self,
        task_scenario: ::std::vec::Vec<crate::objects::TaskTarget>,
    ) -> Self {
        self.task_scenario = ::core::option::Option::Some(task_scenario);
        self
    }

    /// Sets `TaskPurpose`.
    #[must_use]
    pub fn task_purpose(
        mut self,
        task_purpose: ::std::vec::Vec<crate::objects::TaskTarget>,
    ) -> Self {
        self.task_purpose = ::core::option::Option::Some(task_purpose);
        self
    }
}

#[cfg(feature = "DescribeTask")]
impl crate::objects::TaskGroup {
    /// Sets `TaskGroupId`.
    #[must_use]
    pub fn task_group_id(mut self, task_group_id: i64) -> Self {
        self.task_group_id = task_group_id;
        self
    }

    /// Sets `TaskGroupTitle`.
    #[must_use]
    pub fn task_group_title(
        mut self,
        task_group_title: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_group_title = task_group_title.into();
        self
    }

    /// Sets `TaskGroupDescription`.
    #[must_use]
    pub fn task_group_description(
        mut self,
        task_group_description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_group_description = task_group_description.into();
        self
    }

    /// Sets `TaskGroupOrder`.
    #[must_use]
    pub fn task_group_order(mut self, task_group_order: i64) -> Self {
        self.task_group_order = task_group_order;
        self
    }

    /// Sets `ObjectTypeId`.
    #[must_use]
    pub fn object_type_id(mut self, object_type_id: i64) -> Self {
        self.object_type_id = object_type_id;
        self
    }

    /// Sets `TaskGroupCreateTime`.
    #[must_use]
    pub fn task_group_create_time(
        mut self,
        task_group_create_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_group_create_time = task_group_create_time.into();
        self
    }

    /// Sets `TaskGroupUpdateTime`.
    #[must_use]
    pub fn task_group_update_time(
        mut self,
        task_group_update_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_group_update_time = task_group_update_time.into();
        self
    }

    /// Sets `TaskGroupActions`.
    #[must_use]
    pub fn task_group_actions(
        mut self,
        task_group_actions: ::std::vec::Vec<crate::objects::TaskGroupAction>,
    ) -> Self {
        self.task_group_actions = task_group_actions;
        self
    }

    /// Sets `TaskGroupInstanceList`.
    #[must_use]
    pub fn task_group_instance_list(
        mut self,
        task_group_instance_list: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.task_group_instance_list = task_group_instance_list;
        self
    }

    /// Sets `TaskGroupMode`.
    #[must_use]
    pub fn task_group_mode(
        mut self,
        task_group_mode: impl ::core::convert::Into<crate::enums::TaskGroupMode>,
    ) -> Self {
        self.task_group_mode = task_group_mode.into();
        self
    }

    /// Sets `TaskGroupDiscardInstanceList`.
    #[must_use]
    pub fn task_group_discard_instance_list(
        mut self,
        task_group_discard_instance_list: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.task_group_discard_instance_list = task_group_discard_instance_list;
        self
    }

    /// Sets `TaskGroupSelectedInstanceList`.
    #[must_use]
    pub fn task_group_selected_instance_list(
        mut self,
        task_group_selected_instance_list: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.task_group_selected_instance_list = task_group_selected_instance_list;
        self
    }

    /// Sets `TaskGroupInstancesExecuteRule`.
    #[must_use]
    pub fn task_group_instances_execute_rule(
        mut self,
        task_group_instances_execute_rule: ::std::vec::Vec<
            crate::objects::TaskGroupInstancesExecuteRules,
        >,
    ) -> Self {
        self.task_group_instances_execute_rule = task_group_instances_execute_rule;
        self
    }
}

#[cfg(feature = "DescribeTask")]
impl crate::objects::TaskGroupAction {
    /// Sets `TaskGroupActionId`.
    #[must_use]
    pub fn task_group_action_id(mut self, task_group_action_id: i64) -> Self {
        self.task_group_action_id = task_group_action_id;
        self
    }

    /// Sets `TaskGroupInstances`.
    #[must_use]
    pub fn task_group_instances(
        mut self,
        task_group_instances: ::std::vec::Vec<crate::objects::TaskGroupInstance>,
    ) -> Self {
        self.task_group_instances = task_group_instances;
        self
    }

    /// Sets `ActionId`.
    #[must_use]
    pub fn action_id(mut self, action_id: i64) -> Self {
        self.action_id = action_id;
        self
    }

    /// Sets `TaskGroupActionOrder`.
    #[must_use]
    pub fn task_group_action_order(mut self, task_group_action_order: i64) -> Self {
        self.task_group_action_order = task_group_action_order;
        self
    }

    /// Sets `TaskGroupActionGeneralConfiguration`.
    #[must_use]
    pub fn task_group_action_general_configuration(
        mut self,
        task_group_action_general_configuration: impl ::core::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.task_group_action_general_configuration = task_group_action_general_configuration
            .into();
        self
    }

    /// Sets `TaskGroupActionCustomConfiguration`.
    #[must_use]
    pub fn task_group_action_custom_configuration(
        mut self,
        task_group_action_custom_configuration: impl ::core::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.task_group_action_custom_configuration = task_group_action_custom_configuration
            .into();
        self
    }

    /// Sets `TaskGroupActionStatus`.
    #[must_use]
    pub fn task_group_action_status(
        mut self,
        task_group_action_status: impl ::core::convert::Into<
            crate::enums::GroupActionStatus,
        >,
    ) -> Self {
        self.task_group_action_status = task_group_action_status.into();
        self
    }

    /// Sets `TaskGroupActionCreateTime`.
    #[must_use]
    pub fn task_group_action_create_time(
        mut self,
        task_group_action_create_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_group_action_create_time = task_group_action_create_time.into();
        self
    }

    /// Sets `TaskGroupActionUpdateTime`.
    #[must_use]
    pub fn task_group_action_update_time(
        mut self,
        task_group_action_update_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_group_action_update_time = task_group_action_update_time.into();
        self
    }

    /// Sets `ActionTitle`.
    #[must_use]
    pub fn action_title(
        mut self,
        action_title: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.action_title = action_title.into();
        self
    }

    /// Sets `TaskGroupActionStatusType`.
    #[must_use]
    pub fn task_group_action_status_type(
        mut self,
        task_group_action_status_type: impl ::core::convert::Into<
            crate::enums::InstanceStatusType,
        >,
    ) -> Self {
        self.task_group_action_status_type = task_group_action_status_type.into();
        self
    }

    /// Sets `TaskGroupActionRandomId`.
    #[must_use]
    pub fn task_group_action_random_id(
        mut self,
        task_group_action_random_id: i64,
    ) -> Self {
        self.task_group_action_random_id = task_group_action_random_id;
        self
    }

    /// Sets `TaskGroupActionRecoverId`.
    #[must_use]
    pub fn task_group_action_recover_id(
        mut self,
        task_group_action_recover_id: i64,
    ) -> Self {
        self.task_group_action_recover_id = task_group_action_recover_id;
        self
    }

    /// Sets `TaskGroupActionExecuteId`.
    #[must_use]
    pub fn task_group_action_execute_id(
        mut self,
        task_group_action_execute_id: i64,
    ) -> Self {
        self.task_group_action_execute_id = task_group_action_execute_id;
        self
    }

    /// Sets `ActionApiType`.
    #[must_use]
    pub fn action_api_type(
        mut self,
        action_api_type: impl ::core::convert::Into<crate::enums::ActionApiType>,
    ) -> Self {
        self.action_api_type = action_api_type.into();
        self
    }

    /// Sets `ActionAttribute`.
    #[must_use]
    pub fn action_attribute(
        mut self,
        action_attribute: impl ::core::convert::Into<crate::enums::ActionAttribute>,
    ) -> Self {
        self.action_attribute = action_attribute.into();
        self
    }

    /// Sets `ActionType`.
    #[must_use]
    pub fn action_type(
        mut self,
        action_type: impl ::core::convert::Into<crate::enums::ActionOrigin>,
    ) -> Self {
        self.action_type = action_type.into();
        self
    }

    /// Sets `IsExecuteRedo`.
    #[must_use]
    pub fn is_execute_redo(mut self, is_execute_redo: bool) -> Self {
        self.is_execute_redo = is_execute_redo;
        self
    }

    /// Sets `ActionRisk`.
    #[must_use]
    pub fn action_risk(
        mut self,
        action_risk: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.action_risk = action_risk.into();
        self
    }

    /// Sets `TaskGroupActionExecuteTime`.
    #[must_use]
    pub fn task_group_action_execute_time(
        mut self,
        task_group_action_execute_time: i64,
    ) -> Self {
        self.task_group_action_execute_time = task_group_action_execute_time;
        self
    }

    /// Sets `TaskGroupActionStartTime`.
    #[must_use]
    pub fn task_group_action_start_time(
        mut self,
        task_group_action_start_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_group_action_start_time = ::core::option::Option::Some(
            task_group_action_start_time.into(),
        );
        self
    }
}

#[cfg(feature = "DescribeTask")]
impl crate::objects::TaskGroupInstance {
    /// Sets `TaskGroupInstanceId`.
    #[must_use]
    pub fn task_group_instance_id(mut self, task_group_instance_id: i64) -> Self {
        self.task_group_instance_id = task_group_instance_id;
        self
    }

    /// Sets `TaskGroupInstanceObjectId`.
    #[must_use]
    pub fn task_group_instance_object_id(
        mut self,
        task_group_instance_object_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_group_instance_object_id = task_group_instance_object_id.into();
        self
    }

    /// Sets `TaskGroupInstanceStatus`.
    #[must_use]
    pub fn task_group_instance_status(
        mut self,
        task_group_instance_status: impl ::core::convert::Into<
            crate::enums::InstanceStatus,
        >,
    ) -> Self {
        self.task_group_instance_status = task_group_instance_status.into();
        self
    }

    /// Sets `TaskGroupInstanceCreateTime`.
    #[must_use]
    pub fn task_group_instance_create_time(
        mut self,
        task_group_instance_create_time: impl ::core::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.task_group_instance_create_time = task_group_instance_create_time.into();
        self
    }

    /// Sets `TaskGroupInstanceUpdateTime`.
    #[must_use]
    pub fn task_group_instance_update_time(
        mut self,
        task_group_instance_update_time: impl ::core::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.task_group_instance_update_time = task_group_instance_update_time.into();
        self
    }

    /// Sets `TaskGroupInstanceStatusType`.
    #[must_use]
    pub fn task_group_instance_status_type(
        mut self,
        task_group_instance_status_type: impl ::core::convert::Into<
            crate::enums::InstanceStatusType,
        >,
    ) -> Self {
        self.task_group_instance_status_type = task_group_instance_status_type.into();
        self
    }

    /// Sets `TaskGroupInstanceStartTime`.
    #[must_use]
    pub fn task_group_instance_start_time(
        mut self,
        task_group_instance_start_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_group_instance_start_time = task_group_instance_start_time.into();
        self
    }

    /// Sets `TaskGroupInstanceEndTime`.
    #[must_use]
    pub fn task_group_instance_end_time(
        mut self,
        task_group_instance_end_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_group_instance_end_time = task_group_instance_end_time.into();
        self
    }

    /// Sets `TaskGroupInstanceExecuteLog`.
    #[must_use]
    pub fn task_group_instance_execute_log(
        mut self,
        task_group_instance_execute_log: impl ::core::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.task_group_instance_execute_log = ::core::option::Option::Some(
            task_group_instance_execute_log.into(),
        );
        self
    }

    /// Sets `TaskGroupInstanceIsRedo`.
    #[must_use]
    pub fn task_group_instance_is_redo(
        mut self,
        task_group_instance_is_redo: bool,
    ) -> Self {
        self.task_group_instance_is_redo = task_group_instance_is_redo;
        self
    }

    /// Sets `TaskGroupInstanceExecuteTime`.
    #[must_use]
    pub fn task_group_instance_execute_time(
        mut self,
        task_group_instance_execute_time: i64,
    ) -> Self {
        self.task_group_instance_execute_time = task_group_instance_execute_time;
        self
    }
}

#[cfg(feature = "DescribeTask")]
impl crate::objects::TaskGroupInstancesExecuteRules {
    /// Sets `TaskGroupInstancesExecuteMode`.
    #[must_use]
    pub fn task_group_instances_execute_mode(
        mut self,
        task_group_instances_execute_mode: impl ::core::convert::Into<
            crate::enums::InstanceSelection,
        >,
    ) -> Self {
        self.task_group_instances_execute_mode = task_group_instances_execute_mode
            .into();
        self
    }

    /// Sets `TaskGroupInstancesExecutePercent`.
    #[must_use]
    pub fn task_group_instances_execute_percent(
        mut self,
        task_group_instances_execute_percent: i64,
    ) -> Self {
        self.task_group_instances_execute_percent = ::core::option::Option::Some(
            task_group_instances_execute_percent,
        );
        self
    }

    /// Sets `TaskGroupInstancesExecuteNum`.
    #[must_use]
    pub fn task_group_instances_execute_num(
        mut self,
        task_group_instances_execute_num: i64,
    ) -> Self {
        self.task_group_instances_execute_num = ::core::option::Option::Some(
            task_group_instances_execute_num,
        );
        self
    }
}

#[cfg(feature = "DescribeTaskList")]
impl crate::objects::TaskListItem {
    /// Sets `TaskId`.
    #[must_use]
    pub fn task_id(mut self, task_id: i64) -> Self {
        self.task_id = task_id;
        self
    }

    /// Sets `TaskTitle`.
    #[must_use]
    pub fn task_title(
        mut self,
        task_title: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_title = task_title.into();
        self
    }

    /// Sets `TaskDescription`.
    #[must_use]
    pub fn task_description(
        mut self,
        task_description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_description = task_description.into();
        self
    }

    /// Sets `TaskTag`.
    #[must_use]
    pub fn task_tag(
        mut self,
        task_tag: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_tag = task_tag.into();
        self
    }

    /// Sets `TaskStatus`.
    #[must_use]
    pub fn task_status(
        mut self,
        task_status: impl ::core::convert::Into<crate::enums::TaskStatus>,
    ) -> Self {
        self.task_status = task_status.into();
        self
    }

    /// Sets `TaskCreateTime`.
    #[must_use]
    pub fn task_create_time(
        mut self,
        task_create_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_create_time = task_create_time.into();
        self
    }

    /// Sets `TaskUpdateTime`.
    #[must_use]
    pub fn task_update_time(
        mut self,
        task_update_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_update_time = task_update_time.into();
        self
    }

    /// Sets `TaskPreCheckStatus`.
    #[must_use]
    pub fn task_pre_check_status(
        mut self,
        task_pre_check_status: impl ::core::convert::Into<crate::enums::PreCheckStatus>,
    ) -> Self {
        self.task_pre_check_status = task_pre_check_status.into();
        self
    }

    /// Sets `TaskPreCheckSuccess`.
    #[must_use]
    pub fn task_pre_check_success(mut self, task_pre_check_success: bool) -> Self {
        self.task_pre_check_success = task_pre_check_success;
        self
    }

    /// Sets `TaskExpect`.
    #[must_use]
    pub fn task_expect(
        mut self,
        task_expect: impl ::core::convert::Into<crate::enums::TaskExpect>,
    ) -> Self {
        self.task_expect = ::core::option::Option::Some(task_expect.into());
        self
    }

    /// Sets `ApplicationId`.
    #[must_use]
    pub fn application_id(
        mut self,
        application_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.application_id = ::core::option::Option::Some(application_id.into());
        self
    }

    /// Sets `ApplicationName`.
    #[must_use]
    pub fn application_name(
        mut self,
        application_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.application_name = ::core::option::Option::Some(application_name.into());
        self
    }

    /// Sets `VerifyId`.
    #[must_use]
    pub fn verify_id(mut self, verify_id: u64) -> Self {
        self.verify_id = ::core::option::Option::Some(verify_id);
        self
    }

    /// Sets `TaskStatusType`.
    #[must_use]
    pub fn task_status_type(
        mut self,
        task_status_type: impl ::core::convert::Into<crate::enums::TaskStatusType>,
    ) -> Self {
        self.task_status_type = ::core::option::Option::Some(task_status_type.into());
        self
    }

    /// Sets `ArchId`.
    #[must_use]
    pub fn arch_id(
        mut self,
        arch_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.arch_id = ::core::option::Option::Some(arch_id.into());
        self
    }

    /// Sets `ArchName`.
    #[must_use]
    pub fn arch_name(
        mut self,
        arch_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.arch_name = ::core::option::Option::Some(arch_name.into());
        self
    }

    /// Sets `TaskSource`.
    #[must_use]
    pub fn task_source(mut self, task_source: i64) -> Self {
        self.task_source = ::core::option::Option::Some(task_source);
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(
        mut self,
        tags: ::std::vec::Vec<crate::objects::TagWithDescribe>,
    ) -> Self {
        self.tags = ::core::option::Option::Some(tags);
        self
    }
}

#[cfg(feature = "DescribeTask")]
impl crate::objects::TaskMonitor {
    /// Sets `TaskMonitorId`.
    #[must_use]
    pub fn task_monitor_id(mut self, task_monitor_id: i64) -> Self {
        self.task_monitor_id = task_monitor_id;
        self
    }

    /// Sets `MetricId`.
    #[must_use]
    pub fn metric_id(mut self, metric_id: u64) -> Self {
        self.metric_id = ::core::option::Option::Some(metric_id);
        self
    }

    /// Sets `TaskMonitorObjectTypeId`.
    #[must_use]
    pub fn task_monitor_object_type_id(
        mut self,
        task_monitor_object_type_id: i64,
    ) -> Self {
        self.task_monitor_object_type_id = task_monitor_object_type_id;
        self
    }

    /// Sets `MetricName`.
    #[must_use]
    pub fn metric_name(
        mut self,
        metric_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.metric_name = metric_name.into();
        self
    }

    /// Sets `InstancesIds`.
    #[must_use]
    pub fn instances_ids(
        mut self,
        instances_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.instances_ids = instances_ids;
        self
    }

    /// Sets `MetricChineseName`.
    #[must_use]
    pub fn metric_chinese_name(
        mut self,
        metric_chinese_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.metric_chinese_name = metric_chinese_name.into();
        self
    }

    /// Sets `Unit`.
    #[must_use]
    pub fn unit(
        mut self,
        unit: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.unit = unit.into();
        self
    }
}

#[cfg(feature = "DescribeTask")]
impl crate::objects::TaskOrg {
    /// Sets `TaskRole`.
    #[must_use]
    pub fn task_role(
        mut self,
        task_role: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_role = ::core::option::Option::Some(task_role.into());
        self
    }

    /// Sets `TaskOperator`.
    #[must_use]
    pub fn task_operator(
        mut self,
        task_operator: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_operator = ::core::option::Option::Some(task_operator.into());
        self
    }
}

#[cfg(feature = "DescribeTask")]
impl crate::objects::TaskReportInfo {
    /// Sets `Stage`.
    #[must_use]
    pub fn stage(
        mut self,
        stage: impl ::core::convert::Into<crate::enums::ReportStage>,
    ) -> Self {
        self.stage = stage.into();
        self
    }

    /// Sets `CreateTime`.
    #[must_use]
    pub fn create_time(
        mut self,
        create_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.create_time = create_time.into();
        self
    }

    /// Sets `ExpirationTime`.
    #[must_use]
    pub fn expiration_time(
        mut self,
        expiration_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.expiration_time = expiration_time.into();
        self
    }

    /// Sets `Expired`.
    #[must_use]
    pub fn expired(mut self, expired: bool) -> Self {
        self.expired = expired;
        self
    }

    /// Sets `CosUrl`.
    #[must_use]
    pub fn cos_url(
        mut self,
        cos_url: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.cos_url = cos_url.into();
        self
    }

    /// Sets `Log`.
    #[must_use]
    pub fn log(
        mut self,
        log: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.log = ::core::option::Option::Some(log.into());
        self
    }

    /// Sets `ArchiveStage`.
    #[must_use]
    pub fn archive_stage(
        mut self,
        archive_stage: impl ::core::convert::Into<crate::enums::ArchiveStage>,
    ) -> Self {
        self.archive_stage = ::core::option::Option::Some(archive_stage.into());
        self
    }

    /// Sets `ArchiveTime`.
    #[must_use]
    pub fn archive_time(
        mut self,
        archive_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.archive_time = ::core::option::Option::Some(archive_time.into());
        self
    }

    /// Sets `ArchiveUuid`.
    #[must_use]
    pub fn archive_uuid(
        mut self,
        archive_uuid: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.archive_uuid = ::core::option::Option::Some(archive_uuid.into());
        self
    }
}

#[cfg(any(feature = "DescribeTask", feature = "DescribeTemplate"))]
impl crate::objects::TaskTarget {
    /// Sets `TargetId`.
    #[must_use]
    pub fn target_id(mut self, target_id: i64) -> Self {
        self.target_id = target_id;
        self
    }

    /// Sets `TargetDesc`.
    #[must_use]
    pub fn target_desc(
        mut self,
        target_desc: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.target_desc = ::core::option::Option::Some(target_desc.into());
        self
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl ::core::convert::Into<crate::enums::TargetType>,
    ) -> Self {
        self.r#type = ::core::option::Option::Some(r#type.into());
        self
    }

    /// Sets `Source`.
    #[must_use]
    pub fn source(
        mut self,
        source: impl ::core::convert::Into<crate::enums::TargetSource>,
    ) -> Self {
        self.source = ::core::option::Option::Some(source.into());
        self
    }

    /// Sets `TargetStatus`.
    #[must_use]
    pub fn target_status(
        mut self,
        target_status: impl ::core::convert::Into<crate::enums::TargetState>,
    ) -> Self {
        self.target_status = ::core::option::Option::Some(target_status.into());
        self
    }
}

#[cfg(feature = "DescribeTemplate")]
impl crate::objects::Template {
    /// Sets `TemplateId`.
    #[must_use]
    pub fn template_id(mut self, template_id: i64) -> Self {
        self.template_id = template_id;
        self
    }

    /// Sets `TemplateTitle`.
    #[must_use]
    pub fn template_title(
        mut self,
        template_title: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_title = template_title.into();
        self
    }

    /// Sets `TemplateDescription`.
    #[must_use]
    pub fn template_description(
        mut self,
        template_description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_description = template_description.into();
        self
    }

    /// Sets `TemplateTag`.
    #[must_use]
    pub fn template_tag(
        mut self,
        template_tag: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_tag = template_tag.into();
        self
    }

    /// Sets `TemplateIsUsed`.
    #[must_use]
    pub fn template_is_used(
        mut self,
        template_is_used: impl ::core::convert::Into<crate::enums::TemplateUse>,
    ) -> Self {
        self.template_is_used = template_is_used.into();
        self
    }

    /// Sets `TemplateCreateTime`.
    #[must_use]
    pub fn template_create_time(
        mut self,
        template_create_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_create_time = template_create_time.into();
        self
    }

    /// Sets `TemplateUpdateTime`.
    #[must_use]
    pub fn template_update_time(
        mut self,
        template_update_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_update_time = template_update_time.into();
        self
    }

    /// Sets `TemplateMode`.
    #[must_use]
    pub fn template_mode(
        mut self,
        template_mode: impl ::core::convert::Into<crate::enums::TaskMode>,
    ) -> Self {
        self.template_mode = template_mode.into();
        self
    }

    /// Sets `TemplatePauseDuration`.
    #[must_use]
    pub fn template_pause_duration(mut self, template_pause_duration: i64) -> Self {
        self.template_pause_duration = template_pause_duration;
        self
    }

    /// Sets `TemplateOwnerUin`.
    #[must_use]
    pub fn template_owner_uin(
        mut self,
        template_owner_uin: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_owner_uin = template_owner_uin.into();
        self
    }

    /// Sets `TemplateRegionId`.
    #[must_use]
    pub fn template_region_id(mut self, template_region_id: i64) -> Self {
        self.template_region_id = template_region_id;
        self
    }

    /// Sets `TemplateGroups`.
    #[must_use]
    pub fn template_groups(
        mut self,
        template_groups: ::std::vec::Vec<crate::objects::TemplateGroup>,
    ) -> Self {
        self.template_groups = template_groups;
        self
    }

    /// Sets `TemplateMonitors`.
    #[must_use]
    pub fn template_monitors(
        mut self,
        template_monitors: ::std::vec::Vec<crate::objects::TemplateMonitor>,
    ) -> Self {
        self.template_monitors = template_monitors;
        self
    }

    /// Sets `TemplatePolicy`.
    #[must_use]
    pub fn template_policy(
        mut self,
        template_policy: crate::objects::TemplatePolicy,
    ) -> Self {
        self.template_policy = ::core::option::Option::Some(template_policy);
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(
        mut self,
        tags: ::std::vec::Vec<crate::objects::TagWithDescribe>,
    ) -> Self {
        self.tags = tags;
        self
    }

    /// Sets `TemplateSource`.
    #[must_use]
    pub fn template_source(
        mut self,
        template_source: impl ::core::convert::Into<crate::enums::TemplateSource>,
    ) -> Self {
        self.template_source = ::core::option::Option::Some(template_source.into());
        self
    }

    /// Sets `ApmServiceList`.
    #[must_use]
    pub fn apm_service_list(
        mut self,
        apm_service_list: ::std::vec::Vec<crate::objects::ApmServiceInfo>,
    ) -> Self {
        self.apm_service_list = ::core::option::Option::Some(apm_service_list);
        self
    }

    /// Sets `AlarmPolicy`.
    #[must_use]
    pub fn alarm_policy(
        mut self,
        alarm_policy: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.alarm_policy = ::core::option::Option::Some(alarm_policy);
        self
    }

    /// Sets `PolicyDealType`.
    #[must_use]
    pub fn policy_deal_type(
        mut self,
        policy_deal_type: impl ::core::convert::Into<crate::enums::PolicyDealType>,
    ) -> Self {
        self.policy_deal_type = ::core::option::Option::Some(policy_deal_type.into());
        self
    }

    /// Sets `TemplateScenario`.
    #[must_use]
    pub fn template_scenario(
        mut self,
        template_scenario: ::std::vec::Vec<crate::objects::TaskTarget>,
    ) -> Self {
        self.template_scenario = ::core::option::Option::Some(template_scenario);
        self
    }

    /// Sets `TemplatePurpose`.
    #[must_use]
    pub fn template_purpose(
        mut self,
        template_purpose: ::std::vec::Vec<crate::objects::TaskTarget>,
    ) -> Self {
        self.template_purpose = ::core::option::Option::Some(template_purpose);
        self
    }
}

#[cfg(feature = "DescribeTemplate")]
impl crate::objects::TemplateGroup {
    /// Sets `TemplateGroupId`.
    #[must_use]
    pub fn template_group_id(mut self, template_group_id: i64) -> Self {
        self.template_group_id = template_group_id;
        self
    }

    /// Sets `TemplateGroupActions`.
    #[must_use]
    pub fn template_group_actions(
        mut self,
        template_group_actions: ::std::vec::Vec<crate::objects::TemplateGroupAction>,
    ) -> Self {
        self.template_group_actions = template_group_actions;
        self
    }

    /// Sets `Title`.
    #[must_use]
    pub fn title(
        mut self,
        title: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(
        mut self,
        description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `Order`.
    #[must_use]
    pub fn order(mut self, order: i64) -> Self {
        self.order = order;
        self
    }

    /// Sets `Mode`.
    #[must_use]
    pub fn mode(
        mut self,
        mode: impl ::core::convert::Into<crate::enums::TaskGroupMode>,
    ) -> Self {
        self.mode = mode.into();
        self
    }

    /// Sets `ObjectTypeId`.
    #[must_use]
    pub fn object_type_id(mut self, object_type_id: i64) -> Self {
        self.object_type_id = object_type_id;
        self
    }

    /// Sets `CreateTime`.
    #[must_use]
    pub fn create_time(
        mut self,
        create_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.create_time = create_time.into();
        self
    }

    /// Sets `UpdateTime`.
    #[must_use]
    pub fn update_time(
        mut self,
        update_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.update_time = update_time.into();
        self
    }
}

#[cfg(feature = "DescribeTemplate")]
impl crate::objects::TemplateGroupAction {
    /// Sets `TemplateGroupActionId`.
    #[must_use]
    pub fn template_group_action_id(mut self, template_group_action_id: i64) -> Self {
        self.template_group_action_id = template_group_action_id;
        self
    }

    /// Sets `ActionId`.
    #[must_use]
    pub fn action_id(mut self, action_id: i64) -> Self {
        self.action_id = action_id;
        self
    }

    /// Sets `Order`.
    #[must_use]
    pub fn order(mut self, order: i64) -> Self {
        self.order = order;
        self
    }

    /// Sets `GeneralConfiguration`.
    #[must_use]
    pub fn general_configuration(
        mut self,
        general_configuration: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.general_configuration = general_configuration.into();
        self
    }

    /// Sets `CustomConfiguration`.
    #[must_use]
    pub fn custom_configuration(
        mut self,
        custom_configuration: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.custom_configuration = custom_configuration.into();
        self
    }

    /// Sets `CreateTime`.
    #[must_use]
    pub fn create_time(
        mut self,
        create_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.create_time = create_time.into();
        self
    }

    /// Sets `UpdateTime`.
    #[must_use]
    pub fn update_time(
        mut self,
        update_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.update_time = update_time.into();
        self
    }

    /// Sets `ActionTitle`.
    #[must_use]
    pub fn action_title(
        mut self,
        action_title: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.action_title = action_title.into();
        self
    }

    /// Sets `RandomId`.
    #[must_use]
    pub fn random_id(mut self, random_id: i64) -> Self {
        self.random_id = random_id;
        self
    }

    /// Sets `RecoverId`.
    #[must_use]
    pub fn recover_id(mut self, recover_id: i64) -> Self {
        self.recover_id = recover_id;
        self
    }

    /// Sets `ExecuteId`.
    #[must_use]
    pub fn execute_id(mut self, execute_id: i64) -> Self {
        self.execute_id = execute_id;
        self
    }

    /// Sets `ActionApiType`.
    #[must_use]
    pub fn action_api_type(
        mut self,
        action_api_type: impl ::core::convert::Into<crate::enums::ActionApiType>,
    ) -> Self {
        self.action_api_type = action_api_type.into();
        self
    }

    /// Sets `ActionAttribute`.
    #[must_use]
    pub fn action_attribute(
        mut self,
        action_attribute: impl ::core::convert::Into<crate::enums::ActionAttribute>,
    ) -> Self {
        self.action_attribute = action_attribute.into();
        self
    }

    /// Sets `ActionType`.
    #[must_use]
    pub fn action_type(
        mut self,
        action_type: impl ::core::convert::Into<crate::enums::ActionOrigin>,
    ) -> Self {
        self.action_type = action_type.into();
        self
    }

    /// Sets `ActionRisk`.
    #[must_use]
    pub fn action_risk(
        mut self,
        action_risk: impl ::core::convert::Into<crate::enums::RiskLevel>,
    ) -> Self {
        self.action_risk = ::core::option::Option::Some(action_risk.into());
        self
    }

    /// Sets `FailurePerformance`.
    #[must_use]
    pub fn failure_performance(
        mut self,
        failure_performance: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.failure_performance = ::core::option::Option::Some(
            failure_performance.into(),
        );
        self
    }
}

#[cfg(feature = "DescribeTemplateList")]
impl crate::objects::TemplateListItem {
    /// Sets `TemplateId`.
    #[must_use]
    pub fn template_id(mut self, template_id: i64) -> Self {
        self.template_id = template_id;
        self
    }

    /// Sets `TemplateTitle`.
    #[must_use]
    pub fn template_title(
        mut self,
        template_title: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_title = template_title.into();
        self
    }

    /// Sets `TemplateDescription`.
    #[must_use]
    pub fn template_description(
        mut self,
        template_description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_description = template_description.into();
        self
    }

    /// Sets `TemplateTag`.
    #[must_use]
    pub fn template_tag(
        mut self,
        template_tag: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_tag = template_tag.into();
        self
    }

    /// Sets `TemplateIsUsed`.
    #[must_use]
    pub fn template_is_used(
        mut self,
        template_is_used: impl ::core::convert::Into<crate::enums::TemplateUse>,
    ) -> Self {
        self.template_is_used = template_is_used.into();
        self
    }

    /// Sets `TemplateCreateTime`.
    #[must_use]
    pub fn template_create_time(
        mut self,
        template_create_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_create_time = template_create_time.into();
        self
    }

    /// Sets `TemplateUpdateTime`.
    #[must_use]
    pub fn template_update_time(
        mut self,
        template_update_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_update_time = template_update_time.into();
        self
    }

    /// Sets `TemplateUsedNum`.
    #[must_use]
    pub fn template_used_num(mut self, template_used_num: i64) -> Self {
        self.template_used_num = template_used_num;
        self
    }

    /// Sets `TemplateSource`.
    #[must_use]
    pub fn template_source(
        mut self,
        template_source: impl ::core::convert::Into<crate::enums::TemplateSource>,
    ) -> Self {
        self.template_source = ::core::option::Option::Some(template_source.into());
        self
    }
}

#[cfg(feature = "DescribeTemplate")]
impl crate::objects::TemplateMonitor {
    /// Sets `MonitorId`.
    #[must_use]
    pub fn monitor_id(mut self, monitor_id: i64) -> Self {
        self.monitor_id = monitor_id;
        self
    }

    /// Sets `MetricId`.
    #[must_use]
    pub fn metric_id(mut self, metric_id: i64) -> Self {
        self.metric_id = ::core::option::Option::Some(metric_id);
        self
    }

    /// Sets `ObjectTypeId`.
    #[must_use]
    pub fn object_type_id(mut self, object_type_id: i64) -> Self {
        self.object_type_id = object_type_id;
        self
    }

    /// Sets `MetricName`.
    #[must_use]
    pub fn metric_name(
        mut self,
        metric_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.metric_name = metric_name.into();
        self
    }

    /// Sets `MetricChineseName`.
    #[must_use]
    pub fn metric_chinese_name(
        mut self,
        metric_chinese_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.metric_chinese_name = metric_chinese_name.into();
        self
    }
}

#[cfg(feature = "DescribeTemplate")]
impl crate::objects::TemplatePolicy {
    /// Sets `TemplatePolicyIdList`.
    #[must_use]
    pub fn template_policy_id_list(
        mut self,
        template_policy_id_list: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.template_policy_id_list = ::core::option::Option::Some(
            template_policy_id_list,
        );
        self
    }

    /// Sets `TemplatePolicyRule`.
    #[must_use]
    pub fn template_policy_rule(
        mut self,
        template_policy_rule: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_policy_rule = ::core::option::Option::Some(
            template_policy_rule.into(),
        );
        self
    }

    /// Sets `TemplatePolicyDealType`.
    #[must_use]
    pub fn template_policy_deal_type(
        mut self,
        template_policy_deal_type: impl ::core::convert::Into<
            crate::enums::PolicyDealType,
        >,
    ) -> Self {
        self.template_policy_deal_type = ::core::option::Option::Some(
            template_policy_deal_type.into(),
        );
        self
    }
}
