// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ModifyHpcClusterAttribute`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHpcClusterAttribute {
    /// `HpcClusterId`: `string`, required.
    pub hpc_cluster_id: ::std::string::String,
    /// `Name`: `string`.
    pub name: ::core::option::Option<::std::string::String>,
    /// `Remark`: `string`.
    pub remark: ::core::option::Option<::std::string::String>,
}

impl ModifyHpcClusterAttribute {
    /// With what is required.
    pub fn new(
        hpc_cluster_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            hpc_cluster_id: hpc_cluster_id.into(),
            ..::core::default::Default::default()
        }
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

    /// Sets `Remark`.
    #[must_use]
    pub fn remark(
        mut self,
        remark: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.remark = ::core::option::Option::Some(remark.into());
        self
    }
}

impl ::tc3::Shaped for ModifyHpcClusterAttribute {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyHpcClusterAttribute",
        members: &["HpcClusterId", "Name", "Remark"],
        required: &["HpcClusterId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyHpcClusterAttribute {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.hpc_cluster_id),
            ::tc3::Place::view(&self.name),
            ::tc3::Place::view(&self.remark),
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
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyHpcClusterAttribute {
    type Response = ModifyHpcClusterAttributeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyHpcClusterAttribute",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyHpcClusterAttribute`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHpcClusterAttributeResponse {}

impl ::tc3::Shaped for ModifyHpcClusterAttributeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyHpcClusterAttributeResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyHpcClusterAttributeResponse {
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

::tc3::record_traits!(ModifyHpcClusterAttribute, ModifyHpcClusterAttributeResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ModifyHpcClusterAttribute, ModifyHpcClusterAttributeResponse);
