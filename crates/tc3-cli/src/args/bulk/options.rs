//! What the commands of a bulk have in common: files, how many calls and how often, and the options of a call.

use core::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use tc3_bulk::Format;
use tc3_spec::Action;

use crate::args::call::CallArgs;
use crate::args::options::{self, Entry, Opt, TABLE, Value};
use crate::args::parse::LowArgs;
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

const JSON_LINES: &str = "jsonl";
const CSV: &str = "csv";

/// The files of a job.
pub(crate) struct Files {
    pub(crate) input: InputFile,
    pub(crate) output: PathBuf,
}

/// A file of rows.
pub(crate) struct InputFile {
    pub(crate) path: PathBuf,
    /// Where its ending does not tell.
    pub(crate) format: Option<Format>,
}

/// How often a call may start.
#[derive(Clone, Copy)]
pub(crate) enum Rate {
    Documented,
    PerSecond(NonZeroU32),
    Unpaced,
}

/// How many calls are in flight, how often they start, and when they are enough.
pub(crate) struct Working {
    pub(crate) connections: NonZeroUsize,
    pub(crate) rate: Rate,
    pub(crate) stop_after: Option<u64>,
}

/// How an action is called that a job names: the job says which it is, and where.
pub(crate) struct JobCall(LowArgs);

impl JobCall {
    /// By those of the options that are given.
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self(low(matches, of_job()))
    }

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

impl Working {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self {
            connections: matches.get_one("connections").copied().unwrap_or(NonZeroUsize::MIN),
            rate: matches.get_one("rate").copied().unwrap_or(Rate::Documented),
            stop_after: matches.get_one("stop-after").copied(),
        }
    }
}

/// Those of these options that are given.
pub(super) fn low(matches: &ArgMatches, entries: impl Iterator<Item = &'static Entry>) -> LowArgs {
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

pub(super) fn files(matches: &ArgMatches) -> Files {
    Files { input: input(matches), output: matches.get_one("output").cloned().unwrap_or_default() }
}

pub(super) fn input(matches: &ArgMatches) -> InputFile {
    let format = matches.get_one::<String>("format").map(|format| match format.as_str() {
        CSV => Format::Csv,
        _ => Format::JsonLines,
    });
    InputFile { path: matches.get_one("input").cloned().unwrap_or_default(), format }
}

pub(super) fn working() -> [Arg; 3] {
    let connections = Arg::new("connections").long("connections").value_name("N").default_value("8");
    let rate = Arg::new("rate").long("rate").value_name("N|none").value_parser(rate);
    let stop_after = Arg::new("stop-after").long("stop-after").value_name("N");
    [
        connections.value_parser(value_parser!(NonZeroUsize)).help("How many calls are in flight at a time"),
        rate.help("How many start in a second; the documented rate unless given, 20 where none is"),
        stop_after.value_parser(value_parser!(u64).range(1..)).help("Send no further row once so many have failed"),
    ]
}

pub(super) fn file_args() -> [Arg; 3] {
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

pub(super) fn loudness() -> [Arg; 2] {
    let (verbose, quiet) = (Arg::new("verbose").long("verbose"), Arg::new("quiet").long("quiet"));
    let told = "Log each attempt to standard error, no secrets; twice for more";
    [
        verbose.short('v').action(ArgAction::Count).help(told),
        quiet.short('q').action(ArgAction::SetTrue).help("No progress, no warnings"),
    ]
}

fn rate(text: &str) -> Result<Rate, String> {
    match text {
        "none" => Ok(Rate::Unpaced),
        _ => text.parse().map(Rate::PerSecond).map_err(|_| "a whole number from 1, or none".to_owned()),
    }
}

/// The options of a call that it takes.
pub(super) fn entries() -> impl Iterator<Item = &'static Entry> {
    let entry = |opt| TABLE.iter().find(|entry| entry.opt == opt);
    OPTIONS.into_iter().chain(options::IDENTITY).filter_map(entry)
}

/// Those that do not say what the job says: where it is called.
pub(super) fn of_job() -> impl Iterator<Item = &'static Entry> {
    entries().filter(|entry| !matches!(entry.opt, Opt::Region | Opt::Version))
}

fn name(entry: &Entry) -> &'static str {
    options::long(entry.opt).trim_start_matches("--")
}

/// An option of a call, as clap takes it.
pub(super) fn arg(entry: &'static Entry) -> Arg {
    let arg = Arg::new(name(entry)).long(name(entry)).help(entry.doc());
    match entry.value {
        Value::None | Value::Word(_) => arg.action(ArgAction::SetTrue),
        Value::Required(value) | Value::Optional(value) => arg.value_name(value),
    }
}
