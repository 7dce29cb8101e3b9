// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `CreateHpcCluster`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHpcCluster {
    /// `Zone`: `string`, required.
    pub zone: ::std::string::String,
    /// `Name`: `string`, required.
    pub name: ::std::string::String,
    /// `Remark`: `string`.
    pub remark: ::core::option::Option<::std::string::String>,
    /// `HpcClusterType`: `string`.
    pub hpc_cluster_type: ::core::option::Option<::std::string::String>,
    /// `HpcClusterBusinessId`: `string`.
    pub hpc_cluster_business_id: ::core::option::Option<::std::string::String>,
    /// `TagSpecification`: `[TagSpecification]`.
    pub tag_specification: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TagSpecification>,
    >,
}

impl CreateHpcCluster {
    /// With what is required.
    pub fn new(
        zone: impl ::core::convert::Into<::std::string::String>,
        name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            zone: zone.into(),
            name: name.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `Remark`.
    #[must_use]
    pub fn remark(
        mut self,
        remark: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.remark = ::core::option::Option::Some(remark.into());
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

impl ::tc3::Shaped for CreateHpcCluster {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateHpcCluster",
        members: &[
            "Zone",
            "Name",
            "Remark",
            "HpcClusterType",
            "HpcClusterBusinessId",
            "TagSpecification",
        ],
        required: &["Zone", "Name"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateHpcCluster {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.zone),
            ::tc3::Place::view(&self.name),
            ::tc3::Place::view(&self.remark),
            ::tc3::Place::view(&self.hpc_cluster_type),
            ::tc3::Place::view(&self.hpc_cluster_business_id),
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
                0 => &mut self.zone,
                1 => &mut self.name,
                2 => &mut self.remark,
                3 => &mut self.hpc_cluster_type,
                4 => &mut self.hpc_cluster_business_id,
                5 => &mut self.tag_specification,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for CreateHpcCluster {
    type Response = CreateHpcClusterResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "CreateHpcCluster",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`CreateHpcCluster`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHpcClusterResponse {
    /// `HpcClusterSet`: `[HpcClusterInfo]`, always present.
    pub hpc_cluster_set: ::std::vec::Vec<crate::objects::HpcClusterInfo>,
}

impl ::tc3::Shaped for CreateHpcClusterResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateHpcClusterResponse",
        members: &["HpcClusterSet"],
        always: &["HpcClusterSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateHpcClusterResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.hpc_cluster_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.hpc_cluster_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(CreateHpcCluster, CreateHpcClusterResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(CreateHpcCluster, CreateHpcClusterResponse);
