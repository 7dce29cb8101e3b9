//! The types of members.

use core::fmt;

/// The type of a member, shown as the spec files write it: `int64`, `Tag`, `[Tag]`. `N` is how the name of an object is
/// kept: owned while files are read, `&'static` in the model.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Kind<N = &'static str> {
    /// `string`, or one of the words for dates and times, which travel as text.
    Text(TextForm),
    /// `int64`.
    Int64,
    /// `uint64`.
    Uint64,
    /// `float`.
    Float,
    /// `bool`.
    Bool,
    /// `binary`: bytes that only a multipart body carries.
    Binary,
    /// An object, by its name.
    Object(N),
    /// A list. Lists of lists are not published, and not read.
    List(Box<Self>),
}

/// What a text holds.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum TextForm {
    /// `string`: anything.
    String,
    /// `date`: a day.
    Date,
    /// `datetime`: a day and a time, without a zone.
    Datetime,
    /// `datetime_iso`: a day and a time with a zone, as in ISO 8601.
    DatetimeIso,
}

impl<N> Kind<N> {
    /// The kind of a list's elements; the kind itself if it is no list.
    pub fn element(&self) -> &Self {
        match self {
            Self::List(element) => element,
            scalar => scalar,
        }
    }

    /// The name of the object it is, or a list of.
    pub fn object_name(&self) -> Option<&N> {
        match self.element() {
            Self::Object(name) => Some(name),
            _ => None,
        }
    }

    /// The same kind, with the object's name kept differently.
    pub fn map_name<M>(self, keep: &mut dyn FnMut(N) -> M) -> Kind<M> {
        match self {
            Self::Text(form) => Kind::Text(form),
            Self::Int64 => Kind::Int64,
            Self::Uint64 => Kind::Uint64,
            Self::Float => Kind::Float,
            Self::Bool => Kind::Bool,
            Self::Binary => Kind::Binary,
            Self::Object(name) => Kind::Object(keep(name)),
            Self::List(element) => Kind::List(Box::new(element.map_name(keep))),
        }
    }
}

impl<N: fmt::Display> fmt::Display for Kind<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(TextForm::String) => "string",
            Self::Text(TextForm::Date) => "date",
            Self::Text(TextForm::Datetime) => "datetime",
            Self::Text(TextForm::DatetimeIso) => "datetime_iso",
            Self::Int64 => "int64",
            Self::Uint64 => "uint64",
            Self::Float => "float",
            Self::Bool => "bool",
            Self::Binary => "binary",
            Self::Object(name) => return name.fmt(f),
            Self::List(element) => return write!(f, "[{element}]"),
        })
    }
}
