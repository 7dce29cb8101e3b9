//! A server that keeps jobs, which has to be one that keeps what it is told.

use core::time::Duration;
use std::sync::Arc;

use redis::cmd;

use super::address::Address;
use super::keys::{JOBS, Keys};
use super::link::Link;
use super::queued::Queued;
use crate::error::{BulkError, BulkErrorKind};

/// Before this version, what was deleted stays in the list of what is given out.
const OLDEST: u32 = 7;

/// How long a server that went away is waited for, once it was there.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server of Redis or Valkey that keeps jobs.
#[derive(Clone, Debug)]
pub struct Queue {
    pub(super) link: Arc<Link>,
    loses: Option<String>,
}

impl Queue {
    /// Connects, and asks whether the server keeps what it is told.
    ///
    /// # Errors
    ///
    /// Where it cannot be reached, is older than 7.0, or throws out keys where it is full.
    pub async fn open(address: Address) -> Result<Self, BulkError> {
        // What is not there at first is not waited for: it may be a mistake.
        let first = Link::new(address.clone(), Duration::ZERO);
        let info: String = first.ask(&cmd("INFO")).await?;
        let told = info.lines().filter_map(|line| line.split_once(':'));
        let of = |wanted: &str| told.clone().find(|(name, _)| *name == wanted).map_or("", |(_, value)| value);
        let refused = |why: String| Err(BulkError::new(BulkErrorKind::Queue, format!("{address} {why}")));
        let version = of("redis_version");
        if version.split('.').next().and_then(|major| major.parse().ok()).is_none_or(|major: u32| major < OLDEST) {
            return refused(format!("is of version {version}: {OLDEST}.0 or newer is needed, or Valkey"));
        }
        let policy = of("maxmemory_policy");
        if !of("maxmemory").starts_with('0') && policy != "noeviction" {
            return refused(format!("throws out keys where it is full ({policy}): set maxmemory-policy noeviction"));
        }
        if of("role") == "slave" {
            return refused("is a replica, which takes no rows: name the one that it follows".to_owned());
        }
        let loses = loses(&first, of("aof_enabled") == "1").await;
        Ok(Self { link: Arc::new(Link::new(address, PATIENCE)), loses })
    }

    /// What the server may forget of what it was told, in words, if it may. Changes may then be sent twice.
    pub fn loses(&self) -> Option<&str> {
        self.loses.as_deref()
    }

    /// The names of the jobs that it keeps.
    ///
    /// # Errors
    ///
    /// Where it does not answer.
    pub async fn jobs(&self) -> Result<Vec<String>, BulkError> {
        let mut names: Vec<String> = self.link.ask(cmd("SMEMBERS").arg(JOBS)).await?;
        names.sort_unstable();
        Ok(names)
    }

    /// A job that it keeps.
    ///
    /// # Errors
    ///
    /// Where it has none of this name, or one that this program cannot read.
    pub async fn job(&self, name: &str) -> Result<Queued, BulkError> {
        Queued::open(Arc::clone(&self.link), name, Keys::new(name)?).await
    }
}

/// Asks what may be lost. Who may not ask is told nothing.
async fn loses(link: &Link, has_log: bool) -> Option<String> {
    if !has_log {
        return Some("it writes no log (appendonly no): where it ends, it forgets what it was told last".to_owned());
    }
    let config: Vec<String> = link.ask(cmd("CONFIG").arg("GET").arg("appendfsync")).await.ok()?;
    let policy = config.get(1).filter(|policy| *policy != "always")?;
    Some(format!(
        "its log is not on disk at once (appendfsync {policy}): where its machine ends, it forgets the last second"
    ))
}
