//! How the official package writes an example down: the head of an HTTP request and a body, or a URL over many lines.

use std::collections::BTreeMap;

use serde::Deserialize;

/// One version's `examples.json`: by action, in the order of its page.
///
/// ```
/// use tc3_bindgen::read::examples::{Examples, Request};
///
/// let text = r#"{"actions": {"Look": [{"title": "To look", "input": "POST / HTTP/1.1\n\n{\"Id\": 1}", "output": "{}"}]}}"#;
/// let examples: Examples = serde_json::from_str(text)?;
/// assert_eq!(examples.actions["Look"][0].request(), Request::Json(r#"{"Id": 1}"#));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Examples {
    /// The examples of each action.
    pub actions: BTreeMap<String, Vec<Example>>,
}

/// A request and its answer, as text.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Example {
    /// What it shows.
    pub title: String,
    /// The request.
    pub input: String,
    /// The answer.
    pub output: String,
}

/// A request by how it is written.
#[derive(Clone, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "whatever is neither is other")]
pub enum Request<'a> {
    /// The text of a JSON body; it may be broken.
    Json(&'a str),
    /// What stands behind the `?` of a GET.
    Query(String),
    /// Multipart and the like.
    Other,
}

impl Example {
    /// The request in it.
    pub fn request(&self) -> Request<'_> {
        let text = self.input.trim();
        if ["http://", "https://"].iter().any(|scheme| text.starts_with(scheme)) {
            return Request::Query(query(text));
        }
        // A head ends at a blank line, where there is one: no line of a head begins with a brace, but a note in it may.
        let blank = text.match_indices('\n').map(|(end, _)| &text[end + 1..]).find(|rest| first_line(rest).is_empty());
        let behind = blank.filter(|_| !text.starts_with('{'));
        let body = behind.and_then(from_brace).or_else(|| from_brace(text));
        body.map_or(Request::Other, Request::Json)
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default().trim()
}

/// From the first line that begins with a brace.
fn from_brace(text: &str) -> Option<&str> {
    let starts = core::iter::once(0).chain(text.match_indices('\n').map(|(end, _)| end + 1));
    starts.filter_map(|start| text.get(start..)).find(|rest| rest.trim_start().starts_with('{')).map(str::trim)
}

/// One parameter a line, each behind its `&`. A line without one goes on with the value before, as a certificate does.
/// Where the common parameters would stand there is a note in angle brackets; the same request as a body may follow.
fn query(url: &str) -> String {
    let mut joined = String::new();
    for line in url.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if line.starts_with('{') && joined.ends_with('>') {
            break;
        }
        let goes_on = !joined.is_empty() && !joined.ends_with(['?', '&']) && !line.starts_with(['&', '?']);
        if goes_on {
            joined.push('\n');
        }
        joined.push_str(line);
    }
    let query = joined.split_once('?').map_or("", |(_, query)| query);
    let is_parameter = |part: &&str| !part.is_empty() && !part.starts_with('<');
    escaped(&query.split('&').filter(is_parameter).collect::<Vec<_>>().join("&"))
}

/// Most values are written unescaped: a percent sign that begins no escape stands for itself.
fn escaped(query: &str) -> String {
    let mut parts = query.split('%');
    let mut escaped = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let begins = part.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
        escaped.push_str(if begins { "%" } else { "%25" });
        escaped.push_str(part);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(input: &str) -> Example {
        Example { input: input.to_owned(), ..Example::default() }
    }

    #[test]
    fn a_body_is_found_behind_any_head() {
        for head in [
            "POST / HTTP/1.1\nHost: a.example\nX-TC-Action: Do\n<common>\n\n",
            "POST / HTTP/1.1\r\nHost: a.example\r\n\r\n",
            "POST / HTTP/1.1\n   Host: a.example\n   \n",
            "POST / HTTP/1.1\nHost: a.example\n",
            "Path : /do\n\n<body>\n",
            "POST / HTTP/1.1\n{\"Size\": 0}\n\n",
            "",
        ] {
            let example = example(&format!("{head}{{\n  \"Size\": 1\n}}\n"));
            assert_eq!(example.request(), Request::Json("{\n  \"Size\": 1\n}"), "{head:?}");
        }
    }

    #[test]
    fn a_body_alone_may_hold_blank_lines() {
        let body = "{\n\n{\"Size\": 1}\n}";
        assert_eq!(example(body).request(), Request::Json(body));
    }

    #[test]
    fn what_has_no_body_of_json_is_told() {
        let multipart = "POST / HTTP/1.1\nContent-Type: multipart/form-data\n\n--x\nname=\"File\"\n--x--";
        assert_eq!(example(multipart).request(), Request::Other);
        assert_eq!(example("").request(), Request::Other);
    }

    #[test]
    fn a_url_over_many_lines_is_one_query() {
        for (url, query) in [
            ("https://a.example/?Action=Do\n&Size=1\n&<common parameters>", "Action=Do&Size=1"),
            ("https://a.example/?Action=Do\r\n&Size=1 \r\n&", "Action=Do&Size=1"),
            ("https://a.example/\n?Action=Do\n&A=1&B=2", "Action=Do&A=1&B=2"),
            ("http://a.example/?\nAction=Do&\nSize=1", "Action=Do&Size=1"),
            ("https://a.example/?Cert=MII\nxyz=\n&Size=1", "Cert=MII\nxyz=&Size=1"),
            ("https://a.example/?At=2020-01-01 10:00:00&Note=<b>", "At=2020-01-01 10:00:00&Note=<b>"),
            ("https://a.example/?A=1\n&<common> \n\n{\"A\": 2}", "A=1"),
            ("https://a.example/?A=1\n&<common> {}", "A=1"),
            ("https://a.example/?Rule={\n{}}\n&Host=10.%&Name=a%20b%2", "Rule={\n{}}&Host=10.%25&Name=a%20b%252"),
            ("https://a.example/", ""),
        ] {
            assert_eq!(example(url).request(), Request::Query(query.to_owned()), "{url:?}");
        }
    }
}
