// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `InstanceTypeConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeConfig {
    /// `Zone`: `string`, always present.
    pub zone: ::std::string::String,
    /// `InstanceType`: `string`, always present.
    pub instance_type: ::std::string::String,
    /// `InstanceFamily`: `string`, always present.
    pub instance_family: ::std::string::String,
    /// `GPU`: `int64`, always present.
    pub gpu: i64,
    /// `CPU`: `int64`, always present.
    pub cpu: i64,
    /// `Memory`: `int64`, always present.
    pub memory: i64,
    /// `FPGA`: `int64`, always present.
    pub fpga: i64,
    /// `GpuCount`: `float`, always present.
    pub gpu_count: f64,
    /// `GpuType`: `string`.
    pub gpu_type: ::core::option::Option<::std::string::String>,
    /// `GpuMemory`: `float`.
    pub gpu_memory: ::core::option::Option<f64>,
}

impl ::tc3::Shaped for InstanceTypeConfig {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InstanceTypeConfig",
        members: &[
            "Zone",
            "InstanceType",
            "InstanceFamily",
            "GPU",
            "CPU",
            "Memory",
            "FPGA",
            "GpuCount",
            "GpuType",
            "GpuMemory",
        ],
        always: &[
            "Zone",
            "InstanceType",
            "InstanceFamily",
            "GPU",
            "CPU",
            "Memory",
            "FPGA",
            "GpuCount",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InstanceTypeConfig {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.zone),
            ::tc3::Place::view(&self.instance_type),
            ::tc3::Place::view(&self.instance_family),
            ::tc3::Place::view(&self.gpu),
            ::tc3::Place::view(&self.cpu),
            ::tc3::Place::view(&self.memory),
            ::tc3::Place::view(&self.fpga),
            ::tc3::Place::view(&self.gpu_count),
            ::tc3::Place::view(&self.gpu_type),
            ::tc3::Place::view(&self.gpu_memory),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.zone,
                1 => &mut self.instance_type,
                2 => &mut self.instance_family,
                3 => &mut self.gpu,
                4 => &mut self.cpu,
                5 => &mut self.memory,
                6 => &mut self.fpga,
                7 => &mut self.gpu_count,
                8 => &mut self.gpu_type,
                9 => &mut self.gpu_memory,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(InstanceTypeConfig);
#[cfg(feature = "serde")]
::tc3::record_serde!(InstanceTypeConfig);
