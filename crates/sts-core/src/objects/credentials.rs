// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

/// A credential of limited life. All three parts belong together.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Credentials {
    /// The session token: at most 4096 bytes. `Token`: `string`, always present, hidden in `Debug`, errors
    /// and logs.
    pub token: ::std::string::String,
    /// The key's id: at most 1024 bytes. `TmpSecretId`: `string`, always present.
    pub tmp_secret_id: ::std::string::String,
    /// The key: at most 1024 bytes. `TmpSecretKey`: `string`, always present, hidden in `Debug`, errors
    /// and logs.
    pub tmp_secret_key: ::std::string::String,
}

impl ::tc3::Shaped for Credentials {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Credentials",
        members: &["Token", "TmpSecretId", "TmpSecretKey"],
        always: &["Token", "TmpSecretId", "TmpSecretKey"],
        sensitive: &["Token", "TmpSecretKey"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Credentials {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.token),
            ::tc3::Place::view(&self.tmp_secret_id),
            ::tc3::Place::view(&self.tmp_secret_key),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.token,
                1 => &mut self.tmp_secret_id,
                2 => &mut self.tmp_secret_key,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Credentials);
#[cfg(feature = "serde")]
::tc3::record_serde!(Credentials);
