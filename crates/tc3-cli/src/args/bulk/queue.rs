//! The arguments of the commands that work on a queue: `tc3 bulk submit|work|status|results`.

use core::time::Duration;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::options::{InputFile, JobCall, Working, arg, entries, file_args, input, loudness, low, of_job, working};
use crate::args::call::CallArgs;
use crate::args::options::Opt;
use crate::exit::Failure;

/// The names of the commands.
pub(super) const SUBMIT: &str = "submit";
pub(super) const WORK: &str = "work";
pub(super) const STATUS: &str = "status";

/// Where a queue is, and which job of it is meant.
pub(crate) struct Place {
    pub(crate) url: String,
    pub(crate) authorities: Option<PathBuf>,
    pub(crate) job: Option<String>,
}

/// Rows that are put into a queue.
pub(crate) struct SubmitArgs {
    pub(crate) place: Place,
    /// Which action, and where it is called.
    pub(crate) call: CallArgs,
    pub(crate) input: InputFile,
    pub(crate) allows_secrets: bool,
}

/// A worker on a job.
pub(crate) struct WorkArgs {
    pub(crate) place: Place,
    pub(crate) call: JobCall,
    pub(crate) working: Working,
    /// Whose rate it is, if not that of the secret id.
    pub(crate) rate_name: Option<String>,
    pub(crate) reclaim: Duration,
}

/// How a job stands, or all of them.
pub(crate) struct StatusArgs {
    pub(crate) place: Place,
}

/// The results of a job.
pub(crate) struct ResultsArgs {
    pub(crate) place: Place,
    pub(crate) output: PathBuf,
    pub(crate) removes: bool,
}

impl Place {
    /// The place that is named, if one is.
    pub(super) fn new(matches: &ArgMatches) -> Option<Self> {
        let url = matches.get_one::<String>("queue")?.clone();
        let (authorities, job) = (matches.get_one("queue-ca").cloned(), matches.get_one("job").cloned());
        Some(Self { url, authorities, job })
    }

    /// The commands of a queue have one: without it they are not parsed.
    fn required(matches: &ArgMatches) -> Self {
        Self::new(matches).unwrap_or_else(|| Self { url: String::new(), authorities: None, job: None })
    }
}

impl SubmitArgs {
    pub(super) fn new(matches: &ArgMatches) -> Result<Self, Failure> {
        let mut low = low(matches, entries().filter(|entry| OF_SUBMIT.contains(&entry.opt)));
        for name in ["service", "action"] {
            low.words.extend(matches.get_one::<String>(name).cloned());
        }
        let allows_secrets = matches.get_flag("allow-secrets");
        let place = Place::required(matches);
        Ok(Self { place, call: CallArgs::new(low, false)?, input: input(matches), allows_secrets })
    }
}

impl WorkArgs {
    pub(super) fn new(matches: &ArgMatches) -> Result<Self, Failure> {
        let reclaim = matches.get_one::<f64>("reclaim").copied().unwrap_or(RECLAIM);
        let reclaim = Duration::try_from_secs_f64(reclaim).ok().filter(|reclaim| *reclaim >= LEAST_RECLAIM);
        let reclaim = reclaim.ok_or_else(|| Failure::usage("--reclaim takes seconds, 0.1 or more of them"))?;
        Ok(Self {
            place: Place::required(matches),
            call: JobCall::new(matches),
            working: Working::new(matches),
            rate_name: matches.get_one("rate-name").cloned(),
            reclaim,
        })
    }
}

impl StatusArgs {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self { place: Place::required(matches) }
    }
}

impl ResultsArgs {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        let output = matches.get_one("output").cloned().unwrap_or_default();
        Self { place: Place::required(matches), output, removes: matches.get_flag("remove") }
    }
}

/// What says which action is called, and where.
const OF_SUBMIT: [Opt; 3] = [Opt::Region, Opt::Version, Opt::Profile];

/// After so many seconds of silence others take over what a worker has.
const RECLAIM: f64 = 60.0;
const LEAST_RECLAIM: Duration = Duration::from_millis(100);

/// Told by each of the commands that have a queue.
const PASSWORD: &str = "\
The queue is Redis 7.0 or newer, or Valkey: redis://HOST:PORT/DATABASE, rediss:// over TLS, redis+unix:///PATH.\n\
A user may stand before the host; the password is read from TC3_QUEUE_PASSWORD.";

