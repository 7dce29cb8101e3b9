// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ModifyInstancesDisasterRecoverGroup`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesDisasterRecoverGroup {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `DisasterRecoverGroupId`: `string`.
    pub disaster_recover_group_id: ::core::option::Option<::std::string::String>,
    /// `Force`: `bool`.
    pub force: ::core::option::Option<bool>,
    /// `DisasterRecoverGroupIds`: `[string]`.
    pub disaster_recover_group_ids: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `PartitionNumber`: `int64`.
    pub partition_number: ::core::option::Option<i64>,
}

impl ModifyInstancesDisasterRecoverGroup {
    /// With what is required.
    pub fn new(instance_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            instance_ids,
            ..::core::default::Default::default()
        }
    }

    /// Sets `DisasterRecoverGroupId`.
    #[must_use]
    pub fn disaster_recover_group_id(
        mut self,
        disaster_recover_group_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.disaster_recover_group_id = ::core::option::Option::Some(
            disaster_recover_group_id.into(),
        );
        self
    }

    /// Sets `Force`.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = ::core::option::Option::Some(force);
        self
    }

    /// Sets `DisasterRecoverGroupIds`.
    #[must_use]
    pub fn disaster_recover_group_ids(
        mut self,
        disaster_recover_group_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.disaster_recover_group_ids = ::core::option::Option::Some(
            disaster_recover_group_ids,
        );
        self
    }

    /// Sets `PartitionNumber`.
    #[must_use]
    pub fn partition_number(mut self, partition_number: i64) -> Self {
        self.partition_number = ::core::option::Option::Some(partition_number);
        self
    }
}

impl ::tc3::Shaped for ModifyInstancesDisasterRecoverGroup {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyInstancesDisasterRecoverGroup",
        members: &[
            "InstanceIds",
            "DisasterRecoverGroupId",
            "Force",
            "DisasterRecoverGroupIds",
            "PartitionNumber",
        ],
        required: &["InstanceIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyInstancesDisasterRecoverGroup {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.disaster_recover_group_id),
            ::tc3::Place::view(&self.force),
            ::tc3::Place::view(&self.disaster_recover_group_ids),
            ::tc3::Place::view(&self.partition_number),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_ids,
                1 => &mut self.disaster_recover_group_id,
                2 => &mut self.force,
                3 => &mut self.disaster_recover_group_ids,
                4 => &mut self.partition_number,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyInstancesDisasterRecoverGroup {
    type Response = ModifyInstancesDisasterRecoverGroupResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyInstancesDisasterRecoverGroup",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyInstancesDisasterRecoverGroup`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesDisasterRecoverGroupResponse {}

impl ::tc3::Shaped for ModifyInstancesDisasterRecoverGroupResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyInstancesDisasterRecoverGroupResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyInstancesDisasterRecoverGroupResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [];
        viewer.see(&members);
    }

    fn get_mut(&mut self, _: usize) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::None
    }
}

::tc3::record_traits!(
    ModifyInstancesDisasterRecoverGroup, ModifyInstancesDisasterRecoverGroupResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    ModifyInstancesDisasterRecoverGroup, ModifyInstancesDisasterRecoverGroupResponse
);
