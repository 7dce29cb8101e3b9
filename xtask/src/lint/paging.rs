//! How actions are read a page at a time, as far as names tell: the counts, the odd ones, and those that are undecided.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use tc3::Effect;
use tc3_bindgen::{PagingRules, PagingVerdict};
use tc3_spec::{PageStart, Paging, Service};

use super::tally::{counts, sum};

/// Every decision is about an action that is there, and changes what the rule says of it.
pub(super) fn check(services: &[Service], rules: &PagingRules) -> Result<()> {
    if let Some(name) = rules.vanished(services).first() {
        bail!("api-spec/paging.json decides something of {name}, and no service has it: take it out");
    }
    if let Some(name) = rules.needless(services).first() {
        bail!("api-spec/paging.json decides something of {name} that the rule says anyway, or that is not there");
    }
    Ok(())
}

/// The ways to ask for a part, each with how many actions have it; what overlays say; how many have a member that tells
/// items apart; the odd ones by their reasons; and those of which it is not known how they are paged, by what stands in the way.
pub(super) fn table(services: &[Service], rules: &PagingRules) -> String {
    let (mut derived, mut said) = (BTreeMap::<&str, usize>::new(), BTreeMap::<&str, usize>::new());
    let mut keys = BTreeMap::<&str, usize>::new();
    let (mut odd, mut undecided) = (BTreeMap::<&str, Vec<String>>::new(), BTreeMap::<&str, Vec<String>>::new());
    for (service, action) in services.iter().flat_map(|service| service.actions.iter().map(move |one| (service, one))) {
        let name = || format!("{}.{}", service.name, action.name);
        match &action.paging {
            Some(paging) => {
                let counts = if action.is_paging_derived { &mut derived } else { &mut said };
                *counts.entry(style(paging)).or_default() += 1;
                *keys.entry(if paging.key.is_some() { "by a member" } else { "by none" }).or_default() += 1;
            }
            None if action.info.effect == Effect::Read => {
                match rules.derive(service.name, action.name, action.request, action.response) {
                    PagingVerdict::Undecided(why) => undecided.entry(why).or_default().push(name()),
                    PagingVerdict::Whole(Some(why)) => odd.entry(why).or_default().push(name()),
                    _ => {}
                }
            }
            None => {}
        }
    }
    let mut table = format!("a page at a time, by their names ({}): {}\n", sum(&derived), counts(&derived));
    table.push_str(&format!("by overlay ({}): {}\n", sum(&said), counts(&said)));
    table.push_str(&format!("items are told apart ({}): {}\n", sum(&keys), counts(&keys)));
    let mut decided = BTreeMap::<&str, Vec<String>>::new();
    for (because, actions) in rules.decisions() {
        decided.entry(because).or_default().extend(actions.into_iter().map(str::to_owned));
    }
    for (label, groups) in [("decided", decided), ("not paged", odd), ("undecided", undecided)] {
        for (because, mut actions) in groups {
            // A service may have the action in several versions.
            actions.sort_unstable();
            actions.dedup();
            table.push_str(&format!("{label} ({}): {because} {}\n", actions.len(), actions.join(" ")));
        }
    }
    table
}

fn style(paging: &Paging) -> &'static str {
    match paging.start {
        PageStart::Offset(_) => "offset",
        PageStart::Number { first: 0, .. } => "page number from 0",
        PageStart::Number { .. } => "page number from 1",
        PageStart::Token { .. } => "token",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::root;

    #[test]
    fn the_table_has_counts_odd_ones_and_undecided_ones() {
        let spec = root().join("api-spec");
        let services = tc3_bindgen::load(&spec).unwrap();
        let rules = PagingRules::read(&spec).unwrap();
        check(&services, &rules).unwrap();
        let table = table(&services, &rules);
        assert!(table.starts_with("a page at a time, by their names (2"), "{table}");
        assert!(table.contains("\nitems are told apart (2") && table.contains(" by a member"), "{table}");
        let has = |label: &str, name: &str| {
            table.lines().any(|line| line.starts_with(label) && line.split(' ').any(|word| word == name))
        };
        assert!(has("decided", "emr.DescribeInstances") && has("undecided", "ciam.ListUser"), "{table}");
        let cfg: Vec<_> = services.into_iter().filter(|service| service.name == "cfg").collect();
        assert!(check(&cfg, &rules).unwrap_err().to_string().contains("and no service has it"));
    }
}
