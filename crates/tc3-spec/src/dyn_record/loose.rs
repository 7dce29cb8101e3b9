//! What of JSON is not quite as the spec declares it.

use tc3::record::{Fit, Scalar, View};

/// How a value differs from what the spec declares, and can be read all the same. Who reads a request decides which of it is
/// taken: [`DynRecord::checked_as`](crate::DynRecord::checked_as).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Loose {
    /// An integer stands in a string.
    IntegerInText,
    /// A number that may have a fraction stands in a string.
    FloatInText,
    /// `true` or `false` stands in a string.
    BooleanInText,
    /// A number or a boolean stands where a string is declared.
    ScalarForText,
    /// A string stands where a list is declared: it is read as the only element.
    TextForList,
    /// A member is null, which is read as absent.
    Null,
    /// An object has a member twice, of which the last is read.
    Twice,
}

impl Loose {
    /// What was converted as it was put into a place, which has it now.
    pub(super) fn of(fit: Fit, scalar: &Scalar<'_>, place: View<'_>) -> Option<Self> {
        match (fit, place) {
            (Fit::Exact, _) => None,
            (Fit::Converted, View::Bool(_)) => Some(Self::BooleanInText),
            (Fit::Converted, View::Int(_) | View::Uint(_)) => Some(Self::IntegerInText),
            (Fit::Converted, _) if matches!(scalar, Scalar::Text(_)) => Some(Self::FloatInText),
            (Fit::Converted, _) => Some(Self::ScalarForText),
        }
    }
}
