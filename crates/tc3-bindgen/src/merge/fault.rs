//! A mistake, and where it is within what was looked at. Whoever looked knows the way there.

use tc3_spec::nearest;

use crate::error::Flaw;

/// A mistake somewhere in a part of a file.
#[derive(Debug)]
pub(super) struct Fault {
    /// The keys from the part to the mistake.
    pub(super) at: Vec<String>,
    pub(super) flaw: Flaw,
}

pub(super) type Result<T> = core::result::Result<T, Fault>;

impl Fault {
    /// In the part as a whole.
    pub(super) fn here(flaw: Flaw) -> Self {
        Self { at: Vec::new(), flaw }
    }

    pub(super) fn at<const N: usize>(at: [&str; N], flaw: Flaw) -> Self {
        Self { at: at.map(str::to_owned).to_vec(), flaw }
    }
}

/// What is named is not there.
pub(super) fn unknown<'a>(
    what: &'static str,
    name: &str,
    within: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Flaw {
    let nearest = nearest(name, known).map(str::to_owned);
    Flaw::Unknown { what, name: name.to_owned(), within: within.to_owned(), nearest }
}
