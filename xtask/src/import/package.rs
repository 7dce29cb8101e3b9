//! A package of the official CLI as the import needs it: with its hash, and with what it lists.

use std::fs::File;
use std::io;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use tc3_bindgen::read::package::{self, Version};
use tc3_bindgen::read::versions::Versions;

use super::provenance::Origin;

/// What is read of a package besides `api.json`.
const KEPT: [&str; 3] = ["examples.json", "__init__.py", "PKG-INFO"];

/// What the program calls its list of versions.
const VERSIONS: &str = "SERVICE_VERSIONS";

/// A package of the official CLI, opened.
pub(crate) struct Package {
    files: package::Package,
    digest: Sha256,
}

impl Package {
    /// Opens a wheel, an sdist, a checkout, or a folder of services.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        Self::of(path, package::Package::open(path, &KEPT)?)
    }

    /// Opens a package of the official Python SDK: its versions of services have lists of error codes.
    pub(crate) fn open_sdk(path: &Path) -> Result<Self> {
        Self::of(path, package::Package::open_sdk(path)?)
    }

    fn of(path: &Path, files: package::Package) -> Result<Self> {
        let mut digest = Sha256::new();
        if !files.is_folder() {
            io::copy(&mut File::open(path)?, &mut Sink(&mut digest))?;
        }
        Ok(Self { files, digest })
    }

    /// Every version of every service in it, sorted.
    pub(crate) fn versions(&self) -> &[Version] {
        self.files.versions()
    }

    /// The versions of each service in upstream's own order: the first is the one that it recommends. Empty where the
    /// package does not tell, as a folder of services alone.
    pub(crate) fn listed(&mut self) -> Result<Versions> {
        match self.files.index().filter(|(_, text)| text.contains(VERSIONS)) {
            Some((name, text)) => {
                listed(&text).with_context(|| format!("{name}: {VERSIONS} is not the list that is known"))
            }
            None => Ok(Versions::default()),
        }
    }

    /// The text of one of its files.
    pub(crate) fn read(&mut self, name: &str) -> Result<String> {
        let text = self.files.read(name)?;
        if self.files.is_folder() {
            // A folder has no bytes of its own: its hash is that of the files that were used, in their order.
            self.digest.update(format!("{name}\n{}\n", text.len()));
            self.digest.update(&text);
        }
        Ok(text)
    }

    /// Where the facts come from. To be asked after all was read.
    pub(crate) fn origin(&mut self) -> Result<Origin> {
        let metadata = self.files.metadata().unwrap_or_default();
        let field =
            |name: &str| metadata.lines().find_map(|line| line.strip_prefix(name)).map(|text| text.trim().to_owned());
        let package = field("Name:").unwrap_or_else(|| "unknown".to_owned());
        let version = field("Version:").or_else(|| self.own_version()).unwrap_or_else(|| "unknown".to_owned());
        let edition = match package.as_str() {
            "tccli" | "tencentcloud-sdk-python" => "cn",
            "tccli-intl-en" => "intl",
            _ => "unknown",
        };
        let sha256 = self.digest.clone().finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Origin { package, version, edition: edition.to_owned(), sha256 })
    }

    /// The version as the program itself knows it: what a checkout has.
    fn own_version(&mut self) -> Option<String> {
        let text = ["tccli/__init__.py", "__init__.py"].into_iter().find_map(|name| self.files.read(name).ok())?;
        let line = text.lines().find_map(|line| line.strip_prefix("__version__"))?;
        Some(line.trim_matches(|char: char| char.is_whitespace() || matches!(char, '=' | '\'' | '"')).to_owned())
    }
}

/// The list in a Python file: a dictionary that is JSON too.
fn listed(text: &str) -> Result<Versions> {
    let (_, text) = text.split_once(VERSIONS).context("it is not there")?;
    let begin = text.find('{').context("it does not begin")?;
    let services = serde_json::Deserializer::from_str(&text[begin..]).into_iter().next().context("it is empty")??;
    Ok(Versions::new(services))
}

/// Feeds a digest with what is written to it.
struct Sink<'a>(&'a mut Sha256);

impl io::Write for Sink<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
