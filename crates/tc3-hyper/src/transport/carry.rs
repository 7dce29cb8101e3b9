//! The seam between a call and what carries it.

use core::future::Future;
use core::pin::Pin;

use tc3::Error;

use crate::transport::body::request::RequestBody;
use crate::transport::body::response::ResponseBody;
use crate::transport::progress::Progress;

/// Carries requests: this crate's connections, a mock, a recording, a stack of your own.
///
/// Every service of `tower_service` that takes and answers whole bytes is one. Something that streams, or that knows how
/// far a request got, implements it:
///
/// ```
/// use http_body_util::BodyExt;
/// use tc3::{Credential, Error, ErrorKind, RawAction};
/// use tc3_hyper::Client;
/// use tc3_hyper::bytes::Bytes;
/// use tc3_hyper::transport::{Progress, RequestBody, ResponseBody, Sending, Transport};
///
/// /// Answers with the length of what it was sent.
/// struct Count;
///
/// impl Transport for Count {
///     fn send<'a>(&'a self, request: http::Request<RequestBody>, progress: &'a Progress) -> Sending<'a> {
///         Box::pin(async move {
///             progress.may_be_sent();
///             let broken = |cause| Error::new(ErrorKind::Interrupted, "the body cannot be read").with_source(cause);
///             let body = request.into_body().open().collect().await.map_err(broken)?.to_bytes();
///             let answer = format!(r#"{{"Response": {{"RequestId": "7", "Bytes": {}}}}}"#, body.len());
///             Ok(http::Response::new(ResponseBody::from(Bytes::from(answer))))
///         })
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), tc3::Error> {
/// let client = Client::builder().with_credential(Credential::new("id", "key")?).with_transport(Count).build()?;
/// let answer = client.send_raw(RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId":1698}"#)).await?;
/// assert_eq!(answer.response, r#"{"RequestId": "7", "Bytes": 15}"#);
/// # Ok(())
/// # }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Begins an exchange; the future ends when the head of the answer is there. Dropping the future, or the answer's body
    /// before its end, ends the exchange.
    ///
    /// The URI is absolute, and all headers are there but those that frame the body. How long it may take is the caller's
    /// to say, who ends it at any time and then asks `progress` how far the request got.
    ///
    /// # Errors
    ///
    /// Of the kind that tells what happened; [`Error::with_sent`] says whether the request was sent, where that differs from
    /// what the kind implies.
    fn send<'a>(&'a self, request: http::Request<RequestBody>, progress: &'a Progress) -> Sending<'a>;
}

/// A request on its way: the answer's head to come, and its body behind it.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<http::Response<ResponseBody>, Error>> + Send + 'a>>;
