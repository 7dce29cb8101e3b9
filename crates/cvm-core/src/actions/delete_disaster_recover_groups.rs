// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DeleteDisasterRecoverGroups`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDisasterRecoverGroups {
    /// `DisasterRecoverGroupIds`: `[string]`, required.
    pub disaster_recover_group_ids: ::std::vec::Vec<::std::string::String>,
}

impl DeleteDisasterRecoverGroups {
    /// With what is required.
    pub fn new(
        disaster_recover_group_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self { disaster_recover_group_ids }
    }
}

impl ::tc3::Shaped for DeleteDisasterRecoverGroups {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteDisasterRecoverGroups",
        members: &["DisasterRecoverGroupIds"],
        required: &["DisasterRecoverGroupIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteDisasterRecoverGroups {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.disaster_recover_group_ids)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.disaster_recover_group_ids,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DeleteDisasterRecoverGroups {
    type Response = DeleteDisasterRecoverGroupsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DeleteDisasterRecoverGroups",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DeleteDisasterRecoverGroups`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDisasterRecoverGroupsResponse {}

impl ::tc3::Shaped for DeleteDisasterRecoverGroupsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteDisasterRecoverGroupsResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteDisasterRecoverGroupsResponse {
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

::tc3::record_traits!(DeleteDisasterRecoverGroups, DeleteDisasterRecoverGroupsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DeleteDisasterRecoverGroups, DeleteDisasterRecoverGroupsResponse);
