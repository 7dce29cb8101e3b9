//! What the examples share: where their calls go, and what stands between.

mod company;

use std::env;

use tc3::{Credential, Endpoint, Error, ErrorKind};
use tc3_mock::Mock;
use tokio::runtime::{Builder, Runtime};

pub use company::Company;

/// Where an example's calls go: to a mock that it starts itself, with `--at URL` on the command line to one that runs
/// elsewhere, or with `--real TASK` to the service, with the credential in the environment.
#[derive(Debug)]
pub struct Stage {
    /// The mock's address, or the service's own.
    pub endpoint: Endpoint,
    /// A credential that is accepted there.
    pub credential: Credential,
    /// An experiment that has not begun.
    pub task_id: i64,
    mock: Option<(Mock, Option<Runtime>)>,
}

impl Stage {
    /// Sets the stage. A mock lives as long as it does, in the runtime that this is awaited in.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`] or [`ErrorKind::Credential`], where `--at` or `--real` lacks what it needs.
    pub async fn open() -> Result<Self, Error> {
        if let Some(elsewhere) = Self::at()?.or(Self::real()?) {
            return Ok(elsewhere);
        }
        let mock = Mock::builder().start().await?;
        println!("against a mock at {}", mock.url());
        Ok(Self {
            endpoint: mock.endpoint(),
            credential: mock.credential().clone(),
            task_id: 1698,
            mock: Some((mock, None)),
        })
    }

    /// Sets the stage for a program without a runtime: a mock gets one of its own, on a thread of its own.
    ///
    /// # Errors
    ///
    /// Those of [`Stage::open`], and where no thread can be started.
    pub fn open_blocking() -> Result<Self, Error> {
        let runtime =
            Builder::new_multi_thread().worker_threads(1).enable_all().build().map_err(|cause| {
                Error::new(ErrorKind::Setup, "the mock's thread cannot be started").with_source(cause)
            })?;
        let mut stage = runtime.block_on(Self::open())?;
        stage.mock = stage.mock.map(|(mock, _)| (mock, Some(runtime)));
        Ok(stage)
    }

    /// A mock has the same key and the same experiment wherever it runs, unless it is told otherwise.
    fn at() -> Result<Option<Self>, Error> {
        let Some(url) = behind("--at") else { return Ok(None) };
        let url = url.ok_or_else(|| Error::new(ErrorKind::Setup, "`--at` needs the URL of a mock"))?;
        let credential = Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE")?;
        Ok(Some(Self { endpoint: Endpoint::parse(&url)?, credential, task_id: 1698, mock: None }))
    }

    fn real() -> Result<Option<Self>, Error> {
        let Some(id) = behind("--real") else { return Ok(None) };
        let Some(task_id) = id.and_then(|id| id.parse().ok()) else {
            return Err(Error::new(ErrorKind::Setup, "`--real` needs the id of an experiment of yours"));
        };
        let mut credential =
            Credential::new(variable("TENCENTCLOUD_SECRET_ID")?, variable("TENCENTCLOUD_SECRET_KEY")?)?;
        if let Ok(token) = variable("TENCENTCLOUD_TOKEN") {
            credential = credential.with_token(token)?;
        }
        Ok(Some(Self { endpoint: Endpoint::default(), credential, task_id, mock: None }))
    }
}

/// What stands behind an option, if it is given.
fn behind(option: &str) -> Option<Option<String>> {
    let mut arguments = env::args().skip_while(|argument| argument != option);
    arguments.next().map(|_| arguments.next())
}

/// An empty variable counts as unset.
fn variable(name: &str) -> Result<String, Error> {
    let value = env::var(name).ok().filter(|value| !value.is_empty());
    value.ok_or_else(|| Error::new(ErrorKind::Credential, format!("the environment variable {name} is not set")))
}

/// The README of the repository, whose program has to compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
