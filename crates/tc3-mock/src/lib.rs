//! Tencent Cloud on localhost: for tests that would otherwise need an account, a network and patience.
//!
//! A [`Mock`] takes any request of API 3.0, however it is carried. It recomputes the signature by its own reading of the
//! protocol, checks the time and the request against the spec of its action, and answers in the service's envelope and
//! with its codes.
//!
//! # Starting one
//!
//! [`MockBuilder::start`] listens on a free port; [`MockBuilder::build`] makes a mock without a socket, which
//! [`Mock::transport`] leads to. Both begin with the same world. A listening one stops when it is dropped. The crates of the
//! types in the signatures stand here under their names: [`tc3`], [`tc3_spec`], [`http`], [`bytes`], [`tower_service`].
//!
//! ```
//! use std::io::{Read, Write};
//! use std::net::TcpStream;
//!
//! use cfg_core::{ModifyTaskRunStatus, TaskStatus};
//! use tc3::{Call, Reply, Signer, Timestamp};
//! use tc3_mock::Mock;
//!
//! # #[tokio::main(flavor = "multi_thread", worker_threads = 2)]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let now = Timestamp::from_unix(1_700_000_000)?;
//! let mock = Mock::builder().with_clock(move || now).start().await?;
//!
//! // Any HTTP client can talk to it. This one writes and reads by hand.
//! let call = Call::new(ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING));
//! let request = call.with_endpoint(mock.endpoint()).prepare()?;
//! let request = request.sign(&Signer::new(mock.credential().clone()), now)?;
//! let mut head = format!("{} {} HTTP/1.1\r\nConnection: close\r\n", request.method.as_str(), request.path_and_query);
//! for (name, value) in &request.headers {
//!     head += &format!("{name}: {value}\r\n");
//! }
//! let body = request.body.as_bytes().ok_or("it is in memory")?;
//! head += &format!("Content-Length: {}\r\n\r\n", body.len());
//!
//! let mut stream = TcpStream::connect(&request.host)?;
//! stream.write_all(head.as_bytes())?;
//! stream.write_all(body)?;
//! let mut answer = String::new();
//! stream.read_to_string(&mut answer)?;
//! let (_, body) = answer.split_once("\r\n\r\n").ok_or("no body")?;
//!
//! let reply = Reply::new(200, body.as_bytes());
//! let answer = tc3::decode::<ModifyTaskRunStatus>(&reply)?;
//! assert_eq!(answer.request_id, "00000000-0000-4000-8000-000000000001");
//! assert_eq!(mock.requests()[0].action, "ModifyTaskRunStatus");
//! # Ok(())
//! # }
//! ```
//!
//! # What answers
//!
//! Every action of the specs is checked. Of CFG `CreateTaskFromAction`, `DescribeTask`, `DescribeTaskList`, `ExecuteTask`,
//! `ModifyTaskRunStatus`, `DeleteTask`, `DescribeActionLibraryList` and `DescribeObjectTypeList` have behaviour. What services
//! keep is remembered: what one request makes, others list, show, change and end, for every kind of resource that the catalogue
//! knows ([`MockBuilder::empty`], [`MockBuilder::without_memory`]). All others answer from their specs. The header `X-TC3-Mock` says
//! which it was: `behaviour`, `memory` or `synthesized`. An answer from the spec has all always-present members, with values
//! that fit their types and names. It repeats what was asked where the names are the same, and its lists are read page by page, by
//! whatever names the action has for that; how long they are says [`MockBuilder::with_items`]. It is the same for the same seed ([`MockBuilder::with_seed`]), action, request and day of the mock's clock, around which its times lie; no
//! filters but ids are applied to it.
//!
//! # Any client
//!
//! It speaks HTTP/1.1 and HTTP/2 at the same port: who means HTTP/2 begins with it, or agrees on it by TLS.
//!
//! With `MockBuilder::with_tls` (feature `tls`) the mock speaks HTTPS, by an authority of its own that clients are told to trust.
//!
//! What clients do otherwise than the service declares has a name: each is a [`Quirk`], which [`LoggedRequest::quirks`] lists.
//! Those that the service takes, as published examples show, and those that official clients have on localhost are taken; those
//! that the service refuses are refused. [`MockBuilder::with_quirk`], [`MockBuilder::without_quirk`] and
//! [`MockBuilder::strict`] say otherwise.
//!
//! A request with `DryRun` true that nothing speaks against gets the error `DryRunOperation`, of every action that has this
//! member, and is not done.
//!
//! # Behaviour of your own
//!
//! [`Mock::on`] answers an action by a function over its typed request and the [`World`], [`Mock::answer_with`] by a fixed
//! answer. Both come after all checks, and take the place of what is there. The types are those of a generated crate, or
//! what `tc3 bindgen` writes for any action. What a handler keeps is state like the mock's own: it goes with
//! [`Mock::reset`], and is in [`Mock::state`].
//!
//! # Streams of events
//!
//! Where an action answers with a stream of events, the mock does: three of them, each a response without an envelope, with
//! values of its own, and with the request id, which the header `X-TC-RequestId` tells too. What speaks against a request
//! is told in an envelope. They come at once, or as far apart by the mock's clock as [`MockBuilder::with_event_interval`] says.
//! An end that is marked by `[DONE]` or by a member is not made up. What a handler answers is one event. Faults cut streams off
//! as they do other answers.
//!
//! Through a [`Transport`] an answer comes whole, and so a stream does. Over a socket, and through the client of
//! `Mock::client`, each event comes by itself.
//!
//! # Faults
//!
//! What is to go wrong is ordered by [`Mock::fault`], from the beginning by [`MockBuilder::with_fault`], or over the control API:
//!
//! ```text
//! POST /_mock/faults   {"match": {"service": "cfg", "action": "DescribeTask"}, "skip": 2, "times": 1, "share": 1.0,
//!                       "fault": {"error": {"code": "InternalError", "message": "try later"}}}
//! ```
//!
//! All but `fault` may be left out. It is for the requests to the service and the action of `match`, or for all. Of these it
//! lets `skip` pass, and then applies `times` times, or for ever; with a `share` from 0 to 1, to that part of them, which is
//! drawn by the seed and so is the same in each run.
//!
//! | `fault` | in Rust | the request | what comes |
//! |---|---|---|---|
//! | `{"error": {"code": "…", "message": "…"}}` | [`Fault::error`] | is not done | an error of the service, with a request id |
//! | `{"rate_per_second": N}` | [`Fault::rate_per_second`] | is not done beyond N in a second | `RequestLimitExceeded` |
//! | `{"respond": {"status": 502, "content_type": "text/html", "body": "…"}}` | [`Fault::respond`] | is not done | this |
//! | `{"reset": "before"}` | [`Fault::reset`] | is not done | nothing: the connection is reset |
//! | `{"reset": "headers"}` | [`Fault::reset`] | is done | nothing: the connection is reset |
//! | `{"reset": "body"}` | [`Fault::reset`] | is done | the head and half of the body, then the connection is reset |
//! | `{"truncate_at": N}` | [`Fault::truncate_at`] | is done | N bytes of the body under its whole length, then the connection is closed |
//! | `{"garbage": N}` | [`Fault::garbage`] | is done | status 200 and N bytes of nonsense, the same for a seed |
//! | `{"delay_ms": N}` | [`Fault::delay`] | waits before anything; is not done if its client leaves | its answer |
//! | `{"clock_skew_s": N}` | [`Fault::clock_skew`] | has its signature judged by a clock N seconds ahead | its answer |
//!
//! - Which faults apply is settled when a request has come, by the service and action that it says it is for: whether its
//!   signature and its members are right is judged later. What no action is found for is met by faults that name neither.
//!   One whose body does not come, or is too large, is met by none.
//! - Several may apply: delays and skews add up; of all else the first that was ordered and applies does, and the others pass
//!   this request.
//! - A rate goes by seconds of the mock's clock; by one that stands still it is one long second. It applies to what it turns
//!   away. [`MockBuilder::with_documented_rates`] enforces the rate of every action of which one is documented.
//! - Through a [`Transport`] there is no connection: what would cut it is an [`std::io::Error`] in its place.
//! - [`LoggedRequest::faults`] tells which ones applied. Each has an id, and counts how many requests it has `seen` that it is
//!   for, and to how many it was `applied`: [`FaultHandle`], `GET faults`, `GET faults/ID`. It goes on until it is ended, by
//!   [`FaultHandle::end`], `DELETE faults` or `DELETE faults/ID`, or the mock is reset: that leaves those of
//!   [`MockBuilder::with_fault`], which begin anew.
//!
//! # CFG's world is the mock's own
//!
//! The service publishes neither a state diagram nor an example world. In the mock, a fresh world has task 1698, made
//! from the first action of a small library; an action takes no time, and has succeeded as soon as its task runs; tasks
//! do not pause by themselves. What may be asked of a task depends on where it is:
//!
#![doc = include_str!("behaviour/cfg/life.md")]
//!
//! [`lives`] tells this and the states of all that is remembered as data, for whoever draws them: which states there are, what leads
//! from one to another, and where a thing is now.
//!
//! A task that finishes before it ran was cut short (`TaskStatusType` 3); else its verdict says whether it succeeded (1)
//! or failed (2). The rules of the spec are checked before the state.
//!
//! # Credentials of limited life
//!
//! STS issues them: `AssumeRole`, `AssumeRoleWithSAML`, `AssumeRoleWithWebIdentity`, `GetFederationToken` and
//! `GetSessionToken`, for whatever role, token or assertion. A key is accepted with its token until it ends by the mock's
//! clock; then, or with another token, the answer is `AuthFailure.TokenFailure`. `GetCallerIdentity` says who asks. At most
//! 10,000 are kept. Their secrets are in [`Mock::state`], which is theirs to keep, and in no log.
//!
//! For clients that look for the role of a machine, `GET /latest/meta-data/cam/security-credentials/` tells a role, and
//! its key under its name.
//!
//! # Control
//!
//! Under `/_mock/` the mock talks of itself, in JSON: `GET health`, `POST reset` (the default world, an empty log, the faults
//! of the beginning), `GET requests` (what came, and what became of it), `GET events` (what happens), `GET clock` and `PUT clock`, `GET state` and
//! `PUT state`, `GET memory` (what is remembered, by kind), `GET`, `POST` and `DELETE faults`, `GET` and `DELETE faults/ID`. In Rust there are [`Mock::reset`],
//! [`Mock::requests`], [`Mock::clock`], [`Mock::state`], [`Mock::put_state`] and [`Mock::fault`]. No secret is in the log.
//!
//! `requests` takes `service`, `action`, `verdict`, `request_id`, `offset`, `limit` and `last` (so many of the last), oldest first, and
//! `format=text` for people; `total` is how many fit. An entry is a [`LoggedRequest`], with an [`Explanation`] where its signature is wrong. `events` are server-sent
//! events, `request`, `fault`, `clock`, `state` and `reset`, from when one asks on; of those that are not read in time the oldest
//! go, and `dropped` tells how many. With `every_ms`, all that happens in so many milliseconds is told at once, which costs less.
//!
//! `memory` counts what there is of each kind, `SERVICE/VERSION/KIND`, and how many of them were made rather than made up; with `kind` it
//! tells of the resources themselves, secrets masked, by `offset` and `limit` (20 unless it is said, 100 at most). `secret_id` says whose
//! world is meant where each has its own.
//!
//! The clock is told as `{"now": "2026-01-31T12:00:00Z", "frozen": false}`. It is set by any of `now`, `advance_s` (so many
//! seconds ahead) and `frozen`, in this order. Everything goes by it: signatures, what expires, times in answers.
//!
//! The state is `{"tc3_mock_state": 1, "ids": 0, "world": {…}}`: its form, how many ids were made, and what is kept, by
//! services and by types of yours. What is put is taken whole or not at all; state of your own types is read when a handler
//! asks for it. With [`MockBuilder::with_state_file`] it is kept in a file, whose first line is the state and each line behind it
//! a change: what was answered is there when the mock starts again, even after it was killed. That it is on the disk if the
//! power goes is not promised.
//!
//! No signature is asked for there. So that no page in a browser gets in, the `Host` must be loopback, the address that
//! the mock was reached at or a name of [`MockBuilder::with_host`], an `Origin` the mock itself, and a change has
//! `Content-Type: application/json`.
//!
//! # Recording
//!
//! With the feature `recording`, `MockBuilder::with_recording` hands requests that have passed all checks on to a service,
//! signed by a credential of yours, and records what it answers; `MockBuilder::with_replay` answers from that. The log has them
//! as [`Verdict::Recorded`] and [`Verdict::Replayed`]. Handlers of your own come first, and STS stays the mock's.
//!
//! # What it spends
//!
//! Nothing that is sent makes it spend without bound. Too long a head is answered 431; other requests that ask too much
//! get an envelope with a code that the service has for it.
//!
//! | what | at most | set by | beyond it |
//! |---|---|---|---|
//! | connections | 12,000 | [`MockBuilder::with_max_connections`], `ulimit -n` | wait to be accepted |
//! | the head of a request | 64 KiB | | 431 |
//! | heads under way that are longer than 8 KiB | 512 | | closed |
//! | connections of HTTP/2; requests on each | 512; 100 | | closed; wait |
//! | heads of HTTP/2 under way | 32 MiB | | 503 |
//! | the query of a request | 32 KiB | | `RequestSizeLimitExceeded` |
//! | the body of a request | 10 MiB | [`MockBuilder::with_max_body`] | `RequestSizeLimitExceeded` |
//! | bodies under way | 64 MiB | [`MockBuilder::with_max_bodies`] | wait, then `InvalidParameter` |
//! | waiting for a first byte, a head, or a reader to read on | 30 s each | [`MockBuilder::with_patience`] | closed |
//! | waiting for a body | 30 s | [`MockBuilder::with_patience`] | `InvalidParameter` |
//! | an answer | 10 MiB | | `ResponseSizeLimitExceeded` |
//! | answers under way that are larger than 16 KiB | 32 MiB | | wait, then `RequestLimitExceeded` |
//! | the message of a refusal | 4 KiB | | cut short |
//! | the log | 1,000 requests, 8 MiB | [`MockBuilder::with_max_log`] | the oldest go |
//! | the search for what was signed | 4 MiB of signed texts | | the cause is not found |
//! | events that a watcher has not read | 256 | | the oldest go |
//! | tasks of CFG | 10,000 | [`MockBuilder::with_max_tasks`] | `LimitExceeded` |
//! | memory of all tasks; of one | 64 MiB; 8 MiB | [`MockBuilder::with_max_world`] | `LimitExceeded` |
//! | faults at a time; their text | 100; 1 MiB | | 400, or an error |
//! | a delay by faults | a day | | not longer |
//! | values in a request | 500,000 | | `RequestSizeLimitExceeded` |
//! | values in one that has behaviour | 200,000 | | `LimitExceeded` |
//! | requests that are handed on; waiting for an answer to one | 32; 60 s | | wait; `InternalError` |
//! | requests under way when it stops | 5 s | [`MockBuilder::with_grace`] | cut off |
//!
//! Large requests are worked on beside the threads that read the sockets, few at a time, so that small ones do not wait.

