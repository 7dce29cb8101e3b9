// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `InternetChargeTypeConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetChargeTypeConfig {
    /// `InternetChargeType`: `string`, always present.
    pub internet_charge_type: ::std::string::String,
    /// `Description`: `string`, always present.
    pub description: ::std::string::String,
}

impl ::tc3::Shaped for InternetChargeTypeConfig {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InternetChargeTypeConfig",
        members: &["InternetChargeType", "Description"],
        always: &["InternetChargeType", "Description"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InternetChargeTypeConfig {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.internet_charge_type),
            ::tc3::Place::view(&self.description),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.internet_charge_type,
                1 => &mut self.description,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(InternetChargeTypeConfig);
#[cfg(feature = "serde")]
::tc3::record_serde!(InternetChargeTypeConfig);
