//! `tc3 mock`: Tencent Cloud on localhost, until it is interrupted.

use std::ffi::OsString;
use std::fmt::Display;
use std::fs;
use std::future::{Future, poll_fn};
use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::pin::pin;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::sync_channel;
use std::task::Poll;
use std::thread;
use std::time::Duration;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Arg, ArgAction, ArgMatches};
use tc3::Timestamp;
use tc3_mock::{Fault, Mock, Quirk};

use crate::args::environment::variable;
use crate::args::fixed;
use crate::commands::interrupted::{Interrupted, serving};
use crate::commands::{memory, recording};
use crate::exit::{Failure, print, say};

/// The variables that the mock's key can be given by.
const SECRET_ID: &str = "TC3_MOCK_SECRET_ID";
const SECRET_KEY: &str = "TC3_MOCK_SECRET_KEY";

/// Serves, from the arguments behind `tc3 mock`.
pub(crate) fn run(rest: Vec<OsString>) -> Result<(), Failure> {
    let Some(matches) = fixed::parse("mock", command(), rest)? else { return Ok(()) };
    serving(async |interrupted| serve(&matches, interrupted).await)
}

/// The command's help.
pub(crate) fn help() -> String {
    command().render_help().to_string()
}

pub(super) fn command() -> clap::Command {
    clap::Command::new("tc3 mock")
        .about("Tencent Cloud on localhost, until it is interrupted. Prints one line when it is ready: its address")
        .override_usage("tc3 mock [OPTIONS]")
        .disable_version_flag(true)
        .arg(
            Arg::new("listen")
                .long("listen")
                .value_name("ADDR")
                .default_value("127.0.0.1:0")
                .value_parser(clap::value_parser!(SocketAddr))
                .help("The address and port; port 0 picks a free one"),
        )
        .arg(
            Arg::new("host")
                .long("host")
                .value_name("NAME")
                .action(ArgAction::Append)
                .help("A name that the control API may be asked by, beside loopback; can be repeated"),
        )
        .arg(
            Arg::new("tls")
                .long("tls")
                .value_name("PATH")
                .value_parser(clap::value_parser!(PathBuf))
                .help("HTTPS in place of HTTP; the certificate to trust is written to this file, as PEM"),
        )
        .arg(key(
            "secret-id",
            "ID",
            "secret-key",
            "A secret id that it accepts, in place of AKIDEXAMPLE; can be repeated",
        ))
        .arg(key(
            "secret-key",
            "KEY",
            "secret-id",
            "The key of that id, in place of SECRETEXAMPLE; one for each id, in their order",
        ))
        .arg(
            Arg::new("default-service")
                .long("default-service")
                .value_name("NAME")
                .help("The service that is meant where a request does not tell which of several"),
        )
        .arg(
            Arg::new("seed")
                .long("seed")
                .value_name("NUMBER")
                .value_parser(clap::value_parser!(u64))
                .help("What answers that are made from the spec are drawn from; 0 unless given"),
        )
        .arg(
            Arg::new("items")
                .long("items")
                .value_name("NUMBER")
                .value_parser(clap::value_parser!(u32))
                .help("How many items a list has that is read page by page; 3 to 37 unless given"),
        )
        .args(memory::args())
        .arg(
            Arg::new("clock")
                .long("clock")
                .value_name("frozen|TIME")
                .value_parser(|text: &str| text.parse::<Time>())
                .help("A clock that stands still, or one that starts at a time such as 2026-01-31T12:00:00Z"),
        )
        .arg(
            Arg::new("event-interval")
                .long("event-interval")
                .value_name("SECONDS")
                .value_parser(clap::value_parser!(u64))
                .help("How long by its clock lies between two events of a stream; nothing unless given"),
        )
        .arg(
            Arg::new("state")
                .long("state")
                .value_name("FILE")
                .value_parser(clap::value_parser!(PathBuf))
                .help("A file that the world is kept in, also when the mock is killed"),
        )
        .arg(
            Arg::new("faults")
                .long("faults")
                .value_name("FILE")
                .value_parser(clap::value_parser!(PathBuf))
                .help("What is to go wrong: a JSON list of faults, in the form of POST /_mock/faults"),
        )
        .arg(
            Arg::new("enforce-rates")
                .long("enforce-rates")
                .action(ArgAction::SetTrue)
                .help("Refuse requests beyond the documented rate of their action"),
        )
        .arg(
            Arg::new("no-auth")
                .long("no-auth")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["secret-id", "secret-key"])
                .help("Take requests whatever their signature is"),
        )
        .arg(
            Arg::new("strict")
                .long("strict")
                .action(ArgAction::SetTrue)
                .help("Refuse whatever clients do otherwise than the service declares, and name it"),
        )
        .arg(
            Arg::new("verbose")
                .short('v')
                .long("verbose")
                .action(ArgAction::Count)
                .help("Tell each request on standard error, on a line; -vv with all that the log has of it"),
        )
        .arg(quirk("take", "Take this, though it is refused by itself, or by --strict; can be repeated"))
        .arg(quirk("refuse", "Refuse this, though it is taken by itself; can be repeated"))
        .args(recording::args())
        .args(LIMITS.map(|limit| {
            let value = clap::value_parser!(u64).range(1..);
            Arg::new(limit.name).long(limit.name).value_name(limit.unit).value_parser(value).help(limit.help)
        }))
        .after_help(format!(
            "The key can also be given by the variables {SECRET_ID} and {SECRET_KEY}. What --record hands on is\n\
             signed by the credential that a call would have: of the environment, a profile, or a role.\n\n\
             Quirks, and + before those that are taken:{}",
            Quirk::all().map(row).collect::<String>()
        ))
}

