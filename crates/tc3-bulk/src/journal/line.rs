//! The lines of a journal: a head that says which job it is of, and behind it one for each thing that became known of a row.
//!
//! ```json
//! {"tc3_bulk":1,"service":"vpc","version":"2017-03-12","action":"CreateVpc","region":"ap-guangzhou","input":"9f86…","rows":2000,"job":"5eed…"}
//! {"row":1,"state":"intent","request":"d7a8…"}
//! {"row":1,"state":"done"}
//! ```
//!
//! Nothing of a request is in it but a hash.

use serde::{Deserialize, Serialize};

/// The form of journals that this program writes, and the only one that it reads.
pub(crate) const FORM: u32 = 1;

/// Which job a journal is of.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub(crate) struct Head {
    #[serde(rename = "tc3_bulk")]
    pub(crate) form: u32,
    pub(crate) service: String,
    pub(crate) version: String,
    pub(crate) action: String,
    pub(crate) region: Option<String>,
    /// The hash of the whole input.
    pub(crate) input: String,
    pub(crate) rows: u64,
    /// What client tokens are derived from.
    pub(crate) job: String,
}

/// The part of a head that says whether the rest can be read.
#[derive(Deserialize)]
struct Form {
    #[serde(rename = "tc3_bulk")]
    form: u32,
}

impl Head {
    /// Reads the first line of a journal.
    pub(crate) fn read(line: &[u8]) -> Result<Self, String> {
        match serde_json::from_slice::<Form>(line) {
            Ok(Form { form: FORM }) => {}
            Ok(Form { form }) => {
                return Err(format!("it is a journal of form {form}, and this program knows form {FORM}: use its own"));
            }
            Err(_) => return Err("it is no journal of a bulk".to_owned()),
        }
        serde_json::from_slice(line).map_err(|error| format!("the head of a journal is broken: {error}"))
    }

    /// What another job has otherwise, in words.
    pub(crate) fn differs(&self, other: &Self) -> Option<String> {
        let region = |head: &Self| head.region.clone().unwrap_or_else(|| "no region".to_owned());
        [
            ("service", self.service.clone(), other.service.clone()),
            ("version", self.version.clone(), other.version.clone()),
            ("action", self.action.clone(), other.action.clone()),
            ("region", region(self), region(other)),
        ]
        .into_iter()
        .find(|(_, own, other)| own != other)
        .map(|(what, own, other)| format!("of the {what} {own}, and this is {other}"))
        .or_else(|| (self.input != other.input).then(|| "of an input that was another".to_owned()))
    }
}

/// What became known of a row.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Word {
    /// It is about to be sent. Without a line behind it nobody knows what came of it.
    Intent,
    /// It was answered, or somebody said that it is done.
    Done,
    /// The service answered an error.
    Failed,
    /// It was not carried out, and is sent again by itself.
    Open,
    /// It may have been carried out.
    Review,
    /// Somebody said that it is to be sent again.
    Again,
}

impl Word {
    fn text(self) -> &'static str {
        match self {
            Self::Intent => "intent",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Open => "open",
            Self::Review => "review",
            Self::Again => "again",
        }
    }
}

/// A line behind the head.
#[derive(Debug, Deserialize)]
pub(crate) struct Entry {
    pub(crate) row: u64,
    pub(crate) state: Word,
    /// The hash of its request, for an intent.
    pub(crate) request: Option<Box<str>>,
}

/// Writes what became known of a row.
pub(crate) fn entry(row: u64, word: Word) -> String {
    format!("{{\"row\":{row},\"state\":\"{}\"}}\n", word.text())
}

/// Writes that a row is about to be sent.
pub(crate) fn intent(row: u64, request: &str) -> String {
    format!("{{\"row\":{row},\"state\":\"{}\",\"request\":\"{request}\"}}\n", Word::Intent.text())
}
