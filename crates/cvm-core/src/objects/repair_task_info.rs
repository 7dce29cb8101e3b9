// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `RepairTaskInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskInfo {
    /// `TaskId`: `string`, always present.
    pub task_id: ::std::string::String,
    /// `InstanceId`: `string`, always present.
    pub instance_id: ::std::string::String,
    /// `Alias`: `string`, always present, may be null.
    pub alias: ::core::option::Option<::std::string::String>,
    /// `TaskTypeId`: `uint64`, always present.
    pub task_type_id: u64,
    /// `TaskTypeName`: `string`, always present.
    pub task_type_name: ::std::string::String,
    /// `TaskStatus`: `uint64`, always present.
    pub task_status: u64,
    /// `DeviceStatus`: `uint64`, always present.
    pub device_status: u64,
    /// `OperateStatus`: `uint64`, always present.
    pub operate_status: u64,
    /// `CreateTime`: `datetime`, always present.
    pub create_time: ::std::string::String,
    /// `AuthTime`: `datetime`, always present, may be null.
    pub auth_time: ::core::option::Option<::std::string::String>,
    /// `EndTime`: `datetime`, always present, may be null.
    pub end_time: ::core::option::Option<::std::string::String>,
    /// `TaskDetail`: `string`, always present, may be null.
    pub task_detail: ::core::option::Option<::std::string::String>,
    /// `Zone`: `string`, always present, may be null.
    pub zone: ::core::option::Option<::std::string::String>,
    /// `Region`: `string`, always present, may be null.
    pub region: ::core::option::Option<::std::string::String>,
    /// `VpcId`: `string`, always present, may be null.
    pub vpc_id: ::core::option::Option<::std::string::String>,
    /// `VpcName`: `string`, always present, may be null.
    pub vpc_name: ::core::option::Option<::std::string::String>,
    /// `SubnetId`: `string`, always present, may be null.
    pub subnet_id: ::core::option::Option<::std::string::String>,
    /// `SubnetName`: `string`, always present, may be null.
    pub subnet_name: ::core::option::Option<::std::string::String>,
    /// `WanIp`: `string`, always present, may be null.
    pub wan_ip: ::core::option::Option<::std::string::String>,
    /// `LanIp`: `string`, always present, may be null.
    pub lan_ip: ::core::option::Option<::std::string::String>,
    /// `Product`: `string`, always present, may be null.
    pub product: ::core::option::Option<::std::string::String>,
    /// `TaskSubType`: `string`, always present, may be null.
    pub task_sub_type: ::core::option::Option<::std::string::String>,
    /// `AuthType`: `uint64`, always present.
    pub auth_type: u64,
    /// `AuthSource`: `string`, always present.
    pub auth_source: ::std::string::String,
}

impl ::tc3::Shaped for RepairTaskInfo {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RepairTaskInfo",
        members: &[
            "TaskId",
            "InstanceId",
            "Alias",
            "TaskTypeId",
            "TaskTypeName",
            "TaskStatus",
            "DeviceStatus",
            "OperateStatus",
            "CreateTime",
            "AuthTime",
            "EndTime",
            "TaskDetail",
            "Zone",
            "Region",
            "VpcId",
            "VpcName",
            "SubnetId",
            "SubnetName",
            "WanIp",
            "LanIp",
            "Product",
            "TaskSubType",
            "AuthType",
            "AuthSource",
        ],
        always: &[
            "TaskId",
            "InstanceId",
            "Alias",
            "TaskTypeId",
            "TaskTypeName",
            "TaskStatus",
            "DeviceStatus",
            "OperateStatus",
            "CreateTime",
            "AuthTime",
            "EndTime",
            "TaskDetail",
            "Zone",
            "Region",
            "VpcId",
            "VpcName",
            "SubnetId",
            "SubnetName",
            "WanIp",
            "LanIp",
            "Product",
            "TaskSubType",
            "AuthType",
            "AuthSource",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RepairTaskInfo {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_id),
            ::tc3::Place::view(&self.instance_id),
            ::tc3::Place::view(&self.alias),
            ::tc3::Place::view(&self.task_type_id),
            ::tc3::Place::view(&self.task_type_name),
            ::tc3::Place::view(&self.task_status),
            ::tc3::Place::view(&self.device_status),
            ::tc3::Place::view(&self.operate_status),
            ::tc3::Place::view(&self.create_time),
            ::tc3::Place::view(&self.auth_time),
            ::tc3::Place::view(&self.end_time),
            ::tc3::Place::view(&self.task_detail),
            ::tc3::Place::view(&self.zone),
            ::tc3::Place::view(&self.region),
            ::tc3::Place::view(&self.vpc_id),
            ::tc3::Place::view(&self.vpc_name),
            ::tc3::Place::view(&self.subnet_id),
            ::tc3::Place::view(&self.subnet_name),
            ::tc3::Place::view(&self.wan_ip),
            ::tc3::Place::view(&self.lan_ip),
            ::tc3::Place::view(&self.product),
            ::tc3::Place::view(&self.task_sub_type),
            ::tc3::Place::view(&self.auth_type),
            ::tc3::Place::view(&self.auth_source),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_id,
                1 => &mut self.instance_id,
                2 => &mut self.alias,
                3 => &mut self.task_type_id,
                4 => &mut self.task_type_name,
                5 => &mut self.task_status,
                6 => &mut self.device_status,
                7 => &mut self.operate_status,
                8 => &mut self.create_time,
                9 => &mut self.auth_time,
                10 => &mut self.end_time,
                11 => &mut self.task_detail,
                12 => &mut self.zone,
                13 => &mut self.region,
                14 => &mut self.vpc_id,
                15 => &mut self.vpc_name,
                16 => &mut self.subnet_id,
                17 => &mut self.subnet_name,
                18 => &mut self.wan_ip,
                19 => &mut self.lan_ip,
                20 => &mut self.product,
                21 => &mut self.task_sub_type,
                22 => &mut self.auth_type,
                23 => &mut self.auth_source,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(RepairTaskInfo);
#[cfg(feature = "serde")]
::tc3::record_serde!(RepairTaskInfo);
