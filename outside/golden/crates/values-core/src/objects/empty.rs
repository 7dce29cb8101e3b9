// Generated from outside/golden/spec/values/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Empty`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Empty {}

impl Empty {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for Empty {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Empty",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Empty {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [];
        viewer.see(&members);
    }

    fn get_mut(&mut self, _: usize) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::None
    }
}

::tc3::record_traits!(Empty);
#[cfg(feature = "serde")]
::tc3::record_serde!(Empty);
