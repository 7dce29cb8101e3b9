// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `OsVersion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsVersion {
    /// `OsName`: `string`, always present.
    pub os_name: ::std::string::String,
    /// `OsVersions`: `[string]`, always present.
    pub os_versions: ::std::vec::Vec<::std::string::String>,
    /// `Architecture`: `[string]`, always present.
    pub architecture: ::std::vec::Vec<::std::string::String>,
}

impl ::tc3::Shaped for OsVersion {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "OsVersion",
        members: &["OsName", "OsVersions", "Architecture"],
        always: &["OsName", "OsVersions", "Architecture"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for OsVersion {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.os_name),
            ::tc3::Place::view(&self.os_versions),
            ::tc3::Place::view(&self.architecture),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.os_name,
                1 => &mut self.os_versions,
                2 => &mut self.architecture,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(OsVersion);
#[cfg(feature = "serde")]
::tc3::record_serde!(OsVersion);
