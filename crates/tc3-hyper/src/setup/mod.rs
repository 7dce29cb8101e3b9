//! How a client comes to be: what is said of it, and what stands where nothing is said.
//!
//! `builder` takes everything from the program, `environment` what the environment has. Another place that credentials
//! come from would stand here beside them.

mod builder;
mod environment;

pub use builder::ClientBuilder;
