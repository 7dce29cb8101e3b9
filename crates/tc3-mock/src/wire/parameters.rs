//! The parameters of a request that is signed by version 1: those of the action and the common ones, in one list.

use tc3::{COMMON_PARAMETERS, codes};
use tc3_spec::{Json, query};

use crate::failure::Failure;

/// How many parts all names may have together. Each takes a multiple of its bytes once it is read.
const MAX_PARTS: usize = 100_000;

/// Names and values as they were before they were encoded.
pub(crate) struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Reads a query or a form.
    pub(crate) fn read(text: &str) -> Result<Self, Failure> {
        let pairs = query::pairs(text).map_err(|error| invalid(format!("the parameters cannot be read: {error}")))?;
        let parts: usize = pairs.iter().map(|(name, _)| 1 + name.matches('.').count()).sum();
        if parts > MAX_PARTS {
            let message = format!("the mock reads at most {MAX_PARTS} parts of names in a request");
            return Err(Failure::new(codes::REQUEST_SIZE_LIMIT_EXCEEDED, message));
        }
        let parameters = Self(pairs);
        match COMMON_PARAMETERS.into_iter().find(|name| parameters.all(name).nth(1).is_some()) {
            // Two values of one name could be read in two ways.
            Some(name) => Err(invalid(format!("the parameter {name} came more than once"))),
            None => Ok(parameters),
        }
    }

    /// The value of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// All but the signature: what is signed.
    pub(crate) fn signed(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        pairs.filter(|(name, _)| *name != "Signature")
    }

    /// Those of the action, as an object whose scalars are all strings.
    pub(crate) fn members(&self) -> Result<Json<'_>, Failure> {
        let members = self.0.iter().filter(|(name, _)| !COMMON_PARAMETERS.contains(&name.as_str()));
        query::unflatten(members.map(|(name, value)| (name, Json::Text(value.as_str().into()))))
            .map_err(|error| invalid(format!("the parameters cannot be read: {error}")))
    }

    fn all<'s>(&'s self, name: &str) -> impl Iterator<Item = &'s str> {
        self.0.iter().filter(move |(given, _)| given == name).map(|(_, value)| value.as_str())
    }
}

fn invalid(message: impl Into<String>) -> Failure {
    Failure::new(codes::INVALID_PARAMETER, message)
}
