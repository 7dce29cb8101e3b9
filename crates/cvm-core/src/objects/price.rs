// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `Price`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    /// `InstancePrice`: `ItemPrice`.
    pub instance_price: ::core::option::Option<crate::objects::ItemPrice>,
    /// `BandwidthPrice`: `ItemPrice`.
    pub bandwidth_price: ::core::option::Option<crate::objects::ItemPrice>,
}

impl ::tc3::Shaped for Price {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Price",
        members: &["InstancePrice", "BandwidthPrice"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Price {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_price),
            ::tc3::Place::view(&self.bandwidth_price),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_price,
                1 => &mut self.bandwidth_price,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Price);
#[cfg(feature = "serde")]
::tc3::record_serde!(Price);
