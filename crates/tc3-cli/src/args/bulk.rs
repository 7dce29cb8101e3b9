//! The arguments of `tc3 bulk`: its own, which clap takes apart, and those of a call that say who calls, where and how.

use core::num::{NonZeroU32, NonZeroUsize};
use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use tc3_bulk::Format;
use tc3_spec::Action;

use super::call::CallArgs;
use super::fixed;
use super::options::{self, Entry, Opt, TABLE, Value};
use super::parse::LowArgs;
use crate::exit::Failure;

/// The options of a call that it takes, in the order of the help. Behind them are those that say who calls.
const OPTIONS: [Opt; 13] = [
    Opt::Region,
    Opt::Endpoint,
    Opt::AllowHttp,
    Opt::Version,
    Opt::Language,
    Opt::RequestClient,
    Opt::Timeout,
    Opt::MaxAttempts,
    Opt::HttpsProxy,
    Opt::CaBundle,
    Opt::CaBundleOnly,
    Opt::MaxResponseSize,
    Opt::SignMethod,
];

/// The name of the command below.
const REVIEW: &str = "review";

const JSON_LINES: &str = "jsonl";
const CSV: &str = "csv";

/// What is to be done.
pub(crate) enum BulkArgs {
    Rows(Box<RowsArgs>),
    Review(ReviewArgs),
}

/// The files of a job.
pub(crate) struct Files {
    pub(crate) input: PathBuf,
    /// Where its ending does not tell.
    pub(crate) format: Option<Format>,
    pub(crate) output: PathBuf,
}

/// A call for each row.
pub(crate) struct RowsArgs {
    pub(crate) call: CallArgs,
    pub(crate) files: Files,
    pub(crate) connections: NonZeroUsize,
    pub(crate) rate: Rate,
    pub(crate) stop_after: Option<u64>,
    pub(crate) is_dry_run: bool,
}

/// How often a call may start.
#[derive(Clone, Copy)]
pub(crate) enum Rate {
    Documented,
    PerSecond(NonZeroU32),
    Unpaced,
}

/// What was found out about rows.
pub(crate) struct ReviewArgs {
    pub(crate) files: Files,
    pub(crate) done: Vec<u64>,
    pub(crate) again: Vec<u64>,
    /// How the rows are looked at that are left, if they are to be.
    pub(crate) look: Option<LookArgs>,
}

/// How an action is called that shows what became of rows. The job says which it is, and where.
pub(crate) struct LookArgs(LowArgs);

/// Parses what stands behind the command. Where help is asked for it is printed, and nothing is left to do.
pub(crate) fn parse(rest: Vec<OsString>) -> Result<Option<BulkArgs>, Failure> {
    let Some(matches) = fixed::parse("bulk", command(), rest)? else { return Ok(None) };
    match matches.subcommand() {
        Some((_, matches)) => Ok(Some(BulkArgs::Review(ReviewArgs::new(matches)))),
        None => RowsArgs::new(&matches).map(|args| Some(BulkArgs::Rows(Box::new(args)))),
    }
}

/// The help of the command, or of the one below it.
pub(crate) fn help(below: &[&str]) -> Result<String, Failure> {
    let mut command = command();
    match below {
        [] => Ok(command.render_help().to_string()),
        [REVIEW] => Ok(review().render_help().to_string()),
        _ => Err(Failure::usage(format!("tc3 help bulk has {REVIEW}, and no other command"))),
    }
}

impl RowsArgs {
    fn new(matches: &ArgMatches) -> Result<Self, Failure> {
        let mut low = low(matches, entries());
        for name in ["service", "action"] {
            low.words.extend(matches.get_one::<String>(name).cloned());
        }
        Ok(Self {
            call: CallArgs::new(low, false)?,
            files: files(matches),
            connections: matches.get_one("connections").copied().unwrap_or(NonZeroUsize::MIN),
            rate: matches.get_one("rate").copied().unwrap_or(Rate::Documented),
            stop_after: matches.get_one("stop-after").copied(),
            is_dry_run: matches.get_flag("dry-run"),
        })
    }
}

impl ReviewArgs {
    fn new(matches: &ArgMatches) -> Self {
        let rows = |name| matches.get_many(name).into_iter().flatten().copied().collect();
        let look = matches.get_flag("look").then(|| LookArgs(low(matches, of_look())));
        Self { files: files(matches), done: rows("mark-done"), again: rows("send-again"), look }
    }
}

impl LookArgs {
    /// The arguments of a call to this action, of a job in this region.
    pub(crate) fn call(self, action: &Action, region: Option<String>) -> Result<CallArgs, Failure> {
        let mut low = self.0;
        low.words = vec![action.info.service.to_owned(), action.name.to_owned()];
        low.options.push((Opt::Version, action.info.version.to_owned()));
        let mut call = CallArgs::new(low, false)?;
        call.region = region;
        Ok(call)
    }
}

/// Those of these options that are given.
fn low(matches: &ArgMatches, entries: impl Iterator<Item = &'static Entry>) -> LowArgs {
    let mut low = LowArgs::default();
    for entry in entries {
        let name = name(entry);
        let value = match entry.value {
            Value::None | Value::Word(_) => matches.get_flag(name).then(String::new),
            Value::Required(_) | Value::Optional(_) => matches.get_one::<String>(name).cloned(),
        };
        low.options.extend(value.map(|value| (entry.opt, value)));
    }
    low.quiet = matches.get_flag("quiet");
    low.verbose = matches.get_count("verbose");
    low
}

