//! The arguments of `tc3 bulk review`.

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::options::{Files, JobCall, arg, file_args, files, loudness, of_job};
use super::queue::{self, Place};

/// The name of the command.
pub(super) const REVIEW: &str = "review";

/// Where the job is.
pub(crate) enum Of {
    Files(Files),
    Queue(Place),
}

/// What was found out about rows.
pub(crate) struct ReviewArgs {
    pub(crate) of: Of,
    pub(crate) done: Vec<u64>,
    pub(crate) again: Vec<u64>,
    /// How the rows are looked at that are left, if they are to be.
    pub(crate) look: Option<JobCall>,
}

impl ReviewArgs {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        let rows = |name| matches.get_many(name).into_iter().flatten().copied().collect();
        let look = matches.get_flag("look").then(|| JobCall::new(matches));
        let of = Place::new(matches).map_or_else(|| Of::Files(files(matches)), Of::Queue);
        Self { of, done: rows("mark-done"), again: rows("send-again"), look }
    }
}

pub(super) fn command() -> Command {
    Command::new(REVIEW)
        .about("Lists the rows that may have been sent and are not known to be, and takes what you found out")
        .override_usage(
            "tc3 bulk review --input FILE --output FILE [--mark-done ROW] [--send-again ROW]\n       \
             tc3 bulk review --input FILE --output FILE --look [OPTIONS]\n       \
             tc3 bulk review --queue URL --job NAME ...",
        )
        .after_help(
            "Each row is printed with its request and the action that shows whether it was carried out. Look, then\n\
             mark it: --look only shows what there is. The next tc3 bulk sends those again that are marked so, and\n\
             no others.",
        )
        .disable_version_flag(true)
        .args(file_args().map(|file| {
            if file.is_required_set() {
                file.required(false).required_unless_present("queue").conflicts_with("queue")
            } else {
                file
            }
        }))
        .args(queue::place().map(|place| place.required(false)))
        .mut_arg("queue", |queue| queue.requires("job"))
        .arg(rows("mark-done", "A row that was carried out; can be repeated, and is 3,5,7 for several"))
        .arg(rows("send-again", "A row that was not carried out, and is to be sent; likewise"))
        .arg(
            Arg::new("look")
                .long("look")
                .action(ArgAction::SetTrue)
                .help("Call that action for each row that is left, and print what it answers"),
        )
        .args(of_job().map(|entry| arg(entry).requires("look")))
        .args(loudness())
}

fn rows(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name("ROW")
        .action(ArgAction::Append)
        .value_delimiter(',')
        .value_parser(value_parser!(u64))
        .help(help)
}
