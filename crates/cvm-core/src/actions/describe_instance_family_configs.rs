// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeInstanceFamilyConfigs`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceFamilyConfigs {}

impl DescribeInstanceFamilyConfigs {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for DescribeInstanceFamilyConfigs {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstanceFamilyConfigs",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstanceFamilyConfigs {
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

impl ::tc3::Action for DescribeInstanceFamilyConfigs {
    type Response = DescribeInstanceFamilyConfigsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeInstanceFamilyConfigs",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeInstanceFamilyConfigs`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceFamilyConfigsResponse {
    /// `InstanceFamilyConfigSet`: `[InstanceFamilyConfig]`, always present.
    pub instance_family_config_set: ::std::vec::Vec<
        crate::objects::InstanceFamilyConfig,
    >,
}

impl ::tc3::Shaped for DescribeInstanceFamilyConfigsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstanceFamilyConfigsResponse",
        members: &["InstanceFamilyConfigSet"],
        always: &["InstanceFamilyConfigSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstanceFamilyConfigsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.instance_family_config_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_family_config_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    DescribeInstanceFamilyConfigs, DescribeInstanceFamilyConfigsResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    DescribeInstanceFamilyConfigs, DescribeInstanceFamilyConfigsResponse
);
