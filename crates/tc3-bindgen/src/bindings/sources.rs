//! Where specs come from: the catalogue, a folder of the user's own, or both, with the words of a package.

use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use tc3_spec::{Action, Catalogue, Enumeration, Service, ServiceEntry, Versioned};

use super::builder::Builder;
use super::error::BindingsError;
use super::file;
use super::select::{Actions, Selection};
use crate::docs::Docs;
use crate::load::over;
use crate::plan::WireNames;

pub(super) struct Sources {
    catalogue: Option<&'static Catalogue>,
    /// The user's folder.
    folder: Option<PathBuf>,
    /// What was read from it, and what of the catalogue was described anew.
    services: Vec<Service>,
}

/// A version of a service, in either form.
#[derive(Clone, Copy)]
pub(super) enum Origin<'a> {
    Entry(&'a ServiceEntry),
    Service(&'a Service),
}

/// A version of a service that can be asked for.
#[derive(Clone, Copy)]
struct Candidate<'a> {
    origin: Origin<'a>,
    /// Whether it goes without its date.
    recommended: bool,
}

/// What is generated of a version of a service.
pub(super) struct Chosen<'a> {
    pub(super) origin: Origin<'a>,
    /// Whether it goes without its date.
    pub(super) recommended: bool,
    /// Sorted by name.
    pub(super) actions: Vec<&'static Action>,
}

impl Sources {
    pub(super) fn read(builder: &Builder, selections: &[Selection]) -> Result<Self, BindingsError> {
        let folder = builder.spec.as_ref().map(|folder| builder.folder.join(folder));
        let docs = match &builder.docs {
            Some(package) => docs(&builder.folder.join(package), selections, builder.catalogue.or_else(embedded))?,
            None => Docs::default(),
        };
        let catalogue = builder.catalogue.or_else(embedded);
        let mut sources = Self { catalogue, folder, services: Vec::new() };
        let find =
            |name: &str, version: &str| sources.catalogue?.service_version(name, version).map(ServiceEntry::to_service);
        let versions = |name: &str| {
            let entries = sources.catalogue.iter().flat_map(|catalogue| catalogue.services());
            entries.filter(|entry| entry.name() == name).map(ServiceEntry::version).collect()
        };
        let base = over::Base { find: &find, versions: &versions };
        if let Some(folder) = &sources.folder {
            if !folder.is_dir() {
                return Err(BindingsError::usage(format!("there is no folder {}", folder.display())));
            }
            sources.services = over::load(folder, &base, &docs)?;
        }
        if builder.docs.is_some() {
            sources.describe(selections, &docs)?;
        }
        Ok(sources)
    }

    /// Puts descriptions to what comes from the catalogue alone.
    fn describe(&mut self, selections: &[Selection], docs: &Docs) -> Result<(), BindingsError> {
        for selection in selections {
            let Origin::Entry(entry) = self.find(selection)?.origin else { continue };
            let service = over::describe(&entry.to_service(), docs)?;
            self.services.push(service);
        }
        Ok(())
    }

    /// What was asked for, in that order.
    pub(super) fn choose(&self, selections: &[Selection]) -> Result<Vec<Chosen<'_>>, BindingsError> {
        let mut all: Vec<Chosen<'_>> = Vec::new();
        for selection in selections {
            let Candidate { origin, recommended } = self.find(selection)?;
            if all.iter().any(|known| known.origin.is_same(origin)) {
                let (name, version) = (origin.name(), origin.version());
                return Err(BindingsError::usage(format!(
                    "{name}/{version} is named in two ways: write all of its actions behind one of them"
                )));
            }
            all.push(Chosen { origin, recommended, actions: origin.choose(selection)? });
        }
        Ok(all)
    }

    /// What the bindings are made from, for the head of the file.
    pub(super) fn told(&self) -> String {
        let catalogue = self.catalogue.map(|catalogue| format!("the catalogue {}", fingerprint(catalogue)));
        let folder = self.folder.as_ref().map(|_| "specs of your own".to_owned());
        catalogue.into_iter().chain(folder).collect::<Vec<_>>().join(" and ")
    }

    fn find(&self, selection: &Selection) -> Result<Candidate<'_>, BindingsError> {
        let Selection { service, version, .. } = selection;
        let candidates = self.candidates();
        tc3_spec::choose(candidates.iter().copied(), service, version.as_deref())
            .map_err(|absent| BindingsError::usage(absent.to_string()))
    }

    /// All versions of all services. One of the folder stands in place of the catalogue's.
    fn candidates(&self) -> Vec<Candidate<'_>> {
        let entries = self.catalogue.iter().flat_map(|catalogue| catalogue.services()).map(Origin::Entry);
        let of_folder =
            |entry: &Origin<'_>| self.services.iter().any(|service| entry.is_same(Origin::Service(service)));
        let all = self.services.iter().map(Origin::Service).chain(entries.filter(|entry| !of_folder(entry)));
        all.map(|origin| Candidate { origin, recommended: self.recommends(origin) }).collect()
    }

    /// Whether a version goes without its date. One that the folder adds to a service of the catalogue does so where
    /// the folder's list of versions says so, and then no other does.
    fn recommends(&self, origin: Origin<'_>) -> bool {
        let is_added = |service: &&Service| {
            self.catalogue.is_some_and(|catalogue| catalogue.service_version(service.name, service.version).is_none())
        };
        let mut added = self.services.iter().filter(is_added);
        let other = added
            .any(|service| service.recommended && service.name == origin.name() && service.version != origin.version());
        origin.is_recommended() && !other
    }
}

