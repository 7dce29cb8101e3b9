// Generated from outside/golden/spec/circles/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Ring`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ring {
    /// `Self`: `Ring`, always present.
    pub self_: ::core::option::Option<::std::boxed::Box<crate::objects::Ring>>,
    /// `Inner`: `Wrap`, always present.
    pub inner: crate::objects::Wrap,
}

impl ::tc3::Shaped for Ring {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Ring",
        members: &["Self", "Inner"],
        always: &["Self", "Inner"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Ring {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.self_), ::tc3::Place::view(&self.inner)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.self_,
                1 => &mut self.inner,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Ring);
#[cfg(feature = "serde")]
::tc3::record_serde!(Ring);
