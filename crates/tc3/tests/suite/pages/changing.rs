//! Lists that change between two answers.

use super::server::{BY_NUMBER, BY_OFFSET, BY_TOKEN, Server, with_total};
use super::{BY_ID, beginning, read};
use tc3::pages::{ItemKey, MemberPath, Pager, PagesEnd, Paging};

#[test]
fn items_that_moved_up_are_gone_back_for() {
    for paging in [with_total(BY_OFFSET), with_total(BY_NUMBER)] {
        let read = |pager| {
            let (mut server, mut requests) = (Server::new(paging, 50), 0);
            read(pager, &paging, |request| {
                requests += 1;
                if requests == 2 {
                    server.ids.drain(5..8);
                }
                server.answer(request)
            })
        };
        let pager = Pager::new(paging, beginning(paging));
        let got = read(pager.clone().with_key(BY_ID));
        assert_eq!((got.ids, got.end), ((1..=50).collect(), PagesEnd::Done), "{paging:?}");

        // Without ids it is said at least.
        for pager in [pager.clone(), pager.with_key(ItemKey::Member(&["Name"]))] {
            let got = read(pager);
            assert_eq!((got.ids, got.end), ((1..=20).chain(24..=50).collect(), PagesEnd::TotalShrank), "{paging:?}");
        }
    }
}

#[test]
fn items_that_keep_moving_up_are_caught_up_with() {
    for paging in [with_total(BY_OFFSET), with_total(BY_NUMBER)] {
        let (mut server, mut requests) = (Server::new(paging, 600), 0);
        let pager = Pager::new(paging, beginning(paging).with_size(10)).with_key(BY_ID);
        let got = read(pager, &paging, |request| {
            requests += 1;
            if requests > 40 {
                server.ids.remove(0);
            }
            server.answer(request)
        });
        assert_eq!((got.ids, got.end), ((1..=600).collect(), PagesEnd::Done), "{paging:?}");
    }
}

#[test]
fn it_goes_back_as_far_as_it_has_to() {
    for paging in [with_total(BY_OFFSET), with_total(BY_NUMBER)] {
        let (mut server, mut requests) = (Server::new(paging, 1_000), 0);
        let pager = Pager::new(paging, beginning(paging).with_size(10)).with_key(BY_ID);
        let got = read(pager, &paging, |request| {
            requests += 1;
            if requests == 60 {
                server.ids.drain(100..300);
            }
            server.answer(request)
        });
        assert_eq!((got.ids, got.end), ((1..=1_000).collect(), PagesEnd::Done), "{paging:?}");
    }
}

#[test]
fn a_total_that_falls_below_where_it_is_ends_it() {
    let paging = with_total(BY_OFFSET);
    let mut server = Server::new(paging, 50);
    let got = read(Pager::new(paging, beginning(paging)), &paging, |request| {
        let answer = server.answer(request);
        server.ids.truncate(10);
        answer
    });
    assert_eq!((got.ids.len(), got.end, got.requests), (20, PagesEnd::TotalShrank, 2));
}

#[test]
fn items_that_moved_down_come_once_where_ids_tell() {
    for paging in [BY_OFFSET, with_total(BY_OFFSET), BY_NUMBER, with_total(BY_NUMBER)] {
        let mut server = Server::new(paging, 50);
        let got = read(Pager::new(paging, beginning(paging)).with_key(BY_ID), &paging, |request| {
            let answer = server.answer(request);
            server.ids.insert(0, 1_000 + server.ids.len() as u64);
            answer
        });
        assert_eq!((got.ids, got.end), ((1..=50).collect(), PagesEnd::Done), "{paging:?}");
    }
}

#[test]
fn a_page_that_moved_down_as_a_whole_is_no_repeated_one() {
    let paging = with_total(BY_OFFSET);
    let mut server = Server::new(paging, 50);
    let mut requests = 0;
    let got = read(Pager::new(paging, beginning(paging)).with_key(BY_ID), &paging, |request| {
        requests += 1;
        if requests == 2 {
            (100..120).for_each(|id| server.ids.insert(0, id));
        }
        server.answer(request)
    });
    assert_eq!((got.ids, got.end), ((1..=50).collect(), PagesEnd::Done));
}

#[test]
fn cursors_do_not_lose_what_moves() {
    let mut server = Server::new(BY_TOKEN, 50);
    let got = read(Pager::new(BY_TOKEN, beginning(BY_TOKEN)), &BY_TOKEN, |request| {
        let answer = server.answer(request);
        server.ids.remove(3);
        answer
    });
    assert_eq!((got.ids, got.end), ((1..=50).collect(), PagesEnd::Done));
}

#[test]
fn a_token_leads_on_where_what_came_is_gone_from_the_total() {
    let paging = with_total(BY_TOKEN);
    let mut server = Server::new(paging, 50);
    let all = server.ids.clone();
    let got = read(Pager::new(paging, beginning(paging)), &paging, |request| {
        let answer = server.answer(request);
        server.ids.retain(|id| all[10..].contains(id));
        answer
    });
    assert_eq!((got.ids, got.end), (all, PagesEnd::Done));
}

#[test]
fn equal_items_of_one_page_are_two() {
    let figures = |key: Option<ItemKey>| {
        let pager = Pager::new(BY_OFFSET, beginning(BY_OFFSET));
        let mut answers = [r#"{"Items": [7, 7, 8]}"#, r#"{"Items": [7, 9]}"#].into_iter();
        let pager = key.into_iter().fold(pager, Pager::with_key);
        read(pager, &BY_OFFSET, |_| answers.next().unwrap().to_owned()).ids
    };
    assert_eq!(figures(None), [7, 7, 8, 7, 9]);
    assert_eq!(figures(Some(BY_ID)), [7, 7, 8, 7, 9], "what has no id is like nothing else");
    assert_eq!(figures(Some(ItemKey::Whole)), [7, 7, 8, 9]);
}

#[test]
fn items_are_told_apart_by_the_key_of_the_paging() {
    let read = |key: MemberPath, change: fn(Pager) -> Pager| {
        let paging = Paging { key: Some(key), ..BY_OFFSET };
        let mut answers = [
            r#"{"Items": [{"Id": 1, "Of": {"Id": "a"}}, {"Id": 2, "Of": {"Id": "b"}}]}"#,
            r#"{"Items": [{"Of": null, "\u0049d": 2}, {"Of": {"Id": "b", "Id": "a"}, "Id": 3}]}"#,
            r#"{"Items": []}"#,
        ]
        .into_iter();
        read(change(Pager::new(paging, beginning(paging))), &paging, |_| answers.next().unwrap().to_owned()).ids
    };
    assert_eq!(read(&["Id"], |pager| pager), [1, 2, 3]);
    assert_eq!(read(&["Of", "Id"], |pager| pager), [1, 2, 2]);
    assert_eq!(read(&["Id"], |pager| pager.with_key(ItemKey::Member(&["Of", "Id"]))), [1, 2, 2]);
    assert_eq!(read(&["Id"], Pager::without_key), [1, 2, 2, 3]);
}

#[test]
fn what_names_nothing_tells_nothing_apart() {
    let paging = Paging { key: Some(&["Id"]), ..BY_OFFSET };
    let mut pager = Pager::new(paging, beginning(paging));
    for page in 1..=3 {
        let answer = format!(r#"{{"Items": [{{"Id": ""}}, {{"Id": 0}}, {{"Id": null}}, {{}}, {page}]}}"#);
        assert_eq!(pager.take_json(&answer).unwrap().len(), 5, "{answer}");
    }
}
