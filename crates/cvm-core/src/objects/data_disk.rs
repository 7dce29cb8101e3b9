// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `DataDisk`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// `DiskSize`: `int64`, required, always present.
    pub disk_size: i64,
    /// `DiskType`: `string`, always present.
    pub disk_type: ::core::option::Option<::std::string::String>,
    /// `DiskId`: `string`.
    pub disk_id: ::core::option::Option<::std::string::String>,
    /// `DeleteWithInstance`: `bool`, always present.
    pub delete_with_instance: ::core::option::Option<bool>,
    /// `SnapshotId`: `string`.
    pub snapshot_id: ::core::option::Option<::std::string::String>,
    /// `Encrypt`: `bool`, always present.
    pub encrypt: ::core::option::Option<bool>,
    /// `KmsKeyId`: `string`, always present, may be null.
    pub kms_key_id: ::core::option::Option<::std::string::String>,
    /// `ThroughputPerformance`: `int64`, may be null.
    pub throughput_performance: ::core::option::Option<i64>,
    /// `CdcId`: `string`, may be null.
    pub cdc_id: ::core::option::Option<::std::string::String>,
    /// `BurstPerformance`: `bool`.
    pub burst_performance: ::core::option::Option<bool>,
    /// `DiskName`: `string`.
    pub disk_name: ::core::option::Option<::std::string::String>,
}

impl DataDisk {
    /// With what is required.
    pub fn new(disk_size: i64) -> Self {
        Self {
            disk_size,
            ..::core::default::Default::default()
        }
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

    /// Sets `DeleteWithInstance`.
    #[must_use]
    pub fn delete_with_instance(mut self, delete_with_instance: bool) -> Self {
        self.delete_with_instance = ::core::option::Option::Some(delete_with_instance);
        self
    }

    /// Sets `SnapshotId`.
    #[must_use]
    pub fn snapshot_id(
        mut self,
        snapshot_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.snapshot_id = ::core::option::Option::Some(snapshot_id.into());
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

    /// Sets `ThroughputPerformance`.
    #[must_use]
    pub fn throughput_performance(mut self, throughput_performance: i64) -> Self {
        self.throughput_performance = ::core::option::Option::Some(
            throughput_performance,
        );
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

    /// Sets `BurstPerformance`.
    #[must_use]
    pub fn burst_performance(mut self, burst_performance: bool) -> Self {
        self.burst_performance = ::core::option::Option::Some(burst_performance);
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
}

impl ::tc3::Shaped for DataDisk {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DataDisk",
        members: &[
            "DiskSize",
            "DiskType",
            "DiskId",
            "DeleteWithInstance",
            "SnapshotId",
            "Encrypt",
            "KmsKeyId",
            "ThroughputPerformance",
            "CdcId",
            "BurstPerformance",
            "DiskName",
        ],
        required: &["DiskSize"],
        always: &["DiskSize", "DiskType", "DeleteWithInstance", "Encrypt", "KmsKeyId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DataDisk {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.disk_size),
            ::tc3::Place::view(&self.disk_type),
            ::tc3::Place::view(&self.disk_id),
            ::tc3::Place::view(&self.delete_with_instance),
            ::tc3::Place::view(&self.snapshot_id),
            ::tc3::Place::view(&self.encrypt),
            ::tc3::Place::view(&self.kms_key_id),
            ::tc3::Place::view(&self.throughput_performance),
            ::tc3::Place::view(&self.cdc_id),
            ::tc3::Place::view(&self.burst_performance),
            ::tc3::Place::view(&self.disk_name),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.disk_size,
                1 => &mut self.disk_type,
                2 => &mut self.disk_id,
                3 => &mut self.delete_with_instance,
                4 => &mut self.snapshot_id,
                5 => &mut self.encrypt,
                6 => &mut self.kms_key_id,
                7 => &mut self.throughput_performance,
                8 => &mut self.cdc_id,
                9 => &mut self.burst_performance,
                10 => &mut self.disk_name,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DataDisk);
#[cfg(feature = "serde")]
::tc3::record_serde!(DataDisk);
