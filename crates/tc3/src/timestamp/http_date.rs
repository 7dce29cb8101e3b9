//! A time as HTTP writes it in its `Date` header.

use crate::timestamp::date::Date;
use crate::timestamp::rfc3339::utc;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The time that a text such as `Sun, 06 Nov 1994 08:49:37 GMT` names, in seconds since 1970. The two older forms, which no
/// server has written for decades, are none, and the day of the week is not held to the date.
pub(super) fn seconds(text: &str) -> Option<i64> {
    let (_, text) = text.split_once(", ")?;
    let mut words = text.split(' ');
    let (day, month, year) = (words.next()?, words.next()?, words.next()?);
    let (clock, zone) = (words.next()?, words.next()?);
    if words.next().is_some() || zone != "GMT" || day.len() != 2 || year.len() != 4 {
        return None;
    }
    let month = i64::try_from(MONTHS.iter().position(|name| *name == month)?).ok()? + 1;
    utc([year.parse().ok()?, month, day.parse().ok()?], clock)
}

/// The text that names a time: so many seconds after 1970, on this date.
pub(super) fn text(seconds: i64, date: Date) -> String {
    /// From the day of the week on which 1970 began.
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

    let weekday = usize::try_from(seconds.div_euclid(86_400).rem_euclid(7)).unwrap_or_default();
    let [year, month, day] = [0..4, 5..7, 8..10].map(|part| date.as_str().get(part).unwrap_or_default());
    let month = month.parse::<usize>().ok().and_then(|month| MONTHS.get(month.wrapping_sub(1))).unwrap_or(&MONTHS[0]);
    let second = seconds.rem_euclid(86_400);
    let digit = |number: i64| char::from(b'0' + (number % 10) as u8);
    // A server writes one for each answer, and by the machinery of formats it would take four times as long.
    let mut text = String::with_capacity(32);
    text.extend([DAYS[weekday], ", ", day, " ", month, " ", year, " "]);
    for (number, end) in [(second / 3600, ":"), (second / 60 % 60, ":"), (second % 60, " GMT")] {
        text.extend([digit(number / 10), digit(number)]);
        text.push_str(end);
    }
    text
}

#[cfg(test)]
mod tests {
    use crate::timestamp::Timestamp;

    #[test]
    fn what_is_written_is_read_again() {
        let days = (0..4_800).map(|month| month * 30 * 86_400 + month).chain([0, 951_782_400, 253_402_300_799]);
        for seconds in days {
            let time = Timestamp::from_unix(seconds).unwrap();
            assert_eq!(Timestamp::from_http_date(&time.to_http_date()), Some(time), "{time}");
        }
        let date = Timestamp::from_unix(784_111_777).unwrap().to_http_date();
        assert_eq!(date, "Sun, 06 Nov 1994 08:49:37 GMT");
    }

    #[test]
    fn the_form_of_today_is_read_and_no_other() {
        let read = |text| Timestamp::from_http_date(text).map(|time| time.to_string());
        assert_eq!(read("Sun, 06 Nov 1994 08:49:37 GMT").as_deref(), Some("1994-11-06T08:49:37Z"));
        assert_eq!(read("Thu, 29 Feb 2024 23:59:60 GMT").as_deref(), Some("2024-02-29T23:59:59Z"));
        for text in [
            "",
            "Sun",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 UTC",
            "Sun, 06 Nov 1994 08:49:37 GMT more",
            "Sun, 6 Nov 1994 08:49:37 GMT",
            "Sun, 31 Nov 1994 08:49:37 GMT",
            "Sun, 06 nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT",
            "Sun, 06 Nov +994 08:49:37 GMT",
            "Sun, -6 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1894 08:49:37 GMT",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
