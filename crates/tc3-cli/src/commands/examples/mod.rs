//! `tc3 examples`: calls to copy, each a command for a shell that runs with `--mock` behind it, or a program.

mod calls;
mod program;

use tc3_bindgen::docs::Entry;

pub(super) use calls::{Call, calls};

use super::descriptions;
use crate::args::LowArgs;
use crate::args::options::Opt;
use crate::exit::{Failure, print};
use crate::request::names;

const USAGE: &str = "tc3 examples SERVICE ACTION [--version YYYY-MM-DD]";

/// Prints the calls of an action, or in another language a program.
pub(crate) fn run(low: LowArgs) -> Result<(), Failure> {
    match low.value(Opt::As).map(str::to_owned) {
        Some(language) => program::run(low, &language),
        None => commands(&low),
    }
}

/// Each behind a comment that says what it shows and where it is from.
fn commands(low: &LowArgs) -> Result<(), Failure> {
    if let Some((name, _)) = low.members.first() {
        return Err(Failure::usage(format!("examples takes no --{name}; write {USAGE}")));
    }
    let (service, action) = match low.words.as_slice() {
        [service, action] => (service, action),
        [service] => {
            let name = names::service(service, low.value(Opt::Version))?.name();
            return Err(Failure::usage(format!("an action is missing behind {name}; tc3 help {name} lists them")));
        }
        _ => return Err(Failure::usage(format!("whose examples? write {USAGE}"))),
    };
    let service = names::service(service, low.value(Opt::Version))?;
    let action = names::action(service, action)?;
    let is_it = |entry: Entry<'_>| entry == Entry::Action(action.name);
    let (source, docs) = descriptions::of(service, is_it).unwrap_or_default();
    let published = docs.action(action.name).map_or(&[][..], |docs| &docs.examples);
    let mut page = String::from("# Each of them runs with --mock behind it, which answers here and calls nobody.\n");
    for Call { title, source, command } in calls(service, action, &source, published)? {
        let comment = if title.is_empty() { source.to_string() } else { format!("{title} ({source})") };
        page += &format!("\n# {comment}\n{command}\n");
    }
    print(page)
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use tc3::Encoding;
    use tc3_bindgen::samples::{Language, sample};
    use tc3_spec::catalogue;

    use super::calls::{json, options, requests};
    use super::*;
    use crate::args::{CallArgs, Command, parse};
    use crate::request;

    /// The words of a command, as a shell has them.
    fn words(command: &str) -> Vec<OsString> {
        let (mut words, mut is_open) = (vec![String::new()], false);
        let mut chars = command.chars();
        while let Some(char) = chars.next() {
            match char {
                '\'' => is_open = !is_open,
                '\\' if !is_open => words.last_mut().unwrap().extend(chars.next()),
                ' ' if !is_open => words.push(String::new()),
                char => words.last_mut().unwrap().push(char),
            }
        }
        words.into_iter().map(OsString::from).collect()
    }

    #[test]
    fn there_is_a_program_of_actions_in_every_language() {
        // Each of them has a plan to itself, which takes its time.
        let actions = catalogue().services().flat_map(|service| service.actions().map(move |name| (service, name)));
        for (service, name) in actions.step_by(if std::env::var_os("TC3_EVERY_ACTION").is_some() { 1 } else { 37 }) {
            let action = service.action(name).unwrap();
            let example = requests(service, action, "", &[]).unwrap().remove(0);
            let (request, options) = (json(example.members), options(action, None));
            for language in Language::ALL {
                let program = sample(language, service, action, &request, &options);
                if action.info.encoding != Encoding::Json {
                    assert!(program.unwrap_err().to_string().contains("takes a file"), "{name}");
                    continue;
                }
                let program = program.unwrap_or_else(|error| panic!("{} {name} {language:?}: {error}", service.name()));
                assert!(program.contains(name) && !program.contains("not-a-secret"), "{program}");
            }
        }
    }

    #[test]
    fn a_call_of_every_action_is_a_request_that_is_let_pass() {
        let mut count = 0;
        for service in catalogue().services() {
            for action in service.actions().filter_map(|name| service.action(name)) {
                let made = calls(service, action, "", &[]).unwrap();
                assert!(!made.is_empty(), "{} {}", service.name(), action.name);
                for Call { command, .. } in made {
                    let Ok(Command::Call(low)) = parse(words(&command)) else { panic!("{command}") };
                    let args = CallArgs::new(low, false).unwrap();
                    assert!(std::ptr::eq(request::action(&args).unwrap(), action), "{command}");
                    let request = request::make(&args, action, args.region.clone(), None).unwrap();
                    if let Err(error) = request.prepare() {
                        panic!("{command}: {error}");
                    }
                }
                count += 1;
            }
        }
        assert!(count > 16_000, "{count}");
    }
}
