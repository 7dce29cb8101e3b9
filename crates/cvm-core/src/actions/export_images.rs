// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ExportImages`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImages {
    /// `BucketName`: `string`, required.
    pub bucket_name: ::std::string::String,
    /// `ImageIds`: `[string]`.
    pub image_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `ExportFormat`: `string`.
    pub export_format: ::core::option::Option<::std::string::String>,
    /// `FileNamePrefixList`: `[string]`.
    pub file_name_prefix_list: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `OnlyExportRootDisk`: `bool`.
    pub only_export_root_disk: ::core::option::Option<bool>,
    /// `DryRun`: `bool`.
    pub dry_run: ::core::option::Option<bool>,
    /// `RoleName`: `string`.
    pub role_name: ::core::option::Option<::std::string::String>,
}

impl ExportImages {
    /// With what is required.
    pub fn new(bucket_name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            bucket_name: bucket_name.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `ImageIds`.
    #[must_use]
    pub fn image_ids(
        mut self,
        image_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.image_ids = ::core::option::Option::Some(image_ids);
        self
    }

    /// Sets `ExportFormat`.
    #[must_use]
    pub fn export_format(
        mut self,
        export_format: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.export_format = ::core::option::Option::Some(export_format.into());
        self
    }

    /// Sets `FileNamePrefixList`.
    #[must_use]
    pub fn file_name_prefix_list(
        mut self,
        file_name_prefix_list: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.file_name_prefix_list = ::core::option::Option::Some(file_name_prefix_list);
        self
    }

    /// Sets `OnlyExportRootDisk`.
    #[must_use]
    pub fn only_export_root_disk(mut self, only_export_root_disk: bool) -> Self {
        self.only_export_root_disk = ::core::option::Option::Some(only_export_root_disk);
        self
    }

    /// Sets `DryRun`.
    #[must_use]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = ::core::option::Option::Some(dry_run);
        self
    }

    /// Sets `RoleName`.
    #[must_use]
    pub fn role_name(
        mut self,
        role_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.role_name = ::core::option::Option::Some(role_name.into());
        self
    }
}

impl ::tc3::Shaped for ExportImages {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ExportImages",
        members: &[
            "BucketName",
            "ImageIds",
            "ExportFormat",
            "FileNamePrefixList",
            "OnlyExportRootDisk",
            "DryRun",
            "RoleName",
        ],
        required: &["BucketName"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ExportImages {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.bucket_name),
            ::tc3::Place::view(&self.image_ids),
            ::tc3::Place::view(&self.export_format),
            ::tc3::Place::view(&self.file_name_prefix_list),
            ::tc3::Place::view(&self.only_export_root_disk),
            ::tc3::Place::view(&self.dry_run),
            ::tc3::Place::view(&self.role_name),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.bucket_name,
                1 => &mut self.image_ids,
                2 => &mut self.export_format,
                3 => &mut self.file_name_prefix_list,
                4 => &mut self.only_export_root_disk,
                5 => &mut self.dry_run,
                6 => &mut self.role_name,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ExportImages {
    type Response = ExportImagesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ExportImages",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ExportImages`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImagesResponse {
    /// `TaskId`: `uint64`, always present.
    pub task_id: u64,
    /// `CosPaths`: `[string]`, always present.
    pub cos_paths: ::std::vec::Vec<::std::string::String>,
}

impl ::tc3::Shaped for ExportImagesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ExportImagesResponse",
        members: &["TaskId", "CosPaths"],
        always: &["TaskId", "CosPaths"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ExportImagesResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_id),
            ::tc3::Place::view(&self.cos_paths),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_id,
                1 => &mut self.cos_paths,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ExportImages, ExportImagesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ExportImages, ExportImagesResponse);
