// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeInstanceTypeConfigs`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeConfigs {
    /// `Filters`: `[Filter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::Filter>>,
}

impl DescribeInstanceTypeConfigs {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Filters`.
    #[must_use]
    pub fn filters(mut self, filters: ::std::vec::Vec<crate::objects::Filter>) -> Self {
        self.filters = ::core::option::Option::Some(filters);
        self
    }
}

impl ::tc3::Shaped for DescribeInstanceTypeConfigs {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstanceTypeConfigs",
        members: &["Filters"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstanceTypeConfigs {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.filters)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.filters,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeInstanceTypeConfigs {
    type Response = DescribeInstanceTypeConfigsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeInstanceTypeConfigs",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeInstanceTypeConfigs`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeConfigsResponse {
    /// `InstanceTypeConfigSet`: `[InstanceTypeConfig]`, always present.
    pub instance_type_config_set: ::std::vec::Vec<crate::objects::InstanceTypeConfig>,
}

impl ::tc3::Shaped for DescribeInstanceTypeConfigsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstanceTypeConfigsResponse",
        members: &["InstanceTypeConfigSet"],
        always: &["InstanceTypeConfigSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstanceTypeConfigsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.instance_type_config_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_type_config_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeInstanceTypeConfigs, DescribeInstanceTypeConfigsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeInstanceTypeConfigs, DescribeInstanceTypeConfigsResponse);
