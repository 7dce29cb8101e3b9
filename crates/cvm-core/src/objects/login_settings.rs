// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// How to log in to an instance. One of the three is enough.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSettings {
    /// The password. `Password`: `string`, hidden in `Debug`, errors and logs.
    pub password: ::core::option::Option<::std::string::String>,
    /// The key pairs, by id. Not together with a password, and not on Windows. `KeyIds`: `[string]`, may
    /// be null.
    pub key_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The text `true` keeps the login settings of the image; not together with the others.
    /// `KeepImageLogin`: `string`.
    pub keep_image_login: ::core::option::Option<::std::string::String>,
}

impl LoginSettings {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(
        mut self,
        password: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.password = ::core::option::Option::Some(password.into());
        self
    }

    /// Sets `KeyIds`.
    #[must_use]
    pub fn key_ids(mut self, key_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.key_ids = ::core::option::Option::Some(key_ids);
        self
    }

    /// Sets `KeepImageLogin`.
    #[must_use]
    pub fn keep_image_login(
        mut self,
        keep_image_login: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.keep_image_login = ::core::option::Option::Some(keep_image_login.into());
        self
    }
}

impl ::tc3::Shaped for LoginSettings {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "LoginSettings",
        members: &["Password", "KeyIds", "KeepImageLogin"],
        sensitive: &["Password"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for LoginSettings {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.password),
            ::tc3::Place::view(&self.key_ids),
            ::tc3::Place::view(&self.keep_image_login),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.password,
                1 => &mut self.key_ids,
                2 => &mut self.keep_image_login,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(LoginSettings);
#[cfg(feature = "serde")]
::tc3::record_serde!(LoginSettings);
