// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `ChargePrepaid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargePrepaid {
    /// `Period`: `uint64`, required.
    pub period: u64,
    /// `RenewFlag`: `string`.
    pub renew_flag: ::core::option::Option<::std::string::String>,
}

impl ChargePrepaid {
    /// With what is required.
    pub fn new(period: u64) -> Self {
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

impl ::tc3::Shaped for ChargePrepaid {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ChargePrepaid",
        members: &["Period", "RenewFlag"],
        required: &["Period"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ChargePrepaid {
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

::tc3::record_traits!(ChargePrepaid);
#[cfg(feature = "serde")]
::tc3::record_serde!(ChargePrepaid);
