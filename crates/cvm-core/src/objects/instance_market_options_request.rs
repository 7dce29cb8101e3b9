// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `InstanceMarketOptionsRequest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceMarketOptionsRequest {
    /// `SpotOptions`: `SpotMarketOptions`, required, always present.
    pub spot_options: crate::objects::SpotMarketOptions,
    /// `MarketType`: `string`, always present.
    pub market_type: ::core::option::Option<::std::string::String>,
}

impl InstanceMarketOptionsRequest {
    /// With what is required.
    pub fn new(spot_options: crate::objects::SpotMarketOptions) -> Self {
        Self {
            spot_options,
            ..::core::default::Default::default()
        }
    }

    /// Sets `MarketType`.
    #[must_use]
    pub fn market_type(
        mut self,
        market_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.market_type = ::core::option::Option::Some(market_type.into());
        self
    }
}

impl ::tc3::Shaped for InstanceMarketOptionsRequest {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InstanceMarketOptionsRequest",
        members: &["SpotOptions", "MarketType"],
        required: &["SpotOptions"],
        always: &["SpotOptions", "MarketType"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InstanceMarketOptionsRequest {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.spot_options),
            ::tc3::Place::view(&self.market_type),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.spot_options,
                1 => &mut self.market_type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(InstanceMarketOptionsRequest);
#[cfg(feature = "serde")]
::tc3::record_serde!(InstanceMarketOptionsRequest);
