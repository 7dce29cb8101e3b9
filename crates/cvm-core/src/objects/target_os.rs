// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `TargetOS`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetOS {
    /// `TargetOSType`: `string`, always present.
    pub target_os_type: ::std::string::String,
    /// `TargetOSVersion`: `string`, always present.
    pub target_os_version: ::std::string::String,
}

impl ::tc3::Shaped for TargetOS {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TargetOS",
        members: &["TargetOSType", "TargetOSVersion"],
        always: &["TargetOSType", "TargetOSVersion"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TargetOS {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.target_os_type),
            ::tc3::Place::view(&self.target_os_version),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.target_os_type,
                1 => &mut self.target_os_version,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TargetOS);
#[cfg(feature = "serde")]
::tc3::record_serde!(TargetOS);
