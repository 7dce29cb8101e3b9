//! By name.

use std::future::pending;

use tc3::pages::{Ask, ItemKey, PageFrom, Pager, PagesEnd, Paging};
use tc3::{CallOptions, Effect, Error, ErrorKind, RawAction, Sent, prepare_raw};

use super::books::{BY_NUMBER, BY_OFFSET, BY_TOKEN, before, page};
use super::{read, whole};
use crate::script::{Script, Step};
use crate::server::REQUEST_ID;

fn list(body: &str) -> RawAction<'static> {
    RawAction::new("library", "2024-01-01", "ListBooks", body).with_effect(Effect::Read)
}

#[tokio::test]
async fn each_style_asks_in_its_way() {
    let by_total = [page(&["a", "b"], 3), page(&["c"], 3)];
    let by_number = [page(&["a", "b"], 3), page(&["c"], 3)];
    let by_token = [before(&["a", "b"], "x"), before(&["c"], "")];
    for (paging, steps, second) in [
        (BY_OFFSET, by_total, r#"{"Limit":2,"Offset":2}"#),
        (BY_NUMBER, by_number, r#"{"Limit":2,"Page":2}"#),
        (BY_TOKEN, by_token, r#"{"Limit":2,"Token":"x"}"#),
    ] {
        let script = Script::new(steps);
        let mut items = script.client().raw_items(list(r#"{"Limit":2}"#), paging);
        let read = whole(&mut items).await;
        assert_eq!(read, [r#""a""#, r#""b""#, r#""c""#]);
        assert_eq!(script.bodies(), [r#"{"Limit":2}"#, second]);
        assert_eq!((items.taken(), items.end()), (3, Some(PagesEnd::Done)));
    }
}

#[tokio::test]
async fn a_program_prepares_each_request_itself() {
    let script = Script::new([page(&["a", "b"], 3), page(&["b", "c"], 3)]);
    let prepare =
        |ask: &Ask| prepare_raw(&list(&ask.put_json(&BY_OFFSET, r#"{"Limit": 2}"#)?), &CallOptions::default());
    let pager = Pager::new(BY_OFFSET, Ask::of_json(&BY_OFFSET, r#"{"Limit": 2}"#)).with_max_items(3);
    let mut pages = script.client().prepared_pages(list("").info, pager, prepare, pending());
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(first.items().collect::<Vec<_>>(), [r#""a""#, r#""b""#]);
    assert_eq!(first.answer.response.matches("TotalCount").count(), 1, "the answer is as it came");
    let second = pages.next().await.unwrap().unwrap();
    assert_eq!(second.items().collect::<Vec<_>>(), [r#""b""#], "what is more than wanted is left out");
    assert!(pages.next().await.is_none());
    assert_eq!((pages.taken(), pages.end()), (3, Some(PagesEnd::MaxItems)));
    assert_eq!(script.bodies(), [r#"{"Limit": 2}"#, r#"{"Limit":2,"Offset":2}"#]);
}

#[tokio::test]
async fn who_stops_waiting_ends_the_stream_and_learns_where_it_was() {
    let script = Script::new([page(&["a", "b"], 5), Step::Hangs]);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let until = async {
        let _ = stopped.await;
    };
    let prepare = |ask: &Ask| prepare_raw(&list(&ask.put_json(&BY_OFFSET, "{}")?), &CallOptions::default());
    let pager = Pager::new(BY_OFFSET, Ask::of_json(&BY_OFFSET, "{}"));
    let mut pages = script.client().prepared_pages(list("").info, pager, prepare, until);
    assert_eq!(pages.next().await.unwrap().unwrap().items().count(), 2);
    let (next, ()) = tokio::join!(pages.next(), async { stop.send(()).unwrap() });
    let error: Error = next.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Cancelled, Sent::MaybeSent), "{error}");
    assert_eq!(error.page().unwrap().from, PageFrom::Offset(2));
    assert!(pages.next().await.is_none() && pages.end().is_none());
}

#[tokio::test]
async fn a_token_that_comes_again_ends_it() {
    let script = Script::new([before(&["a"], "x"), before(&["b"], "x")]);
    let mut items = script.client().raw_items(list("{}"), BY_TOKEN);
    let came = whole(&mut items).await;
    assert_eq!((came.join(""), items.end()), (r#""a""b""#.to_owned(), Some(PagesEnd::RepeatedToken)));

    // Where it failed, the token says where to go on.
    let script = Script::new([before(&["a"], "x"), Step::code("FailedOperation")]);
    let (_, error) = read(&mut script.client().raw_items(list("{}"), BY_TOKEN)).await;
    let error = error.unwrap();
    assert!(error.to_string().contains(r#"go on at token "x""#), "{error}");
    let rest = Script::new([before(&["b"], "")]);
    let ask = error.page().unwrap().clone();
    let mut pages = rest.client().raw_pages(list("{}"), BY_TOKEN).beginning_at(ask);
    assert_eq!(pages.next().await.unwrap().unwrap().items().collect::<Vec<_>>(), [r#""b""#]);
    assert!(pages.next().await.is_none());
    assert_eq!(rest.bodies(), [r#"{"Token":"x"}"#]);
}

#[tokio::test]
async fn what_is_no_list_is_an_error_of_the_answer() {
    let script = Script::new([Step::envelope(r#""Titles":"none","#)]);
    let (_, error) = read(&mut script.client().raw_items(list("{}"), BY_OFFSET)).await;
    let error = error.unwrap();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Unreadable, Some(REQUEST_ID)), "{error}");
    assert!(error.to_string().starts_with("library ListBooks: ") && error.message().contains("Titles"), "{error}");
}

#[tokio::test]
async fn what_may_change_something_is_refused() {
    let script = Script::new([]);
    for (effect, advice) in [
        (Effect::Unknown, "`RawAction::with_effect`"),
        (Effect::Change, "`Client::send_raw`"),
        (Effect::Idempotent, "`Client::send_raw`"),
    ] {
        let (_, error) = read(&mut script.client().raw_items(list("{}").with_effect(effect), BY_OFFSET)).await;
        let error = error.unwrap();
        assert_eq!((error.kind(), error.sent(), script.sent().len()), (ErrorKind::Setup, Sent::NotSent, 0));
        assert!(error.to_string().contains(advice), "{error}");
    }
}

#[tokio::test]
async fn what_the_request_says_stays_as_it_is() {
    let script = Script::new([page(&["a"], 2), page(&["b"], 2)]);
    let body = r#"{"Price": 1.50, "Limit": "1", "Offset": "0"}"#;
    let read = whole(&mut script.client().raw_items(list(body), BY_OFFSET)).await;
    assert_eq!(read.len(), 2);
    assert_eq!(script.bodies(), [body, r#"{"Price":1.50,"Limit":"1","Offset":"1"}"#]);
}

/// JSON text alone does not tell how a member is declared, and services refuse a number where that is text.
#[tokio::test]
async fn what_is_declared_as_text_is_asked_by_text() {
    let script = Script::new([page(&["a"], 2), page(&["b"], 2)]);
    let paging = Paging { size: Some(&["Limit"]), texts: &[&["Offset"]], ..BY_OFFSET };
    let read = whole(&mut script.client().raw_items(list("{}"), paging).with_page_size(1)).await;
    assert_eq!(read.len(), 2);
    assert_eq!(script.bodies(), [r#"{"Limit":1}"#, r#"{"Limit":1,"Offset":"1"}"#]);
}

#[tokio::test]
async fn what_moved_to_the_next_page_comes_once_where_ids_tell() {
    let pages = || {
        let first = Step::envelope(r#""Titles":[{"Id":1},{"Id":2}],"TotalCount":3,"#);
        // One was put before them meanwhile.
        let second = Step::envelope(r#""Titles":[{"Id":2},{"Id":3}],"TotalCount":4,"#);
        Script::new([first, second]).client()
    };
    let paging = Paging { key: Some(&["Id"]), ..BY_OFFSET };
    let (once, twice) = ([r#"{"Id":1}"#, r#"{"Id":2}"#, r#"{"Id":3}"#], r#"{"Id":2}"#);
    assert_eq!(whole(&mut pages().raw_items(list("{}"), paging)).await, once);
    let by_key = pages().raw_items(list("{}"), BY_OFFSET).with_key(ItemKey::Member(&["Id"]));
    assert_eq!(whole(by_key).await, once);
    let without = pages().raw_items(list("{}"), paging).without_key();
    assert_eq!(whole(without).await, [once[0], once[1], twice, once[2]]);
}
