// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// A condition of a search.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionFilter {
    /// What is compared. `Keyword`: `string`, required.
    pub keyword: ::std::string::String,
    /// The values to look for. `Values`: `[string]`, required.
    pub values: ::std::vec::Vec<::std::string::String>,
}

impl ActionFilter {
    /// With what is required.
    pub fn new(
        keyword: impl ::core::convert::Into<::std::string::String>,
        values: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self {
            keyword: keyword.into(),
            values,
        }
    }
}

impl ::tc3::Shaped for ActionFilter {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ActionFilter",
        members: &["Keyword", "Values"],
        required: &["Keyword", "Values"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ActionFilter {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.keyword),
            ::tc3::Place::view(&self.values),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.keyword,
                1 => &mut self.values,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ActionFilter);
#[cfg(feature = "serde")]
::tc3::record_serde!(ActionFilter);