pub(super) fn submit() -> Command {
    let [rows, _, format] = file_args();
    command(SUBMIT, "Puts the rows of a file into a queue, for workers on many machines")
        .override_usage("tc3 bulk submit SERVICE ACTION --queue URL --input FILE [--job NAME] [OPTIONS]")
        .after_help(format!(
            "{PASSWORD}\n\
             \n\
             All rows are checked before the first is put there; killed on the way, the same command goes on. Rows\n\
             stand in the queue in clear, so that those with secret members are refused. Where changes are\n\
             queued its log is to be on disk at once (appendfsync always).\n\
             \n\
             tc3 bulk work sends the rows, tc3 bulk status tells how far it is, tc3 bulk review what may have been\n\
             sent, and tc3 bulk results what came of each."
        ))
        .arg(Arg::new("service").value_name("SERVICE").required(true).help("The service"))
        .arg(Arg::new("action").value_name("ACTION").required(true).help("The action that is called for each row"))
        .args(place().map(|place| if place.get_id() == "job" { place.required(false).help(NEW_JOB) } else { place }))
        .args([rows, format])
        .arg(
            Arg::new("allow-secrets")
                .long("allow-secrets")
                .action(ArgAction::SetTrue)
                .help("Put rows there whose members are secret, too"),
        )
        .args(entries().filter(|entry| OF_SUBMIT.contains(&entry.opt)).map(arg))
        .args(loudness())
}

pub(super) fn work() -> Command {
    let rate_name = Arg::new("rate-name").long("rate-name").value_name("NAME");
    let reclaim = Arg::new("reclaim").long("reclaim").value_name("SECONDS").value_parser(value_parser!(f64));
    command(WORK, "Sends rows of a job in a queue until all of them are settled, beside any number of others")
        .override_usage("tc3 bulk work --queue URL --job NAME [OPTIONS]")
        .after_help(format!(
            "{PASSWORD}\n\
             \n\
             Workers come and go at any time. What one has that is killed or silent is taken over by another: a row\n\
             that it may have sent is to be reviewed, unless it can be repeated; one that was given out five times\n\
             without coming to an end, too. All who share a secret id, or a name given by --rate-name, keep one rate\n\
             together."
        ))
        .args(place())
        .args(working())
        .arg(rate_name.help("Whose rate is shared; that of the secret id unless given"))
        .arg(reclaim.help("After so long a silence of a worker others take over what it has; 60 unless given"))
        .args(of_job().map(arg))
        .args(loudness())
}

pub(super) fn status() -> Command {
    command(STATUS, "Tells how a job in a queue stands, or all of them, a line of JSON each")
        .override_usage("tc3 bulk status --queue URL [--job NAME]")
        .after_help(PASSWORD)
        .args(place().map(|place| if place.get_id() == "job" { place.required(false) } else { place }))
}

pub(super) fn results() -> Command {
    let output = Arg::new("output").long("output").value_name("FILE").required(true);
    command("results", "Writes what came of each row, in the order of the rows")
        .override_usage("tc3 bulk results --queue URL --job NAME --output FILE [--remove]")
        .after_help(PASSWORD)
        .args(place())
        .arg(
            output
                .value_parser(value_parser!(PathBuf))
                .help("A new file, a line of JSON for each row that has a result"),
        )
        .arg(
            Arg::new("remove")
                .long("remove")
                .action(ArgAction::SetTrue)
                .help("Remove the job from the queue afterwards, unless rows are open or to be reviewed"),
        )
}

const NEW_JOB: &str = "How it is called there; after the action and the input unless given";

/// Which queue and which job.
pub(super) fn place() -> [Arg; 3] {
    let authorities = Arg::new("queue-ca").long("queue-ca").value_name("FILE").value_parser(value_parser!(PathBuf));
    [
        Arg::new("queue").long("queue").value_name("URL").required(true).help("The queue"),
        Arg::new("job").long("job").value_name("NAME").required(true).help("The job in it"),
        authorities.help("Authorities in PEM that are trusted for its TLS, instead of Mozilla's"),
    ]
}

fn command(name: &'static str, about: &'static str) -> Command {
    Command::new(name).about(about).disable_version_flag(true)
}
