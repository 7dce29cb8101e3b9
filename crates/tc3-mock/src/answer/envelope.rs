//! The end of the chain: what is answered, and the envelope around it.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};

use crate::failure::Failure;

/// The response header that tells an answer made from the spec alone.
pub(crate) const MOCK_HEADER: HeaderName = HeaderName::from_static("x-tc3-mock");

/// What the answer holds, before the envelope.
pub(crate) struct Answer {
    /// A JSON object: the response without its request id.
    pub(crate) response: String,
    /// Whether it was made from the spec, because the mock has no behaviour for the action.
    pub(crate) synthesized: bool,
}

/// The id of the `count`-th request: looks like a UUID, and is the same in every run.
pub(crate) fn request_id(count: u64) -> String {
    format!("{:08x}-0000-4000-8000-{:012x}", count >> 48, count & 0xffff_ffff_ffff)
}

/// The HTTP response. Its status is 200 whatever is answered: errors are told in the envelope.
pub(crate) fn respond(answer: &Result<Answer, Failure>, request_id: &str) -> Response<Bytes> {
    let mut response = response(StatusCode::OK, envelope(answer, request_id));
    if answer.as_ref().is_ok_and(|answer| answer.synthesized) {
        response.headers_mut().insert(MOCK_HEADER, HeaderValue::from_static("synthesized"));
    }
    response
}

/// A response with JSON in it.
pub(crate) fn response(status: StatusCode, body: impl Into<Bytes>) -> Response<Bytes> {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn envelope(answer: &Result<Answer, Failure>, request_id: &str) -> String {
    match answer {
        // The members are text already, in the order of the spec.
        Ok(answer) => {
            let members = answer.response.trim().strip_suffix('}').unwrap_or("{");
            let comma = if members == "{" { "" } else { "," };
            format!(r#"{{"Response":{members}{comma}"RequestId":{}}}}}"#, Value::from(request_id))
        }
        Err(Failure { code, message }) => {
            let error = json!({"Code": code, "Message": message});
            json!({"Response": {"Error": error, "RequestId": request_id}}).to_string()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(answer: Result<Answer, Failure>) -> String {
        String::from_utf8(respond(&answer, "id").into_body().to_vec()).unwrap()
    }

    #[test]
    fn the_request_id_comes_last() {
        let answer = |response: &str| Ok(Answer { response: response.to_owned(), synthesized: false });
        assert_eq!(body(answer("{}")), r#"{"Response":{"RequestId":"id"}}"#);
        assert_eq!(body(answer(r#"{"B":{},"A":1}"#)), r#"{"Response":{"B":{},"A":1,"RequestId":"id"}}"#);
    }

    #[test]
    fn an_error_is_quoted() {
        let failure = Failure::new("InvalidParameter", "a \"quote\"\nand more");
        assert_eq!(
            body(Err(failure)),
            r#"{"Response":{"Error":{"Code":"InvalidParameter","Message":"a \"quote\"\nand more"},"RequestId":"id"}}"#
        );
    }

    #[test]
    fn request_ids_look_like_uuids_and_differ() {
        assert_eq!(request_id(1), "00000000-0000-4000-8000-000000000001");
        assert_eq!(request_id(0x1_0000_0000_0000), "00000001-0000-4000-8000-000000000000");
    }
}
