// Generated from outside/golden/spec/circles/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `Walk`, an action of Objects that contain themselves.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Walk {
    /// `Node`: `Node`, required.
    pub node: crate::objects::Node,
    /// `Tree`: `Tree`.
    pub tree: ::core::option::Option<crate::objects::Tree>,
    /// `Ping`: `Ping`, required.
    pub ping: crate::objects::Ping,
}

impl Walk {
    /// With what is required.
    pub fn new(node: crate::objects::Node, ping: crate::objects::Ping) -> Self {
        Self {
            node,
            ping,
            ..::core::default::Default::default()
        }
    }

    /// Sets `Tree`.
    #[must_use]
    pub fn tree(mut self, tree: crate::objects::Tree) -> Self {
        self.tree = ::core::option::Option::Some(tree);
        self
    }
}

impl ::tc3::Shaped for Walk {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Walk",
        members: &["Node", "Tree", "Ping"],
        required: &["Node", "Ping"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Walk {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.node),
            ::tc3::Place::view(&self.tree),
            ::tc3::Place::view(&self.ping),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.node,
                1 => &mut self.tree,
                2 => &mut self.ping,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for Walk {
    type Response = WalkResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "circles",
        version: "2024-01-01",
        name: "Walk",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Walk`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WalkResponse {
    /// `Ring`: `Ring`, always present.
    pub ring: crate::objects::Ring,
    /// `Tree`: `Tree`, always present.
    pub tree: crate::objects::Tree,
}

impl ::tc3::Shaped for WalkResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "WalkResponse",
        members: &["Ring", "Tree"],
        always: &["Ring", "Tree"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for WalkResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.ring), ::tc3::Place::view(&self.tree)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.ring,
                1 => &mut self.tree,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Walk, WalkResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Walk, WalkResponse);
