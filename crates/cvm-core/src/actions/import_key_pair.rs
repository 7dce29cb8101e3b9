// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ImportKeyPair`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPair {
    /// `KeyName`: `string`, required.
    pub key_name: ::std::string::String,
    /// `ProjectId`: `int64`, required.
    pub project_id: i64,
    /// `PublicKey`: `string`, required.
    pub public_key: ::std::string::String,
    /// `TagSpecification`: `[TagSpecification]`.
    pub tag_specification: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TagSpecification>,
    >,
}

impl ImportKeyPair {
    /// With what is required.
    pub fn new(
        key_name: impl ::core::convert::Into<::std::string::String>,
        project_id: i64,
        public_key: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            key_name: key_name.into(),
            project_id,
            public_key: public_key.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `TagSpecification`.
    #[must_use]
    pub fn tag_specification(
        mut self,
        tag_specification: ::std::vec::Vec<crate::objects::TagSpecification>,
    ) -> Self {
        self.tag_specification = ::core::option::Option::Some(tag_specification);
        self
    }
}

impl ::tc3::Shaped for ImportKeyPair {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ImportKeyPair",
        members: &["KeyName", "ProjectId", "PublicKey", "TagSpecification"],
        required: &["KeyName", "ProjectId", "PublicKey"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ImportKeyPair {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.key_name),
            ::tc3::Place::view(&self.project_id),
            ::tc3::Place::view(&self.public_key),
            ::tc3::Place::view(&self.tag_specification),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.key_name,
                1 => &mut self.project_id,
                2 => &mut self.public_key,
                3 => &mut self.tag_specification,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ImportKeyPair {
    type Response = ImportKeyPairResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ImportKeyPair",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ImportKeyPair`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairResponse {
    /// `KeyId`: `string`, always present.
    pub key_id: ::std::string::String,
}

impl ::tc3::Shaped for ImportKeyPairResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ImportKeyPairResponse",
        members: &["KeyId"],
        always: &["KeyId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ImportKeyPairResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.key_id)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.key_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ImportKeyPair, ImportKeyPairResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ImportKeyPair, ImportKeyPairResponse);
