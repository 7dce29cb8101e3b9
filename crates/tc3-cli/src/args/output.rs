//! How the command line wants the result to be laid out.

use crate::exit::Failure;

/// How a result is laid out.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Output {
    /// As JSON, over several lines.
    #[default]
    Json,
    /// As JSON on one line; of a list that is read page by page, each item on its own.
    Jsonl,
}

impl Output {
    pub(super) fn new(text: &str) -> Result<Self, Failure> {
        match text {
            "json" => Ok(Self::Json),
            "jsonl" => Ok(Self::Jsonl),
            _ => Err(Failure::usage("--output takes json or jsonl")),
        }
    }
}
