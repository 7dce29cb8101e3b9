// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `RenewHosts`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewHosts {
    /// `HostIds`: `[string]`, required.
    pub host_ids: ::std::vec::Vec<::std::string::String>,
    /// `HostChargePrepaid`: `ChargePrepaid`, required.
    pub host_charge_prepaid: crate::objects::ChargePrepaid,
}

impl RenewHosts {
    /// With what is required.
    pub fn new(
        host_ids: ::std::vec::Vec<::std::string::String>,
        host_charge_prepaid: crate::objects::ChargePrepaid,
    ) -> Self {
        Self {
            host_ids,
            host_charge_prepaid,
        }
    }
}

impl ::tc3::Shaped for RenewHosts {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RenewHosts",
        members: &["HostIds", "HostChargePrepaid"],
        required: &["HostIds", "HostChargePrepaid"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RenewHosts {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.host_ids),
            ::tc3::Place::view(&self.host_charge_prepaid),
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
                1 => &mut self.host_charge_prepaid,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for RenewHosts {
    type Response = RenewHostsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "RenewHosts",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`RenewHosts`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewHostsResponse {}

impl ::tc3::Shaped for RenewHostsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RenewHostsResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RenewHostsResponse {
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

::tc3::record_traits!(RenewHosts, RenewHostsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(RenewHosts, RenewHostsResponse);
