// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `CpuTopology`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpuTopology {
    /// `CoreCount`: `int64`, may be null.
    pub core_count: ::core::option::Option<i64>,
    /// `ThreadPerCore`: `int64`, may be null.
    pub thread_per_core: ::core::option::Option<i64>,
}

impl CpuTopology {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CoreCount`.
    #[must_use]
    pub fn core_count(mut self, core_count: i64) -> Self {
        self.core_count = ::core::option::Option::Some(core_count);
        self
    }

    /// Sets `ThreadPerCore`.
    #[must_use]
    pub fn thread_per_core(mut self, thread_per_core: i64) -> Self {
        self.thread_per_core = ::core::option::Option::Some(thread_per_core);
        self
    }
}

impl ::tc3::Shaped for CpuTopology {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CpuTopology",
        members: &["CoreCount", "ThreadPerCore"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CpuTopology {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.core_count),
            ::tc3::Place::view(&self.thread_per_core),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.core_count,
                1 => &mut self.thread_per_core,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(CpuTopology);
#[cfg(feature = "serde")]
::tc3::record_serde!(CpuTopology);
