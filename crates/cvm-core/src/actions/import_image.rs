// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ImportImage`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImage {
    /// `Architecture`: `string`, required.
    pub architecture: ::std::string::String,
    /// `OsType`: `string`, required.
    pub os_type: ::std::string::String,
    /// `OsVersion`: `string`, required.
    pub os_version: ::std::string::String,
    /// `ImageUrl`: `string`, required.
    pub image_url: ::std::string::String,
    /// `ImageName`: `string`, required.
    pub image_name: ::std::string::String,
    /// `ImageDescription`: `string`.
    pub image_description: ::core::option::Option<::std::string::String>,
    /// `DryRun`: `bool`.
    pub dry_run: ::core::option::Option<bool>,
    /// `Force`: `bool`.
    pub force: ::core::option::Option<bool>,
    /// `TagSpecification`: `[TagSpecification]`.
    pub tag_specification: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TagSpecification>,
    >,
    /// `LicenseType`: `string`.
    pub license_type: ::core::option::Option<::std::string::String>,
    /// `BootMode`: `string`.
    pub boot_mode: ::core::option::Option<::std::string::String>,
    /// `ImageFamily`: `string`.
    pub image_family: ::core::option::Option<::std::string::String>,
    /// `ImportImageDataDiskList`: `[ImportImageDataDisk]`.
    pub import_image_data_disk_list: ::core::option::Option<
        ::std::vec::Vec<crate::objects::ImportImageDataDisk>,
    >,
}

impl ImportImage {
    /// With what is required.
    pub fn new(required: ImportImageRequired) -> Self {
        let ImportImageRequired {
            architecture,
            os_type,
            os_version,
            image_url,
            image_name,
        } = required;
        Self {
            architecture,
            os_type,
            os_version,
            image_url,
            image_name,
            ..::core::default::Default::default()
        }
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

    /// Sets `DryRun`.
    #[must_use]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = ::core::option::Option::Some(dry_run);
        self
    }

    /// Sets `Force`.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = ::core::option::Option::Some(force);
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

    /// Sets `LicenseType`.
    #[must_use]
    pub fn license_type(
        mut self,
        license_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.license_type = ::core::option::Option::Some(license_type.into());
        self
    }

    /// Sets `BootMode`.
    #[must_use]
    pub fn boot_mode(
        mut self,
        boot_mode: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.boot_mode = ::core::option::Option::Some(boot_mode.into());
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

    /// Sets `ImportImageDataDiskList`.
    #[must_use]
    pub fn import_image_data_disk_list(
        mut self,
        import_image_data_disk_list: ::std::vec::Vec<crate::objects::ImportImageDataDisk>,
    ) -> Self {
        self.import_image_data_disk_list = ::core::option::Option::Some(
            import_image_data_disk_list,
        );
        self
    }
}

/// What [`ImportImage::new`] needs: the required members of `ImportImage`.
#[derive(Clone)]
pub struct ImportImageRequired {
    /// `Architecture`: `string`, required.
    pub architecture: ::std::string::String,
    /// `OsType`: `string`, required.
    pub os_type: ::std::string::String,
    /// `OsVersion`: `string`, required.
    pub os_version: ::std::string::String,
    /// `ImageUrl`: `string`, required.
    pub image_url: ::std::string::String,
    /// `ImageName`: `string`, required.
    pub image_name: ::std::string::String,
}

impl ::core::fmt::Debug for ImportImageRequired {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&ImportImage::new(self.clone()), f)
    }
}

impl ::tc3::Shaped for ImportImage {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ImportImage",
        members: &[
            "Architecture",
            "OsType",
            "OsVersion",
            "ImageUrl",
            "ImageName",
            "ImageDescription",
            "DryRun",
            "Force",
            "TagSpecification",
            "LicenseType",
            "BootMode",
            "ImageFamily",
            "ImportImageDataDiskList",
        ],
        required: &["Architecture", "OsType", "OsVersion", "ImageUrl", "ImageName"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ImportImage {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.architecture),
            ::tc3::Place::view(&self.os_type),
            ::tc3::Place::view(&self.os_version),
            ::tc3::Place::view(&self.image_url),
            ::tc3::Place::view(&self.image_name),
            ::tc3::Place::view(&self.image_description),
            ::tc3::Place::view(&self.dry_run),
            ::tc3::Place::view(&self.force),
            ::tc3::Place::view(&self.tag_specification),
            ::tc3::Place::view(&self.license_type),
            ::tc3::Place::view(&self.boot_mode),
            ::tc3::Place::view(&self.image_family),
            ::tc3::Place::view(&self.import_image_data_disk_list),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.architecture,
                1 => &mut self.os_type,
                2 => &mut self.os_version,
                3 => &mut self.image_url,
                4 => &mut self.image_name,
                5 => &mut self.image_description,
                6 => &mut self.dry_run,
                7 => &mut self.force,
                8 => &mut self.tag_specification,
                9 => &mut self.license_type,
                10 => &mut self.boot_mode,
                11 => &mut self.image_family,
                12 => &mut self.import_image_data_disk_list,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ImportImage {
    type Response = ImportImageResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ImportImage",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ImportImage`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageResponse {
    /// `ImageId`: `string`.
    pub image_id: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for ImportImageResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ImportImageResponse",
        members: &["ImageId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ImportImageResponse {
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

::tc3::record_traits!(ImportImage, ImportImageResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ImportImage, ImportImageResponse);
