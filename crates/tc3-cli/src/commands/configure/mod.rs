//! `tc3 configure`: the files of profiles, asked for, set, shown and removed. `tc3-credentials` reads and writes them.
//!
//! ```text
//! ask (a terminal) --> set --> ProfileEditor
//! show <-- ProfileEditor, and the environment
//! ```

mod ask;
mod import;
mod keys;
mod named;
mod set;
mod show;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches};
use tc3::ErrorKind;

use self::named::{Named, remove};
use crate::args::fixed;
use crate::exit::Failure;

/// Does what the arguments behind `tc3 configure` say.
pub(crate) fn run(rest: Vec<OsString>) -> Result<(), Failure> {
    let Some(matches) = fixed::parse("configure", command(), rest)? else { return Ok(()) };
    carry_out(&matches).map_err(|failure| match failure.error() {
        Some(error) if error.kind() == ErrorKind::Setup => Failure::of_setup(error),
        _ => failure,
    })
}

fn carry_out(matches: &ArgMatches) -> Result<(), Failure> {
    let named = Named::new(matches.get_one("profile"))?;
    let is_quiet = matches.get_flag("quiet");
    match matches.subcommand() {
        Some(("set", below)) => set::run(&named.profile, &words(below), is_quiet),
        Some(("get", below)) => show::get(named.there()?, &words(below)),
        Some(("list", _)) => show::list(&named),
        Some(("import", below)) => import::run(&named, below, is_quiet),
        Some(("remove", _)) => remove(named.there()?, is_quiet),
        _ => ask::run(&named.profile, is_quiet),
    }
}

/// The command's help, or that of one below it.
pub(crate) fn help(below: &[&str]) -> Result<String, Failure> {
    let mut command = command();
    match below {
        [] => Ok(command.render_help().to_string()),
        [name] => match command.find_subcommand_mut(name) {
            Some(below) => Ok(below.render_help().to_string()),
            None => Err(Failure::usage("tc3 help configure lists what there is")),
        },
        _ => Err(Failure::usage("an argument too many; write tc3 help configure [COMMAND]")),
    }
}

pub(crate) fn command() -> clap::Command {
    let below = |name: &'static str, usage: &'static str, about: &'static str| {
        clap::Command::new(name).about(about).override_usage(usage)
    };
    let flag = |name: &'static str, help: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    let words = |value: &'static str, help: &'static str| {
        Arg::new("words").value_name(value).action(ArgAction::Append).num_args(1..).required(true).help(help)
    };
    clap::Command::new("tc3 configure")
        .about("Sets a profile up: asks for its values on a terminal, secrets without showing them. Enter keeps what is there")
        .override_usage("tc3 configure [--profile PROFILE] [COMMAND]")
        .disable_version_flag(true)
        .arg(
            Arg::new("profile")
                .long("profile")
                .value_name("PROFILE")
                .global(true)
                .help("The profile; else that of TCCLI_PROFILE, else default"),
        )
        .arg(
            Arg::new("quiet")
                .short('q')
                .long("quiet")
                .action(ArgAction::SetTrue)
                .global(true)
                .help("No warnings"),
        )
        .subcommand(
            below("set", "tc3 configure set KEY VALUE...", "Sets values; an empty one takes the value out")
                .arg(words("KEY|VALUE", "Pairs. Of a secret, - is asked for or read from standard input, a line each")),
        )
        .subcommand(
            below("get", "tc3 configure get KEY...", "Prints values; of secrets the last four characters")
                .arg(words("KEY", "What is to be printed")),
        )
        .subcommand(below("list", "tc3 configure list", "Tells which values a call has, and where each comes from"))
        .subcommand(
            below("import", "tc3 configure import [OPTIONS] [FILE]", "Takes keys of the SDKs and of AWS's tools into profiles")
                .arg(
                    Arg::new("file")
                        .value_name("FILE")
                        .value_parser(clap::value_parser!(PathBuf))
                        .help("The file; else ~/.tencentcloud/credentials and ~/.aws/credentials"),
                )
                .arg(flag("yes", "Take what is shown, and ask nothing"))
                .arg(flag("replace", "Put it in place of credentials that are there")),
        )
        .subcommand(below("remove", "tc3 configure remove", "Removes the files of a profile"))
        .after_help(keys::help())
}

fn words(matches: &ArgMatches) -> Vec<&str> {
    matches.get_many::<String>("words").unwrap_or_default().map(String::as_str).collect()
}
