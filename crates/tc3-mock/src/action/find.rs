//! Which action a request asks for: by the scope of its signature, if it has one, what names action and version, and the host.

use tc3::codes;
use tc3_spec::{Absent, Action, ServiceEntry, catalogue, nearest};

use crate::failure::Failure;
use crate::wire::request::{Wire, without_scheme};

/// What every host of the cloud's own has in it.
const CLOUD: &str = ".tencentcloudapi.";

/// Finds the action's spec. `default` is the service that is meant where several may be.
pub(crate) fn action(wire: &Wire<'_>, scope: Option<&str>, default: Option<&str>) -> Result<&'static Action, Failure> {
    let service = service(wire, scope, default)?;
    service.action(&wire.action).ok_or_else(|| {
        let hint = did_you_mean(nearest(&wire.action, service.actions()));
        let message = format!("{} {} has no action of this name{hint}", service.name(), service.version());
        Failure::new(codes::INVALID_ACTION, message)
    })
}

/// The signature's scope says it best: a host on localhost says nothing. Where there is none, or it was taken from the host,
/// as one client does, the host's first label is asked, and on localhost then the action itself.
fn service(wire: &Wire<'_>, scope: Option<&str>, default: Option<&str>) -> Result<&'static ServiceEntry, Failure> {
    let host = without_scheme(wire.host);
    let first = host.split('.').next().unwrap_or_default();
    let label = first.split(':').next().unwrap_or_default();
    let is_from_host = |scope: &&str| *scope == first || *scope == label;
    let is_known = |name: &str| catalogue().service(name).is_some();
    match scope.filter(|scope| !is_from_host(scope)) {
        Some(scope) if host.contains(CLOUD) && is_known(label) && !is_same(scope, label) => Err(Failure::new(
            codes::AUTH_FAILURE_SIGNATURE_FAILURE,
            "the scope of the signature is of another service than the host",
        )),
        Some(scope) => version(scope, &wire.version),
        None if is_known(label) || host.contains(CLOUD) => version(label, &wire.version),
        None => by_action(wire, default),
    }
}

/// Whether two names are of one service.
fn is_same(one: &str, other: &str) -> bool {
    let name = |name| catalogue().service(name).map(ServiceEntry::name);
    name(one) == name(other)
}

/// What is not known is not repeated: it may be long.
fn version(name: &str, version: &str) -> Result<&'static ServiceEntry, Failure> {
    catalogue().choose(name, Some(version)).map_err(|absent| match absent {
        Absent::Version { name, has, .. } => {
            let message = format!("{name} has no such version here; there is {}", has.join(", "));
            Failure::new(codes::NO_SUCH_VERSION, message)
        }
        Absent::Service { nearest, .. } => {
            let message = format!("there is no service of this name{}", did_you_mean(nearest));
            Failure::new(codes::NO_SUCH_PRODUCT, message)
        }
        other => Failure::new(codes::NO_SUCH_PRODUCT, other.to_string()),
    })
}

/// Version and action name one service, mostly. Else it is the default, if that is one of them.
fn by_action(wire: &Wire<'_>, default: Option<&str>) -> Result<&'static ServiceEntry, Failure> {
    let has = |service: &&ServiceEntry| {
        service.version() == wire.version && service.actions().any(|action| action == wire.action)
    };
    let having: Vec<_> = catalogue().services().filter(has).collect();
    match (&having[..], default) {
        ([service], _) => Ok(service),
        ([], Some(default)) => version(default, &wire.version),
        ([], None) => Err(Failure::new(
            codes::NO_SUCH_PRODUCT,
            "the service is in the scope of the signature, or the first label of the host; neither is known",
        )),
        (several, default) => {
            let chosen = several.iter().find(|service| default.is_some_and(|default| is_same(service.name(), default)));
            chosen.copied().ok_or_else(|| {
                let names: Vec<_> = several.iter().map(|service| service.name()).collect();
                let message = format!(
                    "{} have an action of this name and version: name one by the first label of the host, or start the \
                     mock with --default-service",
                    names.join(" and ")
                );
                Failure::new(codes::NO_SUCH_PRODUCT, message)
            })
        }
    }
}

fn did_you_mean(nearest: Option<&str>) -> String {
    nearest.map(|name| format!("; the nearest is {name}")).unwrap_or_default()
}
