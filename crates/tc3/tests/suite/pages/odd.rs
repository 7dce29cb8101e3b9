//! Services that do not keep to what they say.

use super::any::Chance;
use super::server::{BY_NUMBER, BY_OFFSET, BY_TOKEN, Server, with_more, with_total};
use super::{BY_ID, MANY, Read, beginning, read};
use tc3::pages::{Ask, ItemKey, PageFrom, Pager, PagesEnd, Paging};

/// What comes of answers that follow each other, the last of them again and again.
fn read_answers(paging: Paging, answers: &[&str]) -> Read {
    let mut answers = answers.iter();
    let mut last = "";
    read(Pager::new(paging, beginning(paging)), &paging, |_| {
        last = answers.next().unwrap_or(&last);
        last.to_owned()
    })
}

fn is(ids: &[u64], end: PagesEnd, requests: usize) -> Read {
    Read { ids: ids.to_vec(), end, requests }
}

#[test]
fn an_offset_that_is_not_heeded_ends_it() {
    for paging in [BY_OFFSET, with_total(BY_OFFSET), with_more(BY_OFFSET), BY_NUMBER, with_total(BY_NUMBER)] {
        let server = Server::new(paging, 50);
        for pager in [
            Pager::new(paging, beginning(paging)),
            Pager::new(paging, beginning(paging)).with_key(BY_ID),
            Pager::new(paging, beginning(paging)).with_key(ItemKey::Whole),
        ] {
            let got = read(pager, &paging, |_| server.answer("{}"));
            assert_eq!(got, is(&server.ids[..20], PagesEnd::RepeatedPage, 2), "{paging:?}");
        }
    }
}

