//! What calling an action twice would do: whether it only reads, a rule over the first word of its name; whether it is
//! idempotent, a rule over its members; and the odd ones of both.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use tc3::{CLIENT_TOKEN, Effect};
use tc3_spec::{Action, Object, Service, words};

use crate::error::{Flaw, SpecError, SpecErrors};
use crate::read::source::Source;

/// What `effects.json` says. Without it nothing is known of any action but what its overlay says.
#[derive(Clone, Debug, Default)]
pub struct Effects {
    reads: BTreeSet<String>,
    /// With what they do beside.
    odd: Reasons,
    /// With what their `ClientToken` is instead. None where a `ClientToken` tells nothing.
    odd_tokens: Option<Reasons>,
}

/// Why an action is odd, by `service.Action`.
type Reasons = BTreeMap<String, String>;

/// `effects.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EffectsFile {
    #[serde(rename = "$schema", default)]
    _schema: Option<String>,
    reads: Vec<String>,
    odd: Vec<OddPart>,
    odd_tokens: Option<Vec<OddPart>>,
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
    /// The file cannot be read, or names an action twice, or calls one odd of which its name tells so.
    pub fn read(dir: &Path) -> Result<Self, SpecErrors> {
        let found = Source::optional(&dir.join("effects.json")).map_err(|error| SpecErrors(vec![error]))?;
        let Some((source, file)) = found else { return Ok(Self::default()) };
        let EffectsFile { reads, odd, odd_tokens, .. } = file;
        let mut effects = Self { reads: reads.into_iter().collect(), ..Self::default() };
        let mut errors = Vec::new();
        effects.odd = reasons("odd", odd, &source, &mut errors, |service, action| {
            let problem = || format!("{service}.{action} does not begin with a word that reads, and is not odd");
            (!effects.begins_so(action)).then(problem)
        });
        effects.odd_tokens = odd_tokens.map(|parts| {
            reasons("odd_tokens", parts, &source, &mut errors, |service, action| {
                let problem = || format!("{service}.{action} only reads, whatever its {CLIENT_TOKEN} is");
                effects.reads(service, action).then(problem)
            })
        });
        if errors.is_empty() { Ok(effects) } else { Err(SpecErrors(errors)) }
    }

    /// What calling an action twice would do, as far as its name and the members of its request tell.
    pub fn effect(&self, service: &str, request: &Object) -> Effect {
        let odd = self.odd_tokens.as_ref();
        if self.reads(service, request.name) {
            Effect::Read
        } else if request.takes_client_token() && odd.is_some_and(|odd| find(odd, service, request.name).is_none()) {
            Effect::Idempotent
        } else {
            Effect::Unknown
        }
    }

    /// Whether an action only reads, as far as its name tells.
    pub fn reads(&self, service: &str, action: &str) -> bool {
        self.begins_so(action) && self.why_odd(service, action).is_none()
    }

    /// What an action does beside reading, or may do, that begins as if it only read.
    pub fn why_odd(&self, service: &str, action: &str) -> Option<&str> {
        find(&self.odd, service, action)
    }

    /// What the `ClientToken` of an action is, where a repetition with the same one may do more.
    pub fn why_odd_token(&self, service: &str, action: &str) -> Option<&str> {
        find(self.odd_tokens.as_ref()?, service, action)
    }

    /// Odd actions that no service has.
    pub fn vanished(&self, services: &[Service]) -> Vec<&str> {
        left(&self.odd, services, |_| true)
    }

    /// Actions with an odd `ClientToken` that no service has with one.
    pub fn vanished_tokens(&self, services: &[Service]) -> Vec<&str> {
        let odd = self.odd_tokens.as_ref();
        odd.map(|odd| left(odd, services, |action| action.request.takes_client_token())).unwrap_or_default()
    }

    fn begins_so(&self, action: &str) -> bool {
        words(action).next().is_some_and(|verb| self.reads.contains(verb))
    }
}

/// Takes a list of odd actions apart. `needless` tells why one need not be there, by its service and name.
fn reasons(
    key: &str,
    parts: Vec<OddPart>,
    source: &Source,
    errors: &mut Vec<SpecError>,
    needless: impl Fn(&str, &str) -> Option<String>,
) -> Reasons {
    let mut reasons = Reasons::new();
    for (position, OddPart { because, actions }) in parts.into_iter().enumerate() {
        for (index, name) in actions.into_iter().enumerate() {
            let (position, index) = (position.to_string(), index.to_string());
            let at = [key, &position, "actions", &index];
            let (service, action) = name.split_once('.').unwrap_or((&name, ""));
            errors.extend(needless(service, action).map(|problem| source.error(&at, Flaw::Needless(problem))));
            if reasons.contains_key(&name) {
                errors.push(source.error(&at, Flaw::Twice { what: "action", name: name.clone() }));
            }
            reasons.insert(name, because.clone());
        }
    }
    reasons
}

