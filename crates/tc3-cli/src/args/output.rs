//! How the command line wants the result to be laid out.

use crate::exit::Failure;

/// How a result is laid out.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Output {
    /// As JSON, over several lines.
    #[default]
    Json,
    /// As JSON on one line.
    Jsonl,
    /// For eyes, as the official command line has it.
    Table,
    /// Cells with tabs between, as the official command line has them.
    Text,
    Yaml,
    /// The rows of one list of objects.
    Csv,
}

impl Output {
    /// All of them by what they are called.
    pub(crate) const ALL: [(&str, Self); 6] = [
        ("json", Self::Json),
        ("jsonl", Self::Jsonl),
        ("table", Self::Table),
        ("text", Self::Text),
        ("yaml", Self::Yaml),
        ("csv", Self::Csv),
    ];

    /// The layout of this name, which stands behind an option or a key of a file.
    pub(crate) fn new(called: &str, text: &str) -> Result<Self, Failure> {
        let known = Self::ALL.iter().find(|(name, _)| *name == text);
        known
            .map(|(_, output)| *output)
            .ok_or_else(|| Failure::usage(format!("{called} takes json, jsonl, table, text, yaml or csv")))
    }

    /// Whether the items of a list are laid out as their pages come. Else all pages are one answer.
    pub(crate) fn is_by_item(self) -> bool {
        matches!(self, Self::Jsonl | Self::Text | Self::Csv)
    }
}

/// That strings are bare goes with layouts which would have quotes around them.
pub(super) fn check_bare(is_bare: bool, output: Output) -> Result<(), Failure> {
    match (is_bare, output) {
        (true, Output::Table | Output::Yaml | Output::Csv) => Err(Failure::usage(
            "-r makes strings bare in json and jsonl, and text has them bare: leave it out, or choose one of these",
        )),
        _ => Ok(()),
    }
}
