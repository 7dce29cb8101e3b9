// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeHpcClusters`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
/// `HpcClusterSet` has the items, `HpcClusterId` tells them apart, `TotalCount` says how many there
/// are.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHpcClusters {
    /// `HpcClusterIds`: `[string]`.
    pub hpc_cluster_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `Name`: `string`.
    pub name: ::core::option::Option<::std::string::String>,
    /// `Zone`: `string`.
    pub zone: ::core::option::Option<::std::string::String>,
    /// `Offset`: `uint64`.
    pub offset: ::core::option::Option<u64>,
    /// `Limit`: `uint64`.
    pub limit: ::core::option::Option<u64>,
    /// `HpcClusterType`: `string`.
    pub hpc_cluster_type: ::core::option::Option<::std::string::String>,
    /// `HpcClusterBusinessId`: `string`.
    pub hpc_cluster_business_id: ::core::option::Option<::std::string::String>,
    /// `InstanceType`: `string`.
    pub instance_type: ::core::option::Option<::std::string::String>,
    /// `Filters`: `[Filter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::Filter>>,
}

impl DescribeHpcClusters {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `HpcClusterIds`.
    #[must_use]
    pub fn hpc_cluster_ids(
        mut self,
        hpc_cluster_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.hpc_cluster_ids = ::core::option::Option::Some(hpc_cluster_ids);
        self
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::core::option::Option::Some(name.into());
        self
    }

    /// Sets `Zone`.
    #[must_use]
    pub fn zone(
        mut self,
        zone: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.zone = ::core::option::Option::Some(zone.into());
        self
    }

    /// Sets `Offset`.
    #[must_use]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = ::core::option::Option::Some(offset);
        self
    }

    /// Sets `Limit`.
    #[must_use]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = ::core::option::Option::Some(limit);
        self
    }

    /// Sets `HpcClusterType`.
    #[must_use]
    pub fn hpc_cluster_type(
        mut self,
        hpc_cluster_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.hpc_cluster_type = ::core::option::Option::Some(hpc_cluster_type.into());
        self
    }

    /// Sets `HpcClusterBusinessId`.
    #[must_use]
    pub fn hpc_cluster_business_id(
        mut self,
        hpc_cluster_business_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.hpc_cluster_business_id = ::core::option::Option::Some(
            hpc_cluster_business_id.into(),
        );
        self
    }

    /// Sets `InstanceType`.
    #[must_use]
    pub fn instance_type(
        mut self,
        instance_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_type = ::core::option::Option::Some(instance_type.into());
        self
    }

    /// Sets `Filters`.
    #[must_use]
    pub fn filters(mut self, filters: ::std::vec::Vec<crate::objects::Filter>) -> Self {
        self.filters = ::core::option::Option::Some(filters);
        self
    }
}

impl ::tc3::Shaped for DescribeHpcClusters {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeHpcClusters",
        members: &[
            "HpcClusterIds",
            "Name",
            "Zone",
            "Offset",
            "Limit",
            "HpcClusterType",
            "HpcClusterBusinessId",
            "InstanceType",
            "Filters",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeHpcClusters {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.hpc_cluster_ids),
            ::tc3::Place::view(&self.name),
            ::tc3::Place::view(&self.zone),
            ::tc3::Place::view(&self.offset),
            ::tc3::Place::view(&self.limit),
            ::tc3::Place::view(&self.hpc_cluster_type),
            ::tc3::Place::view(&self.hpc_cluster_business_id),
            ::tc3::Place::view(&self.instance_type),
            ::tc3::Place::view(&self.filters),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.hpc_cluster_ids,
                1 => &mut self.name,
                2 => &mut self.zone,
                3 => &mut self.offset,
                4 => &mut self.limit,
                5 => &mut self.hpc_cluster_type,
                6 => &mut self.hpc_cluster_business_id,
                7 => &mut self.instance_type,
                8 => &mut self.filters,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeHpcClusters {
    type Response = DescribeHpcClustersResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeHpcClusters",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeHpcClusters {
    type Item = crate::objects::HpcClusterInfo;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        key: ::core::option::Option::Some(&["HpcClusterId"]),
        total: ::core::option::Option::Some(&["TotalCount"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["HpcClusterSet"],
        )
    };
    fn items(
        response: DescribeHpcClustersResponse,
    ) -> ::std::vec::Vec<crate::objects::HpcClusterInfo> {
        response.hpc_cluster_set
    }
}

/// What [`DescribeHpcClusters`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHpcClustersResponse {
    /// `HpcClusterSet`: `[HpcClusterInfo]`, always present.
    pub hpc_cluster_set: ::std::vec::Vec<crate::objects::HpcClusterInfo>,
    /// `TotalCount`: `uint64`, always present.
    pub total_count: u64,
}

impl ::tc3::Shaped for DescribeHpcClustersResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeHpcClustersResponse",
        members: &["HpcClusterSet", "TotalCount"],
        always: &["HpcClusterSet", "TotalCount"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeHpcClustersResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.hpc_cluster_set),
            ::tc3::Place::view(&self.total_count),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.hpc_cluster_set,
                1 => &mut self.total_count,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeHpcClusters, DescribeHpcClustersResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeHpcClusters, DescribeHpcClustersResponse);
