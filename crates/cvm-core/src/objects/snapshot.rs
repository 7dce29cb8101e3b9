// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `Snapshot`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Snapshot {
    /// `SnapshotId`: `string`, always present.
    pub snapshot_id: ::std::string::String,
    /// `DiskUsage`: `string`, always present.
    pub disk_usage: ::std::string::String,
    /// `DiskSize`: `int64`, always present.
    pub disk_size: i64,
}

impl ::tc3::Shaped for Snapshot {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Snapshot",
        members: &["SnapshotId", "DiskUsage", "DiskSize"],
        always: &["SnapshotId", "DiskUsage", "DiskSize"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Snapshot {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.snapshot_id),
            ::tc3::Place::view(&self.disk_usage),
            ::tc3::Place::view(&self.disk_size),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.snapshot_id,
                1 => &mut self.disk_usage,
                2 => &mut self.disk_size,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Snapshot);
#[cfg(feature = "serde")]
::tc3::record_serde!(Snapshot);
