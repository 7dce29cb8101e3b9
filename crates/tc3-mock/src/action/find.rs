//! Which action a request asks for: by the scope of its signature, if it has one, action and version, and the host.

use tc3::codes;
use tc3_spec::{Absent, Action, ServiceEntry, catalogue, nearest};

use crate::failure::Failure;
use crate::wire::quirk::Quirk;
use crate::wire::request::{Wire, is_of_cloud, without_scheme};

/// Finds the action's spec. `default` is the service that is meant where several may be.
pub(crate) fn action(wire: &Wire<'_>, scope: Option<&str>, default: Option<&str>) -> Result<&'static Action, Failure> {
    let service = service(wire, scope, default)?;
    service.action(&wire.action).ok_or_else(|| {
        let hint = did_you_mean(nearest(&wire.action, service.actions()));
        let message = format!("{} {} has no action of this name{hint}", service.name(), service.version());
        Failure::new(codes::INVALID_ACTION, message)
    })
}

/// What the scope has of its own: it names no service, but what the host begins with.
pub(crate) fn quirk(wire: &Wire<'_>, scope: Option<&str>) -> Option<Quirk> {
    let is_quirk = |scope: &&str| !is_of_cloud(wire.host) && Label::of(wire.host).is(scope) && !is_service(scope);
    scope.filter(is_quirk).map(|_| Quirk::ScopeOfHost)
}

/// The scope says it first, unless it was taken from the host, as one client does. Without one, a host of the cloud's is one
/// service's; any other host, as localhost, is asked where action and version do not tell.
fn service(wire: &Wire<'_>, scope: Option<&str>, default: Option<&str>) -> Result<&'static ServiceEntry, Failure> {
    let host = without_scheme(wire.host);
    let label = Label::of(host);
    match scope.filter(|scope| !label.is(scope) || is_service(scope)) {
        Some(scope) if is_of_cloud(host) && is_service(label.name) && !is_same(scope, label.name) => Err(Failure::new(
            codes::AUTH_FAILURE_SIGNATURE_FAILURE,
            "the scope of the signature is of another service than the host",
        )),
        Some(scope) => version(scope, &wire.version),
        None if is_of_cloud(host) => version(label.name, &wire.version),
        None => by_action(wire, label, default),
    }
}

/// What a host begins with, before its first dot.
#[derive(Clone, Copy)]
struct Label<'a> {
    whole: &'a str,
    /// Without a port.
    name: &'a str,
}

impl<'a> Label<'a> {
    fn of(host: &'a str) -> Self {
        let whole = without_scheme(host).split('.').next().unwrap_or_default();
        Self { whole, name: whole.split(':').next().unwrap_or_default() }
    }

    fn is(self, scope: &str) -> bool {
        scope == self.whole || scope == self.name
    }
}

fn is_service(name: &str) -> bool {
    catalogue().service(name).is_some()
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

/// Version and action name one service, mostly. Of several it is the one that the host begins with, else the default; of none
/// as well.
fn by_action(wire: &Wire<'_>, label: Label<'_>, default: Option<&str>) -> Result<&'static ServiceEntry, Failure> {
    let has = |service: &&ServiceEntry| {
        service.version() == wire.version && service.actions().any(|action| action == wire.action)
    };
    let having: Vec<_> = catalogue().services().filter(has).collect();
    let told = Some(label.name).filter(|name| is_service(name));
    let among = |name: &str| having.iter().copied().find(|service| is_same(service.name(), name));
    match (&having[..], told.or(default)) {
        ([service], _) => Ok(service),
        ([], Some(name)) => version(name, &wire.version),
        ([], None) => Err(Failure::new(
            codes::NO_SUCH_PRODUCT,
            "the service is in the scope of the signature, or the first label of the host; neither is known",
        )),
        (several, _) => told.and_then(among).or_else(|| default.and_then(among)).ok_or_else(|| {
            let names: Vec<_> = several.iter().map(|service| service.name()).collect();
            let message = format!(
                "{} have an action of this name and version: name one by the first label of the host, or start the mock \
                 with --default-service",
                names.join(" and ")
            );
            Failure::new(codes::NO_SUCH_PRODUCT, message)
        }),
    }
}

fn did_you_mean(nearest: Option<&str>) -> String {
    nearest.map(|name| format!("; the nearest is {name}")).unwrap_or_default()
}
