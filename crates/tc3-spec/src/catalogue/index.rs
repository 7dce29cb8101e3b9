//! What there is, and the way to it.

use core::fmt;
use std::sync::{Arc, OnceLock};

use tc3::ActionInfo;

use super::choose::{self, Versioned};
use super::chunk::{Bodies, Chunk};
use super::codec::{CatalogueError, Cursor, Result, unpack};
use super::codes::CodeLists;
use super::layout::MAGIC;
use crate::leak::{leak, leak_slice};
use crate::model::{Action, Enumeration, Object, Service};
use crate::resource::ResourceKind;

/// All services of a blob.
#[derive(Default)]
pub struct Catalogue {
    blob: &'static [u8],
    /// How many versions of services the blob has.
    size: usize,
    services: Vec<ServiceEntry>,
}

impl Catalogue {
    /// Reads the names of the services in a blob, and nothing else.
    ///
    /// # Errors
    ///
    /// The blob is none, or what was read of it is damaged. See [`Catalogue::verify`] for the rest.
    pub fn open(blob: &'static [u8]) -> Result<Self> {
        let mut cursor = Cursor::new(blob.strip_prefix(MAGIC).ok_or(CatalogueError::Magic)?, &[]);
        let mut names = cursor.text()?;
        let heads = cursor.length()?;
        let mut heads = Cursor::new(cursor.bytes(heads)?, &[]);
        let (length, packed) = (cursor.size()?, cursor.length()?);
        let lists = Arc::new(CodeLists::new(cursor.bytes(packed)?, length));
        let mut at = 0..;
        let services = heads.list(|heads| {
            let head = Head::read(heads, &mut names)?;
            let packed = heads.size()?;
            let (packed, lists) = (cursor.bytes(packed)?, Arc::clone(&lists));
            let (chunk, codes) = (OnceLock::new(), OnceLock::new());
            let at = at.next().unwrap_or_default();
            Ok(ServiceEntry { head, packed, chunk, at, lists, codes, is_added: false })
        })?;
        Ok(Self { blob, size: services.len(), services })
    }

    /// The same with these services, which stand in place of those that it has in the same version.
    #[must_use]
    pub fn with(mut self, added: Self) -> Self {
        for entry in added.services {
            let entry = ServiceEntry { is_added: true, ..entry };
            let order = |known: &ServiceEntry| (known.name(), known.version()).cmp(&(entry.name(), entry.version()));
            match self.services.binary_search_by(order) {
                Ok(at) => self.services[at] = entry,
                Err(at) => self.services.insert(at, entry),
            }
        }
        self
    }

