//! Where a request goes: to the mock, or to the real service.

use core::time::Duration;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};
use tc3::{Credential, Effect, Endpoint, Error, Signer};
use tc3_credentials::{Cached, DefaultChain};
use tc3_hyper::{Client, ClientBuilder, CredentialProvider};
use tc3_mock::{DEFAULT_REGION, DEFAULT_SECRET_ID, DEFAULT_SECRET_KEY};
use tc3_spec::Action;

use super::advice::{advised, not_sent};
use crate::texts::{Language, absent, editor};

/// How long a source of credentials may take that has to be asked.
const PATIENCE: Duration = Duration::from_secs(10);

/// Which of the two.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Target {
    #[default]
    Mock,
    Real,
}

/// Both of them.
pub(crate) struct Targets {
    pub(crate) mock: Endpoint,
    /// Where the real service is, where that is not at its own hosts.
    pub(crate) real: Option<Endpoint>,
    /// Begins a client of the real service.
    setup: Box<dyn Fn() -> ClientBuilder + Send + Sync>,
    chain: Option<Arc<DefaultChain>>,
    provider: Option<Arc<Cached>>,
    clients: [OnceLock<Client>; 2],
}

/// Whose the real service's calls would be.
#[derive(Serialize)]
pub(crate) struct Who {
    is_found: bool,
    /// Where the credential is from, or why there is none.
    told: String,
}

/// A provider that the client and what signs here share.
#[derive(Debug)]
struct Shared(Arc<Cached>);

impl CredentialProvider for Shared {
    fn provide(&self) -> tc3_hyper::Providing<'_> {
        self.0.provide()
    }
}

impl Targets {
    pub(crate) fn new(
        mock: Endpoint,
        real: Option<Endpoint>,
        setup: Box<dyn Fn() -> ClientBuilder + Send + Sync>,
        chain: Option<DefaultChain>,
    ) -> Self {
        let chain = chain.map(Arc::new);
        let cached = |chain: &Arc<DefaultChain>| Arc::new(Cached::new(Arc::clone(chain)).with_load_timeout(PATIENCE));
        let provider = chain.as_ref().map(cached);
        Self { mock, real, setup, chain, provider, clients: Default::default() }
    }

    /// Where requests go that go there.
    pub(crate) fn endpoint(&self, target: Target) -> Option<&Endpoint> {
        match target {
            Target::Mock => Some(&self.mock),
            Target::Real => self.real.as_ref(),
        }
    }

    /// The region of a request that names none.
    pub(crate) fn region(&self, target: Target) -> Option<String> {
        match target {
            Target::Mock => Some(DEFAULT_REGION.to_owned()),
            Target::Real => self.chain.as_ref()?.region().ok()?,
        }
    }

    /// Who signs what goes there.
    ///
    /// # Errors
    ///
    /// There is no credential. Nothing was sent then.
    pub(crate) async fn signer(&self, lang: Language, target: Target) -> Result<Signer, Error> {
        match target {
            Target::Mock => mock_credential().map(Signer::new),
            Target::Real => {
                let Some(provider) = &self.provider else { return Err(no_credential(lang)) };
                provider.provide().await.map(|credential| Signer::new(Credential::clone(&credential)))
            }
        }
    }

    /// Who calls there. It is made once, so that connections stay open.
    ///
    /// # Errors
    ///
    /// Those of [`ClientBuilder::build`], and where there is no credential.
    pub(crate) fn client(&self, lang: Language, target: Target) -> Result<Client, Error> {
        let [mock, real] = &self.clients;
        let (kept, client) = match target {
            Target::Mock => (mock, Client::builder().with_credential(mock_credential()?)),
            Target::Real => {
                let provider = Shared(self.provider.clone().ok_or_else(|| no_credential(lang))?);
                (real, (self.setup)().with_credential_provider(provider))
            }
        };
        if let Some(client) = kept.get() {
            return Ok(client.clone());
        }
        let client = client.build()?;
        Ok(kept.get_or_init(|| client).clone())
    }

    /// Whether the real service could be called, and as whom. It may have to ask for it.
    pub(crate) async fn who(&self, lang: Language) -> Who {
        match self.signer(lang, Target::Real).await {
            Ok(signer) => {
                let source =
                    self.chain.as_ref().and_then(|chain| chain.answered()).unwrap_or(lang.of(&editor::A_CREDENTIAL));
                let told = lang.with(&editor::CREDENTIAL, &[source, signer.credential().secret_id()]);
                Who { is_found: true, told }
            }
            Err(error) => {
                let told = match error.advice() {
                    Some(advice) => lang.with(&editor::ADVISED, &[error.message(), &advised(lang, &advice)]),
                    None => lang.with(&absent::STOP, &[error.message()]),
                };
                Who { is_found: false, told }
            }
        }
    }

    /// Refuses what may change something in the real service, unless its name was typed.
    ///
    /// # Errors
    ///
    /// It was not. Nothing was sent then.
    pub(crate) fn check(&self, lang: Language, target: Target, action: &Action, confirmed: &str) -> Result<(), Error> {
        let is_harmless = target == Target::Mock || action.info.effect == Effect::Read;
        if is_harmless || confirmed == action.name {
            return Ok(());
        }
        Err(not_sent(lang.with(&editor::MAY_CHANGE, &[action.name])))
    }
}

/// The credential that a mock accepts unless it was given another.
fn mock_credential() -> Result<Credential, Error> {
    Credential::new(DEFAULT_SECRET_ID, DEFAULT_SECRET_KEY)
}

fn no_credential(lang: Language) -> Error {
    not_sent(lang.of(&editor::NO_CREDENTIAL))
}
