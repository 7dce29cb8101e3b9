// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeResourcePoolPackTypeConfigs`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPackTypeConfigs {
    /// `Filters`: `[Filter]`, required.
    pub filters: ::std::vec::Vec<crate::objects::Filter>,
}

impl DescribeResourcePoolPackTypeConfigs {
    /// With what is required.
    pub fn new(filters: ::std::vec::Vec<crate::objects::Filter>) -> Self {
        Self { filters }
    }
}

impl ::tc3::Shaped for DescribeResourcePoolPackTypeConfigs {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeResourcePoolPackTypeConfigs",
        members: &["Filters"],
        required: &["Filters"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeResourcePoolPackTypeConfigs {
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

impl ::tc3::Action for DescribeResourcePoolPackTypeConfigs {
    type Response = DescribeResourcePoolPackTypeConfigsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeResourcePoolPackTypeConfigs",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeResourcePoolPackTypeConfigs`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPackTypeConfigsResponse {
    /// `InstanceTypeConfigSet`: `[InstanceTypeConfig]`, always present.
    pub instance_type_config_set: ::std::vec::Vec<crate::objects::InstanceTypeConfig>,
}

impl ::tc3::Shaped for DescribeResourcePoolPackTypeConfigsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeResourcePoolPackTypeConfigsResponse",
        members: &["InstanceTypeConfigSet"],
        always: &["InstanceTypeConfigSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeResourcePoolPackTypeConfigsResponse {
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

::tc3::record_traits!(
    DescribeResourcePoolPackTypeConfigs, DescribeResourcePoolPackTypeConfigsResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    DescribeResourcePoolPackTypeConfigs, DescribeResourcePoolPackTypeConfigsResponse
);
