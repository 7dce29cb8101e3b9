// Generated from outside/golden/spec/enums/2024-01-01 by `cargo xtask generate`. Do not edit.

/// A part.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    /// Its level. `Level`: `uint64`, required.
    pub level: crate::enums::Level,
}

impl Part {
    /// With what is required.
    pub fn new(level: impl ::core::convert::Into<crate::enums::Level>) -> Self {
        Self { level: level.into() }
    }
}

impl ::tc3::Shaped for Part {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Part",
        members: &["Level"],
        required: &["Level"],
        unsigned: &["Level"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Part {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.level)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.level,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Part);
#[cfg(feature = "serde")]
::tc3::record_serde!(Part);