    /// The bytes that it was opened with.
    pub fn blob(&self) -> &'static [u8] {
        self.blob
    }

    /// How many versions of services these bytes have.
    pub(crate) fn size(&self) -> usize {
        self.size
    }

    /// All versions of all services, sorted by name, then version.
    pub fn services(&self) -> impl Iterator<Item = &ServiceEntry> + Clone {
        self.services.iter()
    }

    /// A service as it is asked for, by its name or its product's short name: in this version, or else in the one that its
    /// maker recommends.
    ///
    /// # Errors
    ///
    /// Nothing is called so, or it has no such version. What is told ends without a period, so that more can follow.
    pub fn choose(&self, name: &str, version: Option<&str>) -> core::result::Result<&ServiceEntry, choose::Absent> {
        // Most name both, by which the services are sorted.
        let named = version.and_then(|version| {
            let order = |service: &ServiceEntry| (service.head.name, service.head.version).cmp(&(name, version));
            self.services.get(self.services.binary_search_by(order).ok()?)
        });
        named.map_or_else(|| choose::choose(self.services(), name, version), Ok)
    }

    /// A service by its name or its product's short name: the version that its maker recommends.
    pub fn service(&self, name: &str) -> Option<&ServiceEntry> {
        self.versions(name).find(|service| service.head.recommended)
    }

    /// A version of a service, `YYYY-MM-DD`.
    pub fn service_version(&self, name: &str, version: &str) -> Option<&ServiceEntry> {
        self.versions(name).find(|service| service.head.version == version)
    }

    /// The versions of a service, sorted. A name goes before a short name that is written the same.
    pub fn versions(&self, name: &str) -> impl Iterator<Item = &ServiceEntry> {
        choose::versions(self.services(), name)
    }

    /// Whether two catalogues have the same content, however it is packed.
    ///
    /// # Errors
    ///
    /// One of them cannot be unpacked.
    pub fn is_same(&self, other: &Self) -> Result<bool> {
        if self.services.len() != other.services.len() {
            return Ok(false);
        }
        for (one, other) in self.services.iter().zip(&other.services) {
            let has_same_codes = one.read_codes()? == other.read_codes()?;
            if !one.head.is_same(&other.head) || one.unpacked()? != other.unpacked()? || !has_same_codes {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Decodes everything, to see that it can be.
    ///
    /// # Errors
    ///
    /// The first damage that is found.
    pub fn verify(&self) -> Result<()> {
        self.services.iter().try_for_each(ServiceEntry::verify)
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue").field("services", &self.services).finish_non_exhaustive()
    }
}

/// One version of a service.
///
/// What a damaged blob does not give is not there; [`Catalogue::verify`] tells why.
pub struct ServiceEntry {
    head: Head,
    packed: &'static [u8],
    /// Behind a pointer: of the 300 that a start makes, one is filled. It stays, because objects are found in it later.
    chunk: OnceLock<Result<&'static Chunk>>,
    /// Its place among all services, and so of its codes among all lists.
    at: usize,
    lists: Arc<CodeLists>,
    codes: OnceLock<Vec<&'static str>>,
    is_added: bool,
}

/// What is known of a service before it is unpacked.
struct Head {
    name: &'static str,
    short_name: &'static str,
    version: &'static str,
    title: &'static str,
    recommended: bool,
    /// How long the rest is once it is unpacked.
    length: usize,
}

impl ServiceEntry {
    /// What the official command line calls it, such as `autoscaling`.
    pub fn name(&self) -> &'static str {
        self.head.name
    }

    /// The product's short name, such as `as`: the first label of its host.
    pub fn short_name(&self) -> &'static str {
        self.head.short_name
    }

    /// The version, `YYYY-MM-DD`.
    pub fn version(&self) -> &'static str {
        self.head.version
    }

    /// Whether its maker recommends this version.
    pub fn is_recommended(&self) -> bool {
        self.head.recommended
    }

    /// Whether it was added to the catalogue that it stands in, by [`Catalogue::with`].
    pub fn is_added(&self) -> bool {
        self.is_added
    }

    /// Its place in the blob that it is from.
    pub(crate) fn place(&self) -> usize {
        self.at
    }

    /// What it is called for people.
    pub fn title(&self) -> &'static str {
        self.head.title
    }

    /// What it is for. Empty if nobody wrote it down.
    pub fn doc(&self) -> &'static str {
        self.chunk().map_or("", |chunk| chunk.doc)
    }

    /// The stem of its crates: `<stem>-core` and `<stem>-hyper`.
    pub fn crate_name(&self) -> &'static str {
        self.chunk().map_or(self.head.name, |chunk| chunk.crate_name)
    }

    /// Its own error codes and what they mean, sorted by code.
    pub fn errors(&self) -> &[(&'static str, &'static str)] {
        self.chunk().map_or(&[], |chunk| &chunk.errors)
    }

    /// The error codes that upstream lists of it, sorted: names alone, common ones among them. Empty where it lists none.
    pub fn codes(&self) -> &[&'static str] {
        self.codes.get_or_init(|| self.read_codes().unwrap_or_default())
    }

    /// The names of its actions, sorted.
    pub fn actions(&self) -> impl Iterator<Item = &'static str> {
        self.names(|chunk| &chunk.actions)
    }

    /// The names of its data objects, sorted.
    pub fn objects(&self) -> impl Iterator<Item = &'static str> {
        self.names(|chunk| &chunk.objects)
    }

    /// The names of its enums, sorted.
    pub fn enums(&self) -> impl Iterator<Item = &'static str> {
        self.names(|chunk| &chunk.enums)
    }

    /// An action. The objects that it reaches are decoded as they are asked for, by [`Member::object`](crate::Member::object).
    pub fn action(&self, name: &str) -> Option<&'static Action> {
        self.chunk().and_then(|chunk| chunk.action(name, self.info())).ok().flatten()
    }

    /// A data object.
    pub fn object(&self, name: &str) -> Option<&'static Object> {
        self.chunk().and_then(|chunk| chunk.object(name)).ok().flatten()
    }

    /// The kinds of resources that it keeps, sorted by name.
    pub fn kinds(&self) -> &[&'static ResourceKind] {
        self.chunk().and_then(Chunk::kinds).unwrap_or_default()
    }

    /// All of it, decoded. What only the generator needs is not there: groups of actions, and which docs are tested.
    pub fn to_service(&self) -> Service {
        let mut service = Service::new(self.name(), self.version());
        service.short_name = self.short_name();
        service.crate_name = self.crate_name();
        service.recommended = self.is_recommended();
        service.title = self.title();
        service.doc = self.doc();
        service.actions = self.actions().filter_map(|name| self.action(name)).collect();
        service.objects = self.objects().filter_map(|name| self.object(name)).collect();
        service.enums = self.enums().filter_map(|name| self.enumeration(name)).collect();
        service.errors = self.errors().to_vec();
        service.codes = self.codes().to_vec();
        service.kinds = self.kinds().to_vec();
        service
    }

    /// An enum.
    pub fn enumeration(&self, name: &str) -> Option<&'static Enumeration> {
        self.chunk().and_then(|chunk| chunk.enumeration(name)).ok().flatten()
    }

    fn verify(&self) -> Result<()> {
        self.read_codes()?;
        self.chunk()?.verify(self.info())
    }

    fn read_codes(&self) -> Result<Vec<&'static str>> {
        self.lists.of(self.at)
    }

    fn names(&self, of: fn(&Chunk) -> &Bodies) -> impl Iterator<Item = &'static str> {
        let bodies: &[_] = self.chunk().map_or(&[], |chunk| of(chunk));
        bodies.iter().map(|(name, _)| *name)
    }

    fn chunk(&self) -> Result<&'static Chunk> {
        let read = || Chunk::read(leak_slice(self.unpacked()?)).map(leak);
        self.chunk.get_or_init(read).clone()
    }

    fn unpacked(&self) -> Result<Vec<u8>> {
        unpack(self.packed, self.head.length)
    }

    /// What belongs to each of its actions.
    fn info(&self) -> ActionInfo<'static> {
        ActionInfo { service: self.head.short_name, version: self.head.version, ..ActionInfo::EMPTY }
    }
}

