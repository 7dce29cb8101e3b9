// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ExitRescueMode`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExitRescueMode {
    /// `InstanceId`: `string`, required.
    pub instance_id: ::std::string::String,
}

impl ExitRescueMode {
    /// With what is required.
    pub fn new(instance_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

impl ::tc3::Shaped for ExitRescueMode {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ExitRescueMode",
        members: &["InstanceId"],
        required: &["InstanceId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ExitRescueMode {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.instance_id)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ExitRescueMode {
    type Response = ExitRescueModeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ExitRescueMode",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ExitRescueMode`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExitRescueModeResponse {}

impl ::tc3::Shaped for ExitRescueModeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ExitRescueModeResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ExitRescueModeResponse {
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

::tc3::record_traits!(ExitRescueMode, ExitRescueModeResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ExitRescueMode, ExitRescueModeResponse);
