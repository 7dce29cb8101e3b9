//! Pages as files, for whoever hosts a reference of their own: no server, no script.
//!
//! ```text
//! services --> files: a name for each page --> pages (those of the Explorer) --> frame: as_file --> links: led to files --> folder
//! ```

mod files;
mod folder;
mod links;

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{panic, thread};

use maud::html;
use tc3::{Error, ErrorKind};
use tc3_spec::{ServiceEntry, catalogue};

use self::files::Files;
use self::folder::Folder;
use crate::assets;
use crate::described::Described;
use crate::pages::frame::{self, Page};
use crate::pages::{action, exported, links as addresses, service};
use crate::texts::{Language, exported as texts};

/// What is to be written as files: the pages of services, without script. Of all services, unless some are named.
///
/// ```
/// use tc3_explore::Export;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = std::env::temp_dir().join(format!("tc3-explore-export-{}", std::process::id()));
/// let cfg = tc3_spec::catalogue().choose("cfg", None)?;
/// let exported = Export::new().with_service(cfg).run(&folder)?;
/// assert_eq!(exported.pages, 2 + cfg.actions().count());
/// assert!(folder.join("cfg/2021-08-20/DescribeTask.html").exists());
/// # std::fs::remove_dir_all(folder)?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Default)]
pub struct Export {
    services: Vec<&'static ServiceEntry>,
    descriptions: Option<PathBuf>,
    language: Option<String>,
}

/// What was written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Exported {
    /// How many pages there are.
    pub pages: usize,
    /// What they come to, with the files that they load.
    pub bytes: u64,
}

impl Export {
    /// The tags of the languages that pages are written in, the first where none is named.
    pub const LANGUAGES: [&'static str; 2] = [Language::English.tag(), Language::Chinese.tag()];

    /// An export of all services, in English.
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes this version of a service, and of others only those that are named as well.
    #[must_use]
    pub fn with_service(mut self, service: &'static ServiceEntry) -> Self {
        self.services.push(service);
        self
    }

    /// Shows the descriptions of this folder where the spec has none: those of `tc3 spec docs add`.
    #[must_use]
    pub fn with_descriptions(mut self, folder: impl Into<PathBuf>) -> Self {
        self.descriptions = Some(folder.into());
        self
    }

    /// Writes in the language of this tag, one of [`Export::LANGUAGES`].
    #[must_use]
    pub fn with_language(mut self, tag: impl Into<String>) -> Self {
        self.language = Some(tag.into());
        self
    }

    /// Writes the pages into a folder, in place of what an earlier export wrote there. The same input makes the same bytes.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`] where the folder has files that no export wrote, where it cannot be written to, or where no page
    /// is written in that language.
    pub fn run(&self, folder: &Path) -> Result<Exported, Error> {
        let language = self.language()?;
        let mut services = self.services.clone();
        if services.is_empty() {
            services.extend(catalogue().services());
        }
        services.sort_unstable_by_key(|service| (service.name(), service.version()));
        services.dedup_by_key(|service| (service.name(), service.version()));
        let writer = Writer {
            language,
            described: Described::new(self.descriptions.clone()),
            files: Files::of(language, &services),
            folder: Folder::open(folder)?,
        };
        writer.run(&services)
    }

    fn language(&self) -> Result<Language, Error> {
        let Some(tag) = &self.language else { return Ok(Language::default()) };
        Language::tagged(tag).ok_or_else(|| {
            Error::new(ErrorKind::Setup, format!("no page is written in {tag}"))
                .with_advice(format!("name one of {}", Self::LANGUAGES.join(", ")))
        })
    }
}

/// What all threads of an export share.
struct Writer {
    language: Language,
    described: Described,
    files: Files,
    folder: Folder,
}

impl Writer {
    fn run(&self, services: &[&'static ServiceEntry]) -> Result<Exported, Error> {
        self.folder.begin(&self.files.names())?;
        let mut bytes = self.first(services)?;
        let next = AtomicUsize::new(0);
        let threads = thread::available_parallelism().map_or(1, NonZero::get).min(services.len());
        bytes += thread::scope(|scope| {
            let threads: Vec<_> = (0..threads).map(|_| scope.spawn(|| self.take(services, &next))).collect();
            let written =
                threads.into_iter().map(|thread| thread.join().unwrap_or_else(|why| panic::resume_unwind(why)));
            written.sum::<Result<u64, Error>>()
        })?;
        self.folder.end(&self.files.names())?;
        Ok(Exported { pages: self.files.pages(), bytes })
    }

    /// What stands at the top of the folder.
    fn first(&self, services: &[&'static ServiceEntry]) -> Result<u64, Error> {
        let mut bytes = 0;
        for name in ["explore.css", "icon.svg"] {
            let (address, content) = (assets::path(self.language, name), assets::content(name).unwrap_or_default());
            bytes += self.write(&address, content)?;
        }
        let title = self.language.of(&texts::TITLE);
        Ok(bytes + self.page("/", Page::new(self.language, title, exported::content(self.language, services)))?)
    }

    /// Writes service after service, as long as no other thread has taken the last.
    fn take(&self, services: &[&'static ServiceEntry], next: &AtomicUsize) -> Result<u64, Error> {
        let mut bytes = 0;
        while let Some(service) = services.get(next.fetch_add(1, Ordering::Relaxed)) {
            bytes += self.service(service)?;
        }
        Ok(bytes)
    }

    fn service(&self, service: &'static ServiceEntry) -> Result<u64, Error> {
        let content = service::content(self.language, service, &self.described);
        let title = format!("{} {}", service.name(), service.version());
        let mut bytes = self.page(&addresses::service(service), Page::new(self.language, &title, content))?;
        for known in service.actions().filter_map(|name| service.action(name)) {
            let content = action::content(self.language, service, known, &self.described, html! {});
            let title = format!("{} {}", service.name(), known.name);
            bytes += self.page(&addresses::action(service, known.name), Page::new(self.language, &title, content))?;
        }
        Ok(bytes)
    }

    fn page(&self, address: &str, page: Page<'_>) -> Result<u64, Error> {
        let html = frame::as_file(page).into_string();
        self.write(address, links::to_files(&html, address, &self.files).as_bytes())
    }

    fn write(&self, address: &str, content: &[u8]) -> Result<u64, Error> {
        let Some(name) = self.files.at(address) else { return Ok(0) };
        self.folder.write(name, content)?;
        Ok(content.len() as u64)
    }
}
