// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

/// An API key, without its secret.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKey {
    /// The key's id. `SecretId`: `string`, always present.
    pub secret_id: ::std::string::String,
    /// When it was made, in seconds since 1970. `CreateTime`: `uint64`, always present.
    pub create_time: u64,
    /// Whether it can be used. `Status`: `uint64`, always present.
    pub status: crate::enums::KeyStatus,
}

impl ::tc3::Shaped for ApiKey {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ApiKey",
        members: &["SecretId", "CreateTime", "Status"],
        always: &["SecretId", "CreateTime", "Status"],
        unsigned: &["Status"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ApiKey {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.secret_id),
            ::tc3::Place::view(&self.create_time),
            ::tc3::Place::view(&self.status),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.secret_id,
                1 => &mut self.create_time,
                2 => &mut self.status,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ApiKey);
#[cfg(feature = "serde")]
::tc3::record_serde!(ApiKey);
