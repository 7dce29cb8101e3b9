//! Values that a generated struct holds otherwise.

use tc3::Place;
use tc3::record::{Fit, Misfit, Scalar, Slot, View};

use crate::json::Json;

/// A float, as JSON text with all its digits.
#[derive(Clone)]
pub(super) struct Digits(String);

impl Default for Digits {
    fn default() -> Self {
        Self("0.0".to_owned())
    }
}

impl Place for Digits {
    fn view(&self) -> View<'_> {
        View::Number(&self.0)
    }

    /// A float is one that a generated struct's place takes; what is kept of it is its text.
    fn put(&mut self, scalar: Scalar<'_>) -> Result<Fit, Misfit> {
        let mut value = 0.0;
        let fit = value.put(scalar)?;
        self.0 = match scalar {
            Scalar::Number(text) => text.to_owned(),
            Scalar::Text(text) if matches!(Json::parse(text), Ok(Json::Number(_))) => text.to_owned(),
            _ => serde_json::Value::from(value).to_string(),
        };
        Ok(fit)
    }

    fn open(&mut self) -> Slot<'_> {
        Slot::Scalar("float")
    }

    fn clear(&mut self) {
        *self = Self::default();
    }
}
