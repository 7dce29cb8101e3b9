//! Credentials for Tencent Cloud that are obtained when they are needed, kept, and renewed in time.

// Of each public type it is decided whether it may grow.
#![warn(clippy::exhaustive_enums, clippy::exhaustive_structs)]

mod ask;
mod cached;
mod chain;
mod default_chain;
mod environment;
mod fixed;
mod metadata;
mod origin;
mod process;
mod profile;
mod retell;
mod role;
mod settings;
mod source;
mod sts;
mod system;
mod variables;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub use cached::Cached;
pub use chain::Chain;
pub use default_chain::{DefaultChain, DefaultChainBuilder, client_from_default_chain, from_default_chain};
pub use environment::Environment;
pub use fixed::Fixed;
pub use metadata::MetadataRole;
pub use origin::Origin;
pub use process::Process;
pub use profile::{Configuration, Importable, Profile, ProfileBuilder, ProfileEditor};
pub use source::{Obtained, Obtaining, Source, absent, is_absent};
pub use sts::{AssumedRole, Caller, Saml, WebIdentity};
