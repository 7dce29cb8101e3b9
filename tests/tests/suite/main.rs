//! Behaviour through public interfaces: one binary, a module a concern.
