//! `tc3 spec`: reads the catalogue, and what the user adds to it.

mod diff;
mod docs;
mod search;
mod show;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use tc3_spec::nearest;

use crate::args::fixed;
use crate::exit::Failure;
use crate::request::names::hint;

/// Does what the arguments behind `tc3 spec` say.
pub(crate) fn run(rest: Vec<OsString>) -> Result<(), Failure> {
    let Some(matches) = fixed::parse("spec", command(), rest)? else { return Ok(()) };
    match matches.subcommand() {
        Some(("search", matches)) => search::run(&texts(matches, "words"), limit(matches)),
        Some(("show", matches)) => {
            let text = |name| matches.get_one::<String>(name).map(String::as_str);
            show::run(text("service").unwrap_or_default(), text("name"), text("version"))
        }
        Some(("diff", matches)) => {
            let text = |name| matches.get_one::<String>(name).map_or("", String::as_str);
            diff::run(text("service"), text("old"), text("new"))
        }
        Some(("docs", matches)) => match matches.subcommand() {
            Some(("add", matches)) => docs::add(&matches.get_one::<PathBuf>("path").cloned().unwrap_or_default()),
            Some(("remove", matches)) => docs::remove(&texts(matches, "services")),
            _ => docs::list(),
        },
        // clap has asked for one of them.
        _ => Ok(()),
    }
}

/// The help of the command, or of one below it.
pub(crate) fn help(below: &[&str]) -> Result<String, Failure> {
    let mut command = command();
    // Names the commands below by all that is typed.
    command.build();
    let mut found = &mut command;
    for name in below {
        let hint = hint(nearest(name, found.get_subcommands().map(Command::get_name)));
        found = found
            .find_subcommand_mut(name)
            .ok_or_else(|| Failure::usage(format!("tc3 spec has no {name}{hint}; tc3 help spec tells what it has")))?;
    }
    Ok(found.render_help().to_string())
}

pub(super) fn command() -> Command {
    Command::new("tc3 spec")
        .bin_name("tc3 spec")
        .about("What the catalogue knows of services, actions and members; descriptions to add to it")
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .subcommand(search_command())
        .subcommand(show_command())
        .subcommand(diff_command())
        .subcommand(docs_command())
}

fn search_command() -> Command {
    Command::new("search")
        .about("Finds actions by words, the best first")
        .after_help(
            "Every word has to be in the names of the service, the action or its members. Typos are\n\
             forgiven: one letter in words of four to seven letters, two in longer ones. A hit is printed\n\
             as it would be called, with the members that answer what the names do not.",
        )
        .arg(word("words", "WORD", "What to look for: disk resize").action(ArgAction::Append).required(true))
        .arg(
            Arg::new("limit")
                .long("limit")
                .value_name("N")
                .default_value("20")
                .value_parser(value_parser!(usize))
                .help("How many to print"),
        )
}

fn show_command() -> Command {
    let version = Arg::new("version").long("version").value_name("YYYY-MM-DD");
    Command::new("show")
        .about("Prints the spec of a service, an action or an object as JSON")
        .after_help("What does not hold, and what was not written down, is left out.")
        .arg(word("service", "SERVICE", "The service").required(true))
        .arg(word("name", "ACTION|OBJECT", "The action, or else the object, of this name"))
        .arg(version.help("The service's version; without it the recommended one"))
}

fn diff_command() -> Command {
    Command::new("diff")
        .about("Tells what changed between two versions of a service, and what breaks users of its crates")
        .arg(word("service", "SERVICE", "The service").required(true))
        .arg(word("old", "OLD", "The version that was used, YYYY-MM-DD").required(true))
        .arg(word("new", "NEW", "The version to use").required(true))
}

fn docs_command() -> Command {
    let add = Command::new("add")
        .about("Takes descriptions from a package of the official command line")
        .after_help(
            "They are kept in your data folder, and help shows them where the catalogue has none. The package\n\
             decides the language: tccli is Chinese, tccli-intl-en English. Of packages with the same version\n\
             of a service, the last added counts.",
        )
        .arg(
            Arg::new("path")
                .value_name("PATH")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help("A wheel or an sdist, or a folder in which either was unpacked"),
        );
    let list = Command::new("list").about("Lists the service versions that are described, and by which package");
    let remove = Command::new("remove")
        .about("Removes descriptions that were added: of the services named, else all")
        .arg(word("services", "SERVICE", "The services").action(ArgAction::Append));
    Command::new("docs")
        .about("Descriptions for help to show where the catalogue has none")
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .subcommand(add)
        .subcommand(list)
        .subcommand(remove)
}

fn word(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).value_name(value).help(help)
}

fn texts(matches: &ArgMatches, name: &str) -> Vec<String> {
    matches.get_many(name).into_iter().flatten().cloned().collect()
}

fn limit(matches: &ArgMatches) -> usize {
    matches.get_one("limit").copied().unwrap_or_default()
}
