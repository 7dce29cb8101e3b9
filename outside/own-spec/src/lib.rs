//! An API of one's own in the same style, an action that the catalogue does not have, and one of it with more rules.

pub mod bindings;
