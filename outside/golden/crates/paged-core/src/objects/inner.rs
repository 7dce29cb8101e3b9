// Generated from outside/golden/spec/paged/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Inner`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inner {
    /// `Things`: `[Thing]`, may be null.
    pub things: ::core::option::Option<::std::vec::Vec<crate::objects::Thing>>,
}

impl ::tc3::Shaped for Inner {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Inner",
        members: &["Things"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Inner {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.things)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.things,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Inner);
#[cfg(feature = "serde")]
::tc3::record_serde!(Inner);
