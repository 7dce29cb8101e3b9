// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `KeyPair`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyPair {
    /// `KeyId`: `string`, always present.
    pub key_id: ::std::string::String,
    /// `KeyName`: `string`, always present.
    pub key_name: ::std::string::String,
    /// `ProjectId`: `int64`, always present.
    pub project_id: i64,
    /// `Description`: `string`.
    pub description: ::core::option::Option<::std::string::String>,
    /// `PublicKey`: `string`.
    pub public_key: ::core::option::Option<::std::string::String>,
    /// `PrivateKey`: `string`, hidden in `Debug`, errors and logs.
    pub private_key: ::core::option::Option<::std::string::String>,
    /// `AssociatedInstanceIds`: `[string]`.
    pub associated_instance_ids: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `CreatedTime`: `datetime_iso`.
    pub created_time: ::core::option::Option<::std::string::String>,
    /// `Tags`: `[Tag]`.
    pub tags: ::core::option::Option<::std::vec::Vec<crate::objects::Tag>>,
}

impl ::tc3::Shaped for KeyPair {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "KeyPair",
        members: &[
            "KeyId",
            "KeyName",
            "ProjectId",
            "Description",
            "PublicKey",
            "PrivateKey",
            "AssociatedInstanceIds",
            "CreatedTime",
            "Tags",
        ],
        always: &["KeyId", "KeyName", "ProjectId"],
        sensitive: &["PrivateKey"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for KeyPair {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.key_id),
            ::tc3::Place::view(&self.key_name),
            ::tc3::Place::view(&self.project_id),
            ::tc3::Place::view(&self.description),
            ::tc3::Place::view(&self.public_key),
            ::tc3::Place::view(&self.private_key),
            ::tc3::Place::view(&self.associated_instance_ids),
            ::tc3::Place::view(&self.created_time),
            ::tc3::Place::view(&self.tags),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.key_id,
                1 => &mut self.key_name,
                2 => &mut self.project_id,
                3 => &mut self.description,
                4 => &mut self.public_key,
                5 => &mut self.private_key,
                6 => &mut self.associated_instance_ids,
                7 => &mut self.created_time,
                8 => &mut self.tags,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(KeyPair);
#[cfg(feature = "serde")]
::tc3::record_serde!(KeyPair);
