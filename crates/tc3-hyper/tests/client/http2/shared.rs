//! One connection for many calls: who shares it, and what ends it.

use std::thread;
use std::time::Duration;

use tc3::{Call, ErrorKind, Sent};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};

use super::frames::{CANCEL, DATA, END_HEADERS, Frames, HEADERS, OK, RESET};
use super::{Host, answer};
use crate::connections::no_tasks;
use crate::server::{REQUEST_ID, look};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_that_begin_together_share_one_connection() {
    const CALLS: usize = 50;

    let host = Host::http2().await;
    let client = host.client();
    let mut calls = JoinSet::new();
    for _ in 0..CALLS {
        let client = client.clone();
        calls.spawn(async move { client.send_raw(look()).await.unwrap().request_id });
    }
    let mut connection = host.accept_http2().await;
    let mut waiting = Vec::new();
    // None is answered before all are there.
    while waiting.len() < CALLS {
        waiting.push(connection.accept().await.unwrap().unwrap().1);
    }
    waiting.iter_mut().for_each(answer);
    let serve = async { while connection.accept().await.is_some() {} };
    let all = async {
        while let Some(id) = calls.join_next().await {
            assert_eq!(id.unwrap(), REQUEST_ID);
        }
    };
    tokio::select! {
        () = serve => panic!("the connection was closed"),
        _ = host.listener.accept() => panic!("there is another connection"),
        () = all => {}
    }
}

#[tokio::test]
async fn calls_beyond_what_the_server_takes_wait_and_nothing_of_them_is_sent() {
    let host = Host::http2().await;
    let client = host.builder().with_timeout(Duration::from_secs(5)).build().unwrap();
    let call = || {
        let client = client.clone();
        tokio::spawn(async move { client.send_raw(look()).await })
    };
    let first = call();
    let mut frames = Frames::accept(&host, 1).await;
    let stream = frames.request().await;
    // By now the client has read how many streams there may be.
    frames.answer(stream).await;
    first.await.unwrap().unwrap();

    let (second, third) = (call(), call());
    let stream = frames.request().await;
    assert!(timeout(Duration::from_millis(100), frames.request()).await.is_err(), "the server takes one at a time");
    frames.answer(stream).await;
    let last = frames.request().await;
    frames.answer(last).await;
    second.await.unwrap().and(third.await.unwrap()).unwrap();

    // Who waits in vain has sent nothing.
    let (before, waiting) = (call(), Call::new(look()).with_timeout(Duration::from_secs(1)));
    frames.request().await;
    tokio::time::pause();
    for (result, sent) in [(client.send_raw(waiting).await, Sent::NotSent), (before.await.unwrap(), Sent::MaybeSent)] {
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, sent), "{error}");
    }
}

#[tokio::test]
async fn dropping_a_future_resets_its_stream_and_no_other() {
    let host = Host::http2().await;
    let client = host.client();
    let mut dropped = Box::pin(client.send_raw(look()));
    let mut kept = Box::pin(client.send_raw(look()));
    let begin = async {
        let mut frames = Frames::accept(&host, 100).await;
        let (one, other) = (frames.request().await, frames.request().await);
        (one.min(other), one.max(other), frames)
    };
    let (first, second, mut frames) = tokio::select! {
        // In this order, so that the first call has the first stream.
        biased;
        begun = begin => begun,
        _ = &mut dropped => panic!("nobody answered"),
        _ = &mut kept => panic!("nobody answered"),
    };
    drop(dropped);
    let reset = frames.next_of(RESET).await;
    assert_eq!((reset.stream, &reset.payload[..]), (first, &CANCEL.to_be_bytes()[..]));
    frames.answer(second).await;
    assert_eq!(kept.await.unwrap().request_id, REQUEST_ID);
}

#[tokio::test]
async fn dropping_a_future_within_its_answer_resets_its_stream() {
    let host = Host::http2().await;
    let client = host.client();
    let mut call = Box::pin(client.send_raw(look()));
    let begin = async {
        let mut frames = Frames::accept(&host, 100).await;
        let stream = frames.request().await;
        frames.write(HEADERS, END_HEADERS, stream, OK).await;
        frames.write(DATA, 0, stream, b"{").await;
        tokio::time::sleep(Duration::from_millis(50)).await;
        (stream, frames)
    };
    let (stream, mut frames) = tokio::select! {
        begun = begin => begun,
        result = &mut call => panic!("half an answer, and yet {result:?}"),
    };
    drop(call);
    let reset = frames.next_of(RESET).await;
    assert_eq!((reset.stream, &reset.payload[..]), (stream, &CANCEL.to_be_bytes()[..]));
}

