//! Which entries of the log a reader wants, and in which form.

use http::HeaderMap;
use http::header::{ACCEPT, HeaderValue};
use tc3_spec::{catalogue, query};

use super::entry::{LoggedRequest, Verdict};

/// What is read: entries that fit, from one on, so many.
pub(crate) struct Wanted {
    service: Option<String>,
    action: Option<String>,
    verdict: Option<String>,
    request_id: Option<String>,
    /// How many of them are left out at the beginning.
    pub(crate) offset: usize,
    /// How many there are at most.
    pub(crate) limit: usize,
    /// How many of the last of them there are, whatever is left out.
    pub(crate) last: usize,
    pub(crate) form: Form,
}

/// How entries are written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Form {
    Json,
    /// For people.
    Text,
}

impl Wanted {
    /// What a query asks for, and whether its reader likes text better. What is wrong is told.
    pub(crate) fn read(text: &str, headers: &HeaderMap) -> Result<Self, String> {
        let is_text =
            headers.get(ACCEPT).map(HeaderValue::as_bytes).is_some_and(|accept| accept.starts_with(b"text/plain"));
        let form = if is_text { Form::Text } else { Form::Json };
        let mut wanted = Self {
            service: None,
            action: None,
            verdict: None,
            request_id: None,
            offset: 0,
            limit: usize::MAX,
            last: usize::MAX,
            form,
        };
        for (name, value) in query::pairs(text).map_err(|error| format!("the query cannot be read: {error}"))? {
            let number = || value.parse().map_err(|_| format!("{name} is no whole number"));
            match name.as_str() {
                "service" => wanted.service = Some(short_name(value)),
                "action" => wanted.action = Some(value),
                "verdict" if Verdict::NAMES.contains(&value.as_str()) => wanted.verdict = Some(value),
                "verdict" => return Err(format!("verdict is one of {}", Verdict::NAMES.join(", "))),
                "request_id" => wanted.request_id = Some(value),
                "offset" => wanted.offset = number()?,
                "last" => wanted.last = number()?,
                "limit" => wanted.limit = number()?,
                "format" => {
                    wanted.form = match value.as_str() {
                        "json" => Form::Json,
                        "text" => Form::Text,
                        _ => return Err("format is json or text".to_owned()),
                    };
                }
                _ => {
                    return Err("there is service, action, verdict, request_id, offset, limit, last, format".to_owned());
                }
            }
        }
        Ok(wanted)
    }

    pub(super) fn fits(&self, entry: &LoggedRequest) -> bool {
        let is = |wanted: &Option<String>, value: &str| wanted.as_ref().is_none_or(|wanted| wanted == value);
        is(&self.service, &entry.service)
            && is(&self.action, &entry.action)
            && is(&self.verdict, entry.verdict.name())
            && is(&self.request_id, &entry.request_id)
    }
}

/// The log has services by their short names.
fn short_name(name: String) -> String {
    catalogue().service(&name).map_or(name, |service| service.short_name().to_owned())
}
