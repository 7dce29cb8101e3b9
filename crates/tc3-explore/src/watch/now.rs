//! What there is to tell of the mock now: the last requests, the faults that stand, what is remembered, and the clock.

use serde::{Deserialize, Serialize};
use tc3_mock::lives;
use tc3_spec::catalogue;

use super::row::{Came, Fault, Kind, Resource, Row, size};
use crate::control::{Control, Problem};
use crate::pages::links;

/// How many of the last requests are shown to who comes.
const LAST: usize = 50;
/// How many resources stand on a page.
pub(crate) const PAGE: usize = 20;

/// All of it. What is made of rows is so for both the page and its script.
#[derive(Serialize)]
pub(crate) struct Now {
    pub(crate) clock: Clock,
    /// The last first.
    pub(crate) requests: Vec<Row>,
    pub(crate) faults: Vec<Row>,
    pub(crate) kinds: Vec<Row>,
    /// How much memory that takes.
    pub(crate) size: String,
}

/// The mock's clock.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Clock {
    pub(crate) now: String,
    #[serde(rename(deserialize = "frozen"))]
    pub(crate) is_frozen: bool,
}

/// Some of what is remembered of a kind.
pub(crate) struct Page {
    pub(crate) total: usize,
    pub(crate) offset: usize,
    pub(crate) rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Log {
    requests: Vec<Came>,
}

#[derive(Deserialize)]
struct Faults {
    faults: Vec<Fault>,
}

#[derive(Deserialize)]
struct Memory {
    bytes: u64,
    kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Resources {
    total: usize,
    offset: usize,
    resources: Vec<Resource>,
}

impl Now {
    /// Asks the mock.
    pub(crate) async fn of(control: &Control) -> Result<Self, Problem> {
        let clock = control.get("clock").await?;
        let Log { requests } = control.get(&format!("requests?last={LAST}")).await?;
        let Faults { faults } = control.get("faults").await?;
        let Memory { bytes, kinds } = control.get("memory").await?;
        Ok(Self {
            clock,
            requests: requests.into_iter().rev().map(Row::from).collect(),
            faults: faults.into_iter().map(Row::from).collect(),
            kinds: kinds.into_iter().filter(Kind::is_any).map(Row::from).collect(),
            size: size(bytes),
        })
    }
}

impl Page {
    /// Asks the mock for what it remembers of a kind, from one on.
    pub(crate) async fn of(control: &Control, kind: &str, offset: usize) -> Result<Self, Problem> {
        let what = format!("memory?kind={}&offset={offset}&limit={PAGE}", links::encoded(kind));
        let Resources { total, offset, resources } = control.get(&what).await?;
        let lives = lives_of(kind);
        let rows = resources.into_iter().map(|resource| resource.row(lives.as_deref())).collect();
        Ok(Self { total, offset, rows })
    }
}

/// Where the lives of a kind are shown, which is called as the mock calls it: `cfg/2021-08-20/Task`. Not every kind has lives.
fn lives_of(kind: &str) -> Option<String> {
    let mut names = kind.splitn(3, '/');
    let (service, version, kind) = (names.next()?, names.next()?, names.next()?);
    let service = catalogue().choose(service, Some(version)).ok()?;
    lives(service).iter().any(|life| life.kind == kind).then(|| links::lives(service, kind))
}
