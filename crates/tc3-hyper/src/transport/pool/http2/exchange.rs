//! One request and its answer, over a stream of their own.

use core::future::{Future as _, poll_fn};
use core::pin::Pin;
use core::task::Poll;
use std::sync::Arc;

use http::{Request, Response};
use http_body::Body as _;

use super::body::Body;
use super::connection::Connection;
use super::failed::Failed;
use super::upload::Upload;
use crate::transport::body::{OpenBody, ResponseBody};
use crate::transport::progress::Progress;

/// Sends a request, as soon as the other side takes it. Ends when the head of its answer is there.
pub(in crate::transport::pool) async fn exchange(
    connection: &Arc<Connection>,
    request: Request<OpenBody>,
    progress: &Progress,
) -> Result<Response<ResponseBody>, Failed> {
    let (head, body) = request.into_parts();
    // The first to be made and so the last to be dropped: all else of the stream is gone then.
    let stream = connection.stream().await.map_err(Failed::unseen)?;
    let is_whole = body.is_end_stream();
    progress.may_be_sent();
    let (mut answer, sending) = stream.begin(head, is_whole).map_err(|cause| {
        // Either the connection was closed just now, or there is none that it could be sent over.
        if stream.is_connection_open() { Failed::Unwritable(cause) } else { Failed::unseen(cause) }
    })?;
    let mut upload = (!is_whole).then(|| Upload::new(body, sending));
    let answer = poll_fn(|context| {
        if let Some(Poll::Ready(sent)) = upload.as_mut().map(|upload| upload.poll(context)) {
            upload = None;
            sent.map_err(Failed::NoBody)?;
        }
        Pin::new(&mut answer).poll(context).map_err(Failed::from)
    });
    let answer = answer.await?;
    stream.answered();
    Ok(Body::begin(answer, upload, stream))
}
