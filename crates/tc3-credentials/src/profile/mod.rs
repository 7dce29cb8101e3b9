//! Profiles: credentials by a name, in files that the official tools keep.

mod configuration;
mod edit;
mod entry;
mod file;
mod import;
mod ini;
mod keys;
mod login;
mod mistake;
mod part;
mod places;
mod tccli;

use core::fmt;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use tc3::{Endpoint, Error, ErrorKind, Timestamp};
use tc3_hyper::ClientBuilder;

use crate::metadata::MetadataRole;
use crate::origin::Origin;
use crate::retell::retell;
use crate::settings::{Settings, Setup};
use crate::source::{Obtained, Obtaining, Source};
use crate::system::Clock;
use crate::variables::Variables;
pub use configuration::Configuration;
pub use edit::ProfileEditor;
use entry::Base;
pub use import::Importable;
use login::Login;
use places::Places;

/// A profile in the files of the official tools.
///
/// It is looked for in this order, and the first file that has it counts:
///
/// | file | |
/// |---|---|
/// | `~/.tccli/<profile>.credential` | JSON of the official command line |
/// | `~/.tencentcloud/credentials`, then `/etc/tencentcloud/credentials` | INI of the SDKs: a section for each profile, with `secret_id`, `secret_key` and `token`. `TENCENTCLOUD_CREDENTIALS_FILE` names another in place of both, and then it has to be there |
///
/// `HOME` says whose files they are. They are read anew each time.
///
/// What the official command line keeps may be a key, the role of the machine (`cvm-role`), or a login (`oauth`, `sso`). The
/// credential of a login is used as it is until five minutes before its end; then another one is had, with certificates
/// checked, and written back, so that the official command line has it too. Where that fails, the old one is used until it ends,
/// and a warning tells why. Where an entry has `role-arn` and `role-session-name`, that role is assumed over the rest.
///
/// Two programs may renew one login at the same time: what it is renewed with may be used more than once, so nothing is locked,
/// and the file has what the last one wrote, whole. A login that somebody made meanwhile stays.
///
/// A role is assumed where the configuration beside the credential has STS, unless [`with_setup`](ProfileBuilder::with_setup) has an
/// endpoint of its own.
///
/// The name of a profile becomes part of a file's name, so it has no separators. No entry can name another profile: there are no
/// circles.
#[derive(Clone)]
pub struct Profile {
    name: String,
    places: Places,
    /// Where logins are renewed.
    login: Endpoint,
    metadata: MetadataRole,
    setup: Setup,
    clock: Clock,
}

/// Makes a [`Profile`].
#[must_use = "a profile is made by `build`"]
pub struct ProfileBuilder {
    name: String,
    settings: Settings,
}

