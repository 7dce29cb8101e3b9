//! Lists that are read a part at a time, from a service of any style, and from one that is odd.

mod any;
mod changing;
mod long;
mod odd;
mod server;

use tc3::pages::{Ask, ItemKey, PageFrom, Pager, PagesEnd, Paging};
use tc3::record;

use server::{
    BY_NUMBER, BY_NUMBER_FROM_0, BY_OFFSET, BY_TOKEN, Filter, Listed, Listing, Server, with_more, with_total,
};

const BY_ID: ItemKey = ItemKey::Member(&["Id"]);

/// More requests than any list here takes.
const MANY: usize = 2_000;

/// What was read, why it ended, and after how many requests.
#[derive(Debug, PartialEq)]
struct Read {
    ids: Vec<u64>,
    end: PagesEnd,
    requests: usize,
}

/// Reads by names, from whatever answers.
fn read(mut pager: Pager, paging: &Paging, mut answer: impl FnMut(&str) -> String) -> Read {
    let mut request = r#"{"Filter":1.50}"#.to_owned();
    let (mut ids, mut requests) = (Vec::new(), 0);
    while let Some(ask) = pager.ask() {
        requests += 1;
        assert!(requests < MANY, "it does not end: {ask}");
        request = ask.put_json(paging, &request).unwrap();
        let answer = answer(&request);
        ids.extend(pager.take_json(&answer).unwrap().into_iter().map(id));
    }
    assert!(request.starts_with(r#"{"Filter":1.50"#), "{request}");
    assert_eq!(pager.taken(), ids.len() as u64);
    Read { ids, end: pager.end().unwrap(), requests }
}

fn id(item: &str) -> u64 {
    let item: serde_json::Value = serde_json::from_str(item).unwrap();
    item.get("Id").unwrap_or(&item).as_u64().unwrap()
}

/// Reads by types.
fn read_typed(mut pager: Pager, server: &Server) -> Read {
    let (mut request, mut ids, mut requests) = (Listing::default(), Vec::new(), 0);
    while let Some(ask) = pager.ask() {
        requests += 1;
        assert!(requests < MANY, "it does not end: {ask}");
        ask.put(&server.paging, &mut request).unwrap();
        let mut response = Listed::default();
        record::decode(&mut response, server.answer(&record::encode(&request).unwrap()).as_bytes()).unwrap();
        let kept = pager.take(&response).unwrap();
        ids.extend(kept.of(response.items.unwrap_or_default()).map(|item| item.id.unwrap()));
    }
    Read { ids, end: pager.end().unwrap(), requests }
}

fn beginning(paging: Paging) -> Ask {
    Ask::of_json(&paging, "{}")
}

fn styles() -> impl Iterator<Item = Paging> {
    let starts = [BY_OFFSET, BY_NUMBER, BY_NUMBER_FROM_0, BY_TOKEN];
    let told = |paging| [paging, with_total(paging), with_more(paging), with_more(with_total(paging))];
    starts.into_iter().flat_map(told)
}

#[test]
fn all_items_come_once_and_in_order_in_every_style() {
    for paging in styles() {
        for count in [0, 1, 2, 19, 20, 21, 40, 41, 100, 101] {
            for size in [None, Some(1), Some(7), Some(20), Some(1_000)] {
                let server = Server::new(paging, count);
                let ask = size.into_iter().fold(beginning(paging), Ask::with_size);
                for pager in [Pager::new(paging, ask.clone()), Pager::new(paging, ask).with_key(BY_ID)] {
                    let told = format!("{paging:?} {count} {size:?}");
                    let by_name = read(pager.clone(), &paging, |request| server.answer(request));
                    assert_eq!(by_name.ids, server.ids, "{told}");
                    assert_eq!(by_name.end, PagesEnd::Done, "{told}");
                    assert_eq!(read_typed(pager, &server), by_name, "{told}");
                    let pages = count.div_ceil(size.unwrap_or(20).min(100)).max(1);
                    let says_so = paging.total.is_some() || paging.end.is_some() || paging.start == BY_TOKEN.start;
                    let most = if says_so { pages } else { pages + 1 };
                    assert!(by_name.requests as u64 <= most, "{told}: {} requests", by_name.requests);
                }
            }
        }
    }
}

#[test]
fn no_more_come_than_are_wanted() {
    for paging in styles() {
        let server = Server::new(paging, 50);
        for most in [0, 1, 19, 20, 21, 49, 50, 51] {
            let pager = Pager::new(paging, beginning(paging)).with_max_items(most);
            let got = read(pager, &paging, |request| server.answer(request));
            assert_eq!(got.ids, server.ids[..usize::try_from(most.min(50)).unwrap()], "{paging:?} {most}");
            assert_eq!(got.requests as u64, most.min(50).div_ceil(20), "{paging:?} {most}");
            match most {
                ..50 => assert_eq!(got.end, PagesEnd::MaxItems, "{paging:?} {most}"),
                _ => assert_eq!(got.end, if got.end == PagesEnd::MaxItems { got.end } else { PagesEnd::Done }),
            }
        }
    }
}

#[test]
fn where_it_stands_is_shown_and_gone_on_from() {
    for paging in styles() {
        let server = Server::new(paging, 50);
        let mut pager = Pager::new(paging, beginning(paging).with_size(20));
        let ask = |pager: &Pager| pager.ask().unwrap().put_json(&paging, "{}").unwrap();
        assert_eq!(pager.take_json(&server.answer(&ask(&pager))).unwrap().len(), 20);
        // What is no answer changes nothing.
        let (before, error) = (pager.ask().cloned(), pager.take_json(r#"{"Items": {}}"#).unwrap_err());
        assert_eq!(error.kind(), tc3::ErrorKind::Unreadable);
        assert!(error.to_string().contains("Items should be a list"), "{error}");
        assert_eq!(pager.ask().cloned(), before);

        let stood = before.unwrap();
        let shown = match stood.from {
            PageFrom::Offset(_) => "offset 20",
            PageFrom::Number(1) => "page 1 of 20 items each",
            PageFrom::Number(_) => "page 2 of 20 items each",
            _ => r#"token "20""#,
        };
        assert_eq!(stood.to_string(), shown);
        let error = error.with_page(stood.clone());
        assert_eq!(error.page(), Some(&stood));
        assert!(error.to_string().contains(&format!("; go on at {shown}")), "{error}");
        for ask in [stood.clone(), Ask::of_json(&paging, &stood.put_json(&paging, "{}").unwrap())] {
            let rest = read(Pager::new(paging, ask), &paging, |request| server.answer(request));
            assert_eq!((rest.ids, rest.end), (server.ids[20..].to_vec(), PagesEnd::Done), "{paging:?}");
        }
    }
}

#[test]
fn what_follows_is_foreseen_where_a_total_tells() {
    for paging in [BY_OFFSET, BY_NUMBER] {
        let paging = with_total(paging);
        let server = Server::new(paging, 90);
        let mut pager = Pager::new(paging, beginning(paging));
        assert_eq!(pager.ahead(9), [], "nothing is known yet");
        let mut foreseen = Vec::new();
        let mut request = "{}".to_owned();
        while let Some(ask) = pager.ask() {
            if let Some(first) = foreseen.first() {
                assert_eq!(ask, first);
            }
            request = ask.put_json(&paging, &request).unwrap();
            pager.take_json(&server.answer(&request)).unwrap();
            foreseen = pager.ask().into_iter().cloned().chain(pager.ahead(2)).collect();
        }
        assert_eq!(foreseen, []);
        assert_eq!(pager.end(), Some(PagesEnd::Done));
    }
    let paging = with_total(BY_TOKEN);
    let mut pager = Pager::new(paging, beginning(paging));
    pager.take_json(&Server::new(paging, 90).answer("{}")).unwrap();
    assert_eq!(pager.ahead(9), [], "a token has to be told");
}

#[test]
fn no_more_is_foreseen_than_is_wanted() {
    let paging = with_total(BY_OFFSET);
    for (most, expected) in [(40, 0), (41, 1), (60, 1), (61, 2), (500, 3)] {
        let mut pager = Pager::new(paging, beginning(paging)).with_page_size(20).with_max_items(most);
        let request = pager.ask().unwrap().put_json(&paging, "{}").unwrap();
        pager.take_json(&Server::new(paging, 90).answer(&request)).unwrap();
        assert_eq!(pager.ahead(9).len(), expected, "{most}");
    }
}

#[test]
fn where_it_begins_and_how_much_it_asks_for_may_be_said_later() {
    let pager = Pager::new(BY_OFFSET, beginning(BY_OFFSET)).with_page_size(7);
    let ask = Ask::new(PageFrom::Offset(30));
    assert_eq!(pager.clone().beginning_at(ask.clone()).ask(), Some(&ask.clone().with_size(7)));
    assert_eq!(pager.beginning_at(ask.clone().with_size(8)).ask(), Some(&ask.with_size(8)));
}

#[test]
fn a_request_keeps_what_it_has() {
    let nested = Paging { start: tc3::pages::PageStart::Offset(&["Filter", "Offset"]), ..BY_OFFSET };
    let ask = Ask::new(PageFrom::Offset(40)).with_size(20);
    let filter = Filter { name: Some("n".into()), offset: None };
    let mut request = Listing { filter: Some(filter), ..Listing::default() };
    ask.put(&nested, &mut request).unwrap();
    assert_eq!(record::encode(&request).unwrap(), r#"{"Limit":20,"Filter":{"Name":"n","Offset":40}}"#);
    assert_eq!(Ask::of(&nested, &request), ask);

    let put = |request| ask.put_json(&nested, request).unwrap();
    assert_eq!(put(r#"{"A": 1.50, "Filter": {"B": [1]}}"#), r#"{"A":1.50,"Filter":{"B":[1],"Offset":40},"Limit":20}"#);
    assert_eq!(put(r#"{"Filter":null,"Limit":"10"}"#), r#"{"Filter":{"Offset":40},"Limit":"20"}"#);

    // Numbers that are declared as text are digits.
    let mut request = Listing::default();
    Ask::new(PageFrom::Number(3)).put(&BY_NUMBER, &mut request).unwrap();
    assert_eq!(request.page.as_deref(), Some("3"));

    // What asks for the beginning anyway stays away.
    let mut request = Listing::default();
    beginning(BY_OFFSET).put(&BY_OFFSET, &mut request).unwrap();
    assert_eq!(request, Listing::default());
}

#[test]
fn items_keep_their_text() {
    let paging = Paging { items: &["Data", "Rows"], total: Some(&["Data", "Total"]), ..BY_OFFSET };
    let mut pager = Pager::new(paging, beginning(paging));
    let answer =
        r#"{"Data": null, "Data": {"Total": 2, "Rows": [{"Id": 1.50,  "A": "\u00e9"}, null]}, "RequestId": "r"}"#;
    assert_eq!(pager.take_json(answer).unwrap(), [r#"{"Id": 1.50,  "A": "\u00e9"}"#, "null"]);
    assert_eq!(pager.end(), Some(PagesEnd::Done));
}

#[test]
fn what_cannot_be_asked_for_is_refused() {
    let refused = |ask: Ask, paging: Paging, request: &str| ask.put_json(&paging, request).unwrap_err().to_string();
    let told = refused(Ask::new(PageFrom::Offset(1)), BY_TOKEN, "{}");
    assert!(told.contains("offset 1 cannot be asked for here"), "{told}");
    let told = refused(beginning(BY_TOKEN), BY_TOKEN, r#"{"Token": "t"}"#);
    assert!(told.contains("the beginning cannot be asked for here"), "{told}");
    let told = refused(Ask::new(PageFrom::Offset(1)), BY_OFFSET, "[]");
    assert!(told.contains("Offset has no place"), "{told}");
    let odd = Paging { start: tc3::pages::PageStart::Offset(&["Nothing"]), ..BY_OFFSET };
    let told = Ask::new(PageFrom::Offset(1)).put(&odd, &mut Listing::default()).unwrap_err().to_string();
    assert!(told.contains("Nothing is no member"), "{told}");
}
