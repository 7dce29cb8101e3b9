//! Members as people type them: `--TaskId` or `--task-id`, and what is in them, `--Filters.0.Name`.

use tc3_spec::{Kind, Member, Object, nearest};

use super::names::kebab;
use crate::args::options;
use crate::exit::Failure;

/// A member, or what is in it, as the wire calls it.
pub(crate) struct Address {
    /// Wire names and list positions, as in `Filters.0.Name`.
    pub(crate) path: String,
    /// The type of what is there; none where the spec does not know it.
    pub(crate) kind: Option<&'static Kind>,
    /// The member that it is, or in whose list it stands.
    pub(crate) member: Option<&'static Member>,
}

impl Address {
    /// The object that it is, or a list of.
    pub(crate) fn object(&self) -> Option<&'static Object> {
        self.member?.object()
    }

    /// The type of its elements, if it is a list.
    pub(super) fn element(&self) -> Option<&'static Kind> {
        match self.kind {
            Some(Kind::List(element)) => Some(element),
            _ => None,
        }
    }

    /// The same place with another type there.
    pub(super) fn with_kind(&self, kind: &'static Kind) -> Self {
        Self { path: self.path.clone(), kind: Some(kind), member: self.member }
    }

    /// How a part of what is there is addressed, behind its name: `.0.Name`, `.0`, `.Zone`.
    pub(super) fn part(&self) -> String {
        let position = if matches!(self.kind, Some(Kind::List(_))) { ".0" } else { "" };
        let members = self.object().map(|object| object.members.as_slice()).unwrap_or_default();
        let member = members.iter().find(|member| member.required).or_else(|| members.first());
        format!("{position}{}", member.map(|member| format!(".{}", member.name)).unwrap_or_default())
    }
}

/// Finds what a person called `typed`, dashes left out: `TaskId`, `task-id`, `Filters.0.Name`.
///
/// A wire name that the spec does not know stays as it is; whether it may be sent is for the rules to say.
pub(crate) fn find(typed: &str, request: &'static Object) -> Result<Address, Failure> {
    let mut path = String::new();
    let mut around = Some(request);
    let mut at: Option<(&'static Kind, &'static Member)> = None;
    for segment in typed.split('.') {
        let is_first = path.is_empty();
        let mut name = segment;
        if is_position(segment) && !is_first {
            at = match at {
                Some((Kind::List(element), member)) => Some((element, member)),
                _ => None,
            };
        } else {
            let member = around.map(|object| member(segment, object, is_first)).transpose()?.flatten();
            name = member.map_or(segment, |member| member.name);
            at = member.map(|member| (&member.kind, member));
        }
        around = match at {
            Some((Kind::Object(_), member)) => member.object(),
            _ => None,
        };
        if !is_first {
            path.push('.');
        }
        path.push_str(name);
    }
    Ok(Address { path, kind: at.map(|(kind, _)| kind), member: at.map(|(_, member)| member) })
}

/// A name that stands without a value: one that nothing is called so is wrong in the first place.
pub(super) fn without_value(typed: &str, address: &Address, request: &'static Object) -> Failure {
    if address.kind.is_none() && !typed.contains('.') {
        return unknown(typed, request, true);
    }
    Failure::usage(format!(
        "--{typed} needs a value: --{typed} VALUE, or --{typed}=VALUE where it begins with two dashes"
    ))
}

/// The member of this wire name, or of this kebab form if exactly one has it. None if it looks like a wire name that
/// the spec does not know.
fn member(typed: &str, object: &'static Object, is_option: bool) -> Result<Option<&'static Member>, Failure> {
    if let Some(member) = object.member(typed) {
        return Ok(Some(member));
    }
    if typed.starts_with(|first: char| first.is_uppercase()) {
        return Ok(None);
    }
    if is_option && options::by_long(&format!("--{typed}")).is_some() {
        return Err(Failure::usage(format!("--{typed} is an option: write the member's own name, with capitals")));
    }
    let mut same = object.members.iter().filter(|member| kebab(member.name) == typed);
    match (same.next(), same.next()) {
        (Some(member), None) => Ok(Some(member)),
        (Some(one), Some(other)) => {
            Err(Failure::usage(format!("{typed} may be {} or {}: write the member's own name", one.name, other.name)))
        }
        (None, _) => Err(unknown(typed, object, is_option)),
    }
}

fn unknown(typed: &str, object: &Object, is_option: bool) -> Failure {
    let members = object.members.iter().map(|member| member.name);
    let known = options::TABLE.iter().map(|entry| entry.long).filter(|_| is_option);
    let hint = match nearest(typed, known.chain(members)) {
        Some(near) if is_option && !near.starts_with("--") => format!("; the nearest is --{near}"),
        Some(near) => format!("; the nearest is {near}"),
        None if object.members.is_empty() => {
            "; what the catalogue lacks is written as on the wire, --TaskId".to_owned()
        }
        None => String::new(),
    };
    let (typed, neither) =
        if is_option { (format!("--{typed}"), "neither an option nor") } else { (typed.to_owned(), "not") };
    Failure::usage(format!("{typed} is {neither} a member of {}{hint}", object.name))
}

fn is_position(segment: &str) -> bool {
    !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit())
}
