//! Calls Tencent Cloud API 3.0 over hyper and rustls.
//!
//! [`Client`] is cheap to clone and shares one pool of connections. It calls any action: those of a generated crate
//! with [`send`](Client::send), those that are not generated with [`send_raw`](Client::send_raw).
//!
//! ```no_run
//! use tc3_hyper::{Client, tc3::RawAction};
//!
//! # async fn run() -> Result<(), tc3_hyper::tc3::Error> {
//! let client = Client::from_env()?;
//! let answer = client.send_raw(RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698}"#)).await?;
//! println!("{} {}", answer.request_id, answer.response);
//! # Ok(())
//! # }
//! ```
//!
//! [`Client::from_env`] takes credential, region, authorities and proxies from the environment; [`Client::builder`] takes everything from the
//! program. The protocol's types are [`tc3`]'s, which stands here under its own name, as do the crates of the types that a
//! transport of your own meets: [`http`], [`http_body`], [`bytes`], [`tower_service`].
//!
//! What a call needs beyond the action goes into a [`Call`](tc3::Call): `Call::new(action).with_region("ap-guangzhou")`.
//! Region, endpoint, language, time limit and request client are the client's where a call does not name them; everything
//! else of [`CallOptions`](tc3::CallOptions) is the call's alone.
//!
//! # What it does and does not do
//!
//! - Connections are HTTP/1.1, kept for a while, driven by the calls that use them without a task behind them, and encrypted
//!   with rustls and its ring provider. Mozilla's authorities are trusted, and those of
//!   [`with_root_certificate`](ClientBuilder::with_root_certificate) and [`with_ca_bundle`](ClientBuilder::with_ca_bundle);
//!   [`with_only_ca_bundle`](ClientBuilder::with_only_ca_bundle) replaces Mozilla's. Nothing is set for the whole process,
//!   and TLS is set up at the first call that needs it.
//! - A call has a time limit, and so has an attempt where one is set; a body that stalls ends its attempt. An answer has a size
//!   limit, as bytes and as what is made of them. Dropping the future ends the call and closes its connection; what the
//!   service has received by then it may still carry out.
//! - A call is tried again where that does no harm, as [`tc3::retry`] decides: three attempts, unless the client or the call
//!   says otherwise. Each is signed anew. What is no attempt: a kept connection turns out to be closed before anything was
//!   written to it, and the request goes over another one.
//! - A `ClientToken` is filled in where an action takes one and the request has none, as one text for all attempts, unless there
//!   is only one.
//! - A clock that is off by a minute or more is learnt where a service refuses a signature for it, and told by a warning.
//! - [`with_pacing`](ClientBuilder::with_pacing) lets attempts wait for their turn, so that actions are not called more often
//!   than is documented. Nothing waits by itself.
//! - [`with_backup`](ClientBuilder::with_backup) names an endpoint for attempts whose host does not work. None go elsewhere by
//!   themselves.
//! - A request may name a source in place of bytes: files by their paths, unless
//!   [`with_sources`](ClientBuilder::with_sources) says otherwise. Each attempt reads it once to sign it and once to send it, in
//!   pieces; one that changes meanwhile is an error, and its request is broken off before its last byte.
//! - A list that comes a page at a time is read to its end by [`Client::items`] and [`Client::pages`], or by name by
//!   [`Client::raw_items`] and [`Client::raw_pages`]: streams, each page of which is a call like any other. How the end is found and what
//!   is known of items that move meanwhile is told by [`tc3::pages::Pager`]. Only what reads is read so.
//! - [`wait`](Client::wait) asks until something is so, as [`tc3::wait`] decides. Only what reads is asked again and again.
//! - Redirects are not followed: a signature holds for one host.
//! - A call is a `tracing` span at level info, and each attempt one within it, with the field names of OpenTelemetry. An attempt
//!   that fails and is followed by another is an event at level debug, and so is the end of a call: action, duration, and as far
//!   as there are any host, status, request id, kind of failure and code. One that is refused before it is sent is, too; one
//!   whose future is dropped is not. A rule that is broken and only warns is one at level warn. No span and no event has a
//!   secret or a body in it. The text and `Debug` of an error have no secret; the request that it hands out has.
//! - A [`Proxy`] is used where [`with_proxy`](ClientBuilder::with_proxy) names one, or the environment of a client that reads it
//!   by [`with_network_from_env`](ClientBuilder::with_network_from_env): over HTTP (`CONNECT`) and SOCKS 5. What is on this
//!   machine is reached without.
//!
//! A tokio runtime with IO and time enabled must be running where a future of this crate is polled.
//!
//! # Features
//!
//! All are off by default. Each adds something that a program asks for, so that it changes nothing for anybody else in the same
//! build.
//!
//! | feature | |
//! |---|---|
//! | `recording` | exchanges are written to files and replayed from them: module `recording` |
//! | `http2` | `with_http2` offers HTTP/2 over TLS: one connection to each host, which all calls share, and which a task drives |
//! | `platform-verifier` | `with_platform_verifier` lets the system verify certificates |
//! | `aws-lc-rs` | `with_aws_lc_rs` has TLS made of AWS-LC's cryptography in place of ring's; a C compiler is needed, and most of a minute |

// Of each public type it is decided whether it may grow.
#![warn(clippy::exhaustive_enums, clippy::exhaustive_structs)]

#[cfg(all(feature = "platform-verifier", target_os = "android"))]
compile_error!(
    "the feature `platform-verifier` of tc3-hyper is not to be had on Android: authorities cannot be added there"
);

mod call;
mod client;
mod clock;
mod credentials;
mod events;
mod pace;
mod pages;
mod random;
#[cfg(feature = "recording")]
pub mod recording;
mod setup;
mod sources;
pub mod transport;
mod wait;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub use call::{Attempting, DEFAULT_MAX_RESPONSE_SIZE, DEFAULT_TIMEOUT, Ended, Interceptor};
pub use client::Client;
pub use credentials::{CredentialProvider, Providing};
pub use events::{Events, RawEvents, RawReply};
pub use pace::{Pacer, Pacing, Turn};
pub use pages::{Items, Pages, RawItems, RawPage, RawPages};
pub use random::random_token;
pub use setup::{ClientBuilder, credential_from_variables, endpoint_from_variables};
pub use sources::{OpenSource, Opening, Sources};
pub use transport::Proxy;
pub use wait::{WaitError, Waiting};
#[doc(no_inline)]
pub use {bytes, http, http_body, tc3, tower_service};