fn files(matches: &ArgMatches) -> Files {
    let path = |name| matches.get_one::<PathBuf>(name).cloned().unwrap_or_default();
    let format = matches.get_one::<String>("format").map(|format| match format.as_str() {
        CSV => Format::Csv,
        _ => Format::JsonLines,
    });
    Files { input: path("input"), format, output: path("output") }
}

/// The command, as help and completion know it.
pub(crate) fn command() -> Command {
    Command::new("tc3 bulk")
        .about("Calls an action for each row of a file: paced, resumable, no change sent twice")
        .override_usage(
            "tc3 bulk SERVICE ACTION --input FILE --output FILE [OPTIONS]\n       \
             tc3 bulk review --input FILE --output FILE [--mark-done ROW] [--send-again ROW] [--look]",
        )
        .after_help(
            "All rows are checked before the first is sent. Interrupted or killed, the same command goes on where it\n\
             stood. What may have been sent and cannot be known is never sent again by itself: it stands in\n\
             FILE.review beside the output, and tc3 help bulk review tells what to do with it.",
        )
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_negates_reqs(true)
        .args_conflicts_with_subcommands(true)
        .arg(Arg::new("service").value_name("SERVICE").required(true).help("The service"))
        .arg(Arg::new("action").value_name("ACTION").required(true).help("The action that is called for each row"))
        .args(file_args())
        .arg(
            Arg::new("connections")
                .long("connections")
                .value_name("N")
                .default_value("8")
                .value_parser(value_parser!(NonZeroUsize))
                .help("How many calls are in flight at a time"),
        )
        .arg(
            Arg::new("rate")
                .long("rate")
                .value_name("N|none")
                .value_parser(rate)
                .help("How many start in a second; the documented rate unless given, 20 where none is"),
        )
        .arg(
            Arg::new("stop-after")
                .long("stop-after")
                .value_name("N")
                .value_parser(value_parser!(u64).range(1..))
                .help("Send no further row once so many have failed"),
        )
        .arg(
            Arg::new("dry-run")
                .long("dry-run")
                .action(ArgAction::SetTrue)
                .help("Check all rows, tell what would be sent, and send nothing"),
        )
        .args(entries().map(arg))
        .args(loudness())
        .subcommand(review())
}

fn review() -> Command {
    Command::new(REVIEW)
        .about("Lists the rows that may have been sent and are not known to be, and takes what you found out")
        .override_usage(
            "tc3 bulk review --input FILE --output FILE [--mark-done ROW] [--send-again ROW]\n       \
             tc3 bulk review --input FILE --output FILE --look [OPTIONS]",
        )
        .after_help(
            "Each row is printed with its request and the action that shows whether it was carried out. Look, then\n\
             mark it: --look only shows what there is. The next tc3 bulk sends those again that are marked so, and\n\
             no others.",
        )
        .disable_version_flag(true)
        .args(file_args())
        .arg(rows("mark-done", "A row that was carried out; can be repeated, and is 3,5,7 for several"))
        .arg(rows("send-again", "A row that was not carried out, and is to be sent; likewise"))
        .arg(
            Arg::new("look")
                .long("look")
                .action(ArgAction::SetTrue)
                .help("Call that action for each row that is left, and print what it answers"),
        )
        .args(of_look().map(|entry| arg(entry).requires("look")))
        .args(loudness())
}

fn file_args() -> [Arg; 3] {
    let file = |name, help| {
        Arg::new(name).long(name).value_name("FILE").required(true).value_parser(value_parser!(PathBuf)).help(help)
    };
    let format = Arg::new("format")
        .long("format")
        .value_name("FORMAT")
        .value_parser(PossibleValuesParser::new([JSON_LINES, CSV]))
        .help("How rows are written, where the ending of the file does not tell");
    [
        file("input", "The rows: JSON lines, or CSV whose columns are members, unfolded as in Filters.0.Name"),
        file("output", "The results, a line of JSON for each row; FILE.journal and FILE.review stand beside it"),
        format,
    ]
}

fn loudness() -> [Arg; 2] {
    let (verbose, quiet) = (Arg::new("verbose").long("verbose"), Arg::new("quiet").long("quiet"));
    let told = "Log each attempt to standard error, no secrets; twice for more";
    [
        verbose.short('v').action(ArgAction::Count).help(told),
        quiet.short('q').action(ArgAction::SetTrue).help("No progress, no warnings"),
    ]
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

fn rate(text: &str) -> Result<Rate, String> {
    match text {
        "none" => Ok(Rate::Unpaced),
        _ => text.parse().map(Rate::PerSecond).map_err(|_| "a whole number from 1, or none".to_owned()),
    }
}

/// The options of a call that it takes.
fn entries() -> impl Iterator<Item = &'static Entry> {
    let entry = |opt| TABLE.iter().find(|entry| entry.opt == opt);
    OPTIONS.into_iter().chain(options::IDENTITY).filter_map(entry)
}

/// Those that a look takes: where it looks is the job's to say.
fn of_look() -> impl Iterator<Item = &'static Entry> {
    entries().filter(|entry| !matches!(entry.opt, Opt::Region | Opt::Version))
}

fn name(entry: &Entry) -> &'static str {
    options::long(entry.opt).trim_start_matches("--")
}

/// An option of a call, as clap takes it.
fn arg(entry: &'static Entry) -> Arg {
    let arg = Arg::new(name(entry)).long(name(entry)).help(entry.doc());
    match entry.value {
        Value::None | Value::Word(_) => arg.action(ArgAction::SetTrue),
        Value::Required(value) | Value::Optional(value) => arg.value_name(value),
    }
}
