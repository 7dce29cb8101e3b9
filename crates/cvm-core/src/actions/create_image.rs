// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `CreateImage`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    /// `ImageName`: `string`, required.
    pub image_name: ::std::string::String,
    /// `InstanceId`: `string`.
    pub instance_id: ::core::option::Option<::std::string::String>,
    /// `ImageDescription`: `string`.
    pub image_description: ::core::option::Option<::std::string::String>,
    /// `ForcePoweroff`: `string`.
    pub force_poweroff: ::core::option::Option<::std::string::String>,
    /// `Sysprep`: `string`.
    pub sysprep: ::core::option::Option<::std::string::String>,
    /// `DataDiskIds`: `[string]`.
    pub data_disk_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `SnapshotIds`: `[string]`.
    pub snapshot_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `DryRun`: `bool`.
    pub dry_run: ::core::option::Option<bool>,
    /// `TagSpecification`: `[TagSpecification]`.
    pub tag_specification: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TagSpecification>,
    >,
    /// `ImageFamily`: `string`.
    pub image_family: ::core::option::Option<::std::string::String>,
}

impl CreateImage {
    /// With what is required.
    pub fn new(image_name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            image_name: image_name.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `InstanceId`.
    #[must_use]
    pub fn instance_id(
        mut self,
        instance_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_id = ::core::option::Option::Some(instance_id.into());
        self
    }

    /// Sets `ImageDescription`.
    #[must_use]
    pub fn image_description(
        mut self,
        image_description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_description = ::core::option::Option::Some(image_description.into());
        self
    }

    /// Sets `ForcePoweroff`.
    #[must_use]
    pub fn force_poweroff(
        mut self,
        force_poweroff: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.force_poweroff = ::core::option::Option::Some(force_poweroff.into());
        self
    }

    /// Sets `Sysprep`.
    #[must_use]
    pub fn sysprep(
        mut self,
        sysprep: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.sysprep = ::core::option::Option::Some(sysprep.into());
        self
    }

    /// Sets `DataDiskIds`.
    #[must_use]
    pub fn data_disk_ids(
        mut self,
        data_disk_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.data_disk_ids = ::core::option::Option::Some(data_disk_ids);
        self
    }

    /// Sets `SnapshotIds`.
    #[must_use]
    pub fn snapshot_ids(
        mut self,
        snapshot_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.snapshot_ids = ::core::option::Option::Some(snapshot_ids);
        self
    }

    /// Sets `DryRun`.
    #[must_use]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = ::core::option::Option::Some(dry_run);
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

    /// Sets `ImageFamily`.
    #[must_use]
    pub fn image_family(
        mut self,
        image_family: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_family = ::core::option::Option::Some(image_family.into());
        self
    }
}

impl ::tc3::Shaped for CreateImage {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateImage",
        members: &[
            "ImageName",
            "InstanceId",
            "ImageDescription",
            "ForcePoweroff",
            "Sysprep",
            "DataDiskIds",
            "SnapshotIds",
            "DryRun",
            "TagSpecification",
            "ImageFamily",
        ],
        required: &["ImageName"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateImage {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.image_name),
            ::tc3::Place::view(&self.instance_id),
            ::tc3::Place::view(&self.image_description),
            ::tc3::Place::view(&self.force_poweroff),
            ::tc3::Place::view(&self.sysprep),
            ::tc3::Place::view(&self.data_disk_ids),
            ::tc3::Place::view(&self.snapshot_ids),
            ::tc3::Place::view(&self.dry_run),
            ::tc3::Place::view(&self.tag_specification),
            ::tc3::Place::view(&self.image_family),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_name,
                1 => &mut self.instance_id,
                2 => &mut self.image_description,
                3 => &mut self.force_poweroff,
                4 => &mut self.sysprep,
                5 => &mut self.data_disk_ids,
                6 => &mut self.snapshot_ids,
                7 => &mut self.dry_run,
                8 => &mut self.tag_specification,
                9 => &mut self.image_family,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for CreateImage {
    type Response = CreateImageResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "CreateImage",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`CreateImage`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageResponse {
    /// `ImageId`: `string`, always present.
    pub image_id: ::std::string::String,
}

impl ::tc3::Shaped for CreateImageResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateImageResponse",
        members: &["ImageId"],
        always: &["ImageId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateImageResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.image_id)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(CreateImage, CreateImageResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(CreateImage, CreateImageResponse);
