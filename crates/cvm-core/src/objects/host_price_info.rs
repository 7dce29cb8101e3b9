// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `HostPriceInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostPriceInfo {
    /// `HostPrice`: `ItemPrice`.
    pub host_price: ::core::option::Option<crate::objects::ItemPrice>,
}

impl ::tc3::Shaped for HostPriceInfo {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "HostPriceInfo",
        members: &["HostPrice"],
        required: &["HostPrice"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for HostPriceInfo {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.host_price)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.host_price,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(HostPriceInfo);
#[cfg(feature = "serde")]
::tc3::record_serde!(HostPriceInfo);
