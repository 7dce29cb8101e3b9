// Generated from outside/golden/spec/circles/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Ping`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ping {
    /// `Pong`: `Pong`, required.
    pub pong: ::core::option::Option<::std::boxed::Box<crate::objects::Pong>>,
    /// `Weight`: `int64`, required.
    pub weight: i64,
}

impl Ping {
    /// With what is required.
    pub fn new(weight: i64) -> Self {
        Self {
            weight,
            ..::core::default::Default::default()
        }
    }

    /// Sets `Pong`.
    #[must_use]
    pub fn pong(mut self, pong: crate::objects::Pong) -> Self {
        self.pong = ::core::option::Option::Some(::std::boxed::Box::new(pong));
        self
    }
}

impl ::tc3::Shaped for Ping {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Ping",
        members: &["Pong", "Weight"],
        required: &["Pong", "Weight"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Ping {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.pong), ::tc3::Place::view(&self.weight)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.pong,
                1 => &mut self.weight,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Ping);
#[cfg(feature = "serde")]
::tc3::record_serde!(Ping);
