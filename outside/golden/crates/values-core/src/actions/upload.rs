// Generated from outside/golden/spec/values/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `Upload`, an action of A member of each type.
///
/// Sent as a form of parts, since it takes a file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    /// `File`: `binary`, required.
    pub file: ::tc3::Binary,
    /// `Name`: `string`.
    pub name: ::core::option::Option<::std::string::String>,
}

impl Upload {
    /// With what is required.
    pub fn new(file: impl ::core::convert::Into<::tc3::Binary>) -> Self {
        Self {
            file: file.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::core::option::Option::Some(name.into());
        self
    }
}

impl ::tc3::Shaped for Upload {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Upload",
        members: &["File", "Name"],
        required: &["File"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Upload {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.file), ::tc3::Place::view(&self.name)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.file,
                1 => &mut self.name,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for Upload {
    type Response = UploadResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "values",
        version: "2024-01-01",
        name: "Upload",
        encoding: ::tc3::Encoding::Multipart,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Upload`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResponse {}

impl ::tc3::Shaped for UploadResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "UploadResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for UploadResponse {
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

::tc3::record_traits!(Upload, UploadResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Upload, UploadResponse);
