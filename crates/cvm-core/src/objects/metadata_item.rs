// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `MetadataItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataItem {
    /// `Key`: `string`, required.
    pub key: ::core::option::Option<::std::string::String>,
    /// `Value`: `string`, required.
    pub value: ::core::option::Option<::std::string::String>,
}

impl MetadataItem {
    /// With what is required.
    pub fn new(
        key: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            key: ::core::option::Option::Some(key.into()),
            value: ::core::option::Option::Some(value.into()),
        }
    }
}

impl ::tc3::Shaped for MetadataItem {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "MetadataItem",
        members: &["Key", "Value"],
        required: &["Key", "Value"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for MetadataItem {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.key), ::tc3::Place::view(&self.value)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.key,
                1 => &mut self.value,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(MetadataItem);
#[cfg(feature = "serde")]
::tc3::record_serde!(MetadataItem);
