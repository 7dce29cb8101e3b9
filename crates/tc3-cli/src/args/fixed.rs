//! The commands whose arguments are fixed: clap takes those apart.

use std::ffi::OsString;

use clap::ArgMatches;
use clap::error::ErrorKind;

use crate::exit::{self, Failure};

/// Parses what stands behind a command of this name. Where help is asked for it is printed, and nothing is left to do.
pub(crate) fn parse(name: &str, command: clap::Command, rest: Vec<OsString>) -> Result<Option<ArgMatches>, Failure> {
    match command.no_binary_name(true).try_get_matches_from(rest) {
        Ok(matches) => Ok(Some(matches)),
        Err(error) if error.kind() == ErrorKind::DisplayHelp => exit::print(error.render().to_string()).map(|()| None),
        Err(error) => Err(usage(name, &error)),
    }
}

/// One line, as every error: clap tells the rest on lines of its own.
fn usage(name: &str, error: &clap::Error) -> Failure {
    let told = error.render().to_string();
    let what = told.split("\n\n").next().unwrap_or_default().trim_start_matches("error: ");
    let what: Vec<_> = what.split_whitespace().collect();
    Failure::usage(format!("{}; tc3 help {name} tells its options", what.join(" ")))
}
