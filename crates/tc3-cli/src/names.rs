//! Names as people type them: the wire's, or in kebab case, `--TaskId` or `--task-id`.

use tc3_spec::{Action, Kind, Member, Object, ServiceEntry, catalogue, nearest};

use crate::args::options;
use crate::exit::Failure;

/// The service that is called so, by the official command line or by its short name.
pub(crate) fn service(typed: &str, version: Option<&str>) -> Result<&'static ServiceEntry, Failure> {
    let found = match version {
        None => catalogue().service(typed),
        Some(version) => catalogue().service_version(typed, version),
    };
    found.ok_or_else(|| {
        let is_it = |service: &&ServiceEntry| service.name() == typed || service.short_name() == typed;
        let versions: Vec<_> = catalogue().services().filter(is_it).map(ServiceEntry::version).collect();
        if let (Some(version), false) = (version, versions.is_empty()) {
            return Failure::usage(format!("{typed} has no version {version}, it has {}", versions.join(", ")));
        }
        let known = catalogue().services().flat_map(|service| [service.name(), service.short_name()]);
        Failure::usage(format!("{typed} is no service{}; tc3 help lists them", hint(nearest(typed, known))))
    })
}

/// The action of this wire name or kebab form.
pub(crate) fn action(service: &'static ServiceEntry, typed: &str) -> Result<&'static Action, Failure> {
    spelled(service, typed).and_then(|name| service.action(name)).ok_or_else(|| {
        let (name, version) = (service.name(), service.version());
        let other = catalogue().versions(name).find(|other| spelled(other, typed).is_some());
        match other.map(ServiceEntry::version) {
            Some(other) => Failure::usage(format!(
                "{typed} is no action of {name} {version}, and one of version {other}: give --version {other}"
            )),
            None => {
                let hint = hint(nearest(typed, service.actions()));
                Failure::usage(format!("{typed} is no action of {name}{hint}; tc3 help {name} lists them"))
            }
        }
    })
}

/// The name of the action that is typed so.
fn spelled(service: &ServiceEntry, typed: &str) -> Option<&'static str> {
    service.actions().find(|name| *name == typed).or_else(|| service.actions().find(|name| kebab(name) == typed))
}

fn hint(near: Option<&str>) -> String {
    near.map(|near| format!(", the nearest is {near}")).unwrap_or_default()
}

/// The kebab form of a wire name: `TaskId` is `task-id`, `InstanceIDs` is `instance-ids`.
pub(crate) fn kebab(name: &str) -> String {
    tc3_spec::joined(name, '-')
}

/// A member, or what is in it, as the wire calls it.
pub(crate) struct Address {
    /// Wire names and list positions, as in `Filters.0.Name`.
    pub(crate) path: String,
    /// The type of what is there; none where the spec does not know it.
    pub(crate) kind: Option<&'static Kind>,
    /// The object that it is, or a list of.
    object: Option<&'static Object>,
}

impl Address {
    /// How a part of what is there is addressed, behind its name: `.0.Name`, `.0`, `.Zone`.
    pub(crate) fn part(&self) -> String {
        let position = if matches!(self.kind, Some(Kind::List(_))) { ".0" } else { "" };
        let members = self.object.map(|object| object.members.as_slice()).unwrap_or_default();
        let member = members.iter().find(|member| member.required).or_else(|| members.first());
        format!("{position}{}", member.map(|member| format!(".{}", member.name)).unwrap_or_default())
    }
}

/// Finds what a person called `typed`, dashes left out: `TaskId`, `task-id`, `Filters.0.Name`.
///
/// A wire name that the spec does not know stays as it is; whether it may be sent is for the rules to say.
pub(crate) fn address(typed: &str, request: &'static Object) -> Result<Address, Failure> {
    let mut path = String::new();
    let mut around = Some(request);
    let mut at: Option<(&Kind, Option<&'static Object>)> = None;
    for segment in typed.split('.') {
        let is_first = path.is_empty();
        let mut name = segment;
        if is_position(segment) && !is_first {
            at = match at {
                Some((Kind::List(element), object)) => Some((element, object)),
                _ => None,
            };
        } else {
            let member = around.map(|object| member(segment, object, is_first)).transpose()?.flatten();
            name = member.map_or(segment, |member| member.name);
            at = member.map(|member| (&member.kind, member.object()));
        }
        around = match at {
            Some((Kind::Object(_), object)) => object,
            _ => None,
        };
        if !is_first {
            path.push('.');
        }
        path.push_str(name);
    }
    Ok(Address { path, kind: at.map(|(kind, _)| kind), object: at.and_then(|(_, object)| object) })
}

/// A name that stands without a value: one that nothing is called so is wrong in the first place.
pub(crate) fn without_value(typed: &str, address: &Address, request: &'static Object) -> Failure {
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
    if is_option && options::is_taken(&format!("--{typed}")) {
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
        None => String::new(),
    };
    let (typed, neither) =
        if is_option { (format!("--{typed}"), "neither an option nor") } else { (typed.to_owned(), "not") };
    Failure::usage(format!("{typed} is {neither} a member of {}{hint}", object.name))
}

fn is_position(segment: &str) -> bool {
    !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::kebab;

    #[test]
    fn kebab_is_the_rust_name_with_dashes() {
        for (name, expected) in [
            ("TaskId", "task-id"),
            ("IncludeRecordInReport", "include-record-in-report"),
            ("InstanceIDs", "instance-ids"),
            ("VPCsCount", "vpcs-count"),
            ("IPv6Address", "ipv6-address"),
            ("Ipv6CIDR", "ipv6-cidr"),
            ("SAMLAssertion", "saml-assertion"),
            ("HTTPServer", "http-server"),
            ("SoftwareMD5", "software-md5"),
            ("MD5Sum", "md5-sum"),
            ("S3Bucket", "s3-bucket"),
            ("UUI", "uui"),
            ("Topic_Simplification", "topic-simplification"),
            ("limit", "limit"),
            ("A", "a"),
            ("", ""),
        ] {
            assert_eq!(kebab(name), expected, "{name}");
        }
    }
}
