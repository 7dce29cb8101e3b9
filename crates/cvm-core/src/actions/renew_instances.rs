// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `RenewInstances`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstances {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `InstanceChargePrepaid`: `InstanceChargePrepaid`.
    pub instance_charge_prepaid: ::core::option::Option<
        crate::objects::InstanceChargePrepaid,
    >,
    /// `RenewPortableDataDisk`: `bool`.
    pub renew_portable_data_disk: ::core::option::Option<bool>,
}

impl RenewInstances {
    /// With what is required.
    pub fn new(instance_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            instance_ids,
            ..::core::default::Default::default()
        }
    }

    /// Sets `InstanceChargePrepaid`.
    #[must_use]
    pub fn instance_charge_prepaid(
        mut self,
        instance_charge_prepaid: crate::objects::InstanceChargePrepaid,
    ) -> Self {
        self.instance_charge_prepaid = ::core::option::Option::Some(
            instance_charge_prepaid,
        );
        self
    }

    /// Sets `RenewPortableDataDisk`.
    #[must_use]
    pub fn renew_portable_data_disk(mut self, renew_portable_data_disk: bool) -> Self {
        self.renew_portable_data_disk = ::core::option::Option::Some(
            renew_portable_data_disk,
        );
        self
    }
}

impl ::tc3::Shaped for RenewInstances {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RenewInstances",
        members: &["InstanceIds", "InstanceChargePrepaid", "RenewPortableDataDisk"],
        required: &["InstanceIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RenewInstances {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.instance_charge_prepaid),
            ::tc3::Place::view(&self.renew_portable_data_disk),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_ids,
                1 => &mut self.instance_charge_prepaid,
                2 => &mut self.renew_portable_data_disk,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for RenewInstances {
    type Response = RenewInstancesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "RenewInstances",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`RenewInstances`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstancesResponse {}

impl ::tc3::Shaped for RenewInstancesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RenewInstancesResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RenewInstancesResponse {
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

::tc3::record_traits!(RenewInstances, RenewInstancesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(RenewInstances, RenewInstancesResponse);
