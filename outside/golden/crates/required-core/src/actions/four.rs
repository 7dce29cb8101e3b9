// Generated from outside/golden/spec/required/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `Four`, an action of What is required.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Four {
    /// `A`: `string`, required.
    pub a: ::std::string::String,
    /// `B`: `int64`, required.
    pub b: i64,
    /// `C`: `[Part]`, required.
    pub c: ::std::vec::Vec<crate::objects::Part>,
    /// `D`: `Tag`, required.
    pub d: crate::objects::Tag,
}

impl Four {
    /// With what is required.
    pub fn new(
        a: impl ::core::convert::Into<::std::string::String>,
        b: i64,
        c: ::std::vec::Vec<crate::objects::Part>,
        d: crate::objects::Tag,
    ) -> Self {
        Self { a: a.into(), b, c, d }
    }
}

impl ::tc3::Shaped for Four {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Four",
        members: &["A", "B", "C", "D"],
        required: &["A", "B", "C", "D"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Four {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.a),
            ::tc3::Place::view(&self.b),
            ::tc3::Place::view(&self.c),
            ::tc3::Place::view(&self.d),
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
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for Four {
    type Response = FourResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "required",
        version: "2024-01-01",
        name: "Four",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Four`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FourResponse {}

impl ::tc3::Shaped for FourResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "FourResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for FourResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [];
        viewer.see(&members);
    }

    fn get_mut(&mut self, _: usize) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::None
    }
}

::tc3::record_traits!(Four, FourResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Four, FourResponse);
