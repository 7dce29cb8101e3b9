// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ModifyHostsAttribute`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsAttribute {
    /// `HostIds`: `[string]`, required.
    pub host_ids: ::std::vec::Vec<::std::string::String>,
    /// `HostName`: `string`.
    pub host_name: ::core::option::Option<::std::string::String>,
    /// `RenewFlag`: `string`.
    pub renew_flag: ::core::option::Option<::std::string::String>,
    /// `ProjectId`: `uint64`.
    pub project_id: ::core::option::Option<u64>,
}

impl ModifyHostsAttribute {
    /// With what is required.
    pub fn new(host_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            host_ids,
            ..::core::default::Default::default()
        }
    }

    /// Sets `HostName`.
    #[must_use]
    pub fn host_name(
        mut self,
        host_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_name = ::core::option::Option::Some(host_name.into());
        self
    }

    /// Sets `RenewFlag`.
    #[must_use]
    pub fn renew_flag(
        mut self,
        renew_flag: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.renew_flag = ::core::option::Option::Some(renew_flag.into());
        self
    }

    /// Sets `ProjectId`.
    #[must_use]
    pub fn project_id(mut self, project_id: u64) -> Self {
        self.project_id = ::core::option::Option::Some(project_id);
        self
    }
}

impl ::tc3::Shaped for ModifyHostsAttribute {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyHostsAttribute",
        members: &["HostIds", "HostName", "RenewFlag", "ProjectId"],
        required: &["HostIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyHostsAttribute {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.host_ids),
            ::tc3::Place::view(&self.host_name),
            ::tc3::Place::view(&self.renew_flag),
            ::tc3::Place::view(&self.project_id),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.host_ids,
                1 => &mut self.host_name,
                2 => &mut self.renew_flag,
                3 => &mut self.project_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyHostsAttribute {
    type Response = ModifyHostsAttributeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyHostsAttribute",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyHostsAttribute`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsAttributeResponse {}

impl ::tc3::Shaped for ModifyHostsAttributeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyHostsAttributeResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyHostsAttributeResponse {
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

::tc3::record_traits!(ModifyHostsAttribute, ModifyHostsAttributeResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ModifyHostsAttribute, ModifyHostsAttributeResponse);
