// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// A kind of resource that experiments can break.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectType {
    /// The kind. `ObjectTypeId`: `int64`, always present.
    pub object_type_id: i64,
    /// Its name. `ObjectTypeTitle`: `string`, always present.
    pub object_type_title: ::std::string::String,
    /// The larger family that it belongs to. `ObjectTypeLevelOne`: `string`, always present.
    pub object_type_level_one: ::std::string::String,
    /// Which fields describe a resource of this kind. `ObjectTypeParams`: `ObjectTypeConfig`, always
    /// present.
    pub object_type_params: crate::objects::ObjectTypeConfig,
    /// Where to find the parts of a Kubernetes resource; null where nothing has to be parsed.
    /// `ObjectTypeJsonParse`: `ObjectTypeJsonParse`, always present.
    pub object_type_json_parse: crate::objects::ObjectTypeJsonParse,
    /// Whether the library has new actions for it. `ObjectHasNewAction`: `bool`.
    pub object_has_new_action: ::core::option::Option<bool>,
    /// Its name in the platform's architecture diagrams. `ObjectPlatformName`: `string`.
    pub object_platform_name: ::core::option::Option<::std::string::String>,
    /// Who supports it. `ObjectSupportType`: `int64`.
    pub object_support_type: ::core::option::Option<crate::enums::SupportType>,
    /// The layer of an architecture that it belongs to. `ArchLayer`: `int64`.
    pub arch_layer: ::core::option::Option<crate::enums::ArchLayer>,
    /// Whether a diagram of the experiment can be drawn. `IsArchSvg`: `bool`.
    pub is_arch_svg: ::core::option::Option<bool>,
}

impl ::tc3::Shaped for ObjectType {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ObjectType",
        members: &[
            "ObjectTypeId",
            "ObjectTypeTitle",
            "ObjectTypeLevelOne",
            "ObjectTypeParams",
            "ObjectTypeJsonParse",
            "ObjectHasNewAction",
            "ObjectPlatformName",
            "ObjectSupportType",
            "ArchLayer",
            "IsArchSvg",
        ],
        always: &[
            "ObjectTypeId",
            "ObjectTypeTitle",
            "ObjectTypeLevelOne",
            "ObjectTypeParams",
            "ObjectTypeJsonParse",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ObjectType {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.object_type_id),
            ::tc3::Place::view(&self.object_type_title),
            ::tc3::Place::view(&self.object_type_level_one),
            ::tc3::Place::view(&self.object_type_params),
            ::tc3::Place::view(&self.object_type_json_parse),
            ::tc3::Place::view(&self.object_has_new_action),
            ::tc3::Place::view(&self.object_platform_name),
            ::tc3::Place::view(&self.object_support_type),
            ::tc3::Place::view(&self.arch_layer),
            ::tc3::Place::view(&self.is_arch_svg),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.object_type_id,
                1 => &mut self.object_type_title,
                2 => &mut self.object_type_level_one,
                3 => &mut self.object_type_params,
                4 => &mut self.object_type_json_parse,
                5 => &mut self.object_has_new_action,
                6 => &mut self.object_platform_name,
                7 => &mut self.object_support_type,
                8 => &mut self.arch_layer,
                9 => &mut self.is_arch_svg,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ObjectType);
#[cfg(feature = "serde")]
::tc3::record_serde!(ObjectType);
