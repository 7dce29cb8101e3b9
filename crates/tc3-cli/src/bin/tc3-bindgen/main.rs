//! `tc3 bindgen`: typed code for some actions, in one file.
//!
//! A program of its own, which `tc3` starts: what writes and formats Rust is a quarter of a program that is there to answer
//! in a millisecond. What reads packages, merges facts and compares services
//! is in it as well, and so `tc3 spec add`, `docs add` and `diff` start it too.

mod compare;
mod docs;
mod facts;
mod out;

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use tc3_bindgen::{BindingsError, Builder};

use crate::out::{print, say};

/// A part of the work, by its arguments.
type Part = fn(&[OsString]) -> Result<(), BindingsError>;

/// What does the work for commands below `tc3 spec`, by the first argument, which nobody types.
const PARTS: [(&str, Part); 3] = [("__diff", compare::run), ("__docs", docs::run), ("__facts", facts::run)];

/// What is read where no action is named.
const CONFIG: &str = "tc3-bindgen.toml";

/// The statuses are those of `tc3`: 0 written, or equal; 1 compared and different; 2 wrong usage, or input that cannot be
/// read, and nothing was written.
fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    if let Some((first, rest)) = arguments.split_first()
        && let Some((_, part)) = PARTS.iter().find(|(name, _)| first == name)
    {
        return part(rest).map_or_else(|error| report(&error), |()| ExitCode::SUCCESS);
    }
    // clap says what is wrong with the arguments, and ends with 2; help ends with 0.
    let matches = command().get_matches();
    match builder(&matches).and_then(|builder| run(&builder, &matches)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => report(&error),
    }
}

fn run(builder: &Builder, matches: &ArgMatches) -> Result<(), BindingsError> {
    if matches.get_flag("check") {
        return builder.check();
    }
    if !has_file(matches) {
        return print(&builder.text()?);
    }
    if !builder.write()? {
        say("note: the bindings are as they would be written: nothing was changed");
    }
    Ok(())
}

/// The difference is what was asked for; the rest says what to do.
fn report(error: &BindingsError) -> ExitCode {
    if let BindingsError::Different { difference, command } = error {
        let _ = print(&format!("{difference}\n"));
        say(&format!("error: the bindings are not as they would be written; to mend them: {command}"));
        return ExitCode::FAILURE;
    }
    for line in error.to_string().lines() {
        say(&format!("error: {line}"));
    }
    ExitCode::from(2)
}

fn command() -> Command {
    let flag = |name, help| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    let path =
        |name, value, help| Arg::new(name).long(name).value_name(value).value_parser(value_parser!(PathBuf)).help(help);
    Command::new("tc3 bindgen")
        .about("Writes typed Rust for some actions, in one file that needs only the crate tc3")
        .override_usage("tc3 bindgen [SERVICE[/VERSION]:ACTION,...|SERVICE:*]... [OPTIONS]")
        .after_help(
            "Without actions, everything is read from tc3-bindgen.toml, which has the options as keys:\n\
             out, actions, client, serde, docs, spec, pins = false, and a table [extern]. Beside the file\n\
             stand its pins: what was plain, what was Option and what it was called stays so.\n\
             --check ends with 0 if the file is as it would be written, and with 1 if it is not.",
        )
        .disable_version_flag(true)
        .arg(
            Arg::new("actions")
                .value_name("ACTIONS")
                .action(ArgAction::Append)
                .help("SERVICE:ACTION,ACTION, or SERVICE:* for all; SERVICE/YYYY-MM-DD:ACTION of a version"),
        )
        .arg(path("out", "FILE", "The file to write; without it, it goes to standard output"))
        .arg(flag("check", "Compare the file with what would be written, and write nothing"))
        .arg(flag("client", "A client with a method for each action, over the crate tc3-hyper"))
        .arg(flag("serde", "Serialize and Deserialize for every type"))
        .arg(path("docs", "PATH", "Describe it with the words of a package of the official command line"))
        .arg(path("spec", "DIR", "Specs of your own: more actions, and overlays for those that are there"))
        .arg(
            Arg::new("extern")
                .long("extern")
                .value_name("SERVICE.OBJECT=PATH")
                .action(ArgAction::Append)
                .help("Take a type from elsewhere: cvm.Filter=cvm_core::Filter; can be repeated"),
        )
        .arg(flag("no-pins", "Keep no pins beside the file"))
        .arg(flag("force", "Overwrite a file that was edited, or that somebody else wrote"))
        .arg(path("toml", "FILE", "Read this file in place of tc3-bindgen.toml").conflicts_with("actions"))
}

fn builder(matches: &ArgMatches) -> Result<Builder, BindingsError> {
    let mut builder = match matches.contains_id("actions") {
        true => named(matches)?,
        false => configured(matches)?,
    };
    if matches.get_flag("force") {
        builder = builder.overwriting();
    }
    Ok(builder)
}

/// All of it is in the file: options beside it would be lost the next time.
fn configured(matches: &ArgMatches) -> Result<Builder, BindingsError> {
    let beside = ["out", "docs", "spec", "extern"].into_iter().find(|name| matches.contains_id(name));
    let beside = beside.or_else(|| ["client", "serde", "no-pins"].into_iter().find(|name| matches.get_flag(name)));
    let path = matches.get_one::<PathBuf>("toml").cloned().unwrap_or_else(|| PathBuf::from(CONFIG));
    if let Some(name) = beside {
        let path = path.display();
        return Err(BindingsError::usage(format!("--{name} goes with actions; without any, write it into {path}")));
    }
    Builder::from_toml(path)
}

fn named(matches: &ArgMatches) -> Result<Builder, BindingsError> {
    if matches.get_flag("check") && !has_file(matches) {
        return Err(BindingsError::usage("--check compares a file: name it with --out"));
    }
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let texts = |name: &str| matches.get_many::<String>(name).into_iter().flatten().cloned();
    let mut builder = texts("actions").fold(Builder::new(path("out").unwrap_or_default()), Builder::with_actions);
    for pair in texts("extern") {
        let Some((object, path)) = pair.split_once('=') else {
            let problem = format!("--extern {pair} names no type: write it as in cvm.Filter=cvm_core::Filter");
            return Err(BindingsError::usage(problem));
        };
        builder = builder.with_extern(object, path);
    }
    let set = |builder: Builder, name: &str, set: fn(Builder) -> Builder| match matches.get_flag(name) {
        true => set(builder),
        false => builder,
    };
    builder = set(builder, "client", Builder::with_client);
    builder = set(builder, "serde", Builder::with_serde);
    builder = set(builder, "no-pins", Builder::without_pins);
    if let Some(docs) = path("docs") {
        builder = builder.with_docs(docs);
    }
    Ok(match path("spec") {
        Some(spec) => builder.with_spec(spec),
        None => builder,
    })
}

fn has_file(matches: &ArgMatches) -> bool {
    matches.contains_id("out") || !matches.contains_id("actions")
}
