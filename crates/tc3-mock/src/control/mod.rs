//! The control API: what is under `/_mock/` is about the mock itself, and needs no signature.
//!
//! A page in a browser could reach it as well, so it answers only whom it knows: under a name of its own, and not on
//! behalf of a page from elsewhere. What changes something must be declared as JSON, which no form can send.

pub(crate) mod body;
mod clock;
mod coverage;
mod faults;
mod memory;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::uri::Authority;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use serde_json::json;

use crate::answer::envelope::response;
use crate::engine::Engine;
use crate::log::wanted::{Form, Wanted};
use body::Wrong;

/// Where the control API begins.
const PREFIX: &str = "/_mock/";

/// What stands in front of a name of the mock, in the clear and where it speaks TLS.
pub(crate) const HTTP: &str = "http://";
pub(crate) const HTTPS: &str = "https://";

/// The control API of a mock.
pub(crate) struct Control {
    engine: Arc<Engine>,
    /// By which names it may be asked, beside those of loopback.
    hosts: Vec<String>,
    /// Either of the two.
    scheme: &'static str,
}

/// What can be asked of the mock itself.
#[derive(Clone, Copy)]
enum Command {
    Health,
    Requests,
    Events,
    Reset,
    Clock,
    SetClock,
    State,
    PutState,
    Populate,
    Coverage,
    Memory,
    Faults,
    OrderFault,
    EndFaults,
    Fault,
    EndFault,
}

/// How long a watcher may wait for what happens, in milliseconds.
const MAX_EVERY_MS: u64 = 10_000;

/// What stands at the end of a command's name for the id of what is meant.
const ID: &str = "ID";

/// The commands by name and method; those of one name stand together.
const COMMANDS: [(&str, Method, Command); 16] = [
    ("health", Method::GET, Command::Health),
    ("requests", Method::GET, Command::Requests),
    ("events", Method::GET, Command::Events),
    ("reset", Method::POST, Command::Reset),
    ("clock", Method::GET, Command::Clock),
    ("clock", Method::PUT, Command::SetClock),
    ("state", Method::GET, Command::State),
    ("state", Method::PUT, Command::PutState),
    ("world", Method::POST, Command::Populate),
    ("coverage", Method::GET, Command::Coverage),
    ("memory", Method::GET, Command::Memory),
    ("faults", Method::GET, Command::Faults),
    ("faults", Method::POST, Command::OrderFault),
    ("faults", Method::DELETE, Command::EndFaults),
    ("faults/ID", Method::GET, Command::Fault),
    ("faults/ID", Method::DELETE, Command::EndFault),
];

/// What the control API answers.
pub(crate) enum Told {
    Whole(Response<Bytes>),
    /// What is wanted of the log. A socket gets it part by part.
    Log(Wanted),
    /// The state, which may take long to write and a lot of room.
    State,
    /// What happens from now on, for who can be told bit by bit: all that does in such a time at once.
    Events(Duration),
}

/// The answer to who asks for the state.
pub(crate) fn state(engine: &Engine) -> Response<Bytes> {
    match engine.state() {
        Ok(state) => response(StatusCode::OK, state),
        Err(problem) => refusal(StatusCode::INTERNAL_SERVER_ERROR, &problem),
    }
}

/// The head of an answer that has the log in this form.
pub(crate) fn log_head(form: Form) -> Response<Bytes> {
    let mut head = response(StatusCode::OK, String::new());
    if form == Form::Text {
        let text = HeaderValue::from_static("text/plain; charset=utf-8");
        head.headers_mut().insert(header::CONTENT_TYPE, text);
    }
    head
}

/// Whether a request is for the mock itself.
pub(crate) fn is_meant(parts: &Parts) -> bool {
    parts.uri.path().starts_with(PREFIX)
}

/// Whether a request may change something, and so may have to wait.
pub(crate) fn is_change(parts: &Parts) -> bool {
    parts.method != Method::GET
}

/// A refusal that is no service's.
pub(crate) fn refusal(status: StatusCode, message: &str) -> Response<Bytes> {
    response(status, json!({"error": message}).to_string())
}

impl Control {
    pub(crate) fn new(engine: Arc<Engine>, hosts: Vec<String>, scheme: &'static str) -> Self {
        Self { engine, hosts, scheme }
    }

