//! Type words: how the spec files write a member's type in a few characters, as in `int64!` or `[Tag]+?`.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer};
use tc3_spec::{Kind, TextForm};

/// A type word: the kind of a member and what is marked on it.
///
/// ```
/// use tc3_bindgen::Word;
///
/// let word: Word = "[Tag]!+".parse()?;
/// assert!(word.required && word.always && !word.nullable);
/// assert_eq!(word.to_string(), "[Tag]!+");
/// # Ok::<(), tc3_bindgen::WordError>(())
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
        Ok(Self { kind: parse_kind(rest)?, required, always, nullable })
    }
}

/// The kind that a word without marks names: `string`, `Tag`, `[Tag]`.
///
/// # Errors
///
/// It is no type word and no name of an object, or a list that is not closed.
pub fn parse_kind(word: &str) -> Result<Kind<String>, WordError> {
    let Some(of) = word.strip_prefix('[') else { return element(word) };
    let of = of.strip_suffix(']').ok_or_else(|| WordError::Bracket(word.to_owned()))?;
    Ok(Kind::List(Box::new(element(of)?)))
}

fn element(word: &str) -> Result<Kind<String>, WordError> {
    Ok(match word {
        "string" => Kind::Text(TextForm::String),
        "date" => Kind::Text(TextForm::Date),
        "datetime" => Kind::Text(TextForm::Datetime),
        "datetime_iso" => Kind::Text(TextForm::DatetimeIso),
        "int64" => Kind::Int64,
        "uint64" => Kind::Uint64,
        "float" => Kind::Float,
        "bool" => Kind::Bool,
        "binary" => Kind::Binary,
        name if is_object_name(name) => Kind::Object(name.to_owned()),
        _ => return Err(WordError::Type(word.to_owned())),
    })
}

/// Whether a type can be called so: like an object, and not `Self`, which no type in Rust can be.
pub(crate) fn is_type_name(name: &str) -> bool {
    is_object_name(name) && name.trim_end_matches('_') != "Self"
}

/// Objects begin with a capital letter, so that no object is mistaken for a type word.
pub(crate) fn is_object_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
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

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        word.parse().map_err(serde::de::Error::custom)
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
