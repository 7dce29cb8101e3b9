//! The commands whose arguments are fixed: clap takes those apart.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgMatches, Command, Error};
use tc3_spec::nearest;

use crate::exit::{self, Failure};

/// Parses what stands behind a command of this name. Where help is asked for it is printed, and nothing is left to do.
pub(crate) fn parse(name: &str, command: Command, rest: Vec<OsString>) -> Result<Option<ArgMatches>, Failure> {
    let mut command = command.no_binary_name(true);
    match command.try_get_matches_from_mut(rest) {
        Ok(matches) => Ok(Some(matches)),
        Err(error) if error.kind() == ErrorKind::DisplayHelp => exit::print(error.render().to_string()).map(|()| None),
        Err(error) => Err(usage(name, &command, &error)),
    }
}

/// One line, as every error: clap tells the rest on lines of its own.
fn usage(name: &str, command: &Command, error: &Error) -> Failure {
    let told = error.render().to_string();
    let what = told.split("\n\n").next().unwrap_or_default().trim_start_matches("error: ");
    let what: Vec<_> = what.split_whitespace().collect();
    let near = near(command, error).map(|near| format!(", the nearest is {near}")).unwrap_or_default();
    Failure::usage(format!("{}{near}; tc3 help {name} tells its options", what.join(" ")))
}

/// The option or the command below this one that was probably meant.
fn near(command: &Command, error: &Error) -> Option<String> {
    let typed =
        [ContextKind::InvalidSubcommand, ContextKind::InvalidArg].into_iter().find_map(|kind| error.get(kind))?;
    let ContextValue::String(typed) = typed else { return None };
    let mut names = Vec::new();
    collect(command, &mut names);
    nearest(typed, names.iter().map(String::as_str)).map(str::to_owned)
}

fn collect(command: &Command, names: &mut Vec<String>) {
    names.extend(command.get_arguments().filter_map(|arg| Some(format!("--{}", arg.get_long()?))));
    for below in command.get_subcommands() {
        names.push(below.get_name().to_owned());
        collect(below, names);
    }
}
