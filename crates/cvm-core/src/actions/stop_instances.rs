// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Stops instances that run. The answer comes before they have stopped: `DescribeInstances` shows what
/// became of them.
///
/// Needs a region. Not safe to send again after a lost answer: look with `DescribeInstances` instead.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    /// The instances to stop. `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// Out of use: take `StopType`. Whether to cut the power where stopping does not work. `ForceStop`:
    /// `bool`.
    pub force_stop: ::core::option::Option<bool>,
    /// How to stop; `SOFT` where absent. `StopType`: `string`.
    pub stop_type: ::core::option::Option<crate::enums::StopType>,
    /// Whether stopped instances still cost money, for those paid by the hour; `KEEP_CHARGING` where
    /// absent. `StoppedMode`: `string`.
    pub stopped_mode: ::core::option::Option<crate::enums::StoppedMode>,
}

impl StopInstances {
    /// With what is required.
    pub fn new(instance_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            instance_ids,
            ..::core::default::Default::default()
        }
    }

    /// Sets `ForceStop`.
    #[must_use]
    pub fn force_stop(mut self, force_stop: bool) -> Self {
        self.force_stop = ::core::option::Option::Some(force_stop);
        self
    }

    /// Sets `StopType`.
    #[must_use]
    pub fn stop_type(
        mut self,
        stop_type: impl ::core::convert::Into<crate::enums::StopType>,
    ) -> Self {
        self.stop_type = ::core::option::Option::Some(stop_type.into());
        self
    }

    /// Sets `StoppedMode`.
    #[must_use]
    pub fn stopped_mode(
        mut self,
        stopped_mode: impl ::core::convert::Into<crate::enums::StoppedMode>,
    ) -> Self {
        self.stopped_mode = ::core::option::Option::Some(stopped_mode.into());
        self
    }
}

impl ::tc3::Shaped for StopInstances {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "StopInstances",
        members: &["InstanceIds", "ForceStop", "StopType", "StoppedMode"],
        required: &["InstanceIds"],
        rules: &[
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Count {
                        member: "InstanceIds",
                        min: 0,
                        max: ::core::option::Option::Some(100),
                    },
                    "A request names at most 100 instances.",
                )
                .warning(),
            ::tc3::Rule::new(
                    ::tc3::RuleKind::AtMostOneOf(&["ForceStop", "StopType"]),
                    "There is one way to stop; `StopType` replaces `ForceStop`.",
                )
                .warning(),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for StopInstances {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.force_stop),
            ::tc3::Place::view(&self.stop_type),
            ::tc3::Place::view(&self.stopped_mode),
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
                1 => &mut self.force_stop,
                2 => &mut self.stop_type,
                3 => &mut self.stopped_mode,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for StopInstances {
    type Response = StopInstancesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "StopInstances",
        region: ::tc3::RegionUse::Needed,
        effect: ::tc3::Effect::Change,
        confirm_with: ::core::option::Option::Some("DescribeInstances"),
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`StopInstances`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstancesResponse {}

impl ::tc3::Shaped for StopInstancesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "StopInstancesResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for StopInstancesResponse {
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

::tc3::record_traits!(StopInstances, StopInstancesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(StopInstances, StopInstancesResponse);
