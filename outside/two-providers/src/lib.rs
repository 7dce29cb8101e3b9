//! A user of the toolkit whose tree has a second provider of rustls: see `tests/`.
