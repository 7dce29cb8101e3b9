// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ResizeInstanceDisks`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeInstanceDisks {
    /// `InstanceId`: `string`, required.
    pub instance_id: ::std::string::String,
    /// `DataDisks`: `[DataDisk]`.
    pub data_disks: ::core::option::Option<::std::vec::Vec<crate::objects::DataDisk>>,
    /// `ForceStop`: `bool`.
    pub force_stop: ::core::option::Option<bool>,
    /// `SystemDisk`: `SystemDisk`.
    pub system_disk: ::core::option::Option<crate::objects::SystemDisk>,
    /// `ResizeOnline`: `bool`.
    pub resize_online: ::core::option::Option<bool>,
}

impl ResizeInstanceDisks {
    /// With what is required.
    pub fn new(instance_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `DataDisks`.
    #[must_use]
    pub fn data_disks(
        mut self,
        data_disks: ::std::vec::Vec<crate::objects::DataDisk>,
    ) -> Self {
        self.data_disks = ::core::option::Option::Some(data_disks);
        self
    }

    /// Sets `ForceStop`.
    #[must_use]
    pub fn force_stop(mut self, force_stop: bool) -> Self {
        self.force_stop = ::core::option::Option::Some(force_stop);
        self
    }

    /// Sets `SystemDisk`.
    #[must_use]
    pub fn system_disk(mut self, system_disk: crate::objects::SystemDisk) -> Self {
        self.system_disk = ::core::option::Option::Some(system_disk);
        self
    }

    /// Sets `ResizeOnline`.
    #[must_use]
    pub fn resize_online(mut self, resize_online: bool) -> Self {
        self.resize_online = ::core::option::Option::Some(resize_online);
        self
    }
}

impl ::tc3::Shaped for ResizeInstanceDisks {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ResizeInstanceDisks",
        members: &["InstanceId", "DataDisks", "ForceStop", "SystemDisk", "ResizeOnline"],
        required: &["InstanceId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ResizeInstanceDisks {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_id),
            ::tc3::Place::view(&self.data_disks),
            ::tc3::Place::view(&self.force_stop),
            ::tc3::Place::view(&self.system_disk),
            ::tc3::Place::view(&self.resize_online),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_id,
                1 => &mut self.data_disks,
                2 => &mut self.force_stop,
                3 => &mut self.system_disk,
                4 => &mut self.resize_online,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ResizeInstanceDisks {
    type Response = ResizeInstanceDisksResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ResizeInstanceDisks",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ResizeInstanceDisks`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeInstanceDisksResponse {}

impl ::tc3::Shaped for ResizeInstanceDisksResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ResizeInstanceDisksResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ResizeInstanceDisksResponse {
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

::tc3::record_traits!(ResizeInstanceDisks, ResizeInstanceDisksResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ResizeInstanceDisks, ResizeInstanceDisksResponse);
