// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `GPUInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GPUInfo {
    /// `GPUCount`: `float`, always present.
    pub gpu_count: f64,
    /// `GPUId`: `[string]`, always present.
    pub gpu_id: ::std::vec::Vec<::std::string::String>,
    /// `GPUType`: `string`, always present.
    pub gpu_type: ::std::string::String,
}

impl ::tc3::Shaped for GPUInfo {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "GPUInfo",
        members: &["GPUCount", "GPUId", "GPUType"],
        always: &["GPUCount", "GPUId", "GPUType"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for GPUInfo {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.gpu_count),
            ::tc3::Place::view(&self.gpu_id),
            ::tc3::Place::view(&self.gpu_type),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.gpu_count,
                1 => &mut self.gpu_id,
                2 => &mut self.gpu_type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(GPUInfo);
#[cfg(feature = "serde")]
::tc3::record_serde!(GPUInfo);
