//! What is tolerated, as strict decoding tells it.

/// All that strict decoding tolerated, in the order of the text.
pub type Deviations = Vec<Deviation>;

/// Something that an answer has and its spec does not say, or the other way round.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Deviation {
    /// A member that the spec does not know, at this path.
    Unknown(String),
    /// A null, read as absent, at this path.
    Null(String),
    /// A scalar of another type that was converted, at this path.
    Converted(String),
    /// A member that came twice; the last one won.
    Duplicate(String),
    /// A member that the spec calls always present and that is not there.
    Missing(String),
}
