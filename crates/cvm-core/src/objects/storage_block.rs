// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `StorageBlock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageBlock {
    /// `Type`: `string`, always present.
    pub r#type: ::core::option::Option<::std::string::String>,
    /// `MinSize`: `int64`, always present.
    pub min_size: ::core::option::Option<i64>,
    /// `MaxSize`: `int64`, always present.
    pub max_size: ::core::option::Option<i64>,
}

impl StorageBlock {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#type = ::core::option::Option::Some(r#type.into());
        self
    }

    /// Sets `MinSize`.
    #[must_use]
    pub fn min_size(mut self, min_size: i64) -> Self {
        self.min_size = ::core::option::Option::Some(min_size);
        self
    }

    /// Sets `MaxSize`.
    #[must_use]
    pub fn max_size(mut self, max_size: i64) -> Self {
        self.max_size = ::core::option::Option::Some(max_size);
        self
    }
}

impl ::tc3::Shaped for StorageBlock {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "StorageBlock",
        members: &["Type", "MinSize", "MaxSize"],
        always: &["Type", "MinSize", "MaxSize"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for StorageBlock {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.r#type),
            ::tc3::Place::view(&self.min_size),
            ::tc3::Place::view(&self.max_size),
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
                1 => &mut self.min_size,
                2 => &mut self.max_size,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(StorageBlock);
#[cfg(feature = "serde")]
::tc3::record_serde!(StorageBlock);
