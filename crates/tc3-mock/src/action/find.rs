//! Which action a request asks for: by the scope of its signature, the `X-TC-` headers and the host.

use tc3::codes;
use tc3_spec::{Absent, Action, ServiceEntry, catalogue, nearest};

use crate::failure::Failure;
use crate::wire::authorization::Claim;
use crate::wire::request::{Wire, without_scheme};

/// What every host of the cloud's own has in it.
const CLOUD: &str = ".tencentcloudapi.";

/// Finds the action's spec.
pub(crate) fn action(wire: &Wire<'_>, claim: Option<&Claim<'_>>) -> Result<&'static Action, Failure> {
    let service = service(wire, claim)?;
    service.action(wire.action).ok_or_else(|| {
        let hint = did_you_mean(nearest(wire.action, service.actions()));
        let message = format!("{} {} has no action of this name{hint}", service.name(), service.version());
        Failure::new(codes::INVALID_ACTION, message)
    })
}

/// The signature's scope says it best: a host on localhost says nothing. Where nothing is signed, or the scope was taken
/// from the host, as one client does, the host's first label is asked, and on localhost then the action itself.
fn service(wire: &Wire<'_>, claim: Option<&Claim<'_>>) -> Result<&'static ServiceEntry, Failure> {
    let host = without_scheme(wire.host);
    let first = host.split('.').next().unwrap_or_default();
    let label = first.split(':').next().unwrap_or_default();
    let is_from_host = |scope: &&str| *scope == first || *scope == label;
    let is_known = |name: &str| catalogue().service(name).is_some();
    match claim.map(|claim| claim.service).filter(|scope| !is_from_host(scope)) {
        Some(scope) if host.contains(CLOUD) && is_known(label) && !is_same(scope, label) => Err(Failure::new(
            codes::AUTH_FAILURE_SIGNATURE_FAILURE,
            "the scope of the signature is of another service than the host",
        )),
        Some(scope) => version(scope, wire.version),
        None if is_known(label) || host.contains(CLOUD) => version(label, wire.version),
        None => by_action(wire),
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

/// Version and action name one service, mostly.
fn by_action(wire: &Wire<'_>) -> Result<&'static ServiceEntry, Failure> {
    let mut having = catalogue()
        .services()
        .filter(|service| service.version() == wire.version && service.actions().any(|action| action == wire.action));
    match (having.next(), having.next()) {
        (Some(service), None) => Ok(service),
        _ => {
            let message =
                "the service is in the scope of the signature, or the first label of the host; neither is known";
            Err(Failure::new(codes::NO_SUCH_PRODUCT, message))
        }
    }
}

fn did_you_mean(nearest: Option<&str>) -> String {
    nearest.map(|name| format!("; the nearest is {name}")).unwrap_or_default()
}
