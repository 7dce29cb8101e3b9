// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// A tag that something has.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagWithDescribe {
    /// The key. `TagKey`: `string`, required, always present.
    pub tag_key: ::std::string::String,
    /// The value. `TagValue`: `string`, required, always present.
    pub tag_value: ::std::string::String,
}

impl TagWithDescribe {
    /// With what is required.
    pub fn new(
        tag_key: impl ::core::convert::Into<::std::string::String>,
        tag_value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            tag_key: tag_key.into(),
            tag_value: tag_value.into(),
        }
    }
}

impl ::tc3::Shaped for TagWithDescribe {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TagWithDescribe",
        members: &["TagKey", "TagValue"],
        required: &["TagKey", "TagValue"],
        always: &["TagKey", "TagValue"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TagWithDescribe {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.tag_key),
            ::tc3::Place::view(&self.tag_value),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.tag_key,
                1 => &mut self.tag_value,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TagWithDescribe);
#[cfg(feature = "serde")]
::tc3::record_serde!(TagWithDescribe);