impl Versioned for &ServiceEntry {
    fn name(self) -> &'static str {
        self.head.name
    }

    fn short_name(self) -> &'static str {
        self.head.short_name
    }

    fn version(self) -> &'static str {
        self.head.version
    }

    fn is_recommended(self) -> bool {
        self.head.recommended
    }
}

impl fmt::Debug for ServiceEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Head { name, version, .. } = &self.head;
        f.debug_struct("ServiceEntry").field("name", name).field("version", version).finish_non_exhaustive()
    }
}

impl Head {
    /// `names` is what is left of the names of all services.
    fn read(cursor: &mut Cursor, names: &mut &'static str) -> Result<Self> {
        let mut text = || -> Result<&'static str> {
            let (text, rest) = names.split_at_checked(cursor.size()?).ok_or(CatalogueError::Text)?;
            *names = rest;
            Ok(text)
        };
        let (name, short_name, version, title) = (text()?, text()?, text()?, text()?);
        let title = if title.is_empty() { name } else { title };
        let recommended = cursor.byte()? != 0;
        Ok(Self { name, short_name, version, title, recommended, length: cursor.size()? })
    }

    fn is_same(&self, other: &Self) -> bool {
        let key = |head: &Self| (head.name, head.short_name, head.version, head.title, head.recommended, head.length);
        key(self) == key(other)
    }
}
