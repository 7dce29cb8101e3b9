// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DeleteInstancesActionTimer`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancesActionTimer {
    /// `ActionTimerIds`: `[string]`, required.
    pub action_timer_ids: ::std::vec::Vec<::std::string::String>,
}

impl DeleteInstancesActionTimer {
    /// With what is required.
    pub fn new(action_timer_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self { action_timer_ids }
    }
}

impl ::tc3::Shaped for DeleteInstancesActionTimer {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteInstancesActionTimer",
        members: &["ActionTimerIds"],
        required: &["ActionTimerIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteInstancesActionTimer {
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

impl ::tc3::Action for DeleteInstancesActionTimer {
    type Response = DeleteInstancesActionTimerResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DeleteInstancesActionTimer",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DeleteInstancesActionTimer`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancesActionTimerResponse {}

impl ::tc3::Shaped for DeleteInstancesActionTimerResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteInstancesActionTimerResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteInstancesActionTimerResponse {
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

::tc3::record_traits!(DeleteInstancesActionTimer, DeleteInstancesActionTimerResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DeleteInstancesActionTimer, DeleteInstancesActionTimerResponse);
