//! The members of a request, from a record or from text, in each form that carries them.

use crate::action::ActionInfo;
use crate::error::{Error, ErrorKind};
use crate::query::{self, Pairs};
use crate::record::{self, Binary, EncodeError, Record};
use crate::request::client_token::ClientToken;
use crate::request::parts::{self, Part};

/// What a request is made of.
pub(super) enum Members<'a> {
    Record(&'a dyn Record),
    /// A JSON object, and beside it the members that JSON cannot hold.
    Json(&'a str, &'a [(String, Binary)]),
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
            Self::Json(_, [(name, _), ..]) => Err(binary(name, "JSON")),
            Self::Json(text, []) => Ok((*text).to_owned().into_bytes()),
        }
    }

    /// Flattened and encoded, sorted by their names.
    pub(super) fn to_query(&self) -> Result<String, Error> {
        match self {
            Self::Record(record) => query::flatten(*record),
            Self::Json(_, [(name, _), ..]) => return Err(binary(name, "a query")),
            Self::Json(text, []) => query::flatten_json(text),
        }
        .map_err(unencodable)
    }

    /// Flattened, in the order in which they stand there.
    pub(super) fn to_pairs(&self) -> Result<Pairs, Error> {
        match self {
            Self::Record(record) => query::pairs(*record),
            Self::Json(_, [(name, _), ..]) => return Err(binary(name, "version 1")),
            Self::Json(text, []) => query::pairs_of_json(text),
        }
        .map_err(unencodable)
    }

    /// One by one.
    pub(super) fn to_parts(&self) -> Result<Vec<Part>, Error> {
        match self {
            Self::Record(record) => parts::of_record(*record),
            Self::Json(text, binary) => parts::of_json(text, binary),
        }
        .map_err(unencodable)
    }

    pub(super) fn client_token(&self, info: &ActionInfo<'_>) -> ClientToken {
        match self {
            Self::Record(record) => ClientToken::of_record(info, *record),
            Self::Json(text, _) => ClientToken::of_body(info, text),
        }
    }
}

fn binary(member: &str, carrier: &str) -> Error {
    let message = format!("{member}: is binary, which {carrier} does not carry");
    Error::new(ErrorKind::Unencodable, message)
}

fn unencodable(error: EncodeError) -> Error {
    Error::new(ErrorKind::Unencodable, error.to_string())
}
