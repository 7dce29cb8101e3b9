//! The packages that descriptions come in: a wheel, an sdist, or a folder with the files of either.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{BufReader, Read, Seek};
use std::path::Path;

use flate2::read::GzDecoder;
use tar::Archive;
use zip::ZipArchive;

use super::{Docs, DocsError, upstream};

/// More than any published `api.json` has, so that a damaged package cannot fill the memory.
const MAX_FILE: u64 = 64 << 20;

/// Where the services stand in a folder: of a checkout or an unpacked package, of its inner folder, of the services.
const SERVICES: [&str; 3] = ["tccli/services", "services", ""];

/// Reads the descriptions in a package of the official command line: a wheel, an sdist, or a folder in which one was
/// unpacked. Which edition it is decides the language.
///
/// # Errors
///
/// The package or one of its files cannot be read, is damaged, or there is no service in it.
pub fn read(path: &Path) -> Result<Docs, DocsError> {
    let mut reader = Reader { path, docs: Docs::default() };
    if path.is_dir() {
        reader.folder()?;
    } else {
        let mut file = reader.at("", File::open(path))?;
        let mut begin = [0; 2];
        // Too short for either: the zip reader says so.
        let _ = file.read_exact(&mut begin);
        reader.at("", file.rewind())?;
        let file = BufReader::new(file);
        if begin == [0x1f, 0x8b] { reader.sdist(file)? } else { reader.wheel(file)? }
    }
    let Reader { docs, .. } = reader;
    match docs.0.is_empty() {
        true => Err(DocsError::new(path, "there is no services/<service>/v<date>/api.json in it")),
        false => Ok(docs),
    }
}

struct Reader<'a> {
    path: &'a Path,
    docs: Docs,
}

impl Reader<'_> {
    fn wheel(&mut self, file: BufReader<File>) -> Result<(), DocsError> {
        let mut archive = ZipArchive::new(file)
            .map_err(|error| DocsError::new(self.path, format_args!("neither a wheel nor an sdist: {error}")))?;
        let names: Vec<_> = archive.file_names().filter(|name| version(name).is_some()).map(str::to_owned).collect();
        for name in names {
            let text = archive.by_name(&name).map_err(std::io::Error::from).and_then(text);
            self.service(&name, text)?;
        }
        Ok(())
    }

    fn sdist(&mut self, file: BufReader<File>) -> Result<(), DocsError> {
        let mut archive = Archive::new(GzDecoder::new(file));
        for entry in self.at("", archive.entries())? {
            let entry = self.at("", entry)?;
            let path = entry.path().map(|path| path.to_string_lossy().into_owned()).unwrap_or_default();
            // All stands in one folder, which is called like the package.
            let name = path.split_once('/').map_or("", |(_, name)| name);
            if version(name).is_some() {
                self.service(name, text(entry))?;
            }
        }
        Ok(())
    }

    fn folder(&mut self) -> Result<(), DocsError> {
        for services in SERVICES {
            let services = self.path.join(services);
            for service in self.folders(&services)? {
                for version in self.folders(&services.join(&service))? {
                    let name = format!("{service}/{version}/api.json");
                    let file = services.join(&name);
                    if file.is_file() {
                        self.service(&name, File::open(&file).and_then(text))?;
                    }
                }
            }
            if !self.docs.0.is_empty() {
                break;
            }
        }
        Ok(())
    }

    fn service(&mut self, name: &str, text: std::io::Result<String>) -> Result<(), DocsError> {
        let text = self.at(name, text)?;
        if let Some(version) = version(name) {
            let docs = self.at(name, upstream::docs(&text))?;
            self.docs.0.insert(version, docs);
        }
        Ok(())
    }

    /// The names of the folders in a folder; none if it is not there.
    fn folders(&self, folder: &Path) -> Result<Vec<String>, DocsError> {
        if !folder.is_dir() {
            return Ok(Vec::new());
        }
        let mut names = Vec::new();
        for entry in self.at("", fs::read_dir(folder))? {
            let path = self.at("", entry)?.path();
            if path.is_dir() {
                names.extend(path.file_name().and_then(OsStr::to_str).map(str::to_owned));
            }
        }
        Ok(names)
    }

    fn at<T, E: core::fmt::Display>(&self, entry: &str, result: Result<T, E>) -> Result<T, DocsError> {
        result.map_err(|error| DocsError { entry: entry.to_owned(), ..DocsError::new(self.path, error) })
    }
}

/// The service and version that a file is about: `…/cfg/v20210820/api.json`. They will name files, so they are plain.
fn version(name: &str) -> Option<(String, String)> {
    let (above, version) = name.strip_suffix("/api.json")?.rsplit_once('/')?;
    let (above, service) = above.rsplit_once('/').unwrap_or(("", above));
    let digits = version.strip_prefix('v').filter(|digits| digits.len() == 8)?;
    let is_plain = SERVICES.contains(&above)
        && !service.is_empty()
        && service.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_plain.then(|| (service.to_owned(), format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..])))
}

fn text(file: impl Read) -> std::io::Result<String> {
    let mut text = String::new();
    file.take(MAX_FILE).read_to_string(&mut text)?;
    Ok(text)
}
