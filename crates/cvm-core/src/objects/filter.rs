// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// A condition of a search. It holds where one of its values matches.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// What is compared, such as `zone`. `Name`: `string`, required.
    pub name: ::std::string::String,
    /// The values to look for. `Values`: `[string]`, required.
    pub values: ::std::vec::Vec<::std::string::String>,
}

impl Filter {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        values: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self { name: name.into(), values }
    }
}

impl ::tc3::Shaped for Filter {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Filter",
        members: &["Name", "Values"],
        required: &["Name", "Values"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Filter {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.name), ::tc3::Place::view(&self.values)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.values,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Filter);
#[cfg(feature = "serde")]
::tc3::record_serde!(Filter);
