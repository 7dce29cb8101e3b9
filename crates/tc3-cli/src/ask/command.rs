//! The command that has all that was answered, to be copied.

use tc3_bindgen::shell::quoted;
use tc3_spec::typed::{BYTES, TEXT};
use tc3_spec::{Action, Json, Object, mask};

use super::dialogue::Answer;
use crate::args::options::{self, Opt, Value};
use crate::args::{CallArgs, JsonSource, Purpose};
use crate::caller::terminal;
use crate::request::address;
use crate::request::draft::Draft;

/// What stands in the command for a value.
enum Shown {
    Itself,
    /// A file of this name: it is secret.
    File(String),
    Nothing,
}

/// Shows it. In place of what is secret stands a file.
pub(super) fn show(args: &CallArgs, action: &Action, region: Option<&str>, draft: &Draft, answers: &[Answer]) {
    let program = if args.purpose == Purpose::Sign { "tc3 sign" } else { "tc3" };
    let mut words = vec![program.to_owned(), quoted(&args.service), action.name.to_owned()];
    let (mut has_files, mut is_less) = (false, false);
    let mut shown = |shown: Shown, value: &str| match shown {
        Shown::Itself => Some(quoted(value)),
        Shown::File(name) => {
            has_files = true;
            Some(quoted(&format!("{TEXT}{name}")))
        }
        Shown::Nothing => {
            is_less = true;
            None
        }
    };
    for (name, values) in members(args, action, draft, answers) {
        let values: Vec<_> = values.iter().filter_map(|value| shown(of_member(&name, value, action), value)).collect();
        // What looks like an option is a value behind `=` only.
        let begins = values.first().is_some_and(|value| value.trim_start_matches('\'').starts_with("--"));
        words.push(format!("--{name}{}{}", if begins { "=" } else { " " }, values.join(" ")).trim_end().to_owned());
    }
    let options = args.ask.iter().flatten().filter(|(opt, _)| *opt != Opt::Ask);
    words.extend(options.filter_map(|(opt, value)| {
        let entry = options::TABLE.iter().find(|entry| entry.opt == *opt)?;
        let value = shown(of_option(*opt, value, args, action), value)?;
        Some(match entry.value {
            Value::Required(_) | Value::Optional(_) => format!("{}={value}", entry.long),
            Value::None | Value::Word(_) => entry.long.to_owned(),
        })
    }));
    words.extend(region.map(|region| format!("--region={}", quoted(region))));
    terminal::show(&words.join(" "));
    if is_less {
        terminal::tell("Credentials are left out of it.");
    }
    if has_files {
        terminal::tell("In place of what is secret stand files: write it there, or give it another way.");
    }
}

/// The members as they were given and answered. One that was given as JSON and went on to be asked for is there as a whole: a
/// command line takes it in one way.
fn members(args: &CallArgs, action: &Action, draft: &Draft, answers: &[Answer]) -> Vec<(String, Vec<String>)> {
    let path =
        |name: &str| address::find(name, action.request).map_or_else(|_| name.to_owned(), |address| address.path);
    let given = args.members.iter().map(|(name, values)| (path(name), name.clone(), values.clone()));
    let answered = answers.iter().map(|answer| (answer.path.clone(), answer.path.clone(), vec![answer.text.clone()]));
    let all: Vec<_> = given.chain(answered).collect();
    let is_above = |above: &str, path: &str| path.strip_prefix(above).is_some_and(|rest| rest.starts_with('.'));
    let went_on = answers.iter().filter(|answer| {
        args.json.is_some() && answer.path.contains('.') || all.iter().any(|(path, ..)| is_above(path, &answer.path))
    });
    let mut wholes: Vec<_> = went_on.map(|answer| root(&answer.path)).collect();
    wholes.sort_unstable();
    wholes.dedup();
    let parts = all.iter().filter(|(path, ..)| !wholes.contains(&root(path)));
    let parts = parts.map(|(_, name, values)| (name.clone(), values.clone()));
    let whole = |name: &&str| Some(((*name).to_owned(), vec![draft.value(name)?.to_string()]));
    parts.chain(wholes.iter().filter_map(whole)).collect()
}

/// The member that a path begins with.
fn root(path: &str) -> &str {
    path.split_once('.').map_or(path, |(root, _)| root)
}

/// A file stands for a value that is secret, or has something in it that is.
fn of_member(name: &str, value: &str, action: &Action) -> Shown {
    let is_file = [TEXT, BYTES].into_iter().any(|begin| value.starts_with(begin));
    let Ok(address) = address::find(name, action.request) else { return Shown::Itself };
    let is_secret = address.member.is_some_and(|member| member.sensitive);
    match is_secret || address.object().is_some_and(|object| has_secret(value, object)) {
        true if !is_file => Shown::File(address.path),
        _ => Shown::Itself,
    }
}

fn of_option(opt: Opt, value: &str, args: &CallArgs, action: &Action) -> Shown {
    match (opt, &args.json) {
        (Opt::SecretId | Opt::SecretKey | Opt::Token, _) => Shown::Nothing,
        // Before it may stand a password.
        (Opt::HttpsProxy, _) if value.contains('@') => Shown::Nothing,
        (Opt::CliInputJson, Some(JsonSource::Inline(text))) if has_secret(text, action.request) => {
            Shown::File(format!("{}.json", action.name))
        }
        _ => Shown::Itself,
    }
}

fn has_secret(text: &str, object: &Object) -> bool {
    Json::parse(text).is_ok_and(|mut value| mask(&mut value, object))
}
