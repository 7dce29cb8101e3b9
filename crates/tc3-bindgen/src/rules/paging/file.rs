//! `paging.json` as it is written.

use serde::Deserialize;

use crate::read::Ordered;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PagingFile {
    #[serde(rename = "$schema", default)]
    _schema: Option<String>,
    pub(crate) words: Words,
    pub(crate) decided: Vec<DecidedPart>,
}

/// Names of members, as upstream writes them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    pub(crate) offset: Vec<String>,
    pub(crate) number: Vec<String>,
    pub(crate) token: Vec<String>,
    pub(crate) size: Vec<String>,
    /// Names that mean a size only beside a member that asks for a part.
    pub(crate) size_beside: Vec<String>,
    pub(crate) items: Vec<String>,
    pub(crate) total: Vec<String>,
    pub(crate) has_more: Vec<String>,
    pub(crate) is_over: Vec<String>,
    /// What ends the name of an id.
    pub(crate) id: Vec<String>,
    /// Ids that several items may have, whatever the list is called.
    pub(crate) shared_id: Vec<String>,
    /// Lists whose names do not say what they are of, beside `items`.
    pub(crate) any_list: Vec<String>,
}

/// What the rule cannot tell of some actions, or would tell wrongly.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DecidedPart {
    pub(crate) because: String,
    /// What is decided of all of `actions`.
    #[serde(default)]
    pub(crate) paged: Option<PagedWord>,
    /// The number of the first page, which makes a page number of what asks.
    #[serde(default)]
    pub(crate) first: Option<u8>,
    #[serde(default)]
    pub(crate) no_total: bool,
    #[serde(default)]
    pub(crate) no_key: bool,
    #[serde(default)]
    pub(crate) actions: Vec<String>,
    /// What is decided of each action by itself.
    #[serde(default)]
    pub(crate) picks: Ordered<Picks>,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PagedWord {
    No,
    Unknown,
}

/// Which member it is, where several could be meant, or where it is called otherwise than elsewhere.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Picks {
    pub(crate) ask: Option<String>,
    pub(crate) size: Option<String>,
    pub(crate) items: Option<String>,
    pub(crate) total: Option<String>,
    pub(crate) key: Option<String>,
}
