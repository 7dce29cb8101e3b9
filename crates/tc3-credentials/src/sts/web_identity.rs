//! A role that is taken by a token of an OpenID Connect provider, as pods have in a file that is rotated.

use core::fmt;
use core::time::Duration;
use std::ffi::OsString;
use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

use sts_core::AssumeRoleWithWebIdentity;
use tc3::{Call, Error, ErrorKind};
use tc3_hyper::Client;
use zeroize::Zeroizing;

use super::issued::{REGION, issued};
use crate::source::{Obtaining, Source, absent};
use crate::variables::Variables;

const TKE_REGION: &str = "TKE_REGION";
const TKE_PROVIDER_ID: &str = "TKE_PROVIDER_ID";
const TKE_TOKEN_FILE: &str = "TKE_WEB_IDENTITY_TOKEN_FILE";
pub(crate) const TKE_ROLE_ARN: &str = "TKE_ROLE_ARN";

/// How audits call a session that nobody named.
const SESSION_NAME: &str = "tc3-credentials";

/// No token is longer, in bytes.
const MAX_TOKEN: u64 = 64 << 10;

/// A role, taken by `AssumeRoleWithWebIdentity`. The token is the proof: nothing is signed, and no credential is needed.
///
/// The file of the token is read each time anew, since others rotate it.
#[derive(Clone)]
pub struct WebIdentity {
    client: Client,
    region: String,
    provider_id: String,
    role_arn: String,
    token_file: PathBuf,
    session_name: String,
    duration: Option<i64>,
}

impl WebIdentity {
    /// The role of this resource name, for whom the identity provider of this id vouches by the token in this file. The client
    /// says where STS is.
    pub fn new(
        client: Client,
        provider_id: impl Into<String>,
        role_arn: impl Into<String>,
        token_file: impl Into<PathBuf>,
    ) -> Self {
        Self {
            client,
            region: REGION.to_owned(),
            provider_id: provider_id.into(),
            role_arn: role_arn.into(),
            token_file: token_file.into(),
            session_name: SESSION_NAME.to_owned(),
            duration: None,
        }
    }

    /// The role of a pod in the Kubernetes service (TKE), by what stands in its environment: `TKE_REGION`, `TKE_PROVIDER_ID`,
    /// `TKE_WEB_IDENTITY_TOKEN_FILE` and `TKE_ROLE_ARN`.
    ///
    /// # Errors
    ///
    /// [`absent`] where none of them is set; of kind [`Credential`](ErrorKind::Credential) where one is and another is not, which
    /// names those that are missing.
    pub fn from_tke_environment(client: Client) -> Result<Self, Error> {
        Self::of_variables(client, &Variables::of_process())
    }

    /// The same by variables that are had by this function.
    ///
    /// # Errors
    ///
    /// Those of [`from_tke_environment`](Self::from_tke_environment).
    pub fn from_tke_variables(
        client: Client,
        read: impl Fn(&str) -> Option<OsString> + Send + Sync + 'static,
    ) -> Result<Self, Error> {
        Self::of_variables(client, &Variables::new(read))
    }

    fn of_variables(client: Client, variables: &Variables) -> Result<Self, Error> {
        let names = [TKE_REGION, TKE_PROVIDER_ID, TKE_TOKEN_FILE, TKE_ROLE_ARN];
        let mut values = Vec::new();
        for name in names {
            values.push(variables.text(name)?);
        }
        let missing: Vec<_> =
            names.iter().zip(&values).filter(|(_, value)| value.is_none()).map(|(name, _)| *name).collect();
        if missing.len() == names.len() {
            return Err(absent(format!("none of {} is set", names.join(", "))));
        }
        let [Some(region), Some(provider_id), Some(token_file), Some(role_arn)] = &values[..] else {
            let message = format!("the role of a pod is set up by halves: {} not set", missing.join(", "));
            return Err(Error::new(ErrorKind::Credential, message).with_advice("set all four variables, or none"));
        };
        Ok(Self::new(client, provider_id, role_arn, token_file).with_region(region))
    }

    /// The region whose STS is asked. Default: `ap-guangzhou`. The credential is good in all of them.
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// How audits call the session. Default: `tc3-credentials`.
    #[must_use]
    pub fn with_session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = name.into();
        self
    }

    /// For how long the credential is good, in whole seconds, up to 12 hours. Default: the service's, 2 hours.
    #[must_use]
    pub fn with_duration(mut self, duration: Duration) -> Self {
        self.duration = i64::try_from(duration.as_secs()).ok();
        self
    }

    fn token(&self) -> Result<Zeroizing<String>, Error> {
        let path = self.token_file.display();
        let refused =
            |problem: String, advice: &'static str| Error::new(ErrorKind::Credential, problem).with_advice(advice);
        let mut token = Zeroizing::new(String::new());
        let read = File::open(&self.token_file).and_then(|file| file.take(MAX_TOKEN + 1).read_to_string(&mut token));
        let length = read.map_err(|cause| {
            refused(format!("the token file {path} cannot be read: {cause}"), "look at its path and its rights")
        })?;
        if length as u64 > MAX_TOKEN {
            return Err(refused(format!("the token file {path} holds no token: it is too long"), "look at its path"));
        }
        if token.trim().is_empty() {
            return Err(refused(format!("the token file {path} is empty"), "look at what writes it"));
        }
        Ok(Zeroizing::new(token.trim().to_owned()))
    }
}

impl Source for WebIdentity {
    fn obtain(&self) -> Obtaining<'_> {
        Box::pin(async {
            let (provider_id, role_arn) = (self.provider_id.as_str(), self.role_arn.as_str());
            let mut request = AssumeRoleWithWebIdentity::new(
                provider_id,
                self.token()?.as_str(),
                role_arn,
                self.session_name.as_str(),
            );
            request.duration_seconds = self.duration;
            let call = Call::new(request).with_region(self.region.clone());
            let answer = self.client.send(call).await?.response;
            issued(answer.credentials, answer.expired_time, &answer.expiration)
        })
    }
}

impl fmt::Debug for WebIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("WebIdentity").field(&self.role_arn).finish()
    }
}
