//! Which actions only read: a rule over the first word of their names, and the odd ones.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use tc3_spec::{Service, words};

use crate::error::{Flaw, SpecError, SpecErrors};
use crate::read::source::Source;

/// What `effects.json` says. Without it nothing is known of any action but what its overlay says.
#[derive(Clone, Debug, Default)]
pub struct Effects {
    reads: BTreeSet<String>,
    /// By `service.Action`, with what it does beside.
    odd: BTreeMap<String, String>,
}

/// `effects.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EffectsFile {
    #[serde(rename = "$schema", default)]
    _schema: Option<String>,
    reads: Vec<String>,
    odd: Vec<OddPart>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OddPart {
    because: String,
    actions: Vec<String>,
}

impl Effects {
    /// Reads `effects.json` of a folder such as `api-spec/`; nothing is known where there is no such file.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or names an action twice, or one that does not begin with a word that reads.
    pub fn read(dir: &Path) -> Result<Self, SpecErrors> {
        let found = Source::optional(&dir.join("effects.json")).map_err(|error| SpecErrors(vec![error]))?;
        let Some((source, EffectsFile { reads, odd, .. })) = found else { return Ok(Self::default()) };
        let mut effects = Self { reads: reads.into_iter().collect(), odd: BTreeMap::new() };
        let mut errors = Vec::new();
        for (position, part) in odd.into_iter().enumerate() {
            effects.take(position, part, &source, &mut errors);
        }
        if errors.is_empty() { Ok(effects) } else { Err(SpecErrors(errors)) }
    }

    fn take(&mut self, position: usize, part: OddPart, source: &Source, errors: &mut Vec<SpecError>) {
        let position = position.to_string();
        for (index, name) in part.actions.into_iter().enumerate() {
            let index = index.to_string();
            let at = ["odd", &position, "actions", &index];
            let action = name.split_once('.').map_or("", |(_, action)| action);
            if !self.begins_so(action) {
                let problem = format!("{name} does not begin with a word that reads, and is not odd");
                errors.push(source.error(&at, Flaw::Needless(problem)));
            }
            if self.odd.contains_key(&name) {
                errors.push(source.error(&at, Flaw::Twice { what: "action", name: name.clone() }));
            }
            self.odd.insert(name, part.because.clone());
        }
    }

    /// Whether an action only reads, as far as its name tells.
    pub fn reads(&self, service: &str, action: &str) -> bool {
        self.begins_so(action) && self.why_odd(service, action).is_none()
    }

    /// What an action does beside reading, or may do, that begins as if it only read.
    pub fn why_odd(&self, service: &str, action: &str) -> Option<&str> {
        self.odd.get(&format!("{service}.{action}")).map(String::as_str)
    }

    /// Odd actions that no service has.
    pub fn vanished(&self, services: &[Service]) -> Vec<&str> {
        let mut left: BTreeSet<&str> = self.odd.keys().map(String::as_str).collect();
        for service in services {
            for action in &service.actions {
                left.remove(format!("{}.{}", service.name, action.name).as_str());
            }
        }
        left.into_iter().collect()
    }

    fn begins_so(&self, action: &str) -> bool {
        words(action).next().is_some_and(|verb| self.reads.contains(verb))
    }
}

#[cfg(test)]
mod tests {
    use tc3::Effect;

    use super::*;
    use crate::load;
    use crate::testing::{FACTS, Folder, MOVE, SERVICE, api_spec};

    fn folder(effects: &str) -> Folder {
        let facts = FACTS.replace("\"Look\"", "\"GetIt\"");
        let overlay = MOVE.replace("\"confirm_with\": \"Look\"", "\"confirm_with\": \"GetIt\"");
        let files = [
            ("facts.json", facts.as_str()),
            ("overlay/_service.json", SERVICE),
            ("overlay/Move.json", overlay.as_str()),
        ];
        let folder = Folder::new(&files);
        std::fs::write(folder.root().join("effects.json"), effects).unwrap();
        folder
    }

    #[test]
    fn the_verb_tells_unless_the_action_is_odd_or_its_overlay_says_more() {
        let folder = folder(r#"{"reads": ["Get", "Move"], "odd": []}"#);
        let services = load(folder.root()).unwrap();
        let [get, moves] = &services[0].actions[..] else { panic!("two actions") };
        assert_eq!((get.info.effect, get.is_effect_derived), (Effect::Read, true));
        assert_eq!((moves.info.effect, moves.is_effect_derived), (Effect::Change, false), "its overlay says so");

        let odd =
            self::folder(r#"{"reads": ["Get"], "odd": [{"because": "Makes a key.", "actions": ["demo.GetIt"]}]}"#);
        let services = load(odd.root()).unwrap();
        assert_eq!(
            (services[0].actions[0].info.effect, services[0].actions[0].is_effect_derived),
            (Effect::Unknown, false)
        );
        let effects = Effects::read(odd.root()).unwrap();
        assert_eq!(effects.why_odd("demo", "GetIt"), Some("Makes a key."));
        assert!(effects.vanished(&services).is_empty() && effects.reads("other", "GetIt"));
        assert!(!effects.reads("demo", "Getter") && !effects.reads("demo", "Gather"));
    }

    #[test]
    fn a_table_that_contradicts_itself_is_told() {
        let told = |text: &str| Effects::read(folder(text).root()).unwrap_err().to_string();
        let twice = told(r#"{"reads": ["Get"], "odd": [{"because": "B.", "actions": ["a.GetB", "a.GetB"]}]}"#);
        assert!(twice.contains("odd.0.actions.1: the action a.GetB is there twice"), "{twice}");
        let needless = told(r#"{"reads": ["Get"], "odd": [{"because": "B.", "actions": ["a.MakeB"]}]}"#);
        assert!(needless.contains("a.MakeB does not begin with a word that reads"), "{needless}");
    }

    #[test]
    fn what_is_published_is_known_as_far_as_it_should_be() {
        let effects = Effects::read(&api_spec()).unwrap();
        let services = load(&api_spec()).unwrap();
        assert!(effects.vanished(&services).is_empty(), "{:?}", effects.vanished(&services));
        let actions =
            || services.iter().flat_map(|service| service.actions.iter().map(move |action| (service, action)));
        let reads = actions().filter(|(_, action)| action.info.effect == Effect::Read).count();
        assert!(reads >= 6_700, "{reads}");
        for (service, action) in actions().filter(|(_, action)| !action.is_effect_derived) {
            let says = effects.reads(service.name, action.name);
            // What somebody wrote down of an action must not contradict its name, or the name is odd.
            assert!(!says || action.info.effect == Effect::Read, "{} {}", service.name, action.name);
        }
        for (service, name) in
            [("sts", "GetFederationToken"), ("cvm", "DescribeInstanceVncUrl"), ("drm", "DescribeKeys")]
        {
            assert!(!effects.reads(service, name), "{name}");
        }
    }
}
