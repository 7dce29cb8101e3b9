//! What a small request costs that is wrong in many places, or empty in many. A test binary of its own, because counting
//! replaces the allocator.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use allocation_counter::measure;
use tc3::{Problem, Validate, Violation};
use tc3_spec::{DynRecord, Json, Object, ServiceEntry, catalogue};

const MIB: u64 = 1 << 20;
/// So many bytes has each of these requests, about.
const LENGTH: usize = 3_000_000;

fn cvm() -> &'static ServiceEntry {
    catalogue().service("cvm").unwrap()
}

/// A member of many elements.
fn list(member: &str, element: &str) -> String {
    format!("{{\"{member}\":[{}]}}", vec![element; LENGTH / (element.len() + 1)].join(","))
}

/// What is wrong with it, and the most memory in MiB that was in use at once for the record and for that.
fn checked(object: &'static Object, value: &Json<'_>) -> (Vec<Violation>, u64) {
    let mut found = Vec::new();
    let counted = measure(|| found = DynRecord::checked(object, value).1);
    (found, counted.bytes_max / MIB)
}

#[test]
fn a_record_takes_what_is_present() {
    let service = cvm();
    let response = service.action("DescribeInstances").unwrap().response;
    assert!(size_of::<DynRecord>() <= 48);
    let empty = measure(|| drop(DynRecord::new(response)));
    assert_eq!(empty.count_total, 0, "an empty record takes nothing");
    for element in ["{}", r#"{"Tags":[{}]}"#, r#"{"InstanceId":"i"}"#, r#"{"Placement":{}}"#, r#"{"Tags":null}"#] {
        let text = list("InstanceSet", element);
        let value = Json::parse(&text).unwrap();
        let (_, peak) = checked(response, &value);
        assert!(peak <= 130, "{element}: {peak} MiB");
        drop(value);
        let mut record = DynRecord::new(response);
        let counted = measure(|| drop(tc3::record::decode(&mut record, text.as_bytes())));
        assert!(counted.bytes_max / MIB <= 130, "{element}: {} MiB", counted.bytes_max / MIB);
    }
}

#[test]
fn a_request_that_is_wrong_everywhere_is_told_in_part() {
    let service = cvm();
    let request = service.action("RunInstances").unwrap().request;
    for element in ["{}", "null", "1", r#"{"x":1}"#, r#"{"DiskSize":"x"}"#, r#"{"DiskSize":{}}"#, "[]"] {
        let text = list("DataDisks", element);
        let (found, peak) = checked(request, &Json::parse(&text).unwrap());
        assert!(peak <= 130, "{element}: {peak} MiB");
        assert!(found.len() > 100 && found.len() <= 202, "{element}: {}", found.len());
        let more = found.iter().find_map(|violation| match violation.problem {
            Problem::More { count } => Some(count),
            _ => None,
        });
        assert!(more.unwrap() + 200 >= LENGTH / (element.len() + 1), "{element}: {more:?}");
        let told: usize = found.iter().map(|violation| violation.to_string().len()).sum();
        assert!(told < 50_000, "{element}: {told} bytes");
    }
}

/// Members that the spec does not know are told as far as anybody would read their names.
#[test]
fn names_from_outside_are_clipped() {
    let service = cvm();
    let request = service.action("RunInstances").unwrap().request;
    let name = "名".repeat(1_000_000);
    let text = format!(r#"{{"{name}":1,"DataDisks":[{{"{name}":1}}]}}"#);
    let (found, peak) = checked(request, &Json::parse(&text).unwrap());
    assert!(found.iter().any(|violation| violation.path == format!("DataDisks.0.{}…", "名".repeat(100))));
    assert!(found.iter().all(|violation| violation.to_string().len() < 1_000) && peak < 2, "{peak}");
    assert!(DynRecord::new(request).validate().len() < 10);
}
