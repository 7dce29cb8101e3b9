//! Type words: how the spec files write a member's type in a few characters, as in `int64!` or `[Tag]+?`.

use core::fmt;
use core::str::FromStr;

/// The type of a member. `N` is how the name of an object is kept: owned while files are read, `&'static` in the model.
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
    pub(crate) fn map_name<M>(self, keep: &mut dyn FnMut(N) -> M) -> Kind<M> {
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

impl Kind<String> {
    /// The kind that a word without marks names: `string`, `Tag`, `[Tag]`.
    pub fn parse(word: &str) -> Result<Self, WordError> {
        let Some(element) = word.strip_prefix('[') else { return Self::parse_element(word) };
        let element = element.strip_suffix(']').ok_or_else(|| WordError::Bracket(word.to_owned()))?;
        Ok(Self::List(Box::new(Self::parse_element(element)?)))
    }

    fn parse_element(word: &str) -> Result<Self, WordError> {
        Ok(match word {
            "string" => Self::Text(TextForm::String),
            "date" => Self::Text(TextForm::Date),
            "datetime" => Self::Text(TextForm::Datetime),
            "datetime_iso" => Self::Text(TextForm::DatetimeIso),
            "int64" => Self::Int64,
            "uint64" => Self::Uint64,
            "float" => Self::Float,
            "bool" => Self::Bool,
            "binary" => Self::Binary,
            name if is_object_name(name) => Self::Object(name.to_owned()),
            _ => return Err(WordError::Type(word.to_owned())),
        })
    }
}

/// Objects begin with a capital letter, so that no object is mistaken for a type word.
pub(crate) fn is_object_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
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

/// A type word: the kind of a member and what is marked on it.
///
/// ```
/// use tc3_spec::Word;
///
/// let word: Word = "[Tag]!+".parse()?;
/// assert!(word.required && word.always && !word.nullable);
/// assert_eq!(word.to_string(), "[Tag]!+");
/// # Ok::<(), tc3_spec::WordError>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Word {
    /// The type.
    pub kind: Kind<String>,
    /// `!`: a request must carry it.
    pub required: bool,
    /// `+`: an answer always carries it.
    pub always: bool,
    /// `?`: it may be null in an answer.
    pub nullable: bool,
}

impl FromStr for Word {
    type Err = WordError;

    /// Marks stand behind the type, each at most once, in the order `!+?`: one way to write each word.
    fn from_str(word: &str) -> Result<Self, WordError> {
        let (rest, nullable) = strip_mark(word, '?');
        let (rest, always) = strip_mark(rest, '+');
        let (rest, required) = strip_mark(rest, '!');
        if rest.ends_with(['!', '+', '?']) {
            return Err(WordError::Marks(word.to_owned()));
        }
        Ok(Self { kind: Kind::parse(rest)?, required, always, nullable })
    }
}

fn strip_mark(word: &str, mark: char) -> (&str, bool) {
    word.strip_suffix(mark).map_or((word, false), |rest| (rest, true))
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)?;
        for (set, mark) in [(self.required, "!"), (self.always, "+"), (self.nullable, "?")] {
            if set {
                f.write_str(mark)?;
            }
        }
        Ok(())
    }
}

/// A type word that cannot be read. Holds the word, or the part of it that is wrong.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum WordError {
    /// Neither a known type nor the name of an object.
    Type(String),
    /// A list that is not closed.
    Bracket(String),
    /// A mark twice, or marks in another order than `!+?`.
    Marks(String),
}

impl fmt::Display for WordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Type(word) => write!(f, "{word:?} is no type word and no name of an object"),
            Self::Bracket(word) => write!(f, "{word:?} opens a list and does not close it"),
            Self::Marks(word) => write!(f, "{word:?} has its marks twice or not in the order !+?"),
        }
    }
}

impl std::error::Error for WordError {}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 9] =
        ["string", "int64", "uint64", "float", "bool", "date", "datetime", "datetime_iso", "binary"];

    #[test]
    fn every_word_with_every_mark_reads_and_writes_back() {
        for kind in WORDS.into_iter().chain(["Tag", "Topic_Simplification"]) {
            for marks in ["", "!", "+", "?", "!+", "!?", "+?", "!+?"] {
                for word in [format!("{kind}{marks}"), format!("[{kind}]{marks}")] {
                    let read: Word = word.parse().unwrap();
                    assert_eq!(read.to_string(), word);
                    assert_eq!(
                        (read.required, read.always, read.nullable),
                        (marks.contains('!'), marks.contains('+'), marks.contains('?'))
                    );
                    assert_eq!(matches!(read.kind, Kind::List(_)), word.starts_with('['));
                }
            }
        }
    }

    #[test]
    fn words_name_kinds() {
        let kinds = WORDS.map(|word| word.parse::<Word>().unwrap().kind);
        let text = Kind::Text;
        assert_eq!(
            kinds,
            [
                text(TextForm::String),
                Kind::Int64,
                Kind::Uint64,
                Kind::Float,
                Kind::Bool,
                text(TextForm::Date),
                text(TextForm::Datetime),
                text(TextForm::DatetimeIso),
                Kind::Binary
            ]
        );
        let list: Word = "[Tag]".parse().unwrap();
        assert_eq!(list.kind.object_name(), Some(&"Tag".to_owned()));
    }

    #[test]
    fn what_is_no_word_is_refused() {
        for word in ["", "!", "int", "tag", "int32", "String!x", "Ta g", "[[Tag]]", "[]", "string ", "Tag]", "ünit"] {
            assert!(matches!(word.parse::<Word>(), Err(WordError::Type(_))), "{word:?}");
        }
        assert!(matches!("[Tag".parse::<Word>(), Err(WordError::Bracket(_))));
        for word in ["int64!!", "int64+!", "int64?+", "int64?!", "int64!+?!"] {
            assert!(matches!(word.parse::<Word>(), Err(WordError::Marks(_))), "{word:?}");
        }
    }
}
