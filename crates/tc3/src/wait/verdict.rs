//! What an answer says of what is waited for.

/// What an answer says of what is waited for. The texts are for people: what was found there, as it is shown.
///
/// Closed: who waits knows each of them, or would wait for ever.
#[derive(Clone, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "a fifth has to be acted on wherever somebody waits")]
pub enum Verdict {
    /// It is reached.
    Reached,
    /// It is not reached yet. Has what it is now.
    GoOn(String),
    /// It cannot come any more. Has what it is now.
    Dead(String),
    /// The answer has nothing that could tell, or something else in its place. Has what was found.
    Misfit(String),
}
