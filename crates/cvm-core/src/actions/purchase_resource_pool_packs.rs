// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `PurchaseResourcePoolPacks`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseResourcePoolPacks {
    /// `Zone`: `string`, required.
    pub zone: ::std::string::String,
    /// `InstanceType`: `string`, required.
    pub instance_type: ::std::string::String,
    /// `InstanceCount`: `uint64`, required.
    pub instance_count: u64,
    /// `Period`: `uint64`, required.
    pub period: u64,
    /// `ResourcePoolPackType`: `string`.
    pub resource_pool_pack_type: ::core::option::Option<::std::string::String>,
    /// `AutoPlacement`: `bool`.
    pub auto_placement: ::core::option::Option<bool>,
    /// `DedicatedResourcePoolPackName`: `string`.
    pub dedicated_resource_pool_pack_name: ::core::option::Option<::std::string::String>,
    /// `RenewFlag`: `string`.
    pub renew_flag: ::core::option::Option<::std::string::String>,
    /// `DryRun`: `bool`.
    pub dry_run: ::core::option::Option<bool>,
}

impl PurchaseResourcePoolPacks {
    /// With what is required.
    pub fn new(
        zone: impl ::core::convert::Into<::std::string::String>,
        instance_type: impl ::core::convert::Into<::std::string::String>,
        instance_count: u64,
        period: u64,
    ) -> Self {
        Self {
            zone: zone.into(),
            instance_type: instance_type.into(),
            instance_count,
            period,
            ..::core::default::Default::default()
        }
    }

    /// Sets `ResourcePoolPackType`.
    #[must_use]
    pub fn resource_pool_pack_type(
        mut self,
        resource_pool_pack_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.resource_pool_pack_type = ::core::option::Option::Some(
            resource_pool_pack_type.into(),
        );
        self
    }

    /// Sets `AutoPlacement`.
    #[must_use]
    pub fn auto_placement(mut self, auto_placement: bool) -> Self {
        self.auto_placement = ::core::option::Option::Some(auto_placement);
        self
    }

    /// Sets `DedicatedResourcePoolPackName`.
    #[must_use]
    pub fn dedicated_resource_pool_pack_name(
        mut self,
        dedicated_resource_pool_pack_name: impl ::core::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.dedicated_resource_pool_pack_name = ::core::option::Option::Some(
            dedicated_resource_pool_pack_name.into(),
        );
        self
    }

    /// Sets `RenewFlag`.
    #[must_use]
    pub fn renew_flag(
        mut self,
        renew_flag: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.renew_flag = ::core::option::Option::Some(renew_flag.into());
        self
    }

    /// Sets `DryRun`.
    #[must_use]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = ::core::option::Option::Some(dry_run);
        self
    }
}

impl ::tc3::Shaped for PurchaseResourcePoolPacks {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "PurchaseResourcePoolPacks",
        members: &[
            "Zone",
            "InstanceType",
            "InstanceCount",
            "Period",
            "ResourcePoolPackType",
            "AutoPlacement",
            "DedicatedResourcePoolPackName",
            "RenewFlag",
            "DryRun",
        ],
        required: &["Zone", "InstanceType", "InstanceCount", "Period"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for PurchaseResourcePoolPacks {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.zone),
            ::tc3::Place::view(&self.instance_type),
            ::tc3::Place::view(&self.instance_count),
            ::tc3::Place::view(&self.period),
            ::tc3::Place::view(&self.resource_pool_pack_type),
            ::tc3::Place::view(&self.auto_placement),
            ::tc3::Place::view(&self.dedicated_resource_pool_pack_name),
            ::tc3::Place::view(&self.renew_flag),
            ::tc3::Place::view(&self.dry_run),
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
                2 => &mut self.instance_count,
                3 => &mut self.period,
                4 => &mut self.resource_pool_pack_type,
                5 => &mut self.auto_placement,
                6 => &mut self.dedicated_resource_pool_pack_name,
                7 => &mut self.renew_flag,
                8 => &mut self.dry_run,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for PurchaseResourcePoolPacks {
    type Response = PurchaseResourcePoolPacksResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "PurchaseResourcePoolPacks",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`PurchaseResourcePoolPacks`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseResourcePoolPacksResponse {
    /// `DedicatedResourcePackIdSet`: `[string]`, always present.
    pub dedicated_resource_pack_id_set: ::std::vec::Vec<::std::string::String>,
}

impl ::tc3::Shaped for PurchaseResourcePoolPacksResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "PurchaseResourcePoolPacksResponse",
        members: &["DedicatedResourcePackIdSet"],
        always: &["DedicatedResourcePackIdSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for PurchaseResourcePoolPacksResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.dedicated_resource_pack_id_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.dedicated_resource_pack_id_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(PurchaseResourcePoolPacks, PurchaseResourcePoolPacksResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(PurchaseResourcePoolPacks, PurchaseResourcePoolPacksResponse);
