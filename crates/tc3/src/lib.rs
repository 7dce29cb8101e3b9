//! Tencent Cloud API 3.0 without IO: from a typed action, or from names and JSON, to the bytes of a signed request,
//! and from the bytes of an answer to a typed response or one [`Error`].
//!
//! Nothing here opens a socket, reads a file or the environment, asks for the time or for randomness: time is an
//! argument. Any HTTP stack can carry the result; `tc3-hyper` is one.
//!
//! ```text
//! typed action ----\                                                         /--> typed response + request id
//!                   > validate (rules) > encode > sign(credential, time) > send > decode (envelope) >
//! service+Action+JSON/                                                       \--> one Error
//! ```
//!
//! Types of actions are in generated crates such as `cfg-core`, which re-export what their users need of this one. The
//! crates of foreign types in signatures stand here under their own names: [`bytes`] for bodies, [`serde`] for formats.

// Of each public type it is decided whether it may grow.
#![warn(clippy::exhaustive_enums, clippy::exhaustive_structs)]

mod action;
mod authority;
#[doc(hidden)]
pub mod base64;
#[doc(hidden)]
pub mod bindings;
mod body;
mod breaker;
mod call;
pub mod check;
mod credential;
mod elapsed;
mod endpoint;
mod envelope;
mod error;
pub mod events;
mod exchange;
mod headers;
mod hex;
mod intent;
mod macros;
mod one_line;
mod pace;
pub mod pages;
mod path;
pub mod query;
pub mod record;
mod request;
pub mod retry;
pub mod rules;
mod sign;
mod streams;
mod timestamp;
pub mod wait;

pub use action::{Action, ActionInfo, ActionVisitor, Effect, Encoding, Hosts, RawAction, RegionUse};
pub use authority::{Authority, Scheme};
pub use body::{Body, Piece, Source};
pub use breaker::{Breakers, Evidence, Pass, Way};
pub use call::{Call, CallOptions};
pub use check::{Problem, Validate, Violation, check};
pub use credential::Credential;
pub use endpoint::Endpoint;
pub use envelope::{Answer, RawAnswer, Reply, decode, decode_into, decode_raw};
pub use error::{Advice, Attempt, CodeClass, Error, ErrorCode, ErrorKind, Sent, codes};
pub use exchange::{Exchange, HttpResponse};
pub use intent::Intent;
#[doc(hidden)]
pub use intent::{deserialize_intent, serialize_intent};
pub use pace::{Paces, USUAL_RATE};
pub use record::{Binary, Place, Record, Shape, Shaped, View, Viewer};
pub use request::{
    CLIENT_TOKEN, COMMON_PARAMETERS, HttpRequest, MAX_BODY_SIZE, REQUEST_CLIENT, Unsigned, prepare, prepare_checked,
    prepare_raw,
};
pub use rules::{Level, Literal, Number, Rule, RuleKind};
pub use sign::{
    Measure, Measured, Method, Payload, SignMethod, SignatureSteps, Signer, Steps, StepsV1, ToSign, ToSignV1,
};
pub use streams::Streams;
pub use timestamp::{Date, Timestamp};
#[doc(no_inline)]
pub use {bytes, serde};
