//! Specs as far as their files fit together, to compare editions of them: an overlay that was written for other facts
//! must not be in the way. Whoever releases something reads with [`load`](crate::load), which takes no such files.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use tc3_spec::Service;

use crate::docs::Docs;
use crate::error::{SpecError, SpecErrors};
use crate::merge::merge_what_fits;
use crate::plan::Pins;
use crate::read::codes::Codes;
use crate::read::facts::Facts;
use crate::read::files::{Files, common_codes, read_actions, read_facts, read_service};
use crate::read::overlay::ServiceOverlay;
use crate::read::source::Source;
use crate::rules::Rules;
use crate::rules::effects::Effects;
use crate::rules::kinds::KindRules;
use crate::rules::paging::PagingRules;
use crate::rules::secrets::Secrets;

/// A folder such as `api-spec/`, with what all services have in common.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    rules: Rules,
    common_codes: Vec<String>,
}

/// A version of a service, as far as its files fit together.
#[derive(Debug)]
#[non_exhaustive]
pub struct Fitted {
    /// The service.
    pub service: Service,
    /// What was kept since its crates were first released, if it has crates.
    pub pins: Option<Pins>,
    /// What does not fit, and was passed over.
    pub passed_over: Vec<SpecError>,
}

impl Folder {
    /// Opens a folder. Files that are not there say nothing; of those that are, what cannot be read comes with it.
    pub fn open(root: &Path) -> (Self, Vec<SpecError>) {
        let mut errors = Vec::new();
        let mut take = |found: SpecErrors| errors.extend(found.0);
        let secrets = Secrets::read(root).map_err(&mut take).unwrap_or_default();
        let effects = Effects::read(root).map_err(&mut take).unwrap_or_default();
        let paging = PagingRules::read(root).map_err(&mut take).unwrap_or_default();
        let kinds = KindRules::read(root).map_err(&mut take).unwrap_or_default();
        let common_codes = common_codes(root).map_err(|found| take(SpecErrors(found))).unwrap_or_default();
        (Self { root: root.to_owned(), rules: Rules::of(secrets, effects, paging, kinds), common_codes }, errors)
    }

    /// Reads a version of a service.
    ///
    /// # Errors
    ///
    /// There are no facts of it, or they cannot be read.
    pub fn read(&self, service: &str, version: &str) -> Result<Fitted, SpecError> {
        let (source, facts) = read_facts(&self.root.join(service).join(version))?;
        Ok(self.fit(source, facts))
    }

    /// Puts facts that come from elsewhere under the overlays that are here.
    pub fn read_over(&self, facts: Facts) -> Fitted {
        let file = self.root.join(&facts.service).join(&facts.version).join("facts.json");
        Fitted { pins: None, ..self.fit(Source::empty(&file), facts) }
    }

    fn fit(&self, facts_source: Source, facts: Facts) -> Fitted {
        let dir = self.root.join(&facts.service).join(&facts.version);
        let mut passed_over = Vec::new();
        let mut take = |error| passed_over.push(error);
        let (service_source, service) = read_service(&dir).unwrap_or_else(|error| {
            let source = Source::empty(&error.file);
            take(error);
            (source, ServiceOverlay::default())
        });
        let actions = read_actions(&dir, &mut take);
        let pins = Source::optional(&dir.join("pins.json")).unwrap_or_else(|error| {
            take(error);
            None
        });
        let common_codes = self.common_codes.clone();
        let codes = Codes::default();
        let files =
            Files { facts_source, facts, recommended: false, service_source, service, actions, codes, common_codes };
        let (mut service, errors) = merge_what_fits(&files, &self.rules, &Docs::default());
        passed_over.extend(errors);
        // An enum that no member has is among what does not fit.
        let used: HashSet<_> = service.members().filter_map(|(_, member)| member.enumeration).collect();
        service.enums.retain(|found| used.contains(found.name));
        Fitted { service, pins: pins.map(|(_, pins)| pins), passed_over }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{self, FACTS, MOVE, SERVICE};

    #[test]
    fn what_does_not_fit_is_passed_over_and_told() {
        let overlay = MOVE.replace(r#""Id": {"doc": "Which."}"#, r#""Idd": {"doc": "Which."}, "Job": {"add": "Job"}"#);
        let files = testing::Folder::new(&[
            ("facts.json", FACTS),
            ("pins.json", r#"{"requests": {}, "responses": {}, "objects": {}}"#),
            ("overlay/_service.json", SERVICE),
            ("overlay/Move.json", overlay.as_str()),
            ("overlay/Gone.json", "{}"),
            ("overlay/Look.json", r#"{"unheard_of": true}"#),
        ]);
        std::fs::write(files.root().join("effects.json"), "[]").unwrap();
        let (folder, errors) = Folder::open(files.root());
        let [effects] = errors.as_slice() else { panic!("{errors:?}") };
        assert!(effects.to_string().contains("effects.json"), "{effects}");

        let found = folder.read("demo", "2024-01-02").unwrap();
        let told: Vec<_> = found.passed_over.iter().map(ToString::to_string).collect();
        for part in
            ["unheard_of", "no action of demo is called Gone", "no member of Move is called Idd", "take out `add`"]
        {
            assert!(told.iter().any(|told| told.contains(part)), "{part}: {told:?}");
        }
        assert_eq!(told.len(), 4, "{told:?}");
        assert_eq!(found.pins, Some(Pins::default()));
        let action = found.service.action("Move").unwrap();
        assert!(action.intent.is_some() && action.request.member("Extra").is_some(), "what fits is there");
        assert_eq!(found.service.enums.len(), 2);

        let facts = FACTS.replace("\"Note\"", "\"Remark\"").replace(r#", "Names": "[string]""#, "");
        let over = folder.read_over(Facts::parse(&facts).unwrap());
        assert_eq!(over.service.enums.len(), 1, "nothing has the enum of Names any more");
        assert!(over.pins.is_none() && over.passed_over.iter().any(|told| told.to_string().contains("Note")));
        assert!(over.service.action("Move").unwrap().request.member("Remark").is_some());
        assert!(folder.read("demo", "2020-01-01").unwrap_err().to_string().contains("facts.json"));
    }
}
