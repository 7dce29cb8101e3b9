//! Which actions only read, and which are idempotent, as far as names tell: the counts, and the odd ones.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use tc3::{CLIENT_TOKEN, Effect};
use tc3_bindgen::Effects;
use tc3_spec::{Service, words};

use super::tally::{counts, sum};

/// Every odd action is there, and has what is odd.
pub(super) fn check(services: &[Service], effects: &Effects) -> Result<()> {
    if let Some(name) = effects.vanished(services).first() {
        bail!("api-spec/effects.json calls {name} odd, and no service has it: take it out");
    }
    if let Some(name) = effects.vanished_tokens(services).first() {
        bail!("api-spec/effects.json calls the {CLIENT_TOKEN} of {name} odd, and no service has that: take it out");
    }
    Ok(())
}

/// The verbs that read, each with how many actions it tells of; the services with idempotent actions, likewise; the odd
/// ones of both by their reasons; what overlays say; and the verbs of which nothing is known, most actions first.
pub(super) fn table(services: &[Service], effects: &Effects) -> String {
    let (mut reads, mut idempotent) = (BTreeMap::<&str, usize>::new(), BTreeMap::<&str, usize>::new());
    let (mut said, mut unknown) = (BTreeMap::<&str, usize>::new(), BTreeMap::<&str, usize>::new());
    let mut odd = BTreeMap::<&str, Vec<String>>::new();
    for (service, action) in services.iter().flat_map(|service| service.actions.iter().map(move |one| (service, one))) {
        let verb = words(action.name).next().unwrap_or_default();
        let why = [effects.why_odd(service.name, action.name), effects.why_odd_token(service.name, action.name)];
        for because in why.into_iter().flatten() {
            odd.entry(because).or_default().push(format!("{}.{}", service.name, action.name));
        }
        match action.info.effect {
            Effect::Unknown => *unknown.entry(verb).or_default() += 1,
            Effect::Read if action.is_effect_derived => *reads.entry(verb).or_default() += 1,
            Effect::Idempotent if action.is_effect_derived => *idempotent.entry(service.name).or_default() += 1,
            Effect::Read => *said.entry("read").or_default() += 1,
            Effect::Idempotent => *said.entry("idempotent").or_default() += 1,
            Effect::Change => *said.entry("change").or_default() += 1,
        }
    }
    let mut table = format!("only read, by their names ({}): {}\n", sum(&reads), counts(&reads));
    table.push_str(&format!("idempotent, by their {CLIENT_TOKEN} ({}): {}\n", sum(&idempotent), counts(&idempotent)));
    for (because, mut actions) in odd {
        // A service may have the action in several versions.
        actions.sort_unstable();
        actions.dedup();
        table.push_str(&format!("odd ({}): {because} {}\n", actions.len(), actions.join(" ")));
    }
    table.push_str(&format!("by overlay ({}): {}\n", sum(&said), counts(&said)));
    table.push_str(&format!("not known ({}): {}\n", sum(&unknown), counts(&unknown)));
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::root;

    #[test]
    fn the_table_has_counts_and_odd_ones() {
        let spec = root().join("api-spec");
        let services = tc3_bindgen::load(&spec).unwrap();
        let effects = Effects::read(&spec).unwrap();
        check(&services, &effects).unwrap();
        let table = table(&services, &effects);
        assert!(table.starts_with("only read, by their names (6"), "{table}");
        assert!(table.contains(" cvm.DescribeInstanceVncUrl ") && table.contains("Describe "), "{table}");
        assert!(table.contains("\nidempotent, by their ClientToken (69): ") && table.contains("alb 12"), "{table}");
        assert!(table.contains("something is checked by it. tcb.CreateCloudApp\n"), "{table}");
        let cfg: Vec<_> = services.into_iter().filter(|service| service.name == "cfg").collect();
        assert!(check(&cfg, &effects).unwrap_err().to_string().contains("and no service has it"));
    }
}
