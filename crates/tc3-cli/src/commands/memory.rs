//! What `tc3 mock` remembers, what it begins with, and how long what is made takes to be there.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches};
use tc3_mock::{MockBuilder, Transition};

/// The options.
pub(super) fn args() -> [Arg; 5] {
    [
        Arg::new("empty")
            .long("empty")
            .action(ArgAction::SetTrue)
            .help("Begin with nothing of what services keep, in place of some of each kind"),
        Arg::new("world")
            .long("world")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Begin with these resources: a JSON object of lists by kind, such as vpc/Vpc"),
        Arg::new("own-worlds")
            .long("own-worlds")
            .action(ArgAction::SetTrue)
            .help("Give each --secret-id a world of its own, which no other sees"),
        Arg::new("transitions")
            .long("transitions")
            .value_name("[KIND=]PACE")
            .action(ArgAction::Append)
            .value_parser(|text: &str| text.parse::<Pace>())
            .help("How long a state lasts that is passed: immediate, 30s, or 2polls; can be repeated"),
        Arg::new("no-memory")
            .long("no-memory")
            .action(ArgAction::SetTrue)
            .help("Answer as if every request were the first: forget what others made, changed and ended"),
    ]
}

/// Tells a mock what was given.
pub(super) fn add(mut builder: MockBuilder, matches: &ArgMatches) -> MockBuilder {
    if matches.get_flag("empty") {
        builder = builder.empty();
    }
    if let Some(path) = matches.get_one::<PathBuf>("world") {
        builder = builder.with_world_file(path);
    }
    if matches.get_flag("own-worlds") {
        builder = builder.with_own_worlds();
    }
    for Pace { kind, transition } in matches.get_many::<Pace>("transitions").unwrap_or_default() {
        builder = match kind {
            Some(kind) => builder.with_transitions_of(kind, *transition),
            None => builder.with_transitions(*transition),
        };
    }
    if matches.get_flag("no-memory") {
        builder = builder.without_memory();
    }
    builder
}

/// How long the resources of a kind take from state to state, or of all kinds.
#[derive(Clone)]
struct Pace {
    kind: Option<String>,
    transition: Transition,
}

impl FromStr for Pace {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (kind, pace) = text.rsplit_once('=').map_or((None, text), |(kind, pace)| (Some(kind.to_owned()), pace));
        let count = |unit: &str| pace.strip_suffix(unit).and_then(|count| count.parse::<u32>().ok());
        let transition = match (pace, count("s"), count("polls").or_else(|| count("poll"))) {
            ("immediate", ..) => Some(Transition::Immediate),
            (_, _, Some(polls)) => Some(Transition::Polled(polls)),
            (_, Some(seconds), None) => Some(Transition::Timed(Duration::from_secs(seconds.into()))),
            _ => None,
        };
        let transition = transition.ok_or("expected immediate, seconds such as 30s, or looks such as 2polls")?;
        Ok(Self { kind, transition })
    }
}
