// Generated from outside/golden/spec/pins/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Part`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    /// `WasPlain`: `string`, hidden in `Debug`, errors and logs.
    pub was_plain: ::std::string::String,
    /// `NowPlain`: `string`, always present, hidden in `Debug`, errors and logs.
    pub now_plain: ::core::option::Option<::std::string::String>,
    /// `Late`: `string`, always present.
    pub late: ::std::string::String,
}

impl ::tc3::Shaped for Part {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Part",
        members: &["WasPlain", "NowPlain", "Late"],
        required: &["NowPlain", "Late"],
        always: &["NowPlain", "Late"],
        sensitive: &["WasPlain", "NowPlain"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Part {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.was_plain),
            ::tc3::Place::view(&self.now_plain),
            ::tc3::Place::view(&self.late),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.was_plain,
                1 => &mut self.now_plain,
                2 => &mut self.late,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Part);
#[cfg(feature = "serde")]
::tc3::record_serde!(Part);
