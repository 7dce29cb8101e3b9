// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `CreateKeyPair`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPair {
    /// `KeyName`: `string`, required.
    pub key_name: ::std::string::String,
    /// `ProjectId`: `int64`, required.
    pub project_id: i64,
    /// `TagSpecification`: `[TagSpecification]`.
    pub tag_specification: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TagSpecification>,
    >,
}

impl CreateKeyPair {
    /// With what is required.
    pub fn new(
        key_name: impl ::core::convert::Into<::std::string::String>,
        project_id: i64,
    ) -> Self {
        Self {
            key_name: key_name.into(),
            project_id,
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

impl ::tc3::Shaped for CreateKeyPair {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateKeyPair",
        members: &["KeyName", "ProjectId", "TagSpecification"],
        required: &["KeyName", "ProjectId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateKeyPair {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.key_name),
            ::tc3::Place::view(&self.project_id),
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
                2 => &mut self.tag_specification,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for CreateKeyPair {
    type Response = CreateKeyPairResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "CreateKeyPair",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`CreateKeyPair`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPairResponse {
    /// `KeyPair`: `KeyPair`, always present.
    pub key_pair: crate::objects::KeyPair,
}

impl ::tc3::Shaped for CreateKeyPairResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateKeyPairResponse",
        members: &["KeyPair"],
        always: &["KeyPair"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateKeyPairResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.key_pair)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.key_pair,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(CreateKeyPair, CreateKeyPairResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(CreateKeyPair, CreateKeyPairResponse);
