// Generated from outside/golden/spec/circles/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Walk")]
impl crate::actions::WalkResponse {
    /// Sets `Ring`.
    #[must_use]
    pub fn ring(mut self, ring: crate::objects::Ring) -> Self {
        self.ring = ring;
        self
    }

    /// Sets `Tree`.
    #[must_use]
    pub fn tree(mut self, tree: crate::objects::Tree) -> Self {
        self.tree = tree;
        self
    }
}

#[cfg(feature = "Walk")]
impl crate::objects::Ring {
    /// Sets `Self`.
    #[must_use]
    pub fn self_(mut self, self_: crate::objects::Ring) -> Self {
        self.self_ = ::core::option::Option::Some(::std::boxed::Box::new(self_));
        self
    }

    /// Sets `Inner`.
    #[must_use]
    pub fn inner(mut self, inner: crate::objects::Wrap) -> Self {
        self.inner = inner;
        self
    }
}

#[cfg(feature = "Walk")]
impl crate::objects::Wrap {
    /// Sets `Ring`.
    #[must_use]
    pub fn ring(mut self, ring: ::std::vec::Vec<crate::objects::Ring>) -> Self {
        self.ring = ring;
        self
    }
}
