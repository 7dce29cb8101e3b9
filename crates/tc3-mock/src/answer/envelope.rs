//! The envelope around an answer.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use serde_json::json;

use crate::failure::Failure;

/// The id of the `count`-th request: looks like a UUID, and is the same in every run.
pub(crate) fn request_id(count: u64) -> String {
    format!("{:08x}-0000-4000-8000-{:012x}", count >> 48, count & 0xffff_ffff_ffff)
}

/// The HTTP response with a response of the service in its envelope, or with an error. Its status is 200 whatever is answered.
pub(crate) fn respond(answer: Result<&str, &Failure>, request_id: &str) -> Response<Bytes> {
    response(StatusCode::OK, envelope(answer, request_id))
}

/// Writes a response, which is a JSON object, with its request id. That needs no escape.
pub(crate) fn write_with_id(response: &str, request_id: &str, text: &mut String) {
    // The members are text already, in the order of the spec.
    let members = response.trim().strip_suffix('}').unwrap_or("{");
    let comma = if members == "{" { "" } else { "," };
    text.extend([members, comma, r#""RequestId":""#, request_id, r#""}"#]);
}

/// A response with JSON in it.
pub(crate) fn response(status: StatusCode, body: impl Into<Bytes>) -> Response<Bytes> {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn envelope(answer: Result<&str, &Failure>, request_id: &str) -> String {
    match answer {
        Ok(response) => {
            let mut text = String::with_capacity(response.len() + 80);
            text.push_str(r#"{"Response":"#);
            write_with_id(response, request_id, &mut text);
            text.push('}');
            text
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

    fn body(answer: Result<&str, &Failure>) -> String {
        String::from_utf8(respond(answer, "id").into_body().to_vec()).unwrap()
    }

    #[test]
    fn the_request_id_comes_last() {
        assert_eq!(body(Ok("{}")), r#"{"Response":{"RequestId":"id"}}"#);
        assert_eq!(body(Ok(r#"{"B":{},"A":1}"#)), r#"{"Response":{"B":{},"A":1,"RequestId":"id"}}"#);
    }

    #[test]
    fn an_error_is_quoted() {
        let failure = Failure::new("InvalidParameter", "a \"quote\"\nand more");
        assert_eq!(
            body(Err(&failure)),
            r#"{"Response":{"Error":{"Code":"InvalidParameter","Message":"a \"quote\"\nand more"},"RequestId":"id"}}"#
        );
    }

    #[test]
    fn request_ids_look_like_uuids_and_differ() {
        assert_eq!(request_id(1), "00000000-0000-4000-8000-000000000001");
        assert_eq!(request_id(0x1_0000_0000_0000), "00000001-0000-4000-8000-000000000000");
    }
}
