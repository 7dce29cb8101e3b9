// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `Image`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    /// `ImageId`: `string`, always present.
    pub image_id: ::std::string::String,
    /// `OsName`: `string`, always present.
    pub os_name: ::std::string::String,
    /// `ImageType`: `string`, always present.
    pub image_type: ::std::string::String,
    /// `CreatedTime`: `datetime_iso`, always present.
    pub created_time: ::std::string::String,
    /// `ImageName`: `string`, always present.
    pub image_name: ::std::string::String,
    /// `ImageDescription`: `string`, always present.
    pub image_description: ::std::string::String,
    /// `ImageSize`: `int64`, always present.
    pub image_size: i64,
    /// `Architecture`: `string`, always present.
    pub architecture: ::std::string::String,
    /// `ImageState`: `string`, always present.
    pub image_state: ::std::string::String,
    /// `Platform`: `string`, always present.
    pub platform: ::std::string::String,
    /// `ImageCreator`: `string`, always present.
    pub image_creator: ::std::string::String,
    /// `ImageSource`: `string`, always present.
    pub image_source: ::std::string::String,
    /// `SyncPercent`: `int64`, always present, may be null.
    pub sync_percent: ::core::option::Option<i64>,
    /// `IsSupportCloudinit`: `bool`, always present.
    pub is_support_cloudinit: bool,
    /// `SnapshotSet`: `[Snapshot]`, always present.
    pub snapshot_set: ::std::vec::Vec<crate::objects::Snapshot>,
    /// `Tags`: `[Tag]`, always present.
    pub tags: ::std::vec::Vec<crate::objects::Tag>,
    /// `LicenseType`: `string`, always present.
    pub license_type: ::std::string::String,
    /// `ImageFamily`: `string`.
    pub image_family: ::core::option::Option<::std::string::String>,
    /// `ImageDeprecated`: `bool`.
    pub image_deprecated: ::core::option::Option<bool>,
    /// `CdcCacheStatus`: `string`.
    pub cdc_cache_status: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for Image {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Image",
        members: &[
            "ImageId",
            "OsName",
            "ImageType",
            "CreatedTime",
            "ImageName",
            "ImageDescription",
            "ImageSize",
            "Architecture",
            "ImageState",
            "Platform",
            "ImageCreator",
            "ImageSource",
            "SyncPercent",
            "IsSupportCloudinit",
            "SnapshotSet",
            "Tags",
            "LicenseType",
            "ImageFamily",
            "ImageDeprecated",
            "CdcCacheStatus",
        ],
        always: &[
            "ImageId",
            "OsName",
            "ImageType",
            "CreatedTime",
            "ImageName",
            "ImageDescription",
            "ImageSize",
            "Architecture",
            "ImageState",
            "Platform",
            "ImageCreator",
            "ImageSource",
            "SyncPercent",
            "IsSupportCloudinit",
            "SnapshotSet",
            "Tags",
            "LicenseType",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Image {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.image_id),
            ::tc3::Place::view(&self.os_name),
            ::tc3::Place::view(&self.image_type),
            ::tc3::Place::view(&self.created_time),
            ::tc3::Place::view(&self.image_name),
            ::tc3::Place::view(&self.image_description),
            ::tc3::Place::view(&self.image_size),
            ::tc3::Place::view(&self.architecture),
            ::tc3::Place::view(&self.image_state),
            ::tc3::Place::view(&self.platform),
            ::tc3::Place::view(&self.image_creator),
            ::tc3::Place::view(&self.image_source),
            ::tc3::Place::view(&self.sync_percent),
            ::tc3::Place::view(&self.is_support_cloudinit),
            ::tc3::Place::view(&self.snapshot_set),
            ::tc3::Place::view(&self.tags),
            ::tc3::Place::view(&self.license_type),
            ::tc3::Place::view(&self.image_family),
            ::tc3::Place::view(&self.image_deprecated),
            ::tc3::Place::view(&self.cdc_cache_status),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_id,
                1 => &mut self.os_name,
                2 => &mut self.image_type,
                3 => &mut self.created_time,
                4 => &mut self.image_name,
                5 => &mut self.image_description,
                6 => &mut self.image_size,
                7 => &mut self.architecture,
                8 => &mut self.image_state,
                9 => &mut self.platform,
                10 => &mut self.image_creator,
                11 => &mut self.image_source,
                12 => &mut self.sync_percent,
                13 => &mut self.is_support_cloudinit,
                14 => &mut self.snapshot_set,
                15 => &mut self.tags,
                16 => &mut self.license_type,
                17 => &mut self.image_family,
                18 => &mut self.image_deprecated,
                19 => &mut self.cdc_cache_status,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Image);
#[cfg(feature = "serde")]
::tc3::record_serde!(Image);
