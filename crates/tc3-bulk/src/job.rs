//! What is called for each row, and the request that a row makes.

use std::collections::{BTreeMap, BTreeSet};

use tc3::{ActionInfo, CLIENT_TOKEN, CallOptions, Effect, Encoding, ErrorKind, Streams, Unsigned};
use tc3_spec::{Action, DynRecord, Json};

use crate::error::{BulkError, BulkErrorKind};
use crate::input::{Input, Next};
use crate::token;

/// An action that is called for each row, and how.
#[derive(Clone, Debug)]
pub struct Job {
    action: &'static Action,
    options: CallOptions,
    look: Option<&'static str>,
}

/// A row that is ready to be signed.
pub(crate) struct Ready {
    pub(crate) unsigned: Unsigned,
    /// The hash by which the journal knows it.
    pub(crate) request: String,
}

/// Why a row makes no request.
pub(crate) enum Misfit {
    /// What is wrong with it, one line each.
    Row(Vec<String>),
    /// It is wrong with every row.
    All(BulkError),
}

impl Job {
    /// Calls this action for each row, by these options: region, endpoint, limits of time. They are all that says where requests go;
    /// the client that sends them has the credential, the network and the pace.
    ///
    /// # Errors
    ///
    /// Where rows cannot hold what the action takes, where it answers with a stream of events, or where it lacks a region.
    pub fn new(action: &'static Action, options: CallOptions) -> Result<Self, BulkError> {
        let refused = |why: &str| Err(BulkError::new(BulkErrorKind::Setup, format!("{} {why}", action.name)));
        if action.info.encoding != Encoding::Json {
            return refused("takes files, which rows do not hold");
        }
        if action.info.streams == Streams::Always {
            return refused("answers with a stream of events, which is no result of a row");
        }
        if action.info.check_region(options.region.as_deref()).is_some() {
            return refused("needs a region: name one");
        }
        Ok(Self { action, options, look: action.info.confirm_with })
    }

    /// Names the action that shows what became of a row, where the spec of its own names none.
    #[must_use]
    pub fn with_look(mut self, action: &'static str) -> Self {
        self.look = self.look.or(Some(action));
        self
    }

    /// The action that shows what became of a row, if one is known.
    pub fn look(&self) -> Option<&'static str> {
        self.look
    }

    /// The action.
    pub fn action(&self) -> &'static Action {
        self.action
    }

    /// The region that is asked, if any is.
    pub fn region(&self) -> Option<&str> {
        self.options.region.as_deref()
    }

    /// The members of these rows, for people to look at. What makes no request has none.
    ///
    /// # Errors
    ///
    /// Where the input cannot be read.
    pub fn members(&self, input: &Input, wanted: &BTreeSet<u64>) -> Result<BTreeMap<u64, Json<'static>>, BulkError> {
        let (mut rows, mut found) = (input.rows(self.action.request)?, BTreeMap::new());
        while found.len() < wanted.len() {
            match rows.next() {
                Next::Row(row) if wanted.contains(&row.place.row) => {
                    found.extend(row.values().map(|values| (row.place.row, values.into_owned())));
                }
                Next::Row(_) | Next::Malformed(..) => {}
                Next::Unreadable(_) | Next::End => break,
            }
        }
        Ok(found)
    }

    pub(crate) fn info(&self) -> &'static ActionInfo<'static> {
        &self.action.info
    }

    /// The request of a row, checked as that of a single call is. Where the action takes a client token and the row has none, it has
    /// that of this job and row.
    pub(crate) fn prepare(&self, row: u64, mut values: Json<'_>, job: &str) -> Result<Ready, Misfit> {
        let request = token::request_hash(job, row, values.to_string().as_bytes());
        if self.lacks_token(&values)
            && let Json::Object(members) = &mut values
        {
            members.retain(|(name, _)| name != CLIENT_TOKEN);
            members.push((CLIENT_TOKEN.into(), Json::Text(token::client_token(job, row).into())));
        }
        let (record, found) = DynRecord::checked(self.action.request, &values);
        if self.action.info.streams.is_asked_by(&record) {
            return Err(Misfit::Row(vec!["it asks for a stream of events, which is no result of a row".to_owned()]));
        }
        let prepared = tc3::prepare_checked(&self.action.info, &record, &self.options, found);
        prepared.map(|unsigned| Ready { unsigned, request }).map_err(|error| match error.kind() {
            ErrorKind::Invalid => Misfit::Row(error.violations().iter().map(ToString::to_string).collect()),
            ErrorKind::Unencodable => Misfit::Row(vec![error.message().to_owned()]),
            _ => Misfit::All(BulkError::new(BulkErrorKind::Setup, error.to_string())),
        })
    }

    fn lacks_token(&self, values: &Json<'_>) -> bool {
        let is_absent = matches!(values.member(CLIENT_TOKEN), None | Some(Json::Null));
        is_absent && self.action.info.effect == Effect::Idempotent && self.action.request.takes_client_token()
    }
}
