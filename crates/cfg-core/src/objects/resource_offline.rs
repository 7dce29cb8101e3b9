// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Something of the platform that was withdrawn.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceOffline {
    /// What was withdrawn, such as an action. `ResourceId`: `int64`.
    pub resource_id: ::core::option::Option<i64>,
    /// When. `ResourceDeleteTime`: `string`.
    pub resource_delete_time: ::core::option::Option<::std::string::String>,
    /// Why, in words. `ResourceDeleteMessage`: `string`.
    pub resource_delete_message: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for ResourceOffline {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ResourceOffline",
        members: &["ResourceId", "ResourceDeleteTime", "ResourceDeleteMessage"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ResourceOffline {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.resource_id),
            ::tc3::Place::view(&self.resource_delete_time),
            ::tc3::Place::view(&self.resource_delete_message),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.resource_id,
                1 => &mut self.resource_delete_time,
                2 => &mut self.resource_delete_message,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ResourceOffline);
#[cfg(feature = "serde")]
::tc3::record_serde!(ResourceOffline);