/// A quirk as a line of the help.
fn row(quirk: Quirk) -> String {
    format!("\n {} {quirk}", if quirk.is_taken() { '+' } else { ' ' })
}

/// An option with what clients do otherwise, by its name.
fn quirk(name: &'static str, help: &'static str) -> Arg {
    let names = PossibleValuesParser::new(Quirk::all().map(Quirk::name));
    let arg = Arg::new(name).long(name).value_name("QUIRK").action(ArgAction::Append).help(help);
    arg.value_parser(names.map(|name| Quirk::named(&name))).hide_possible_values(true)
}

/// How the clock begins.
#[derive(Clone, Copy)]
enum Time {
    Frozen,
    At(Timestamp),
}

impl FromStr for Time {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "frozen" {
            return Ok(Self::Frozen);
        }
        text.parse().map(Self::At).map_err(|_| "it is neither frozen nor a time such as 2026-01-31T12:00:00Z")
    }
}

/// What it spends at most.
struct Limit {
    name: &'static str,
    unit: &'static str,
    help: &'static str,
    set: fn(tc3_mock::MockBuilder, usize) -> tc3_mock::MockBuilder,
}

const LIMITS: [Limit; 7] = [
    Limit {
        name: "max-connections",
        unit: "NUMBER",
        help: "How many connections it serves at once; 12000 unless given",
        set: tc3_mock::MockBuilder::with_max_connections,
    },
    Limit {
        name: "max-body",
        unit: "BYTES",
        help: "How long the body of a request may be; 10 MiB unless given",
        set: tc3_mock::MockBuilder::with_max_body,
    },
    Limit {
        name: "max-bodies",
        unit: "BYTES",
        help: "How much of bodies it takes in at once; 64 MiB unless given",
        set: tc3_mock::MockBuilder::with_max_bodies,
    },
    Limit {
        name: "max-log",
        unit: "BYTES",
        help: "How much of requests its log keeps; 8 MiB unless given",
        set: tc3_mock::MockBuilder::with_max_log,
    },
    Limit {
        name: "max-resources",
        unit: "NUMBER",
        help: "How many resources of all kinds it keeps; 100000 unless given",
        set: tc3_mock::MockBuilder::with_max_resources,
    },
    Limit {
        name: "max-tasks",
        unit: "NUMBER",
        help: "How many tasks it keeps; 10000 unless given",
        set: tc3_mock::MockBuilder::with_max_tasks,
    },
    Limit {
        name: "max-world",
        unit: "BYTES",
        help: "How much memory all that is made in it may take; 64 MiB unless given",
        set: tc3_mock::MockBuilder::with_max_world,
    },
];

fn key(name: &'static str, value: &'static str, other: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).requires(other).action(ArgAction::Append).help(help)
}

async fn serve(matches: &ArgMatches, mut interrupted: Interrupted) -> Result<(), Failure> {
    let mock = recording::add(builder(matches)?, matches).await?.start().await?;
    print(serde_json::json!({ "listening": mock.url() }).to_string())?;
    interrupted.wait().await;
    // What is under way is still answered, unless it is interrupted once more.
    let (mut stopped, mut again) = (pin!(mock.stop()), pin!(interrupted.wait()));
    poll_fn(|context| match again.as_mut().poll(context) {
        Poll::Pending => stopped.as_mut().poll(context),
        ready => ready,
    })
    .await;
    Ok(())
}

