//! What a program sees of a call: interceptors, and what went over the wire.

use std::sync::{Arc, Mutex};

use tc3::{ActionInfo, Call, CallOptions, Effect, Error, ErrorKind, RawAction, Sent, Unsigned};
use tc3_hyper::{Attempting, Ended, Interceptor};

use crate::script::{Script, Step};
use crate::server::{REQUEST_ID, look};

/// Numbers the attempts in a header, and notes how they end.
#[derive(Clone, Default)]
struct Numbered(Arc<Mutex<Vec<String>>>);

impl Interceptor for Numbered {
    fn before_signing(&self, attempt: &Attempting<'_>, request: &mut Unsigned) -> Result<(), Error> {
        request.add_header("X-Attempt", &attempt.number.to_string())
    }

    fn after_decoding(&self, attempt: &Attempting<'_>, ended: &Ended<'_>) {
        let result = ended.result.map_or_else(|error| format!("{:?}", error.kind()), str::to_owned);
        let status = ended.response.map(|response| response.status().as_u16());
        self.0.lock().unwrap().push(format!("{} {} {result} {status:?}", attempt.info.name, attempt.number));
    }
}

#[tokio::test(start_paused = true)]
async fn an_interceptor_sees_each_attempt_and_changes_it_alone() {
    let script = Script::new([Step::Fails(ErrorKind::Connect, Sent::NotSent), Step::bad_gateway(), Step::envelope("")]);
    let numbered = Numbered::default();
    let client = script.builder().with_interceptor(numbered.clone()).build().unwrap();
    client.send_raw(look().with_effect(Effect::Read)).await.unwrap();
    for (index, request) in script.sent().iter().enumerate() {
        let numbers: Vec<_> = request.headers().get_all("x-attempt").iter().collect();
        assert_eq!(numbers, [(index + 1).to_string().as_str()]);
    }
    let expected = [
        "DescribeTask 1 Connect None".to_owned(),
        "DescribeTask 2 Unreadable Some(502)".to_owned(),
        format!("DescribeTask 3 {REQUEST_ID} Some(200)"),
    ];
    assert_eq!(*numbered.0.lock().unwrap(), expected);
}

struct Refuses;

impl Interceptor for Refuses {
    fn before_signing(&self, _: &Attempting<'_>, request: &mut Unsigned) -> Result<(), Error> {
        request.add_header("Authorization", "mine")
    }
}

#[tokio::test(start_paused = true)]
async fn an_interceptor_may_end_a_call_before_it_is_sent() {
    let script = Script::default();
    let client = script.builder().with_interceptor(Refuses).build().unwrap();
    let error = client.send_raw(look()).await.unwrap_err();
    assert_eq!((error.kind(), error.sent(), script.sent().len()), (ErrorKind::Setup, Sent::NotSent, 0));
    assert!(error.message().contains("set by the protocol") && error.request().is_none(), "{error}");
    assert_eq!(error.action(), "cfg DescribeTask");
}

#[tokio::test(start_paused = true)]
async fn what_went_over_the_wire_comes_with_the_answer_where_it_is_asked_for() {
    let script = Script::new([Step::bad_gateway(), Step::envelope(r#""A":1,"#).with_header("x-more", "m")]);
    let client = script.client();
    let answer = client.send_raw(Call::new(look().with_effect(Effect::Read)).keep_exchange()).await.unwrap();
    let exchange = answer.exchange.unwrap();
    assert_eq!(exchange.failed.len(), 1);
    let authorization =
        |name: &str| exchange.request.headers.iter().find(|(known, _)| known == name).unwrap().1.clone();
    assert_eq!(vec![authorization("Authorization")], script.headers("authorization")[1..]);
    assert_eq!(exchange.response.status, 200);
    assert!(exchange.response.headers.contains(&("x-more".to_owned(), "m".to_owned())));
    assert_eq!(exchange.response.body, format!(r#"{{"Response":{{"A":1,"RequestId":"{REQUEST_ID}"}}}}"#));
    let shown = format!("{exchange:?}");
    assert!(!shown.contains("Signature=") && !shown.contains(r#""A":1"#), "{shown}");

    let script = Script::new([Step::envelope("")]);
    assert_eq!(script.client().send_raw(look()).await.unwrap().exchange, None);
}

/// A request that was prepared before says for itself what it asks for.
#[tokio::test(start_paused = true)]
async fn a_prepared_request_keeps_its_own_attempts_and_exchange() {
    let info = ActionInfo { effect: Effect::Read, ..look().info };
    let options = CallOptions::default().with_max_attempts(2).keep_exchange();
    let request = tc3::prepare_raw(&RawAction::of(info, "{}"), &options).unwrap();
    let script = Script::new([Step::bad_gateway(), Step::envelope(""), Step::bad_gateway(), Step::bad_gateway()]);
    let client = script.client();
    let answer = client.send_prepared(info, &request, std::future::pending()).await.unwrap();
    assert_eq!(answer.exchange.unwrap().failed.len(), 1);
    let error = client.send_prepared(info, &request, std::future::pending()).await.unwrap_err();
    assert_eq!(error.attempts().len(), 2);
}
