//! An event stream takes the memory of the event that is read, and what is handed out is all that is allocated. A test binary
//! of its own, because counting replaces the allocator.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use allocation_counter::{AllocationInfo, measure};
use tc3::ErrorKind;
use tc3::events::Decoder;

/// How much data of events a stream has, and what reading it allocated.
fn read(stream: &[u8], piece: usize) -> (usize, AllocationInfo) {
    let mut size = 0;
    let counted = measure(|| {
        let mut decoder = Decoder::new();
        for mut piece in stream.chunks(piece) {
            while let Some(event) = decoder.decode(&mut piece).unwrap() {
                size += event.data.len();
            }
        }
    });
    (size, counted)
}

#[test]
fn an_event_is_one_allocation_and_one_more_where_it_is_cut() {
    let stream = format!("data: {}\n\n", "x".repeat(192)).repeat(10_000);
    let (size, counted) = read(stream.as_bytes(), usize::MAX);
    assert_eq!((size, counted.count_total, counted.bytes_total), (1_920_000, 10_000, 1_920_000));
    let (size, counted) = read(stream.as_bytes(), 20_000);
    assert_eq!(size, 1_920_000);
    // What is cut is put together in one more, or grows by one.
    assert!(counted.count_total < 10_000 + 2 * 101, "{counted:?}");
    assert_eq!(counted.bytes_current, 0);
}

#[test]
fn a_large_event_is_not_held_twice() {
    const LARGE: usize = 6 << 20;
    let stream = format!("data: {}\n\n", "x".repeat(LARGE));
    let (size, counted) = read(stream.as_bytes(), 1 << 16);
    assert_eq!(size, LARGE);
    // A vector grows by doubling: for a moment there is one of 4 MiB beside one of 8 MiB.
    assert!(counted.bytes_max < 13 << 20, "{counted:?}");
    // What comes at once is copied once.
    assert!(read(stream.as_bytes(), usize::MAX).1.bytes_max < LARGE as u64 + 1_000);
}

#[test]
fn what_never_ends_is_bounded() {
    const BOUND: usize = 100_000;
    for (first, piece) in [("data: ", "x"), ("", "x"), (": ", "x"), ("id: ", "x"), ("", "data\n"), ("", "data: x\n")] {
        let piece = piece.repeat(1_000);
        let counted = measure(|| {
            let mut decoder = Decoder::new().with_max_event_size(BOUND);
            assert_eq!(decoder.decode(&mut first.as_bytes()).unwrap(), None);
            let error = (0..1_000).find_map(|_| decoder.decode(&mut piece.as_bytes()).err()).unwrap();
            assert_eq!(error.kind(), ErrorKind::TooLarge);
        });
        assert!(counted.bytes_max < 4 * BOUND as u64, "{first}{}: {counted:?}", &piece[..4]);
    }
}

#[test]
fn what_no_event_is_made_of_is_not_kept() {
    let stream = ": still here\nother: field\nid: 7\nretry: 7\n\nevent: a\n\n".repeat(10_000);
    let (size, counted) = read(stream.as_bytes(), 10_000);
    assert_eq!(size, 0);
    assert!(counted.bytes_max < 1_000, "{counted:?}");
}
