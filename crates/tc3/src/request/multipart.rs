//! A form of parts, `multipart/form-data`: the way of members that are binary.

use core::num::NonZeroU64;

use crate::body::{Body, Piece};
use crate::request::client_token::CLIENT_TOKEN;
use crate::request::parts::{Content, Part};

/// The parts, and the form that they make as soon as there is a boundary to put between them.
#[derive(Clone)]
pub(super) struct Multipart {
    parts: Vec<Part>,
    form: Option<Form>,
}

#[derive(Clone)]
struct Form {
    content_type: String,
    body: Body,
}

impl Multipart {
    pub(super) fn new(parts: Vec<Part>) -> Self {
        Self { parts, form: None }
    }

    pub(super) fn add_client_token(&mut self, token: &str) {
        self.parts.push(Part { name: CLIENT_TOKEN.to_owned(), content: Content::Text(token.to_owned()) });
        self.form = None;
    }

    /// Makes the form. Whoever wrote a file does not know the number, and so wrote no boundary into it.
    pub(super) fn set_nonce(&mut self, nonce: NonZeroU64) {
        let boundary = boundary(nonce, &self.parts);
        let content_type = format!("multipart/form-data; boundary={boundary}");
        self.form = Some(Form { content_type, body: body(&boundary, &self.parts) });
    }

    /// None before there is a boundary.
    pub(super) fn content_type(&self) -> Option<&str> {
        self.form.as_ref().map(|form| form.content_type.as_str())
    }

    /// None before there is a boundary.
    pub(super) fn body(&self) -> Option<&Body> {
        self.form.as_ref().map(|form| &form.body)
    }
}

/// Letters of lower case and digits alone: it is signed with the content type, which some lower before and some do not. What is
/// in memory does not have it.
fn boundary(nonce: NonZeroU64, parts: &[Part]) -> String {
    let mut boundary = format!("tc3{nonce:016x}");
    while parts.iter().filter_map(Part::in_memory).any(|content| occurs(&boundary, content)) {
        boundary.push('x');
    }
    boundary
}

fn occurs(boundary: &str, content: &[u8]) -> bool {
    // The first byte is looked at first: a file may be long.
    let boundary = boundary.as_bytes();
    content.windows(boundary.len()).any(|window| window[0] == boundary[0] && window == boundary)
}

fn body(boundary: &str, parts: &[Part]) -> Body {
    let mut pieces = Vec::with_capacity(2 * parts.len() + 1);
    for part in parts {
        let name = quoted(&part.name);
        let (more, content) = match &part.content {
            Content::Text(text) => (String::new(), Piece::Bytes(text.clone().into())),
            Content::Json(json) => ("\r\nContent-Type: application/json".to_owned(), Piece::Bytes(json.clone().into())),
            Content::Binary(binary) => {
                (format!("; filename={name}\r\nContent-Type: application/octet-stream"), binary.piece().clone())
            }
        };
        pieces.push(text(format!("--{boundary}\r\nContent-Disposition: form-data; name={name}{more}\r\n\r\n")));
        pieces.push(content);
        pieces.push(text("\r\n".to_owned()));
    }
    pieces.push(text(format!("--{boundary}--\r\n")));
    pieces.into_iter().collect()
}

fn text(text: String) -> Piece {
    Piece::Bytes(text.into())
}

/// A name in quotes, as the standard of forms has it: what would end it is written in another way.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A"))
}
