//! No secret of any action comes back: a marker in each member that the table calls secret, over the whole catalogue.

use std::collections::BTreeSet;

use bytes::Bytes;
use http::Request;
use serde_json::{Map, Value, json};
use tc3::{Binary, Call, CallOptions, RawAction, Reply};
use tc3_mock::Mock;
use tc3_spec::{Action, DynRecord, Json, Kind, Member, Object, TextForm, catalogue};
use tower_service::Service;

/// Stands in every secret member.
const MARKER: &str = "m4rker-0f-a-s3cret";

/// What a secret member holds: what fits it, or what does not.
#[derive(Clone, Copy)]
enum Filling {
    Fitting,
    /// An object: the reader complains.
    Misfit,
}

fn actions() -> impl Iterator<Item = (&'static str, &'static str, &'static Action)> {
    catalogue().services().flat_map(|service| {
        service.actions().map(move |name| (service.name(), service.version(), service.action(name).unwrap()))
    })
}

/// Makes objects with all their members, and notes which secrets it filled in.
struct Maker {
    filling: Filling,
    /// The objects around the one that is made: one that contains itself ends there.
    around: Vec<&'static str>,
    /// By object and name.
    filled: BTreeSet<(&'static str, &'static str)>,
}

impl Maker {
    fn new(filling: Filling) -> Self {
        Self { filling, around: Vec::new(), filled: BTreeSet::new() }
    }

    /// Bytes are left out: JSON does not carry them.
    fn whole(&mut self, object: &'static Object) -> Value {
        let mut whole = Map::new();
        self.around.push(object.name);
        for member in &object.members {
            if let Some(value) = self.value(object, member, &member.kind) {
                whole.insert(member.name.to_owned(), value);
            }
        }
        self.around.pop();
        Value::Object(whole)
    }

    fn value(&mut self, object: &'static Object, member: &'static Member, kind: &Kind<&'static str>) -> Option<Value> {
        Some(match kind {
            Kind::Binary => return None,
            Kind::List(element) => Value::Array(vec![self.value(object, member, element)?]),
            Kind::Object(name) if self.around.contains(name) => return None,
            Kind::Object(_) => self.whole(member.object()?),
            Kind::Text(_) if member.sensitive => {
                self.filled.insert((object.name, member.name));
                match self.filling {
                    Filling::Fitting => json!(MARKER),
                    Filling::Misfit => json!({ MARKER: MARKER }),
                }
            }
            Kind::Text(TextForm::String) => json!("x"),
            Kind::Text(_) => json!("2026-01-02"),
            Kind::Bool => json!(true),
            Kind::Float => json!(1.5),
            Kind::Int64 | Kind::Uint64 => json!(1),
        })
    }
}

/// The secrets of an object and of all that it contains, by object and name.
fn secrets(object: &'static Object) -> BTreeSet<(&'static str, &'static str)> {
    let (mut left, mut seen, mut secrets) = (vec![object], BTreeSet::new(), BTreeSet::new());
    while let Some(object) = left.pop() {
        if seen.insert(object.name) {
            let texts = object.members.iter().filter(|member| *member.kind.element() != Kind::Binary);
            secrets.extend(texts.filter(|member| member.sensitive).map(|member| (object.name, member.name)));
            left.extend(object.members.iter().filter_map(Member::object));
        }
    }
    secrets
}

#[track_caller]
fn hides(shown: &str, action: &Action) {
    assert!(!shown.contains(MARKER), "{}: {shown}", action.name);
}

#[test]
fn no_secret_of_a_request_is_shown() {
    let mut count = 0;
    for (service, version, action) in actions() {
        let mut maker = Maker::new(Filling::Fitting);
        let text = maker.whole(action.request).to_string();
        assert_eq!(maker.filled, secrets(action.request), "{}", action.name);
        let (record, violations) = DynRecord::checked(action.request, &Json::parse(&text).unwrap());
        hides(&format!("{record:?} {violations:?}"), action);
        violations.iter().for_each(|violation| hides(&violation.to_string(), action));

        let wrong = Maker::new(Filling::Misfit).whole(action.request).to_string();
        let (record, violations) = DynRecord::checked(action.request, &Json::parse(&wrong).unwrap());
        hides(&format!("{record:?} {violations:?}"), action);
        violations.iter().for_each(|violation| hides(&violation.to_string(), action));

        let call = Call::new(RawAction::new(service, version, action.name, text)).with_header("X-Of-Mine", MARKER);
        hides(&format!("{call:?}"), action);
        count += maker.filled.len();
    }
    assert!(count > 1_000, "{count} secrets in requests");
}

