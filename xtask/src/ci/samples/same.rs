//! Whether two texts are the same JSON value, with every digit.

use std::collections::BTreeMap;

use tc3_spec::Json;

/// The path to the first place where they differ; none where they are the same.
pub(super) fn difference(wanted: &Json<'_>, found: &Json<'_>) -> Option<String> {
    match (wanted, found) {
        (Json::Object(wanted), Json::Object(found)) => {
            let by_name = |members: &'_ [_]| -> BTreeMap<String, Json<'static>> {
                let members: &[(std::borrow::Cow<'_, str>, Json<'_>)] = members;
                members.iter().map(|(name, value)| (name.to_string(), value.clone().into_owned())).collect()
            };
            let (ours, theirs) = (by_name(wanted), by_name(found));
            if ours.len() != wanted.len() || theirs.len() != found.len() || !ours.keys().eq(theirs.keys()) {
                return Some(format!(" has {:?} in place of {:?}", theirs.keys(), ours.keys()));
            }
            let mut pairs = ours.iter().zip(theirs.values());
            pairs.find_map(|((name, ours), theirs)| Some(format!(".{name}{}", difference(ours, theirs)?)))
        }
        (Json::List(wanted), Json::List(found)) => {
            if wanted.len() != found.len() {
                return Some(format!(" has {} elements in place of {}", found.len(), wanted.len()));
            }
            let mut pairs = wanted.iter().zip(found).enumerate();
            pairs.find_map(|(at, (ours, theirs))| Some(format!(".{at}{}", difference(ours, theirs)?)))
        }
        (Json::Number(ours), Json::Number(theirs)) if decimal(ours) == decimal(theirs) => None,
        (wanted, found) if wanted == found => None,
        (wanted, found) => Some(format!(" is {} in place of {}", shown(found), shown(wanted))),
    }
}

/// As much as a person reads.
fn shown(value: &Json<'_>) -> String {
    value.to_string().chars().take(200).collect()
}

/// Whether it is negative, its digits without zeros around them, and the power of ten of the last of them.
fn decimal(number: &str) -> (bool, String, i64) {
    let (is_negative, number) = number.strip_prefix('-').map_or((false, number), |number| (true, number));
    let (digits, power) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let digits = format!("{whole}{fraction}");
    let digits = digits.trim_start_matches('0');
    let short = digits.trim_end_matches('0');
    let power = power.parse::<i64>().unwrap_or(i64::MAX / 2);
    let length = |text: &str| i64::try_from(text.len()).unwrap_or(i64::MAX / 4);
    let power = power - length(fraction) + length(digits) - length(short);
    if short.is_empty() { (false, String::new(), 0) } else { (is_negative, short.to_owned(), power) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(wanted: &str, found: &str) -> Option<String> {
        difference(&Json::parse(wanted).unwrap(), &Json::parse(found).unwrap())
    }

    #[test]
    fn order_and_the_way_a_number_is_written_make_no_difference() {
        for (wanted, found) in [
            (r#"{"A":1,"B":[true,null]}"#, r#"{"B":[true,null],"A":1.0}"#),
            ("[100, 0.10, -0, 1e300, 18446744073709551615]", "[1E+2, 1e-1, 0.0, 10e299, 18446744073709551615]"),
        ] {
            assert_eq!(told(wanted, found), None);
        }
    }

    #[test]
    fn what_differs_is_told_with_its_place() {
        for (wanted, found, difference) in [
            ("[9007199254740993]", "[9007199254740992]", ".0 is 9007199254740992 in place of 9007199254740993"),
            (r#"{"A":{"B":"x"}}"#, r#"{"A":{"B":"y"}}"#, r#".A.B is "y" in place of "x""#),
            (r#"{"A":1}"#, r#"{"A":1,"A":1}"#, r#" has ["A"] in place of ["A"]"#),
            (r#"{"A":1}"#, "{}", r#" has [] in place of ["A"]"#),
            ("[1]", "[]", " has 0 elements in place of 1"),
            ("1", r#""1""#, r#" is "1" in place of 1"#),
            ("10", "1", " is 1 in place of 10"),
            ("-1", "1", " is 1 in place of -1"),
        ] {
            assert_eq!(told(wanted, found).as_deref(), Some(difference));
        }
    }
}
