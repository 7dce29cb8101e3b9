// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `ResourcePoolPack`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourcePoolPack {
    /// `DedicatedResourcePackId`: `string`, always present.
    pub dedicated_resource_pack_id: ::std::string::String,
    /// `DedicatedResourcePackName`: `string`, always present.
    pub dedicated_resource_pack_name: ::std::string::String,
    /// `Zone`: `string`, always present.
    pub zone: ::std::string::String,
    /// `InstanceType`: `string`, always present.
    pub instance_type: ::std::string::String,
    /// `InstanceFamily`: `string`, always present.
    pub instance_family: ::std::string::String,
    /// `ResourcePoolPackType`: `string`, always present.
    pub resource_pool_pack_type: ::std::string::String,
    /// `Status`: `string`, always present.
    pub status: ::std::string::String,
    /// `TotalCapacity`: `ResourceCount`, always present.
    pub total_capacity: crate::objects::ResourceCount,
    /// `AvailableCapacity`: `ResourceCount`, always present.
    pub available_capacity: crate::objects::ResourceCount,
    /// `HostIp`: `string`, always present.
    pub host_ip: ::std::string::String,
    /// `RackId`: `string`, always present.
    pub rack_id: ::std::string::String,
    /// `SwitchId`: `string`, always present.
    pub switch_id: ::std::string::String,
    /// `AutoPlacement`: `bool`, always present.
    pub auto_placement: bool,
    /// `RenewFlag`: `string`, always present.
    pub renew_flag: ::std::string::String,
    /// `StartTime`: `datetime_iso`, always present.
    pub start_time: ::std::string::String,
    /// `EndTime`: `datetime_iso`, always present.
    pub end_time: ::std::string::String,
}

impl ::tc3::Shaped for ResourcePoolPack {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ResourcePoolPack",
        members: &[
            "DedicatedResourcePackId",
            "DedicatedResourcePackName",
            "Zone",
            "InstanceType",
            "InstanceFamily",
            "ResourcePoolPackType",
            "Status",
            "TotalCapacity",
            "AvailableCapacity",
            "HostIp",
            "RackId",
            "SwitchId",
            "AutoPlacement",
            "RenewFlag",
            "StartTime",
            "EndTime",
        ],
        always: &[
            "DedicatedResourcePackId",
            "DedicatedResourcePackName",
            "Zone",
            "InstanceType",
            "InstanceFamily",
            "ResourcePoolPackType",
            "Status",
            "TotalCapacity",
            "AvailableCapacity",
            "HostIp",
            "RackId",
            "SwitchId",
            "AutoPlacement",
            "RenewFlag",
            "StartTime",
            "EndTime",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ResourcePoolPack {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.dedicated_resource_pack_id),
            ::tc3::Place::view(&self.dedicated_resource_pack_name),
            ::tc3::Place::view(&self.zone),
            ::tc3::Place::view(&self.instance_type),
            ::tc3::Place::view(&self.instance_family),
            ::tc3::Place::view(&self.resource_pool_pack_type),
            ::tc3::Place::view(&self.status),
            ::tc3::Place::view(&self.total_capacity),
            ::tc3::Place::view(&self.available_capacity),
            ::tc3::Place::view(&self.host_ip),
            ::tc3::Place::view(&self.rack_id),
            ::tc3::Place::view(&self.switch_id),
            ::tc3::Place::view(&self.auto_placement),
            ::tc3::Place::view(&self.renew_flag),
            ::tc3::Place::view(&self.start_time),
            ::tc3::Place::view(&self.end_time),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.dedicated_resource_pack_id,
                1 => &mut self.dedicated_resource_pack_name,
                2 => &mut self.zone,
                3 => &mut self.instance_type,
                4 => &mut self.instance_family,
                5 => &mut self.resource_pool_pack_type,
                6 => &mut self.status,
                7 => &mut self.total_capacity,
                8 => &mut self.available_capacity,
                9 => &mut self.host_ip,
                10 => &mut self.rack_id,
                11 => &mut self.switch_id,
                12 => &mut self.auto_placement,
                13 => &mut self.renew_flag,
                14 => &mut self.start_time,
                15 => &mut self.end_time,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ResourcePoolPack);
#[cfg(feature = "serde")]
::tc3::record_serde!(ResourcePoolPack);
