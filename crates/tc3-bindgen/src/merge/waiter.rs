//! What is waited for with an action, as its overlay says.

use core::time::Duration;

use serde_json::Value;
use tc3::wait::{Nothing, Pace, Waiter};
use tc3::{Effect, Literal};
use tc3_spec::leak::{leak_slice, leak_str};
use tc3_spec::{Action, EnumValue, Enumeration, Kind, Member, MemberPath, Object};

use super::fault::{Fault, Result, unknown};
use super::merger::Merger;
use crate::error::Flaw;
use crate::read::files::ActionFile;
use crate::read::overlay::{NothingWord, WaiterForm};

impl Merger<'_> {
    /// Sets the waiters of an action, whose objects are linked.
    pub(super) fn wait(&mut self, action: &mut Action, file: &ActionFile) {
        let mut waiters = Vec::new();
        for (name, form) in file.overlay.waiters.iter() {
            // An enum that is written anew has the values that are known then, and a waiter of the catalogue may name another.
            let enums = if file.source.says(&["waiters", name]) { self.enums.as_slice() } else { &[] };
            match self.waiter(name, form, action, enums) {
                Ok(waiter) => waiters.push(waiter),
                Err(Fault { at, flaw }) => {
                    let at: Vec<_> = ["waiters", name].into_iter().chain(at.iter().map(String::as_str)).collect();
                    self.errors.push(file.source.error(&at, flaw));
                }
            }
        }
        action.waiters = leak_slice(waiters);
    }

    fn waiter(&self, name: &str, form: &WaiterForm, action: &Action, enums: &[&'static Enumeration]) -> Result<Waiter> {
        check(name, form, action)?;
        let (member, leads_through_list) = member(&form.member, action.response)?;
        let path = action.response.path_through(&form.member.split('.').collect::<Vec<_>>());
        let path: MemberPath = path.unwrap_or_default();
        let done = values("done", &form.done, member, enums)?;
        let dead = values("dead", &form.dead, member, enums)?;
        if let Some(value) = dead.iter().find(|value| done.contains(value)) {
            return Err(Fault::at(["dead"], Flaw::Incomplete(format!("{value} means that it is done"))));
        }
        let usual = if leads_through_list { Nothing::GoesOn } else { Nothing::Misfit };
        Ok(Waiter {
            dead: leak_slice(dead),
            nothing: form.nothing.map_or(usual, nothing),
            done_codes: leak_slice(self.codes(&form.done_codes)?),
            pace: pace(form)?,
            ..Waiter::new(leak_str(name), leak_str(&form.doc), path, leak_slice(done))
        })
    }

    /// Codes have a meaning, in the service's own list or in the one of all services.
    fn codes(&self, codes: &[String]) -> Result<Vec<&'static str>> {
        let known = || self.files.service.errors.iter().map(|(code, _)| code).chain(&self.files.common_codes);
        for (position, code) in codes.iter().enumerate() {
            if !known().any(|known| known == code) {
                let flaw = unknown("error code", code, "_service.json or protocol.json", known().map(String::as_str));
                return Err(Fault::at(["done_codes", &position.to_string()], flaw));
            }
        }
        Ok(codes.iter().map(|code| leak_str(code)).collect())
    }
}

/// What has to be said, whatever the member is.
fn check(name: &str, form: &WaiterForm, action: &Action) -> Result<()> {
    let incomplete = |problem: &str| Err(Flaw::Incomplete(problem.to_owned()));
    let is_word = |word: &str| {
        word.starts_with(|first: char| first.is_ascii_lowercase())
            && word.chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_digit())
    };
    if action.info.effect != Effect::Read {
        incomplete("only an action that reads is asked again and again").map_err(Fault::here)?;
    }
    if !name.split('-').all(is_word) {
        incomplete("its name is of words in lower case, with hyphens between them").map_err(Fault::here)?;
    }
    if form.doc.is_empty() || form.doc.ends_with('.') {
        let at = |flaw| Fault::at(["doc"], flaw);
        incomplete("it is needed, and goes behind \"waits until\": it has no stop").map_err(at)?;
    }
    let ends_otherwise = matches!(form.nothing, Some(NothingWord::Done)) || !form.done_codes.is_empty();
    if form.done.is_empty() && !ends_otherwise {
        incomplete("something is needed that means that it is reached").map_err(|flaw| Fault::at(["done"], flaw))?;
    }
    Ok(())
}

