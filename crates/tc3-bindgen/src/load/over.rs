//! A folder of specs over services that are known already: what it adds to them, and what it says of them.

use std::collections::HashSet;
use std::path::Path;

use tc3_spec::Service;

use super::layer::Layer as _;
use crate::docs::Docs;
use crate::error::{Flaw, SpecError, SpecErrors};
use crate::merge::merge;
use crate::read::codes::Codes;
use crate::read::facts::Facts;
use crate::read::files::{
    ActionFile, Files, Ranked, read_actions, read_common_codes, read_facts, read_service, versions,
};
use crate::read::overlay::{EnumOverlay, ServiceOverlay};
use crate::read::source::Source;
use crate::restate;
use crate::rules::Rules;

/// What is known before the folder is read.
pub(crate) struct Base<'a> {
    /// A version of a service.
    pub(crate) find: &'a dyn Fn(&str, &str) -> Option<Service>,
    /// The versions of a service.
    pub(crate) versions: &'a dyn Fn(&str) -> Vec<&'static str>,
}

/// Reads every version of every service in a folder. Of one that `base` knows, the folder has what is new: actions and
/// objects, and overlays, for old ones too.
///
/// # Errors
///
/// All that is wrong with the files, each with its file, line and member; among it what `base` knows otherwise.
pub(crate) fn load(dir: &Path, base: &Base<'_>, docs: &Docs) -> Result<Vec<Service>, SpecErrors> {
    let one = |error| SpecErrors(vec![error]);
    let ranked = Ranked::read(dir).map_err(one)?;
    let rules = Rules::read(dir)?;
    let mut services = Vec::new();
    let mut errors = Vec::new();
    for folder in versions(dir).map_err(one)? {
        // A folder for something else, such as one of schemas.
        let name = |path: Option<&Path>| path?.file_name()?.to_str().map(str::to_owned);
        let (Some(service), Some(version)) = (name(folder.parent()), name(Some(&folder))) else { continue };
        let read = match (base.find)(&service, &version) {
            Some(base) => Over { base: &base, dir: &folder }.files().map(|files| (files, rules.over(&base))),
            None if folder.join("facts.json").is_file() => Files::read(&folder, &ranked).map(|mut files| {
                // A new version of a known service goes with its date, unless the folder says otherwise.
                files.recommended &= (base.versions)(&service).is_empty() || ranked.lists(&service);
                (files, rules.clone())
            }),
            // What lies around beside the specs.
            None if !folder.join("overlay").exists() => continue,
            None => Err(vec![unfounded(&folder, &(base.versions)(&service))]),
        };
        match read.and_then(|(files, rules)| merge(&files, &rules, docs)) {
            Ok(service) => services.push(service),
            Err(found) => errors.extend(found),
        }
    }
    if errors.is_empty() { Ok(services) } else { Err(SpecErrors(errors)) }
}

/// Somebody speaks of a version that neither the catalogue nor the folder has.
fn unfounded(folder: &Path, known: &[&str]) -> SpecError {
    let service = folder.parent().and_then(Path::file_name).unwrap_or_default().display();
    let known = match known {
        [] => format!("the catalogue has no service {service}"),
        known => format!("the catalogue has {service} in {}", known.join(", ")),
    };
    let problem = format!("{known}, and there is no facts.json here: mend the folder's name, or write the facts");
    SpecError { file: folder.to_owned(), line: 0, at: String::new(), flaw: Flaw::Misplaced(problem) }
}

/// The same service with these descriptions where nothing is said.
///
/// # Errors
///
/// None that a service can have which was read before.
pub(crate) fn describe(service: &Service, docs: &Docs) -> Result<Service, SpecErrors> {
    restated(service).and_then(|files| merge(&files, &Rules::default().over(service), docs)).map_err(SpecErrors)
}

/// The files that say what a service is.
///
/// # Errors
///
/// None that a service can have which was read before.
pub(super) fn restated(service: &Service) -> Result<Files, Vec<SpecError>> {
    let over = Over { base: service, dir: Path::new("") };
    over.restated(None, (Source::empty(Path::new("")), ServiceOverlay::default()), Vec::new())
}

struct Over<'a> {
    base: &'a Service,
    dir: &'a Path,
}