#[test]
fn no_secret_of_an_answer_is_shown() {
    let mut count = 0;
    for (_, _, action) in actions() {
        for filling in [Filling::Fitting, Filling::Misfit] {
            let mut maker = Maker::new(filling);
            let mut inner = maker.whole(action.response);
            assert_eq!(maker.filled, secrets(action.response), "{}", action.name);
            inner["RequestId"] = json!("r-1");
            let text = json!({"Response": inner}).to_string();
            count += maker.filled.len();
            let reply = Reply::new(200, text.as_bytes()).with_header("content-type", "application/json");
            let mut record = DynRecord::new(action.response);
            let result = tc3::decode_into(&action.info, &mut record, &reply);
            hides(&format!("{record:?} {result:?} {reply:?}"), action);
            if let Err(error) = result {
                hides(&error.to_string(), action);
            }
            let raw = tc3::decode_raw(&action.info, &reply);
            hides(&format!("{raw:?}"), action);
        }
    }
    assert!(count > 1_000, "{count} secrets in answers");
}

#[test]
fn no_secret_is_in_the_log_of_the_mock() {
    let mock = Mock::builder().without_auth().build().unwrap();
    let mut logged = 0;
    for (_, version, action) in actions() {
        for filling in [Filling::Fitting, Filling::Misfit] {
            let mut maker = Maker::new(filling);
            let mut whole = maker.whole(action.request);
            if maker.filled.is_empty() {
                continue;
            }
            let text = whole.to_string();
            // What the spec does not know may be a secret with a typo.
            whole["Of"] = json!({ "Mine": MARKER });
            for text in [text, whole.to_string()] {
                let request = Request::post("/")
                    .header("Host", format!("{}.tencentcloudapi.com", action.info.service))
                    .header("Content-Type", "application/json")
                    .header("X-TC-Action", action.name)
                    .header("X-TC-Version", version)
                    .header("X-TC-Token", MARKER);
                let response = mock.transport().call(request.body(Bytes::from(text)).unwrap()).now().unwrap().unwrap();
                assert_eq!(response.status(), 200, "{}", action.name);
                logged += 1;
            }
        }
        let entries = mock.requests();
        if entries.is_empty() {
            continue;
        }
        for entry in entries {
            assert_eq!(entry.action, action.name);
            hides(&format!("{entry:?} {}", serde_json::to_string(&entry).unwrap()), action);
        }
        let asked = Request::get("/_mock/requests").body(Bytes::new()).unwrap();
        let told = mock.transport().call(asked).now().unwrap().unwrap();
        let told = std::str::from_utf8(told.body()).unwrap();
        assert!(told.contains(action.name));
        hides(told, action);
        mock.reset();
    }
    assert!(logged > 1_000, "{logged} requests");
}

#[test]
fn headers_and_bytes_of_ones_own_are_not_shown() {
    let options = CallOptions::default().with_header("X-Of-Mine", MARKER).with_region("ap-guangzhou");
    let action = RawAction::new("cfg", "2021-08-20", "DescribeTask", format!(r#"{{"Password": "{MARKER}"}}"#));
    let unsigned = tc3::prepare_raw(&action, &options).unwrap();
    let credential = tc3::Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap().with_token(MARKER).unwrap();
    let signer = tc3::Signer::new(credential);
    let request = unsigned.sign(&signer, tc3::Timestamp::from_unix(1_551_113_065).unwrap()).unwrap();
    let bytes = Binary::new(MARKER);
    let shown = format!("{options:?} {unsigned:?} {request:?} {signer:?} {bytes:?} {:?}", Call::new(action));
    assert!(!shown.contains(MARKER) && !shown.contains(&format!("{:?}", MARKER.as_bytes())), "{shown}");
    assert!(shown.contains("X-Of-Mine") && shown.contains("ap-guangzhou"), "{shown}");
    assert!(request.headers.iter().any(|(name, value)| name == "X-TC-Token" && value == MARKER), "and all are sent");
}
