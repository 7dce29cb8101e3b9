// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DeleteInstancesDisasterRecoverGroups`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancesDisasterRecoverGroups {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `DisasterRecoverGroupIds`: `[string]`, required.
    pub disaster_recover_group_ids: ::std::vec::Vec<::std::string::String>,
}

impl DeleteInstancesDisasterRecoverGroups {
    /// With what is required.
    pub fn new(
        instance_ids: ::std::vec::Vec<::std::string::String>,
        disaster_recover_group_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self {
            instance_ids,
            disaster_recover_group_ids,
        }
    }
}

impl ::tc3::Shaped for DeleteInstancesDisasterRecoverGroups {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteInstancesDisasterRecoverGroups",
        members: &["InstanceIds", "DisasterRecoverGroupIds"],
        required: &["InstanceIds", "DisasterRecoverGroupIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteInstancesDisasterRecoverGroups {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.disaster_recover_group_ids),
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
                1 => &mut self.disaster_recover_group_ids,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DeleteInstancesDisasterRecoverGroups {
    type Response = DeleteInstancesDisasterRecoverGroupsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DeleteInstancesDisasterRecoverGroups",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DeleteInstancesDisasterRecoverGroups`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancesDisasterRecoverGroupsResponse {}

impl ::tc3::Shaped for DeleteInstancesDisasterRecoverGroupsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteInstancesDisasterRecoverGroupsResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteInstancesDisasterRecoverGroupsResponse {
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
    DeleteInstancesDisasterRecoverGroups, DeleteInstancesDisasterRecoverGroupsResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    DeleteInstancesDisasterRecoverGroups, DeleteInstancesDisasterRecoverGroupsResponse
);