    pub(crate) fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// Does what is asked of the mock itself. `local` is the address that it was reached at, if it has one.
    pub(crate) fn answer(&self, parts: &Parts, body: &[u8], local: Option<IpAddr>) -> Told {
        let (command, id) = match self.permitted(parts, local).and_then(|()| asked(parts)) {
            Ok(asked) => asked,
            Err(refusal) => return Told::Whole(refusal),
        };
        let faults = self.engine.faults();
        let one = |told: Option<String>| told.ok_or_else(|| (StatusCode::NOT_FOUND, format!("there is no fault {id}")));
        let wrong = |Wrong(problem)| (StatusCode::BAD_REQUEST, problem);
        let told = match command {
            Command::Requests => match Wanted::read(parts.uri.query().unwrap_or_default(), &parts.headers) {
                Ok(wanted) => return Told::Log(wanted),
                Err(problem) => Err((StatusCode::BAD_REQUEST, problem)),
            },
            Command::State => return Told::State,
            Command::Events => match every(parts.uri.query()) {
                Ok(every) => return Told::Events(every),
                Err(problem) => Err((StatusCode::BAD_REQUEST, problem)),
            },
            Command::PutState => {
                let put = self.engine.put_state(body).map(|()| json!({"status": "put"}).to_string());
                put.map_err(|problem| (StatusCode::BAD_REQUEST, problem))
            }
            Command::Populate => {
                let whose = parts.uri.query().map(|query| owner(query).ok_or("expected secret_id and nothing else"));
                let put = whose.transpose().map_err(str::to_owned).and_then(|secret_id| {
                    let text = std::str::from_utf8(body).map_err(|error| format!("expected UTF-8: {error}"))?;
                    self.engine.populate(secret_id, text)
                });
                let put = put.map(|()| json!({"status": "populated"}).to_string());
                put.map_err(|problem| (StatusCode::BAD_REQUEST, problem))
            }
            Command::Memory => memory::told(&self.engine, parts.uri.query().unwrap_or_default())
                .map_err(|problem| (StatusCode::BAD_REQUEST, problem)),
            Command::Coverage => coverage::told(&self.engine, parts.uri.query()).map_err(wrong),
            Command::Health => Ok(json!({"status": "ok"}).to_string()),
            Command::Reset => {
                let reset = self.engine.reset().map(|()| json!({"status": "reset"}).to_string());
                reset.map_err(|problem| (StatusCode::INTERNAL_SERVER_ERROR, problem))
            }
            Command::Clock => Ok(clock::told(self.engine.clock())),
            Command::SetClock => {
                let set = clock::set(self.engine.clock(), body).map(|()| clock::told(self.engine.clock()));
                set.map_err(wrong)
            }
            Command::Faults => Ok(faults.told()),
            Command::OrderFault => faults::order(faults, body).map_err(wrong),
            Command::EndFaults => Ok(faults::end_all(faults)),
            Command::Fault => one(faults.told_one(id)),
            Command::EndFault => one(faults::end(faults, id)),
        };
        Told::Whole(match told {
            Ok(told) => response(StatusCode::OK, told),
            Err((status, problem)) => refusal(status, &problem),
        })
    }

    /// Whether the request was made for this mock, and not by a page from elsewhere.
    fn permitted(&self, parts: &Parts, local: Option<IpAddr>) -> Result<(), Response<Bytes>> {
        let Some(host) = parts.headers.get(header::HOST) else { return Ok(()) };
        let authority = host.to_str().ok().and_then(|host| host.parse().ok());
        if !authority.as_ref().is_some_and(|authority: &Authority| self.is_own(authority.host(), local)) {
            let message =
                "the Host is none of this mock's: loopback, the address that it listens on, or a name given to it";
            return Err(refusal(StatusCode::FORBIDDEN, message));
        }
        let scheme = self.scheme.as_bytes();
        let is_foreign = |origin: &HeaderValue| origin.as_bytes().strip_prefix(scheme) != Some(host.as_bytes());
        if parts.headers.get_all(header::ORIGIN).iter().any(is_foreign) {
            return Err(refusal(StatusCode::FORBIDDEN, "the Origin is a page from elsewhere"));
        }
        Ok(())
    }

    fn is_own(&self, host: &str, local: Option<IpAddr>) -> bool {
        let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        match address.map(|address| address.to_canonical()) {
            Ok(address) => address.is_loopback() || Some(address) == local.map(|local| local.to_canonical()),
            Err(_) => {
                let mut names = self.hosts.iter().map(String::as_str).chain(["localhost"]);
                names.any(|name| name.eq_ignore_ascii_case(host))
            }
        }
    }
}

/// Whose world is meant.
fn owner(query: &str) -> Option<&str> {
    query.strip_prefix("secret_id=").filter(|id| !id.is_empty() && !id.contains('&'))
}

/// How long a watcher wants to wait for what happens.
fn every(query: Option<&str>) -> Result<Duration, String> {
    let Some(query) = query else { return Ok(Duration::ZERO) };
    let every = query.strip_prefix("every_ms=").and_then(|every| every.parse().ok());
    let every = every.filter(|every| *every <= MAX_EVERY_MS);
    every.map(Duration::from_millis).ok_or_else(|| format!("expected every_ms, an integer from 0 to {MAX_EVERY_MS}"))
}

/// The command, if it is one and asked as it has to be, and the id behind it if it has one.
fn asked(parts: &Parts) -> Result<(Command, &str), Response<Bytes>> {
    let name = parts.uri.path().strip_prefix(PREFIX).unwrap_or_default();
    let (folder, id) = name.split_at(name.find('/').map_or(name.len(), |slash| slash + 1));
    let is_named = |of: &str| match of.strip_suffix(ID) {
        Some(of) => of == folder && !id.is_empty(),
        None => of == name,
    };
    let named = || COMMANDS.iter().filter(|(of, ..)| is_named(of));
    let Some((.., command)) = named().find(|(_, method, _)| *method == parts.method) else {
        return Err(unknown(&named().map(|(_, method, _)| method.as_str()).collect::<Vec<_>>().join(", ")));
    };
    if parts.method != Method::GET && !is_json(&parts.headers) {
        let message = "a change is sent with Content-Type: application/json, with or without a body";
        return Err(refusal(StatusCode::UNSUPPORTED_MEDIA_TYPE, message));
    }
    Ok((*command, id))
}

/// The refusal of what is no command, or is one by these methods only.
fn unknown(methods: &str) -> Response<Bytes> {
    let Ok(allowed) = HeaderValue::from_str(methods) else { return refusal(StatusCode::NOT_FOUND, "") };
    if methods.is_empty() {
        let mut names: Vec<_> = COMMANDS.iter().map(|(name, ..)| *name).collect();
        names.dedup();
        return refusal(StatusCode::NOT_FOUND, &format!("there is {}", names.join(", ")));
    }
    let mut response = refusal(StatusCode::METHOD_NOT_ALLOWED, &format!("it is asked by {methods}"));
    response.headers_mut().insert(header::ALLOW, allowed);
    response
}

fn is_json(headers: &HeaderMap) -> bool {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    content_type.split(';').next().is_some_and(|name| name.trim().eq_ignore_ascii_case("application/json"))
}
