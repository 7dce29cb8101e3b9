// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `InstanceTypeConfigStatus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeConfigStatus {
    /// `Status`: `string`, always present.
    pub status: ::std::string::String,
    /// `Message`: `string`, always present.
    pub message: ::std::string::String,
    /// `InstanceTypeConfig`: `InstanceTypeConfig`, always present.
    pub instance_type_config: crate::objects::InstanceTypeConfig,
}

impl ::tc3::Shaped for InstanceTypeConfigStatus {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InstanceTypeConfigStatus",
        members: &["Status", "Message", "InstanceTypeConfig"],
        always: &["Status", "Message", "InstanceTypeConfig"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InstanceTypeConfigStatus {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.status),
            ::tc3::Place::view(&self.message),
            ::tc3::Place::view(&self.instance_type_config),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.status,
                1 => &mut self.message,
                2 => &mut self.instance_type_config,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(InstanceTypeConfigStatus);
#[cfg(feature = "serde")]
::tc3::record_serde!(InstanceTypeConfigStatus);