/// The member that tells, and whether the way leads through a list.
fn member(dotted: &str, response: &'static Object) -> Result<(&'static Member, bool)> {
    let at = |flaw| Fault::at(["member"], flaw);
    let misfit = |member: &Member, needed: &str| {
        let (name, found) = (member.name.to_owned(), member.kind.to_string());
        at(Flaw::Type { member: name, found, needed: needed.to_owned() })
    };
    let (mut within, mut leads_through_list, mut last) = (Some(response), false, None::<&'static Member>);
    for name in dotted.split('.') {
        let object = match (within, last) {
            (Some(object), _) => object,
            (None, Some(member)) => return Err(misfit(member, "an object, or a list of them")),
            (None, None) => response,
        };
        let known = object.members.iter().map(|member| member.name);
        let member = object.member(name).ok_or_else(|| at(unknown("member", name, object.name, known)))?;
        leads_through_list |= matches!(member.kind, Kind::List(_));
        (within, last) = (member.object(), Some(member));
    }
    match last {
        Some(member) if member.sensitive => {
            Err(at(Flaw::Incomplete(format!("{} is a secret, and what is waited for is shown", member.name))))
        }
        Some(member) if is_scalar(member.kind.element()) => Ok((member, leads_through_list)),
        Some(member) => Err(misfit(member, "text, an integer or bool, or a list of them")),
        None => Err(at(Flaw::Incomplete("it is needed".to_owned()))),
    }
}

/// Values of a member, none of them twice, and of its enum where it has one.
fn values(key: &str, values: &[Value], member: &Member, enums: &[&'static Enumeration]) -> Result<Vec<Literal>> {
    let mut literals = Vec::new();
    for (position, value) in values.iter().enumerate() {
        let at = |flaw| Fault::at([key, &position.to_string()], flaw);
        let literal = read(value, member, enums).map_err(at)?;
        if literals.contains(&literal) {
            return Err(at(Flaw::Twice { what: "value", name: literal.to_string() }));
        }
        literals.push(literal);
    }
    Ok(literals)
}

fn read(value: &Value, member: &Member, enums: &[&'static Enumeration]) -> core::result::Result<Literal, Flaw> {
    let literal = match (member.kind.element(), value) {
        (Kind::Bool, Value::Bool(value)) => Some(Literal::Bool(*value)),
        (Kind::Int64 | Kind::Uint64, value) => value.as_i64().map(Literal::Int),
        (Kind::Text(_), Value::String(text)) => Some(Literal::Text(leak_str(text))),
        _ => None,
    };
    let literal = literal.ok_or_else(|| Flaw::Type {
        member: member.name.to_owned(),
        found: member.kind.to_string(),
        needed: format!("{value} as a value"),
    })?;
    let found = member.enumeration.and_then(|name| enums.iter().find(|found| found.name == name));
    let is_known = |values: &[EnumValue]| values.iter().any(|known| known.value == literal);
    match found.filter(|found| !is_known(&found.values)) {
        Some(found) => Err(Flaw::Unknown {
            what: "value",
            name: literal.to_string(),
            within: found.name.to_owned(),
            nearest: None,
        }),
        None => Ok(literal),
    }
}

fn is_scalar(kind: &Kind) -> bool {
    matches!(kind, Kind::Bool | Kind::Int64 | Kind::Uint64 | Kind::Text(_))
}

fn nothing(word: NothingWord) -> Nothing {
    match word {
        NothingWord::Misfit => Nothing::Misfit,
        NothingWord::GoesOn => Nothing::GoesOn,
        NothingWord::Done => Nothing::Done,
        NothingWord::Dead => Nothing::Dead,
    }
}

fn pace(form: &WaiterForm) -> Result<Pace> {
    let seconds = |seconds: Option<u32>, usual| seconds.map_or(usual, |seconds| Duration::from_secs(seconds.into()));
    let pace = Pace {
        interval: seconds(form.interval, Pace::USUAL.interval),
        timeout: seconds(form.timeout, Pace::USUAL.timeout),
    };
    if pace.interval.is_zero() || pace.interval > pace.timeout {
        let problem = "it is at least a second, and at most the timeout".to_owned();
        return Err(Fault::at(["interval"], Flaw::Incomplete(problem)));
    }
    Ok(pace)
}

#[cfg(test)]
mod tests;
