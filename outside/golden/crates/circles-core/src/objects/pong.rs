// Generated from outside/golden/spec/circles/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Pong`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pong {
    /// `Ping`: `Ping`.
    pub ping: ::core::option::Option<::std::boxed::Box<crate::objects::Ping>>,
}

impl Pong {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Ping`.
    #[must_use]
    pub fn ping(mut self, ping: crate::objects::Ping) -> Self {
        self.ping = ::core::option::Option::Some(::std::boxed::Box::new(ping));
        self
    }
}

impl ::tc3::Shaped for Pong {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Pong",
        members: &["Ping"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Pong {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.ping)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.ping,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Pong);
#[cfg(feature = "serde")]
::tc3::record_serde!(Pong);
