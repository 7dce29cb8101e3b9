//! Examples that run, in `examples/`: `cargo run -p tc3-examples --example end_with_verdict`.
//!
//! Each talks to a mock that it starts itself, so that it can be run anywhere. For the real service, leave out the mock,
//! the endpoint and the example credential.