mod action;
mod answer;
mod behaviour;
mod builder;
mod captured;
mod clock;
mod control;
mod doors;
mod draw;
mod engine;
mod examples;
mod explain;
mod failure;
mod faults;
mod journal;
mod limits;
mod log;
mod metadata;
mod mock;
#[cfg(feature = "recording")]
mod recorded;
mod warning;
mod watch;
mod wire;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub use behaviour::life::{Life, Step};
pub use behaviour::lives::lives;
pub use behaviour::pace::Transition;
pub use behaviour::synthesize::example_request;
pub use behaviour::world::World;
pub use builder::MockBuilder;
pub use captured::{Captured, CapturedError};
pub use clock::Clock;
pub use doors::transport::{Responding, Transport};
pub use examples::{ExampleRequest, ExampleSource, example_requests};
pub use explain::{Built, Difference, Explanation, verify};
pub use failure::Failure;
pub use faults::fault::{Fault, Reset};
pub use faults::ordered::FaultHandle;
pub use log::entry::{LoggedRequest, Verdict};
pub use mock::Mock;
#[cfg(feature = "recording")]
pub use recorded::Recording;
pub use wire::keys::{DEFAULT_REGION, DEFAULT_SECRET_ID, DEFAULT_SECRET_KEY};
pub use wire::quirk::Quirk;
#[doc(no_inline)]
pub use {bytes, http, tc3, tc3_spec, tower_service};
