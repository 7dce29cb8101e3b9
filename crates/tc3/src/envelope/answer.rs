//! What a caller gets: a response, and the id of its request.

use core::fmt;
use core::ops::Deref;

use crate::error::{Error, ErrorCode};
use crate::exchange::Exchange;

/// A typed response with the id under which the service logged the request. Members are reached through it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Answer<T> {
    /// What to quote when asking the service's support.
    pub request_id: String,
    /// What was answered.
    pub response: T,
    /// The request and the answer as they went over the wire, where the call asked for them by
    /// [`keep_exchange`](crate::CallOptions::keep_exchange()).
    pub exchange: Option<Box<Exchange>>,
}

impl<T> Answer<T> {
    /// Puts a response and its request id together, as tests want to.
    pub fn new(request_id: impl Into<String>, response: T) -> Self {
        Self { request_id: request_id.into(), response, exchange: None }
    }
}

impl<T> Deref for Answer<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.response
    }
}

/// A response as the JSON text that came, for actions that are called by name. Nothing of it is lost or reordered.
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct RawAnswer {
    /// What to quote when asking the service's support.
    pub request_id: String,
    /// The inner `Response` object, byte for byte.
    pub response: String,
    /// The request and the answer as they went over the wire, where the call asked for them by
    /// [`keep_exchange`](crate::CallOptions::keep_exchange()).
    pub exchange: Option<Box<Exchange>>,
}

impl RawAnswer {
    /// Puts a response and its request id together, as tests want to.
    pub fn new(request_id: impl Into<String>, response: impl Into<String>) -> Self {
        Self { request_id: request_id.into(), response: response.into(), exchange: None }
    }

    /// What a service answered that is an error: the inner `Response` object with its `Error`.
    pub fn of_error(error: &Error) -> Self {
        let text = |text: &str| serde_json::Value::from(text).to_string();
        let (id, code) = (error.request_id().unwrap_or_default(), error.code().map_or("", ErrorCode::as_str));
        let (code, message) = (text(code), text(error.message()));
        Self::new(id, format!(r#"{{"Error":{{"Code":{code},"Message":{message}}},"RequestId":{}}}"#, text(id)))
    }
}

impl fmt::Debug for RawAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // It may hold a credential.
        f.debug_struct("RawAnswer")
            .field("request_id", &self.request_id)
            .field("response", &format_args!("<{} bytes>", self.response.len()))
            .field("exchange", &self.exchange)
            .finish()
    }
}
