//! The arguments of `tc3 bulk`: its own, which clap takes apart, and those of a call that say who calls, where and how.
//!
//! ```text
//! rows (a call for each row of a file) | queue (submit, work, status, results: the same on many machines) | review
//!      \--> options: what these have in common
//! ```

mod options;
mod queue;
mod review;
mod rows;

use std::ffi::OsString;

use clap::{Arg, ArgAction, Command};

use self::options::{arg, entries, file_args, loudness, working};
use self::review::REVIEW;
use super::fixed;
use crate::exit::Failure;

pub(crate) use self::options::{Files, InputFile, JobCall, Rate, Working};
pub(crate) use self::queue::{Place, ResultsArgs, StatusArgs, SubmitArgs, WorkArgs};
pub(crate) use self::review::{Of, ReviewArgs};
pub(crate) use self::rows::RowsArgs;

/// What is to be done.
pub(crate) enum BulkArgs {
    Rows(Box<RowsArgs>),
    Review(ReviewArgs),
    Submit(Box<SubmitArgs>),
    Work(WorkArgs),
    Status(StatusArgs),
    Results(ResultsArgs),
}

/// Parses what stands behind the command. Where help is asked for it is printed, and nothing is left to do.
pub(crate) fn parse(rest: Vec<OsString>) -> Result<Option<BulkArgs>, Failure> {
    let Some(matches) = fixed::parse("bulk", command(), rest)? else { return Ok(None) };
    let args = match matches.subcommand() {
        Some((REVIEW, matches)) => BulkArgs::Review(ReviewArgs::new(matches)),
        Some((queue::SUBMIT, matches)) => BulkArgs::Submit(Box::new(SubmitArgs::new(matches)?)),
        Some((queue::WORK, matches)) => BulkArgs::Work(WorkArgs::new(matches)?),
        Some((queue::STATUS, matches)) => BulkArgs::Status(StatusArgs::new(matches)),
        Some((_, matches)) => BulkArgs::Results(ResultsArgs::new(matches)),
        None => BulkArgs::Rows(Box::new(RowsArgs::new(&matches)?)),
    };
    Ok(Some(args))
}

/// The help of the command, or of one below it.
pub(crate) fn help(below: &[&str]) -> Result<String, Failure> {
    let mut command = command();
    let [name, ..] = below else { return Ok(command.render_help().to_string()) };
    match commands().into_iter().find(|below| below.get_name() == *name) {
        Some(mut found) if below.len() == 1 => Ok(found.render_help().to_string()),
        _ => {
            let names: Vec<_> = commands().iter().map(|below| below.get_name().to_owned()).collect();
            Err(Failure::usage(format!("tc3 help bulk has {}, and no other command", names.join(", "))))
        }
    }
}

/// The command, as help and completion know it.
pub(crate) fn command() -> Command {
    Command::new("tc3 bulk")
        .about("Calls an action for each row of a file: paced, resumable, no change sent twice")
        .override_usage(
            "tc3 bulk SERVICE ACTION --input FILE --output FILE [OPTIONS]\n       \
             tc3 bulk review --input FILE --output FILE [--mark-done ROW] [--send-again ROW] [--look]\n       \
             tc3 bulk submit|work|status|results|review --queue URL ...",
        )
        .after_help(
            "All rows are checked before the first is sent. Interrupted or killed, the same command goes on where it\n\
             stood. What may have been sent and cannot be known is never sent again by itself: it stands in\n\
             FILE.review beside the output, and tc3 help bulk review tells what to do with it.\n\
             \n\
             On many machines: tc3 bulk submit puts the rows into Redis or Valkey, tc3 bulk work sends them, on as\n\
             many machines as there are; tc3 help bulk submit tells how.",
        )
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_negates_reqs(true)
        .args_conflicts_with_subcommands(true)
        .arg(Arg::new("service").value_name("SERVICE").required(true).help("The service"))
        .arg(Arg::new("action").value_name("ACTION").required(true).help("The action that is called for each row"))
        .args(file_args())
        .args(working())
        .arg(
            Arg::new("dry-run")
                .long("dry-run")
                .action(ArgAction::SetTrue)
                .help("Check all rows, tell what would be sent, and send nothing"),
        )
        .args(entries().map(arg))
        .args(loudness())
        .subcommands(commands())
}

fn commands() -> [Command; 5] {
    [review::command(), queue::submit(), queue::work(), queue::status(), queue::results()]
}
