// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `InstanceTypeQuotaItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeQuotaItem {
    /// `Zone`: `string`, always present.
    pub zone: ::std::string::String,
    /// `InstanceType`: `string`, always present.
    pub instance_type: ::std::string::String,
    /// `InstanceChargeType`: `string`, always present.
    pub instance_charge_type: ::std::string::String,
    /// `NetworkCard`: `int64`, always present.
    pub network_card: i64,
    /// `Externals`: `Externals`, always present.
    pub externals: crate::objects::Externals,
    /// `Cpu`: `int64`, always present.
    pub cpu: i64,
    /// `Memory`: `int64`, always present.
    pub memory: i64,
    /// `InstanceFamily`: `string`, always present.
    pub instance_family: ::std::string::String,
    /// `TypeName`: `string`, always present.
    pub type_name: ::std::string::String,
    /// `LocalDiskTypeList`: `[LocalDiskType]`, always present.
    pub local_disk_type_list: ::std::vec::Vec<crate::objects::LocalDiskType>,
    /// `Status`: `string`, always present.
    pub status: ::std::string::String,
    /// `Price`: `ItemPrice`, always present.
    pub price: crate::objects::ItemPrice,
    /// `SoldOutReason`: `string`, always present.
    pub sold_out_reason: ::std::string::String,
    /// `InstanceBandwidth`: `float`, always present.
    pub instance_bandwidth: f64,
    /// `InstancePps`: `int64`, always present.
    pub instance_pps: i64,
    /// `StorageBlockAmount`: `int64`, always present.
    pub storage_block_amount: i64,
    /// `CpuType`: `string`, always present.
    pub cpu_type: ::std::string::String,
    /// `Gpu`: `int64`, always present.
    pub gpu: i64,
    /// `Fpga`: `int64`, always present.
    pub fpga: i64,
    /// `Remark`: `string`, always present.
    pub remark: ::std::string::String,
    /// `GpuCount`: `float`, always present.
    pub gpu_count: f64,
    /// `Frequency`: `string`, always present.
    pub frequency: ::std::string::String,
    /// `StatusCategory`: `string`, always present.
    pub status_category: ::std::string::String,
}

impl ::tc3::Shaped for InstanceTypeQuotaItem {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InstanceTypeQuotaItem",
        members: &[
            "Zone",
            "InstanceType",
            "InstanceChargeType",
            "NetworkCard",
            "Externals",
            "Cpu",
            "Memory",
            "InstanceFamily",
            "TypeName",
            "LocalDiskTypeList",
            "Status",
            "Price",
            "SoldOutReason",
            "InstanceBandwidth",
            "InstancePps",
            "StorageBlockAmount",
            "CpuType",
            "Gpu",
            "Fpga",
            "Remark",
            "GpuCount",
            "Frequency",
            "StatusCategory",
        ],
        always: &[
            "Zone",
            "InstanceType",
            "InstanceChargeType",
            "NetworkCard",
            "Externals",
            "Cpu",
            "Memory",
            "InstanceFamily",
            "TypeName",
            "LocalDiskTypeList",
            "Status",
            "Price",
            "SoldOutReason",
            "InstanceBandwidth",
            "InstancePps",
            "StorageBlockAmount",
            "CpuType",
            "Gpu",
            "Fpga",
            "Remark",
            "GpuCount",
            "Frequency",
            "StatusCategory",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InstanceTypeQuotaItem {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.zone),
            ::tc3::Place::view(&self.instance_type),
            ::tc3::Place::view(&self.instance_charge_type),
            ::tc3::Place::view(&self.network_card),
            ::tc3::Place::view(&self.externals),
            ::tc3::Place::view(&self.cpu),
            ::tc3::Place::view(&self.memory),
            ::tc3::Place::view(&self.instance_family),
            ::tc3::Place::view(&self.type_name),
            ::tc3::Place::view(&self.local_disk_type_list),
            ::tc3::Place::view(&self.status),
            ::tc3::Place::view(&self.price),
            ::tc3::Place::view(&self.sold_out_reason),
            ::tc3::Place::view(&self.instance_bandwidth),
            ::tc3::Place::view(&self.instance_pps),
            ::tc3::Place::view(&self.storage_block_amount),
            ::tc3::Place::view(&self.cpu_type),
            ::tc3::Place::view(&self.gpu),
            ::tc3::Place::view(&self.fpga),
            ::tc3::Place::view(&self.remark),
            ::tc3::Place::view(&self.gpu_count),
            ::tc3::Place::view(&self.frequency),
            ::tc3::Place::view(&self.status_category),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.zone,
                1 => &mut self.instance_type,
                2 => &mut self.instance_charge_type,
                3 => &mut self.network_card,
                4 => &mut self.externals,
                5 => &mut self.cpu,
                6 => &mut self.memory,
                7 => &mut self.instance_family,
                8 => &mut self.type_name,
                9 => &mut self.local_disk_type_list,
                10 => &mut self.status,
                11 => &mut self.price,
                12 => &mut self.sold_out_reason,
                13 => &mut self.instance_bandwidth,
                14 => &mut self.instance_pps,
                15 => &mut self.storage_block_amount,
                16 => &mut self.cpu_type,
                17 => &mut self.gpu,
                18 => &mut self.fpga,
                19 => &mut self.remark,
                20 => &mut self.gpu_count,
                21 => &mut self.frequency,
                22 => &mut self.status_category,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(InstanceTypeQuotaItem);
#[cfg(feature = "serde")]
::tc3::record_serde!(InstanceTypeQuotaItem);
