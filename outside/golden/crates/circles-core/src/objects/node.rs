// Generated from outside/golden/spec/circles/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Node`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Node {
    /// `Name`: `string`, required.
    pub name: ::std::string::String,
    /// `Next`: `Node`.
    pub next: ::core::option::Option<::std::boxed::Box<crate::objects::Node>>,
}

impl Node {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `Next`.
    #[must_use]
    pub fn next(mut self, next: crate::objects::Node) -> Self {
        self.next = ::core::option::Option::Some(::std::boxed::Box::new(next));
        self
    }
}

impl ::tc3::Shaped for Node {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Node",
        members: &["Name", "Next"],
        required: &["Name"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Node {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.name), ::tc3::Place::view(&self.next)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.next,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Node);
#[cfg(feature = "serde")]
::tc3::record_serde!(Node);
