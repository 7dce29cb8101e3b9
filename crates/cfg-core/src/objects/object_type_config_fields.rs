// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// A field of a resource.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectTypeConfigFields {
    /// The field's name, such as `instanceId`. `Key`: `string`, always present.
    pub key: ::std::string::String,
    /// The heading of its column. `Header`: `string`, always present.
    pub header: ::std::string::String,
    /// What to show for a value, as JSON in a string; null where values are shown as they are. `Transfer`:
    /// `string`, always present.
    pub transfer: ::std::string::String,
    /// Where to find it in the description of a pod, as a JSON path. `JsonParse`: `string`, always
    /// present.
    pub json_parse: ::std::string::String,
    /// What it holds. `Type`: `int64`.
    pub r#type: ::core::option::Option<crate::enums::FieldType>,
}

impl ::tc3::Shaped for ObjectTypeConfigFields {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ObjectTypeConfigFields",
        members: &["Key", "Header", "Transfer", "JsonParse", "Type"],
        required: &["Key", "Header"],
        always: &["Key", "Header", "Transfer", "JsonParse"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ObjectTypeConfigFields {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.key),
            ::tc3::Place::view(&self.header),
            ::tc3::Place::view(&self.transfer),
            ::tc3::Place::view(&self.json_parse),
            ::tc3::Place::view(&self.r#type),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.key,
                1 => &mut self.header,
                2 => &mut self.transfer,
                3 => &mut self.json_parse,
                4 => &mut self.r#type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ObjectTypeConfigFields);
#[cfg(feature = "serde")]
::tc3::record_serde!(ObjectTypeConfigFields);