fn builder(matches: &ArgMatches) -> Result<tc3_mock::MockBuilder, Failure> {
    let mut builder = Mock::builder().on_warning(|warning| say("warning", warning));
    builder = match matches.get_count("verbose") {
        0 => builder,
        1 => tells(builder, tc3_mock::LoggedRequest::line)?,
        _ => tells(builder, |request| request.to_string())?,
    };
    if let Some(address) = matches.get_one::<SocketAddr>("listen") {
        builder = builder.with_address(*address);
    }
    for name in matches.get_many::<String>("host").unwrap_or_default() {
        builder = builder.with_host(name);
    }
    if let Some(path) = matches.get_one::<PathBuf>("tls") {
        builder = builder.with_tls(path);
    }
    if let Some(name) = matches.get_one::<String>("default-service") {
        builder = builder.with_default_service(name);
    }
    if let Some(seed) = matches.get_one::<u64>("seed") {
        builder = builder.with_seed(*seed);
    }
    if let Some(count) = matches.get_one::<u32>("items") {
        builder = builder.with_items(*count);
    }
    builder = memory::add(builder, matches);
    if let Some(seconds) = matches.get_one::<u64>("event-interval") {
        builder = builder.with_event_interval(Duration::from_secs(*seconds));
    }
    if let Some(path) = matches.get_one::<PathBuf>("state") {
        builder = builder.with_state_file(path);
    }
    builder = match matches.get_one::<Time>("clock") {
        Some(Time::Frozen) => builder.with_frozen_clock(),
        Some(Time::At(now)) => builder.with_time(*now),
        None => builder,
    };
    for fault in faults(matches)? {
        builder = builder.with_fault(fault);
    }
    if matches.get_flag("enforce-rates") {
        builder = builder.with_documented_rates();
    }
    for limit in LIMITS {
        if let Some(value) = matches.get_one::<u64>(limit.name) {
            builder = (limit.set)(builder, usize::try_from(*value).unwrap_or(usize::MAX));
        }
    }
    if matches.get_flag("strict") {
        builder = builder.strict();
    }
    for quirk in quirks(matches, "take") {
        builder = builder.with_quirk(quirk);
    }
    for quirk in quirks(matches, "refuse") {
        builder = builder.without_quirk(quirk);
    }
    if matches.get_flag("no-auth") {
        return Ok(builder.without_auth());
    }
    let pairs = credentials(matches)?.into_iter();
    Ok(pairs.fold(builder, |builder, (id, key)| builder.with_credential(id, key)))
}

fn quirks(matches: &ArgMatches, option: &str) -> impl Iterator<Item = Quirk> {
    matches.get_many::<Option<Quirk>>(option).unwrap_or_default().copied().flatten()
}

/// How many requests wait to be told.
const UNTOLD: usize = 1024;

/// Tells each request on standard error, from a thread of its own: the mock does not wait for who reads it. What finds no room
/// is counted.
fn tells(
    builder: tc3_mock::MockBuilder,
    told: fn(&tc3_mock::LoggedRequest) -> String,
) -> Result<tc3_mock::MockBuilder, Failure> {
    let (sender, receiver) = sync_channel::<String>(UNTOLD);
    let missed = Arc::new(AtomicU64::new(0));
    let dropped = Arc::clone(&missed);
    let tell = move || {
        for text in receiver {
            let missed = missed.swap(0, Ordering::Relaxed);
            let note = if missed > 0 { format!("{missed} requests were not told here\n") } else { String::new() };
            // An error of writing cannot be told anywhere.
            let _ = io::stderr().write_all(format!("{note}{text}\n").as_bytes());
        }
    };
    thread::Builder::new().name("access log".to_owned()).spawn(tell).map_err(Failure::Runtime)?;
    Ok(builder.on_request(move |request| {
        if sender.try_send(told(request)).is_err() {
            dropped.fetch_add(1, Ordering::Relaxed);
        }
    }))
}

/// The faults of the file that was given.
fn faults(matches: &ArgMatches) -> Result<Vec<Fault>, Failure> {
    let Some(path) = matches.get_one::<PathBuf>("faults") else { return Ok(Vec::new()) };
    let usage = |problem: &dyn Display| Failure::usage(format!("{}: {problem}", path.display()));
    let text = fs::read_to_string(path).map_err(|error| usage(&error))?;
    Fault::list_from_json(&text).map_err(|error| usage(&error.message()))
}

/// The secret ids and keys that were given: as options, or else one by variables, which other processes do not see.
fn credentials(matches: &ArgMatches) -> Result<Vec<(String, String)>, Failure> {
    let texts = |name| matches.get_many::<String>(name).unwrap_or_default().cloned().collect::<Vec<_>>();
    let (ids, keys) = (texts("secret-id"), texts("secret-key"));
    if ids.len() != keys.len() {
        let message =
            format!("there are {} of --secret-id and {} of --secret-key: each id has a key", ids.len(), keys.len());
        return Err(Failure::usage(message));
    }
    if !ids.is_empty() {
        return Ok(ids.into_iter().zip(keys).collect());
    }
    match (variable(SECRET_ID)?, variable(SECRET_KEY)?) {
        (Some(id), Some(key)) => Ok(vec![(id, key)]),
        (None, None) => Ok(Vec::new()),
        (Some(_), None) => Err(Failure::usage(format!("{SECRET_ID} is set without {SECRET_KEY}"))),
        (None, Some(_)) => Err(Failure::usage(format!("{SECRET_KEY} is set without {SECRET_ID}"))),
    }
}
