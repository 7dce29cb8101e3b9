// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DeleteLaunchTemplate`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplate {
    /// `LaunchTemplateId`: `string`, required.
    pub launch_template_id: ::std::string::String,
}

impl DeleteLaunchTemplate {
    /// With what is required.
    pub fn new(
        launch_template_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            launch_template_id: launch_template_id.into(),
        }
    }
}

impl ::tc3::Shaped for DeleteLaunchTemplate {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteLaunchTemplate",
        members: &["LaunchTemplateId"],
        required: &["LaunchTemplateId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteLaunchTemplate {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.launch_template_id)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.launch_template_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DeleteLaunchTemplate {
    type Response = DeleteLaunchTemplateResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DeleteLaunchTemplate",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DeleteLaunchTemplate`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateResponse {}

impl ::tc3::Shaped for DeleteLaunchTemplateResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteLaunchTemplateResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteLaunchTemplateResponse {
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

::tc3::record_traits!(DeleteLaunchTemplate, DeleteLaunchTemplateResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DeleteLaunchTemplate, DeleteLaunchTemplateResponse);
