//! How the official package writes an answer down.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// An answer by how it is written.
#[derive(Debug, PartialEq)]
pub(super) enum Answer<'a> {
    /// A `Response` object in its envelope.
    Enveloped {
        /// The whole.
        text: &'a str,
        /// The object.
        inner: &'a str,
    },
    /// A JSON object that is no envelope.
    Bare(&'a str),
    /// A stream of events, perhaps behind a note or the head of an HTTP response.
    Stream(&'a str),
    /// Nothing of these: prose, a typing error.
    Other,
}

impl<'a> Answer<'a> {
    /// That of an example.
    pub(super) fn of(output: &'a str) -> Self {
        let text = output.trim();
        let Ok(outer) = serde_json::from_str::<BTreeMap<String, &RawValue>>(text) else {
            let is_stream = text.lines().any(|line| line.starts_with("data:"));
            return if is_stream { Self::Stream(output) } else { Self::Other };
        };
        let inner = outer.get("Response").map(|inner| inner.get()).filter(|inner| inner.starts_with('{'));
        inner.map_or(Self::Bare(text), |inner| Self::Enveloped { text, inner })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_known_by_its_envelope() {
        let text = r#"{"Error": null, "Response": {"Size": 1.50, "RequestId": "1"}}"#;
        let inner = r#"{"Size": 1.50, "RequestId": "1"}"#;
        assert_eq!(Answer::of(&format!(" {text}\n")), Answer::Enveloped { text, inner });
        for bare in [r#"{"Size": 1}"#, r#"{"Response": null}"#] {
            assert_eq!(Answer::of(bare), Answer::Bare(bare));
        }
        for stream in ["data: {}\n\ndata: {}", "A note:\ndata:[DONE]"] {
            assert_eq!(Answer::of(stream), Answer::Stream(stream));
        }
        for other in ["", "{\"Response\": {,}}", "[1]", "{} {}"] {
            assert_eq!(Answer::of(other), Answer::Other, "{other:?}");
        }
    }
}
