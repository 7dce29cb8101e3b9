// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `SyncImages`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncImages {
    /// `ImageIds`: `[string]`, required.
    pub image_ids: ::std::vec::Vec<::std::string::String>,
    /// `DestinationRegions`: `[string]`, required.
    pub destination_regions: ::std::vec::Vec<::std::string::String>,
    /// `DryRun`: `bool`.
    pub dry_run: ::core::option::Option<bool>,
    /// `ImageName`: `string`.
    pub image_name: ::core::option::Option<::std::string::String>,
    /// `ImageSetRequired`: `bool`.
    pub image_set_required: ::core::option::Option<bool>,
    /// `Encrypt`: `bool`.
    pub encrypt: ::core::option::Option<bool>,
    /// `KmsKeyId`: `string`.
    pub kms_key_id: ::core::option::Option<::std::string::String>,
}

impl SyncImages {
    /// With what is required.
    pub fn new(
        image_ids: ::std::vec::Vec<::std::string::String>,
        destination_regions: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self {
            image_ids,
            destination_regions,
            ..::core::default::Default::default()
        }
    }

    /// Sets `DryRun`.
    #[must_use]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = ::core::option::Option::Some(dry_run);
        self
    }

    /// Sets `ImageName`.
    #[must_use]
    pub fn image_name(
        mut self,
        image_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_name = ::core::option::Option::Some(image_name.into());
        self
    }

    /// Sets `ImageSetRequired`.
    #[must_use]
    pub fn image_set_required(mut self, image_set_required: bool) -> Self {
        self.image_set_required = ::core::option::Option::Some(image_set_required);
        self
    }

    /// Sets `Encrypt`.
    #[must_use]
    pub fn encrypt(mut self, encrypt: bool) -> Self {
        self.encrypt = ::core::option::Option::Some(encrypt);
        self
    }

    /// Sets `KmsKeyId`.
    #[must_use]
    pub fn kms_key_id(
        mut self,
        kms_key_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.kms_key_id = ::core::option::Option::Some(kms_key_id.into());
        self
    }
}

impl ::tc3::Shaped for SyncImages {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "SyncImages",
        members: &[
            "ImageIds",
            "DestinationRegions",
            "DryRun",
            "ImageName",
            "ImageSetRequired",
            "Encrypt",
            "KmsKeyId",
        ],
        required: &["ImageIds", "DestinationRegions"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for SyncImages {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.image_ids),
            ::tc3::Place::view(&self.destination_regions),
            ::tc3::Place::view(&self.dry_run),
            ::tc3::Place::view(&self.image_name),
            ::tc3::Place::view(&self.image_set_required),
            ::tc3::Place::view(&self.encrypt),
            ::tc3::Place::view(&self.kms_key_id),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_ids,
                1 => &mut self.destination_regions,
                2 => &mut self.dry_run,
                3 => &mut self.image_name,
                4 => &mut self.image_set_required,
                5 => &mut self.encrypt,
                6 => &mut self.kms_key_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for SyncImages {
    type Response = SyncImagesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "SyncImages",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`SyncImages`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncImagesResponse {
    /// `ImageSet`: `[SyncImage]`, always present.
    pub image_set: ::std::vec::Vec<crate::objects::SyncImage>,
}

impl ::tc3::Shaped for SyncImagesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "SyncImagesResponse",
        members: &["ImageSet"],
        always: &["ImageSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for SyncImagesResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.image_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(SyncImages, SyncImagesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(SyncImages, SyncImagesResponse);
