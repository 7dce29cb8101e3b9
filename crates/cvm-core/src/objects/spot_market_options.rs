// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `SpotMarketOptions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpotMarketOptions {
    /// `MaxPrice`: `string`, required.
    pub max_price: ::core::option::Option<::std::string::String>,
    /// `SpotInstanceType`: `string`.
    pub spot_instance_type: ::core::option::Option<::std::string::String>,
}

impl SpotMarketOptions {
    /// With what is required.
    pub fn new(max_price: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            max_price: ::core::option::Option::Some(max_price.into()),
            ..::core::default::Default::default()
        }
    }

    /// Sets `SpotInstanceType`.
    #[must_use]
    pub fn spot_instance_type(
        mut self,
        spot_instance_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.spot_instance_type = ::core::option::Option::Some(
            spot_instance_type.into(),
        );
        self
    }
}

impl ::tc3::Shaped for SpotMarketOptions {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "SpotMarketOptions",
        members: &["MaxPrice", "SpotInstanceType"],
        required: &["MaxPrice"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for SpotMarketOptions {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.max_price),
            ::tc3::Place::view(&self.spot_instance_type),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.max_price,
                1 => &mut self.spot_instance_type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(SpotMarketOptions);
#[cfg(feature = "serde")]
::tc3::record_serde!(SpotMarketOptions);
