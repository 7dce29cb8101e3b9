// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Which fields describe a resource.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectTypeConfig {
    /// The field that identifies it. `Key`: `string`.
    pub key: ::core::option::Option<::std::string::String>,
    /// All its fields. `Fields`: `[ObjectTypeConfigFields]`.
    pub fields: ::core::option::Option<
        ::std::vec::Vec<crate::objects::ObjectTypeConfigFields>,
    >,
}

impl ::tc3::Shaped for ObjectTypeConfig {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ObjectTypeConfig",
        members: &["Key", "Fields"],
        required: &["Key", "Fields"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ObjectTypeConfig {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.key), ::tc3::Place::view(&self.fields)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.key,
                1 => &mut self.fields,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ObjectTypeConfig);
#[cfg(feature = "serde")]
::tc3::record_serde!(ObjectTypeConfig);
