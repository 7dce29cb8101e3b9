// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `ResourceCount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceCount {
    /// `Cpu`: `uint64`, may be null.
    pub cpu: ::core::option::Option<u64>,
    /// `Memory`: `uint64`, may be null.
    pub memory: ::core::option::Option<u64>,
    /// `Gpu`: `uint64`, may be null.
    pub gpu: ::core::option::Option<u64>,
    /// `Disk`: `uint64`, may be null.
    pub disk: ::core::option::Option<u64>,
}

impl ::tc3::Shaped for ResourceCount {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ResourceCount",
        members: &["Cpu", "Memory", "Gpu", "Disk"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ResourceCount {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.cpu),
            ::tc3::Place::view(&self.memory),
            ::tc3::Place::view(&self.gpu),
            ::tc3::Place::view(&self.disk),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.cpu,
                1 => &mut self.memory,
                2 => &mut self.gpu,
                3 => &mut self.disk,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ResourceCount);
#[cfg(feature = "serde")]
::tc3::record_serde!(ResourceCount);
