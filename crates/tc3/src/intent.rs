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
/// # use tc3::{Place, Record, Shape};
/// # #[derive(Default)]
/// # struct Stop { id: i64, force: Option<bool> }
/// # static SHAPE: Shape = Shape { name: "Stop", members: &["Id", "Force"], ..Shape::EMPTY };
/// # impl Record for Stop {
/// #     fn shape(&self) -> &'static Shape { &SHAPE }
/// #     fn get(&self, index: usize) -> Option<&dyn Place> {
/// #         Some(match index { 0 => &self.id, 1 => &self.force, _ => return None })
/// #     }
/// #     fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
/// #         Some(match index { 0 => &mut self.id, 1 => &mut self.force, _ => return None })
/// #     }
/// # }
/// # #[derive(Clone, Debug, PartialEq)]
/// # enum How { Gently, Hard }
/// # impl Intent for How {
/// #     type Request = Stop;
/// #     const MEMBERS: &'static [usize] = &[1];
/// #     fn name(&self) -> &'static str { match self { Self::Gently => "Gently", Self::Hard => "Hard" } }
/// #     fn put(self, request: &mut Stop) { request.force = Some(self == Self::Hard) }
/// #     fn of(request: &Stop) -> Option<Self> {
/// #         Some(match request.force? { true => Self::Hard, false => Self::Gently })
/// #     }
/// # }
/// let mut stop = Stop { id: 7, force: None };
/// assert_eq!(How::of(&stop), None);
/// How::Hard.put(&mut stop);
/// assert_eq!((How::of(&stop), stop.id), (Some(How::Hard), 7));
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

/// Implements `Display` for intents, the name of the variant, which is no secret whatever it carries.
#[macro_export]
macro_rules! intent_traits {
    ($($intent:ty),+ $(,)?) => {$(
        impl ::core::fmt::Display for $intent {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::Intent::name(self))
            }
        }
    )+};
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
