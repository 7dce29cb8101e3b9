//! What the tests share: a mock at a known time, and calls to it.

use bytes::Bytes;
use cfg_core::{DescribeTask, Task};
use http::{Request, Response};
use serde_json::{Map, Value, json};
use tc3::{
    Action, Answer, Call, CallOptions, Credential, Error, HttpRequest, RawAction, Record, Reply, Signer, Timestamp,
};
use tc3_mock::{Mock, MockBuilder};
use tc3_spec::{self as spec, Kind, Object, catalogue};
use tower_service::Service;

/// 2023-11-14 22:13:20 UTC.
pub(crate) const NOW: i64 = 1_700_000_000;

/// The same by the console's clock.
pub(crate) const CONSOLE_NOW: &str = "2023-11-15 06:13:20";

pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix(seconds).unwrap()
}

pub(crate) fn builder() -> MockBuilder {
    Mock::builder().with_clock(|| at(NOW))
}

pub(crate) fn mock() -> Mock {
    builder().build().unwrap()
}

/// Calls an action with its types.
pub(crate) fn call<A: Action>(mock: &Mock, call: impl Into<Call<A>>) -> Result<Answer<A::Response>, Error> {
    call_as(mock, mock.credential(), at(NOW), call)
}

/// The same with another credential, at another time.
pub(crate) fn call_as<A: Action>(
    mock: &Mock,
    credential: &Credential,
    now: Timestamp,
    call: impl Into<Call<A>>,
) -> Result<Answer<A::Response>, Error> {
    let request = call.into().prepare()?;
    let response = send(mock, request.sign(&Signer::new(credential.clone()), now)?);
    tc3::decode::<A>(&reply(&response))
}

/// The error code that a call gets.
pub(crate) fn refusal<A: Action>(mock: &Mock, action: impl Into<Call<A>>) -> String {
    code_of(call(mock, action))
}

/// The error code of an outcome.
pub(crate) fn code_of<T>(outcome: Result<T, Error>) -> String {
    match outcome {
        Ok(_) => "none".to_owned(),
        Err(error) => error.code().map_or_else(|| error.to_string(), |code| code.as_str().to_owned()),
    }
}

/// A signed request of CFG with a body as text. Nothing of it is checked on this side.
pub(crate) fn raw(mock: &Mock, action: &str, body: &str) -> HttpRequest {
    raw_of(mock, "cfg", "2021-08-20", action, body)
}

pub(crate) fn raw_of(mock: &Mock, service: &str, version: &str, action: &str, body: &str) -> HttpRequest {
    let action = RawAction::new(service, version, action, body);
    let request = tc3::prepare_raw(&action, &CallOptions::default()).unwrap();
    request.sign(&Signer::new(mock.credential().clone()), at(NOW)).unwrap()
}

/// The same of any action, by anybody.
pub(crate) fn raw_as(credential: &Credential, action: &spec::Action, body: &str) -> HttpRequest {
    let raw = RawAction::new(action.info.service, action.info.version, action.name, body);
    let request = tc3::prepare_raw(&raw, &CallOptions::default().with_region("ap-guangzhou")).unwrap();
    request.sign(&Signer::new(credential.clone()), at(NOW)).unwrap()
}

/// A signed request, as a transport takes it.
pub(crate) fn wire<A: Action + Record>(mock: &Mock, action: A) -> Request<Bytes> {
    let request = Call::new(action).prepare().unwrap();
    to_http(&request.sign(&Signer::new(mock.credential().clone()), at(NOW)).unwrap())
}

/// Sends a request through the transport.
pub(crate) fn send(mock: &Mock, request: HttpRequest) -> Response<Bytes> {
    deliver(mock, to_http(&request))
}

fn to_http(request: &HttpRequest) -> Request<Bytes> {
    let mut wire = Request::builder().method(request.method.as_str()).uri(&request.path_and_query);
    for (name, value) in &request.headers {
        wire = wire.header(name.as_ref(), value);
    }
    wire.body(request.body.as_bytes().unwrap().clone()).unwrap()
}

/// A request for an action by its name, for a mock that asks for no signature.
pub(crate) fn unsigned(action: &spec::Action, body: String) -> Request<Bytes> {
    Request::post("/")
        .header("Host", format!("{}.tencentcloudapi.com", action.info.service))
        .header("Content-Type", "application/json")
        .header("X-TC-Action", action.name)
        .header("X-TC-Version", action.info.version)
        .header("X-TC-Region", "ap-guangzhou")
        .body(body.into())
        .unwrap()
}

pub(crate) fn deliver(mock: &Mock, request: Request<Bytes>) -> Response<Bytes> {
    mock.transport().call(request).now().unwrap().unwrap()
}

/// The envelope, which every answer is: status 200, JSON, a request id.
pub(crate) fn envelope(response: &Response<Bytes>) -> Value {
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/json");
    let mut envelope: Value = serde_json::from_slice(response.body()).unwrap();
    let inner = envelope["Response"].take();
    assert!(inner["RequestId"].is_string(), "{inner}");
    inner
}

/// The code of an envelope's error.
pub(crate) fn code(response: &Response<Bytes>) -> String {
    envelope(response)["Error"]["Code"].as_str().unwrap_or("none").to_owned()
}

/// The message of an envelope's error.
pub(crate) fn message(response: &Response<Bytes>) -> String {
    envelope(response)["Error"]["Message"].as_str().unwrap_or_default().to_owned()
}

pub(crate) fn reply(response: &Response<Bytes>) -> Reply<'_> {
    let headers = response.headers().iter().filter_map(|(name, value)| Some((name, value.to_str().ok()?)));
    Reply::new(response.status().as_u16(), response.body()).with_headers(headers)
}

/// A task as the mock describes it.
pub(crate) fn describe(mock: &Mock, id: i64) -> Task {
    call(mock, DescribeTask::new(id)).unwrap().response.task
}

/// All actions of the catalogue, those of old versions too.
pub(crate) fn actions() -> impl Iterator<Item = &'static spec::Action> {
    catalogue().services().flat_map(|service| service.actions().filter_map(|name| service.action(name)))
}

/// A request with what is required, and nothing else.
pub(crate) fn least(object: &Object) -> Map<String, Value> {
    fn value(kind: &Kind, object: Option<&Object>) -> Value {
        match kind {
            Kind::Text(_) => json!("a"),
            Kind::Int64 | Kind::Uint64 => json!(1),
            Kind::Float => json!(1.5),
            Kind::Bool => json!(true),
            Kind::Binary => json!(null),
            Kind::Object(_) => least(object.unwrap()).into(),
            Kind::List(element) => json!([value(element, object)]),
        }
    }
    let required = object.members.iter().filter(|member| member.required);
    required.map(|member| (member.name.to_owned(), value(&member.kind, member.object()))).collect()
}
