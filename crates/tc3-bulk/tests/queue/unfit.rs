//! Servers that are gone, full, forgetful or of another kind.

use std::time::Duration;

use tc3_bulk::queue::{Address, Queue};
use tc3_bulk::{BulkErrorKind, End};
use tc3_mock::Fault;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::sleep;

use crate::jobs::{Fixture, RECLAIM, names};
use crate::server::Server;

async fn refused(address: Address) -> String {
    let error = Queue::open(address).await.unwrap_err();
    assert_eq!(error.kind(), BulkErrorKind::Queue);
    error.to_string()
}

#[tokio::test]
async fn a_server_that_is_not_there_or_does_not_keep_what_it_is_told_is_refused() {
    let Some(mut server) = Server::start(&["--maxmemory", "100mb", "--maxmemory-policy", "allkeys-lru"]) else {
        return;
    };
    let told = refused(server.address()).await;
    assert!(told.contains("throws out keys where it is full (allkeys-lru): set maxmemory-policy noeviction"), "{told}");
    server.stop();
    let told = refused(server.address()).await;
    assert!(told.contains("cannot be reached"), "{told}");
}

#[tokio::test]
async fn who_it_is_is_asked_and_what_it_may_forget_is_told() {
    let Some(server) = Server::start(&["--requirepass", "hush", "--appendfsync", "everysec"]) else { return };
    for address in [server.address(), server.address().with_password("wrong")] {
        let told = refused(address).await;
        assert!(told.contains("refuses the user or the password") && !told.contains("hush"), "{told}");
    }
    let queue = Queue::open(server.address().with_password("hush")).await.unwrap();
    assert!(queue.loses().unwrap().contains("appendfsync everysec"), "{queue:?}");
    assert!(!format!("{queue:?}").contains("hush"));
}

/// A server of an older version, as far as it gets to say anything.
#[tokio::test]
async fn an_older_server_is_refused() {
    let folder = std::env::temp_dir().join(format!("tc3-queue-old-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("socket");
    let listener = tokio::net::UnixListener::bind(&path).unwrap();
    let old = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut asked = Vec::new();
        while !asked.ends_with(b"\r\nINFO\r\n") {
            stream.read_buf(&mut asked).await.unwrap();
        }
        let info = "redis_version:6.2.14\r\nrole:master\r\n";
        stream.write_all(format!("${}\r\n{info}\r\n", info.len()).as_bytes()).await.unwrap();
    });
    let told = refused(Address::new(&format!("redis+unix://{}", path.display())).unwrap()).await;
    assert!(told.contains("is of version 6.2.14: 7.0 or newer is needed"), "{told}");
    old.await.unwrap();
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn a_full_server_takes_no_further_row_and_still_takes_results() {
    let Some(server) = Server::start(&["--maxmemory", "1gb", "--maxmemory-policy", "noeviction"]) else { return };
    let (queue, fixture) = (server.queue().await, Fixture::changes(&server, 50).await);
    let queued = fixture.submit(&queue, "nets").await;
    let slow = fixture.mock.fault(Fault::delay(Duration::from_millis(50))).unwrap();
    let filled = async {
        while slow.seen() < 6 {
            sleep(Duration::from_millis(1)).await;
        }
        server.ask(&["CONFIG", "SET", "maxmemory", "1"]);
    };
    let bulk = fixture.bulk();
    let (report, ()) = tokio::join!(bulk.work(queued.clone(), RECLAIM), filled);
    let report = report.unwrap();
    let End::Queue(why) = &report.end else { panic!("{report:?}") };
    assert!(why.starts_with("the queue is full (maxmemory)"), "{why}");
    assert!(report.unrecorded.is_empty(), "{report:?}");
    let told = queue.submit("more", &fixture.job, &fixture.input, &fixture.checked, false).await.unwrap_err();
    assert!(told.to_string().starts_with("the queue is full"), "{told}");
    server.ask(&["CONFIG", "SET", "maxmemory", "1gb"]);
    slow.end();
    let counts = fixture.work(queued).await.moment.counts;
    assert_eq!((counts.done, counts.review), (50, 0));
    assert_eq!(fixture.made().await, names(50));
}

/// The first begins again where the log of the server ends, which is written at once.
#[tokio::test]
async fn a_server_that_starts_anew_is_waited_for() {
    let Some(mut server) = Server::start(&[]) else { return };
    let (queue, fixture) = (server.queue().await, Fixture::changes(&server, 200).await);
    let queued = fixture.submit(&queue, "nets").await;
    let slow = fixture.mock.fault(Fault::delay(Duration::from_millis(5))).unwrap();
    let restarted = async {
        for seen in [30, 90, 150] {
            while slow.seen() < seen {
                sleep(Duration::from_millis(1)).await;
            }
            server.restart();
        }
    };
    let (report, ()) = tokio::join!(fixture.work(queued.clone()), restarted);
    assert!(matches!(report.end, End::Through) && report.unrecorded.is_empty(), "{report:?}");
    let counts = queued.standing().await.unwrap().counts;
    assert_eq!((counts.done, counts.review), (200, 0));
    assert_eq!(fixture.made().await, names(200));
}

#[tokio::test]
async fn what_a_server_has_lost_is_never_made_anew() {
    for (lost, told) in [
        (&["XGROUP", "DESTROY", "{tc3:nets}:rows", "workers"][..], "its group of workers is gone"),
        (&["DEL", "{tc3:nets}:rows"], "its group of workers is gone"),
        (&["FLUSHALL"], ""),
        (&["HSET", "{tc3:nets}:head", "fence", "1"], "it is as it was some time ago"),
    ] {
        let Some(server) = Server::start(&[]) else { return };
        let (queue, fixture) = (server.queue().await, Fixture::changes(&server, 100).await);
        let queued = fixture.submit(&queue, "nets").await;
        let slow = fixture.mock.fault(Fault::delay(Duration::from_millis(5))).unwrap();
        let losing = async {
            while slow.seen() < 40 {
                sleep(Duration::from_millis(1)).await;
            }
            server.ask(lost);
        };
        let bulk = fixture.bulk();
        let (report, ()) = tokio::join!(bulk.work(queued.clone(), RECLAIM), losing);
        let report = report.unwrap();
        let End::Queue(why) = &report.end else { panic!("{lost:?} {report:?}") };
        assert!(why.contains(told), "{why}");
        if lost[0] == "FLUSHALL" {
            // All that it did, and the server has forgotten.
            assert!(report.unrecorded.len() >= 30, "{report:?}");
            assert_eq!(server.ask(&["DBSIZE"]), "0");
        }
        // What was made was made once.
        let made = fixture.made().await;
        let mut once = made.clone();
        once.dedup();
        assert_eq!(made, once);
    }
}
