// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `InstanceFamilyConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceFamilyConfig {
    /// `InstanceFamilyName`: `string`, always present.
    pub instance_family_name: ::std::string::String,
    /// `InstanceFamily`: `string`, always present.
    pub instance_family: ::std::string::String,
}

impl ::tc3::Shaped for InstanceFamilyConfig {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InstanceFamilyConfig",
        members: &["InstanceFamilyName", "InstanceFamily"],
        always: &["InstanceFamilyName", "InstanceFamily"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InstanceFamilyConfig {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_family_name),
            ::tc3::Place::view(&self.instance_family),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_family_name,
                1 => &mut self.instance_family,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(InstanceFamilyConfig);
#[cfg(feature = "serde")]
::tc3::record_serde!(InstanceFamilyConfig);
