// Generated from outside/golden/spec/names/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Get_Label`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabel {
    /// `Async`: `bool`, always present.
    pub r#async: bool,
}

impl ::tc3::Shaped for GetLabel {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Get_Label",
        members: &["Async"],
        always: &["Async"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for GetLabel {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.r#async)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.r#async,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(GetLabel);
#[cfg(feature = "serde")]
::tc3::record_serde!(GetLabel);
