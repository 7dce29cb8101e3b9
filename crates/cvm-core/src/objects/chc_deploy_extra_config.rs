// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `ChcDeployExtraConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChcDeployExtraConfig {
    /// `MiniOsType`: `string`, required, always present.
    pub mini_os_type: ::std::string::String,
    /// `BootType`: `string`, required, always present.
    pub boot_type: ::std::string::String,
    /// `BootFile`: `string`, always present.
    pub boot_file: ::core::option::Option<::std::string::String>,
    /// `NextServerAddress`: `string`, always present.
    pub next_server_address: ::core::option::Option<::std::string::String>,
}

impl ChcDeployExtraConfig {
    /// With what is required.
    pub fn new(
        mini_os_type: impl ::core::convert::Into<::std::string::String>,
        boot_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            mini_os_type: mini_os_type.into(),
            boot_type: boot_type.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `BootFile`.
    #[must_use]
    pub fn boot_file(
        mut self,
        boot_file: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.boot_file = ::core::option::Option::Some(boot_file.into());
        self
    }

    /// Sets `NextServerAddress`.
    #[must_use]
    pub fn next_server_address(
        mut self,
        next_server_address: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.next_server_address = ::core::option::Option::Some(
            next_server_address.into(),
        );
        self
    }
}

impl ::tc3::Shaped for ChcDeployExtraConfig {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ChcDeployExtraConfig",
        members: &["MiniOsType", "BootType", "BootFile", "NextServerAddress"],
        required: &["MiniOsType", "BootType"],
        always: &["MiniOsType", "BootType", "BootFile", "NextServerAddress"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ChcDeployExtraConfig {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.mini_os_type),
            ::tc3::Place::view(&self.boot_type),
            ::tc3::Place::view(&self.boot_file),
            ::tc3::Place::view(&self.next_server_address),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.mini_os_type,
                1 => &mut self.boot_type,
                2 => &mut self.boot_file,
                3 => &mut self.next_server_address,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ChcDeployExtraConfig);
#[cfg(feature = "serde")]
::tc3::record_serde!(ChcDeployExtraConfig);
