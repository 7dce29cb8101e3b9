// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ModifyImageSharePermission`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageSharePermission {
    /// `ImageId`: `string`, required.
    pub image_id: ::std::string::String,
    /// `AccountIds`: `[string]`, required.
    pub account_ids: ::std::vec::Vec<::std::string::String>,
    /// `Permission`: `string`, required.
    pub permission: ::std::string::String,
}

impl ModifyImageSharePermission {
    /// With what is required.
    pub fn new(
        image_id: impl ::core::convert::Into<::std::string::String>,
        account_ids: ::std::vec::Vec<::std::string::String>,
        permission: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            image_id: image_id.into(),
            account_ids,
            permission: permission.into(),
        }
    }
}

impl ::tc3::Shaped for ModifyImageSharePermission {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyImageSharePermission",
        members: &["ImageId", "AccountIds", "Permission"],
        required: &["ImageId", "AccountIds", "Permission"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyImageSharePermission {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.image_id),
            ::tc3::Place::view(&self.account_ids),
            ::tc3::Place::view(&self.permission),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_id,
                1 => &mut self.account_ids,
                2 => &mut self.permission,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyImageSharePermission {
    type Response = ModifyImageSharePermissionResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyImageSharePermission",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyImageSharePermission`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageSharePermissionResponse {}

impl ::tc3::Shaped for ModifyImageSharePermissionResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyImageSharePermissionResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyImageSharePermissionResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [];
        viewer.see(&members);
    }

    fn get_mut(&mut self, _: usize) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::None
    }
}

::tc3::record_traits!(ModifyImageSharePermission, ModifyImageSharePermissionResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ModifyImageSharePermission, ModifyImageSharePermissionResponse);
