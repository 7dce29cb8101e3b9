//! What `tc3 spec add` and `tc3 spec remove` leave to this program: newer facts into the file that they name, and out of it.

use std::ffi::OsString;
use std::path::Path;

use tc3_bindgen::BindingsError;
use tc3_bindgen::added::{Found, Origin, Renewed, Store, find};
use tc3_bindgen::diff::{Edition, diff};
use tc3_spec::{Service, catalogue, nearest};

use crate::out::{print, say};

type Result<T> = core::result::Result<T, BindingsError>;

/// How many names are told where there is room for a line.
const NAMES: usize = 5;

/// `add FILE PACKAGE WHEN force|"" SERVICE…`, or `remove FILE SERVICE/VERSION…`.
pub(crate) fn run(arguments: &[OsString]) -> Result<()> {
    let text = |argument: &'_ OsString| argument.to_string_lossy().into_owned();
    match (arguments.first().map(text).as_deref(), arguments) {
        (Some("add"), [_, file, package, when, force, services @ ..]) => {
            let services: Vec<_> = services.iter().map(text).collect();
            add(&Store::at(file.into()), Path::new(package), &text(when), !force.is_empty(), &services)
        }
        (Some("remove"), [_, file, gone @ ..]) => {
            remove(&Store::at(file.into()), &gone.iter().map(text).collect::<Vec<_>>())
        }
        _ => Err(usage("tc3 spec add and tc3 spec remove know how this is called")),
    }
}

fn add(store: &Store, package: &Path, when: &str, force: bool, services: &[String]) -> Result<()> {
    let before = Kept::read(store)?;
    let is_wanted =
        |name: &str, label: &str| services.is_empty() || services.iter().any(|asked| asked == name || asked == label);
    let found = find(package, |version| is_wanted(&version.service, &version.label()), catalogue()).map_err(usage)?;
    let source = package.canonicalize().unwrap_or_else(|_| package.to_owned());
    let source = source.file_name().unwrap_or_default().to_string_lossy();
    found.unreadable.iter().for_each(|error| say(&format!("warning: {error}")));
    check(&found, &source, services)?;
    let same = found.same;
    let (older, taken): (Vec<_>, Vec<_>) = found.renewed.into_iter().partition(|(_, found)| found.is_older && !force);
    warn(older.iter().map(|(_, found)| found).collect());
    if taken.is_empty() {
        return match older.len() {
            0 => print(&format!("{source} knows nothing that is not built in, of {}\n", versions(same))),
            _ => Err(usage(format!("{source} looks older than what is built in; --force takes it all the same"))),
        };
    }
    let told: Vec<_> = taken.iter().map(|(base, found)| told(base.as_ref(), found)).collect();
    let mut kept = before.without(|origin| taken.iter().any(|(_, found)| is_of(origin, &found.service)));
    kept.0.extend(taken.into_iter().map(|(_, found)| (origin(&found, &source, when), found.service)));
    kept.write(store)?;
    print(&format!("{}\n{source}: {} added\n", told.join("\n"), versions(told.len())))
}

fn remove(store: &Store, gone: &[String]) -> Result<()> {
    let label = |origin: &Origin| format!("{}/{}", origin.service, origin.version);
    Kept::read(store)?.without(|origin| gone.contains(&label(origin))).write(store)
}

/// What stays of what was added.
struct Kept(Vec<(Origin, Service)>);

impl Kept {
    fn read(store: &Store) -> Result<Self> {
        let Some(added) = store.read().map_err(usage)? else { return Ok(Self(Vec::new())) };
        let service = |origin: Origin| {
            let entry = added.catalogue.service_version(&origin.service, &origin.version)?;
            Some((origin, entry.to_service()))
        };
        Ok(Self(added.origins.into_iter().filter_map(service).collect()))
    }

    fn without(mut self, is_gone: impl Fn(&Origin) -> bool) -> Self {
        self.0.retain(|(origin, _)| !is_gone(origin));
        self
    }

    fn write(mut self, store: &Store) -> Result<()> {
        self.0.sort_by(|(one, _), (other, _)| one.cmp(other));
        let (origins, services): (Vec<_>, Vec<_>) = self.0.into_iter().unzip();
        store.write(&origins, &services).map_err(usage)
    }
}

fn usage(problem: impl ToString) -> BindingsError {
    BindingsError::usage(problem.to_string())
}

/// A package without what was asked for, or of which nothing can be read, is refused.
fn check(found: &Found, source: &str, services: &[String]) -> Result<()> {
    if !found.renewed.is_empty() || found.same > 0 {
        return Ok(());
    }
    if !found.unreadable.is_empty() {
        return Err(usage(format!("{source}: none of its services can be read")));
    }
    let asked = services.join(", ");
    let name = services.first().map_or("", |name| name.split('/').next().unwrap_or_default());
    let near = nearest(name, catalogue().services().map(|service| service.name())).filter(|near| *near != name);
    let hint = near.map(|near| format!(", the nearest is {near}")).unwrap_or_default();
    Err(usage(format!("{source} has no {asked}{hint}")))
}

fn is_of(origin: &Origin, service: &Service) -> bool {
    origin.service == service.name && origin.version == service.version
}

fn origin(found: &Renewed, package: &str, when: &str) -> Origin {
    Origin {
        service: found.service.name.to_owned(),
        version: found.service.version.to_owned(),
        package: package.to_owned(),
        when: when.to_owned(),
        actions: found.service.actions.len(),
        new: found.new.clone(),
        changed: found.changed.clone(),
    }
}

/// What changed, in the words of `tc3 spec diff`.
fn told(base: Option<&Service>, found: &Renewed) -> String {
    let (name, version) = (found.service.name, found.service.version);
    if !found.passed_over.is_empty() {
        let count = found.passed_over.len();
        say(&format!("note: {name} {version}: {count} of the things that we say of it do not fit any more"));
    }
    let Some(base) = base else {
        return format!("{name} {version}: {} actions, all new: {}", found.new.len(), listed(&found.new));
    };
    match diff(Edition::of(base), Edition::of(&found.service)) {
        Ok(diff) => diff.to_string(),
        Err(_) => format!("{name} {version}: new: {}; changed: {}", listed(&found.new), listed(&found.changed)),
    }
}

/// Tells what looks older than what is built in, as far as there is patience for it.
fn warn(older: Vec<&Renewed>) {
    for found in older.iter().take(NAMES) {
        let (name, version) = (found.service.name, found.service.version);
        let lacks = match found.lost.as_slice() {
            [] => "it knows fewer members".to_owned(),
            lost => format!("it lacks {}", listed(lost)),
        };
        let problem = format!("looks older than what is built in: {lacks}, and it has no action more");
        say(&format!("warning: {name} {version} {problem}"));
    }
    if let Some(more @ 1..) = older.len().checked_sub(NAMES) {
        say(&format!("warning: {} more look older than what is built in; --force takes them", versions(more)));
    }
}

fn listed(names: &[String]) -> String {
    let shown = names.get(..NAMES).unwrap_or(names).join(", ");
    match names.len().saturating_sub(NAMES) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

fn versions(count: usize) -> String {
    if count == 1 { "1 service version".to_owned() } else { format!("{count} service versions") }
}
