// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `InquirePricePurchaseResourcePoolPacks`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePricePurchaseResourcePoolPacks {
    /// `Zone`: `string`, required.
    pub zone: ::std::string::String,
    /// `InstanceType`: `string`, required.
    pub instance_type: ::std::string::String,
    /// `InstanceCount`: `int64`, required.
    pub instance_count: i64,
    /// `Period`: `int64`, required.
    pub period: i64,
}

impl InquirePricePurchaseResourcePoolPacks {
    /// With what is required.
    pub fn new(
        zone: impl ::core::convert::Into<::std::string::String>,
        instance_type: impl ::core::convert::Into<::std::string::String>,
        instance_count: i64,
        period: i64,
    ) -> Self {
        Self {
            zone: zone.into(),
            instance_type: instance_type.into(),
            instance_count,
            period,
        }
    }
}

impl ::tc3::Shaped for InquirePricePurchaseResourcePoolPacks {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquirePricePurchaseResourcePoolPacks",
        members: &["Zone", "InstanceType", "InstanceCount", "Period"],
        required: &["Zone", "InstanceType", "InstanceCount", "Period"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquirePricePurchaseResourcePoolPacks {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.zone),
            ::tc3::Place::view(&self.instance_type),
            ::tc3::Place::view(&self.instance_count),
            ::tc3::Place::view(&self.period),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.zone,
                1 => &mut self.instance_type,
                2 => &mut self.instance_count,
                3 => &mut self.period,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for InquirePricePurchaseResourcePoolPacks {
    type Response = InquirePricePurchaseResourcePoolPacksResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "InquirePricePurchaseResourcePoolPacks",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`InquirePricePurchaseResourcePoolPacks`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePricePurchaseResourcePoolPacksResponse {
    /// `Price`: `ItemPrice`, always present.
    pub price: crate::objects::ItemPrice,
}

impl ::tc3::Shaped for InquirePricePurchaseResourcePoolPacksResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquirePricePurchaseResourcePoolPacksResponse",
        members: &["Price"],
        always: &["Price"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquirePricePurchaseResourcePoolPacksResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.price)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.price,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    InquirePricePurchaseResourcePoolPacks, InquirePricePurchaseResourcePoolPacksResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    InquirePricePurchaseResourcePoolPacks, InquirePricePurchaseResourcePoolPacksResponse
);
