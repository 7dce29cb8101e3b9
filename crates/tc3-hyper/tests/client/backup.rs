//! Where attempts go while their host does not work. There is no network, and the clock is stopped.

use std::future::pending;
use std::pin::pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use tc3::{Call, CallOptions, Effect, Endpoint, ErrorKind, RawAction, Signer, Timestamp, prepare_raw};
use tc3_hyper::{Client, ClientBuilder};
use tokio::time::{advance, timeout};

use crate::hosts::{Fault, Hosts};
use crate::server::{credential, look};

const PRIMARY: &str = "primary.example";
const BACKUP: &str = "backup.example";
const MINUTE: Duration = Duration::from_secs(60);

fn builder(hosts: &Hosts) -> ClientBuilder {
    hosts.builder().with_endpoint(endpoint(PRIMARY)).with_backup(endpoint(BACKUP))
}

fn endpoint(host: &str) -> Endpoint {
    Endpoint::parse(host).unwrap()
}

/// A client whose breaker is open.
async fn open(hosts: &Hosts) -> Client {
    let client = builder(hosts).build().unwrap();
    hosts.let_host(PRIMARY, Some(Fault::Refuses));
    assert_eq!(hosts.after(&client, 5).await, [PRIMARY; 5]);
    client
}

#[tokio::test(start_paused = true)]
async fn after_five_failures_attempts_go_to_the_backup_for_a_minute() {
    let hosts = Hosts::default();
    let client = builder(&hosts).build().unwrap();
    hosts.let_host(PRIMARY, Some(Fault::Refuses));
    assert_eq!(hosts.after(&client, 7).await, [PRIMARY, PRIMARY, PRIMARY, PRIMARY, PRIMARY, BACKUP, BACKUP]);
    advance(Duration::from_secs(59)).await;
    assert_eq!(hosts.after(&client.clone(), 1).await, [BACKUP], "clones share what is known");
    // It is tried again, and still does not work.
    advance(Duration::from_secs(1)).await;
    assert_eq!(hosts.after(&client, 2).await, [PRIMARY, BACKUP]);
    advance(MINUTE).await;
    hosts.let_host(PRIMARY, None);
    assert_eq!(hosts.after(&client, 20).await, [PRIMARY; 20]);
}

#[tokio::test(start_paused = true)]
async fn one_attempt_at_a_time_tries_the_host() {
    let hosts = Hosts::default();
    let client = open(&hosts).await;
    advance(MINUTE).await;
    hosts.let_host(PRIMARY, Some(Fault::Hangs));
    let trying = client.send_raw(look());
    let mut trying = pin!(trying);
    assert!(timeout(Duration::from_secs(1), trying.as_mut()).await.is_err());
    assert_eq!(hosts.seen().last().unwrap().host, PRIMARY);
    hosts.let_host(PRIMARY, None);
    assert_eq!(hosts.after(&client, 3).await, [BACKUP; 3]);
    // It fails as its time runs out.
    assert_eq!(trying.await.unwrap_err().kind(), ErrorKind::Timeout);
    assert_eq!(hosts.after(&client, 1).await, [BACKUP]);
}

#[tokio::test(start_paused = true)]
async fn a_trial_that_is_dropped_makes_room_for_another() {
    let hosts = Hosts::default();
    let client = open(&hosts).await;
    advance(MINUTE).await;
    hosts.let_host(PRIMARY, Some(Fault::Hangs));
    for _ in 0..10 {
        assert!(timeout(Duration::from_secs(1), client.send_raw(look())).await.is_err());
        assert_eq!(hosts.seen().last().unwrap().host, PRIMARY);
    }
}

#[tokio::test(start_paused = true)]
async fn a_host_whose_service_answers_errors_works() {
    let hosts = Hosts::default();
    let client = builder(&hosts).build().unwrap();
    hosts.let_host(PRIMARY, Some(Fault::AnswersErrors));
    assert_eq!(hosts.after(&client, 20).await, [PRIMARY; 20]);
}

#[tokio::test(start_paused = true)]
async fn the_attempts_of_one_call_go_to_the_backup_as_well() {
    let hosts = Hosts::default();
    let client = builder(&hosts).with_max_attempts(6).build().unwrap();
    hosts.let_host(PRIMARY, Some(Fault::Refuses));
    client.send_raw(look().with_effect(Effect::Change)).await.unwrap();
    let seen: Vec<_> = hosts.seen().into_iter().map(|seen| seen.host).collect();
    assert_eq!(seen, [PRIMARY, PRIMARY, PRIMARY, PRIMARY, PRIMARY, BACKUP]);
}

