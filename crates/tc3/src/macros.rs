//! What generated code declares by a word: open enums, whose values are known by name, and any other that comes; and the
//! traits of records, enums and intents.

/// Declares an open enum of integers: a newtype with a constant for each known value.
///
/// A value that is not known survives: it decodes, compares and encodes as the number it is.
///
/// ```
/// tc3::int_enum! {
///     /// Where a job stands.
///     pub JobStatus {
///         /// It waits.
///         WAITING = 1,
///         /// It runs.
///         RUNNING = 2,
///     }
/// }
/// assert_eq!(JobStatus::RUNNING.value(), 2);
/// assert_eq!(format!("{:?} {:?}", JobStatus::WAITING, JobStatus::from(9)), "WAITING 9");
/// assert_eq!(JobStatus::WAITING.to_string(), "1", "as on the wire");
/// ```
#[macro_export]
macro_rules! int_enum {
    ($(#[$meta:meta])* pub $name:ident { $($(#[$doc:meta])* $constant:ident = $value:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub struct $name(i64);

        impl $name {
            $($(#[$doc])* pub const $constant: Self = Self($value);)*

            /// Every value that the spec knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$constant),*];

            /// The number on the wire.
            pub const fn value(self) -> i64 {
                self.0
            }

            /// The name of its constant, if the spec knows the value.
            pub const fn name(self) -> ::core::option::Option<&'static str> {
                match self.0 {
                    $($value => ::core::option::Option::Some(stringify!($constant)),)*
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl ::core::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                Self(value)
            }
        }

        impl ::core::convert::From<$name> for i64 {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self.name() {
                    ::core::option::Option::Some(name) => f.write_str(name),
                    ::core::option::Option::None => ::core::fmt::Display::fmt(&self.0, f),
                }
            }
        }

        impl $crate::record::Place for $name {
            fn view(&self) -> $crate::record::View<'_> {
                $crate::record::View::Int(self.0)
            }

            fn put(&mut self, scalar: $crate::record::Scalar<'_>) -> ::core::result::Result<$crate::record::Fit, $crate::record::Misfit> {
                $crate::record::Place::put(&mut self.0, scalar)
            }

            fn open(&mut self) -> $crate::record::Slot<'_> {
                $crate::record::Place::open(&mut self.0)
            }

            fn clear(&mut self) {
                self.0 = 0;
            }
        }
    };
}

/// Declares an open enum of strings: a variant for each known value, and one that keeps any other.
///
/// ```
/// tc3::text_enum! {
///     /// How a disk is paid for.
///     pub ChargeType {
///         /// In advance.
///         Prepaid = "PREPAID",
///         /// By the hour.
///         Postpaid = "POSTPAID_BY_HOUR",
///     }
/// }
/// assert_eq!(ChargeType::from("PREPAID"), ChargeType::Prepaid);
/// assert_eq!(ChargeType::from("SPOT").as_str(), "SPOT");
/// ```
#[macro_export]
macro_rules! text_enum {
    ($(#[$meta:meta])* pub $name:ident { $($(#[$doc:meta])* $variant:ident = $value:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $variant,)*
            /// A value that this version of the spec does not know. Made by `from`; ask it by `as_str`.
            Unknown($crate::record::UnknownText),
        }

        impl $name {
            /// Every value that the spec knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(text) => text.as_str(),
                }
            }
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::from("")
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown($crate::record::UnknownText::new(text)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::core::convert::From<$name> for ::std::string::String {
            fn from(value: $name) -> Self {
                value.as_str().into()
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl $crate::record::Place for $name {
            fn view(&self) -> $crate::record::View<'_> {
                $crate::record::View::Text(self.as_str())
            }

            fn put(&mut self, scalar: $crate::record::Scalar<'_>) -> ::core::result::Result<$crate::record::Fit, $crate::record::Misfit> {
                let mut text = ::std::string::String::new();
                let fit = $crate::record::Place::put(&mut text, scalar)?;
                *self = Self::from(text);
                ::core::result::Result::Ok(fit)
            }

            fn open(&mut self) -> $crate::record::Slot<'_> {
                $crate::record::Slot::Scalar("string")
            }

            fn clear(&mut self) {
                *self = Self::default();
            }
        }
    };
}

/// Implements serde's `Serialize` and `Deserialize` for open enums of integers: the number on the wire.
#[macro_export]
macro_rules! int_enum_serde {
    ($($name:ty),+ $(,)?) => {$(
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.value())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                <i64 as $crate::serde::Deserialize>::deserialize(deserializer).map(::core::convert::From::from)
            }
        }
    )+};
}

/// Implements serde's `Serialize` and `Deserialize` for open enums of strings: the text on the wire.
#[macro_export]
macro_rules! text_enum_serde {
    ($($name:ty),+ $(,)?) => {$(
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                <::std::string::String as $crate::serde::Deserialize>::deserialize(deserializer)
                    .map(::core::convert::From::from)
            }
        }
    )+};
}

/// Implements `Debug` (redacted) and `PartialEq` for records, through the one interpreter.
#[macro_export]
macro_rules! record_traits {
    ($($record:ty),+ $(,)?) => {$(
        impl ::core::fmt::Debug for $record {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::record::debug(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $record {
            fn eq(&self, other: &Self) -> bool {
                $crate::record::equal(self, other)
            }
        }
    )+};
}

/// Implements serde's `Serialize` and `Deserialize` for records, through the one interpreter.
///
/// They work with self-describing formats, such as JSON, only.
#[macro_export]
macro_rules! record_serde {
    ($($record:ty),+ $(,)?) => {$(
        impl $crate::serde::Serialize for $record {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::record::serialize(self, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $record {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::record::deserialize_new(deserializer)
            }
        }
    )+};
}

/// Implements [`Intent`](crate::Intent) and `Display` for an enum: which members of the request it decides or carries, by
/// which enum's member it is decided, and for each variant the value of that member and what the variant carries. `plain`,
/// `option` and `boxed` say how the request holds a member.
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
