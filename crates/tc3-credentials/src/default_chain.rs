//! Where one looks for a credential that nobody has named, and clients that call with it.

use core::fmt;
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;

use tc3::{Endpoint, Error, ErrorKind, Timestamp};
use tc3_hyper::{Client, ClientBuilder, credential_from_variables, endpoint_from_variables};

use crate::cached::Cached;
use crate::chain::Chain;
use crate::environment::Environment;
use crate::metadata::MetadataRole;
use crate::origin::Origin;
use crate::profile::Profile;
use crate::retell::retell;
use crate::role::Role;
use crate::settings::{Settings, Setup};
use crate::source::{Obtaining, Source, is_absent};
use crate::sts::{TKE_ROLE_ARN, WebIdentity};
use crate::variables::Variables;

const PROFILE: &str = "TCCLI_PROFILE";
const REGION: &str = "TENCENTCLOUD_REGION";
const DEFAULT: &str = "default";
/// Who is asked beside the profile.
const ENVIRONMENT: &str = "the environment";
const POD: &str = "the role of the pod";
const MACHINE: &str = "the role of the machine";

/// The credential that is found where the official tools look for one.
///
/// In this order, and the first counts:
///
/// | source | |
/// |---|---|
/// | the profile that the program names | then nobody else is asked, as the official command line does it |
/// | the environment | [`Environment`] |
/// | the default profile | [`Profile`]: that of `TCCLI_PROFILE`, which then has to be there, else `default` |
/// | the role of the pod in TKE | [`WebIdentity::from_tke_environment`] |
/// | the role of the machine | [`MetadataRole`] |
///
/// Each is passed over where it is not set up, and where it is set up and fails, that is the failure: see [`Chain`].
///
/// With what is found, a role is assumed: that of [`with_role`](DefaultChainBuilder::with_role), else that of
/// `TENCENTCLOUD_ROLE_ARN` and `TENCENTCLOUD_ROLE_SESSION_NAME`, else the profile's, and only one of them. The variables count
/// where the environment is asked, so not beside a profile that the program names; one without the other is an error.
///
/// ```no_run
/// use std::time::Duration;
///
/// use tc3_credentials::DefaultChain;
/// use tc3_hyper::Client;
///
/// # fn run() -> Result<(), tc3::Error> {
/// let chain = DefaultChain::builder().with_profile("prod").build()?;
/// let client: Client = chain.client_builder()?.with_timeout(Duration::from_secs(20)).build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
pub struct DefaultChain {
    chain: Chain,
    /// The one that is asked.
    profile: Profile,
    is_named: bool,
    /// Whether somebody named it, the program or the environment.
    has_to_be: bool,
    /// The one that is assumed with what is found.
    role: Option<Role>,
    variables: Variables,
    setup: Setup,
}

/// Makes a [`DefaultChain`].
#[must_use = "a chain is made by `build`"]
pub struct DefaultChainBuilder {
    named: Option<String>,
    role: Option<Role>,
    settings: Settings,
}

/// A provider of the credential that is found where the official tools look for one: [`DefaultChain`], kept and renewed in
/// time. Nothing is looked for before a call needs it.
///
/// ```no_run
/// use tc3_hyper::Client;
///
/// # fn run() -> Result<(), tc3::Error> {
/// let client = Client::builder().with_credential_provider(tc3_credentials::from_default_chain()?).build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Those of [`DefaultChainBuilder::build`].
pub fn from_default_chain() -> Result<Cached, Error> {
    Ok(Cached::new(DefaultChain::builder().build()?))
}

/// A client with the credential and the region that are found where the official tools look for them, by [`DefaultChain`], and
/// with the endpoint and the network of the environment, as [`Client::from_env`] reads them. It is that of every service, or one
/// of a generated crate.
///
/// The region is read at once, the credential before the first call that needs it.
///
/// ```no_run
/// use tc3_hyper::Client;
///
/// # fn run() -> Result<(), tc3::Error> {
/// let client: Client = tc3_credentials::client_from_default_chain()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Those of [`DefaultChainBuilder::build`], [`DefaultChain::client_builder`] and [`ClientBuilder::build`].
pub fn client_from_default_chain<C: From<Client>>() -> Result<C, Error> {
    DefaultChain::builder().build()?.client_builder()?.build()
}

impl DefaultChain {
    /// Begins a chain; [`DefaultChainBuilder::build`] ends it.
    pub fn builder() -> DefaultChainBuilder {
        DefaultChainBuilder { named: None, role: None, settings: Settings::default() }
    }

