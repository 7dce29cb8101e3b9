//! What of an exchange is not written: the members that the spec marks as sensitive, of the request and of the answer.

use bytes::Bytes;
use http::{Response, header};
use tc3_hyper::recording::RecordedRequest;
use tc3_spec::{Action, Json, Object};

use super::came::is_stream;
use super::normal::{by_json, read};
use crate::answer::record::MASK;
use crate::wire::request::Wire;

/// Masks them. A request in which anything is masked is written as JSON, however it was carried. Of what the spec cannot read
/// nothing is written, since nobody knows what is a secret in it.
pub(super) fn leave_out(recorded: &mut RecordedRequest, answer: Option<&mut Response<Bytes>>) {
    let masked = read(recorded, |wire, action, _| (action, request(wire, action)));
    let Some((action, masked)) = masked else { return blank(recorded, answer) };
    if let Some(mut masked) = masked {
        *masked.request.uri_mut() = without_query(recorded.request.uri());
        *recorded = masked;
    }
    let Some(answer) = answer else { return };
    let text = match is_stream(answer.headers()) {
        true => events(answer.body(), action.response),
        false => envelope(answer.body(), action.response),
    };
    if let Some(text) = text {
        *answer.body_mut() = text.into();
        answer.headers_mut().remove(header::CONTENT_LENGTH);
    }
}

fn blank(recorded: &mut RecordedRequest, answer: Option<&mut Response<Bytes>>) {
    let request = &mut recorded.request;
    *request.uri_mut() = without_query(request.uri());
    *request.body_mut() = Bytes::new();
    if let Some(answer) = answer {
        *answer.body_mut() = Bytes::new();
    }
}

/// The request without its secrets; none where it has none. What takes files has none.
fn request(wire: &Wire<'_>, action: &Action) -> Option<RecordedRequest> {
    let mut json = wire.parameters().ok()?;
    mask(&mut json, action.request).then(|| by_json(&action.info, wire.region.as_deref(), json.to_string()))
}

/// An answer in one piece without its secrets; none where it has none.
fn envelope(body: &[u8], object: &Object) -> Option<String> {
    let mut json = Json::parse(str::from_utf8(body).ok()?).ok()?;
    let Json::Object(members) = &mut json else { return None };
    let (_, response) = members.iter_mut().find(|(name, _)| name == "Response")?;
    mask(response, object).then(|| json.to_string())
}

/// A stream of events, each a response without an envelope.
fn events(body: &[u8], object: &Object) -> Option<String> {
    let mut is_masked = false;
    let lines = str::from_utf8(body).ok()?.split_inclusive('\n').map(|line| {
        let json = line.strip_prefix("data:").and_then(|data| Json::parse(data.trim()).ok());
        let masked = json.and_then(|mut json| mask(&mut json, object).then_some(json));
        is_masked |= masked.is_some();
        masked.map_or_else(|| line.to_owned(), |json| format!("data: {json}\n"))
    });
    let text = lines.collect();
    is_masked.then_some(text)
}

/// Masks the sensitive members of an object and of all within it. Whether there was one.
fn mask(json: &mut Json<'_>, object: &Object) -> bool {
    let mut is_masked = false;
    match json {
        Json::List(elements) => elements.iter_mut().for_each(|element| is_masked |= mask(element, object)),
        Json::Object(members) => {
            for (name, value) in members {
                let Some(member) = object.members.iter().find(|member| member.name == *name) else { continue };
                if member.sensitive {
                    is_masked |= mask_whole(value);
                } else if let Some(inner) = member.object() {
                    is_masked |= mask(value, inner);
                }
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => {}
    }
    is_masked
}

/// Masks a value, of a list each element: what reads it finds the type that it expects.
fn mask_whole(json: &mut Json<'_>) -> bool {
    match json {
        Json::Null => return false,
        Json::List(elements) => {
            for element in elements {
                mask_whole(element);
            }
        }
        value => *value = Json::Text(MASK.into()),
    }
    true
}

fn without_query(uri: &http::Uri) -> http::Uri {
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(http::uri::PathAndQuery::from_static("/"));
    http::Uri::from_parts(parts).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use tc3::Encoding;
    use tc3_spec::catalogue;

    use super::*;

    #[test]
    fn what_takes_files_has_no_sensitive_members() {
        let actions =
            catalogue().services().flat_map(|service| service.actions().filter_map(|name| service.action(name)));
        let with_files: Vec<_> = actions.filter(|action| action.info.encoding != Encoding::Json).collect();
        assert!(!with_files.is_empty());
        for action in with_files {
            assert!(!has_sensitive(action.request), "{}", action.name);
        }
    }

    fn has_sensitive(object: &Object) -> bool {
        object.members.iter().any(|member| member.sensitive || member.object().is_some_and(has_sensitive))
    }

    #[test]
    fn nothing_is_written_of_what_nobody_can_read() {
        let request = http::Request::post("http://localhost/?Secret=1").body(Bytes::from("secret")).unwrap();
        let mut recorded = RecordedRequest::new(Some("nobody".to_owned()), request);
        let mut answer = Response::new(Bytes::from("secret"));
        leave_out(&mut recorded, Some(&mut answer));
        assert_eq!(recorded.request.uri(), "http://localhost/");
        assert!(recorded.request.body().is_empty() && answer.body().is_empty());
    }

    #[test]
    fn lists_and_events_are_masked_in_place() {
        let action = catalogue().choose("domain", None).unwrap().action("TransferInDomainBatch").unwrap();
        let mut json = Json::parse(r#"{"PassWords":["a","b"],"Domains":["x"]}"#).unwrap();
        assert!(mask(&mut json, action.request));
        assert_eq!(json.to_string(), r#"{"PassWords":["***","***"],"Domains":["x"]}"#);

        let action = catalogue().choose("cam", None).unwrap().action("CreateAccessKey").unwrap();
        let body = "id: 1\ndata: {\"AccessKey\":{\"AccessKeyId\":\"i\",\"SecretAccessKey\":\"s\"}}\n\ndata: [DONE]\n\n";
        let masked = events(body.as_bytes(), action.response).unwrap();
        assert_eq!(masked, body.replace("\"s\"", "\"***\""));
        assert_eq!(events(b"data: {}\n\n", action.response), None);
    }
}
