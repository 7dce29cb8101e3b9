//! What the official command line and the official Python SDK come in: a wheel, an sdist, or a folder with the files of either.

use core::fmt;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{BufReader, Read, Seek};
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use tar::Archive;
use zip::ZipArchive;

/// More than any published `api.json` has, so that a damaged package cannot fill the memory.
const MAX_FILE: u64 = 64 << 20;

/// What a package is of.
#[derive(Clone, Copy, Debug)]
struct Form {
    /// Where the services stand in it: in a wheel and a checkout, in a copy of either's inner folder, in the services' folder.
    services: &'static [&'static str],
    /// The file that each version of a service has.
    file: &'static str,
    /// Where it stands, for who looks for it.
    told: &'static str,
}

/// The official command line.
const CLI: Form = Form {
    services: &["tccli/services", "services", ""],
    file: "api.json",
    told: "services/<service>/v<date>/api.json",
};

/// The official Python SDK.
const SDK: Form = Form {
    services: &["tencentcloud", ""],
    file: "errorcodes.py",
    told: "tencentcloud/<service>/v<date>/errorcodes.py",
};

/// A package of the official command line, or of the official Python SDK, opened.
#[derive(Debug)]
pub struct Package {
    path: PathBuf,
    form: Form,
    files: Files,
    versions: Vec<Version>,
}

/// One version of a service in a package.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub struct Version {
    /// The service, as the official command line calls it.
    pub service: String,
    /// The version, `YYYY-MM-DD`.
    pub date: String,
    /// Where its `api.json` stands in the package; in one of the SDK its `errorcodes.py`.
    pub api: String,
}

impl Package {
    /// Opens a package of the official command line. An sdist has no index, so one pass over it keeps the files whose paths end like one of `kept`;
    /// `api.json` is always among them.
    ///
    /// # Errors
    ///
    /// It cannot be read, is no package, or there is no service in it.
    pub fn open(path: &Path, kept: &[&str]) -> Result<Self, PackageError> {
        Self::open_as(CLI, path, kept)
    }

    /// Opens a package of the official Python SDK, whose versions of services have the codes that they list.
    ///
    /// # Errors
    ///
    /// It cannot be read, is no package, or there is no list of codes in it.
    pub fn open_sdk(path: &Path) -> Result<Self, PackageError> {
        Self::open_as(SDK, path, &["PKG-INFO"])
    }

    fn open_as(form: Form, path: &Path, kept: &[&str]) -> Result<Self, PackageError> {
        let files = if path.is_dir() { Files::Folder(path.to_owned()) } else { Files::of_file(form, path, kept)? };
        let mut versions = files.versions(form, path)?;
        versions.sort();
        match versions.is_empty() {
            true => {
                let problem = format!("there is no {} in it", form.told);
                Err(PackageError::new(path, problem))
            }
            false => Ok(Self { path: path.to_owned(), form, files, versions }),
        }
    }

    /// Every version of every service in it, sorted.
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// Whether it is a folder, and so has no bytes of its own.
    pub fn is_folder(&self) -> bool {
        matches!(self.files, Files::Folder(_))
    }

    /// The text of a file of it.
    ///
    /// # Errors
    ///
    /// It is not there, was not kept, is damaged or no text.
    pub fn read(&mut self, name: &str) -> Result<String, PackageError> {
        self.files
            .read(name)
            .map_err(|problem| PackageError { entry: name.to_owned(), ..PackageError::new(&self.path, problem) })
    }

    /// Its name, version and more, as Python packages tell: `Name: tccli` and so on. None where nothing tells.
    pub fn metadata(&mut self) -> Option<String> {
        let name = self.files.metadata()?;
        self.read(&name).ok()
    }

    /// The file that lists the versions of the services, or would.
    pub fn index(&mut self) -> Option<(String, String)> {
        let name = |services: &str| if services.is_empty() { INDEX.to_owned() } else { format!("{services}/{INDEX}") };
        self.form.services.iter().copied().map(name).find_map(|name| Some((name.clone(), self.read(&name).ok()?)))
    }
}

