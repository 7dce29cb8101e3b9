//! A time as RFC 3339 writes it.

/// The time that a text names, in seconds since 1970. None where it is no such text.
pub(super) fn seconds(text: &str) -> Option<i64> {
    let (date, time) = text.split_once(['T', 't', ' '])?;
    let date = numbers(date, '-', [4, 2, 2])?;
    let end = time.find(|char: char| !char.is_ascii_digit() && char != ':').unwrap_or(time.len());
    let (clock, zone) = time.split_at_checked(end)?;
    Some(utc(date, clock)? - offset(without_fraction(zone)?)?)
}

/// The seconds since 1970 of a year, month and day, and a time of day as in `12:00:00`, in UTC.
pub(super) fn utc([year, month, day]: [i64; 3], clock: &str) -> Option<i64> {
    let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?;
    let is_day = (1..=12).contains(&month) && (1..=days(year, month)).contains(&day);
    // A leap second is the one before it.
    if !is_day || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let of_day = hour * 3600 + minute * 60 + second.min(59);
    Some(day_number(year, month, day) * 86_400 + of_day)
}

/// Three numbers of so many digits each.
fn numbers(text: &str, between: char, digits: [usize; 3]) -> Option<[i64; 3]> {
    let mut parts = text.split(between);
    let mut numbers = [0; 3];
    for (number, digits) in numbers.iter_mut().zip(digits) {
        let part =
            parts.next().filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))?;
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

fn without_fraction(zone: &str) -> Option<&str> {
    let Some(fraction) = zone.strip_prefix('.') else { return Some(zone) };
    let rest = fraction.trim_start_matches(|char: char| char.is_ascii_digit());
    (rest.len() < fraction.len()).then_some(rest)
}

/// How many seconds a zone is ahead of UTC.
fn offset(zone: &str) -> Option<i64> {
    if matches!(zone, "Z" | "z") {
        return Some(0);
    }
    let (sign, clock) = match zone.split_at_checked(1)? {
        ("+", clock) => (1, clock),
        ("-", clock) => (-1, clock),
        _ => return None,
    };
    let [hours, minutes, _] = numbers(&format!("{clock}:00"), ':', [2, 2, 2])?;
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

/// How many days a month has.
fn days(year: i64, month: i64) -> i64 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i64::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// How many days a date is after 1970-01-01.
fn day_number(year: i64, month: i64, day: i64) -> i64 {
    // Years are counted from March, so that a leap day is the last day of its year.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + (153 * month + 2) / 5 + day - 1 - 719_468
}

#[cfg(test)]
mod tests {
    use crate::timestamp::Timestamp;

    fn parse(text: &str) -> Option<Timestamp> {
        text.parse().ok()
    }

    #[test]
    fn what_is_written_is_read_again() {
        // Each month of four hundred years, and the bounds.
        let days = (0..4_800).map(|month| month * 30 * 86_400 + month).chain([0, 951_782_400, 253_402_300_799]);
        for seconds in days {
            let time = Timestamp::from_unix(seconds).unwrap();
            assert_eq!(parse(&time.to_string()), Some(time), "{time}");
        }
    }

    #[test]
    fn offsets_and_fractions_are_read() {
        let noon = parse("2026-11-26T12:00:00Z");
        for same in ["2026-11-26T20:00:00+08:00", "2026-11-26 04:30:00.999-07:30", "2026-11-26t12:00:00z"] {
            assert_eq!(parse(same), noon, "{same}");
        }
        assert!(noon.is_some() && parse("2024-02-29T00:00:00Z").is_some() && parse("2016-12-31T23:59:60Z").is_some());
    }

    #[test]
    fn what_names_no_time_is_none() {
        for text in [
            "",
            "now",
            "2026-11-26",
            "2026-11-26T12:00:00",
            "2026-11-26T12:00Z",
            "2026-11-26T12:00:00.Z",
            "2026-11-26T12:00:00+8",
            "2026-11-26T12:00:00+08:60",
            "2026-11-26T24:00:00Z",
            "2026-11-26T12:60:00Z",
            "2026-11-26T12:00:61Z",
            "2026-02-29T12:00:00Z",
            "2026-13-01T12:00:00Z",
            "2026-00-01T12:00:00Z",
            "2026-04-31T12:00:00Z",
            "26-11-26T12:00:00Z",
            "+026-11-26T12:00:00Z",
            "1969-12-31T23:59:59Z",
            "9999-12-31T23:59:59-00:01",
            "2026-11-26T12:00:00é",
            "２０２６-11-26T12:00:00Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
