// Generated from outside/golden/spec/types/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Vec`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vec {
    /// `Len`: `uint64`, required.
    pub len: u64,
}

impl Vec {
    /// With what is required.
    pub fn new(len: u64) -> Self {
        Self { len }
    }
}

impl ::tc3::Shaped for Vec {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Vec",
        members: &["Len"],
        required: &["Len"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Vec {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.len)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.len,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Vec);
#[cfg(feature = "serde")]
::tc3::record_serde!(Vec);
