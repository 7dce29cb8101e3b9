//! `tc3 spec`: reads the catalogue, and what the user adds to it.

mod diff;
mod docs;
mod facts;
mod search;
mod show;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use tc3_spec::nearest;

use crate::args::fixed;
use crate::commands::added;
use crate::exit::Failure;
use crate::request::names::hint;

/// Does what the arguments behind `tc3 spec` say.
pub(crate) fn run(rest: Vec<OsString>) -> Result<(), Failure> {
    let Some(matches) = fixed::parse("spec", command(), rest)? else { return Ok(()) };
    match matches.subcommand() {
        Some(("add", matches)) => facts::add(
            &matches.get_one::<PathBuf>("path").cloned().unwrap_or_default(),
            &texts(matches, "service"),
            matches.get_flag("force"),
        ),
        Some(("list", _)) => facts::list(),
        Some(("remove", matches)) => facts::remove(&texts(matches, "names")),
        Some(reading) => read(reading),
        // clap has asked for one of them.
        None => Ok(()),
    }
}

/// What reads the catalogue, with what was added to it.
fn read(command: (&str, &ArgMatches)) -> Result<(), Failure> {
    added::install_or_warn();
    match command {
        ("search", matches) => search::run(&texts(matches, "words"), limit(matches)),
        ("show", matches) => {
            let text = |name| matches.get_one::<String>(name).map(String::as_str);
            let service = text("service").unwrap_or_default();
            match matches.get_flag("kinds") {
                true => show::kinds(service, text("version")),
                false => show::run(service, text("name"), text("version")),
            }
        }
        ("diff", matches) => {
            let text = |name| matches.get_one::<String>(name).map_or("", String::as_str);
            diff::run(text("service"), text("old"), text("new"))
        }
        ("docs", matches) => match matches.subcommand() {
            Some(("add", matches)) => docs::add(&matches.get_one::<PathBuf>("path").cloned().unwrap_or_default()),
            Some(("remove", matches)) => docs::remove(&texts(matches, "services")),
            _ => docs::list(),
        },
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
        .about("What the catalogue knows of services, actions and members; facts and descriptions to add to it")
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .subcommand(search_command())
        .subcommand(show_command())
        .subcommand(diff_command())
        .subcommand(docs_command())
        .subcommand(add_command())
        .subcommand(
            Command::new("list")
                .about("Lists the facts that were added: of which services, by which package, and what is new"),
        )
        .subcommand(
            Command::new("remove")
                .about("Takes facts out that were added: of the services or packages named, else all")
                .arg(word("names", "SERVICE|PACKAGE", "The services or packages").action(ArgAction::Append)),
        )
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
        .arg(
            Arg::new("kinds")
                .long("kinds")
                .action(ArgAction::SetTrue)
                .conflicts_with("name")
                .help("The kinds of resources that the service keeps, and which actions make, list and end them"),
        )
}

fn diff_command() -> Command {
    Command::new("diff")
        .about("Tells what changed between two versions of a service, and what breaks users of its crates")
        .arg(word("service", "SERVICE", "The service").required(true))
        .arg(word("old", "OLD", "The version that was used, YYYY-MM-DD").required(true))
        .arg(word("new", "NEW", "The version to use").required(true))
}

fn add_command() -> Command {
    Command::new("add")
        .about("Takes newer facts from a package of the official command line, so that calls know of new actions")
        .after_help(
            "They are kept in your data folder, and go before what is built in: for calls, help, search, completion\n\
             and the mock. What our words, rules and pages say of an action stays where it still fits. What is\n\
             new and what changed is printed. Of packages with the same version of a service, the last added counts.",
        )
        .arg(package_arg())
        .arg(
            Arg::new("service")
                .long("service")
                .value_name("SERVICE")
                .action(ArgAction::Append)
                .help("Only this service, as cvm or cvm/2017-03-12; can be repeated"),
        )
        .arg(
            Arg::new("force")
                .long("force")
                .action(ArgAction::SetTrue)
                .help("Take what looks older than what is built in, too"),
        )
}

fn package_arg() -> Arg {
    Arg::new("path")
        .value_name("PATH")
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help("A wheel or an sdist, or a folder in which either was unpacked")
}

fn docs_command() -> Command {
    let add = Command::new("add")
        .about("Takes descriptions from a package of the official command line")
        .after_help(
            "They are kept in your data folder, and help shows them where the catalogue has none. The package\n\
             decides the language: tccli is Chinese, tccli-intl-en English. Of packages with the same version\n\
             of a service, the last added counts.",
        )
        .arg(package_arg());
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
