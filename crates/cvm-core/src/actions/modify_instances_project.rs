// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ModifyInstancesProject`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesProject {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `ProjectId`: `int64`, required.
    pub project_id: i64,
}

impl ModifyInstancesProject {
    /// With what is required.
    pub fn new(
        instance_ids: ::std::vec::Vec<::std::string::String>,
        project_id: i64,
    ) -> Self {
        Self { instance_ids, project_id }
    }
}

impl ::tc3::Shaped for ModifyInstancesProject {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyInstancesProject",
        members: &["InstanceIds", "ProjectId"],
        required: &["InstanceIds", "ProjectId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyInstancesProject {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.project_id),
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
                1 => &mut self.project_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyInstancesProject {
    type Response = ModifyInstancesProjectResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyInstancesProject",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyInstancesProject`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesProjectResponse {}

impl ::tc3::Shaped for ModifyInstancesProjectResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyInstancesProjectResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyInstancesProjectResponse {
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

::tc3::record_traits!(ModifyInstancesProject, ModifyInstancesProjectResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ModifyInstancesProject, ModifyInstancesProjectResponse);
