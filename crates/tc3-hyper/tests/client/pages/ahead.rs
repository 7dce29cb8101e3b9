//! Pages that are asked for before they are needed.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use serde_json::Value;
use tc3::{Credential, Error};
use tc3_hyper::bytes::Bytes;
use tc3_hyper::http::{Request, Response};
use tc3_hyper::{Client, tower_service};
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tokio::sync::oneshot;

use super::books::ListBooks;
use super::{read, whole};
use crate::server::REQUEST_ID;

/// A service that tells what is asked for, and answers when it is told what.
#[derive(Clone)]
struct Desk(UnboundedSender<Asked>);

struct Asked {
    offset: u64,
    answer: oneshot::Sender<String>,
}

impl Desk {
    fn open() -> (Client, UnboundedReceiver<Asked>) {
        let (desk, asked) = mpsc::unbounded_channel();
        let credential = Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap();
        let client = Client::builder().with_credential(credential).with_transport(Self(desk));
        (client.with_max_attempts(1).build().unwrap(), asked)
    }
}

impl tower_service::Service<Request<Bytes>> for Desk {
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Bytes>, Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let request: Value = serde_json::from_slice(request.body()).unwrap();
        let (answer, answered) = oneshot::channel();
        self.0.send(Asked { offset: request["Offset"].as_u64().unwrap_or(0), answer }).unwrap();
        Box::pin(async move {
            let response = answered.await.unwrap();
            Ok(Response::new(Bytes::from(format!(r#"{{"Response":{{{response},"RequestId":"{REQUEST_ID}"}}}}"#))))
        })
    }
}

impl Asked {
    /// Answers with one title, which is the offset.
    fn answer(self, total: u64) {
        self.answer.send(format!(r#""Titles":["{}"],"TotalCount":{total}"#, self.offset)).unwrap();
    }

    fn fail(self) {
        self.answer.send(r#""Error":{"Code":"FailedOperation","Message":"too early"}"#.to_owned()).unwrap();
    }
}

/// What is asked for while nobody is answered.
async fn asked(desk: &mut UnboundedReceiver<Asked>) -> Vec<Asked> {
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
    std::iter::from_fn(|| desk.try_recv().ok()).collect()
}

fn offsets(asked: &[Asked]) -> Vec<u64> {
    asked.iter().map(|asked| asked.offset).collect()
}

#[tokio::test]
async fn without_it_each_page_waits_for_the_one_before() {
    let (client, mut desk) = Desk::open();
    let reading = tokio::spawn(whole(client.items(ListBooks::default())));
    for offset in 0..3 {
        let mut asked = asked(&mut desk).await;
        assert_eq!(offsets(&asked), [offset]);
        asked.remove(0).answer(3);
    }
    assert_eq!(reading.await.unwrap(), ["0", "1", "2"]);
}

#[tokio::test]
async fn some_are_asked_for_at_once_and_all_come_in_order() {
    let (client, mut desk) = Desk::open();
    let reading = tokio::spawn(whole(client.items(ListBooks::default()).with_ahead(2)));
    let mut first = asked(&mut desk).await;
    assert_eq!(offsets(&first), [0], "how many there are is not known yet");
    first.remove(0).answer(6);

    let mut open = asked(&mut desk).await;
    assert_eq!(offsets(&open), [1, 2, 3]);
    // Those behind come first, and make no room.
    open.remove(2).answer(6);
    open.remove(1).answer(6);
    assert!(asked(&mut desk).await.is_empty(), "no more than two ahead");
    open.remove(0).answer(6);
    let mut open = asked(&mut desk).await;
    assert_eq!(offsets(&open), [4, 5], "and none behind the total");
    open.remove(1).answer(6);
    open.remove(0).answer(6);
    assert_eq!(reading.await.unwrap(), ["0", "1", "2", "3", "4", "5"]);
}

#[tokio::test]
async fn no_more_are_asked_for_than_are_wanted() {
    let (client, mut desk) = Desk::open();
    let reading = tokio::spawn(whole(client.items(ListBooks::default()).with_ahead(9).with_max_items(3)));
    asked(&mut desk).await.remove(0).answer(100);
    let open = asked(&mut desk).await;
    assert_eq!(offsets(&open), [1, 2]);
    open.into_iter().for_each(|asked| asked.answer(100));
    assert_eq!(reading.await.unwrap(), ["0", "1", "2"]);
    assert!(asked(&mut desk).await.is_empty());
}

#[tokio::test]
async fn what_turns_out_not_to_be_needed_is_dropped() {
    let (client, mut desk) = Desk::open();
    let reading = tokio::spawn(whole(client.items(ListBooks::default()).with_ahead(3)));
    asked(&mut desk).await.remove(0).answer(9);
    let mut open = asked(&mut desk).await;
    assert_eq!(offsets(&open), [1, 2, 3, 4]);
    // The list has ended meanwhile.
    open.remove(0).answer(2);
    assert_eq!(reading.await.unwrap(), ["0", "1"]);
    assert!(open.iter().all(|asked| asked.answer.is_closed()));
}

#[tokio::test]
async fn what_failed_because_it_was_early_is_asked_for_again() {
    let (client, mut desk) = Desk::open();
    let reading = tokio::spawn(read(client.items(ListBooks::default()).with_ahead(1)));
    asked(&mut desk).await.remove(0).answer(3);
    let mut open = asked(&mut desk).await;
    assert_eq!(offsets(&open), [1, 2]);
    open.remove(1).fail();
    open.remove(0).answer(3);
    let mut again = asked(&mut desk).await;
    assert_eq!(offsets(&again), [2]);
    again.remove(0).fail();
    let (read, error) = reading.await.unwrap();
    let error = error.unwrap();
    assert_eq!(read, ["0", "1"]);
    assert!(
        error.to_string().contains("FailedOperation") && error.to_string().contains("go on at offset 2"),
        "{error}"
    );
}

#[tokio::test]
async fn who_leaves_asks_for_nothing_more() {
    let (client, mut desk) = Desk::open();
    let mut items = client.items(ListBooks::default()).with_ahead(2);
    assert!(asked(&mut desk).await.is_empty(), "nothing is sent before anybody waits");
    let mut waiting = Box::pin(items.next());
    assert!(poll(&mut waiting).is_pending());
    asked(&mut desk).await.remove(0).answer(9);
    assert!(poll(&mut waiting).is_ready());
    drop(waiting);

    // Who stops waiting for an item loses none.
    let mut waiting = Box::pin(items.next());
    assert!(poll(&mut waiting).is_pending());
    drop(waiting);
    let mut open = asked(&mut desk).await;
    assert_eq!(offsets(&open), [1, 2, 3]);
    open.remove(0).answer(9);
    assert_eq!(items.next().await.unwrap().unwrap(), "1");

    drop(items);
    assert!(open.iter().all(|asked| asked.answer.is_closed()));
    assert!(asked(&mut desk).await.is_empty());
}

fn poll<F: Future>(future: &mut Pin<Box<F>>) -> Poll<F::Output> {
    future.as_mut().poll(&mut Context::from_waker(std::task::Waker::noop()))
}