    /// The region of calls that name none: that of `TENCENTCLOUD_REGION`, else the profile's. Where the program names a profile,
    /// its region comes first.
    ///
    /// # Errors
    ///
    /// Of kind [`Credential`](tc3::ErrorKind::Credential) where the variable is not UTF-8, and of kind
    /// [`Setup`](tc3::ErrorKind::Setup) where the file of the profile cannot be read.
    pub fn region(&self) -> Result<Option<String>, Error> {
        let of_environment = || self.variables.text(REGION);
        if self.is_named {
            return self.profile.region()?.map_or_else(of_environment, |region| Ok(Some(region)));
        }
        of_environment()?.map_or_else(|| self.profile.region(), |region| Ok(Some(region)))
    }

    /// The profile that is asked, be it passed over for the environment.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Refuses a profile that the program or `TCCLI_PROFILE` names and that no file has. The chain does so when it is asked; this
    /// tells before, where something else of that profile is missed.
    ///
    /// # Errors
    ///
    /// Of kind [`Credential`](tc3::ErrorKind::Credential).
    pub fn check_profile(&self) -> Result<(), Error> {
        if !self.has_to_be || self.profile.is_there() {
            return Ok(());
        }
        let told = format!("the profile {}: {}", self.profile.name(), none_of_that_name(&self.profile));
        Err(Error::new(ErrorKind::Credential, told).with_advice(name_another(&self.profile)))
    }

    /// Begins a client that calls with what the chain finds, kept and renewed in time, in the [region](Self::region) that it has,
    /// and with the endpoint and the network of the environment. [`client_from_default_chain`] has no more to say.
    ///
    /// # Errors
    ///
    /// Those of [`region`](Self::region) and [`endpoint_from_variables`].
    pub fn client_builder<C: From<Client>>(self) -> Result<ClientBuilder<C>, Error> {
        let region = self.region()?;
        let endpoint = endpoint_from_variables(|name| self.variables.raw(name))?;
        let builder = ClientBuilder::default().with_network_from_env().with_credential_provider(Cached::new(self));
        let builder = region.into_iter().fold(builder, ClientBuilder::with_region);
        Ok(endpoint.into_iter().fold(builder, ClientBuilder::with_endpoint))
    }

    /// Where the credential comes from, as far as that is known without asking anybody: whether the machine has a role is not.
    ///
    /// # Errors
    ///
    /// Of kind [`Credential`](tc3::ErrorKind::Credential), where what is set up cannot be used.
    pub fn origin(&self) -> Result<Origin, Error> {
        let own = if self.is_named { None } else { credential_from_variables(|name| self.variables.raw(name))? };
        let mut origin = match (own, self.profile.origin()) {
            (Some(own), _) => Origin::new(ENVIRONMENT).of(own.secret_id()),
            (None, Ok(of_profile)) => of_profile,
            (None, Err(error)) if self.has_to_be || !is_absent(&error) => {
                return Err(told(&self.profile, self.has_to_be, error));
            }
            // Half of what it takes is told when it is asked.
            (None, Err(_)) => Origin::new(if self.variables.raw(TKE_ROLE_ARN).is_some() { POD } else { MACHINE }),
        };
        if let Some(role) = &self.role {
            origin.role = Some(role.arn.clone());
        }
        Ok(origin)
    }

    /// The file that the credential came from, where users beside its owner can read that: see [`Profile::exposed`].
    pub fn exposed(&self) -> Option<PathBuf> {
        if self.answered() == Some(&self.profile.link()) { self.profile.exposed() } else { None }
    }

    /// The name of the source that has answered, once one has.
    pub fn answered(&self) -> Option<&str> {
        self.chain.answered()
    }
}

impl Source for DefaultChain {
    fn obtain(&self) -> Obtaining<'_> {
        Box::pin(async {
            let found = self.chain.obtain().await.map_err(|error| match is_absent(&error) {
                true => error.with_advice(
                    "set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or write a profile: `tc3 configure`",
                ),
                false => error,
            })?;
            let Some(role) = &self.role else { return Ok(found) };
            let whose = format!("{}: the role over it", self.answered().unwrap_or_default());
            role.assume(&self.setup, self.profile.role_endpoint()?, found, &whose).await
        })
    }
}

impl fmt::Debug for DefaultChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DefaultChain").field(&self.chain).finish()
    }
}

impl DefaultChainBuilder {
    /// Asks this profile and nobody else.
    pub fn with_profile(mut self, name: impl Into<String>) -> Self {
        self.named = Some(name.into());
        self
    }

