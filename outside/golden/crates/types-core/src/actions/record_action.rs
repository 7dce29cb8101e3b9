// Generated from outside/golden/spec/types/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `Record`, an action of Types named like those of std.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordAction {
    /// `A`: `string`, required.
    pub a: ::std::string::String,
}

impl RecordAction {
    /// With what is required.
    pub fn new(a: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { a: a.into() }
    }
}

impl ::tc3::Shaped for RecordAction {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Record",
        members: &["A"],
        required: &["A"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RecordAction {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.a)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.a,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for RecordAction {
    type Response = RecordActionResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "types",
        version: "2024-01-01",
        name: "Record",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`RecordAction`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordActionResponse {
    /// `B`: `string`, always present.
    pub b: ::std::string::String,
}

impl ::tc3::Shaped for RecordActionResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RecordResponse",
        members: &["B"],
        always: &["B"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RecordActionResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.b)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.b,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(RecordAction, RecordActionResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(RecordAction, RecordActionResponse);