impl Over<'_> {
    fn files(&self) -> Result<Files, Vec<SpecError>> {
        let mut errors = Vec::new();
        let has_facts = self.dir.join("facts.json").is_file();
        let facts = has_facts.then(|| read_facts(self.dir)).transpose().map_err(|error| vec![error])?;
        let (service_source, service) = read_service(self.dir).map_err(|error| vec![error])?;
        let mut actions = read_actions(self.dir, &mut |error| errors.push(error));
        for file in &mut actions {
            file.source = core::mem::take(&mut file.source).over();
        }
        if errors.is_empty() { self.restated(facts, (service_source.over(), service), actions) } else { Err(errors) }
    }

    /// The files that say what the base is, with what the folder says over it.
    fn restated(
        &self,
        added: Option<(Source, Facts)>,
        (service_source, service): (Source, ServiceOverlay),
        mut said: Vec<ActionFile>,
    ) -> Result<Files, Vec<SpecError>> {
        check_enums(&service, self.base, &service_source)?;
        let mut facts = Facts::of_service(self.base);
        let facts_source = match added {
            Some((source, added)) => {
                add(&mut facts, added, &source)?;
                source.over()
            }
            None => Source::empty(&self.dir.join("facts.json")).over(),
        };
        let mut common_codes = read_common_codes(self.dir)?;
        let mut actions = Vec::new();
        for action in &self.base.actions {
            common_codes.extend(action.errors.iter().map(|code| (*code).to_owned()));
            let restated = restate::action(action);
            match said.iter().position(|file| file.name == action.name) {
                Some(at) => {
                    let file = said.swap_remove(at);
                    actions.push(ActionFile { overlay: file.overlay.over(restated), ..file });
                }
                None => {
                    let file = self.dir.join("overlay").join(format!("{}.json", action.name));
                    let source = Source::empty(&file).over();
                    actions.push(ActionFile { name: action.name.to_owned(), source, overlay: restated });
                }
            }
        }
        actions.extend(said);
        let declared: Vec<_> = service.enums.iter().map(|(name, _)| name.clone()).collect();
        let mut service = service.over(restate::service(self.base));
        let used = used_enums(&service, &actions);
        service.enums.retain(|(name, _)| used.contains(name) || declared.contains(name));
        let recommended = self.base.recommended;
        let codes = Codes::new(self.base.codes.iter().map(|code| (*code).to_owned()));
        Ok(Files { facts_source, facts, recommended, service_source, service, actions, codes, common_codes })
    }
}

/// An enum that has another type than the catalogue's would fit none of the members that have it.
fn check_enums(said: &ServiceOverlay, base: &Service, source: &Source) -> Result<(), Vec<SpecError>> {
    let differs = |(name, said): &(String, EnumOverlay)| {
        let known = base.enumeration(name)?.kind;
        let problem = format!("the catalogue has {name} of {}: call yours otherwise", known.word());
        (said.kind.kind() != known).then(|| source.error(&["enums", name, "type"], Flaw::Misplaced(problem)))
    };
    let errors: Vec<_> = said.enums.iter().filter_map(differs).collect();
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// Those that members have, after all is said. One of the catalogue may have lost its last member to another.
fn used_enums(service: &ServiceOverlay, actions: &[ActionFile]) -> HashSet<String> {
    let of_objects = service.objects.iter().map(|(_, object)| &object.members);
    let of_actions = actions.iter().flat_map(|file| [&file.overlay.members, &file.overlay.response.members]);
    let members = of_objects.chain(of_actions).flat_map(|members| members.iter());
    members.filter_map(|(_, member)| member.enumeration.clone()).collect()
}

/// Adds actions and objects. What is there already has to be the same.
fn add(facts: &mut Facts, added: Facts, source: &Source) -> Result<(), Vec<SpecError>> {
    let mut errors = Vec::new();
    let differs = |at: [&str; 2]| {
        let problem = format!("the catalogue has another {}: take it out here, or call it otherwise", at[1]);
        source.error(&at, Flaw::Misplaced(problem))
    };
    if added.short_name != facts.short_name {
        let problem = format!("the catalogue has the short name {}", facts.short_name);
        errors.push(source.error(&["short_name"], Flaw::Misplaced(problem)));
    }
    for (name, action) in added.actions.0 {
        match facts.actions.find(&name) {
            Some(known) if *known != action => errors.push(differs(["actions", &name])),
            Some(_) => {}
            None => facts.actions.push((name, action)),
        }
    }
    for (name, members) in added.objects.0 {
        match facts.objects.find(&name) {
            Some(known) if *known != members => errors.push(differs(["objects", &name])),
            Some(_) => {}
            None => facts.objects.push((name, members)),
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}
