// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Where an instance runs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Placement {
    /// The zone, from `DescribeZones`. `Zone`: `string`, required, always present.
    pub zone: ::std::string::String,
    /// The project; 0 is the default one. `ProjectId`: `int64`, always present.
    pub project_id: ::core::option::Option<i64>,
    /// `HostIds`: `[string]`.
    pub host_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `HostId`: `string`.
    pub host_id: ::core::option::Option<::std::string::String>,
    /// `DedicatedResourcePackTenancy`: `string`.
    pub dedicated_resource_pack_tenancy: ::core::option::Option<::std::string::String>,
    /// `DedicatedResourcePackIds`: `[string]`.
    pub dedicated_resource_pack_ids: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `RackId`: `string`.
    pub rack_id: ::core::option::Option<::std::string::String>,
}

impl Placement {
    /// With what is required.
    pub fn new(zone: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            zone: zone.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `ProjectId`.
    #[must_use]
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = ::core::option::Option::Some(project_id);
        self
    }

    /// Sets `HostIds`.
    #[must_use]
    pub fn host_ids(mut self, host_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.host_ids = ::core::option::Option::Some(host_ids);
        self
    }

    /// Sets `HostId`.
    #[must_use]
    pub fn host_id(
        mut self,
        host_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_id = ::core::option::Option::Some(host_id.into());
        self
    }

    /// Sets `DedicatedResourcePackTenancy`.
    #[must_use]
    pub fn dedicated_resource_pack_tenancy(
        mut self,
        dedicated_resource_pack_tenancy: impl ::core::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.dedicated_resource_pack_tenancy = ::core::option::Option::Some(
            dedicated_resource_pack_tenancy.into(),
        );
        self
    }

    /// Sets `DedicatedResourcePackIds`.
    #[must_use]
    pub fn dedicated_resource_pack_ids(
        mut self,
        dedicated_resource_pack_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.dedicated_resource_pack_ids = ::core::option::Option::Some(
            dedicated_resource_pack_ids,
        );
        self
    }

    /// Sets `RackId`.
    #[must_use]
    pub fn rack_id(
        mut self,
        rack_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rack_id = ::core::option::Option::Some(rack_id.into());
        self
    }
}

impl ::tc3::Shaped for Placement {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Placement",
        members: &[
            "Zone",
            "ProjectId",
            "HostIds",
            "HostId",
            "DedicatedResourcePackTenancy",
            "DedicatedResourcePackIds",
            "RackId",
        ],
        required: &["Zone"],
        always: &["Zone", "ProjectId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Placement {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.zone),
            ::tc3::Place::view(&self.project_id),
            ::tc3::Place::view(&self.host_ids),
            ::tc3::Place::view(&self.host_id),
            ::tc3::Place::view(&self.dedicated_resource_pack_tenancy),
            ::tc3::Place::view(&self.dedicated_resource_pack_ids),
            ::tc3::Place::view(&self.rack_id),
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
                1 => &mut self.project_id,
                2 => &mut self.host_ids,
                3 => &mut self.host_id,
                4 => &mut self.dedicated_resource_pack_tenancy,
                5 => &mut self.dedicated_resource_pack_ids,
                6 => &mut self.rack_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Placement);
#[cfg(feature = "serde")]
::tc3::record_serde!(Placement);