    /// Assumes the role of this resource name with what is found, in a session that audits show by this name: see
    /// [`AssumedRole`](crate::AssumedRole::new). It takes the place of a role of the environment or of the profile.
    pub fn with_role(mut self, arn: impl Into<String>, session_name: impl Into<String>) -> Self {
        self.role = Some(Role { arn: arn.into(), session_name: session_name.into() });
        self
    }

    /// Reads variables of the environment by this, in place of the process's.
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

    /// Where logins are renewed: see [`ProfileBuilder::with_login_endpoint`](crate::ProfileBuilder::with_login_endpoint).
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

    /// Makes the chain. No file is read yet, no client is made, and nobody is asked.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](tc3::ErrorKind::Setup) where the profile has a name that cannot be one, and of kind
    /// [`Credential`](tc3::ErrorKind::Credential) where the environment has half a role.
    pub fn build(self) -> Result<DefaultChain, Error> {
        let Settings { variables, setup, .. } = self.settings.clone();
        let metadata = self.settings.metadata()?;
        let is_named = self.named.is_some();
        let name = self.named.map_or_else(|| variables.text(PROFILE), |name| Ok(Some(name)))?;
        let has_to_be = name.is_some();
        let role = match (self.role, is_named) {
            (None, false) => Role::of_environment(&variables)?,
            (role, _) => role,
        };
        let name = name.unwrap_or_else(|| DEFAULT.to_owned());
        let profile = Profile::new(name, self.settings)?;
        let link = profile.link();
        let asked = Asked { profile: profile.clone(), has_to_be, has_other_role: role.is_some() };
        let chain = match is_named {
            true => Chain::new().with_source(link, asked),
            false => Chain::new()
                .with_source(ENVIRONMENT, Environment(variables.clone()))
                .with_source(link, asked)
                .with_source(POD, Pod { variables: variables.clone(), setup: Arc::clone(&setup) })
                .with_source(MACHINE, metadata),
        };
        Ok(DefaultChain { chain, profile, is_named, has_to_be, role, variables, setup })
    }
}

impl fmt::Debug for DefaultChainBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DefaultChainBuilder").field("profile", &self.named).finish_non_exhaustive()
    }
}

/// A profile that somebody may have named: then it has to be there.
#[derive(Debug)]
struct Asked {
    profile: Profile,
    has_to_be: bool,
    /// Another one is assumed in place of its own.
    has_other_role: bool,
}

impl Source for Asked {
    fn obtain(&self) -> Obtaining<'_> {
        Box::pin(async {
            let obtained = match self.has_other_role {
                true => self.profile.without_role().await,
                false => self.profile.obtain().await,
            };
            obtained.map_err(|error| told(&self.profile, self.has_to_be, error))
        })
    }
}

/// What a profile fails by: where somebody named it, that it is not there is a failure too.
fn told(profile: &Profile, has_to_be: bool, error: Error) -> Error {
    if !has_to_be || !is_absent(&error) {
        return error;
    }
    if profile.is_there() {
        let told = format!("it has a configuration and no credential: {}", error.message());
        return retell(error, told).with_advice(format!("give it a key: `tc3 configure --profile {}`", profile.name()));
    }
    let told = format!("{}: {}", none_of_that_name(profile), error.message());
    retell(error, told).with_advice(name_another(profile))
}

fn name_another(missing: &Profile) -> String {
    format!("name another, or set it up: `tc3 configure --profile {}`", missing.name())
}

/// Tells which profiles there are in place of one that is not: the nearest, those that begin alike.
fn none_of_that_name(missing: &Profile) -> String {
    const MOST: usize = 3;
    let alike =
        |name: &String| name.chars().zip(missing.name().chars()).take_while(|(one, other)| one == other).count();
    let mut names = missing.names();
    names.sort_unstable_by(|one, other| alike(other).cmp(&alike(one)).then(one.cmp(other)));
    match (names.len(), names.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(", ")) {
        (0, _) => "there is none of that name".to_owned(),
        (more, nearest) if more > MOST => format!("there is none of that name, the nearest of {more} are {nearest}"),
        (_, all) => format!("there is none of that name, there is {all}"),
    }
}

/// The role of a pod, by what stands in its environment at the moment.
struct Pod {
    variables: Variables,
    setup: Setup,
}

impl Source for Pod {
    fn obtain(&self) -> Obtaining<'_> {
        Box::pin(async {
            let variables = self.variables.clone();
            let client = (self.setup)().build()?;
            WebIdentity::from_tke_variables(client, move |name| variables.raw(name))?.obtain().await
        })
    }
}

impl fmt::Debug for Pod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pod")
    }
}
