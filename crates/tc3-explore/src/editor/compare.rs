//! A signature or a request of one's own, beside what is built here: where they begin to differ, and why that is likely.

use serde::Serialize;
use tc3_mock::bytes::Bytes;
use tc3_mock::http::{Request, header};
use tc3_mock::{Captured, DEFAULT_SECRET_ID, DEFAULT_SECRET_KEY, Explanation, verify};
use zeroize::Zeroizing;

use super::ask::Ask;
use super::sign::{self, timestamp};
use super::target::Targets;
use crate::texts::{Language, editor};

/// A signature in hex.
const SIGNATURE: usize = 64;

/// A key that requests may be checked with.
pub(crate) struct Key {
    pub(crate) secret_id: String,
    pub(crate) secret_key: Zeroizing<String>,
    pub(crate) token: Option<Zeroizing<String>>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Compared {
    /// What cannot be judged, and why.
    Problem(String),
    Verdict(Box<Verdict>),
}

#[derive(Serialize)]
pub(crate) struct Verdict {
    is_right: bool,
    /// The code that the service would answer.
    code: String,
    causes: Vec<String>,
    /// What is built here, and what the client must have built; none of the second where that was not found.
    here: Option<Texts>,
    theirs: Option<Texts>,
    difference: Option<Place>,
}

#[derive(Serialize)]
struct Texts {
    canonical_request: String,
    string_to_sign: String,
}

/// Where they begin to differ.
#[derive(Serialize)]
struct Place {
    text: &'static str,
    line: usize,
    column: usize,
    here: String,
    theirs: String,
}

pub(crate) async fn run(lang: Language, ask: Ask, targets: &Targets, own: Option<&Key>) -> Compared {
    match judged(lang, &ask, targets, own).await {
        Ok(explanation) => Compared::Verdict(Box::new(Verdict::of(explanation))),
        Err(problem) => Compared::Problem(problem),
    }
}

async fn judged(lang: Language, ask: &Ask, targets: &Targets, own: Option<&Key>) -> Result<Explanation, String> {
    let pasted = ask.pasted.trim();
    let request = if is_signature(pasted) || pasted.starts_with("TC3-HMAC-SHA256") {
        let (request, authorization) = sign::request(lang, ask, targets).await?;
        with_signature(lang, request, &authorization, pasted)?
    } else {
        let mut captured = Captured::read(pasted.as_bytes()).map_err(|error| error.to_string())?;
        let token = own.and_then(|key| key.token.as_ref()).map(|token| token.as_str());
        captured.unmask(token).map_err(|error| error.to_string())?;
        captured.into_request().map_err(|error| error.to_string())?
    };
    let authorization = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let mock = Key {
        secret_id: DEFAULT_SECRET_ID.to_owned(),
        secret_key: Zeroizing::new(DEFAULT_SECRET_KEY.to_owned()),
        token: None,
    };
    let is_whose =
        |key: &&Key| authorization.is_some_and(|text| text.contains(&format!("Credential={}/", key.secret_id)));
    let key = own.filter(is_whose).unwrap_or(&mock);
    // It is judged as if it had come when it says that it was signed: how old it is, is for who sends it.
    let signed = request.headers().get("X-TC-Timestamp").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let now = timestamp(lang, signed)?;
    verify(&request, &key.secret_id, &key.secret_key, now).map_err(|refusal| refusal.message().to_owned())
}

fn is_signature(text: &str) -> bool {
    text.len() == SIGNATURE && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The request in the form with another's signature, or another's whole header.
fn with_signature(
    lang: Language,
    mut request: Request<Bytes>,
    ours: &str,
    pasted: &str,
) -> Result<Request<Bytes>, String> {
    let header = match is_signature(pasted) {
        false => pasted.to_owned(),
        true => match ours.rsplit_once("Signature=") {
            Some((head, _)) => format!("{head}Signature={}", pasted.to_ascii_lowercase()),
            None => return Err(lang.of(&editor::SENT_UNSIGNED).to_owned()),
        },
    };
    let value = header.parse().map_err(|_| lang.of(&editor::NO_HEADER).to_owned())?;
    request.headers_mut().insert(header::AUTHORIZATION, value);
    Ok(request)
}

impl Verdict {
    fn of(explanation: Explanation) -> Self {
        let texts = |built: tc3_mock::Built| Texts {
            canonical_request: built.canonical_request.unwrap_or_default(),
            string_to_sign: built.string_to_sign,
        };
        let place = |found: tc3_mock::Difference| Place {
            text: found.text,
            line: found.line,
            column: found.column,
            here: found.server,
            theirs: found.client,
        };
        Self {
            is_right: explanation.code.is_none(),
            code: explanation.code.unwrap_or_default(),
            causes: explanation.causes,
            here: explanation.server.map(texts),
            theirs: explanation.client.map(texts),
            difference: explanation.difference.map(place),
        }
    }
}
