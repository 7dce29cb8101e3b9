// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ModifyKeyPairAttribute`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeyPairAttribute {
    /// `KeyId`: `string`, required.
    pub key_id: ::std::string::String,
    /// `KeyName`: `string`.
    pub key_name: ::core::option::Option<::std::string::String>,
    /// `Description`: `string`.
    pub description: ::core::option::Option<::std::string::String>,
}

impl ModifyKeyPairAttribute {
    /// With what is required.
    pub fn new(key_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            key_id: key_id.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `KeyName`.
    #[must_use]
    pub fn key_name(
        mut self,
        key_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.key_name = ::core::option::Option::Some(key_name.into());
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(
        mut self,
        description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = ::core::option::Option::Some(description.into());
        self
    }
}

impl ::tc3::Shaped for ModifyKeyPairAttribute {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyKeyPairAttribute",
        members: &["KeyId", "KeyName", "Description"],
        required: &["KeyId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyKeyPairAttribute {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.key_id),
            ::tc3::Place::view(&self.key_name),
            ::tc3::Place::view(&self.description),
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
                2 => &mut self.description,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyKeyPairAttribute {
    type Response = ModifyKeyPairAttributeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyKeyPairAttribute",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyKeyPairAttribute`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeyPairAttributeResponse {}

impl ::tc3::Shaped for ModifyKeyPairAttributeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyKeyPairAttributeResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyKeyPairAttributeResponse {
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

::tc3::record_traits!(ModifyKeyPairAttribute, ModifyKeyPairAttributeResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ModifyKeyPairAttribute, ModifyKeyPairAttributeResponse);
