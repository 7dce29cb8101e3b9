// Generated from outside/golden/spec/names/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Type {
    /// `Mod`: `string`, always present.
    pub r#mod: ::std::string::String,
    /// `Ref`: `int64`, always present.
    pub r#ref: i64,
}

impl ::tc3::Shaped for Type {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Type",
        members: &["Mod", "Ref"],
        always: &["Mod", "Ref"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Type {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.r#mod), ::tc3::Place::view(&self.r#ref)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.r#mod,
                1 => &mut self.r#ref,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Type);
#[cfg(feature = "serde")]
::tc3::record_serde!(Type);
