//! An octet stream: one member, which is binary, is the body, and the others stand in headers.

use crate::body::Body;
use crate::error::{Error, ErrorKind};
use crate::request::client_token::CLIENT_TOKEN;
use crate::request::head::is_value;
use crate::request::parts::{Content, Part};

/// As the official clients send it, whatever is in it: the services' pages name types of their own in places.
pub(super) const OCTET_STREAM: &str = "application/octet-stream";

#[derive(Clone)]
pub(super) struct OctetStream {
    /// What the names of all headers begin with.
    prefix: String,
    headers: Vec<(String, String)>,
    body: Body,
}

impl OctetStream {
    /// A header is called like the service and the member, as `X-CLS-TopicId`.
    pub(super) fn new(service: &str, parts: Vec<Part>) -> Result<Self, Error> {
        let prefix = format!("X-{}-", service.to_ascii_uppercase());
        let (mut headers, mut body) = (Vec::new(), None);
        for Part { name, content } in parts {
            match content {
                Content::Text(value) if is_value(&value) => headers.push((format!("{prefix}{name}"), value)),
                Content::Text(_) => return Err(refuse(&name, "stands in a header, which takes visible ASCII alone")),
                Content::Json(_) => return Err(refuse(&name, "is a list or an object, which a header cannot hold")),
                Content::Binary(_) if body.is_some() => {
                    return Err(refuse(&name, "is binary, and so is another member: the body is one of them"));
                }
                Content::Binary(binary) => body = Some([binary.piece().clone()].into_iter().collect()),
            }
        }
        let body = body.ok_or_else(|| {
            Error::new(ErrorKind::Unencodable, "its body is a member of type binary, and there is none")
        })?;
        Ok(Self { prefix, headers, body })
    }

    pub(super) fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    pub(super) fn body(&self) -> &Body {
        &self.body
    }

    pub(super) fn add_client_token(&mut self, token: &str) {
        self.headers.push((format!("{}{CLIENT_TOKEN}", self.prefix), token.to_owned()));
    }
}

fn refuse(member: &str, problem: &str) -> Error {
    Error::new(ErrorKind::Unencodable, format!("{member}: {problem}"))
}
