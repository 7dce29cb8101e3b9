//! Which services are compared.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

/// A service and its version.
pub(super) type Name = (String, String);

/// Those that were asked for; an error names what neither side has.
pub(super) fn choose(names: BTreeSet<Name>, asked: &[String]) -> Result<BTreeSet<Name>> {
    let is_asked = |(service, version): &Name, asked: &String| {
        asked == service || asked.split_once('/') == Some((service.as_str(), version.as_str()))
    };
    for asked in asked {
        if !names.iter().any(|name| is_asked(name, asked)) {
            let service = asked.split('/').next().unwrap_or_default();
            let nearest = tc3_spec::nearest(service, names.iter().map(|(service, _)| service.as_str()));
            let hint = nearest.filter(|name| *name != service).map(|name| format!("; the nearest is {name}"));
            bail!("neither side has {asked}{}", hint.unwrap_or_default());
        }
    }
    Ok(names.into_iter().filter(|name| asked.is_empty() || asked.iter().any(|asked| is_asked(name, asked))).collect())
}
