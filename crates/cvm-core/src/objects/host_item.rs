// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `HostItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostItem {
    /// `Placement`: `Placement`, always present.
    pub placement: crate::objects::Placement,
    /// `HostId`: `string`, always present.
    pub host_id: ::std::string::String,
    /// `HostType`: `string`, always present.
    pub host_type: ::std::string::String,
    /// `HostName`: `string`, always present.
    pub host_name: ::std::string::String,
    /// `HostChargeType`: `string`, always present.
    pub host_charge_type: ::std::string::String,
    /// `RenewFlag`: `string`, always present.
    pub renew_flag: ::std::string::String,
    /// `CreatedTime`: `datetime_iso`, always present.
    pub created_time: ::std::string::String,
    /// `ExpiredTime`: `datetime_iso`, always present.
    pub expired_time: ::std::string::String,
    /// `InstanceIds`: `[string]`, always present.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `HostState`: `string`, always present.
    pub host_state: ::std::string::String,
    /// `HostIp`: `string`.
    pub host_ip: ::core::option::Option<::std::string::String>,
    /// `HostResource`: `HostResource`, always present.
    pub host_resource: crate::objects::HostResource,
    /// `CageId`: `string`, always present.
    pub cage_id: ::std::string::String,
    /// `Tags`: `[Tag]`, always present.
    pub tags: ::std::vec::Vec<crate::objects::Tag>,
}

impl ::tc3::Shaped for HostItem {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "HostItem",
        members: &[
            "Placement",
            "HostId",
            "HostType",
            "HostName",
            "HostChargeType",
            "RenewFlag",
            "CreatedTime",
            "ExpiredTime",
            "InstanceIds",
            "HostState",
            "HostIp",
            "HostResource",
            "CageId",
            "Tags",
        ],
        always: &[
            "Placement",
            "HostId",
            "HostType",
            "HostName",
            "HostChargeType",
            "RenewFlag",
            "CreatedTime",
            "ExpiredTime",
            "InstanceIds",
            "HostState",
            "HostResource",
            "CageId",
            "Tags",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for HostItem {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.placement),
            ::tc3::Place::view(&self.host_id),
            ::tc3::Place::view(&self.host_type),
            ::tc3::Place::view(&self.host_name),
            ::tc3::Place::view(&self.host_charge_type),
            ::tc3::Place::view(&self.renew_flag),
            ::tc3::Place::view(&self.created_time),
            ::tc3::Place::view(&self.expired_time),
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.host_state),
            ::tc3::Place::view(&self.host_ip),
            ::tc3::Place::view(&self.host_resource),
            ::tc3::Place::view(&self.cage_id),
            ::tc3::Place::view(&self.tags),
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
                1 => &mut self.host_id,
                2 => &mut self.host_type,
                3 => &mut self.host_name,
                4 => &mut self.host_charge_type,
                5 => &mut self.renew_flag,
                6 => &mut self.created_time,
                7 => &mut self.expired_time,
                8 => &mut self.instance_ids,
                9 => &mut self.host_state,
                10 => &mut self.host_ip,
                11 => &mut self.host_resource,
                12 => &mut self.cage_id,
                13 => &mut self.tags,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(HostItem);
#[cfg(feature = "serde")]
::tc3::record_serde!(HostItem);
