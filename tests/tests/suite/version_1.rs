//! Requests that are signed by version 1, from a client over a socket to the mock.

use std::time::Duration;

use cfg_core::{DescribeTask, ModifyTaskRunStatus, TaskStatus};
use sts_core::AssumeRole;
use tc3::{Call, CallOptions, Credential, ErrorKind, Method, RawAction, SignMethod, Timestamp, codes, prepare_raw};
use tc3_hyper::{Client, ClientBuilder};
use tc3_mock::{Fault, Mock, Reset};

const METHODS: [Method; 2] = [Method::Get, Method::Post];
const SIGN_METHODS: [SignMethod; 2] = [SignMethod::HmacSha256, SignMethod::HmacSha1];

/// 2023-11-14 22:13:20 UTC, for both sides.
fn now() -> Timestamp {
    Timestamp::from_unix(1_700_000_000).unwrap()
}

async fn mock() -> Mock {
    Mock::builder().with_clock(now).start().await.unwrap()
}

fn builder(mock: &Mock) -> ClientBuilder {
    Client::builder().with_clock(now).with_endpoint(mock.endpoint()).with_credential(mock.credential().clone())
}

/// A credential of limited life, which goes with a session token.
async fn session(mock: &Mock) -> Credential {
    let client = builder(mock).build().unwrap();
    let role = AssumeRole::new("qcs::cam::uin/100000000001:roleName/reader", "audit");
    let issued = client.send(role).await.unwrap().response.credentials;
    Credential::new(&issued.tmp_secret_id, &issued.tmp_secret_key).unwrap().with_token(&issued.token).unwrap()
}

#[tokio::test]
async fn every_form_is_answered_with_and_without_a_session_token_and_a_region() {
    let mock = mock().await;
    let credentials = [mock.credential().clone(), session(&mock).await];
    let mut count = mock.requests().len();
    for sign_method in SIGN_METHODS {
        for credential in &credentials {
            let client = builder(&mock).with_sign_method(sign_method).with_credential(credential.clone());
            let client = client.build().unwrap();
            for method in METHODS {
                let look = || Call::new(DescribeTask::new(1698)).with_method(method);
                for (look, region) in [(look(), ""), (look().with_region("ap-guangzhou"), "ap-guangzhou")] {
                    assert_eq!(client.send(look).await.unwrap().response.task.task_id, 1698);
                    count += 1;
                    let entries = mock.requests();
                    let entry = entries.last().unwrap();
                    assert_eq!((entry.method.as_str(), entry.region.as_str()), (method.as_str(), region));
                    assert!(entry.authorization.starts_with(sign_method.as_str()), "{entry:?}");
                }
                let raw = RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698, "Nothing": null}"#);
                client.send_raw(Call::new(raw).with_method(method)).await.unwrap();
                count += 1;
            }
        }
    }
    assert_eq!(mock.requests().len(), count, "each was sent once");
}

/// What was lost is sent once more, by another number.
#[tokio::test]
async fn another_attempt_is_signed_anew() {
    let mock = mock().await;
    let client = builder(&mock).with_sign_method(SignMethod::HmacSha256).build().unwrap();
    mock.fault(Fault::reset(Reset::Headers).times(1)).unwrap();
    let answer = client.send(Call::new(DescribeTask::new(1698)).keep_exchange()).await.unwrap();
    let exchange = answer.exchange.unwrap();
    assert_eq!((exchange.failed.len(), mock.requests().len()), (1, 2));

    // A change is none to repeat, whoever signs it.
    mock.fault(Fault::reset(Reset::Headers).times(1)).unwrap();
    let run = client.send(ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING)).await.unwrap_err();
    assert_eq!((run.kind(), run.attempts().len()), (ErrorKind::Interrupted, 1));
}

#[tokio::test]
async fn the_time_of_the_service_is_learnt() {
    let mock = mock().await;
    let late = || now().plus(-3_600);
    for method in METHODS {
        let client = builder(&mock).with_clock(late).with_sign_method(SignMethod::HmacSha1).build().unwrap();
        let look = || Call::new(DescribeTask::new(1698)).with_method(method);
        client.send(look()).await.unwrap();
        assert_eq!(client.clock_offset(), 3_600);
        let before = mock.requests().len();
        client.send(look()).await.unwrap();
        assert_eq!(mock.requests().len(), before + 1, "it is known by now");
    }
}

#[tokio::test]
async fn a_refusal_of_the_service_is_told_as_ever() {
    let mock = mock().await;
    let wrong = Credential::new("AKIDEXAMPLE", "wrong").unwrap();
    let client = builder(&mock).with_credential(wrong).with_sign_method(SignMethod::HmacSha1).build().unwrap();
    let error = client.send(DescribeTask::new(1698)).await.unwrap_err();
    assert_eq!(error.code().unwrap(), &codes::AUTH_FAILURE_SIGNATURE_FAILURE);
    let form = String::from_utf8(error.request().unwrap().body.as_bytes().unwrap().to_vec()).unwrap();
    assert!(form.starts_with("Action=DescribeTask&Nonce="), "{form}");
}

/// Nothing is sent that the service would refuse for its size.
#[tokio::test]
async fn what_is_too_large_is_not_sent() {
    let mock = mock().await;
    let client = builder(&mock).with_timeout(Duration::from_secs(10)).build().unwrap();
    for (method, sign_method, limit) in [
        (Method::Get, SignMethod::Tc3HmacSha256, 32 << 10),
        (Method::Get, SignMethod::HmacSha256, 32 << 10),
        (Method::Post, SignMethod::HmacSha256, 1 << 20),
        (Method::Post, SignMethod::Tc3HmacSha256, 10 << 20),
    ] {
        let body = format!(r#"{{"A": "{}"}}"#, "x".repeat(limit));
        let raw = RawAction::new("cfg", "2021-08-20", "DescribeTask", body);
        let call = Call::new(raw).with_method(method).with_sign_method(sign_method);
        let error = client.send_raw(call).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unencodable);
        assert!(error.to_string().contains(&format!("more than the {limit} that")), "{error}");
    }
    assert!(mock.requests().is_empty());
}

/// A request that was prepared is signed as it says, whatever the client would choose.
#[tokio::test]
async fn a_prepared_request_keeps_its_form() {
    let mock = mock().await;
    let client = builder(&mock).with_sign_method(SignMethod::HmacSha1).build().unwrap();
    let look = RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698}"#);
    for sign_method in SignMethod::ALL {
        let options = CallOptions::default().with_endpoint(mock.endpoint()).with_sign_method(sign_method);
        let request = prepare_raw(&look, &options).unwrap();
        client.send_prepared(look.info, &request, std::future::pending()).await.unwrap();
        let entries = mock.requests();
        assert!(entries.last().unwrap().authorization.starts_with(sign_method.as_str()), "{entries:?}");
    }
}
