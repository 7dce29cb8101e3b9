// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `LaunchTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchTemplate {
    /// `LaunchTemplateId`: `string`.
    pub launch_template_id: ::core::option::Option<::std::string::String>,
    /// `LaunchTemplateVersion`: `uint64`.
    pub launch_template_version: ::core::option::Option<u64>,
}

impl LaunchTemplate {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `LaunchTemplateId`.
    #[must_use]
    pub fn launch_template_id(
        mut self,
        launch_template_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.launch_template_id = ::core::option::Option::Some(
            launch_template_id.into(),
        );
        self
    }

    /// Sets `LaunchTemplateVersion`.
    #[must_use]
    pub fn launch_template_version(mut self, launch_template_version: u64) -> Self {
        self.launch_template_version = ::core::option::Option::Some(
            launch_template_version,
        );
        self
    }
}

impl ::tc3::Shaped for LaunchTemplate {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "LaunchTemplate",
        members: &["LaunchTemplateId", "LaunchTemplateVersion"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for LaunchTemplate {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.launch_template_id),
            ::tc3::Place::view(&self.launch_template_version),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.launch_template_id,
                1 => &mut self.launch_template_version,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(LaunchTemplate);
#[cfg(feature = "serde")]
::tc3::record_serde!(LaunchTemplate);
