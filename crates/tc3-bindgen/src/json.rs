//! JSON text, where a writer of a file decides on its lines.

/// A text in quotes, as JSON writes it, and TOML its basic strings.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
