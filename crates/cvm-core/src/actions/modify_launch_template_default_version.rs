// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ModifyLaunchTemplateDefaultVersion`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLaunchTemplateDefaultVersion {
    /// `LaunchTemplateId`: `string`, required.
    pub launch_template_id: ::std::string::String,
    /// `DefaultVersion`: `int64`, required.
    pub default_version: i64,
}

impl ModifyLaunchTemplateDefaultVersion {
    /// With what is required.
    pub fn new(
        launch_template_id: impl ::core::convert::Into<::std::string::String>,
        default_version: i64,
    ) -> Self {
        Self {
            launch_template_id: launch_template_id.into(),
            default_version,
        }
    }
}

impl ::tc3::Shaped for ModifyLaunchTemplateDefaultVersion {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyLaunchTemplateDefaultVersion",
        members: &["LaunchTemplateId", "DefaultVersion"],
        required: &["LaunchTemplateId", "DefaultVersion"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyLaunchTemplateDefaultVersion {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.launch_template_id),
            ::tc3::Place::view(&self.default_version),
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
                1 => &mut self.default_version,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyLaunchTemplateDefaultVersion {
    type Response = ModifyLaunchTemplateDefaultVersionResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyLaunchTemplateDefaultVersion",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyLaunchTemplateDefaultVersion`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLaunchTemplateDefaultVersionResponse {}

impl ::tc3::Shaped for ModifyLaunchTemplateDefaultVersionResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyLaunchTemplateDefaultVersionResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyLaunchTemplateDefaultVersionResponse {
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
    ModifyLaunchTemplateDefaultVersion, ModifyLaunchTemplateDefaultVersionResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    ModifyLaunchTemplateDefaultVersion, ModifyLaunchTemplateDefaultVersionResponse
);
