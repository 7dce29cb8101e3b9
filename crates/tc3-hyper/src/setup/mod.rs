//! How a client comes to be: what is said of it, and what stands where nothing is said.
//!
//! `builder` takes everything from the program. Another place that credentials come from would stand here beside it.

mod builder;

pub use builder::ClientBuilder;
