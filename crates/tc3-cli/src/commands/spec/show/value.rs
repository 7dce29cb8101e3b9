//! Values, and objects whose keys have an order.

use serde::{Serialize, Serializer};
use tc3::Literal;

/// A value as it is on the wire.
pub(super) struct LiteralForm(pub(super) Literal);

impl Serialize for LiteralForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Literal::Bool(value) => serializer.serialize_bool(value),
            Literal::Int(value) => serializer.serialize_i64(value),
            Literal::Text(value) => serializer.serialize_str(value),
        }
    }
}

/// An object of JSON whose keys have an order.
pub(super) struct Pairs<T>(pub(super) Vec<(&'static str, T)>);

impl<T> Pairs<T> {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Serialize> Serialize for Pairs<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}
