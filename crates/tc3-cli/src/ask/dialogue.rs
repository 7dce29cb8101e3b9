//! The questions, and the checks of their answers.

use core::mem;

use tc3::{Level, Problem, Violation};
use tc3_spec::{Action, Kind, Object, nearest};

use super::place::{Place, Said, joined};
use crate::args::CallArgs;
use crate::caller::terminal;
use crate::exit::Failure;
use crate::request::draft::Draft;
use crate::request::names::{self, kebab};

/// Whether one may go without an answer.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Need {
    Required,
    Optional,
}

/// What a member was given.
pub(super) struct Answer {
    /// Wire names and positions, as in `Filters.0.Name`.
    pub(super) path: String,
    pub(super) text: String,
}

/// A request that is asked for.
pub(super) struct Dialogue<'a> {
    args: &'a CallArgs,
    action: &'static Action,
    said: Said,
    pub(super) draft: Draft,
    pub(super) answers: Vec<Answer>,
}

impl<'a> Dialogue<'a> {
    pub(super) fn new(args: &'a CallArgs, action: &'static Action) -> Result<Self, Failure> {
        let service = names::service(&args.service, args.version.as_deref())?;
        let draft = Draft::new(args, action)?;
        Ok(Self { args, action, said: Said::new(service, action), draft, answers: Vec::new() })
    }

    /// Whether something is wrong that no answer can mend.
    pub(super) fn is_wrong(&self) -> bool {
        self.args.validate && self.draft.found().iter().any(|found| found.is_error() && !is_missing(found))
    }

    /// Tells what is going to be called, and how answers are given.
    pub(super) fn begin(&self) {
        let Self { args, action, said, .. } = self;
        terminal::tell(format!("{} {}: {}", args.service, action.name, said.of_action()).trim_end_matches(": "));
        terminal::tell("? tells all of a member; file://PATH is what a file has; Ctrl-C ends, and nothing is sent.");
    }

    /// Asks for all that is required, then for what is not as long as somebody names it.
    pub(super) fn run(&mut self) -> Result<(), Failure> {
        self.required("")?;
        self.optional("", self.action.request)
    }

    /// Asks for what is missing within this object, until nothing is: an answer may require others.
    fn required(&mut self, within: &str) -> Result<(), Failure> {
        while let Some(missing) =
            self.draft.found().into_iter().find(|found| is_missing(found) && is_within(found, within))
        {
            match &missing.problem {
                Problem::NoneOf { members } => self.one_of(&missing, members)?,
                _ => {
                    if !matches!(&missing.problem, Problem::Missing { when } if when.is_empty()) {
                        terminal::tell(&missing.to_string());
                    }
                    self.ask(&missing.path, Need::Required)?;
                }
            }
        }
        Ok(())
    }

    fn one_of(&mut self, missing: &Violation, members: &[String]) -> Result<(), Failure> {
        terminal::tell(&missing.to_string());
        let name = terminal::line("which of them> ")?;
        match named(members, name.trim()) {
            Some(member) => self.ask(&joined(&missing.path, member), Need::Optional),
            None => Ok(()),
        }
    }

    /// Offers what the object may have besides, by name.
    fn optional(&mut self, path: &str, object: &'static Object) -> Result<(), Failure> {
        loop {
            let left: Vec<_> = object
                .members
                .iter()
                .map(|member| member.name)
                .filter(|name| !self.draft.has(&joined(path, name)))
                .collect();
            if left.is_empty() {
                return Ok(());
            }
            let what =
                if path.is_empty() { "optional member".to_owned() } else { format!("optional member of {path}") };
            let typed = terminal::line(&format!("{what} (name, ? lists them, Enter ends)> "))?;
            match typed.trim() {
                "" => return Ok(()),
                "?" => terminal::tell(&self.said.lines(path, &left)?),
                typed => match named(&left, typed) {
                    Some(name) => {
                        self.ask(&joined(path, name), Need::Optional)?;
                        self.required(path)?;
                    }
                    None => {
                        let hint = names::hint(nearest(typed, left.iter().copied()));
                        terminal::tell(&format!("none is called so{hint}"));
                    }
                },
            }
        }
    }