#[test]
fn a_service_that_begins_anew_ends_it() {
    let pages = [r#"{"Items": [1, 2]}"#, r#"{"Items": [3, 4]}"#, r#"{"Items": [1, 2]}"#];
    assert_eq!(read_answers(BY_NUMBER, &pages), is(&[1, 2, 3, 4], PagesEnd::RepeatedPage, 3));
}

#[test]
fn a_token_that_repeats_ends_it() {
    let pages = [r#"{"Items": [1], "Next": "a"}"#, r#"{"Items": [2], "Next": "b"}"#, r#"{"Items": [3], "Next": "a"}"#];
    assert_eq!(read_answers(BY_TOKEN, &pages), is(&[1, 2, 3], PagesEnd::RepeatedToken, 3));
    let pages = [r#"{"Items": [1], "Next": "a"}"#, r#"{"Items": [2], "Next": "a"}"#];
    assert_eq!(read_answers(BY_TOKEN, &pages), is(&[1, 2], PagesEnd::RepeatedToken, 2));
    let pages = [r#"{"Items": [1], "Next": "a"}"#, r#"{"Items": [], "Next": "a"}"#];
    assert_eq!(read_answers(BY_TOKEN, &pages), is(&[1], PagesEnd::Done, 2));
}

#[test]
fn a_token_may_be_a_number() {
    let mut requests = Vec::new();
    let pager = Pager::new(BY_TOKEN, beginning(BY_TOKEN));
    let got = read(pager, &BY_TOKEN, |request| {
        requests.push(request.to_owned());
        let next = if requests.len() > 1 { "0" } else { "12345678901234567890123" };
        format!(r#"{{"Items": [{}], "Next": {next}}}"#, requests.len())
    });
    assert_eq!(got, is(&[1, 2], PagesEnd::Done, 2));
    assert_eq!(requests[1], r#"{"Filter":1.50,"Token":12345678901234567890123}"#);
}

#[test]
fn empty_pages_with_tokens_are_passed_over_but_not_for_ever() {
    let mut made_up = 0;
    let pager = Pager::new(BY_TOKEN, beginning(BY_TOKEN));
    let got = read(pager, &BY_TOKEN, |_| {
        made_up += 1;
        let item = if made_up % 10 == 0 && made_up < 100 { made_up.to_string() } else { String::new() };
        format!(r#"{{"Items": [{item}], "Next": "{made_up}"}}"#)
    });
    let ids: Vec<u64> = (1..10).map(|count| count * 10).collect();
    assert_eq!((got.ids, got.end), (ids, PagesEnd::NothingNew));
    assert!(got.requests < 110, "{}", got.requests);
}

#[test]
fn a_total_that_is_not_reached_is_told() {
    let end = PagesEnd::TotalNotReached { reached: 3, total: 9 };
    for total in ["9", r#""9""#, "9.0"] {
        let page = |items: &str| format!(r#"{{"Items": [{items}], "Total": {total}}}"#);
        let pages = [page("1, 2"), page("3"), page("")];
        let pages = pages.each_ref().map(String::as_str);
        for paging in [BY_OFFSET, BY_NUMBER] {
            assert_eq!(read_answers(with_total(paging), &pages), is(&[1, 2, 3], end, 3));
        }
    }
    let pages = [r#"{"Items": [1, 2], "Next": "a", "Total": 9}"#, r#"{"Items": [3], "Total": 9}"#];
    assert_eq!(read_answers(with_total(BY_TOKEN), &pages), is(&[1, 2, 3], end, 2));
    assert_eq!(end.to_string(), "the list ended after 3 items, and is said to have 9");
    let pages = [r#"{"Items": [1, 2, 3], "HasMore": false, "Total": 9}"#];
    assert_eq!(read_answers(with_more(with_total(BY_OFFSET)), &pages), is(&[1, 2, 3], end, 1));
}

#[test]
fn a_total_that_is_none_is_not_believed() {
    for total in ["0", "1", "-1", r#""many""#, "null", "{}", "1.5", "true", "1e400"] {
        let page = |items: &str| format!(r#"{{"Items": [{items}], "Total": {total}}}"#);
        let pages = [page("1, 2"), page("3, 4"), page("5")];
        let pages = pages.each_ref().map(String::as_str);
        assert_eq!(read_answers(with_total(BY_OFFSET), &pages), is(&[1, 2, 3, 4, 5], PagesEnd::Done, 3), "{total}");
    }
}

/// Items whose ids do not read like their total.
fn two_hundred(paging: Paging) -> Server {
    Server { ids: (1_000..1_200).collect(), ..Server::new(paging, 0) }
}

#[test]
fn a_total_that_says_how_many_are_left_does_not_make_it_go_back_for_ever() {
    let paging = with_total(BY_OFFSET);
    let server = two_hundred(paging);
    let got = read(Pager::new(paging, beginning(paging)).with_key(BY_ID), &paging, |request| {
        let offset = serde_json::from_str::<serde_json::Value>(request).unwrap()["Offset"].as_u64().unwrap_or(0);
        server.answer(request).replace("200", &(200 - offset).to_string())
    });
    assert_eq!((got.ids, got.end), (server.ids, PagesEnd::TotalShrank));
    assert!(got.requests < 20, "{}", got.requests);
}

#[test]
fn a_total_that_flutters_loses_nothing() {
    for paging in [with_total(BY_OFFSET), with_total(BY_NUMBER)] {
        let (server, mut requests) = (two_hundred(paging), 0);
        let got = read(Pager::new(paging, beginning(paging)).with_key(BY_ID), &paging, |request| {
            requests += 1;
            server.answer(request).replace("200", &(200 + requests % 2).to_string())
        });
        assert_eq!(got.ids, server.ids, "{paging:?} {got:?}");
    }
}

#[test]
fn a_list_that_always_has_a_token_ends_with_its_total() {
    let mut made_up = 0;
    let paging = with_total(BY_TOKEN);
    let got = read(Pager::new(paging, beginning(paging)), &paging, |_| {
        made_up += 1;
        let items = if made_up > 2 { String::new() } else { made_up.to_string() };
        format!(r#"{{"Items": [{items}], "Next": "{made_up}", "Total": 2}}"#)
    });
    assert_eq!(got, is(&[1, 2], PagesEnd::Done, 3));
}

#[test]
fn more_that_never_comes_is_told() {
    let pages = [r#"{"Items": [1], "HasMore": true}"#, r#"{"Items": null, "HasMore": true}"#];
    assert_eq!(read_answers(with_more(BY_OFFSET), &pages), is(&[1], PagesEnd::NothingNew, 2));
    assert_eq!(read_answers(with_more(BY_TOKEN), &pages), is(&[1], PagesEnd::NothingNew, 1));
}

#[test]
fn what_says_whether_more_follows_may_be_text_or_a_number() {
    for (yes, no) in [("true", "false"), ("1", "0"), (r#""True""#, r#""false""#), (r#""1""#, r#""0""#)] {
        let pages = [format!(r#"{{"Items": [1], "HasMore": {yes}}}"#), format!(r#"{{"Items": [2], "HasMore": {no}}}"#)];
        let pages = pages.each_ref().map(String::as_str);
        assert_eq!(read_answers(with_more(BY_OFFSET), &pages), is(&[1, 2], PagesEnd::Done, 2), "{yes}");
    }
}

#[test]
fn a_list_that_is_null_or_absent_is_empty() {
    for answer in ["{}", r#"{"Items": null}"#, r#"{"Items": []}"#] {
        assert_eq!(read_answers(BY_OFFSET, &[answer]), is(&[], PagesEnd::Done, 1), "{answer}");
        assert_eq!(read_answers(BY_TOKEN, &[answer]), is(&[], PagesEnd::Done, 1), "{answer}");
    }
}

#[test]
fn an_offset_without_end_ends() {
    let ask = Ask::new(PageFrom::Offset(u64::MAX - 1));
    let got = read(Pager::new(BY_OFFSET, ask), &BY_OFFSET, |_| r#"{"Items": [1, 2]}"#.to_owned());
    assert_eq!(got, is(&[1, 2], PagesEnd::Done, 1));
}

#[test]
fn whatever_is_answered_it_ends() {
    for seed in 0..3_000 {
        let mut chance = Chance(seed);
        let starts = [BY_OFFSET, BY_NUMBER, BY_TOKEN];
        let paging = with_more(with_total(starts[usize::try_from(seed).unwrap() % 3]));
        let mut pager = Pager::new(paging, beginning(paging));
        if seed % 2 == 0 {
            pager = pager.with_key(ItemKey::Whole);
        }
        let got = read(pager, &paging, |_| {
            let items = chance.one_of(&["", "1", "1,2", "2", "3,4,5", "6,7", "8,1", "9,9"]);
            let total = chance.one_of(&["null", "0", "1", "5", "7", r#""9""#, "100", "18446744073709551615"]);
            let more = chance.one_of(&["null", "null", "true", "true", "true", "false", "7"]);
            let next = chance.one_of(&[r#""""#, r#""a""#, r#""b""#, "1", "2", "3", r#""c""#, r#""d""#]);
            format!(r#"{{"Items": [{items}], "Total": {total}, "HasMore": {more}, "Next": {next}}}"#)
        });
        assert!(got.requests < MANY / 10, "{seed}: {got:?}");
    }
}
