//! Where profiles are.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tc3::{Error, ErrorKind};

use super::configuration::{self, Configuration};
use super::entry::{Base, Entry};
use super::{file, ini, tccli};
use crate::source::absent;
use crate::variables::Variables;

/// Names the file of the SDKs, in place of where it is otherwise.
const CREDENTIALS_FILE: &str = "TENCENTCLOUD_CREDENTIALS_FILE";
const SYSTEM: &str = "/etc/tencentcloud/credentials";
/// What the two files of a profile end with.
const CREDENTIAL: &str = "credential";
const CONFIGURATION: &str = "configure";

/// Where the files of profiles are.
#[derive(Clone, Debug)]
pub(super) struct Places {
    /// Whose files are read; none where it is not known.
    home: Option<PathBuf>,
    /// The file of the SDKs that the environment names, be it empty.
    named: Option<PathBuf>,
    system: PathBuf,
}

impl Places {
    pub(super) fn new(variables: &Variables) -> Self {
        let home =
            ["HOME", "USERPROFILE"].into_iter().find_map(|name| variables.raw(name).filter(|home| !home.is_empty()));
        Self {
            home: home.map(PathBuf::from),
            named: variables.raw(CREDENTIALS_FILE).map(PathBuf::from),
            system: PathBuf::from(SYSTEM),
        }
    }

    /// Looks for a profile: first in the files of the official command line, then in that of the SDKs. Tells in which file it is.
    ///
    /// # Errors
    ///
    /// [`absent`] where it is nowhere, and others where a file is there and cannot be read.
    pub(super) fn find(&self, profile: &str) -> Result<(PathBuf, Entry), Error> {
        let mut missing = Vec::new();
        if let Some(path) = self.tccli(profile, CREDENTIAL) {
            if let Some(text) = file::read(&path)? {
                let entry = tccli::credential(&text).map_err(|mistake| mistake.of(&path))?;
                return Ok((path, entry));
            }
            missing.push(format!("no file {}", path.display()));
        } else {
            missing.push("HOME is not set".to_owned());
        }
        for path in self.of_sdks()? {
            match file::read(&path)? {
                None if self.named.is_some() => return Err(self.gone(&path)),
                None => missing.push(format!("no file {}", path.display())),
                Some(text) => match ini::parse(&text, profile).map_err(|mistake| mistake.of(&path))? {
                    Some(credential) => return Ok((path, Entry { base: Base::Keys(credential), role: None })),
                    None => missing.push(format!("no section [{profile}] in {}", path.display())),
                },
            }
        }
        Err(absent(missing.join(", ")))
    }

    /// What the official command line keeps for a profile beside its credential; none where it has no such file.
    pub(super) fn configuration(&self, profile: &str, service: &str) -> Result<Option<Configuration>, Error> {
        let Some(path) = self.tccli(profile, CONFIGURATION) else { return Ok(None) };
        let Some(text) = file::read(&path).map_err(configuration::setup)? else { return Ok(None) };
        let read = Configuration::read(&path, &text, service);
        read.map(Some).map_err(|mistake| configuration::setup(mistake.of(&path)))
    }

    /// The files that the official command line keeps for a profile, be they there or not: its credential and its configuration.
    pub(super) fn files(&self, profile: &str) -> Result<[PathBuf; 2], Error> {
        let file = |kind| {
            self.tccli(profile, kind).ok_or_else(|| {
                let told = "HOME is not set, so that it is not known whose profiles are meant";
                Error::new(ErrorKind::Setup, told).with_advice("set it to your home")
            })
        };
        Ok([file(CREDENTIAL)?, file(CONFIGURATION)?])
    }

    /// The names of all profiles, whatever is wrong with their files.
    pub(super) fn names(&self) -> BTreeSet<String> {
        let folder = self.home.as_ref().map(|home| home.join(".tccli"));
        let files = folder.into_iter().flat_map(fs::read_dir).flatten().flatten();
        let of_tccli = files.filter_map(|file| {
            let name = file.file_name().into_string().ok()?;
            let (name, kind) = name.rsplit_once('.')?;
            [CREDENTIAL, CONFIGURATION].contains(&kind).then(|| name.to_owned())
        });
        let texts = self.of_sdks().unwrap_or_default().into_iter().filter_map(|path| file::read(&path).ok()?);
        let of_sdks: Vec<_> = texts.flat_map(|text| ini::names(&text).map(str::to_owned).collect::<Vec<_>>()).collect();
        of_tccli.chain(of_sdks).collect()
    }

    fn tccli(&self, profile: &str, kind: &str) -> Option<PathBuf> {
        Some(self.home.as_ref()?.join(".tccli").join(format!("{profile}.{kind}")))
    }

    /// The files that other tools keep, and whether they are those of the SDKs.
    pub(super) fn of_others(&self) -> Result<Vec<(PathBuf, bool)>, Error> {
        let of_aws = self.home.as_ref().map(|home| (home.join(".aws").join("credentials"), false));
        let of_sdks = self.of_sdks().map_err(configuration::setup)?;
        Ok(of_sdks.into_iter().map(|file| (file, true)).chain(of_aws).collect())
    }

    fn of_sdks(&self) -> Result<Vec<PathBuf>, Error> {
        match &self.named {
            Some(named) if named.as_os_str().is_empty() => {
                let message = format!("{CREDENTIALS_FILE} is set, and empty");
                Err(Error::new(ErrorKind::Credential, message).with_advice("name a file, or unset it"))
            }
            Some(named) => Ok(vec![named.clone()]),
            None => {
                let own = self.home.as_ref().map(|home| home.join(".tencentcloud").join("credentials"));
                Ok(own.into_iter().chain([self.system.clone()]).collect())
            }
        }
    }

    fn gone(&self, path: &Path) -> Error {
        let message = format!("{CREDENTIALS_FILE} names {}, which is not there", path.display());
        Error::new(ErrorKind::Credential, message).with_advice("name a file that is, or unset it")
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Base, Entry, Places};
    use crate::is_absent;

    #[test]
    fn the_file_of_the_system_comes_behind_that_of_the_user() {
        let folder = std::env::temp_dir().join(format!("tc3-places-{}", std::process::id()));
        let own = folder.join(".tencentcloud");
        fs::create_dir_all(&own).unwrap();
        let system = folder.join("system");
        let places = Places { home: Some(folder.clone()), named: None, system: system.clone() };
        let id = |profile| match places.find(profile) {
            Ok((_, Entry { base: Base::Keys(credential), .. })) => credential.secret_id().to_owned(),
            Ok((path, _)) => panic!("{} has keys only", path.display()),
            Err(error) => {
                assert!(is_absent(&error), "{error}");
                error.message().to_owned()
            }
        };
        assert!(id("default").contains("default.credential, no file ") && id("default").ends_with("/system"));
        fs::write(&system, "[default]\nsecret_id = a\nsecret_key = k\n[b]\nsecret_id = b\nsecret_key = k\n").unwrap();
        assert_eq!(id("default"), "a");
        fs::write(own.join("credentials"), "[default]\nsecret_id = own\nsecret_key = k\n").unwrap();
        assert_eq!((id("default"), id("b")), ("own".to_owned(), "b".to_owned()));
        assert!(id("c").contains("no section [c] in"));
        fs::remove_dir_all(&folder).unwrap();
    }
}
