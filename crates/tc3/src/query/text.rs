//! Names and values as one text.

/// Names such as `Filters.0.Name`, and their values, neither of them encoded.
pub(crate) type Pairs = Vec<(String, String)>;

/// Names and values in this order: RFC 3986 encoding with upper-case hex, `%20` for a blank.
///
/// ```
/// assert_eq!(tc3::query::encode([("Filters.0.Name", "a b"), ("Limit", "1")]), "Filters.0.Name=a%20b&Limit=1");
/// ```
pub fn encode<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut text = String::new();
    for (name, value) in pairs {
        if !text.is_empty() {
            text.push('&');
        }
        escape(name, &mut text);
        text.push('=');
        escape(value, &mut text);
    }
    text
}

pub(crate) fn escape(text: &str, to: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            to.push(char::from(byte));
        } else {
            to.push('%');
            to.push(char::from(HEX[usize::from(byte >> 4)]));
            to.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}
