//! What is made of a small answer or request stays small. A test binary of its own, because counting replaces the
//! allocator.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "suite/record.rs"]
mod record;

use allocation_counter::measure;
use record::record;
use tc3::record::decode_strict;
use tc3::{
    Action, ActionInfo, Advice, CallOptions, Effect, ErrorKind, Place, Problem, Record, Reply, Sent, Shape, Validate,
    Viewer, decode,
};

const MIB: u64 = 1 << 20;

record!(Page, Shape { name: "PageResponse", members: &["Set", "Names"], ..Shape::EMPTY }, {
    0 set: Option<Vec<Wide>>, 1 names: Option<Vec<String>>,
});

record!(Bare, Shape { name: "Bare", members: &["Set"], ..Shape::EMPTY }, { 0 set: Vec<Wide> });

record!(Thin, Shape { name: "Thin", members: &["Set"], ..Shape::EMPTY }, { 0 set: Vec<Empty> });

#[derive(Clone, Default)]
struct Empty {}

impl Record for Empty {
    fn shape(&self) -> &'static Shape {
        static SHAPE: Shape = Shape { name: "Empty", ..Shape::EMPTY };
        &SHAPE
    }

    fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
        viewer.see(&[]);
    }

    fn get_mut(&mut self, _: usize) -> Option<&mut dyn Place> {
        None
    }
}

// As wide as an instance of a virtual machine: more than a kilobyte.
record!(Wide, Shape {
    name: "Wide",
    members: &["Id", "Next", "T0", "T1", "T2", "T3"],
    required: &["Id"],
    ..Shape::EMPTY
}, {
    0 id: Option<String>, 1 next: Option<Box<Wide>>, 2 t0: Texts, 3 t1: Texts, 4 t2: Texts, 5 t3: Texts,
});

record!(Texts, Shape { name: "Texts", members: &["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"], ..Shape::EMPTY }, {
    0 a: Option<String>, 1 b: Option<String>, 2 c: Option<String>, 3 d: Option<String>, 4 e: Option<String>,
    5 f: Option<String>, 6 g: Option<String>, 7 h: Option<String>, 8 i: Option<String>, 9 j: Option<String>,
});

impl Action for Wide {
    type Response = Page;

    const INFO: ActionInfo<'static> = ActionInfo {
        service: "svc",
        version: "2020-01-01",
        name: "Wide",
        effect: Effect::Change,
        confirm_with: Some("Look"),
        ..ActionInfo::EMPTY
    };
}

fn repeated(element: &str, count: usize) -> String {
    vec![element; count].join(",")
}