#[tokio::test(start_paused = true)]
async fn an_error_tells_the_host_that_the_attempt_went_to() {
    let hosts = Hosts::default();
    let client = open(&hosts).await;
    let failed = async || {
        let error = client.send_raw(look()).await.unwrap_err();
        (error.request().unwrap().host.clone(), error.attempts()[0].host.clone(), error.attempts()[0].to_string())
    };
    hosts.let_host(BACKUP, Some(Fault::Refuses));
    let told = "no connection at backup.example after 0ns, not sent";
    assert_eq!(failed().await, (BACKUP.to_owned(), Some(BACKUP.to_owned()), told.to_owned()));
    advance(MINUTE).await;
    hosts.let_host(PRIMARY, Some(Fault::Refuses));
    assert_eq!(failed().await, (PRIMARY.to_owned(), None, "no connection after 0ns, not sent".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn what_goes_to_the_backup_is_signed_for_it() {
    let now = Timestamp::from_unix(1_551_113_065).unwrap();
    let hosts = Hosts::default();
    let client = builder(&hosts).with_clock(move || now).build().unwrap();
    hosts.let_host(PRIMARY, Some(Fault::Refuses));
    hosts.after(&client, 5).await;
    client.send_raw(look()).await.unwrap();
    let options = CallOptions::default().with_endpoint(endpoint(BACKUP));
    let expected = prepare_raw(&look(), &options).unwrap().sign(&Signer::new(credential()), now).unwrap();
    let authorization = expected.headers.iter().find(|(name, _)| name == "Authorization").unwrap();
    assert_eq!(hosts.seen()[0].authorization, authorization.1);
}

#[tokio::test(start_paused = true)]
async fn calls_with_an_endpoint_of_their_own_stay_there_and_do_not_count() {
    let hosts = Hosts::default();
    let client = hosts.builder().with_backup(endpoint(BACKUP)).build().unwrap();
    hosts.let_host(PRIMARY, Some(Fault::Refuses));
    for _ in 0..10 {
        let own = Call::new(look()).with_endpoint(endpoint(PRIMARY));
        client.send_raw(own).await.unwrap_err();
    }
    assert!(hosts.seen().iter().all(|seen| seen.host == PRIMARY));
    assert_eq!(hosts.after(&client, 1).await, ["cfg.tencentcloudapi.com"]);
}

#[tokio::test(start_paused = true)]
async fn requests_that_were_prepared_for_the_host_go_to_the_backup_too() {
    let hosts = Hosts::default();
    let client = open(&hosts).await;
    let to = |host| {
        let options = CallOptions::default().with_endpoint(endpoint(host));
        prepare_raw(&look(), &options).unwrap()
    };
    for (meant, goes) in [(PRIMARY, BACKUP), ("other.example", "other.example")] {
        client.send_prepared(look().info, &to(meant), pending()).await.unwrap();
        assert_eq!(hosts.seen().last().unwrap().host, goes);
    }
}

#[tokio::test(start_paused = true)]
async fn each_service_has_a_host_of_its_own() {
    let hosts = Hosts::default();
    let client = hosts.builder().with_backup(Endpoint::regional("ap-guangzhou")).build().unwrap();
    let zones = || RawAction::new("cvm", "2017-03-12", "DescribeZones", "{}");
    hosts.let_host("cfg.tencentcloudapi.com", Some(Fault::Refuses));
    hosts.after(&client, 5).await;
    assert_eq!(hosts.after(&client, 1).await, ["cfg.ap-guangzhou.tencentcloudapi.com"]);
    client.send_raw(zones()).await.unwrap();
    assert_eq!(hosts.seen().last().unwrap().host, "cvm.tencentcloudapi.com");
}

/// Neither limits nor breakers go by the clock of signatures.
#[tokio::test(start_paused = true)]
async fn a_clock_of_signatures_that_jumps_does_not_matter() {
    let count = AtomicI64::new(0);
    let jumping = move || {
        let call = count.fetch_add(1, Ordering::Relaxed);
        Timestamp::from_unix(if call % 2 == 0 { 1_551_113_065 - call } else { 4_000_000_000 + call }).unwrap()
    };
    let hosts = Hosts::default();
    let client = builder(&hosts).with_clock(jumping).build().unwrap();
    hosts.let_host(PRIMARY, Some(Fault::Refuses));
    assert_eq!(hosts.after(&client, 6).await[4..], [PRIMARY, BACKUP]);
    advance(Duration::from_secs(59)).await;
    assert_eq!(hosts.after(&client, 6).await, [BACKUP; 6]);
    advance(Duration::from_secs(1)).await;
    hosts.let_host(PRIMARY, None);
    assert_eq!(hosts.after(&client, 6).await, [PRIMARY; 6]);
}

#[tokio::test(start_paused = true)]
async fn without_a_backup_nothing_goes_elsewhere() {
    let hosts = Hosts::default();
    let client = hosts.builder().with_endpoint(endpoint(PRIMARY)).build().unwrap();
    hosts.let_host(PRIMARY, Some(Fault::Refuses));
    assert_eq!(hosts.after(&client, 20).await, [PRIMARY; 20]);
}

#[test]
fn a_backup_that_is_no_host_is_refused_as_the_client_is_made() {
    for endpoint in [Endpoint::regional("ap.guangzhou"), Endpoint::parse("http://backup.example").unwrap()] {
        let error = Client::builder().with_backup(endpoint).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Setup);
        assert!(error.advice().is_some(), "{error}");
    }
}
