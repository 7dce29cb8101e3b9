// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `HostResource`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostResource {
    /// `CpuTotal`: `uint64`, always present.
    pub cpu_total: u64,
    /// `CpuAvailable`: `uint64`, always present.
    pub cpu_available: u64,
    /// `MemTotal`: `float`, always present.
    pub mem_total: f64,
    /// `MemAvailable`: `float`, always present.
    pub mem_available: f64,
    /// `DiskTotal`: `uint64`, always present.
    pub disk_total: u64,
    /// `DiskAvailable`: `uint64`, always present.
    pub disk_available: u64,
    /// `DiskType`: `string`, always present.
    pub disk_type: ::std::string::String,
    /// `GpuTotal`: `uint64`, always present.
    pub gpu_total: u64,
    /// `GpuAvailable`: `uint64`, always present.
    pub gpu_available: u64,
    /// `ExclusiveOwner`: `string`, may be null.
    pub exclusive_owner: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for HostResource {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "HostResource",
        members: &[
            "CpuTotal",
            "CpuAvailable",
            "MemTotal",
            "MemAvailable",
            "DiskTotal",
            "DiskAvailable",
            "DiskType",
            "GpuTotal",
            "GpuAvailable",
            "ExclusiveOwner",
        ],
        always: &[
            "CpuTotal",
            "CpuAvailable",
            "MemTotal",
            "MemAvailable",
            "DiskTotal",
            "DiskAvailable",
            "DiskType",
            "GpuTotal",
            "GpuAvailable",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for HostResource {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.cpu_total),
            ::tc3::Place::view(&self.cpu_available),
            ::tc3::Place::view(&self.mem_total),
            ::tc3::Place::view(&self.mem_available),
            ::tc3::Place::view(&self.disk_total),
            ::tc3::Place::view(&self.disk_available),
            ::tc3::Place::view(&self.disk_type),
            ::tc3::Place::view(&self.gpu_total),
            ::tc3::Place::view(&self.gpu_available),
            ::tc3::Place::view(&self.exclusive_owner),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.cpu_total,
                1 => &mut self.cpu_available,
                2 => &mut self.mem_total,
                3 => &mut self.mem_available,
                4 => &mut self.disk_total,
                5 => &mut self.disk_available,
                6 => &mut self.disk_type,
                7 => &mut self.gpu_total,
                8 => &mut self.gpu_available,
                9 => &mut self.exclusive_owner,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(HostResource);
#[cfg(feature = "serde")]
::tc3::record_serde!(HostResource);
