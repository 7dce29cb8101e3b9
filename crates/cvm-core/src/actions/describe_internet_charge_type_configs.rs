// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeInternetChargeTypeConfigs`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetChargeTypeConfigs {}

impl DescribeInternetChargeTypeConfigs {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for DescribeInternetChargeTypeConfigs {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInternetChargeTypeConfigs",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInternetChargeTypeConfigs {
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

impl ::tc3::Action for DescribeInternetChargeTypeConfigs {
    type Response = DescribeInternetChargeTypeConfigsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeInternetChargeTypeConfigs",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeInternetChargeTypeConfigs`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetChargeTypeConfigsResponse {
    /// `InternetChargeTypeConfigSet`: `[InternetChargeTypeConfig]`, always present.
    pub internet_charge_type_config_set: ::std::vec::Vec<
        crate::objects::InternetChargeTypeConfig,
    >,
}

impl ::tc3::Shaped for DescribeInternetChargeTypeConfigsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInternetChargeTypeConfigsResponse",
        members: &["InternetChargeTypeConfigSet"],
        always: &["InternetChargeTypeConfigSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInternetChargeTypeConfigsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.internet_charge_type_config_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.internet_charge_type_config_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    DescribeInternetChargeTypeConfigs, DescribeInternetChargeTypeConfigsResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    DescribeInternetChargeTypeConfigs, DescribeInternetChargeTypeConfigsResponse
);
