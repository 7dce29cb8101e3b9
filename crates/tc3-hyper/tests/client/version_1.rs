//! Requests that are signed by version 1: what is another in each attempt, and what is told of them.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

use tc3::{Call, Effect, Error, ErrorKind, Method, RawAction, SignMethod, Unsigned};
use tc3_hyper::{Attempting, Interceptor};

use crate::script::{Script, Step};
use crate::server::look;

fn parameters(text: &str) -> BTreeMap<&str, &str> {
    text.split('&').map(|part| part.split_once('=').unwrap()).collect()
}

/// As many as are wanted, one after the other.
fn counting() -> impl Fn() -> u64 + Send + Sync {
    let count = AtomicU64::new(0);
    move || count.fetch_add(2, Ordering::Relaxed)
}

#[tokio::test(start_paused = true)]
async fn each_attempt_has_another_number_and_signature_and_the_same_client_token() {
    let script = Script::new([Step::bad_gateway(), Step::bad_gateway(), Step::envelope("")]);
    let client = script.builder().with_random(counting()).with_sign_method(SignMethod::HmacSha1).build().unwrap();
    let make = RawAction::new("svc", "2020-01-01", "Make", "{}").with_effect(Effect::Idempotent);
    let answer = client.send_raw(Call::new(make).keep_exchange()).await.unwrap();
    let bodies = script.bodies();
    let sent: Vec<_> = bodies.iter().map(|body| parameters(body)).collect();
    assert_eq!(sent.len(), 3);
    for (one, other) in [(0, 1), (1, 2), (0, 2)] {
        assert_ne!(sent[one]["Nonce"], sent[other]["Nonce"]);
        assert_ne!(sent[one]["Signature"], sent[other]["Signature"]);
        assert_eq!(sent[one]["ClientToken"], sent[other]["ClientToken"]);
    }
    assert!(sent.iter().all(|sent| sent["Nonce"].parse::<i64>().unwrap() > 0), "{sent:?}");
    assert_eq!(answer.exchange.unwrap().request.body, *bodies[2].as_bytes(), "what is kept is what was sent last");
}

#[tokio::test(start_paused = true)]
async fn an_error_has_the_request_as_it_was_sent_and_does_not_show_it() {
    let script = Script::new([Step::bad_gateway()]);
    let client = script.builder().with_random(counting()).build().unwrap();
    let call = Call::new(look()).with_sign_method(SignMethod::HmacSha256).with_method(Method::Get);
    let error = client.send_raw(call).await.unwrap_err();
    let sent = script.sent();
    let query = sent[0].uri().query().unwrap();
    assert_eq!(error.request().unwrap().path_and_query, format!("/?{query}"));
    let shown = format!("{error:?} {error}");
    assert!(!shown.contains(parameters(query)["Signature"]), "{shown}");
}

/// Interceptors see a form as they see any request; what they add is a header.
#[tokio::test(start_paused = true)]
async fn what_an_interceptor_adds_is_sent() {
    struct Trace;

    impl Interceptor for Trace {
        fn before_signing(&self, _: &Attempting<'_>, request: &mut Unsigned) -> Result<(), Error> {
            request.add_header("traceparent", "00-1")
        }
    }

    let script = Script::new([Step::envelope("")]);
    let builder = script.builder().with_interceptor(Trace).with_sign_method(SignMethod::HmacSha1);
    builder.build().unwrap().send_raw(look()).await.unwrap();
    let sent = script.sent();
    assert_eq!(sent[0].headers()["traceparent"], "00-1");
    assert!(!sent[0].headers().contains_key("authorization") && !sent[0].headers().contains_key("x-tc-action"));
}

#[tokio::test(start_paused = true)]
async fn without_a_credential_nothing_is_signed() {
    let script = Script::new([]);
    let client = tc3_hyper::Client::builder().with_transport(script.clone()).with_sign_method(SignMethod::HmacSha1);
    let error = client.build().unwrap().send_raw(look()).await.unwrap_err();
    assert_eq!((error.kind(), script.sent().len()), (ErrorKind::Credential, 0));
}
