//! `tc3 sign verify`: whether a captured request was signed as it came, and if not, why.

use std::ffi::OsString;
use std::fmt::Display;
use std::fs;
use std::io::{self, Read};

use clap::{Arg, ArgMatches};
use tc3::Timestamp;
use tc3_mock::Captured;

use crate::args::environment::{timestamp, variable};
use crate::args::fixed;
use crate::exit::{Failure, print};

/// The longest input, in bytes: a body of the protocol has 10 MiB, and more as base64 or quoted.
const MAX_INPUT: u64 = 64 * 1024 * 1024;

/// Judges what the arguments behind `tc3 sign verify` name.
pub(crate) fn run(rest: Vec<OsString>) -> Result<(), Failure> {
    let Some(matches) = fixed::parse("sign verify", command(), rest)? else { return Ok(()) };
    let name = matches.get_one::<String>("file").map_or("-", String::as_str);
    let called = if name == "-" { "standard input" } else { name };
    let unreadable = |problem: &dyn Display| Failure::usage(format!("{called}: {problem}"));
    let input = read(name).map_err(|error| unreadable(&error))?;
    // Who runs it may read the files that the command names.
    let mut captured = Captured::read_with_files(&input, |path| fs::read(path)).map_err(|error| unreadable(&error))?;
    let key = key(&matches)?;
    captured
        .unmask(key.token.as_deref())
        .map_err(|error| unreadable(&format_args!("{error}: set TENCENTCLOUD_TOKEN to have the signature judged")))?;
    let request = captured.into_request().map_err(|error| unreadable(&error))?;
    let now = match matches.get_one::<Timestamp>("now") {
        Some(now) => *now,
        None => timestamp()?,
    };
    let verdict = tc3_mock::verify(&request, &key.secret_id, &key.secret_key, now);
    let explanation = verdict.map_err(|refusal| unreadable(&refusal.message()))?;
    print(explanation.to_string())?;
    if explanation.code.is_some() { Err(Failure::Wrong) } else { Ok(()) }
}

/// The command's help.
pub(crate) fn help() -> String {
    command().render_help().to_string()
}

pub(super) fn command() -> clap::Command {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    clap::Command::new("tc3 sign verify")
        .about("Says whether a captured request was signed as it came, and if not, what was signed instead and why")
        .override_usage("tc3 sign verify FILE|- [OPTIONS]")
        .disable_version_flag(true)
        .arg(Arg::new("file").value_name("FILE").required(true).help(
            "What --dry-run prints, a request of HTTP as it goes over the wire, or a curl command; - is standard input",
        ))
        .arg(
            option(
                "now",
                "TIME",
                "When it came, such as 2026-01-31T12:00:00Z, or as seconds since 1970; now unless given",
            )
            .alias("timestamp")
            .value_parser(time),
        )
        .arg(option("secret-id", "ID", "The secret id; better set TENCENTCLOUD_SECRET_ID").requires("secret-key"))
        .arg(option("secret-key", "KEY", "Its key; better set TENCENTCLOUD_SECRET_KEY").requires("secret-id"))
        .arg(option("token", "TOKEN", "Its session token; better set TENCENTCLOUD_TOKEN").requires("secret-id"))
        .after_help(
            "Nothing is sent. The exit status is 0 where the signature is right, 1 where it is wrong or has\n\
             expired, 2 where the input cannot be read, and 4 without a key. No key is printed; session tokens\n\
             and sensitive parameters are masked.",
        )
}

fn time(text: &str) -> Result<Timestamp, String> {
    let seconds = text.parse().ok().and_then(|seconds| Timestamp::from_unix(seconds).ok());
    seconds.or_else(|| text.parse().ok()).ok_or_else(|| "it is no time such as 2026-01-31T12:00:00Z".to_owned())
}

fn read(name: &str) -> io::Result<Vec<u8>> {
    let mut input = Vec::new();
    match name {
        "-" => io::stdin().lock().take(MAX_INPUT + 1).read_to_end(&mut input)?,
        path => fs::File::open(path)?.take(MAX_INPUT + 1).read_to_end(&mut input)?,
    };
    if input.len() as u64 > MAX_INPUT {
        return Err(io::Error::other(format!("more than {MAX_INPUT} bytes, which no request has")));
    }
    Ok(input)
}

/// What a request is judged by.
struct Key {
    secret_id: String,
    secret_key: String,
    token: Option<String>,
}

/// Of the command line, else of the environment. What else has keys hands them out to sign with, not to look at.
fn key(matches: &ArgMatches) -> Result<Key, Failure> {
    let text = |name| matches.get_one::<String>(name).cloned();
    if let (Some(secret_id), Some(secret_key)) = (text("secret-id"), text("secret-key")) {
        return Ok(Key { secret_id, secret_key, token: text("token") });
    }
    match (variable("TENCENTCLOUD_SECRET_ID")?, variable("TENCENTCLOUD_SECRET_KEY")?) {
        (Some(secret_id), Some(secret_key)) => {
            Ok(Key { secret_id, secret_key, token: variable("TENCENTCLOUD_TOKEN")? })
        }
        _ => Err(Failure::NoKey),
    }
}
