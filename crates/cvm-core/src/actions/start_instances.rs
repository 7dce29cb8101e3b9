// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Starts instances that are stopped. The answer comes before they run: `DescribeInstances` shows what
/// became of them.
///
/// Needs a region. Not safe to send again after a lost answer: look with `DescribeInstances` instead.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    /// The instances to start. `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
}

impl StartInstances {
    /// With what is required.
    pub fn new(instance_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self { instance_ids }
    }
}

impl ::tc3::Shaped for StartInstances {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "StartInstances",
        members: &["InstanceIds"],
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
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for StartInstances {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.instance_ids)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_ids,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for StartInstances {
    type Response = StartInstancesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "StartInstances",
        region: ::tc3::RegionUse::Needed,
        effect: ::tc3::Effect::Change,
        confirm_with: ::core::option::Option::Some("DescribeInstances"),
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`StartInstances`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstancesResponse {}

impl ::tc3::Shaped for StartInstancesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "StartInstancesResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for StartInstancesResponse {
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

::tc3::record_traits!(StartInstances, StartInstancesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(StartInstances, StartInstancesResponse);
