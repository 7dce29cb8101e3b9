//! A role that is taken by what an identity provider asserts by SAML.

use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::time::Duration;
use std::sync::Arc;

use sts_core::AssumeRoleWithSAML;
use tc3::{Call, Error};
use tc3_hyper::Client;

use super::issued::{REGION, issued};
use crate::source::{Obtaining, Source};

/// Has an assertion made.
type Assert = dyn Fn() -> Pin<Box<dyn Future<Output = Result<String, Error>> + Send>> + Send + Sync;

/// A role, taken by `AssumeRoleWithSAML`. The assertion is the proof: nothing is signed, and no credential is needed.
///
/// An assertion is good for minutes, so that each credential needs another one.
#[derive(Clone)]
pub struct Saml {
    client: Client,
    region: String,
    principal_arn: String,
    role_arn: String,
    session_name: String,
    duration: Option<u64>,
    assert: Arc<Assert>,
}

impl Saml {
    /// The role of this resource name, for whom the identity provider of this one, such as
    /// `qcs::cam::uin/10001:saml-provider/OneLogin`, vouches. The client says where STS is. `assert` gives what the provider
    /// asserts, in base64, each time a new one.
    pub fn new<F>(
        client: Client,
        principal_arn: impl Into<String>,
        role_arn: impl Into<String>,
        session_name: impl Into<String>,
        assert: impl Fn() -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Result<String, Error>> + Send + 'static,
    {
        Self {
            client,
            region: REGION.to_owned(),
            principal_arn: principal_arn.into(),
            role_arn: role_arn.into(),
            session_name: session_name.into(),
            duration: None,
            assert: Arc::new(move || Box::pin(assert())),
        }
    }

    /// The region whose STS is asked. Default: `ap-guangzhou`. The credential is good in all of them.
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// For how long the credential is good, in whole seconds, up to 12 hours. Default: the service's, 2 hours.
    #[must_use]
    pub fn with_duration(mut self, duration: Duration) -> Self {
        self.duration = Some(duration.as_secs());
        self
    }
}

impl Source for Saml {
    fn obtain(&self) -> Obtaining<'_> {
        Box::pin(async {
            let assertion = (self.assert)().await?;
            let (principal_arn, role_arn) = (self.principal_arn.as_str(), self.role_arn.as_str());
            let mut request = AssumeRoleWithSAML::new(assertion, principal_arn, role_arn, self.session_name.as_str());
            request.duration_seconds = self.duration;
            let call = Call::new(request).with_region(self.region.clone());
            let answer = self.client.send(call).await?.response;
            issued(answer.credentials, answer.expired_time, &answer.expiration)
        })
    }
}

impl fmt::Debug for Saml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Saml").field(&self.role_arn).finish()
    }
}
