// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DeleteHpcClusters`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHpcClusters {
    /// `HpcClusterIds`: `[string]`, required.
    pub hpc_cluster_ids: ::std::vec::Vec<::std::string::String>,
}

impl DeleteHpcClusters {
    /// With what is required.
    pub fn new(hpc_cluster_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self { hpc_cluster_ids }
    }
}

impl ::tc3::Shaped for DeleteHpcClusters {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteHpcClusters",
        members: &["HpcClusterIds"],
        required: &["HpcClusterIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteHpcClusters {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.hpc_cluster_ids)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.hpc_cluster_ids,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DeleteHpcClusters {
    type Response = DeleteHpcClustersResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DeleteHpcClusters",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DeleteHpcClusters`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHpcClustersResponse {}

impl ::tc3::Shaped for DeleteHpcClustersResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteHpcClustersResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteHpcClustersResponse {
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

::tc3::record_traits!(DeleteHpcClusters, DeleteHpcClustersResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DeleteHpcClusters, DeleteHpcClustersResponse);
