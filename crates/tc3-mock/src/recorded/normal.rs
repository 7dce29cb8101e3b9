//! The form that requests are compared in: what their parameters say by the spec, whatever carried them.

use bytes::Bytes;
use http::{HeaderValue, Request};
use tc3::record::View;
use tc3::{ActionInfo, Record, base64};
use tc3_hyper::recording::RecordedRequest;
use tc3_spec::{Action, DynRecord, Json, catalogue};

use crate::action::{check, find};
use crate::wire::quirk::{Quirk, Taken};
use crate::wire::request::Wire;

/// A request that came.
pub(super) fn asked(action: &Action, region: Option<&str>, request: &dyn Record) -> RecordedRequest {
    by_json(&action.info, region, object(request).to_string())
}

/// A request of a recording; as it is, where the spec does not know it.
pub(super) fn recorded(recorded: RecordedRequest) -> RecordedRequest {
    read(&recorded, |wire, action, request| asked(action, wire.region.as_deref(), request)).unwrap_or(recorded)
}

/// Does something with what a request of a recording says.
pub(super) fn read<T>(
    recorded: &RecordedRequest,
    then: impl FnOnce(&Wire<'_>, &'static Action, &DynRecord) -> T,
) -> Option<T> {
    let (parts, body) = recorded.request.clone().into_parts();
    let wire = Wire::read(&parts, &body, usize::MAX).ok()?;
    let action = match recorded.service.as_deref() {
        // Wherever it was sent.
        Some(service) => catalogue().choose(service, Some(&wire.version)).ok()?.action(&wire.action)?,
        None => find::action(&wire, None, None).ok()?,
    };
    // Whatever was taken when it was recorded.
    let taken = Quirk::all().fold(Taken::NONE, Taken::with);
    let checked = check::read(&wire, action, taken).ok()?;
    Some(then(&wire, action, &checked.request))
}

/// A request whose members are this JSON object, addressed to nobody.
pub(super) fn by_json(info: &ActionInfo<'_>, region: Option<&str>, json: String) -> RecordedRequest {
    let mut request = Request::new(Bytes::from(json));
    *request.method_mut() = http::Method::POST;
    let said = [
        ("content-type", Some("application/json")),
        ("x-tc-action", Some(info.name)),
        ("x-tc-version", Some(info.version)),
        ("x-tc-region", region),
    ];
    for (name, value) in said {
        // All of them came in headers, or could have.
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(value).ok()) {
            request.headers_mut().insert(name, value);
        }
    }
    RecordedRequest::new(Some(info.service.to_owned()), request)
}

/// What is there of a record, but for what a recording does not have: sensitive members.
fn object(record: &dyn Record) -> Json<'_> {
    let shape = record.shape();
    let mut members = Vec::new();
    record.views(&mut |views| {
        for (name, view) in shape.members.iter().zip(views) {
            if !matches!(view, View::Absent) && !shape.sensitive.contains(name) {
                members.push(((*name).into(), value(*view)));
            }
        }
    });
    Json::Object(members)
}

fn value(view: View<'_>) -> Json<'_> {
    match view {
        View::Absent => Json::Null,
        View::Bool(value) => Json::Bool(value),
        View::Int(value) => Json::Number(value.to_string().into()),
        View::Uint(value) => Json::Number(value.to_string().into()),
        View::Float(value) => Json::Number(value.to_string().into()),
        View::Number(text) => Json::Number(text.into()),
        View::Text(text) => Json::Text(text.into()),
        View::Binary(binary) => {
            Json::Text(binary.as_bytes().map(|bytes| base64::encode(bytes)).unwrap_or_default().into())
        }
        View::List(list) => {
            let elements = (0..list.count()).filter_map(|index| list.at(index));
            Json::List(elements.map(|place| value(place.view())).collect())
        }
        View::Object(record) => object(record),
    }
}