#[tokio::test]
async fn no_task_outlives_the_client() {
    let host = Host::http2().await;
    let client = host.client();
    let (answer, mut frames) = tokio::join!(client.send_raw(look()), served_once(&host));
    answer.unwrap();
    assert_eq!(Handle::current().metrics().num_alive_tasks(), 1);
    drop(client);
    timeout(Duration::from_secs(10), no_tasks()).await.unwrap();
    frames.closed().await;
}

#[tokio::test]
async fn an_unused_connection_is_closed_after_the_idle_timeout() {
    let host = Host::http2().await;
    let client = host.builder().with_idle_timeout(Duration::from_secs(30)).build().unwrap();
    let (answer, mut frames) = tokio::join!(client.send_raw(look()), served_once(&host));
    answer.unwrap();
    tokio::time::pause();
    let begin = Instant::now();
    timeout(Duration::from_secs(3600), frames.closed()).await.unwrap();
    assert_eq!(begin.elapsed().as_secs(), 30);
    no_tasks().await;
    // The next call makes another one.
    tokio::time::resume();
    let (answer, _) = tokio::join!(client.send_raw(look()), served_once(&host));
    answer.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_any_idle_timeout_each_call_has_a_connection_of_its_own() {
    let host = Host::http2().await;
    let client = host.builder().with_idle_timeout(Duration::ZERO).build().unwrap();
    for _ in 0..20 {
        let (answer, mut frames) = tokio::join!(client.send_raw(look()), served_once(&host));
        answer.unwrap();
        frames.closed().await;
    }
}

async fn served_once(host: &Host) -> Frames {
    let mut frames = Frames::accept(host, 100).await;
    let stream = frames.request().await;
    frames.answer(stream).await;
    frames
}

#[tokio::test]
async fn a_client_is_of_use_beyond_the_runtime_of_its_first_call() {
    let host = Host::http2().await;
    let client = host.client();
    for _ in 0..2 {
        let client = client.clone();
        let call = thread::spawn(move || current_thread().block_on(client.send_raw(look())));
        let mut frames = served_once(&host).await;
        assert_eq!(call.join().unwrap().unwrap().request_id, REQUEST_ID);
        frames.closed().await;
    }
}

/// Nobody looks at the socket between the calls.
#[test]
fn a_connection_that_was_closed_while_no_runtime_ran_is_replaced() {
    let serving = current_thread();
    let host = serving.block_on(Host::http2());
    let client = host.client();
    thread::spawn(move || {
        serving.block_on(async {
            loop {
                let frames = served_once(&host).await;
                tokio::time::sleep(Duration::from_millis(20)).await;
                drop(frames);
            }
        });
    });
    let runtime = current_thread();
    for is_spawned in [true, true, false, false] {
        let client = client.clone();
        let call = async move { client.send_raw(look()).await };
        let result = if is_spawned { runtime.block_on(runtime.spawn(call)).unwrap() } else { runtime.block_on(call) };
        result.unwrap();
        thread::sleep(Duration::from_millis(60));
    }
}

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// It was connecting, and others waited for it.
#[tokio::test]
async fn where_who_connects_is_dropped_another_one_does() {
    let host = Host::http2().await;
    let client = host.client();
    let mut first = Box::pin(client.send_raw(look()));
    let mut others = Box::pin(async { tokio::join!(client.send_raw(look()), client.send_raw(look())) });
    let unused = tokio::select! {
        biased;
        accepted = host.listener.accept() => accepted.unwrap(),
        _ = &mut first => panic!("nobody answered"),
        _ = &mut others => panic!("nobody answered"),
    };
    drop(first);
    let serve = async {
        let mut frames = Frames::accept(&host, 100).await;
        for _ in 0..2 {
            let stream = frames.request().await;
            frames.answer(stream).await;
        }
    };
    let ((one, other), ()) = tokio::join!(others, serve);
    one.and(other).unwrap();
    drop(unused);
}
