// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `Externals`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Externals {
    /// `ReleaseAddress`: `bool`.
    pub release_address: ::core::option::Option<bool>,
    /// `UnsupportNetworks`: `[string]`.
    pub unsupport_networks: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `StorageBlockAttr`: `StorageBlock`.
    pub storage_block_attr: ::core::option::Option<crate::objects::StorageBlock>,
}

impl Externals {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ReleaseAddress`.
    #[must_use]
    pub fn release_address(mut self, release_address: bool) -> Self {
        self.release_address = ::core::option::Option::Some(release_address);
        self
    }

    /// Sets `UnsupportNetworks`.
    #[must_use]
    pub fn unsupport_networks(
        mut self,
        unsupport_networks: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.unsupport_networks = ::core::option::Option::Some(unsupport_networks);
        self
    }

    /// Sets `StorageBlockAttr`.
    #[must_use]
    pub fn storage_block_attr(
        mut self,
        storage_block_attr: crate::objects::StorageBlock,
    ) -> Self {
        self.storage_block_attr = ::core::option::Option::Some(storage_block_attr);
        self
    }
}

impl ::tc3::Shaped for Externals {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Externals",
        members: &["ReleaseAddress", "UnsupportNetworks", "StorageBlockAttr"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Externals {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.release_address),
            ::tc3::Place::view(&self.unsupport_networks),
            ::tc3::Place::view(&self.storage_block_attr),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.release_address,
                1 => &mut self.unsupport_networks,
                2 => &mut self.storage_block_attr,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Externals);
#[cfg(feature = "serde")]
::tc3::record_serde!(Externals);
