// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `AllocateHosts`, an action of Cloud Virtual Machine (CVM).
///
/// Idempotent, by its `ClientToken`: safe to send again with the same one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateHosts {
    /// `Placement`: `Placement`, required.
    pub placement: crate::objects::Placement,
    /// `ClientToken`: `string`.
    pub client_token: ::core::option::Option<::std::string::String>,
    /// `HostChargePrepaid`: `ChargePrepaid`.
    pub host_charge_prepaid: ::core::option::Option<crate::objects::ChargePrepaid>,
    /// `HostChargeType`: `string`.
    pub host_charge_type: ::core::option::Option<::std::string::String>,
    /// `HostType`: `string`.
    pub host_type: ::core::option::Option<::std::string::String>,
    /// `HostCount`: `uint64`.
    pub host_count: ::core::option::Option<u64>,
    /// `TagSpecification`: `[TagSpecification]`.
    pub tag_specification: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TagSpecification>,
    >,
}

impl AllocateHosts {
    /// With what is required.
    pub fn new(placement: crate::objects::Placement) -> Self {
        Self {
            placement,
            ..::core::default::Default::default()
        }
    }

    /// Sets `ClientToken`.
    #[must_use]
    pub fn client_token(
        mut self,
        client_token: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.client_token = ::core::option::Option::Some(client_token.into());
        self
    }

    /// Sets `HostChargePrepaid`.
    #[must_use]
    pub fn host_charge_prepaid(
        mut self,
        host_charge_prepaid: crate::objects::ChargePrepaid,
    ) -> Self {
        self.host_charge_prepaid = ::core::option::Option::Some(host_charge_prepaid);
        self
    }

    /// Sets `HostChargeType`.
    #[must_use]
    pub fn host_charge_type(
        mut self,
        host_charge_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_charge_type = ::core::option::Option::Some(host_charge_type.into());
        self
    }

    /// Sets `HostType`.
    #[must_use]
    pub fn host_type(
        mut self,
        host_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_type = ::core::option::Option::Some(host_type.into());
        self
    }

    /// Sets `HostCount`.
    #[must_use]
    pub fn host_count(mut self, host_count: u64) -> Self {
        self.host_count = ::core::option::Option::Some(host_count);
        self
    }

    /// Sets `TagSpecification`.
    #[must_use]
    pub fn tag_specification(
        mut self,
        tag_specification: ::std::vec::Vec<crate::objects::TagSpecification>,
    ) -> Self {
        self.tag_specification = ::core::option::Option::Some(tag_specification);
        self
    }
}

impl ::tc3::Shaped for AllocateHosts {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "AllocateHosts",
        members: &[
            "Placement",
            "ClientToken",
            "HostChargePrepaid",
            "HostChargeType",
            "HostType",
            "HostCount",
            "TagSpecification",
        ],
        required: &["Placement"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for AllocateHosts {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.placement),
            ::tc3::Place::view(&self.client_token),
            ::tc3::Place::view(&self.host_charge_prepaid),
            ::tc3::Place::view(&self.host_charge_type),
            ::tc3::Place::view(&self.host_type),
            ::tc3::Place::view(&self.host_count),
            ::tc3::Place::view(&self.tag_specification),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.placement,
                1 => &mut self.client_token,
                2 => &mut self.host_charge_prepaid,
                3 => &mut self.host_charge_type,
                4 => &mut self.host_type,
                5 => &mut self.host_count,
                6 => &mut self.tag_specification,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for AllocateHosts {
    type Response = AllocateHostsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "AllocateHosts",
        effect: ::tc3::Effect::Idempotent,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`AllocateHosts`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateHostsResponse {
    /// `HostIdSet`: `[string]`, always present.
    pub host_id_set: ::std::vec::Vec<::std::string::String>,
}

impl ::tc3::Shaped for AllocateHostsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "AllocateHostsResponse",
        members: &["HostIdSet"],
        always: &["HostIdSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for AllocateHostsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.host_id_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.host_id_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(AllocateHosts, AllocateHostsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(AllocateHosts, AllocateHostsResponse);
