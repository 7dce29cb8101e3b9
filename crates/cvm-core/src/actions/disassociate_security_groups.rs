// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DisassociateSecurityGroups`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    /// `SecurityGroupIds`: `[string]`, required.
    pub security_group_ids: ::std::vec::Vec<::std::string::String>,
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
}

impl DisassociateSecurityGroups {
    /// With what is required.
    pub fn new(
        security_group_ids: ::std::vec::Vec<::std::string::String>,
        instance_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self {
            security_group_ids,
            instance_ids,
        }
    }
}

impl ::tc3::Shaped for DisassociateSecurityGroups {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DisassociateSecurityGroups",
        members: &["SecurityGroupIds", "InstanceIds"],
        required: &["SecurityGroupIds", "InstanceIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DisassociateSecurityGroups {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.security_group_ids),
            ::tc3::Place::view(&self.instance_ids),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.security_group_ids,
                1 => &mut self.instance_ids,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DisassociateSecurityGroups {
    type Response = DisassociateSecurityGroupsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DisassociateSecurityGroups",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DisassociateSecurityGroups`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroupsResponse {}

impl ::tc3::Shaped for DisassociateSecurityGroupsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DisassociateSecurityGroupsResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DisassociateSecurityGroupsResponse {
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

::tc3::record_traits!(DisassociateSecurityGroups, DisassociateSecurityGroupsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DisassociateSecurityGroups, DisassociateSecurityGroupsResponse);
