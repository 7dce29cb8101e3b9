//! JSON text, as text.

/// The same JSON without the blanks and line feeds between its parts.
pub(crate) fn compact(json: &str) -> String {
    let mut in_string = false;
    let mut escaped = false;
    let keep = |char: &char| {
        let kept = in_string || !char.is_ascii_whitespace();
        if *char == '"' && !escaped {
            in_string = !in_string;
        }
        escaped = in_string && *char == '\\' && !escaped;
        kept
    };
    json.chars().filter(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn blanks_in_strings_stay() {
        let text = "{ \"a b\" : [ 1 ,\n\t2 ] , \"c \\\" d\\\\\" : \" e \" }";
        assert_eq!(compact(text), r#"{"a b":[1,2],"c \" d\\":" e "}"#);
    }
}