impl Versioned for Candidate<'_> {
    fn name(self) -> &'static str {
        self.origin.name()
    }

    fn short_name(self) -> &'static str {
        self.origin.short_name()
    }

    fn version(self) -> &'static str {
        self.origin.version()
    }

    fn is_recommended(self) -> bool {
        self.recommended
    }
}

impl<'a> Origin<'a> {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Entry(entry) => entry.name(),
            Self::Service(service) => service.name,
        }
    }

    fn short_name(self) -> &'static str {
        match self {
            Self::Entry(entry) => entry.short_name(),
            Self::Service(service) => service.short_name,
        }
    }

    fn version(self) -> &'static str {
        match self {
            Self::Entry(entry) => entry.version(),
            Self::Service(service) => service.version,
        }
    }

    fn is_recommended(self) -> bool {
        match self {
            Self::Entry(entry) => entry.is_recommended(),
            Self::Service(service) => service.recommended,
        }
    }

    fn is_same(self, other: Self) -> bool {
        (self.name(), self.version()) == (other.name(), other.version())
    }

    /// The service without its parts.
    pub(super) fn head(self) -> Service {
        let mut head = Service::new(self.name(), self.version());
        match self {
            Self::Entry(entry) => {
                (head.short_name, head.title, head.doc) = (entry.short_name(), entry.title(), entry.doc());
            }
            Self::Service(service) => {
                (head.short_name, head.title, head.doc) = (service.short_name, service.title, service.doc);
            }
        }
        head
    }

    pub(super) fn names(self) -> WireNames {
        match self {
            Self::Entry(entry) => WireNames {
                actions: entry.actions().collect(),
                enums: entry.enums().collect(),
                objects: entry.objects().collect(),
            },
            Self::Service(service) => WireNames::of(service),
        }
    }

    pub(super) fn enumeration(self, name: &str) -> Option<&'static Enumeration> {
        match self {
            Self::Entry(entry) => entry.enumeration(name),
            Self::Service(service) => service.enumeration(name),
        }
    }

    fn action(self, name: &str) -> Option<&'static Action> {
        match self {
            Self::Entry(entry) => entry.action(name),
            Self::Service(service) => service.action(name),
        }
    }

    fn choose(self, selection: &Selection) -> Result<Vec<&'static Action>, BindingsError> {
        let known = self.names().actions;
        let Actions::Named(names) = &selection.actions else {
            return Ok(known.into_iter().filter_map(|name| self.action(name)).collect());
        };
        let find = |name: &String| {
            self.action(name).ok_or_else(|| {
                let nearest = tc3_spec::nearest(name, known.iter().copied());
                let hint = nearest.map(|nearest| format!("; the nearest is {nearest}")).unwrap_or_default();
                BindingsError::usage(format!("{} {} has no action {name}{hint}", self.name(), self.version()))
            })
        };
        names.iter().map(find).collect()
    }
}

#[cfg(feature = "package")]
fn docs(
    package: &Path,
    selections: &[Selection],
    catalogue: Option<&'static Catalogue>,
) -> Result<Docs, BindingsError> {
    let is_wanted = |service: &str| selections.iter().any(|selection| selection.service == service);
    // By the product's short name too: the catalogue knows which service that is.
    let short = |service: &str| {
        let entries = catalogue.into_iter().flat_map(Catalogue::services);
        let named = entries.filter(|entry| entry.name() == service).map(ServiceEntry::short_name);
        named.into_iter().any(is_wanted)
    };
    let docs = crate::docs::read_some(package, |service, _| is_wanted(service) || short(service));
    docs.map(Docs::into_markdown).map_err(|error| BindingsError::usage(error.to_string()))
}

#[cfg(not(feature = "package"))]
fn docs(_: &Path, _: &[Selection], _: Option<&'static Catalogue>) -> Result<Docs, BindingsError> {
    // Nothing sets a package without the feature.
    Ok(Docs::default())
}

#[cfg(feature = "catalogue")]
fn embedded() -> Option<&'static Catalogue> {
    Some(tc3_spec::catalogue())
}

#[cfg(not(feature = "catalogue"))]
fn embedded() -> Option<&'static Catalogue> {
    None
}

/// Which catalogue it is.
fn fingerprint(catalogue: &Catalogue) -> String {
    file::hex(&Sha256::digest(catalogue.blob())[..8])
}
