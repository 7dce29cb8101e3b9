// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ModifyInstancesRenewFlag`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesRenewFlag {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `RenewFlag`: `string`, required.
    pub renew_flag: ::std::string::String,
}

impl ModifyInstancesRenewFlag {
    /// With what is required.
    pub fn new(
        instance_ids: ::std::vec::Vec<::std::string::String>,
        renew_flag: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            instance_ids,
            renew_flag: renew_flag.into(),
        }
    }
}

impl ::tc3::Shaped for ModifyInstancesRenewFlag {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyInstancesRenewFlag",
        members: &["InstanceIds", "RenewFlag"],
        required: &["InstanceIds", "RenewFlag"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyInstancesRenewFlag {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.renew_flag),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_ids,
                1 => &mut self.renew_flag,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyInstancesRenewFlag {
    type Response = ModifyInstancesRenewFlagResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyInstancesRenewFlag",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyInstancesRenewFlag`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesRenewFlagResponse {}

impl ::tc3::Shaped for ModifyInstancesRenewFlagResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyInstancesRenewFlagResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyInstancesRenewFlagResponse {
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

::tc3::record_traits!(ModifyInstancesRenewFlag, ModifyInstancesRenewFlagResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ModifyInstancesRenewFlag, ModifyInstancesRenewFlagResponse);
