//! What may stand at the cursor.

/// What was found so far, of what begins as the word under the cursor does.
pub(super) struct Found<'a> {
    /// What stands in the word before what is completed, as `--Status=`.
    lead: &'a str,
    /// How what is completed begins.
    pub(super) prefix: &'a str,
    /// Whether the shell shows what is said of each.
    shows_about: bool,
    candidates: Vec<Candidate>,
}

/// A word that may stand at the cursor.
pub(super) struct Candidate {
    /// All of the word.
    pub(super) text: String,
    /// What is said of it, on a line.
    pub(super) about: String,
}

impl<'a> Found<'a> {
    pub(super) fn new(lead: &'a str, prefix: &'a str, shows_about: bool) -> Self {
        Self { lead, prefix, shows_about, candidates: Vec::new() }
    }

    /// Whether it begins as what was typed.
    pub(super) fn fits(&self, text: &str) -> bool {
        text.starts_with(self.prefix)
    }

    /// Adds it if it fits. What is said of it is asked for where it is shown only: that may take longer than all else.
    pub(super) fn add(&mut self, text: &str, about: impl FnOnce() -> String) {
        // A line has one candidate, and a shell obeys some signs.
        if !self.fits(text) || text.contains(char::is_control) {
            return;
        }
        let about = if self.shows_about { one_line(&about()) } else { String::new() };
        self.candidates.push(Candidate { text: format!("{}{text}", self.lead), about });
    }

    /// Adds all that fit, of which nothing is said.
    pub(super) fn add_all<'b>(&mut self, texts: impl IntoIterator<Item = &'b str>) {
        texts.into_iter().for_each(|text| self.add(text, String::new));
    }

    /// All of them, each once.
    pub(super) fn finish(mut self) -> Vec<Candidate> {
        self.candidates.sort_by(|one, other| one.text.cmp(&other.text));
        self.candidates.dedup_by(|one, other| one.text == other.text);
        self.candidates
    }
}

impl Candidate {
    /// Whether more has to follow in the same word, so that no blank may.
    pub(super) fn goes_on(&self) -> bool {
        self.text.ends_with(['/', '.', '=', ':'])
    }
}

/// The first line, as long as there is room for beside a name.
fn one_line(text: &str) -> String {
    const ROOM: usize = 100;
    let line = text.lines().next().unwrap_or_default();
    line.chars().map(|char| if char.is_control() { ' ' } else { char }).take(ROOM).collect()
}
