//! The exit statuses that scripts rely on: one table, which help prints and the README repeats.

/// How a run ended, as scripts see it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(u8)]
pub(crate) enum Status {
    Done = 0,
    Refused = 1,
    Misused = 2,
    NoAnswer = 3,
    NoCredential = 4,
    Unshown = 5,
    Interrupted = 130,
}

impl Status {
    pub(crate) const ALL: [Self; 7] = [
        Self::Done,
        Self::Refused,
        Self::Misused,
        Self::NoAnswer,
        Self::NoCredential,
        Self::Unshown,
        Self::Interrupted,
    ];

    pub(crate) fn code(self) -> u8 {
        self as u8
    }

    /// What it tells, for people who write scripts.
    pub(crate) fn meaning(self) -> &'static str {
        match self {
            Self::Done => {
                "answered; or help, a skeleton, a dry run, a signature was printed; or bindings are as they would be written; or a captured signature is right; or all rows of a bulk are done"
            }
            Self::Refused => {
                "the service answered an error; or what is waited for cannot come any more; or bindgen --check found a difference; or a captured signature is wrong; or not all rows of a bulk are done"
            }
            Self::Misused => "wrong usage, or a request that the rules refuse: nothing was sent",
            Self::NoAnswer => {
                "no answer that can be read: network, timeout, HTML, cut off; or what is waited for did not come in time; or a result that is none of the service's \
                 cannot be written, nor can what came of the rows of a bulk"
            }
            Self::NoCredential => "no credential, for a dry run, a signature or a verdict on one too: nothing was sent",
            Self::Unshown => {
                "answered and carried out, and the answer cannot be shown as asked: it is on standard error; or rows of a bulk are to be reviewed"
            }
            Self::Interrupted => "interrupted while waiting for the answer, or while something was asked for",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_has_this_table() {
        let readme = include_str!("../../README.md");
        let rows = readme.lines().skip_while(|line| !line.starts_with("| exit status |")).skip(2);
        let rows: Vec<_> = rows.take_while(|line| line.starts_with('|')).collect();
        assert_eq!(rows.len(), Status::ALL.len(), "{rows:?}");
        for (row, status) in rows.iter().zip(Status::ALL) {
            let expected = format!("| {} | {} |", status.code(), status.meaning());
            assert!(row.starts_with(&expected), "{row}\nshould begin with\n{expected}");
        }
    }
}
