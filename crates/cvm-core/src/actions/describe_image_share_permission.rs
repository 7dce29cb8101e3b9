// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeImageSharePermission`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermission {
    /// `ImageId`: `string`, required.
    pub image_id: ::std::string::String,
}

impl DescribeImageSharePermission {
    /// With what is required.
    pub fn new(image_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { image_id: image_id.into() }
    }
}

impl ::tc3::Shaped for DescribeImageSharePermission {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeImageSharePermission",
        members: &["ImageId"],
        required: &["ImageId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeImageSharePermission {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.image_id)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeImageSharePermission {
    type Response = DescribeImageSharePermissionResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeImageSharePermission",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeImageSharePermission`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionResponse {
    /// `SharePermissionSet`: `[SharePermission]`, always present.
    pub share_permission_set: ::std::vec::Vec<crate::objects::SharePermission>,
}

impl ::tc3::Shaped for DescribeImageSharePermissionResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeImageSharePermissionResponse",
        members: &["SharePermissionSet"],
        always: &["SharePermissionSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeImageSharePermissionResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.share_permission_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.share_permission_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    DescribeImageSharePermission, DescribeImageSharePermissionResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeImageSharePermission, DescribeImageSharePermissionResponse);
