//! The shells: their scripts, and how each is answered.

use super::found::Candidate;
use super::line::Current;

/// A shell that asks.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Shell {
    Bash,
    Fish,
    Pwsh,
    Zsh,
}

impl Shell {
    /// All of them: what each is called, and what has it complete.
    pub(super) const ALL: [(&str, Self, &str); 4] = [
        ("bash", Self::Bash, include_str!("scripts/tc3.bash")),
        ("zsh", Self::Zsh, include_str!("scripts/tc3.zsh")),
        ("fish", Self::Fish, include_str!("scripts/tc3.fish")),
        ("powershell", Self::Pwsh, include_str!("scripts/tc3.ps1")),
    ];

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, ..)| *known == name).map(|(_, shell, _)| *shell)
    }

    pub(super) fn script(self) -> &'static str {
        Self::ALL.iter().find(|(_, shell, _)| *shell == self).map_or("", |(.., script)| script)
    }

    /// The sign that takes the next one as it is.
    pub(super) fn escape(self) -> char {
        if self == Self::Pwsh { '`' } else { '\\' }
    }

    /// Whether it shows what is said of each candidate.
    pub(super) fn shows_about(self) -> bool {
        self != Self::Bash
    }

    /// The candidates, each on a line. Bash puts in what it gets; the others get whole words, with what is said of each behind
    /// a tab, and do the rest.
    pub(super) fn answer(self, candidates: &[Candidate], current: &Current) -> String {
        let line = |candidate: &Candidate| match self {
            Self::Bash => for_bash(candidate, current),
            _ => format!("{}\t{}\n", candidate.text, candidate.about),
        };
        candidates.iter().map(line).collect()
    }
}

/// What takes the place of what bash takes for the word, with a blank behind it where the word ends there. Bash closes a quote by
/// itself.
fn for_bash(candidate: &Candidate, current: &Current) -> String {
    let text = candidate.text.get(current.kept..).unwrap_or_default();
    let end = if candidate.goes_on() || current.quote.is_some() { "" } else { " " };
    // A tilde that stands for the home stays as it is.
    let (home, text) = text.split_at(if current.quote.is_none() && text.starts_with("~/") { 1 } else { 0 });
    let escaped: String = text
        .chars()
        .map(|char| match (current.quote, char) {
            (Some('\''), '\'') => r"'\''".to_owned(),
            (Some('"'), '"' | '\\' | '$' | '`') => format!("\\{char}"),
            (Some(_), _) => char.to_string(),
            (None, _) if char.is_alphanumeric() || "-_./:=@%+,".contains(char) => char.to_string(),
            (None, _) => format!("\\{char}"),
        })
        .collect();
    format!("{home}{escaped}{end}\n")
}
