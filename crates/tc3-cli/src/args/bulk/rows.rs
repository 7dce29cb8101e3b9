//! The arguments of `tc3 bulk SERVICE ACTION`.

use clap::ArgMatches;

use super::options::{Files, Working, entries, files, low};
use crate::args::call::CallArgs;
use crate::exit::Failure;

/// A call for each row.
pub(crate) struct RowsArgs {
    pub(crate) call: CallArgs,
    pub(crate) files: Files,
    pub(crate) working: Working,
    pub(crate) is_dry_run: bool,
}

impl RowsArgs {
    pub(super) fn new(matches: &ArgMatches) -> Result<Self, Failure> {
        let mut low = low(matches, entries());
        for name in ["service", "action"] {
            low.words.extend(matches.get_one::<String>(name).cloned());
        }
        Ok(Self {
            call: CallArgs::new(low, false)?,
            files: files(matches),
            working: Working::new(matches),
            is_dry_run: matches.get_flag("dry-run"),
        })
    }
}
