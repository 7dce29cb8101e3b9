//! Services and actions as people type them: by the wire's names, or in kebab case.

use tc3_spec::{Absent, Action, ServiceEntry, catalogue, nearest};

use crate::args::commands;
use crate::exit::Failure;

/// The service that is called so, by the official command line or by its short name.
pub(crate) fn service(typed: &str, version: Option<&str>) -> Result<&'static ServiceEntry, Failure> {
    catalogue().choose(typed, version).map_err(|absent| match absent {
        Absent::Version { .. } => Failure::usage(absent.to_string()),
        _ => Failure::usage(format!("{absent}; tc3 help services lists them")),
    })
}

/// The same where one of these commands may have been meant as well.
pub(crate) fn service_or(
    typed: &str,
    version: Option<&str>,
    known: &[&'static str],
) -> Result<&'static ServiceEntry, Failure> {
    service(typed, version).map_err(|failure| match commands::meant(typed, known) {
        Some(near) => commands::unknown(typed, near),
        None => failure,
    })
}

/// What the official command line calls a service; of one that the catalogue lacks, what was typed.
pub(crate) fn official(typed: &str) -> &str {
    catalogue().versions(typed).next().map_or(typed, |known| known.name())
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
                let hint = hint(nearest(typed, service.actions().chain(["help"])));
                Failure::usage(format!("{typed} is no action of {name}{hint}; tc3 help {name} lists them"))
            }
        }
    })
}

/// The name of the action that is typed so.
pub(crate) fn spelled(service: &ServiceEntry, typed: &str) -> Option<&'static str> {
    service.actions().find(|name| *name == typed).or_else(|| service.actions().find(|name| kebab(name) == typed))
}

/// What is told of the name that was probably meant, behind what is told of the one that was typed.
pub(crate) fn hint(near: Option<&str>) -> String {
    near.map(|near| format!(", the nearest is {near}")).unwrap_or_default()
}

/// The kebab form of a wire name: `TaskId` is `task-id`, `InstanceIDs` is `instance-ids`.
pub(crate) fn kebab(name: &str) -> String {
    tc3_spec::joined(name, '-')
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
