// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `InstanceAttribute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAttribute {
    /// `InstanceId`: `string`.
    pub instance_id: ::core::option::Option<::std::string::String>,
    /// `Attributes`: `Attribute`.
    pub attributes: ::core::option::Option<crate::objects::Attribute>,
}

impl ::tc3::Shaped for InstanceAttribute {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InstanceAttribute",
        members: &["InstanceId", "Attributes"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InstanceAttribute {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_id),
            ::tc3::Place::view(&self.attributes),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_id,
                1 => &mut self.attributes,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(InstanceAttribute);
#[cfg(feature = "serde")]
::tc3::record_serde!(InstanceAttribute);
