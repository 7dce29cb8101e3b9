//! The API Explorer of Tencent Cloud on localhost: find an action, fill in its request, see how it is signed, call it.
//!
//! ```text
//! browser --> door (loopback, gate: token, Host, Origin) --> route --> pages:  home, found, service, action
//!                                                                 |--> watch:  the mock, live
//!                                                                 \--> editor: shape, check, sign, compare, send, filter
//!                                                                                                 |--> a mock of its own
//!                                                                                                 \--> the real service, once chosen
//!           a mock's state and log, the catalogue, the last calls --> pictures --> pages of services, actions, lives and calls
//! export --> the same pages, as files
//! ```
//!
//! Pages are made on the server and read without script. One island of script is the editor of a request. Nothing is loaded from
//! elsewhere.
//!
//! # What is kept from whom
//!
//! Every page in a browser can reach this machine. So the address has a token, which becomes a cookie that no script reads; a
//! request names a `Host` of an exact list, comes from no other page, and does something only with a header that no page from
//! elsewhere can send. Keys never reach the browser, and neither does a secret member after it was sent. What a service answers is
//! shown as text.
//!
//! ```no_run
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), tc3::Error> {
//! let explorer = tc3_explore::Explorer::builder().start().await?;
//! println!("{}", explorer.url());
//! std::future::pending::<()>().await;
//! # Ok(())
//! # }
//! ```

// Of each public type it is decided whether it may grow.
#![warn(clippy::exhaustive_enums, clippy::exhaustive_structs)]

mod assets;
mod builder;
mod calls;
mod clock;
mod control;
mod described;
mod door;
mod editor;
mod export;
mod find;
mod literal;
mod lived;
mod pages;
mod pictures;
mod recent;
mod route;
mod texts;
mod watch;

pub use builder::{Explorer, ExplorerBuilder};
pub use export::{Export, Exported};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
