// Generated from outside/golden/spec/intents/2024-01-01 by `cargo xtask generate`. Do not edit.

/// Does something with a door.
///
/// # Examples
///
/// Paints a door:
///
/// ```
/// use intents_core::{Operate, Work};
///
/// let request = Operate::work(
///         "d-1",
///         Work::paint(vec!["red".into(), "green".into()], 2),
///     )
///     .note("quick")
///     .reason("old");
/// # use intents_core::Validate;
/// # assert!(request.validate().is_empty());
/// ```
///
/// Does what is not known yet:
///
/// ```
/// use intents_core::{Operate, Work};
///
/// let request = Operate::work("d-1", Work::open()).reason("late");
/// # use intents_core::Validate;
/// # assert!(request.validate().is_empty());
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operate {
    /// `DoorId`: `string`, required.
    pub door_id: ::std::string::String,
    /// What. `Operation`: `string`, required.
    pub operation: crate::enums::DoorOperation,
    /// `Password`: `string`, hidden in `Debug`, errors and logs.
    pub password: ::core::option::Option<::std::string::String>,
    /// `Colors`: `[string]`.
    pub colors: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `Coats`: `int64`.
    pub coats: ::core::option::Option<i64>,
    /// `Note`: `string`.
    pub note: ::core::option::Option<::std::string::String>,
    /// `Reason`: `string`, required.
    pub reason: ::core::option::Option<::std::string::String>,
}

impl Operate {
    /// With what is required.
    pub fn new(
        door_id: impl ::core::convert::Into<::std::string::String>,
        operation: impl ::core::convert::Into<crate::enums::DoorOperation>,
    ) -> Self {
        Self {
            door_id: door_id.into(),
            operation: operation.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(
        mut self,
        password: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.password = ::core::option::Option::Some(password.into());
        self
    }

    /// Sets `Colors`.
    #[must_use]
    pub fn colors(mut self, colors: ::std::vec::Vec<::std::string::String>) -> Self {
        self.colors = ::core::option::Option::Some(colors);
        self
    }

    /// Sets `Coats`.
    #[must_use]
    pub fn coats(mut self, coats: i64) -> Self {
        self.coats = ::core::option::Option::Some(coats);
        self
    }

    /// Sets `Note`.
    #[must_use]
    pub fn note(
        mut self,
        note: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.note = ::core::option::Option::Some(note.into());
        self
    }

    /// Sets `Reason`.
    #[must_use]
    pub fn reason(
        mut self,
        reason: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.reason = ::core::option::Option::Some(reason.into());
        self
    }
}

impl ::tc3::Shaped for Operate {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Operate",
        members: &[
            "DoorId",
            "Operation",
            "Password",
            "Colors",
            "Coats",
            "Note",
            "Reason",
        ],
        required: &["DoorId", "Operation", "Reason"],
        sensitive: &["Password"],
        rules: &[
            ::tc3::Rule::new(
                ::tc3::RuleKind::RequiredWhen {
                    on: "Operation",
                    is: &[::tc3::Literal::Text("LOCK")],
                    members: &["Password"],
                },
                "A lock needs a password.",
            ),
            ::tc3::Rule::new(
                ::tc3::RuleKind::RequiredWhen {
                    on: "Operation",
                    is: &[::tc3::Literal::Text("PAINT")],
                    members: &["Colors", "Coats"],
                },
                "Paint has a color.",
            ),
            ::tc3::Rule::new(
                ::tc3::RuleKind::Closed {
                    member: "Operation",
                    values: &[
                        ::tc3::Literal::Text("OPEN"),
                        ::tc3::Literal::Text("LOCK"),
                        ::tc3::Literal::Text("PAINT"),
                    ],
                },
                "",
            ),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Operate {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.door_id),
            ::tc3::Place::view(&self.operation),
            ::tc3::Place::view(&self.password),
            ::tc3::Place::view(&self.colors),
            ::tc3::Place::view(&self.coats),
            ::tc3::Place::view(&self.note),
            ::tc3::Place::view(&self.reason),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.door_id,
                1 => &mut self.operation,
                2 => &mut self.password,
                3 => &mut self.colors,
                4 => &mut self.coats,
                5 => &mut self.note,
                6 => &mut self.reason,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl Operate {
    /// Makes the request by what is meant: each [`Work`] carries what its `Operation` demands, so that a
    /// wrong combination cannot be written.
    pub fn work(
        door_id: impl ::core::convert::Into<::std::string::String>,
        work: Work,
    ) -> Self {
        let mut request = Self {
            door_id: door_id.into(),
            ..::core::default::Default::default()
        };
        ::tc3::Intent::put(work, &mut request);
        request
    }
}

/// What [`Operate::work`] can mean: one for each known `Operation`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Work {
    /// Opens it.
    #[non_exhaustive]
    Open,
    /// Locks it with a password.
    #[non_exhaustive]
    Lock {
        /// `Password`: `string`, hidden in `Debug`, errors and logs.
        password: ::std::string::String,
    },
    /// Paints it.
    #[non_exhaustive]
    Paint {
        /// `Colors`: `[string]`.
        colors: ::std::vec::Vec<::std::string::String>,
        /// `Coats`: `int64`.
        coats: i64,
    },
}

impl Work {
    /// Opens it.
    pub fn open() -> Self {
        Self::Open
    }

    /// Locks it with a password.
    pub fn lock(password: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self::Lock {
            password: password.into(),
        }
    }

    /// Paints it.
    pub fn paint(colors: ::std::vec::Vec<::std::string::String>, coats: i64) -> Self {
        Self::Paint { colors, coats }
    }
}

::tc3::intent!(
    Work of Operate[1, 2, 3, 4] by operation plain crate::enums::DoorOperation where
    Open = Open {}, Lock = Lock { password option }, Paint = Paint { colors option, coats
    option }
);
impl ::core::fmt::Debug for Work {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(::tc3::Intent::name(self))
    }
}

#[cfg(feature = "serde")]
::tc3::intent_serde!(Work);
impl ::tc3::Action for Operate {
    type Response = OperateResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "intents",
        version: "2024-01-01",
        name: "Operate",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Operate`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateResponse {}

impl ::tc3::Shaped for OperateResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "OperateResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for OperateResponse {
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

::tc3::record_traits!(Operate, OperateResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Operate, OperateResponse);
