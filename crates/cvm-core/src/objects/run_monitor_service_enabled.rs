// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `RunMonitorServiceEnabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMonitorServiceEnabled {
    /// `Enabled`: `bool`, always present.
    pub enabled: ::core::option::Option<bool>,
}

impl RunMonitorServiceEnabled {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = ::core::option::Option::Some(enabled);
        self
    }
}

impl ::tc3::Shaped for RunMonitorServiceEnabled {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RunMonitorServiceEnabled",
        members: &["Enabled"],
        always: &["Enabled"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RunMonitorServiceEnabled {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.enabled)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.enabled,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(RunMonitorServiceEnabled);
#[cfg(feature = "serde")]
::tc3::record_serde!(RunMonitorServiceEnabled);
