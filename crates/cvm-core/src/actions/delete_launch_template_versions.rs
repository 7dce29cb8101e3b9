// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DeleteLaunchTemplateVersions`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersions {
    /// `LaunchTemplateId`: `string`, required.
    pub launch_template_id: ::std::string::String,
    /// `LaunchTemplateVersions`: `[int64]`, required.
    pub launch_template_versions: ::std::vec::Vec<i64>,
}

impl DeleteLaunchTemplateVersions {
    /// With what is required.
    pub fn new(
        launch_template_id: impl ::core::convert::Into<::std::string::String>,
        launch_template_versions: ::std::vec::Vec<i64>,
    ) -> Self {
        Self {
            launch_template_id: launch_template_id.into(),
            launch_template_versions,
        }
    }
}

impl ::tc3::Shaped for DeleteLaunchTemplateVersions {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteLaunchTemplateVersions",
        members: &["LaunchTemplateId", "LaunchTemplateVersions"],
        required: &["LaunchTemplateId", "LaunchTemplateVersions"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteLaunchTemplateVersions {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.launch_template_id),
            ::tc3::Place::view(&self.launch_template_versions),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.launch_template_id,
                1 => &mut self.launch_template_versions,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DeleteLaunchTemplateVersions {
    type Response = DeleteLaunchTemplateVersionsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DeleteLaunchTemplateVersions",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DeleteLaunchTemplateVersions`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersionsResponse {}

impl ::tc3::Shaped for DeleteLaunchTemplateVersionsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteLaunchTemplateVersionsResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteLaunchTemplateVersionsResponse {
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
    DeleteLaunchTemplateVersions, DeleteLaunchTemplateVersionsResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(DeleteLaunchTemplateVersions, DeleteLaunchTemplateVersionsResponse);
