//! Which action a request asks for: by the scope of its signature, the `X-TC-` headers and the host.

use tc3::codes;
use tc3_spec::{Action, ServiceEntry, catalogue, nearest};

use crate::answer::Failure;
use crate::authorization::Claim;
use crate::wire::Wire;

/// Finds the action's spec.
pub(crate) fn find(wire: &Wire<'_>, claim: Option<&Claim<'_>>) -> Result<&'static Action, Failure> {
    let service = service(wire, claim)?;
    match service.action(wire.action) {
        Some(action) => Ok(action),
        None => {
            let hint = did_you_mean(nearest(wire.action, service.actions()));
            let message = format!("{} {} has no action of this name{hint}", service.name(), service.version());
            Err(Failure::new(codes::INVALID_ACTION, message))
        }
    }
}

/// The signature's scope says it best: a host on localhost says nothing. Where nothing is signed, or a client took the
/// scope from such a host, the host's first label and then the action itself are asked.
fn service(wire: &Wire<'_>, claim: Option<&Claim<'_>>) -> Result<&'static ServiceEntry, Failure> {
    let label = wire.host.split(['.', ':']).next().unwrap_or_default();
    let named = claim.map(|claim| claim.service).into_iter().chain([label]);
    let mut known = named.filter(|name| catalogue().service(name).is_some()).peekable();
    let Some(name) = known.peek().copied() else { return by_action(wire) };
    catalogue().service_version(name, wire.version).ok_or_else(|| {
        let versions = catalogue().services().filter(|entry| entry.name() == name || entry.short_name() == name);
        let versions: Vec<_> = versions.map(ServiceEntry::version).collect();
        Failure::new(
            codes::NO_SUCH_VERSION,
            format!("{name} has no such version here; there is {}", versions.join(", ")),
        )
    })
}

/// Version and action name one service, mostly.
fn by_action(wire: &Wire<'_>) -> Result<&'static ServiceEntry, Failure> {
    let mut having = catalogue()
        .services()
        .filter(|entry| entry.version() == wire.version && entry.actions().any(|action| action == wire.action));
    match (having.next(), having.next()) {
        (Some(entry), None) => Ok(entry),
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
