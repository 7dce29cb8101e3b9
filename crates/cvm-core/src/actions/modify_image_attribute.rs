// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ModifyImageAttribute`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAttribute {
    /// `ImageId`: `string`, required.
    pub image_id: ::std::string::String,
    /// `ImageName`: `string`.
    pub image_name: ::core::option::Option<::std::string::String>,
    /// `ImageDescription`: `string`.
    pub image_description: ::core::option::Option<::std::string::String>,
    /// `ImageFamily`: `string`.
    pub image_family: ::core::option::Option<::std::string::String>,
    /// `ImageDeprecated`: `bool`.
    pub image_deprecated: ::core::option::Option<bool>,
}

impl ModifyImageAttribute {
    /// With what is required.
    pub fn new(image_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            image_id: image_id.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `ImageName`.
    #[must_use]
    pub fn image_name(
        mut self,
        image_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_name = ::core::option::Option::Some(image_name.into());
        self
    }

    /// Sets `ImageDescription`.
    #[must_use]
    pub fn image_description(
        mut self,
        image_description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_description = ::core::option::Option::Some(image_description.into());
        self
    }

    /// Sets `ImageFamily`.
    #[must_use]
    pub fn image_family(
        mut self,
        image_family: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_family = ::core::option::Option::Some(image_family.into());
        self
    }

    /// Sets `ImageDeprecated`.
    #[must_use]
    pub fn image_deprecated(mut self, image_deprecated: bool) -> Self {
        self.image_deprecated = ::core::option::Option::Some(image_deprecated);
        self
    }
}

impl ::tc3::Shaped for ModifyImageAttribute {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyImageAttribute",
        members: &[
            "ImageId",
            "ImageName",
            "ImageDescription",
            "ImageFamily",
            "ImageDeprecated",
        ],
        required: &["ImageId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyImageAttribute {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.image_id),
            ::tc3::Place::view(&self.image_name),
            ::tc3::Place::view(&self.image_description),
            ::tc3::Place::view(&self.image_family),
            ::tc3::Place::view(&self.image_deprecated),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_id,
                1 => &mut self.image_name,
                2 => &mut self.image_description,
                3 => &mut self.image_family,
                4 => &mut self.image_deprecated,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyImageAttribute {
    type Response = ModifyImageAttributeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyImageAttribute",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyImageAttribute`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAttributeResponse {}

impl ::tc3::Shaped for ModifyImageAttributeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyImageAttributeResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyImageAttributeResponse {
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

::tc3::record_traits!(ModifyImageAttribute, ModifyImageAttributeResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ModifyImageAttribute, ModifyImageAttributeResponse);
