// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `SystemDisk`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    /// `DiskType`: `string`, always present.
    pub disk_type: ::core::option::Option<::std::string::String>,
    /// `DiskId`: `string`.
    pub disk_id: ::core::option::Option<::std::string::String>,
    /// `DiskSize`: `int64`, always present.
    pub disk_size: ::core::option::Option<i64>,
    /// `CdcId`: `string`, may be null.
    pub cdc_id: ::core::option::Option<::std::string::String>,
    /// `DiskName`: `string`.
    pub disk_name: ::core::option::Option<::std::string::String>,
    /// `Encrypt`: `bool`, always present.
    pub encrypt: ::core::option::Option<bool>,
    /// `KmsKeyId`: `string`, always present.
    pub kms_key_id: ::core::option::Option<::std::string::String>,
}

impl SystemDisk {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DiskType`.
    #[must_use]
    pub fn disk_type(
        mut self,
        disk_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.disk_type = ::core::option::Option::Some(disk_type.into());
        self
    }

    /// Sets `DiskId`.
    #[must_use]
    pub fn disk_id(
        mut self,
        disk_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.disk_id = ::core::option::Option::Some(disk_id.into());
        self
    }

    /// Sets `DiskSize`.
    #[must_use]
    pub fn disk_size(mut self, disk_size: i64) -> Self {
        self.disk_size = ::core::option::Option::Some(disk_size);
        self
    }

    /// Sets `CdcId`.
    #[must_use]
    pub fn cdc_id(
        mut self,
        cdc_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.cdc_id = ::core::option::Option::Some(cdc_id.into());
        self
    }

    /// Sets `DiskName`.
    #[must_use]
    pub fn disk_name(
        mut self,
        disk_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.disk_name = ::core::option::Option::Some(disk_name.into());
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

impl ::tc3::Shaped for SystemDisk {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "SystemDisk",
        members: &[
            "DiskType",
            "DiskId",
            "DiskSize",
            "CdcId",
            "DiskName",
            "Encrypt",
            "KmsKeyId",
        ],
        always: &["DiskType", "DiskSize", "Encrypt", "KmsKeyId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for SystemDisk {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.disk_type),
            ::tc3::Place::view(&self.disk_id),
            ::tc3::Place::view(&self.disk_size),
            ::tc3::Place::view(&self.cdc_id),
            ::tc3::Place::view(&self.disk_name),
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
                0 => &mut self.disk_type,
                1 => &mut self.disk_id,
                2 => &mut self.disk_size,
                3 => &mut self.cdc_id,
                4 => &mut self.disk_name,
                5 => &mut self.encrypt,
                6 => &mut self.kms_key_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(SystemDisk);
#[cfg(feature = "serde")]
::tc3::record_serde!(SystemDisk);
