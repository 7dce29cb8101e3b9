// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `RebootInstances`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `ForceReboot`: `bool`.
    pub force_reboot: ::core::option::Option<bool>,
    /// `StopType`: `string`.
    pub stop_type: ::core::option::Option<::std::string::String>,
}

impl RebootInstances {
    /// With what is required.
    pub fn new(instance_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            instance_ids,
            ..::core::default::Default::default()
        }
    }

    /// Sets `ForceReboot`.
    #[must_use]
    pub fn force_reboot(mut self, force_reboot: bool) -> Self {
        self.force_reboot = ::core::option::Option::Some(force_reboot);
        self
    }

    /// Sets `StopType`.
    #[must_use]
    pub fn stop_type(
        mut self,
        stop_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.stop_type = ::core::option::Option::Some(stop_type.into());
        self
    }
}

impl ::tc3::Shaped for RebootInstances {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RebootInstances",
        members: &["InstanceIds", "ForceReboot", "StopType"],
        required: &["InstanceIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RebootInstances {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.force_reboot),
            ::tc3::Place::view(&self.stop_type),
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
                1 => &mut self.force_reboot,
                2 => &mut self.stop_type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for RebootInstances {
    type Response = RebootInstancesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "RebootInstances",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`RebootInstances`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstancesResponse {}

impl ::tc3::Shaped for RebootInstancesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RebootInstancesResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RebootInstancesResponse {
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

::tc3::record_traits!(RebootInstances, RebootInstancesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(RebootInstances, RebootInstancesResponse);
