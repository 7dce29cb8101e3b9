//! Credentials that a provider has at the moment.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tc3::{Call, Credential, Error, ErrorKind, Sent, codes};
use tc3_hyper::{Client, CredentialProvider, Providing};

use crate::script::{Script, Step};
use crate::server::look;

/// Has a credential with a number, and another one when that is refused.
#[derive(Clone, Debug, Default)]
struct Numbered(Arc<State>);

#[derive(Debug, Default)]
struct State {
    kept: Mutex<Option<Arc<Credential>>>,
    made: AtomicU32,
    refused: AtomicU32,
    is_slow: AtomicBool,
    is_empty: AtomicBool,
}

impl CredentialProvider for Numbered {
    fn current(&self) -> Option<Arc<Credential>> {
        self.0.kept.lock().unwrap().clone()
    }

    fn provide(&self) -> Providing<'_> {
        Box::pin(async {
            if self.0.is_slow.load(Ordering::Relaxed) {
                tokio::time::sleep(Duration::from_secs(3)).await;
            }
            if self.0.is_empty.load(Ordering::Relaxed) {
                return Err(Error::new(ErrorKind::Credential, "the vault is empty"));
            }
            let number = self.0.made.fetch_add(1, Ordering::Relaxed) + 1;
            let credential = Credential::new(format!("AKID{number}"), format!("key{number}"))?;
            let credential = Arc::new(credential.with_token(format!("token{number}"))?);
            *self.0.kept.lock().unwrap() = Some(Arc::clone(&credential));
            Ok(credential)
        })
    }

    fn refused(&self, credential: &Arc<Credential>) {
        self.0.refused.fetch_add(1, Ordering::Relaxed);
        self.0.kept.lock().unwrap().take_if(|kept| Arc::ptr_eq(kept, credential));
    }
}

fn pair(steps: impl IntoIterator<Item = Step>) -> (Script, Numbered, Client) {
    let (script, provider) = (Script::new(steps), Numbered::default());
    let client = script.builder().with_credential_provider(provider.clone()).build().unwrap();
    (script, provider, client)
}

fn refused() -> Step {
    Step::code(codes::AUTH_FAILURE_TOKEN_FAILURE)
}

#[tokio::test(start_paused = true)]
async fn it_is_obtained_once_and_signs_with_its_own_token() {
    let (script, provider, client) = pair([Step::envelope(""), Step::envelope("")]);
    client.send_raw(look()).await.unwrap();
    client.clone().send_raw(look()).await.unwrap();
    assert_eq!(provider.0.made.load(Ordering::Relaxed), 1);
    assert_eq!(script.headers("x-tc-token"), ["token1", "token1"]);
    assert!(script.headers("authorization").iter().all(|header| header.contains("Credential=AKID1/")));
}

#[tokio::test(start_paused = true)]
async fn one_that_the_service_refuses_is_replaced_and_the_call_tried_once_more() {
    let (script, provider, client) = pair([refused(), Step::envelope("")]);
    // A change: its request was turned away before anything was done.
    client.send_raw(look()).await.unwrap();
    assert_eq!(script.headers("x-tc-token"), ["token1", "token2"]);
    assert_eq!(provider.0.refused.load(Ordering::Relaxed), 1);

    let (script, _, client) = pair([refused(), refused()]);
    let error = client.send_raw(look()).await.unwrap_err();
    assert_eq!((script.sent().len(), error.attempts().len()), (2, 2), "once, and not again: {error}");
    assert_eq!(error.code().unwrap().as_str(), codes::AUTH_FAILURE_TOKEN_FAILURE);
}

#[tokio::test(start_paused = true)]
async fn with_one_attempt_another_credential_is_for_the_next_call() {
    let (script, _, client) = pair([refused(), Step::envelope("")]);
    client.send_raw(Call::new(look()).with_max_attempts(1)).await.unwrap_err();
    client.send_raw(look()).await.unwrap();
    assert_eq!(script.headers("x-tc-token"), ["token1", "token2"]);
}

/// A credential for the life of a client cannot be replaced.
#[tokio::test(start_paused = true)]
async fn without_a_provider_nothing_is_tried_again() {
    let script = Script::new([refused()]);
    let error = script.client().send_raw(look()).await.unwrap_err();
    assert_eq!(error.attempts().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_it_says_ends_the_call_before_anything_is_sent() {
    let (script, provider, client) = pair([]);
    provider.0.is_empty.store(true, Ordering::Relaxed);
    let error = client.send_raw(look()).await.unwrap_err();
    assert_eq!((error.kind(), error.sent(), script.sent().len()), (ErrorKind::Credential, Sent::NotSent, 0));
    assert_eq!((error.message(), error.action()), ("the vault is empty", "cfg DescribeTask"));
}

#[tokio::test(start_paused = true)]
async fn waiting_for_it_is_within_the_time_of_the_call() {
    let (script, provider, client) = pair([Step::envelope("")]);
    provider.0.is_slow.store(true, Ordering::Relaxed);
    let error = client.send_raw(Call::new(look()).with_timeout(Duration::from_secs(2))).await.unwrap_err();
    assert_eq!((error.kind(), error.sent(), script.sent().len()), (ErrorKind::Timeout, Sent::NotSent, 0), "{error}");
    client.send_raw(look()).await.unwrap();

    let request = tc3::prepare_raw(&look(), &tc3::CallOptions::default()).unwrap();
    let (_, provider, client) = pair([]);
    provider.0.is_slow.store(true, Ordering::Relaxed);
    let until = tokio::time::sleep(Duration::from_secs(1));
    let error = client.send_prepared(look().info, &request, until).await.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Cancelled, Sent::NotSent), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_action_without_a_signature_asks_for_none() {
    let (script, provider, client) = pair([Step::envelope("")]);
    client.send_raw(look().without_signature()).await.unwrap();
    assert_eq!(
        (provider.0.made.load(Ordering::Relaxed), script.headers("authorization")),
        (0, vec!["SKIP".to_owned()])
    );
}

#[test]
fn debug_shows_the_provider() {
    let (_, _, client) = pair([]);
    assert!(format!("{client:?}").contains("Numbered"), "{client:?}");
}
