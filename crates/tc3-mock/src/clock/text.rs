//! How the console writes times.

use tc3::Timestamp;

/// Seconds that the console's time zone, UTC+8, is ahead.
const CONSOLE_OFFSET: i64 = 8 * 3600;

/// A time as the console writes it: `YYYY-MM-DD HH:MM:SS` in UTC+8.
pub(crate) fn console_time(time: Timestamp) -> String {
    // Eight hours before the year 10000 there is no later day to show.
    let local = Timestamp::from_unix(time.seconds() + CONSOLE_OFFSET).unwrap_or(time);
    let second = local.seconds() % 86_400;
    let digit = |number: i64| char::from(b'0' + (number % 10) as u8);
    let mut text = String::with_capacity(19);
    text.push_str(local.date().as_str());
    for (before, number) in [(' ', second / 3600), (':', second / 60 % 60), (':', second % 60)] {
        text.extend([before, digit(number / 10), digit(number)]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_console_is_eight_hours_ahead() {
        let at = |seconds| console_time(Timestamp::from_unix(seconds).unwrap());
        assert_eq!(at(0), "1970-01-01 08:00:00");
        assert_eq!(at(1_551_113_065), "2019-02-26 00:44:25");
        assert_eq!(at(253_402_300_799), "9999-12-31 23:59:59");
    }
}
