//! What the name and the type of a member say by themselves.

use tc3_spec::{Kind, TextForm};

pub(super) fn is_among(name: &str, words: &[String]) -> bool {
    words.iter().any(|word| word == name)
}

/// Numbers are often declared as text.
pub(super) fn is_number(kind: &Kind) -> bool {
    matches!(kind, Kind::Int64 | Kind::Uint64 | Kind::Text(TextForm::String))
}