const INDEX: &str = "__init__.py";

#[derive(Debug)]
enum Files {
    Wheel(Box<ZipArchive<BufReader<File>>>),
    /// By their path behind the archive's one folder.
    Sdist(HashMap<String, Vec<u8>>),
    Folder(PathBuf),
}

impl Files {
    /// By how it begins, because a download may have any name.
    fn of_file(form: Form, path: &Path, kept: &[&str]) -> Result<Self, PackageError> {
        let at = |error: std::io::Error| PackageError::new(path, error);
        let mut file = File::open(path).map_err(at)?;
        let mut begin = [0; 2];
        // Too short for either: the zip reader says so.
        let _ = file.read_exact(&mut begin);
        file.rewind().map_err(at)?;
        let file = BufReader::new(file);
        if begin == [0x1f, 0x8b] {
            let files = unpack(form, file, kept);
            return files
                .map(Self::Sdist)
                .map_err(|error| PackageError::new(path, format_args!("no sdist, or cut off: {error}")));
        }
        let archive = ZipArchive::new(file);
        let none = |error| PackageError::new(path, format_args!("neither a wheel nor an sdist, or cut off: {error}"));
        archive.map(|archive| Self::Wheel(Box::new(archive))).map_err(none)
    }

    fn versions(&self, form: Form, path: &Path) -> Result<Vec<Version>, PackageError> {
        match self {
            Self::Wheel(archive) => Ok(archive.file_names().filter_map(|name| form.version(name)).collect()),
            Self::Sdist(files) => Ok(files.keys().filter_map(|name| form.version(name)).collect()),
            Self::Folder(root) => in_folder(form, root).map_err(|error| PackageError::new(path, error)),
        }
    }

    fn read(&mut self, name: &str) -> Result<String, String> {
        let result = match self {
            Self::Wheel(archive) => archive.by_name(name).map_err(std::io::Error::from).and_then(text),
            Self::Sdist(files) => {
                return files
                    .get(name)
                    .ok_or("it is not there")
                    .map_err(str::to_owned)
                    .and_then(|bytes| String::from_utf8(bytes.clone()).map_err(|error| error.to_string()));
            }
            Self::Folder(root) => File::open(root.join(name)).and_then(text),
        };
        result.map_err(|error| error.to_string())
    }

    /// Where a package tells its name and version.
    fn metadata(&self) -> Option<String> {
        let is_metadata = |name: &str| name.ends_with(".dist-info/METADATA") && name.matches('/').count() == 1;
        match self {
            Self::Wheel(archive) => archive.file_names().find(|name| is_metadata(name)).map(str::to_owned),
            Self::Sdist(_) => Some("PKG-INFO".to_owned()),
            Self::Folder(root) => {
                let mut names = folders(root).ok()?.into_iter().map(|name| format!("{name}/METADATA"));
                names.find(|name| is_metadata(name))
            }
        }
    }
}

fn unpack(form: Form, file: BufReader<File>, kept: &[&str]) -> std::io::Result<HashMap<String, Vec<u8>>> {
    let mut archive = Archive::new(GzDecoder::new(file));
    let mut files = HashMap::new();
    for entry in archive.entries()? {
        let entry = entry?;
        let path = entry.path()?.to_string_lossy().into_owned();
        let Some((_, name)) = path.split_once('/') else { continue };
        let is_kept = form.version(name).is_some() || kept.iter().any(|kept| name.ends_with(kept));
        if is_kept && entry.header().entry_type().is_file() {
            let mut content = Vec::new();
            entry.take(MAX_FILE).read_to_end(&mut content)?;
            files.insert(name.to_owned(), content);
        }
    }
    Ok(files)
}

