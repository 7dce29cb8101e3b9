//! What is known of error codes: the client and `api-spec/protocol.json`, which has the sources, say the same of each.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;
use tc3::{CodeClass, ErrorCode};

fn protocol() -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec/protocol.json");
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

fn class(code: &str) -> Option<&'static str> {
    ErrorCode::from(code.to_owned()).class().map(|class| match class {
        CodeClass::Rate => "rate",
        CodeClass::Quota => "quota",
        CodeClass::State => "state",
        CodeClass::Outage => "outage",
        other => panic!("{other:?} is in no schema"),
    })
}

fn advice(code: &str) -> &'static str {
    ErrorCode::from(code.to_owned()).advice()
}

#[test]
fn each_common_code_has_the_class_and_the_advice_of_the_spec() {
    let protocol = protocol();
    let codes = protocol["error_codes"].as_array().unwrap();
    let mut classes = BTreeMap::new();
    for entry in codes {
        let code = entry["code"].as_str().unwrap();
        assert_eq!(class(code), entry["class"].as_str(), "{code}");
        assert_eq!(advice(code), entry["advice"].as_str().unwrap_or_default(), "{code}");
        // A reason of which nothing is known: what is said of the family holds for it only where the spec says so.
        let (reason, holds) = (format!("{code}.Zzz"), entry["has_reasons"].as_bool().unwrap_or_default());
        assert_eq!(class(&reason), entry["class"].as_str().filter(|_| holds), "{reason}");
        assert_eq!(advice(&reason), entry["advice"].as_str().filter(|_| holds).unwrap_or_default(), "{reason}");
        *classes.entry(entry["class"].as_str().unwrap_or("none")).or_insert(0) += 1;
    }
    let counts = [("none", 29), ("outage", 1), ("quota", 1), ("rate", 4), ("state", 4)];
    assert_eq!(classes, counts.into(), "{classes:?}");
}

#[test]
fn each_rate_of_a_single_service_is_one() {
    let protocol = protocol();
    let rates = protocol["rate_codes"].as_array().unwrap();
    assert_eq!(rates.len(), 24);
    for entry in rates {
        let code = entry["code"].as_str().unwrap();
        assert_eq!(class(code), Some("rate"), "{code}");
        assert_eq!(advice(code), advice("RequestLimitExceeded"), "{code}");
        assert!(!entry["services"].as_array().unwrap().is_empty(), "{code}");
    }
}

/// Near misses, none of which may be sent again by itself: quotas, limits of running tasks, limits for one recipient.
#[test]
fn what_only_looks_like_a_rate_is_none() {
    for code in [
        "LimitExceeded",
        "LimitExceeded.Concurrent",
        "LimitExceeded.DailyQuota",
        "LimitExceeded.PhoneNumberDailyLimit",
        "RequestLimitExceeded.BatchTaskLimit",
        "RequestLimitExceeded.JobNumExceed",
        "FailedOperation.RequestLimitExceeded1D",
        "AddressQuotaLimitExceeded.DailyAllocate",
    ] {
        assert_ne!(class(code), Some("rate"), "{code}");
    }
}

/// The table of the client holds nothing that the spec does not say.
#[test]
fn the_client_knows_no_code_without_a_source() {
    let source =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/tc3/src/error/class.rs")).unwrap();
    let protocol = protocol();
    let rates: Vec<_> =
        protocol["rate_codes"].as_array().unwrap().iter().map(|entry| entry["code"].as_str().unwrap()).collect();
    let written: Vec<_> = source.split("rate(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(written, rates);
    for list in ["error_codes", "rate_codes"] {
        assert!(!protocol["sources"][list].as_str().unwrap().is_empty());
    }
}
