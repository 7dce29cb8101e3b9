// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `TagSpecification`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSpecification {
    /// `ResourceType`: `string`, required, always present.
    pub resource_type: ::std::string::String,
    /// `Tags`: `[Tag]`, required, always present.
    pub tags: ::std::vec::Vec<crate::objects::Tag>,
}

impl TagSpecification {
    /// With what is required.
    pub fn new(
        resource_type: impl ::core::convert::Into<::std::string::String>,
        tags: ::std::vec::Vec<crate::objects::Tag>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            tags,
        }
    }
}

impl ::tc3::Shaped for TagSpecification {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TagSpecification",
        members: &["ResourceType", "Tags"],
        required: &["ResourceType", "Tags"],
        always: &["ResourceType", "Tags"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TagSpecification {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.resource_type),
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
                0 => &mut self.resource_type,
                1 => &mut self.tags,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TagSpecification);
#[cfg(feature = "serde")]
::tc3::record_serde!(TagSpecification);
