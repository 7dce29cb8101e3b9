// Generated from outside/golden/spec/paged/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Outer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Outer {
    /// `Inner`: `Inner`.
    pub inner: ::core::option::Option<crate::objects::Inner>,
    /// `Next`: `string`.
    pub next: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for Outer {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Outer",
        members: &["Inner", "Next"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Outer {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.inner), ::tc3::Place::view(&self.next)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.inner,
                1 => &mut self.next,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Outer);
#[cfg(feature = "serde")]
::tc3::record_serde!(Outer);
