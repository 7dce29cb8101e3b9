// Generated from outside/golden/spec/paged/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    /// `Names`: `[string]`, always present.
    pub names: ::std::vec::Vec<::std::string::String>,
    /// `Total`: `string`.
    pub total: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for Data {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Data",
        members: &["Names", "Total"],
        always: &["Names"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Data {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.names), ::tc3::Place::view(&self.total)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.names,
                1 => &mut self.total,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Data);
#[cfg(feature = "serde")]
::tc3::record_serde!(Data);
