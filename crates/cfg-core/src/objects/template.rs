// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// A template to make experiments from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Template {
    /// The template. `TemplateId`: `int64`, always present.
    pub template_id: i64,
    /// Its name. `TemplateTitle`: `string`, always present.
    pub template_title: ::std::string::String,
    /// What it is about. `TemplateDescription`: `string`, always present.
    pub template_description: ::std::string::String,
    /// A label of the user's own. `TemplateTag`: `string`, always present.
    pub template_tag: ::std::string::String,
    /// Whether it may be used. `TemplateIsUsed`: `int64`, always present.
    pub template_is_used: crate::enums::TemplateUse,
    /// When it was made, as `YYYY-MM-DD HH:MM:SS`. `TemplateCreateTime`: `string`, always present.
    pub template_create_time: ::std::string::String,
    /// When it was last changed, as `YYYY-MM-DD HH:MM:SS`. `TemplateUpdateTime`: `string`, always present.
    pub template_update_time: ::std::string::String,
    /// Who moves its experiments along. `TemplateMode`: `int64`, always present.
    pub template_mode: crate::enums::TaskMode,
    /// Minutes until its experiments pause by themselves. `TemplatePauseDuration`: `int64`, always
    /// present.
    pub template_pause_duration: i64,
    /// The account that made it. `TemplateOwnerUin`: `string`, always present.
    pub template_owner_uin: ::std::string::String,
    /// Its region, by number. `TemplateRegionId`: `int64`, always present.
    pub template_region_id: i64,
    /// Its groups: one for each kind of resource. `TemplateGroups`: `[TemplateGroup]`, always present.
    pub template_groups: ::std::vec::Vec<crate::objects::TemplateGroup>,
    /// The metrics that are watched. `TemplateMonitors`: `[TemplateMonitor]`, always present.
    pub template_monitors: ::std::vec::Vec<crate::objects::TemplateMonitor>,
    /// Its guardrail; null where it has none. `TemplatePolicy`: `TemplatePolicy`, always present, may be
    /// null.
    pub template_policy: ::core::option::Option<crate::objects::TemplatePolicy>,
    /// Its tags. `Tags`: `[TagWithDescribe]`, always present.
    pub tags: ::std::vec::Vec<crate::objects::TagWithDescribe>,
    /// Where it comes from. `TemplateSource`: `int64`.
    pub template_source: ::core::option::Option<crate::enums::TemplateSource>,
    /// The applications that are watched by application performance monitoring. `ApmServiceList`:
    /// `[ApmServiceInfo]`.
    pub apm_service_list: ::core::option::Option<
        ::std::vec::Vec<crate::objects::ApmServiceInfo>,
    >,
    /// The alarm policies that are watched. `AlarmPolicy`: `[string]`.
    pub alarm_policy: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What happens when the guardrail fires. `PolicyDealType`: `int64`.
    pub policy_deal_type: ::core::option::Option<crate::enums::PolicyDealType>,
    /// The situations that it rehearses. `TemplateScenario`: `[TaskTarget]`.
    pub template_scenario: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TaskTarget>,
    >,
    /// What it is meant to show. `TemplatePurpose`: `[TaskTarget]`.
    pub template_purpose: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TaskTarget>,
    >,
}

impl ::tc3::Shaped for Template {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Template",
        members: &[
            "TemplateId",
            "TemplateTitle",
            "TemplateDescription",
            "TemplateTag",
            "TemplateIsUsed",
            "TemplateCreateTime",
            "TemplateUpdateTime",
            "TemplateMode",
            "TemplatePauseDuration",
            "TemplateOwnerUin",
            "TemplateRegionId",
            "TemplateGroups",
            "TemplateMonitors",
            "TemplatePolicy",
            "Tags",
            "TemplateSource",
            "ApmServiceList",
            "AlarmPolicy",
            "PolicyDealType",
            "TemplateScenario",
            "TemplatePurpose",
        ],
        always: &[
            "TemplateId",
            "TemplateTitle",
            "TemplateDescription",
            "TemplateTag",
            "TemplateIsUsed",
            "TemplateCreateTime",
            "TemplateUpdateTime",
            "TemplateMode",
            "TemplatePauseDuration",
            "TemplateOwnerUin",
            "TemplateRegionId",
            "TemplateGroups",
            "TemplateMonitors",
            "TemplatePolicy",
            "Tags",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Template {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.template_id),
            ::tc3::Place::view(&self.template_title),
            ::tc3::Place::view(&self.template_description),
            ::tc3::Place::view(&self.template_tag),
            ::tc3::Place::view(&self.template_is_used),
            ::tc3::Place::view(&self.template_create_time),
            ::tc3::Place::view(&self.template_update_time),
            ::tc3::Place::view(&self.template_mode),
            ::tc3::Place::view(&self.template_pause_duration),
            ::tc3::Place::view(&self.template_owner_uin),
            ::tc3::Place::view(&self.template_region_id),
            ::tc3::Place::view(&self.template_groups),
            ::tc3::Place::view(&self.template_monitors),
            ::tc3::Place::view(&self.template_policy),
            ::tc3::Place::view(&self.tags),
            ::tc3::Place::view(&self.template_source),
            ::tc3::Place::view(&self.apm_service_list),
            ::tc3::Place::view(&self.alarm_policy),
            ::tc3::Place::view(&self.policy_deal_type),
            ::tc3::Place::view(&self.template_scenario),
            ::tc3::Place::view(&self.template_purpose),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.template_id,
                1 => &mut self.template_title,
                2 => &mut self.template_description,
                3 => &mut self.template_tag,
                4 => &mut self.template_is_used,
                5 => &mut self.template_create_time,
                6 => &mut self.template_update_time,
                7 => &mut self.template_mode,
                8 => &mut self.template_pause_duration,
                9 => &mut self.template_owner_uin,
                10 => &mut self.template_region_id,
                11 => &mut self.template_groups,
                12 => &mut self.template_monitors,
                13 => &mut self.template_policy,
                14 => &mut self.tags,
                15 => &mut self.template_source,
                16 => &mut self.apm_service_list,
                17 => &mut self.alarm_policy,
                18 => &mut self.policy_deal_type,
                19 => &mut self.template_scenario,
                20 => &mut self.template_purpose,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Template);
#[cfg(feature = "serde")]
::tc3::record_serde!(Template);
