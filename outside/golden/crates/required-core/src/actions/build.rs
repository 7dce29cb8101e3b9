// Generated from outside/golden/spec/required/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `Build`, an action of What is required.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Build {
    /// `A`: `string`, required.
    pub a: ::std::string::String,
    /// `B`: `int64`, required.
    pub b: i64,
    /// `C`: `[string]`, required.
    pub c: ::std::vec::Vec<::std::string::String>,
    /// `D`: `Part`, required.
    pub d: crate::objects::Part,
    /// `E`: `bool`, required.
    pub e: bool,
    /// `Password`: `string`, required, hidden in `Debug`, errors and logs.
    pub password: ::std::string::String,
    /// `G`: `float`.
    pub g: ::core::option::Option<f64>,
}

impl Build {
    /// With what is required.
    pub fn new(required: BuildRequired2) -> Self {
        let BuildRequired2 { a, b, c, d, e, password } = required;
        Self {
            a,
            b,
            c,
            d,
            e,
            password,
            ..::core::default::Default::default()
        }
    }

    /// Sets `G`.
    #[must_use]
    pub fn g(mut self, g: f64) -> Self {
        self.g = ::core::option::Option::Some(g);
        self
    }
}

/// What [`Build::new`] needs: the required members of `Build`.
#[derive(Clone)]
pub struct BuildRequired2 {
    /// `A`: `string`, required.
    pub a: ::std::string::String,
    /// `B`: `int64`, required.
    pub b: i64,
    /// `C`: `[string]`, required.
    pub c: ::std::vec::Vec<::std::string::String>,
    /// `D`: `Part`, required.
    pub d: crate::objects::Part,
    /// `E`: `bool`, required.
    pub e: bool,
    /// `Password`: `string`, required, hidden in `Debug`, errors and logs.
    pub password: ::std::string::String,
}

impl ::core::fmt::Debug for BuildRequired2 {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&Build::new(self.clone()), f)
    }
}

impl ::tc3::Shaped for Build {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Build",
        members: &["A", "B", "C", "D", "E", "Password", "G"],
        required: &["A", "B", "C", "D", "E", "Password"],
        sensitive: &["Password"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Build {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.a),
            ::tc3::Place::view(&self.b),
            ::tc3::Place::view(&self.c),
            ::tc3::Place::view(&self.d),
            ::tc3::Place::view(&self.e),
            ::tc3::Place::view(&self.password),
            ::tc3::Place::view(&self.g),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.a,
                1 => &mut self.b,
                2 => &mut self.c,
                3 => &mut self.d,
                4 => &mut self.e,
                5 => &mut self.password,
                6 => &mut self.g,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for Build {
    type Response = BuildResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "required",
        version: "2024-01-01",
        name: "Build",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Build`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildResponse {
    /// `Parts`: `[Part]`, always present.
    pub parts: ::std::vec::Vec<crate::objects::Part>,
    /// `BuildRequired`: `BuildRequired`.
    pub build_required: ::core::option::Option<crate::objects::BuildRequired>,
}

impl ::tc3::Shaped for BuildResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "BuildResponse",
        members: &["Parts", "BuildRequired"],
        always: &["Parts"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for BuildResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.parts),
            ::tc3::Place::view(&self.build_required),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.parts,
                1 => &mut self.build_required,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Build, BuildResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Build, BuildResponse);
