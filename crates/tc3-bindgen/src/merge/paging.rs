//! How an action is read a page at a time: as its overlay says, else by the rule.

use tc3::Effect;
use tc3_spec::{Action, Kind, Member, MemberPath, Object, PageEnd, PageStart, Paging, TextForm};

use super::fault::{Fault, Result, unknown};
use super::merger::Merger;
use crate::error::Flaw;
use crate::read::files::ActionFile;
use crate::read::overlay::{PagingForm, PagingOverlay};
use crate::rules::paging::PagingVerdict;

impl Merger<'_> {
    /// Sets the paging of an action, whose objects are linked.
    pub(super) fn page(&mut self, action: &mut Action, file: Option<&ActionFile>) {
        let said = file.and_then(|file| Some((file, file.overlay.paging.as_ref()?)));
        if let Some((file, overlay)) = said {
            match read(overlay, action) {
                Ok(paging) => {
                    action.is_paging_derived = paging.is_some() && self.rules.is_paging_known(action.name);
                    action.paging = paging;
                }
                Err(Fault { at, flaw }) => {
                    let at: Vec<_> = ["paging"].into_iter().chain(at.iter().map(String::as_str)).collect();
                    self.errors.push(file.source.error(&at, flaw));
                }
            }
        } else if action.info.effect == Effect::Read {
            let service = &self.files.facts.service;
            let verdict = self.rules.paging.derive(service, action.name, action.request, action.response);
            if let PagingVerdict::Paged(paging) = verdict {
                (action.paging, action.is_paging_derived) = (Some(paging), true);
            }
        }
    }
}

fn read(overlay: &PagingOverlay, action: &Action) -> Result<Option<Paging>> {
    let PagingOverlay::Paged(form) = overlay else { return Ok(None) };
    if action.info.effect != Effect::Read {
        return Err(Fault::here(Flaw::Incomplete("only an action that reads is read a page at a time".to_owned())));
    }
    let (request, response) = (action.request, action.response);
    let items = form.items.as_ref().ok_or_else(|| Fault::here(Flaw::Incomplete("items are needed".to_owned())))?;
    let mut paging = Paging::new(start(form, request, response)?, path("items", items, response, LIST)?);
    paging.size = optional("size", &form.size, request, NUMBER)?;
    paging.key = key(form, response, paging.items)?;
    paging.total = optional("total", &form.total, response, NUMBER)?;
    paging.end = end(form, response)?;
    paging.texts = request.texts(&paging);
    Ok(Some(paging))
}

fn start(form: &PagingForm, request: &'static Object, response: &'static Object) -> Result<PageStart> {
    let incomplete = |problem: &str| Fault::here(Flaw::Incomplete(problem.to_owned()));
    match (&form.offset, &form.number, form.first, &form.token, &form.next) {
        (Some(offset), None, None, None, None) => Ok(PageStart::Offset(path("offset", offset, request, NUMBER)?)),
        (None, Some(number), Some(first @ (0 | 1)), None, None) => {
            Ok(PageStart::Number { member: path("number", number, request, NUMBER)?, first })
        }
        (None, Some(_), ..) => Err(incomplete("number needs first, which is 0 or 1, and nothing else that asks")),
        (None, None, None, Some(token), Some(next)) => Ok(PageStart::Token {
            ask: path("token", token, request, NUMBER)?,
            next: path("next", next, response, NUMBER)?,
        }),
        _ => Err(incomplete("what asks is exactly one of offset, number with first, or token with next")),
    }
}

fn key(form: &PagingForm, response: &'static Object, items: MemberPath) -> Result<Option<MemberPath>> {
    let list = response.member_at(items);
    match (&form.key, list.and_then(Member::object)) {
        (Some(key), Some(item)) => path("key", key, item, NUMBER).map(Some),
        (Some(_), None) => Err(misfit("key", list, "a list of objects")),
        (None, _) => Ok(None),
    }
}

fn end(form: &PagingForm, response: &'static Object) -> Result<Option<PageEnd>> {
    match (&form.has_more, &form.is_over) {
        (Some(has_more), None) => Ok(Some(PageEnd::HasMore(path("has_more", has_more, response, FLAG)?))),
        (None, Some(is_over)) => Ok(Some(PageEnd::IsOver(path("is_over", is_over, response, FLAG)?))),
        (None, None) => Ok(None),
        _ => {
            let problem = "has_more and is_over say the same".to_owned();
            Err(Fault::at(["is_over"], Flaw::Incomplete(problem)))
        }
    }
}

/// What a member has to be, in words and as a test.
type Needed = (&'static str, fn(&Kind) -> bool);

const NUMBER: Needed =
    ("an integer or a string", |kind| matches!(kind, Kind::Int64 | Kind::Uint64 | Kind::Text(TextForm::String)));
const LIST: Needed = ("a list", |kind| matches!(kind, Kind::List(_)));
const FLAG: Needed = ("bool or an integer", |kind| matches!(kind, Kind::Bool | Kind::Int64 | Kind::Uint64));

fn optional(key: &str, dotted: &Option<String>, object: &'static Object, needed: Needed) -> Result<Option<MemberPath>> {
    dotted.as_ref().map(|dotted| path(key, dotted, object, needed)).transpose()
}

fn path(key: &str, dotted: &str, root: &'static Object, (needed, is_so): Needed) -> Result<MemberPath> {
    let names: Vec<_> = dotted.split('.').collect();
    let mut object = Some(root);
    let mut last: Option<&'static Member> = None;
    for name in &names {
        let within = object.ok_or_else(|| misfit(key, last, "an object"))?;
        last = within.member(name);
        let Some(member) = last else {
            let known = within.members.iter().map(|member| member.name);
            return Err(Fault::at([key], unknown("member", name, within.name, known)));
        };
        object = member.object().filter(|_| matches!(member.kind, Kind::Object(_)));
    }
    match root.path_to(&names) {
        Some(path) if last.is_some_and(|member| is_so(&member.kind)) => Ok(path),
        _ => Err(misfit(key, last, needed)),
    }
}

fn misfit(key: &str, member: Option<&Member>, needed: &str) -> Fault {
    let (name, found) = member.map_or(("", String::new()), |member| (member.name, member.kind.to_string()));
    Fault::at([key], Flaw::Type { member: name.to_owned(), found, needed: needed.to_owned() })
}

#[cfg(test)]
mod tests;
