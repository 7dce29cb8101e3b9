// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeInstanceInternetBandwidthConfigs`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetBandwidthConfigs {
    /// `InstanceId`: `string`, required.
    pub instance_id: ::std::string::String,
}

impl DescribeInstanceInternetBandwidthConfigs {
    /// With what is required.
    pub fn new(instance_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

impl ::tc3::Shaped for DescribeInstanceInternetBandwidthConfigs {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstanceInternetBandwidthConfigs",
        members: &["InstanceId"],
        required: &["InstanceId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstanceInternetBandwidthConfigs {
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

impl ::tc3::Action for DescribeInstanceInternetBandwidthConfigs {
    type Response = DescribeInstanceInternetBandwidthConfigsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeInstanceInternetBandwidthConfigs",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeInstanceInternetBandwidthConfigs`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetBandwidthConfigsResponse {
    /// `InternetBandwidthConfigSet`: `[InternetBandwidthConfig]`, always present.
    pub internet_bandwidth_config_set: ::std::vec::Vec<
        crate::objects::InternetBandwidthConfig,
    >,
}

impl ::tc3::Shaped for DescribeInstanceInternetBandwidthConfigsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstanceInternetBandwidthConfigsResponse",
        members: &["InternetBandwidthConfigSet"],
        always: &["InternetBandwidthConfigSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstanceInternetBandwidthConfigsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.internet_bandwidth_config_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.internet_bandwidth_config_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    DescribeInstanceInternetBandwidthConfigs,
    DescribeInstanceInternetBandwidthConfigsResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    DescribeInstanceInternetBandwidthConfigs,
    DescribeInstanceInternetBandwidthConfigsResponse
);
