//! JSON text taken apart into tokens, whatever it is worth.

/// The tokens of a JSON text, each with the byte where it begins: brackets, commas and colons, strings with their quotes,
/// and what is neither, such as a number or `true`. What is no JSON is taken apart all the same.
///
/// ```
/// let text = r#"{ "A" : [1.50, null] }"#;
/// let compact: String = tc3_spec::json_tokens(text).map(|(_, token)| token).collect();
/// assert_eq!(compact, r#"{"A":[1.50,null]}"#);
/// ```
pub fn json_tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let begin = at + bytes.get(at..)?.iter().position(|byte| !is_blank(*byte))?;
        at = match bytes.get(begin)? {
            b'"' => string_end(bytes, begin + 1),
            byte if is_mark(*byte) => begin + 1,
            _ => {
                let ends = |byte: &u8| is_blank(*byte) || is_mark(*byte) || *byte == b'"';
                bytes.iter().skip(begin).position(ends).map_or(bytes.len(), |length| begin + length)
            }
        };
        Some((begin, text.get(begin..at)?))
    })
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

fn is_mark(byte: u8) -> bool {
    matches!(byte, b'{' | b'}' | b'[' | b']' | b',' | b':')
}

/// Behind the closing quote of a string that begins before `at`.
fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        at += match byte {
            b'"' => return at + 1,
            b'\\' => 2,
            _ => 1,
        };
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::json_tokens;

    fn tokens(text: &str) -> Vec<&str> {
        json_tokens(text)
            .map(|(at, token)| {
                assert!(text[at..].starts_with(token));
                token
            })
            .collect()
    }

    #[test]
    fn tokens_are_as_they_are_written() {
        let text = "{ \"a b\" : [ -1.50e3 ,\n\ttrue,\"c \\\" d\\\\\" ] , \"名\":null}";
        let expected =
            ["{", "\"a b\"", ":", "[", "-1.50e3", ",", "true", ",", r#""c \" d\\""#, "]", ",", "\"名\"", ":"];
        assert_eq!(tokens(text), [expected.as_slice(), &["null", "}"]].concat());
    }

    #[test]
    fn what_is_no_json_is_taken_apart_too() {
        for (text, expected) in [
            ("", &[][..]),
            ("\"", &["\""]),
            ("{\"a\\", &["{", "\"a\\"]),
            ("\"\\é\"1", &["\"\\é\"", "1"]),
            ("é é\"x", &["é", "é", "\"x"]),
            ("]1}\u{0}", &["]", "1", "}", "\u{0}"]),
        ] {
            assert_eq!(tokens(text), expected, "{text:?}");
        }
    }
}
