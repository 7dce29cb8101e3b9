//! What a program may see and change of each attempt.

use core::time::Duration;

use bytes::Bytes;
use tc3::{ActionInfo, Error, Unsigned};

/// Sees each attempt of each call: before it is signed, and after its answer was read.
///
/// ```
/// use tc3::{ActionInfo, Error, Unsigned};
/// use tc3_hyper::{Attempting, Interceptor};
///
/// /// Tells the service's gateway which trace a request belongs to.
/// struct Trace(&'static str);
///
/// impl Interceptor for Trace {
///     fn before_signing(&self, _: &Attempting<'_>, request: &mut Unsigned) -> Result<(), Error> {
///         request.add_header("traceparent", self.0)
///     }
/// }
/// # let _ = tc3_hyper::Client::builder().with_interceptor(Trace("00-1-1-00")).build()?;
/// # Ok::<(), Error>(())
/// ```
pub trait Interceptor: Send + Sync {
    /// Before a request is signed. What is changed holds for this attempt alone.
    ///
    /// # Errors
    ///
    /// An error ends the call; nothing is sent by this attempt.
    fn before_signing(&self, attempt: &Attempting<'_>, request: &mut Unsigned) -> Result<(), Error> {
        let _ = (attempt, request);
        Ok(())
    }

    /// After an attempt has ended, whether it failed or was answered. An attempt whose call is dropped does not end.
    fn after_decoding(&self, attempt: &Attempting<'_>, ended: &Ended<'_>) {
        let _ = (attempt, ended);
    }
}

/// Which attempt it is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempting<'a> {
    /// The action that is called.
    pub info: ActionInfo<'a>,
    /// Which attempt of its call it is. The first is 1.
    pub number: u32,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Ended<'a> {
    /// The request id that was answered, or the error. It may be followed by another attempt.
    pub result: Result<&'a str, &'a Error>,
    /// The answer as it came, where it came whole. What it says may be a secret.
    pub response: Option<&'a http::Response<Bytes>>,
    /// How long it took, from before the signature.
    pub took: Duration,
}
