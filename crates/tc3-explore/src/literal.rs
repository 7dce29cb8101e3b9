//! A value that the spec knows, as one types it.

use tc3::Literal;

pub(crate) fn text(value: &Literal) -> String {
    match value {
        Literal::Text(text) => (*text).to_owned(),
        other => other.to_string(),
    }
}
