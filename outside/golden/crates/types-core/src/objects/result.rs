// Generated from outside/golden/spec/types/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Result`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Result {
    /// `Ok`: `string`, always present.
    pub ok: ::std::string::String,
    /// `Err`: `Error`.
    pub err: ::core::option::Option<crate::objects::ErrorObject>,
}

impl ::tc3::Shaped for Result {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Result",
        members: &["Ok", "Err"],
        always: &["Ok"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Result {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.ok), ::tc3::Place::view(&self.err)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.ok,
                1 => &mut self.err,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Result);
#[cfg(feature = "serde")]
::tc3::record_serde!(Result);
