//! What the official CLI comes in: a wheel, an sdist, or a folder with its files.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use flate2::read::GzDecoder;
use sha2::{Digest, Sha256};
use tar::Archive;
use tc3_spec::versions::Versions;
use zip::ZipArchive;

use super::Version;
use super::provenance::Origin;

/// More than any published `api.json` has, so that a damaged wheel cannot fill the memory.
const MAX_FILE: u64 = 64 << 20;

/// What is read of an sdist, which has no index: one pass keeps these.
const KEPT: [&str; 4] = ["api.json", "examples.json", "__init__.py", "PKG-INFO"];

/// Where the services stand: in a wheel and a checkout, in a copy of either's inner folder, in the services' folder.
const SERVICES: [&str; 3] = ["tccli/services", "services", ""];

/// A package of the official CLI, opened.
pub(crate) struct Package {
    files: Files,
    versions: Vec<Version>,
    digest: Sha256,
}

enum Files {
    Wheel(Box<ZipArchive<File>>),
    /// By their path behind the archive's one folder.
    Sdist(HashMap<String, Vec<u8>>),
    Folder(PathBuf),
}

impl Package {
    /// Opens a wheel, an sdist, a checkout, or a folder of services.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let is_sdist = path.to_string_lossy().ends_with(".tar.gz");
        let opened = match path.is_dir() {
            true => Self::open_folder(path),
            false if is_sdist => Self::open_sdist(path),
            false => Self::open_wheel(path),
        };
        let mut package = opened.with_context(|| format!("cannot read {}", path.display()))?;
        ensure!(!package.versions.is_empty(), "{} has no services/<service>/v<date>/api.json", path.display());
        package.versions.sort();
        Ok(package)
    }

    fn open_wheel(path: &Path) -> Result<Self> {
        let digest = digest(path)?;
        let archive = ZipArchive::new(File::open(path)?).context("not a wheel")?;
        let versions = archive.file_names().filter_map(Version::from_path).collect();
        Ok(Self { files: Files::Wheel(Box::new(archive)), versions, digest })
    }

    fn open_sdist(path: &Path) -> Result<Self> {
        let digest = digest(path)?;
        let files = unpack(File::open(path)?).context("not an sdist, or cut off")?;
        let versions = files.keys().filter_map(|name| Version::from_path(name)).collect();
        Ok(Self { files: Files::Sdist(files), versions, digest })
    }

    fn open_folder(path: &Path) -> Result<Self> {
        let mut versions = Vec::new();
        for services in SERVICES {
            for service in folders(&path.join(services))? {
                for version in folders(&path.join(services).join(&service))? {
                    let file = Path::new(services).join(&service).join(version).join("api.json");
                    let found = path.join(&file).is_file().then(|| Version::from_path(file.to_str()?));
                    versions.extend(found.flatten());
                }
            }
            if !versions.is_empty() {
                break;
            }
        }
        Ok(Self { files: Files::Folder(path.to_owned()), versions, digest: Sha256::new() })
    }

    /// Every version of every service in it, sorted.
    pub(crate) fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// The versions of each service in upstream's own order: the first is the one that it recommends. Empty where the
    /// package does not tell, as a folder of services alone.
    pub(crate) fn listed(&mut self) -> Result<Versions> {
        let Some((name, text)) = SERVICES.into_iter().find_map(|services| {
            let name = Path::new(services).join("__init__.py").to_str()?.to_owned();
            let text = self.files.read(&name).ok().filter(|text| text.contains(VERSIONS))?;
            Some((name, text))
        }) else {
            return Ok(Versions::default());
        };
        listed(&text).with_context(|| format!("{name}: {VERSIONS} is not the list that is known"))
    }

    /// The text of one of its files.
    pub(crate) fn read(&mut self, name: &str) -> Result<String> {
        let text = self.files.read(name).with_context(|| format!("cannot read {name}"))?;
        if let Files::Folder(_) = self.files {
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
        let version = field("Version:").or_else(|| self.files.version()).unwrap_or_else(|| "unknown".to_owned());
        let edition = match package.as_str() {
            "tccli" => "cn",
            "tccli-intl-en" => "intl",
            _ => "unknown",
        };
        let sha256 = self.digest.clone().finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Origin { package, version, edition: edition.to_owned(), sha256 })
    }
}

