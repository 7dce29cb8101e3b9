//! How a file differs from what would be written, as a person reads it.

use core::fmt;
use std::path::{Path, PathBuf};

use similar::TextDiff;

/// So many lines are shown; a file that is another altogether would fill the screen.
const MOST_LINES: usize = 60;

/// How a file differs from what would be written.
#[derive(Clone, Debug)]
pub struct Difference {
    path: PathBuf,
    /// Lines with a sign before them; empty where there is no file.
    lines: String,
}

impl Difference {
    pub(super) fn missing(path: &Path) -> Self {
        Self { path: path.to_owned(), lines: String::new() }
    }

    /// None where both are the same.
    pub(super) fn of(path: &Path, there: &str, wanted: &str) -> Option<Self> {
        (there != wanted).then(|| {
            let diff = TextDiff::from_lines(there, wanted).unified_diff().context_radius(2).to_string();
            let mut lines: Vec<_> = diff.lines().take(MOST_LINES).collect();
            let left = diff.lines().count().saturating_sub(MOST_LINES);
            let more = format!("… and {left} more lines");
            if left > 0 {
                lines.push(&more);
            }
            Self { path: path.to_owned(), lines: lines.join("\n") }
        })
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match self.lines.as_str() {
            "" => write!(f, "{path} is not there"),
            lines => write!(f, "{path} is not as it would be written (- is there, + would be):\n{lines}"),
        }
    }
}
