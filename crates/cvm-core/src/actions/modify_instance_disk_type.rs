// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ModifyInstanceDiskType`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceDiskType {
    /// `InstanceId`: `string`, required.
    pub instance_id: ::std::string::String,
    /// `DataDisks`: `[DataDisk]`.
    pub data_disks: ::core::option::Option<::std::vec::Vec<crate::objects::DataDisk>>,
    /// `SystemDisk`: `SystemDisk`.
    pub system_disk: ::core::option::Option<crate::objects::SystemDisk>,
}

impl ModifyInstanceDiskType {
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

    /// Sets `SystemDisk`.
    #[must_use]
    pub fn system_disk(mut self, system_disk: crate::objects::SystemDisk) -> Self {
        self.system_disk = ::core::option::Option::Some(system_disk);
        self
    }
}

impl ::tc3::Shaped for ModifyInstanceDiskType {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyInstanceDiskType",
        members: &["InstanceId", "DataDisks", "SystemDisk"],
        required: &["InstanceId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyInstanceDiskType {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_id),
            ::tc3::Place::view(&self.data_disks),
            ::tc3::Place::view(&self.system_disk),
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
                2 => &mut self.system_disk,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyInstanceDiskType {
    type Response = ModifyInstanceDiskTypeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyInstanceDiskType",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyInstanceDiskType`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceDiskTypeResponse {}

impl ::tc3::Shaped for ModifyInstanceDiskTypeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyInstanceDiskTypeResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyInstanceDiskTypeResponse {
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

::tc3::record_traits!(ModifyInstanceDiskType, ModifyInstanceDiskTypeResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ModifyInstanceDiskType, ModifyInstanceDiskTypeResponse);
