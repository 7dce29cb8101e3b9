// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `LocalDiskType`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalDiskType {
    /// `Type`: `string`, always present.
    pub r#type: ::std::string::String,
    /// `PartitionType`: `string`, always present.
    pub partition_type: ::std::string::String,
    /// `MinSize`: `int64`, always present.
    pub min_size: i64,
    /// `MaxSize`: `int64`, always present.
    pub max_size: i64,
    /// `Required`: `string`, always present.
    pub required: ::std::string::String,
}

impl ::tc3::Shaped for LocalDiskType {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "LocalDiskType",
        members: &["Type", "PartitionType", "MinSize", "MaxSize", "Required"],
        always: &["Type", "PartitionType", "MinSize", "MaxSize", "Required"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for LocalDiskType {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.r#type),
            ::tc3::Place::view(&self.partition_type),
            ::tc3::Place::view(&self.min_size),
            ::tc3::Place::view(&self.max_size),
            ::tc3::Place::view(&self.required),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.partition_type,
                2 => &mut self.min_size,
                3 => &mut self.max_size,
                4 => &mut self.required,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(LocalDiskType);
#[cfg(feature = "serde")]
::tc3::record_serde!(LocalDiskType);