    /// Asks for a member, which may be left out if it is optional.
    fn ask(&mut self, path: &str, need: Need) -> Result<(), Failure> {
        let place = self.said.place(path)?;
        terminal::tell(&format!("\n{}", self.said.of(&place, false)));
        match place.address.kind {
            // What is secret is typed as a whole.
            Some(Kind::Object(_)) if !place.member.sensitive => self.object(path, &place, need),
            Some(Kind::List(_)) if !place.member.sensitive => self.list(path, need),
            _ => self.value(path, &place, need),
        }
    }

    /// Asks for a value, or for JSON, until it is right.
    fn value(&mut self, path: &str, place: &Place, need: Need) -> Result<(), Failure> {
        loop {
            let prompt = format!("{path}> ");
            let typed = if place.member.sensitive { terminal::secret(&prompt)? } else { terminal::line(&prompt)? };
            // A secret may well begin or end with a blank.
            match if place.member.sensitive { typed.as_str() } else { typed.trim() } {
                "" if need == Need::Optional => return Ok(()),
                "" => terminal::tell("it is required: Ctrl-C ends"),
                "?" => terminal::tell(&self.said.of(place, true)),
                typed if self.take(path, &place.chosen(typed))? => return Ok(()),
                _ => {}
            }
        }
    }

    /// Tells all that is said of a member, and of the members of the object that it is.
    fn tell_all(&self, path: &str, place: &Place, object: Option<&'static Object>) -> Result<(), Failure> {
        terminal::tell(&self.said.of(place, true));
        if let Some(object) = object {
            let names: Vec<_> = object.members.iter().map(|member| member.name).collect();
            terminal::tell(&self.said.lines(path, &names)?);
        }
        Ok(())
    }

    /// Takes an answer if nothing is wrong with it. Else what is wrong is told.
    fn take(&mut self, path: &str, text: &str) -> Result<bool, Failure> {
        if text.contains(char::is_control) {
            terminal::tell("that has control characters: file://PATH takes them from a file");
            return Ok(false);
        }
        let draft = match self.draft.with(self.args, path, text) {
            Ok(draft) => draft,
            Err(Failure::Usage(problem)) => {
                terminal::tell(&problem);
                return Ok(false);
            }
            Err(failure) => return Err(failure),
        };
        // A list that is being filled has too few elements until it has enough.
        let is_right = self.is_right(&draft, |found| !is_element(path, &found.path));
        if is_right {
            self.draft = draft;
            self.answers.push(Answer { path: path.to_owned(), text: text.to_owned() });
        }
        Ok(is_right)
    }

    /// Whether what is told of the draft was so before, or only missing. Else it is told.
    fn is_right(&self, draft: &Draft, counts: impl Fn(&Violation) -> bool) -> bool {
        let before = self.draft.found();
        let mut is_right = true;
        for found in draft.found() {
            if before.contains(&found) || is_missing(&found) || !counts(&found) || !self.args.validate {
                continue;
            }
            let is_warning = found.level == Level::Warn;
            is_right &= is_warning;
            terminal::tell(&format!("{}{found}", if is_warning { "warning: " } else { "" }));
        }
        is_right
    }

    fn object(&mut self, path: &str, place: &Place, need: Need) -> Result<(), Failure> {
        let Some(object) = place.address.object() else { return self.value(path, place, need) };
        let how = match need {
            Need::Required => " (JSON, or Enter: one member after the other)",
            Need::Optional => " (JSON, . one member after the other, Enter leaves it out)",
        };
        loop {
            let typed = terminal::line(&format!("{path}{how}> "))?;
            match (typed.trim(), need) {
                ("", Need::Optional) => return Ok(()),
                ("?", _) => self.tell_all(path, place, Some(object))?,
                ("" | ".", _) => return self.members(path, object),
                (typed, _) if self.take(path, typed)? => return self.required(path),
                _ => {}
            }
        }
    }

