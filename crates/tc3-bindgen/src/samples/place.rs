//! Where a sample's request goes.

use tc3::{CallOptions, Endpoint, Scheme};
use tc3_spec::Action;

use super::error::SampleError;
use super::template::{Holes, flag};

/// What of templates says where the request goes.
pub(super) fn holes(action: &Action, options: &CallOptions) -> Result<Holes, SampleError> {
    let info = &action.info;
    let region = options.region.as_deref();
    for word in [info.service, info.version, info.name, region.unwrap_or_default()] {
        if !word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)) {
            return Err(SampleError::Unsaid(format!("{word:?} is no name of a region, a service or an action")));
        }
    }
    let nearest = Endpoint::default();
    let endpoint = options.endpoint.as_ref().unwrap_or(&nearest);
    let place = endpoint.resolve_among(info.hosts, info.service, region).map_err(SampleError::Call)?;
    // That of the official SDKs, where nobody names another.
    let usual = format!("{}.tencentcloudapi.com", info.service);
    let other = if place.host == usual && place.scheme == Scheme::Https { String::new() } else { place.host.clone() };
    Ok(vec![
        ("clear", flag(is_clear(endpoint))),
        ("endpoint", other),
        ("host", place.host),
        ("plain", flag(place.scheme == Scheme::Http)),
        ("region", region.unwrap_or_default().to_owned()),
        ("scheme", place.scheme.as_str().to_owned()),
    ])
}

/// Whether others can read on the way what is sent there.
pub(super) fn is_clear(endpoint: &Endpoint) -> bool {
    !endpoint.has_tls() && !endpoint.is_loopback()
}
