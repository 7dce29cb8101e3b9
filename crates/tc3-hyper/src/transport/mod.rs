//! What carries a request to the service and its answer back.
//!
//! `carry` is the seam. Behind it stand this crate's `pool`, whose connections `connect` makes and `tls` encrypts, and
//! the user's own `service`. All of them tell what went wrong by `failure`. A way through a proxy would be `connect`'s.

pub(crate) mod carry;
pub(crate) mod connect;
pub(crate) mod failure;
pub(crate) mod pool;
pub(crate) mod service;
pub(crate) mod tls;