fn in_folder(form: Form, root: &Path) -> std::io::Result<Vec<Version>> {
    let mut versions = Vec::new();
    for services in form.services {
        for service in folders(&root.join(services))? {
            for version in folders(&root.join(services).join(&service))? {
                let name = Path::new(services).join(&service).join(version).join(form.file);
                versions
                    .extend(name.to_str().filter(|_| root.join(&name).is_file()).and_then(|name| form.version(name)));
            }
        }
        if !versions.is_empty() {
            break;
        }
    }
    Ok(versions)
}

/// The names of the folders in a folder; none if it is not there.
fn folders(path: &Path) -> std::io::Result<Vec<String>> {
    if !path.is_dir() {
        return Ok(Vec::new());
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if entry.path().is_dir() {
            names.extend(entry.file_name().to_str().map(str::to_owned));
        }
    }
    Ok(names)
}

fn text(file: impl Read) -> std::io::Result<String> {
    let mut text = String::new();
    file.take(MAX_FILE).read_to_string(&mut text)?;
    Ok(text)
}

impl Form {
    /// `…/cfg/v20210820/api.json`; anything else is no version of a service. Its parts will name files, so they are plain.
    fn version(self, api: &str) -> Option<Version> {
        let (rest, version) = api.strip_suffix(self.file)?.strip_suffix('/')?.rsplit_once('/')?;
        let (above, service) = rest.rsplit_once('/').unwrap_or(("", rest));
        let digits = version.strip_prefix('v').filter(|digits| digits.len() == 8)?;
        let is_plain = self.services.contains(&above)
            && !service.is_empty()
            && service.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_plain.then(|| Version {
            service: service.to_owned(),
            date: format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..]),
            api: api.to_owned(),
        })
    }
}

impl Version {
    /// The service and the date.
    pub fn names(&self) -> (String, String) {
        (self.service.clone(), self.date.clone())
    }

    /// As in `cfg/2021-08-20`.
    pub fn label(&self) -> String {
        format!("{}/{}", self.service, self.date)
    }

    /// Where its `examples.json` stands in the package.
    pub fn examples(&self) -> String {
        format!("{}examples.json", self.api.strip_suffix("api.json").unwrap_or_default())
    }
}

/// Why a package cannot be read.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct PackageError {
    /// The package.
    pub file: PathBuf,
    /// The file within the package; empty for the package itself.
    pub entry: String,
    /// What is wrong with it.
    pub problem: String,
}

impl PackageError {
    pub(crate) fn new(file: &Path, problem: impl fmt::Display) -> Self {
        Self { file: file.to_owned(), entry: String::new(), problem: problem.to_string() }
    }
}

impl fmt::Display for PackageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file.display())?;
        if !self.entry.is_empty() {
            write!(f, "{}: ", self.entry)?;
        }
        f.write_str(&self.problem)
    }
}

impl std::error::Error for PackageError {}

#[cfg(test)]
mod tests {
    use super::{CLI, SDK};

    #[test]
    fn other_paths_are_no_services() {
        for path in [
            "tccli/services/demo/api.json",
            "tccli/services/demo/v2024010/api.json",
            "tccli/services/demo/v2024010a/api.json",
            "tccli/services/../v20240102/api.json",
            "tccli/services/De mo/v20240102/api.json",
            "elsewhere/services/demo/v20240102/api.json",
            "tccli/services/demo/v20240102/examples.json",
            "tccli/services//v20240102/api.json",
        ] {
            assert_eq!(CLI.version(path), None, "{path}");
        }
        let version = CLI.version("tccli/services/demo/v20240102/api.json").unwrap();
        assert_eq!(
            (version.label(), version.examples()),
            ("demo/2024-01-02".to_owned(), "tccli/services/demo/v20240102/examples.json".to_owned())
        );
        let version = SDK.version("tencentcloud/demo/v20240102/errorcodes.py").unwrap();
        assert_eq!(version.label(), "demo/2024-01-02");
        assert_eq!(SDK.version("tencentcloud/demo/v20240102/models.py"), None);
    }
}