fn find<'a>(reasons: &'a Reasons, service: &str, action: &str) -> Option<&'a str> {
    reasons.get(&format!("{service}.{action}")).map(String::as_str)
}

/// Those that no service has as they have to be.
fn left<'a>(reasons: &'a Reasons, services: &[Service], is_meant: impl Fn(&Action) -> bool) -> Vec<&'a str> {
    let mut left: BTreeSet<&str> = reasons.keys().map(String::as_str).collect();
    for service in services {
        for action in service.actions.iter().filter(|action| is_meant(action)) {
            left.remove(format!("{}.{}", service.name, action.name).as_str());
        }
    }
    left.into_iter().collect()
}

#[cfg(test)]
mod tests {
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
    fn a_client_token_tells_unless_it_is_odd_or_the_action_reads_or_its_overlay_says_more() {
        let facts = FACTS.replace(r#""Look""#, r#""GetIt""#).replace(
            r#""Move": {"#,
            r#""Buy": {"request": {"ClientToken": "string!"}, "response": {}},
            "Count": {"request": {"ClientToken": "int64"}, "response": {}},
            "GetAll": {"request": {"ClientToken": "string"}, "response": {}},
            "Sell": {"request": {"ClientToken": "string"}, "response": {}},
            "Wait": {"request": {"clientToken": "string", "Job": "Token"}, "response": {}},
            "Move": {"#,
        );
        let facts = facts.replace(r#""objects": {"#, r#""objects": {"Token": {"ClientToken": "string"},"#);
        let overlay = r#"{"effect": "change"}"#;
        let told = |effects: &str, vanished: &[&str]| {
            let files = [("facts.json", facts.as_str()), ("overlay/Sell.json", overlay)];
            let folder = Folder::new(&files);
            std::fs::write(folder.root().join("effects.json"), effects).unwrap();
            let services = load(folder.root()).unwrap();
            let effects = Effects::read(folder.root()).unwrap();
            assert_eq!(effects.vanished_tokens(&services), vanished);
            let known = services[0].actions.iter().filter(|action| action.info.effect != Effect::Unknown);
            known.map(|action| (action.name, action.info.effect, action.is_effect_derived)).collect::<Vec<_>>()
        };
        let change = ("Sell", Effect::Change, false);
        let reads = [("GetAll", Effect::Read, true), ("GetIt", Effect::Read, true), change];
        let idempotent = ("Buy", Effect::Idempotent, true);
        assert_eq!(
            told(r#"{"reads": ["Get"], "odd": [], "odd_tokens": []}"#, &[]),
            [&[idempotent], &reads[..]].concat(),
            "no integer, no other spelling, none within an object"
        );
        let odd = r#"[{"because": "A device's.", "actions": ["demo.Buy", "demo.Count"]}]"#;
        let told_odd = told(&format!(r#"{{"reads": ["Get"], "odd": [], "odd_tokens": {odd}}}"#), &["demo.Count"]);
        assert_eq!(told_odd, reads, "and who has none that could be odd is told");
        assert_eq!(told(r#"{"reads": [], "odd": []}"#, &[]), [change], "without the list it tells nothing");
    }

    #[test]
    fn a_table_that_contradicts_itself_is_told() {
        let told = |text: &str| Effects::read(folder(text).root()).unwrap_err().to_string();
        let twice = told(r#"{"reads": ["Get"], "odd": [{"because": "B.", "actions": ["a.GetB", "a.GetB"]}]}"#);
        assert!(twice.contains("odd.0.actions.1: the action a.GetB is there twice"), "{twice}");
        let needless = told(r#"{"reads": ["Get"], "odd": [{"because": "B.", "actions": ["a.MakeB"]}]}"#);
        assert!(needless.contains("a.MakeB does not begin with a word that reads"), "{needless}");
        let reads = told(
            r#"{"reads": ["Get"], "odd": [], "odd_tokens": [{"because": "B.", "actions": ["a.Buy", "a.GetB", "a.Buy"]}]}"#,
        );
        assert!(reads.contains("odd_tokens.0.actions.1: a.GetB only reads, whatever its ClientToken is"), "{reads}");
        assert!(reads.contains("odd_tokens.0.actions.2: the action a.Buy is there twice"), "{reads}");
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
        let idempotent = actions().filter(|(_, action)| action.info.effect == Effect::Idempotent).count();
        assert!(idempotent >= 70, "{idempotent}");
        assert!(effects.vanished_tokens(&services).is_empty(), "{:?}", effects.vanished_tokens(&services));
        for (service, name) in
            [("sts", "GetFederationToken"), ("cvm", "DescribeInstanceVncUrl"), ("drm", "DescribeKeys")]
        {
            assert!(!effects.reads(service, name), "{name}");
        }
    }
}
