// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `HpcClusterInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpcClusterInfo {
    /// `HpcClusterId`: `string`, always present.
    pub hpc_cluster_id: ::std::string::String,
    /// `Name`: `string`, always present.
    pub name: ::std::string::String,
    /// `Remark`: `string`, always present.
    pub remark: ::std::string::String,
    /// `CvmQuotaTotal`: `uint64`, always present.
    pub cvm_quota_total: u64,
    /// `Zone`: `string`, always present.
    pub zone: ::std::string::String,
    /// `CurrentNum`: `uint64`, always present.
    pub current_num: u64,
    /// `CreateTime`: `datetime_iso`, always present.
    pub create_time: ::std::string::String,
    /// `InstanceIds`: `[string]`, always present.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `HpcClusterType`: `string`.
    pub hpc_cluster_type: ::core::option::Option<::std::string::String>,
    /// `HpcClusterBusinessId`: `string`.
    pub hpc_cluster_business_id: ::core::option::Option<::std::string::String>,
    /// `HpcClusterNetMode`: `uint64`.
    pub hpc_cluster_net_mode: ::core::option::Option<u64>,
    /// `Tags`: `[Tag]`.
    pub tags: ::core::option::Option<::std::vec::Vec<crate::objects::Tag>>,
}

impl ::tc3::Shaped for HpcClusterInfo {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "HpcClusterInfo",
        members: &[
            "HpcClusterId",
            "Name",
            "Remark",
            "CvmQuotaTotal",
            "Zone",
            "CurrentNum",
            "CreateTime",
            "InstanceIds",
            "HpcClusterType",
            "HpcClusterBusinessId",
            "HpcClusterNetMode",
            "Tags",
        ],
        always: &[
            "HpcClusterId",
            "Name",
            "Remark",
            "CvmQuotaTotal",
            "Zone",
            "CurrentNum",
            "CreateTime",
            "InstanceIds",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for HpcClusterInfo {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.hpc_cluster_id),
            ::tc3::Place::view(&self.name),
            ::tc3::Place::view(&self.remark),
            ::tc3::Place::view(&self.cvm_quota_total),
            ::tc3::Place::view(&self.zone),
            ::tc3::Place::view(&self.current_num),
            ::tc3::Place::view(&self.create_time),
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.hpc_cluster_type),
            ::tc3::Place::view(&self.hpc_cluster_business_id),
            ::tc3::Place::view(&self.hpc_cluster_net_mode),
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
                0 => &mut self.hpc_cluster_id,
                1 => &mut self.name,
                2 => &mut self.remark,
                3 => &mut self.cvm_quota_total,
                4 => &mut self.zone,
                5 => &mut self.current_num,
                6 => &mut self.create_time,
                7 => &mut self.instance_ids,
                8 => &mut self.hpc_cluster_type,
                9 => &mut self.hpc_cluster_business_id,
                10 => &mut self.hpc_cluster_net_mode,
                11 => &mut self.tags,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(HpcClusterInfo);
#[cfg(feature = "serde")]
::tc3::record_serde!(HpcClusterInfo);
