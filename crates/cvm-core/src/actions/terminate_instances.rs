// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Gives instances back. Those paid by the hour are destroyed at once; prepaid ones go to the recycle
/// bin, and a second call destroys them for good.
///
/// Needs a region. Not safe to send again after a lost answer: look with `DescribeInstances` instead.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstances {
    /// The instances to give back. All must be paid for in the same way. `InstanceIds`: `[string]`,
    /// required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// Whether to release their elastic address too; false where absent. `ReleaseAddress`: `bool`.
    pub release_address: ::core::option::Option<bool>,
    /// Whether to give back their prepaid data disks too; false where absent. `ReleasePrepaidDataDisks`:
    /// `bool`.
    pub release_prepaid_data_disks: ::core::option::Option<bool>,
}

impl TerminateInstances {
    /// With what is required.
    pub fn new(instance_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            instance_ids,
            ..::core::default::Default::default()
        }
    }

    /// Sets `ReleaseAddress`.
    #[must_use]
    pub fn release_address(mut self, release_address: bool) -> Self {
        self.release_address = ::core::option::Option::Some(release_address);
        self
    }

    /// Sets `ReleasePrepaidDataDisks`.
    #[must_use]
    pub fn release_prepaid_data_disks(
        mut self,
        release_prepaid_data_disks: bool,
    ) -> Self {
        self.release_prepaid_data_disks = ::core::option::Option::Some(
            release_prepaid_data_disks,
        );
        self
    }
}

impl ::tc3::Shaped for TerminateInstances {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TerminateInstances",
        members: &["InstanceIds", "ReleaseAddress", "ReleasePrepaidDataDisks"],
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

impl ::tc3::Record for TerminateInstances {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.release_address),
            ::tc3::Place::view(&self.release_prepaid_data_disks),
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
                1 => &mut self.release_address,
                2 => &mut self.release_prepaid_data_disks,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for TerminateInstances {
    type Response = TerminateInstancesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "TerminateInstances",
        region: ::tc3::RegionUse::Needed,
        effect: ::tc3::Effect::Change,
        confirm_with: ::core::option::Option::Some("DescribeInstances"),
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`TerminateInstances`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstancesResponse {}

impl ::tc3::Shaped for TerminateInstancesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TerminateInstancesResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TerminateInstancesResponse {
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

::tc3::record_traits!(TerminateInstances, TerminateInstancesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(TerminateInstances, TerminateInstancesResponse);