    /// Asks for an object member by member.
    fn members(&mut self, path: &str, object: &'static Object) -> Result<(), Failure> {
        self.draft = self.draft.with_object(path);
        let before = self.answers.len();
        self.required(path)?;
        self.optional(path, object)?;
        if self.answers.len() == before {
            self.answers.push(Answer { path: path.to_owned(), text: "{}".to_owned() });
        }
        Ok(())
    }

    /// Asks for a list element by element, or for all of it as JSON, until as many are there as have to be.
    fn list(&mut self, path: &str, need: Need) -> Result<(), Failure> {
        let (draft, answers) = (self.draft.clone(), self.answers.len());
        loop {
            self.elements(path, need)?;
            let filled = mem::replace(&mut self.draft, draft.clone());
            if self.is_right(&filled, |found| found.path == path) {
                self.draft = filled;
                return Ok(());
            }
            terminal::tell("once more, from its beginning:");
            self.answers.truncate(answers);
        }
    }

    fn elements(&mut self, path: &str, need: Need) -> Result<(), Failure> {
        for position in 0.. {
            let at = format!("{path}.{position}");
            let place = self.said.place(&at)?;
            let object = place.address.object().filter(|_| matches!(place.address.kind, Some(Kind::Object(_))));
            let how = match (object, position, need) {
                (None, 0, Need::Required) => " (or all as JSON: [...])",
                (None, 0, Need::Optional) => " (or all as JSON: [...]; Enter leaves it out)",
                (None, ..) => " (Enter ends)",
                (Some(_), 0, Need::Required) => " (JSON of it or of all, or Enter: one member after the other)",
                (Some(_), 0, Need::Optional) => {
                    " (JSON of it or of all, . one member after the other, Enter leaves it out)"
                }
                (Some(_), ..) => " (JSON, . one member after the other, Enter ends)",
            };
            loop {
                let typed = terminal::line(&format!("{at}{how}> "))?;
                match (typed.trim(), object) {
                    ("", _) if position > 0 || need == Need::Optional => return Ok(()),
                    ("", None) => terminal::tell("it is required: Ctrl-C ends"),
                    ("?", object) => self.tell_all(&at, &place, object)?,
                    ("" | ".", Some(object)) => {
                        self.members(&at, object)?;
                        break;
                    }
                    (typed, _) => {
                        let is_whole = position == 0 && typed.starts_with('[');
                        let (to, text) =
                            if is_whole { (path, typed.into()) } else { (at.as_str(), place.chosen(typed)) };
                        if self.take(to, &text)? {
                            self.required(to)?;
                            if is_whole {
                                return Ok(());
                            }
                            break;
                        }
                    }
                }
            }
        }
        Ok(())
    }
}

/// What an answer can mend.
fn is_missing(found: &Violation) -> bool {
    found.is_error() && matches!(found.problem, Problem::Missing { .. } | Problem::NoneOf { .. })
}

/// Whether it is told of this object or of something in it.
fn is_within(found: &Violation, object: &str) -> bool {
    object.is_empty() || found.path.strip_prefix(object).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Whether the path is of an element of this list.
fn is_element(path: &str, list: &str) -> bool {
    path.strip_prefix(list).and_then(|rest| rest.strip_prefix('.')).is_some_and(|rest| rest.parse::<usize>().is_ok())
}

/// The name that a person means: as it is written, or else in any case, or in kebab case.
fn named<'a, N: AsRef<str>>(names: &'a [N], typed: &str) -> Option<&'a str> {
    let typed = typed.trim_start_matches("--");
    let names = || names.iter().map(AsRef::as_ref);
    let is_meant = |name: &&str| name.eq_ignore_ascii_case(typed) || kebab(name) == typed;
    names().find(|name| *name == typed).or_else(|| names().find(is_meant))
}
