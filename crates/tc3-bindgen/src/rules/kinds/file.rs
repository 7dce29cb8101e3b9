//! `kinds.json` as it is written.

use serde::Deserialize;

use crate::read::Ordered;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KindsFile {
    #[serde(rename = "$schema", default)]
    _schema: Option<String>,
    pub(crate) words: KindWords,
    pub(crate) decided: Vec<DecidedKinds>,
    /// By `service.Kind`.
    #[serde(default)]
    pub(crate) states: Ordered<KindStates>,
}

/// The states of what a service keeps, as they are documented.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KindStates {
    /// The member of an item of the list.
    pub(crate) at: String,
    pub(crate) made: Vec<StateWord>,
    /// By the actions that move it.
    #[serde(default)]
    pub(crate) by: Ordered<Vec<StateWord>>,
}

/// A state: a text, or a number.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum StateWord {
    Text(String),
    Number(i64),
}

/// Words of actions and members, in small letters but for the ends of ids.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KindWords {
    /// First words of actions that make something.
    pub(crate) makes: Vec<String>,
    pub(crate) changes: Vec<String>,
    pub(crate) ends: Vec<String>,
    /// First words that may mean an end, and do where nothing else ends it.
    pub(crate) may_end: Vec<String>,
    /// Words within the name of an action that say nothing of what it is about.
    pub(crate) filler: Vec<String>,
    /// Words for a part of what is changed.
    pub(crate) aspects: Vec<String>,
    /// What the name of an id, or of several, ends with.
    pub(crate) ids: Vec<String>,
    /// What ends the name of a name that a request chooses.
    pub(crate) names: Vec<String>,
    /// Ids of how something is done, which stand in many answers: only of their own kind they are the id.
    pub(crate) passing: Vec<String>,
}

/// What the rule tells wrongly, or cannot tell.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DecidedKinds {
    pub(crate) because: String,
    /// `service.Kind`, of which nothing is kept.
    #[serde(default)]
    pub(crate) refused: Vec<String>,
    /// By `service.Kind`, actions that have nothing to do with it, though their names say so.
    #[serde(default)]
    pub(crate) without: Ordered<Vec<String>>,
    /// By `service.Kind`, members of the requests that make it which say something else than what it is in.
    #[serde(default)]
    pub(crate) apart: Ordered<Vec<String>>,
    /// By `service.Kind`, actions that change or end it though their names do not say so, and the member that names it.
    #[serde(default)]
    pub(crate) changes: Ordered<Ordered<String>>,
    #[serde(default)]
    pub(crate) ends: Ordered<Ordered<String>>,
}
