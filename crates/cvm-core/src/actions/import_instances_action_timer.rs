// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ImportInstancesActionTimer`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportInstancesActionTimer {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `ActionTimer`: `ActionTimer`, required.
    pub action_timer: crate::objects::ActionTimer,
}

impl ImportInstancesActionTimer {
    /// With what is required.
    pub fn new(
        instance_ids: ::std::vec::Vec<::std::string::String>,
        action_timer: crate::objects::ActionTimer,
    ) -> Self {
        Self { instance_ids, action_timer }
    }
}

impl ::tc3::Shaped for ImportInstancesActionTimer {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ImportInstancesActionTimer",
        members: &["InstanceIds", "ActionTimer"],
        required: &["InstanceIds", "ActionTimer"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ImportInstancesActionTimer {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.action_timer),
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
                1 => &mut self.action_timer,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ImportInstancesActionTimer {
    type Response = ImportInstancesActionTimerResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ImportInstancesActionTimer",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ImportInstancesActionTimer`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportInstancesActionTimerResponse {
    /// `ActionTimerIds`: `[string]`, always present.
    pub action_timer_ids: ::std::vec::Vec<::std::string::String>,
}

impl ::tc3::Shaped for ImportInstancesActionTimerResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ImportInstancesActionTimerResponse",
        members: &["ActionTimerIds"],
        always: &["ActionTimerIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ImportInstancesActionTimerResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.action_timer_ids)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.action_timer_ids,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ImportInstancesActionTimer, ImportInstancesActionTimerResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ImportInstancesActionTimer, ImportInstancesActionTimerResponse);
