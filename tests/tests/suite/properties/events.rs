//! An event stream gives the same events however it is cut into pieces: those of a reader that is written as the standard
//! tells it, over the whole text.

use core::cell::Cell;
use core::time::Duration;

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use proptest::{prop_assert, prop_assert_eq};
use tc3::ErrorKind;
use tc3::events::{Decoder, End, Event};

use crate::properties::hold;

/// What streams are made of.
const USUAL: [&[u8]; 9] = [
    b"\n",
    b"\n\n",
    b"\r\n",
    b"data: {\"Id\": 1}\n",
    b"data:\xe5\x90\x8d\r\n\r\n",
    b"event: a\n",
    b"id: 7\r",
    b"retry: 1500\n",
    b": a comment, which is long enough to fill blocks of bytes\n",
];

/// What is nearly that.
const ODD: [&[u8]; 20] = [
    b"\r",
    b":",
    b" ",
    b"data",
    b"data:",
    b"data: ",
    b"data: [DONE]",
    b"event",
    b"event:",
    b"id",
    b"id: ",
    b"retry: ",
    b"retry:7",
    b"0",
    b"\0",
    b"\xef\xbb\xbf",
    b"\xef\xbb",
    b"\xe5",
    b"\xff",
    b"text",
];

/// A stream, and the lengths of the pieces that it comes in.
fn pieces() -> impl Strategy<Value = (Vec<u8>, Vec<usize>)> {
    let known = prop_oneof![select(&USUAL[..]), select(&ODD[..])].prop_map(<[u8]>::to_vec);
    let fragment = prop_oneof![9 => known, 1 => vec(any::<u8>(), 0..4)];
    let mark = prop_oneof![4 => Just(&b""[..]), 1 => Just(&b"\xef\xbb\xbf"[..])];
    let stream = (mark, vec(fragment, 0..60)).prop_map(|(mark, fragments)| [mark, &fragments.concat()].concat());
    (stream, vec(prop_oneof![3 => 0..4_usize, 1 => 0..100_usize], 0..60))
}

/// What came of a stream: its events, what it asks to wait, and how it ended or that an event was too large.
#[derive(Debug, Default, PartialEq)]
struct Read {
    events: Vec<Event>,
    retry: Option<Duration>,
    end: Option<End>,
}

fn decode(mut decoder: Decoder, stream: &[u8], lengths: &[usize]) -> Read {
    let mut read = Read::default();
    let mut rest = stream;
    for length in lengths.iter().copied().chain([usize::MAX]) {
        let (mut piece, later) = rest.split_at(length.min(rest.len()));
        rest = later;
        loop {
            match decoder.decode(&mut piece) {
                Ok(Some(event)) => read.events.push(event),
                Ok(None) => break,
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::TooLarge);
                    return read;
                }
            }
        }
        assert!(piece.is_empty());
    }
    read.retry = decoder.retry();
    read.end = Some(decoder.finish());
    read
}

/// The events of a stream as the standard has it, and what the stream asks to wait.
fn as_the_standard_says(stream: &[u8]) -> (Vec<Event>, Option<Duration>) {
    let text = String::from_utf8_lossy(stream);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n").replace('\r', "\n");
    let mut lines: Vec<_> = text.split('\n').collect();
    // What no line end follows is no line.
    lines.pop();

    let (mut events, mut wait) = (Vec::new(), None);
    let (mut data, mut event, mut id) = (String::new(), String::new(), String::new());
    for line in lines {
        if line.is_empty() {
            if let Some(data) = data.strip_suffix('\n') {
                let mut dispatched = Event::new(data);
                (dispatched.event, dispatched.id) = (event, id.clone());
                events.push(dispatched);
            }
            (data, event) = (String::new(), String::new());
            continue;
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut event),
            "data" => data += &format!("{value}\n"),
            "id" if !value.contains('\0') => value.clone_into(&mut id),
            "retry" if value.chars().all(|char| char.is_ascii_digit()) => {
                wait = value.parse().ok().map(Duration::from_millis).or(wait);
            }
            _ => {}
        }
    }
    (events, wait)
}

#[test]
fn a_stream_gives_the_same_events_however_it_is_cut() {
    hold(&pieces(), |(stream, lengths)| -> TestCaseResult {
        let whole = decode(Decoder::new(), &stream, &[]);
        prop_assert_eq!(&decode(Decoder::new(), &stream, &lengths), &whole);
        prop_assert_eq!(&decode(Decoder::new(), &stream, &vec![1; stream.len()]), &whole);
        prop_assert!(whole.end.is_some());
        Ok(())
    });
}

#[test]
fn a_stream_gives_the_events_that_the_standard_says() {
    let seen = Cell::new(0);
    hold(&pieces(), |(stream, lengths)| -> TestCaseResult {
        let read = decode(Decoder::new(), &stream, &lengths);
        seen.set(seen.get() + read.events.len());
        prop_assert_eq!((read.events, read.retry), as_the_standard_says(&stream));
        Ok(())
    });
    assert!(seen.get() > 300, "{}", seen.get());
}

/// What is handed out at the end is what a blank line would have made an event.
#[test]
fn what_has_not_ended_is_the_event_that_its_end_would_make() {
    hold(&pieces(), |(stream, lengths)| -> TestCaseResult {
        let end = decode(Decoder::new(), &stream, &lengths).end;
        let events = |stream: &[u8]| as_the_standard_says(stream).0;
        let (closed, lines) = (events(&[&stream, &b"\n\n"[..]].concat()), events(&[&stream, &b"\n"[..]].concat()));
        let count = events(&stream).len();
        match end {
            Some(End::Closed) => prop_assert_eq!(closed.len(), count),
            Some(End::Unclosed(event)) => {
                prop_assert_eq!(closed.len(), count + 1);
                prop_assert_eq!(Some(&event), closed.last());
            }
            // Of the line that has not ended only data counts.
            Some(End::Cut(event)) => {
                prop_assert!(!stream.ends_with(b"\n") && !stream.ends_with(b"\r"));
                prop_assert_eq!(lines.len(), count);
                if let Some(event) = event {
                    prop_assert_eq!(closed.len(), count + 1);
                    prop_assert!(closed[count].data.starts_with(&event.data));
                }
            }
            end => prop_assert!(false, "{end:?}"),
        }
        Ok(())
    });
}

/// A bound ends the stream at the same event in whatever pieces it comes.
#[test]
fn a_bound_holds_however_a_stream_is_cut() {
    hold(&(pieces(), 0..60_usize), |((stream, lengths), most)| -> TestCaseResult {
        let bounded = |lengths: &[usize]| decode(Decoder::new().with_max_event_size(most), &stream, lengths);
        let whole = bounded(&[]);
        prop_assert_eq!(&bounded(&lengths), &whole);
        let unbounded = decode(Decoder::new(), &stream, &[]);
        prop_assert_eq!(&whole.events[..], &unbounded.events[..whole.events.len()]);
        if whole.end.is_some() {
            prop_assert_eq!(&whole, &unbounded);
        }
        Ok(())
    });
}
