// Generated from outside/golden/spec/circles/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Tree`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tree {
    /// `Leaf`: `string`.
    pub leaf: ::core::option::Option<::std::string::String>,
    /// `Branches`: `[Tree]`.
    pub branches: ::core::option::Option<::std::vec::Vec<crate::objects::Tree>>,
}

impl Tree {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Leaf`.
    #[must_use]
    pub fn leaf(
        mut self,
        leaf: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.leaf = ::core::option::Option::Some(leaf.into());
        self
    }

    /// Sets `Branches`.
    #[must_use]
    pub fn branches(mut self, branches: ::std::vec::Vec<crate::objects::Tree>) -> Self {
        self.branches = ::core::option::Option::Some(branches);
        self
    }
}

impl ::tc3::Shaped for Tree {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Tree",
        members: &["Leaf", "Branches"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Tree {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.leaf),
            ::tc3::Place::view(&self.branches),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.leaf,
                1 => &mut self.branches,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Tree);
#[cfg(feature = "serde")]
::tc3::record_serde!(Tree);
