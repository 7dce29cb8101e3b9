//! How a client comes to be: what is said of it, and what stands where nothing is said.
//!
//! `builder` takes everything from the program, `environment` what the environment has. `network` is what stands between a
//! client and the service: `roots` are the authorities, `proxies` what is gone through, and `with_network` is how the program
//! says it; `with_tls` is what else it says of TLS. Other places that credentials come from are in the crate `tc3-credentials`.

mod builder;
mod environment;
mod network;
mod proxies;
mod roots;
mod variable;
mod with_network;
#[cfg(any(feature = "aws-lc-rs", feature = "http2"))]
mod with_tls;

pub use builder::ClientBuilder;
pub use environment::{credential_from_variables, endpoint_from_variables};
