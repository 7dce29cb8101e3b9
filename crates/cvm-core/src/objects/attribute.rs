// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Attributes of an instance.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attribute {
    /// A script or data for the instance, in base64. `UserData`: `string`, hidden in `Debug`, errors and
    /// logs.
    pub user_data: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for Attribute {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Attribute",
        members: &["UserData"],
        sensitive: &["UserData"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Attribute {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.user_data)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.user_data,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Attribute);
#[cfg(feature = "serde")]
::tc3::record_serde!(Attribute);
