//! Intents: what a request can mean, as an enum whose variants carry what each meaning demands.

use serde::de::{Deserializer, Error as _};
use serde::ser::Serializer;

use crate::record::{self, Place, Record, Shape};

/// What a request can mean: an enum that the generator makes of the rules that hang on one member.
///
/// It goes into a request and is read from one; what the request has beside it stays there.
///
/// ```
/// use tc3::Intent;
///
/// # use tc3::{Place, Record, Shape};
/// # tc3::int_enum! { pub Mode { GENTLE = 1, HARD = 2, } }
/// # #[derive(Default)]
/// # struct Stop { id: i64, mode: Mode, force: Option<bool> }
/// # static SHAPE: Shape = Shape { name: "Stop", members: &["Id", "Mode", "Force"], ..Shape::EMPTY };
/// # impl Record for Stop {
/// #     fn shape(&self) -> &'static Shape { &SHAPE }
/// #     fn get(&self, index: usize) -> Option<&dyn Place> {
/// #         Some(match index { 0 => &self.id, 1 => &self.mode, 2 => &self.force, _ => return None })
/// #     }
/// #     fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
/// #         Some(match index { 0 => &mut self.id, 1 => &mut self.mode, 2 => &mut self.force, _ => return None })
/// #     }
/// # }
/// #[derive(Clone, Debug, PartialEq)]
/// enum How {
///     Gently,
///     Hard { force: bool },
/// }
///
/// tc3::intent!(How of Stop [1, 2] by mode plain Mode where
///     Gently = GENTLE {},
///     Hard = HARD { force option },
/// );
///
/// let mut stop = Stop { id: 7, ..Stop::default() };
/// assert_eq!(How::of(&stop), None);
/// How::Hard { force: true }.put(&mut stop);
/// assert_eq!((How::of(&stop), stop.id), (Some(How::Hard { force: true }), 7));
/// assert_eq!(How::Gently.to_string(), "Gently");
/// ```
pub trait Intent: Clone {
    /// The request that it is the intent of.
    type Request: Record + Default;

    /// The members that it decides or carries, by their positions in the request.
    const MEMBERS: &'static [usize];

    /// The name of the variant.
    fn name(&self) -> &'static str;

    /// Writes what is meant into a request, and leaves the rest of it as it is.
    fn put(self, request: &mut Self::Request);

    /// What a request means; none where no variant stands for it, or where it lacks what that variant carries.
    fn of(request: &Self::Request) -> Option<Self>;
}

/// Implements [`Intent`] and `Display` for an enum: which members of the request it decides or carries, by which enum's member
/// it is decided, and for each variant the value of that member and what the variant carries. `plain`, `option` and `boxed`
/// say how the request holds a member.
#[macro_export]
macro_rules! intent {
    ($intent:ident of $request:ident $members:tt by $on:ident $as:ident $kind:ty where
        $($variant:ident = $value:ident { $($field:ident $held:ident),* $(,)? }),+ $(,)?
    ) => {
        impl $crate::Intent for $intent {
            type Request = $request;
            const MEMBERS: &'static [usize] = &$members;

            fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => stringify!($variant),)+
                }
            }

            fn put(self, request: &mut $request) {
                match self {
                    $(Self::$variant { $($field),* } => {
                        request.$on = $crate::intent!(@put $as <$kind>::$value);
                        $(request.$field = $crate::intent!(@put $held $field);)*
                    })+
                }
            }

            fn of(request: &$request) -> ::core::option::Option<Self> {
                match &request.$on {
                    $(value if *value == $crate::intent!(@put $as <$kind>::$value) => ::core::option::Option::Some(Self::$variant {
                        $($field: $crate::intent!(@of $held ::core::clone::Clone::clone(&request.$field))),*
                    }),)+
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl ::core::fmt::Display for $intent {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::Intent::name(self))
            }
        }
    };
    (@put plain $value:expr) => { $value };
    (@put option $value:expr) => { ::core::option::Option::Some($value) };
    (@put boxed $value:expr) => { ::core::option::Option::Some(::std::boxed::Box::new($value)) };
    (@of plain $value:expr) => { $value };
    // Where it is missing, the request does not mean this.
    (@of option $value:expr) => { $value? };
    (@of boxed $value:expr) => { *$value? };
}

/// Implements serde's `Serialize` and `Deserialize` for intents: an object with those members of the request that the
/// intent decides or carries.
#[macro_export]
macro_rules! intent_serde {
    ($($intent:ty),+ $(,)?) => {$(
        impl $crate::serde::Serialize for $intent {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::serialize_intent(self, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $intent {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::deserialize_intent(deserializer)
            }
        }
    )+};
}

/// What `Serialize` of intents calls.
///
/// # Errors
///
/// Those of [`record::serialize`].
pub fn serialize_intent<I: Intent, S: Serializer>(intent: &I, serializer: S) -> Result<S::Ok, S::Error> {
    let mut request = I::Request::default();
    intent.clone().put(&mut request);
    record::serialize(&Part { request: &request, members: I::MEMBERS }, serializer)
}

/// What `Deserialize` of intents calls.
///
/// # Errors
///
/// Those of [`record::deserialize`], and what means nothing.
pub fn deserialize_intent<'de, I: Intent, D: Deserializer<'de>>(deserializer: D) -> Result<I, D::Error> {
    let mut request = I::Request::default();
    record::deserialize(&mut request, deserializer)?;
    I::of(&request).ok_or_else(|| {
        let shape = request.shape();
        let names: Vec<_> = I::MEMBERS.iter().filter_map(|member| shape.members.get(*member).copied()).collect();
        D::Error::custom(format!("no {} means this: see what its {} demand", shape.name, names.join(", ")))
    })
}

/// A request of which some members are seen.
struct Part<'a> {
    request: &'a dyn Record,
    members: &'static [usize],
}

impl Record for Part<'_> {
    fn shape(&self) -> &'static Shape {
        self.request.shape()
    }

    fn get(&self, index: usize) -> Option<&dyn Place> {
        self.members.contains(&index).then(|| self.request.get(index)).flatten()
    }

    fn get_mut(&mut self, _: usize) -> Option<&mut dyn Place> {
        None
    }
}