fn answer(members: &str) -> String {
    format!(r#"{{"Response":{{{members},"RequestId":"r-1"}}}}"#)
}

/// The most memory that was in use at once, in MiB.
fn peak<T>(work: impl FnOnce() -> T) -> (T, u64) {
    let mut result = None;
    let counted = measure(|| result = Some(work()));
    (result.unwrap(), counted.bytes_max / MIB)
}

#[test]
fn an_answer_of_empty_objects_is_too_large_and_keeps_its_id() {
    assert!(size_of::<Wide>() > 900);
    let boxes = format!("{}{{}}{}", r#"{"Next":"#.repeat(20), "}".repeat(20));
    for element in ["{}", &boxes] {
        let set = repeated(element, 3_000_000 / (element.len() + 1));
        let body = answer(&format!(r#""Set":[{set}]"#));
        let (result, peak) = peak(|| decode::<Wide>(&Reply::new(200, body.as_bytes())));
        let error = result.unwrap_err();
        assert!(peak <= 150, "{peak} MiB for {} bytes", body.len());
        assert_eq!((error.kind(), error.request_id()), (ErrorKind::TooLarge, Some("r-1")), "{error}");
        assert_eq!((error.sent(), error.is_retry_safe()), (Sent::Answered, false));
        assert_eq!(error.advice(), Some(Advice::Look { with: Some("Look".into()) }));
        assert!(error.to_string().contains("Set."), "{error}");
    }
}

/// A list that is always there keeps no room from a reading that went too far.
#[test]
fn what_is_read_again_to_be_refused_is_counted_again() {
    let text = format!(r#"{{"Set":[{}]}}"#, repeated("{}", 100_000));
    let mut bare = Bare::default();
    let (result, peak) = peak(|| tc3::record::decode(&mut bare, text.as_bytes()));
    assert!(result.unwrap_err().path().starts_with("Set.") && peak <= 12, "{peak}");
}

#[test]
fn what_is_dense_is_read_however_long_it_is() {
    let body = answer(&format!(r#""Names":[{}]"#, repeated(r#""""#, 1_000_000)));
    let (result, peak) = peak(|| decode::<Wide>(&Reply::new(200, body.as_bytes())));
    assert_eq!(result.unwrap().names.as_ref().unwrap().len(), 1_000_000);
    assert!(peak <= 48, "{peak}");
}

#[test]
fn the_bound_can_be_chosen() {
    let body = answer(&format!(r#""Set":[{}]"#, repeated("{}", 100)));
    assert_eq!(decode::<Wide>(&Reply::new(200, body.as_bytes())).unwrap().set.as_ref().unwrap().len(), 100);
    let error = decode::<Wide>(&Reply::new(200, body.as_bytes()).with_max_decoded_size(10_000)).unwrap_err();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::TooLarge, Some("r-1")));
    assert!(error.message().contains("more than 10000 bytes of memory"), "{error}");
    let many = answer(&format!(r#""Set":[{}]"#, repeated("{}", 100_000)));
    assert!(decode::<Wide>(&Reply::new(200, many.as_bytes())).is_err());
    assert!(decode::<Wide>(&Reply::new(200, many.as_bytes()).with_max_decoded_size(usize::MAX)).is_ok());
    // An answer without an id may be anybody's.
    let nobody = format!(r#"{{"Response":{{"Set":[{}]}}}}"#, repeated("{}", 100_000));
    let error = decode::<Wide>(&Reply::new(200, nobody.as_bytes())).unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::TooLarge, Sent::MaybeSent));
}

/// What the service says of the call counts for more than what its answer would take.
#[test]
fn an_error_beside_too_much_is_the_services() {
    let body = answer(&format!(r#""Set":[{}],"Error":{{"Code":"C","Message":"m"}}"#, repeated("{}", 100_000)));
    let error = decode::<Wide>(&Reply::new(200, body.as_bytes())).unwrap_err();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Service, Some("r-1")));
}

#[test]
fn what_strict_decoding_notes_counts_too() {
    let members: Vec<_> = (0..200_000).map(|index| format!(r#""x{index}":0"#)).collect();
    let text = format!("{{{}}}", members.join(","));
    let (result, peak) = peak(|| decode_strict(&mut Page::default(), text.as_bytes()));
    assert!(peak <= 2 * (1 + 16 * text.len() as u64 / MIB), "{peak}");
    assert_eq!(result.unwrap().len(), 200_000);
    let text = format!(r#"{{"Set":[{}]}}"#, repeated(r#"{"":0}"#, 100_000));
    assert!(decode_strict(&mut Page::default(), text.as_bytes()).is_err());
}

#[test]
fn a_rule_that_is_broken_a_million_times_is_told_a_hundred_times() {
    let page = Page { set: Some(vec![Wide::default(); 100_000]), names: None };
    let (found, peak) = peak(|| page.validate());
    assert_eq!((found.len(), peak), (101, 0));
    assert_eq!(found[99].to_string(), "Set.99.Id is missing");
    assert_eq!(found[100].problem, Problem::More { count: 99_900 });
    assert_eq!(found[100].to_string(), "99900 more, which are not listed");
    let error = tc3::prepare_checked(&ActionInfo::EMPTY, &page, &CallOptions::default(), found).unwrap_err();
    assert_eq!(error.violations().len(), 101);
    assert!(error.to_string().len() < 5_000, "{error}");
}

/// What is sparse in one record may be wide in the other.
#[test]
fn a_copy_is_bounded_too() {
    let thin = Thin { set: vec![Empty {}; 1_000_000] };
    let (result, peak) = peak(|| tc3::record::copy(&thin, &mut Page::default()));
    assert!(result.is_err() && peak <= 200, "{peak}");
    let thin = Thin { set: vec![Empty {}; 1000] };
    let mut page = Page::default();
    tc3::record::copy(&thin, &mut page).unwrap();
    assert_eq!(page.set.unwrap().len(), 1000);
}
