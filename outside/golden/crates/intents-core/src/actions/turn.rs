// Generated from outside/golden/spec/intents/2024-01-01 by `cargo xtask generate`. Do not edit.

/// Turns.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Turn {
    /// `Angle`: `int64`.
    pub angle: ::core::option::Option<i64>,
    /// `Speed`: `float`.
    pub speed: ::core::option::Option<f64>,
    /// How. `Kind`: `int64`.
    pub kind: ::core::option::Option<crate::enums::TurnKind>,
}

impl Turn {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Angle`.
    #[must_use]
    pub fn angle(mut self, angle: i64) -> Self {
        self.angle = ::core::option::Option::Some(angle);
        self
    }

    /// Sets `Speed`.
    #[must_use]
    pub fn speed(mut self, speed: f64) -> Self {
        self.speed = ::core::option::Option::Some(speed);
        self
    }

    /// Sets `Kind`.
    #[must_use]
    pub fn kind(
        mut self,
        kind: impl ::core::convert::Into<crate::enums::TurnKind>,
    ) -> Self {
        self.kind = ::core::option::Option::Some(kind.into());
        self
    }
}

impl ::tc3::Shaped for Turn {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Turn",
        members: &["Angle", "Speed", "Kind"],
        rules: &[
            ::tc3::Rule::new(
                ::tc3::RuleKind::RequiredWhen {
                    on: "Kind",
                    is: &[::tc3::Literal::Int(2), ::tc3::Literal::Int(3)],
                    members: &["Angle"],
                },
                "",
            ),
            ::tc3::Rule::new(
                ::tc3::RuleKind::RequiredWhen {
                    on: "Kind",
                    is: &[::tc3::Literal::Int(3)],
                    members: &["Speed"],
                },
                "",
            ),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Turn {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.angle),
            ::tc3::Place::view(&self.speed),
            ::tc3::Place::view(&self.kind),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.angle,
                1 => &mut self.speed,
                2 => &mut self.kind,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl Turn {
    /// Makes the request by what is meant: each [`Turning`] carries what its `Kind` demands, so that a
    /// wrong combination cannot be written.
    pub fn turning(turning: Turning) -> Self {
        let mut request = Self::default();
        ::tc3::Intent::put(turning, &mut request);
        request
    }
}

/// What [`Turn::turning`] can mean: one for each known `Kind`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Turning {
    /// Not at all.
    #[non_exhaustive]
    Stop,
    /// To an angle.
    #[non_exhaustive]
    To {
        /// `Angle`: `int64`.
        angle: i64,
    },
    /// At a speed.
    #[non_exhaustive]
    By {
        /// `Angle`: `int64`.
        angle: i64,
        /// `Speed`: `float`.
        speed: f64,
    },
}

impl Turning {
    /// Not at all.
    pub fn stop() -> Self {
        Self::Stop
    }

    /// To an angle.
    pub fn to(angle: i64) -> Self {
        Self::To { angle }
    }

    /// At a speed.
    pub fn by(angle: i64, speed: f64) -> Self {
        Self::By { angle, speed }
    }
}

::tc3::intent!(
    Turning of Turn[0, 1, 2] by kind option crate::enums::TurnKind where Stop = STOP {},
    To = TO { angle option }, By = BY { angle option, speed option }
);
#[cfg(feature = "serde")]
::tc3::intent_serde!(Turning);
impl ::tc3::Action for Turn {
    type Response = TurnResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "intents",
        version: "2024-01-01",
        name: "Turn",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Turn`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnResponse {}

impl ::tc3::Shaped for TurnResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TurnResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TurnResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [];
        viewer.see(&members);
    }

    fn get_mut(&mut self, _: usize) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::None
    }
}

::tc3::record_traits!(Turn, TurnResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Turn, TurnResponse);
