// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// An action of the library.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionLibraryListResult {
    /// Its name. `ActionName`: `string`, always present.
    pub action_name: ::std::string::String,
    /// What it does. `Desc`: `string`, always present.
    pub desc: ::std::string::String,
    /// Who made it. `ActionType`: `string`, always present.
    pub action_type: crate::enums::ActionOrigin,
    /// When it was made, as `YYYY-MM-DD HH:MM:SS`. `CreateTime`: `string`, always present.
    pub create_time: ::std::string::String,
    /// Who made it, by name. `Creator`: `string`, always present.
    pub creator: ::std::string::String,
    /// When it was last changed, as `YYYY-MM-DD HH:MM:SS`. `UpdateTime`: `string`, always present.
    pub update_time: ::std::string::String,
    /// What can go wrong. `RiskDesc`: `string`, always present.
    pub risk_desc: ::std::string::String,
    /// The action. `ActionId`: `uint64`, always present.
    pub action_id: u64,
    /// Whether it injects a fault or takes one back. `AttributeId`: `uint64`, always present.
    pub attribute_id: crate::enums::ActionAttribute,
    /// The action that belongs to it, such as the recovery of a fault. `RelationActionId`: `uint64`,
    /// always present.
    pub relation_action_id: u64,
    /// The command that it runs. `ActionCommand`: `string`, always present.
    pub action_command: ::std::string::String,
    /// How it reaches its instances. `ActionCommandType`: `uint64`, always present.
    pub action_command_type: crate::enums::ActionApiType,
    /// The parameters of a custom action, as JSON in a string. `ActionContent`: `string`, always present.
    pub action_content: ::std::string::String,
    /// The category of resources that it belongs to. `ResourceType`: `string`, always present.
    pub resource_type: ::std::string::String,
    /// A longer description, in HTML. `ActionDetail`: `string`, always present.
    pub action_detail: ::std::string::String,
    /// Whether the calling account may use it. `IsAllowed`: `bool`, always present.
    pub is_allowed: bool,
    /// Address of a page that shows how to use it well. `ActionBestCase`: `string`, always present.
    pub action_best_case: ::std::string::String,
    /// The kind of resource that it runs on, by name. `ObjectType`: `string`, always present.
    pub object_type: ::std::string::String,
    /// The metrics that show its effect. `MetricIdList`: `[uint64]`.
    pub metric_id_list: ::core::option::Option<::std::vec::Vec<u64>>,
    /// Whether it is new in the library. `IsNewAction`: `bool`.
    pub is_new_action: ::core::option::Option<bool>,
    /// The kind of resource that it runs on. `ObjectTypeId`: `int64`.
    pub object_type_id: ::core::option::Option<i64>,
}

impl ::tc3::Shaped for ActionLibraryListResult {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ActionLibraryListResult",
        members: &[
            "ActionName",
            "Desc",
            "ActionType",
            "CreateTime",
            "Creator",
            "UpdateTime",
            "RiskDesc",
            "ActionId",
            "AttributeId",
            "RelationActionId",
            "ActionCommand",
            "ActionCommandType",
            "ActionContent",
            "ResourceType",
            "ActionDetail",
            "IsAllowed",
            "ActionBestCase",
            "ObjectType",
            "MetricIdList",
            "IsNewAction",
            "ObjectTypeId",
        ],
        always: &[
            "ActionName",
            "Desc",
            "ActionType",
            "CreateTime",
            "Creator",
            "UpdateTime",
            "RiskDesc",
            "ActionId",
            "AttributeId",
            "RelationActionId",
            "ActionCommand",
            "ActionCommandType",
            "ActionContent",
            "ResourceType",
            "ActionDetail",
            "IsAllowed",
            "ActionBestCase",
            "ObjectType",
        ],
        unsigned: &["AttributeId", "ActionCommandType"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ActionLibraryListResult {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.action_name),
            ::tc3::Place::view(&self.desc),
            ::tc3::Place::view(&self.action_type),
            ::tc3::Place::view(&self.create_time),
            ::tc3::Place::view(&self.creator),
            ::tc3::Place::view(&self.update_time),
            ::tc3::Place::view(&self.risk_desc),
            ::tc3::Place::view(&self.action_id),
            ::tc3::Place::view(&self.attribute_id),
            ::tc3::Place::view(&self.relation_action_id),
            ::tc3::Place::view(&self.action_command),
            ::tc3::Place::view(&self.action_command_type),
            ::tc3::Place::view(&self.action_content),
            ::tc3::Place::view(&self.resource_type),
            ::tc3::Place::view(&self.action_detail),
            ::tc3::Place::view(&self.is_allowed),
            ::tc3::Place::view(&self.action_best_case),
            ::tc3::Place::view(&self.object_type),
            ::tc3::Place::view(&self.metric_id_list),
            ::tc3::Place::view(&self.is_new_action),
            ::tc3::Place::view(&self.object_type_id),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.action_name,
                1 => &mut self.desc,
                2 => &mut self.action_type,
                3 => &mut self.create_time,
                4 => &mut self.creator,
                5 => &mut self.update_time,
                6 => &mut self.risk_desc,
                7 => &mut self.action_id,
                8 => &mut self.attribute_id,
                9 => &mut self.relation_action_id,
                10 => &mut self.action_command,
                11 => &mut self.action_command_type,
                12 => &mut self.action_content,
                13 => &mut self.resource_type,
                14 => &mut self.action_detail,
                15 => &mut self.is_allowed,
                16 => &mut self.action_best_case,
                17 => &mut self.object_type,
                18 => &mut self.metric_id_list,
                19 => &mut self.is_new_action,
                20 => &mut self.object_type_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ActionLibraryListResult);
#[cfg(feature = "serde")]
::tc3::record_serde!(ActionLibraryListResult);
