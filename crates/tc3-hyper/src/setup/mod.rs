//! How a client comes to be: what is said of it, and what stands where nothing is said.
//!
//! `builder` takes everything from the program, `environment` what the environment has, `network` what stands between a client
//! and the service: `with_network` is what the program says of it, and `roots` the authorities. Other places that credentials
//! come from are in the crate `tc3-credentials`.

mod builder;
mod environment;
mod network;
mod roots;
mod with_network;

pub use builder::ClientBuilder;
pub use environment::credential_from_variables;
