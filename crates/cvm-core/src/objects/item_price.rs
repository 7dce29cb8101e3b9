// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `ItemPrice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemPrice {
    /// `UnitPrice`: `float`.
    pub unit_price: ::core::option::Option<f64>,
    /// `ChargeUnit`: `string`.
    pub charge_unit: ::core::option::Option<::std::string::String>,
    /// `OriginalPrice`: `float`.
    pub original_price: ::core::option::Option<f64>,
    /// `DiscountPrice`: `float`.
    pub discount_price: ::core::option::Option<f64>,
    /// `Discount`: `float`.
    pub discount: ::core::option::Option<f64>,
    /// `UnitPriceDiscount`: `float`.
    pub unit_price_discount: ::core::option::Option<f64>,
    /// `UnitPriceSecondStep`: `float`.
    pub unit_price_second_step: ::core::option::Option<f64>,
    /// `UnitPriceDiscountSecondStep`: `float`.
    pub unit_price_discount_second_step: ::core::option::Option<f64>,
    /// `UnitPriceThirdStep`: `float`.
    pub unit_price_third_step: ::core::option::Option<f64>,
    /// `UnitPriceDiscountThirdStep`: `float`.
    pub unit_price_discount_third_step: ::core::option::Option<f64>,
    /// `OriginalPriceThreeYear`: `float`.
    pub original_price_three_year: ::core::option::Option<f64>,
    /// `DiscountPriceThreeYear`: `float`.
    pub discount_price_three_year: ::core::option::Option<f64>,
    /// `DiscountThreeYear`: `float`.
    pub discount_three_year: ::core::option::Option<f64>,
    /// `OriginalPriceFiveYear`: `float`.
    pub original_price_five_year: ::core::option::Option<f64>,
    /// `DiscountPriceFiveYear`: `float`.
    pub discount_price_five_year: ::core::option::Option<f64>,
    /// `DiscountFiveYear`: `float`.
    pub discount_five_year: ::core::option::Option<f64>,
    /// `OriginalPriceOneYear`: `float`.
    pub original_price_one_year: ::core::option::Option<f64>,
    /// `DiscountPriceOneYear`: `float`.
    pub discount_price_one_year: ::core::option::Option<f64>,
    /// `DiscountOneYear`: `float`.
    pub discount_one_year: ::core::option::Option<f64>,
}

impl ::tc3::Shaped for ItemPrice {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ItemPrice",
        members: &[
            "UnitPrice",
            "ChargeUnit",
            "OriginalPrice",
            "DiscountPrice",
            "Discount",
            "UnitPriceDiscount",
            "UnitPriceSecondStep",
            "UnitPriceDiscountSecondStep",
            "UnitPriceThirdStep",
            "UnitPriceDiscountThirdStep",
            "OriginalPriceThreeYear",
            "DiscountPriceThreeYear",
            "DiscountThreeYear",
            "OriginalPriceFiveYear",
            "DiscountPriceFiveYear",
            "DiscountFiveYear",
            "OriginalPriceOneYear",
            "DiscountPriceOneYear",
            "DiscountOneYear",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ItemPrice {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.unit_price),
            ::tc3::Place::view(&self.charge_unit),
            ::tc3::Place::view(&self.original_price),
            ::tc3::Place::view(&self.discount_price),
            ::tc3::Place::view(&self.discount),
            ::tc3::Place::view(&self.unit_price_discount),
            ::tc3::Place::view(&self.unit_price_second_step),
            ::tc3::Place::view(&self.unit_price_discount_second_step),
            ::tc3::Place::view(&self.unit_price_third_step),
            ::tc3::Place::view(&self.unit_price_discount_third_step),
            ::tc3::Place::view(&self.original_price_three_year),
            ::tc3::Place::view(&self.discount_price_three_year),
            ::tc3::Place::view(&self.discount_three_year),
            ::tc3::Place::view(&self.original_price_five_year),
            ::tc3::Place::view(&self.discount_price_five_year),
            ::tc3::Place::view(&self.discount_five_year),
            ::tc3::Place::view(&self.original_price_one_year),
            ::tc3::Place::view(&self.discount_price_one_year),
            ::tc3::Place::view(&self.discount_one_year),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.unit_price,
                1 => &mut self.charge_unit,
                2 => &mut self.original_price,
                3 => &mut self.discount_price,
                4 => &mut self.discount,
                5 => &mut self.unit_price_discount,
                6 => &mut self.unit_price_second_step,
                7 => &mut self.unit_price_discount_second_step,
                8 => &mut self.unit_price_third_step,
                9 => &mut self.unit_price_discount_third_step,
                10 => &mut self.original_price_three_year,
                11 => &mut self.discount_price_three_year,
                12 => &mut self.discount_three_year,
                13 => &mut self.original_price_five_year,
                14 => &mut self.discount_price_five_year,
                15 => &mut self.discount_five_year,
                16 => &mut self.original_price_one_year,
                17 => &mut self.discount_price_one_year,
                18 => &mut self.discount_one_year,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ItemPrice);
#[cfg(feature = "serde")]
::tc3::record_serde!(ItemPrice);
