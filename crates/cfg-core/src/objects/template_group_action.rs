// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// An action within a group of a template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateGroupAction {
    /// The action within the template. `TemplateGroupActionId`: `int64`, always present.
    pub template_group_action_id: i64,
    /// The action in the library. `ActionId`: `int64`, always present.
    pub action_id: i64,
    /// Its place within the group. `Order`: `int64`, always present.
    pub order: i64,
    /// Its settings of those that every action has, as JSON in a string. `GeneralConfiguration`: `string`,
    /// always present.
    pub general_configuration: ::std::string::String,
    /// Its settings of its own, as JSON in a string. `CustomConfiguration`: `string`, always present.
    pub custom_configuration: ::std::string::String,
    /// When it was made, as `YYYY-MM-DD HH:MM:SS`. `CreateTime`: `string`, always present.
    pub create_time: ::std::string::String,
    /// When it was last changed, as `YYYY-MM-DD HH:MM:SS`. `UpdateTime`: `string`, always present.
    pub update_time: ::std::string::String,
    /// Its name. `ActionTitle`: `string`, always present.
    pub action_title: ::std::string::String,
    /// A random number that stands for it. `RandomId`: `int64`, always present.
    pub random_id: i64,
    /// The number of its recovery action. Upstream says no more of its use. `RecoverId`: `int64`, always
    /// present.
    pub recover_id: i64,
    /// The number of its executing action. Upstream says no more of its use. `ExecuteId`: `int64`, always
    /// present.
    pub execute_id: i64,
    /// How it reaches its instances. `ActionApiType`: `int64`, always present.
    pub action_api_type: crate::enums::ActionApiType,
    /// Whether it injects a fault or takes one back. `ActionAttribute`: `int64`, always present.
    pub action_attribute: crate::enums::ActionAttribute,
    /// Who made it. `ActionType`: `string`, always present.
    pub action_type: crate::enums::ActionOrigin,
    /// How dangerous it is. `ActionRisk`: `string`.
    pub action_risk: ::core::option::Option<crate::enums::RiskLevel>,
    /// How its fault shows. `FailurePerformance`: `string`.
    pub failure_performance: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for TemplateGroupAction {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TemplateGroupAction",
        members: &[
            "TemplateGroupActionId",
            "ActionId",
            "Order",
            "GeneralConfiguration",
            "CustomConfiguration",
            "CreateTime",
            "UpdateTime",
            "ActionTitle",
            "RandomId",
            "RecoverId",
            "ExecuteId",
            "ActionApiType",
            "ActionAttribute",
            "ActionType",
            "ActionRisk",
            "FailurePerformance",
        ],
        required: &[
            "TemplateGroupActionId",
            "ActionId",
            "Order",
            "GeneralConfiguration",
            "CustomConfiguration",
            "CreateTime",
            "UpdateTime",
            "ActionTitle",
            "RandomId",
            "RecoverId",
            "ExecuteId",
        ],
        always: &[
            "TemplateGroupActionId",
            "ActionId",
            "Order",
            "GeneralConfiguration",
            "CustomConfiguration",
            "CreateTime",
            "UpdateTime",
            "ActionTitle",
            "RandomId",
            "RecoverId",
            "ExecuteId",
            "ActionApiType",
            "ActionAttribute",
            "ActionType",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TemplateGroupAction {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.template_group_action_id),
            ::tc3::Place::view(&self.action_id),
            ::tc3::Place::view(&self.order),
            ::tc3::Place::view(&self.general_configuration),
            ::tc3::Place::view(&self.custom_configuration),
            ::tc3::Place::view(&self.create_time),
            ::tc3::Place::view(&self.update_time),
            ::tc3::Place::view(&self.action_title),
            ::tc3::Place::view(&self.random_id),
            ::tc3::Place::view(&self.recover_id),
            ::tc3::Place::view(&self.execute_id),
            ::tc3::Place::view(&self.action_api_type),
            ::tc3::Place::view(&self.action_attribute),
            ::tc3::Place::view(&self.action_type),
            ::tc3::Place::view(&self.action_risk),
            ::tc3::Place::view(&self.failure_performance),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.template_group_action_id,
                1 => &mut self.action_id,
                2 => &mut self.order,
                3 => &mut self.general_configuration,
                4 => &mut self.custom_configuration,
                5 => &mut self.create_time,
                6 => &mut self.update_time,
                7 => &mut self.action_title,
                8 => &mut self.random_id,
                9 => &mut self.recover_id,
                10 => &mut self.execute_id,
                11 => &mut self.action_api_type,
                12 => &mut self.action_attribute,
                13 => &mut self.action_type,
                14 => &mut self.action_risk,
                15 => &mut self.failure_performance,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TemplateGroupAction);
#[cfg(feature = "serde")]
::tc3::record_serde!(TemplateGroupAction);