impl Profile {
    /// Begins a profile; [`ProfileBuilder::build`] ends it.
    ///
    /// ```no_run
    /// use tc3_credentials::{Profile, Source};
    ///
    /// # async fn run() -> Result<(), tc3::Error> {
    /// let profile = Profile::builder("prod").build()?;
    /// println!("{:?} in {:?}", profile.obtain().await?.credential, profile.region()?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder(name: impl Into<String>) -> ProfileBuilder {
        ProfileBuilder { name: name.into(), settings: Settings::default() }
    }

    pub(crate) fn new(name: String, settings: Settings) -> Result<Self, Error> {
        check_name(&name)?;
        Ok(Self {
            name,
            places: Places::new(&settings.variables),
            metadata: settings.metadata()?,
            login: settings.login.map_or_else(|| Endpoint::parse(login::HOST), Ok)?,
            setup: settings.setup,
            clock: settings.clock,
        })
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The region that the official command line keeps for it, in `~/.tccli/<profile>.configure`; the SDKs keep none.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](ErrorKind::Setup) where the file is there and cannot be read.
    pub fn region(&self) -> Result<Option<String>, Error> {
        Ok(self.configuration("")?.and_then(|configuration| configuration.region))
    }

    /// What the official command line keeps for it beside the credential: in general, and for a service by that program's name
    /// for it. None where it has no such file.
    ///
    /// # Errors
    ///
    /// Those of [`region`](Self::region).
    pub fn configuration(&self, service: &str) -> Result<Option<Configuration>, Error> {
        self.places.configuration(&self.name, service)
    }

    /// The names of all profiles in the files where this one is looked for, in order.
    pub fn names(&self) -> Vec<String> {
        self.places.names().into_iter().collect()
    }

    /// Opens its files to be changed.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](ErrorKind::Setup) where it is not known whose files they are, or one is there and cannot be read. What is
    /// broken is not written over.
    pub fn edit(&self) -> Result<ProfileEditor, Error> {
        let [credential, configuration] = self.places.files(&self.name)?;
        ProfileEditor::open(credential, configuration)
    }

    /// What other tools keep that can be taken into profiles, in the order in which it counts: the files of the SDKs, which
    /// profiles are looked for in anyway, then `~/.aws/credentials`, as far as there are keys of Tencent Cloud in it.
    ///
    /// # Errors
    ///
    /// Those of [`Importable::read`].
    pub fn importable(&self) -> Result<Vec<Importable>, Error> {
        let mut all = Vec::new();
        for (file, of_sdks) in self.places.of_others()? {
            let begin = all.len();
            all.extend(Importable::read(&file)?);
            all[begin..].iter_mut().for_each(|found: &mut Importable| found.of_sdks = of_sdks);
        }
        Ok(all)
    }

    /// Removes the files that the official command line keeps for it, whatever is wrong with them, and tells which were there.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](ErrorKind::Setup) where one cannot be removed.
    pub fn remove(&self) -> Result<Vec<PathBuf>, Error> {
        let mut removed = Vec::new();
        for path in self.places.files(&self.name)? {
            match fs::remove_file(&path) {
                Ok(()) => removed.push(path),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => {
                    let told = format!("{} cannot be removed: {error}", path.display());
                    return Err(Error::new(ErrorKind::Setup, told).with_advice("look whose it is").with_source(error));
                }
            }
        }
        Ok(removed)
    }

    /// How it is called among others that are asked.
    pub(crate) fn link(&self) -> String {
        format!("the profile {}", self.name)
    }

    /// Whether a file has it, be it a configuration without a credential.
    pub(crate) fn is_there(&self) -> bool {
        self.names().iter().any(|name| name == self.name())
    }

    /// Where its credential comes from.
    pub(crate) fn origin(&self) -> Result<Origin, Error> {
        let (path, entry) = self.places.find(&self.name)?;
        let origin = Origin::new(self.link());
        let origin = match entry.base {
            Base::Keys(credential) => origin.of(credential.secret_id()),
            Base::Login(Obtained { credential, ends }, _) => Origin { ends, ..origin.of(credential.secret_id()) },
            Base::CvmRole => origin,
        };
        Ok(Origin { file: Some(path), role: entry.role.map(|role| role.arn), ..origin })
    }

    /// The file that has its credential, where users beside its owner can read that: they may, and may enter each folder above it.
    /// The official command line lets them read it, in a folder that they may not enter. Nothing elsewhere than on Unix.
    pub fn exposed(&self) -> Option<PathBuf> {
        let (path, _) = self.places.find(&self.name).ok()?;
        file::is_exposed(&path).then_some(path)
    }

    async fn credential(&self) -> Result<Obtained, Error> {
        let (path, entry) = self.places.find(&self.name)?;
        let obtained = self.base(&path, entry.base).await?;
        match entry.role {
            Some(role) => {
                let whose = format!("{}: its role", path.display());
                role.assume(&self.setup, self.role_endpoint()?, obtained, &whose).await
            }
            None => Ok(obtained),
        }
    }

    /// Where its roles are assumed, if not where all are.
    pub(crate) fn role_endpoint(&self) -> Result<Option<Endpoint>, Error> {
        let Some(Configuration { file, role_endpoint: Some(text), .. }) = self.configuration("")? else {
            return Ok(None);
        };
        Endpoint::parse(&text).map(Some).map_err(|error| {
            let told = format!("{}: the endpoint of roles: {}", file.display(), error.message());
            error.advice().into_iter().fold(Error::new(ErrorKind::Setup, told), Error::with_advice).with_source(error)
        })
    }

    /// Its credential without the role that its entry may have, for a role of somebody else's.
    pub(crate) async fn without_role(&self) -> Result<Obtained, Error> {
        let (path, entry) = self.places.find(&self.name)?;
        self.base(&path, entry.base).await
    }

    async fn base(&self, path: &Path, base: Base) -> Result<Obtained, Error> {
        match base {
            Base::Keys(credential) => Ok(Obtained::new(credential)),
            Base::CvmRole => self.metadata.obtain().await.map_err(|error| of_machine(path, error)),
            Base::Login(obtained, login) => self.of_login(path, obtained, &login).await,
        }
    }

    /// The credential of a login, renewed if it ends soon.
    async fn of_login(&self, path: &Path, obtained: Obtained, login: &Login) -> Result<Obtained, Error> {
        let now = (self.clock)()?;
        let left = obtained.ends.map_or(i64::MAX, |ends| ends.seconds() - now.seconds());
        if left > login::EARLY {
            return Ok(obtained);
        }
        match self.renew(path, login, now).await {
            Ok(renewed) => Ok(renewed),
            Err(error) if left > 0 => {
                tracing::warn!(profile = self.name, "the login is not renewed, and ends in {left} s: {error}");
                Ok(obtained)
            }
            Err(error) => Err(error),
        }
    }

    async fn renew(&self, path: &Path, login: &Login, now: Timestamp) -> Result<Obtained, Error> {
        let transport = (self.setup)().build_transport()?.into();
        let service = login::Service { endpoint: self.login.clone(), transport };
        let renewed = login.renew(&service, now).await.map_err(|error| {
            let told = format!("{}: the login is not renewed: {}", path.display(), error.message());
            match error.kind() {
                ErrorKind::Credential => retell(error, told).with_advice(login.log_in(&self.name)),
                _ => retell(error, told),
            }
        })?;
        if let Err(error) = write_back(path, login, &renewed) {
            tracing::warn!(profile = self.name, "the renewed login is not kept: {error}");
        }
        renewed.obtained()
    }
}

