// Generated from outside/golden/spec/types/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Box`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Box {
    /// `Option`: `Option`.
    pub option: ::core::option::Option<crate::objects::Option>,
    /// `Size`: `uint64`, required.
    pub size: u64,
}

impl Box {
    /// With what is required.
    pub fn new(size: u64) -> Self {
        Self {
            size,
            ..::core::default::Default::default()
        }
    }

    /// Sets `Option`.
    #[must_use]
    pub fn option(mut self, option: crate::objects::Option) -> Self {
        self.option = ::core::option::Option::Some(option);
        self
    }
}

impl ::tc3::Shaped for Box {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Box",
        members: &["Option", "Size"],
        required: &["Size"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Box {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.option), ::tc3::Place::view(&self.size)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.option,
                1 => &mut self.size,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Box);
#[cfg(feature = "serde")]
::tc3::record_serde!(Box);
