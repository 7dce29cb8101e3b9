//! Every step of the signature of a request, nothing sent.

use bytes::Bytes;
use http::Request;
use serde::Serialize;
use tc3::{HttpRequest, Method, SignatureSteps, Timestamp, Unsigned, base64};

use super::advice::not_sent;
use super::ask::{Ask, Asked};
use super::check::Told;
use super::secrets::Secrets;
use super::steps::{self, Line};
use super::target::Targets;
use crate::clock::now;
use crate::texts::{Language, editor};

/// The steps, or why there are none.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Signed {
    Steps(Box<Steps>),
    Refused { problem: String, violations: Vec<Told> },
}

#[derive(Serialize)]
pub(crate) struct Steps {
    timestamp: i64,
    time: String,
    request: Shown,
    canonical_request: Vec<Line>,
    hashed_canonical_request: String,
    scope: String,
    string_to_sign: Vec<Line>,
    signature: String,
    authorization: String,
    /// Whether something secret was masked: what is hashed has it all the same.
    is_masked: bool,
}

/// The request as it would be sent.
#[derive(Serialize)]
struct Shown {
    method: &'static str,
    url: String,
    headers: Vec<Header>,
    body: String,
    /// Whether what was filled in is in the URL; else it is in the body.
    is_in_url: bool,
}

#[derive(Serialize)]
struct Header {
    name: String,
    value: String,
    is_from_form: bool,
}

pub(crate) async fn run(lang: Language, ask: Ask, targets: &Targets) -> Signed {
    let refused = |problem| Signed::Refused { problem, violations: Vec::new() };
    let asked = match ask.read(lang, targets) {
        Ok(asked) => asked,
        Err(problem) => return refused(problem),
    };
    let unsigned = match asked.prepare(targets.endpoint(asked.target)) {
        Ok(unsigned) => unsigned,
        Err(error) if !error.violations().is_empty() => {
            let problem = lang.of(&editor::REFUSED).to_owned();
            return Signed::Refused { problem, violations: error.violations().iter().map(Told::new).collect() };
        }
        Err(error) => return refused(error.to_string()),
    };
    match steps(&asked, unsigned, &ask.time, targets).await {
        Ok(steps) => Signed::Steps(Box::new(steps)),
        Err(error) => refused(error.to_string()),
    }
}

async fn steps(asked: &Asked, unsigned: Unsigned, time: &str, targets: &Targets) -> Result<Steps, tc3::Error> {
    let lang = asked.lang;
    let timestamp = timestamp(lang, time).map_err(not_sent)?;
    if !asked.action.info.signed {
        return Err(not_sent(lang.with(&editor::UNSIGNED, &[asked.action.name])));
    }
    let signer = targets.signer(lang, asked.target).await?;
    let SignatureSteps::Tc3(steps) = unsigned.explain_signature(&signer, timestamp)? else {
        return Err(not_sent(lang.of(&editor::VERSION_1)));
    };
    let is_get = unsigned.method() == Method::Get;
    let request = unsigned.sign(&signer, timestamp)?;
    let secrets = asked.secrets();
    let (shown, is_masked) = shown(&request, &secrets, asked);
    Ok(Steps {
        timestamp: timestamp.seconds(),
        time: timestamp.to_string(),
        request: shown,
        canonical_request: steps::of_canonical_request(
            lang,
            &secrets.mask(&steps.canonical_request),
            is_get,
            asked.is_empty(),
        ),
        hashed_canonical_request: steps.hashed_canonical_request,
        scope: steps.scope,
        string_to_sign: steps::of_string_to_sign(lang, &steps.string_to_sign, asked.is_empty()),
        signature: steps.signature,
        authorization: steps.authorization,
        is_masked,
    })
}

/// The signed request, with the value of its `Authorization`, for who compares it with another.
pub(crate) async fn request(lang: Language, ask: &Ask, targets: &Targets) -> Result<(Request<Bytes>, String), String> {
    let asked = ask.read(lang, targets)?;
    let unsigned = asked.prepare(targets.endpoint(asked.target)).map_err(|error| error.to_string())?;
    let signer = targets.signer(lang, asked.target).await.map_err(|error| error.to_string())?;
    let signed = unsigned.sign(&signer, timestamp(lang, &ask.time)?).map_err(|error| error.to_string())?;
    let mut request = Request::builder().method(signed.method.as_str()).uri(&signed.path_and_query);
    let mut authorization = String::new();
    for (name, value) in &signed.headers {
        if name.eq_ignore_ascii_case("Authorization") {
            authorization.clone_from(value);
        }
        request = request.header(name.as_ref(), value);
    }
    let body = signed.body.as_bytes().map(|bytes| Bytes::copy_from_slice(bytes)).unwrap_or_default();
    Ok((request.body(body).map_err(|error| error.to_string())?, authorization))
}

fn shown(request: &HttpRequest, secrets: &Secrets, asked: &Asked) -> (Shown, bool) {
    let header = |name: &str, value: &str| {
        let is_token = name.eq_ignore_ascii_case("X-TC-Token");
        let value = if is_token { "<masked>".to_owned() } else { secrets.mask(value).into_owned() };
        let is_from_form = asked.is_header_from_form(name);
        Header { name: name.to_owned(), value, is_from_form }
    };
    let headers = request.headers.iter().map(|(name, value)| header(name, value)).collect();
    let bytes = request.body.as_bytes().map(|bytes| bytes.to_vec()).unwrap_or_default();
    let body = match String::from_utf8(bytes) {
        Ok(text) => secrets.mask_json(&text).into_owned(),
        Err(error) => format!("base64: {}", base64::encode(error.as_bytes())),
    };
    let url = secrets.mask(&request.url()).into_owned();
    let is_in_url = request.method == Method::Get && !asked.is_empty();
    (Shown { method: request.method.as_str(), url, headers, body, is_in_url }, !secrets.is_empty())
}

/// A time as it is typed; now, where none is.
pub(crate) fn timestamp(lang: Language, text: &str) -> Result<Timestamp, String> {
    let text = text.trim();
    if text.is_empty() {
        return now().map_err(|error| error.to_string());
    }
    let seconds = text.parse().ok().and_then(|seconds| Timestamp::from_unix(seconds).ok());
    seconds.or_else(|| text.parse().ok()).ok_or_else(|| lang.of(&editor::NO_TIME).to_owned())
}
