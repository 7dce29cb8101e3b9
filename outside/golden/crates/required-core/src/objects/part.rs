// Generated from outside/golden/spec/required/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Part`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    /// `One`: `string`, required, always present.
    pub one: ::std::string::String,
    /// `Two`: `string`, required, always present, may be null.
    pub two: ::core::option::Option<::std::string::String>,
    /// `Three`: `int64`, required.
    pub three: ::core::option::Option<i64>,
    /// `Four`: `int64`, always present.
    pub four: ::core::option::Option<i64>,
    /// `Five`: `int64`, required, always present.
    pub five: i64,
    /// `Six`: `uint64`, required.
    pub six: ::core::option::Option<u64>,
    /// `Type`: `string`, required.
    pub r#type: ::core::option::Option<::std::string::String>,
}

impl Part {
    /// With what is required.
    pub fn new(required: PartRequired) -> Self {
        let PartRequired { one, two, three, five, six, r#type } = required;
        Self {
            one,
            two: ::core::option::Option::Some(two),
            three: ::core::option::Option::Some(three),
            five,
            six: ::core::option::Option::Some(six),
            r#type: ::core::option::Option::Some(r#type),
            ..::core::default::Default::default()
        }
    }

    /// Sets `Four`.
    #[must_use]
    pub fn four(mut self, four: i64) -> Self {
        self.four = ::core::option::Option::Some(four);
        self
    }
}

/// What [`Part::new`] needs: the required members of `Part`.
#[derive(Clone)]
pub struct PartRequired {
    /// `One`: `string`, required, always present.
    pub one: ::std::string::String,
    /// `Two`: `string`, required, always present, may be null.
    pub two: ::std::string::String,
    /// `Three`: `int64`, required.
    pub three: i64,
    /// `Five`: `int64`, required, always present.
    pub five: i64,
    /// `Six`: `uint64`, required.
    pub six: u64,
    /// `Type`: `string`, required.
    pub r#type: ::std::string::String,
}

impl ::core::fmt::Debug for PartRequired {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&Part::new(self.clone()), f)
    }
}

impl ::tc3::Shaped for Part {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Part",
        members: &["One", "Two", "Three", "Four", "Five", "Six", "Type"],
        required: &["One", "Two", "Three", "Five", "Six", "Type"],
        always: &["One", "Two", "Four", "Five"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Part {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.one),
            ::tc3::Place::view(&self.two),
            ::tc3::Place::view(&self.three),
            ::tc3::Place::view(&self.four),
            ::tc3::Place::view(&self.five),
            ::tc3::Place::view(&self.six),
            ::tc3::Place::view(&self.r#type),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.one,
                1 => &mut self.two,
                2 => &mut self.three,
                3 => &mut self.four,
                4 => &mut self.five,
                5 => &mut self.six,
                6 => &mut self.r#type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Part);
#[cfg(feature = "serde")]
::tc3::record_serde!(Part);
