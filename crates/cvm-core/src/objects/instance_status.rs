// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `InstanceStatus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    /// `InstanceId`: `string`, always present.
    pub instance_id: ::std::string::String,
    /// `InstanceState`: `string`, always present.
    pub instance_state: ::std::string::String,
}

impl ::tc3::Shaped for InstanceStatus {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InstanceStatus",
        members: &["InstanceId", "InstanceState"],
        always: &["InstanceId", "InstanceState"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InstanceStatus {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_id),
            ::tc3::Place::view(&self.instance_state),
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
                1 => &mut self.instance_state,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(InstanceStatus);
#[cfg(feature = "serde")]
::tc3::record_serde!(InstanceStatus);
