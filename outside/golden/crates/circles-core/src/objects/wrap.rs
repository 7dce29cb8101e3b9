// Generated from outside/golden/spec/circles/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Wrap`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Wrap {
    /// `Ring`: `[Ring]`, always present.
    pub ring: ::std::vec::Vec<crate::objects::Ring>,
}

impl ::tc3::Shaped for Wrap {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Wrap",
        members: &["Ring"],
        always: &["Ring"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Wrap {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.ring)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.ring,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Wrap);
#[cfg(feature = "serde")]
::tc3::record_serde!(Wrap);
