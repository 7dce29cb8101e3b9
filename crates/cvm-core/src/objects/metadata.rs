// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `Metadata`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metadata {
    /// `Items`: `[MetadataItem]`, required.
    pub items: ::core::option::Option<::std::vec::Vec<crate::objects::MetadataItem>>,
}

impl Metadata {
    /// With what is required.
    pub fn new(items: ::std::vec::Vec<crate::objects::MetadataItem>) -> Self {
        Self {
            items: ::core::option::Option::Some(items),
        }
    }
}

impl ::tc3::Shaped for Metadata {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Metadata",
        members: &["Items"],
        required: &["Items"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Metadata {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.items)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.items,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Metadata);
#[cfg(feature = "serde")]
::tc3::record_serde!(Metadata);
