//! Calls that are written to files, and answered from them: tests of your own program against what a service really said,
//! without a network and without an account. Behind the feature `recording`.
//!
//! A [`Recorder`] stands over the connections of a client, or over any other [`Transport`](crate::transport::Transport), and
//! writes each exchange to a file. A [`Replay`] is a transport that answers from them.
//!
//! ```
//! use tc3::{Credential, RawAction};
//! use tc3_hyper::Client;
//! use tc3_hyper::recording::{Recorder, Replay};
//! # use std::{future::{Ready, ready}, task::{Context, Poll}};
//! # use bytes::Bytes;
//! # use http::{Request, Response};
//! # #[derive(Clone)]
//! # struct Service;
//! # impl tower_service::Service<Request<Bytes>> for Service {
//! #     type Response = Response<Bytes>;
//! #     type Error = std::convert::Infallible;
//! #     type Future = Ready<Result<Self::Response, Self::Error>>;
//! #     fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> { Poll::Ready(Ok(())) }
//! #     fn call(&mut self, _: Request<Bytes>) -> Self::Future {
//! #         ready(Ok(Response::new(Bytes::from_static(br#"{"Response": {"RequestId": "7"}}"#))))
//! #     }
//! # }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let directory = std::env::temp_dir().join(format!("tc3-recording-{}", std::process::id()));
//! # let credential = Credential::new("id", "key")?;
//! let look = || RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698}"#);
//!
//! // Once, and by hand: this calls the service.
//! let recorder = Recorder::new(&directory)?;
//! let builder = Client::builder().with_credential(credential.clone());
//! # let builder = builder.with_transport(Service);
//! let client = builder.with_recorder(recorder.clone()).build()?;
//! let answer = client.send_raw(look()).await?;
//! recorder.check()?;
//! assert!(directory.join("0001-cfg-DescribeTask.json").is_file());
//!
//! // In a test, as often as you like.
//! let replay = Replay::open(&directory)?;
//! let client = Client::builder().with_credential(credential).with_transport(replay.clone()).build()?;
//! assert_eq!(client.send_raw(look()).await?, answer);
//! assert!(replay.left().is_empty());
//! # std::fs::remove_dir_all(directory)?;
//! # Ok(())
//! # }
//! ```
//!
//! # What answers a request
//!
//! The first exchange that was not given yet and was recorded of the same request. Two requests are the same if they have
//! the same service, action, version, region, method, path and query, and the same body: compared as JSON where both are
//! JSON, byte for byte elsewhere. The service is what [`ForService`] says, else that of the signature's scope, else the first
//! label of the host; where one of the two names none, the rest decides. So the endpoint, the time, the signature, the
//! language and headers of your own do not count, nor does a member `ClientToken` of the request itself, which a client
//! fills in anew each time. Of a request that is an octet stream its members in headers count, of a form of parts what stands
//! between the parts does not. Of a request that is signed by version 1 all this stands among its parameters, in a query or in
//! a form, and is read from there.
//!
//! - The same request is answered in the order in which it was recorded, so that a state which moved on does so again. Once
//!   more than that is an error, as it may be a change that is made twice; [`Replay::with_last_repeated`] gives the last
//!   answer again instead.
//! - What counts as the same is widened by [`Replay::open_with`], which compares requests in a form of your own.
//! - A request that was not recorded is an error of kind [`Setup`](tc3::ErrorKind::Setup): nothing was sent, and sending it
//!   again is no use. It says which exchange is nearest, and in what that differs.
//! - A failure is replayed as the failure that it was, at once: no time limit has to run out.
//! - Of an answer that was cut off, or whose reader did not wait for its end, comes what came, and then an error. A stream
//!   comes in one piece.
//! - A body of a request that was not read to its end, as happens where an answer comes first, stands for all that begin
//!   like it.
//!
//! # Secrets
//!
//! A file never has the signature, the session token, headers that a caller added or that were marked as sensitive, but for
//! those that are members of an octet stream, or cookies; of parameters of version 1 the secret id is left out too, as it is
//! with the header that has it elsewhere. **Everything else is written as it is**: what a request says, such as a password
//! that is set, and what an answer says, such as a key that is issued. Look through a recording before you commit it or hand
//! it on, or leave out what you know of by [`Recorder::with_edit`]. What you replace by hand in an answer is replayed as you
//! left it.
//!
//! # The form of a file
//!
//! One exchange, as JSON of several lines. Its name begins with a number, which is its place in the order in which the
//! requests were begun; the rest is for people. A file appears whole, when its exchange has ended; an unfinished one is
//! called `….part` for a moment, and is not read.
//!
//! ```json
//! {
//!   "form": 1,
//!   "recorded": "2026-01-31T12:00:00Z",
//!   "request": {
//!     "service": "cfg",
//!     "method": "POST",
//!     "url": "https://cfg.tencentcloudapi.com/",
//!     "headers": {
//!       "content-type": "application/json",
//!       "x-tc-action": "DescribeTask",
//!       "x-tc-version": "2021-08-20"
//!     },
//!     "body": "{\"TaskId\":1698}"
//!   },
//!   "response": {
//!     "status": 200,
//!     "headers": {
//!       "content-type": "application/json"
//!     },
//!     "body": "{\"Response\": {\"RequestId\": \"7\"}}"
//!   }
//! }
//! ```
//!
//! | member | |
//! |---|---|
//! | `form` | 1. A reader of that form passes over members that it does not know; what it would misunderstand gets another number |
//! | `recorded` | when the request was begun, in UTC, by the clock of the machine |
//! | `request` | `service` as above, if it is known; `method`, `url`, `headers`, `body` |
//! | `response` | `status`, `headers`, `body` |
//! | `failure` | in place of `response`, if there was none: `kind` and `sent` by their names in [`tc3::ErrorKind`] and [`tc3::Sent`], `message`, and where there are any `advice`, `code`, `request_id` and `status` |
//! | `headers` | names in lower case, with a value, or a list where a name came more than once |
//! | `body`, and the value of a header | a text that has exactly the bytes, or `{"base64": "…"}` of bytes that are not UTF-8 |
//! | `cut` | beside a `body` that is not whole: why, as a text or as a `failure` |

mod directory;
mod exchange;
mod for_service;
mod read;
mod recorded;
mod recorder;
mod replay;
mod tee;
mod version_1;
mod write;

pub use for_service::ForService;
pub use recorded::{RecordedRequest, Replayed};
pub use recorder::Recorder;
pub use replay::Replay;
