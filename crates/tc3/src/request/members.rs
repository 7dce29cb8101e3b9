//! The members of a request, from a record or from text, in each form that carries them.

use crate::action::ActionInfo;
use crate::error::{Error, ErrorKind};
use crate::query::{self, Pairs};
use crate::record::{self, EncodeError, Record};
use crate::request::client_token::ClientToken;

/// What a request is made of.
pub(super) enum Members<'a> {
    Record(&'a dyn Record),
    /// A JSON object.
    Json(&'a str),
}

impl Members<'_> {
    /// A record is written; text stays as it is.
    pub(super) fn to_json(&self) -> Result<Vec<u8>, Error> {
        match self {
            Self::Record(record) => {
                let mut json = Vec::with_capacity(128);
                record::encode_to(*record, &mut json).map_err(unencodable)?;
                Ok(json)
            }
            Self::Json(text) => Ok((*text).to_owned().into_bytes()),
        }
    }

    /// Flattened and encoded, sorted by their names.
    pub(super) fn to_query(&self) -> Result<String, Error> {
        match self {
            Self::Record(record) => query::flatten(*record),
            Self::Json(text) => query::flatten_json(text),
        }
        .map_err(unencodable)
    }

    /// Flattened, in the order in which they stand there.
    pub(super) fn to_pairs(&self) -> Result<Pairs, Error> {
        match self {
            Self::Record(record) => query::pairs(*record),
            Self::Json(text) => query::pairs_of_json(text),
        }
        .map_err(unencodable)
    }

    pub(super) fn client_token(&self, info: &ActionInfo<'_>) -> ClientToken {
        match self {
            Self::Record(record) => ClientToken::of_record(info, *record),
            Self::Json(text) => ClientToken::of_body(info, text),
        }
    }
}

fn unencodable(error: EncodeError) -> Error {
    Error::new(ErrorKind::Unencodable, error.to_string())
}
