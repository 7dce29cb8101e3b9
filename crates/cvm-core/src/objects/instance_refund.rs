// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `InstanceRefund`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRefund {
    /// `InstanceId`: `string`, always present.
    pub instance_id: ::std::string::String,
    /// `Refunds`: `float`, always present.
    pub refunds: f64,
    /// `PriceDetail`: `string`.
    pub price_detail: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for InstanceRefund {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InstanceRefund",
        members: &["InstanceId", "Refunds", "PriceDetail"],
        always: &["InstanceId", "Refunds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InstanceRefund {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_id),
            ::tc3::Place::view(&self.refunds),
            ::tc3::Place::view(&self.price_detail),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_id,
                1 => &mut self.refunds,
                2 => &mut self.price_detail,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(InstanceRefund);
#[cfg(feature = "serde")]
::tc3::record_serde!(InstanceRefund);
