//! The client over real sockets on loopback, against a server that does what each test tells it to.

mod answers;
mod calls;
mod connections;
mod server;
mod timeouts;
mod tls;
mod transport;