impl Files {
    fn read(&mut self, name: &str) -> Result<String> {
        let mut text = String::new();
        match self {
            Self::Wheel(archive) => archive.by_name(name)?.take(MAX_FILE).read_to_string(&mut text)?,
            Self::Sdist(files) => files.get(name).context("it is not there")?.as_slice().read_to_string(&mut text)?,
            Self::Folder(root) => File::open(root.join(name))?.take(MAX_FILE).read_to_string(&mut text)?,
        };
        Ok(text)
    }

    /// The package's name and version as pip keeps them.
    fn metadata(&mut self) -> Option<String> {
        let is_metadata = |name: &str| name.ends_with(".dist-info/METADATA") && name.matches('/').count() == 1;
        let name = match self {
            Self::Wheel(archive) => archive.file_names().find(|name| is_metadata(name)).map(str::to_owned),
            Self::Sdist(_) => Some("PKG-INFO".to_owned()),
            Self::Folder(root) => {
                let mut names = folders(root).ok()?.into_iter().map(|name| format!("{name}/METADATA"));
                names.find(|name| is_metadata(name))
            }
        }?;
        self.read(&name).ok()
    }

    /// The version as the program itself knows it: what a checkout has.
    fn version(&mut self) -> Option<String> {
        let text = ["tccli/__init__.py", "__init__.py"].into_iter().find_map(|name| self.read(name).ok())?;
        let line = text.lines().find_map(|line| line.strip_prefix("__version__"))?;
        Some(line.trim_matches(|char: char| char.is_whitespace() || matches!(char, '=' | '\'' | '"')).to_owned())
    }
}

impl Version {
    /// `…/<service>/v20210820/api.json`; anything else is not a version of a service.
    pub(super) fn from_path(path: &str) -> Option<Self> {
        let (rest, version) = path.strip_suffix("/api.json")?.rsplit_once('/')?;
        let (above, service) = rest.rsplit_once('/').unwrap_or(("", rest));
        let digits = version.strip_prefix('v').filter(|digits| digits.len() == 8)?;
        let plain = SERVICES.contains(&above) && digits.bytes().all(|byte| byte.is_ascii_digit());
        let named =
            !service.is_empty() && service.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        (plain && named).then(|| Self {
            service: service.to_owned(),
            date: format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..]),
            path: path.to_owned(),
        })
    }
}

/// What the program calls its list of versions.
const VERSIONS: &str = "SERVICE_VERSIONS";

/// The list in a Python file: a dictionary that is JSON too.
fn listed(text: &str) -> Result<Versions> {
    let (_, text) = text.split_once(VERSIONS).context("it is not there")?;
    let begin = text.find('{').context("it does not begin")?;
    let services = serde_json::Deserializer::from_str(&text[begin..]).into_iter().next().context("it is empty")??;
    Ok(Versions::new(services))
}

fn digest(path: &Path) -> Result<Sha256> {
    let mut digest = Sha256::new();
    io::copy(&mut File::open(path)?, &mut Sink(&mut digest))?;
    Ok(digest)
}

/// The files of an sdist that are wanted, without the archive's one folder.
fn unpack(file: File) -> Result<HashMap<String, Vec<u8>>> {
    let mut archive = Archive::new(GzDecoder::new(file));
    let mut files = HashMap::new();
    for entry in archive.entries()? {
        let entry = entry?;
        let path = entry.path()?.to_string_lossy().into_owned();
        let Some((_, name)) = path.split_once('/') else { continue };
        if entry.header().entry_type().is_file() && KEPT.iter().any(|kept| name.ends_with(kept)) {
            let mut content = Vec::new();
            entry.take(MAX_FILE).read_to_end(&mut content)?;
            files.insert(name.to_owned(), content);
        }
    }
    Ok(files)
}

/// The names of the folders in a folder; none if it is not there.
pub(super) fn folders(path: &Path) -> Result<Vec<String>> {
    if !path.is_dir() {
        return Ok(Vec::new());
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(path).with_context(|| format!("cannot list {}", path.display()))? {
        let entry = entry?;
        if entry.path().is_dir() {
            names.extend(entry.file_name().to_str().map(str::to_owned));
        }
    }
    Ok(names)
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