/// Puts what was renewed in its place, unless somebody has logged in or out since.
fn write_back(path: &Path, login: &Login, renewed: &login::Renewed) -> Result<(), Error> {
    let Some(text) = file::read(path)? else { return Ok(()) };
    let of_file = |mistake: mistake::Mistake| mistake.of(path);
    match tccli::credential(&text).map_err(of_file)?.base {
        Base::Login(_, present) if login.is_that_of(&present) => {}
        _ => return Ok(()),
    }
    let mut object = tccli::object(&text).map_err(of_file)?;
    renewed.put(&mut object, login);
    let cannot = |cause: std::io::Error| {
        Error::new(ErrorKind::Credential, format!("{} cannot be written: {cause}", path.display())).with_source(cause)
    };
    let text = serde_json::to_string_pretty(&object).map_err(|error| cannot(error.into()))?;
    file::replace(path, &text).map_err(cannot)
}

/// The profile says that the machine has a role: where there is none that is a failure.
fn of_machine(path: &Path, error: Error) -> Error {
    let told = format!("{} has the type cvm-role: {}", path.display(), error.message());
    retell(error, told)
}

impl Source for Profile {
    fn obtain(&self) -> Obtaining<'_> {
        Box::pin(self.credential())
    }
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Profile").field("name", &self.name).field("places", &self.places).finish_non_exhaustive()
    }
}

impl ProfileBuilder {
    /// Reads variables of the environment by this, in place of the process's: `HOME` and `TENCENTCLOUD_CREDENTIALS_FILE`.
    pub fn with_variables(mut self, read: impl Fn(&str) -> Option<OsString> + Send + Sync + 'static) -> Self {
        self.settings.variables = Variables::new(read);
        self
    }

    /// Begins by this the clients that STS and the login service are asked with, for proxies, authorities and endpoints. Default:
    /// the network of the environment, `Client::builder().with_network_from_env()`.
    pub fn with_setup(mut self, begin: impl Fn() -> ClientBuilder + Send + Sync + 'static) -> Self {
        self.settings.setup = Arc::new(begin);
        self
    }

    /// Where logins are renewed. Default: `https://cli.cloud.tencent.com`.
    pub fn with_login_endpoint(mut self, endpoint: Endpoint) -> Self {
        self.settings.login = Some(endpoint);
        self
    }

    /// Who tells the role of the machine. Default: [`MetadataRole::new`].
    pub fn with_metadata_role(mut self, role: MetadataRole) -> Self {
        self.settings.metadata = Some(role);
        self
    }

    /// What time it is. Default: the system's clock.
    pub fn with_clock(mut self, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.settings.clock = Arc::new(move || Ok(now()));
        self
    }

    /// Makes the profile. No file is read yet, and no client is made.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](ErrorKind::Setup) where the name cannot be one.
    pub fn build(self) -> Result<Profile, Error> {
        Profile::new(self.name, self.settings)
    }
}

/// A name stands in file names and in brackets, and leads nowhere else.
fn check_name(name: &str) -> Result<(), Error> {
    let problem = if name.is_empty() {
        "is empty"
    } else if name.contains(['/', '\\']) || name == "." || name == ".." {
        "is a path"
    } else if name.contains(['[', ']', ':']) || name.chars().any(char::is_control) || name.trim() != name {
        "holds a bracket, a colon, a control character, or a blank around it"
    } else if name.len() > 100 {
        "has more than 100 bytes"
    } else {
        return Ok(());
    };
    Err(Error::new(ErrorKind::Setup, format!("the name of the profile {problem}"))
        .with_advice("give a name such as default or prod"))
}

impl fmt::Debug for ProfileBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProfileBuilder").field("name", &self.name).finish_non_exhaustive()
    }
}
