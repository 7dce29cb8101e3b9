// Generated from outside/golden/spec/enums/2024-01-01 by `cargo xtask generate`. Do not edit.

/// Sets what has known values.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// With a sign. `Signed`: `int64`, required.
    pub signed: crate::enums::Level,
    /// Without one. `Unsigned`: `uint64`, required.
    pub unsigned: crate::enums::Level,
    /// Closed. `Charge`: `string`, required.
    pub charge: crate::enums::Charge,
    /// Several. `Levels`: `[int64]`.
    pub levels: ::core::option::Option<::std::vec::Vec<crate::enums::Level>>,
    /// Several, closed. `Charges`: `[string]`.
    pub charges: ::core::option::Option<::std::vec::Vec<crate::enums::Charge>>,
    /// `Part`: `Part`.
    pub part: ::core::option::Option<crate::objects::Part>,
}

impl Set {
    /// With what is required.
    pub fn new(
        signed: impl ::core::convert::Into<crate::enums::Level>,
        unsigned: impl ::core::convert::Into<crate::enums::Level>,
        charge: impl ::core::convert::Into<crate::enums::Charge>,
    ) -> Self {
        Self {
            signed: signed.into(),
            unsigned: unsigned.into(),
            charge: charge.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `Levels`.
    #[must_use]
    pub fn levels(mut self, levels: ::std::vec::Vec<crate::enums::Level>) -> Self {
        self.levels = ::core::option::Option::Some(levels);
        self
    }

    /// Sets `Charges`.
    #[must_use]
    pub fn charges(mut self, charges: ::std::vec::Vec<crate::enums::Charge>) -> Self {
        self.charges = ::core::option::Option::Some(charges);
        self
    }

    /// Sets `Part`.
    #[must_use]
    pub fn part(mut self, part: crate::objects::Part) -> Self {
        self.part = ::core::option::Option::Some(part);
        self
    }
}

impl ::tc3::Shaped for Set {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Set",
        members: &["Signed", "Unsigned", "Charge", "Levels", "Charges", "Part"],
        required: &["Signed", "Unsigned", "Charge"],
        unsigned: &["Unsigned"],
        rules: &[
            ::tc3::Rule::new(
                ::tc3::RuleKind::Closed {
                    member: "Charge",
                    values: &[
                        ::tc3::Literal::Text("PREPAID"),
                        ::tc3::Literal::Text("unknown"),
                        ::tc3::Literal::Text(""),
                    ],
                },
                "",
            ),
            ::tc3::Rule::new(
                ::tc3::RuleKind::Closed {
                    member: "Charges",
                    values: &[
                        ::tc3::Literal::Text("PREPAID"),
                        ::tc3::Literal::Text("unknown"),
                        ::tc3::Literal::Text(""),
                    ],
                },
                "",
            ),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Set {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.signed),
            ::tc3::Place::view(&self.unsigned),
            ::tc3::Place::view(&self.charge),
            ::tc3::Place::view(&self.levels),
            ::tc3::Place::view(&self.charges),
            ::tc3::Place::view(&self.part),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.signed,
                1 => &mut self.unsigned,
                2 => &mut self.charge,
                3 => &mut self.levels,
                4 => &mut self.charges,
                5 => &mut self.part,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for Set {
    type Response = SetResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "enums",
        version: "2024-01-01",
        name: "Set",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Set`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetResponse {
    /// As set. `Level`: `int64`, always present.
    pub level: crate::enums::Level,
    /// As set. `Charge`: `string`.
    pub charge: ::core::option::Option<crate::enums::Charge>,
}

impl ::tc3::Shaped for SetResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "SetResponse",
        members: &["Level", "Charge"],
        always: &["Level"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for SetResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.level),
            ::tc3::Place::view(&self.charge),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.level,
                1 => &mut self.charge,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Set, SetResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Set, SetResponse);
