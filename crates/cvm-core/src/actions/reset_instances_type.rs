// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ResetInstancesType`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesType {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `InstanceType`: `string`, required.
    pub instance_type: ::std::string::String,
    /// `ForceStop`: `bool`.
    pub force_stop: ::core::option::Option<bool>,
}

impl ResetInstancesType {
    /// With what is required.
    pub fn new(
        instance_ids: ::std::vec::Vec<::std::string::String>,
        instance_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            instance_ids,
            instance_type: instance_type.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `ForceStop`.
    #[must_use]
    pub fn force_stop(mut self, force_stop: bool) -> Self {
        self.force_stop = ::core::option::Option::Some(force_stop);
        self
    }
}

impl ::tc3::Shaped for ResetInstancesType {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ResetInstancesType",
        members: &["InstanceIds", "InstanceType", "ForceStop"],
        required: &["InstanceIds", "InstanceType"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ResetInstancesType {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.instance_type),
            ::tc3::Place::view(&self.force_stop),
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
                1 => &mut self.instance_type,
                2 => &mut self.force_stop,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ResetInstancesType {
    type Response = ResetInstancesTypeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ResetInstancesType",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ResetInstancesType`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesTypeResponse {}

impl ::tc3::Shaped for ResetInstancesTypeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ResetInstancesTypeResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ResetInstancesTypeResponse {
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

::tc3::record_traits!(ResetInstancesType, ResetInstancesTypeResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ResetInstancesType, ResetInstancesTypeResponse);
