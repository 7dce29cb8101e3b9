//! Cargo features: one an action, or one a group of actions where a service has too many.

use std::collections::{BTreeMap, BTreeSet};

use tc3_spec::{Service, singular};

use super::names;
use super::pins::Pins;

/// More actions than this have Cargo features by group: crates.io allows 300, and a client has five of its own.
const MOST_FEATURES: usize = 295;

/// The features of a crate.
#[derive(Clone, Debug)]
pub(crate) struct Features {
    /// Whether a feature stands for a group of actions.
    pub(crate) are_groups: bool,
    /// Each feature with its actions.
    pub(crate) actions: BTreeMap<String, Vec<&'static str>>,
    by_action: BTreeMap<&'static str, String>,
}

impl Features {
    /// The features that were released, and for actions that were not those of today's rule. Whether they are groups was
    /// settled by the first release.
    pub(crate) fn of(service: &Service, pins: &Pins) -> Self {
        let are_groups = pins.has_groups().unwrap_or(service.actions.len() > MOST_FEATURES);
        let today = |action: &str| if are_groups { group(service, action) } else { action.to_owned() };
        let feature = |action: &'static str| pins.feature(action).unwrap_or_else(|| today(action));
        let (mut by_action, mut actions) = (BTreeMap::new(), BTreeMap::<String, Vec<_>>::new());
        for action in &service.actions {
            let feature = feature(action.name);
            actions.entry(feature.clone()).or_default().push(action.name);
            by_action.insert(action.name, feature);
        }
        actions.values_mut().for_each(|names| names.sort_unstable());
        Self { are_groups, actions, by_action }
    }

    /// How many there are, if that is more than crates.io takes.
    pub(crate) fn too_many(&self) -> Option<usize> {
        Some(self.actions.len()).filter(|count| *count > MOST_FEATURES)
    }

    /// The features any of which enables what these actions need.
    pub(crate) fn gate<'a>(&self, actions: impl IntoIterator<Item = &'a &'static str>) -> Vec<String> {
        let features = actions.into_iter().filter_map(|action| self.by_action.get(action));
        features.collect::<BTreeSet<_>>().into_iter().cloned().collect()
    }
}

/// The group that the service declares for the action, else the noun after its verb: `DescribeVpcs` and
/// `CreateVpcPeering` are in `Vpc`.
fn group(service: &Service, action: &str) -> String {
    let declared = service.groups.iter().find(|(_, actions)| actions.contains(&action));
    declared.map_or_else(|| noun(action), |(group, _)| (*group).to_owned())
}

fn noun(action: &str) -> String {
    let words = names::snake(action);
    let mut words = words.split('_');
    let verb = words.next().unwrap_or_default();
    let noun = words.find(|word| !JOINTS.contains(word)).unwrap_or(verb);
    names::pascal(&singular(noun.to_owned()))
}

/// Words that say nothing of what an action is about.
const JOINTS: &[&str] = &["all", "and", "can", "is", "or"];

#[cfg(test)]
mod tests {
    use super::noun;

    #[test]
    fn groups_are_named_by_the_noun_after_the_verb() {
        for (action, group) in [
            ("DescribeVpcs", "Vpc"),
            ("CreateVpcPeering", "Vpc"),
            ("DescribeStatus", "Status"),
            ("ModifyAccess", "Access"),
            ("ReleaseAddresses", "Address"),
            ("DescribePolicies", "Policy"),
            ("DescribeWindows", "Windows"),
            ("DescribeAllTasks", "Task"),
            ("ResetDNS", "Dns"),
            ("Chat", "Chat"),
        ] {
            assert_eq!(noun(action), group, "{action}");
        }
    }
}
