//! How a client comes to be: what is said of it, and what stands where nothing is said.
//!
//! `builder` takes everything from the program, `environment` what the environment has. Other places that credentials come
//! from are in the crate `tc3-credentials`.

mod builder;
mod environment;

pub use builder::ClientBuilder;
pub use environment::credential_from_variables;
