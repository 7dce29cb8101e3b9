// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `InternetBandwidthConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetBandwidthConfig {
    /// `StartTime`: `datetime_iso`, always present.
    pub start_time: ::std::string::String,
    /// `EndTime`: `datetime_iso`, always present.
    pub end_time: ::std::string::String,
    /// `InternetAccessible`: `InternetAccessible`, always present.
    pub internet_accessible: crate::objects::InternetAccessible,
}

impl ::tc3::Shaped for InternetBandwidthConfig {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InternetBandwidthConfig",
        members: &["StartTime", "EndTime", "InternetAccessible"],
        always: &["StartTime", "EndTime", "InternetAccessible"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InternetBandwidthConfig {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.start_time),
            ::tc3::Place::view(&self.end_time),
            ::tc3::Place::view(&self.internet_accessible),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.start_time,
                1 => &mut self.end_time,
                2 => &mut self.internet_accessible,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(InternetBandwidthConfig);
#[cfg(feature = "serde")]
::tc3::record_serde!(InternetBandwidthConfig);
