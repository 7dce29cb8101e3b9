// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Tells which settings actions take: those that every action has, and those of each alone.
///
/// Only reads: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionFieldConfigList {
    /// The actions to ask about. `ActionIds`: `[uint64]`, required.
    pub action_ids: ::std::vec::Vec<u64>,
    /// The kind of resource they run on, from `DescribeObjectTypeList`. `ObjectTypeId`: `uint64`,
    /// required.
    pub object_type_id: u64,
}

impl DescribeActionFieldConfigList {
    /// With what is required.
    pub fn new(action_ids: ::std::vec::Vec<u64>, object_type_id: u64) -> Self {
        Self { action_ids, object_type_id }
    }
}

impl ::tc3::Shaped for DescribeActionFieldConfigList {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeActionFieldConfigList",
        members: &["ActionIds", "ObjectTypeId"],
        required: &["ActionIds", "ObjectTypeId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeActionFieldConfigList {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.action_ids),
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
                0 => &mut self.action_ids,
                1 => &mut self.object_type_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeActionFieldConfigList {
    type Response = DescribeActionFieldConfigListResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "DescribeActionFieldConfigList",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeActionFieldConfigList`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionFieldConfigListResponse {
    /// Settings that every action has. `Common`: `[ActionFieldConfigResult]`, always present.
    pub common: ::std::vec::Vec<crate::objects::ActionFieldConfigResult>,
    /// Settings of each action's own. `Results`: `[ActionFieldConfigResult]`, always present.
    pub results: ::std::vec::Vec<crate::objects::ActionFieldConfigResult>,
    /// Those of the actions that were withdrawn. `ResourceOffline`: `[ResourceOffline]`.
    pub resource_offline: ::core::option::Option<
        ::std::vec::Vec<crate::objects::ResourceOffline>,
    >,
}

impl ::tc3::Shaped for DescribeActionFieldConfigListResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeActionFieldConfigListResponse",
        members: &["Common", "Results", "ResourceOffline"],
        always: &["Common", "Results"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeActionFieldConfigListResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.common),
            ::tc3::Place::view(&self.results),
            ::tc3::Place::view(&self.resource_offline),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.common,
                1 => &mut self.results,
                2 => &mut self.resource_offline,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    DescribeActionFieldConfigList, DescribeActionFieldConfigListResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    DescribeActionFieldConfigList, DescribeActionFieldConfigListResponse
);
