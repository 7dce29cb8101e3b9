// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `InstanceChargePrepaid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    /// `Period`: `int64`, required, always present.
    pub period: i64,
    /// `RenewFlag`: `string`, always present.
    pub renew_flag: ::core::option::Option<::std::string::String>,
}

impl InstanceChargePrepaid {
    /// With what is required.
    pub fn new(period: i64) -> Self {
        Self {
            period,
            ..::core::default::Default::default()
        }
    }

    /// Sets `RenewFlag`.
    #[must_use]
    pub fn renew_flag(
        mut self,
        renew_flag: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.renew_flag = ::core::option::Option::Some(renew_flag.into());
        self
    }
}

impl ::tc3::Shaped for InstanceChargePrepaid {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InstanceChargePrepaid",
        members: &["Period", "RenewFlag"],
        required: &["Period"],
        always: &["Period", "RenewFlag"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InstanceChargePrepaid {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.period),
            ::tc3::Place::view(&self.renew_flag),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.period,
                1 => &mut self.renew_flag,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(InstanceChargePrepaid);
#[cfg(feature = "serde")]
::tc3::record_serde!(InstanceChargePrepaid);
