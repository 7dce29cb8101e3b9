//! A date of the calendar.

use core::fmt;

/// A UTC date. `Display` writes it as `YYYY-MM-DD`.
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Date([u8; 10]);

impl Date {
    /// The text, `YYYY-MM-DD`.
    pub fn as_str(&self) -> &str {
        // Only digits and hyphens are ever written, so the default is never taken; safe code cannot skip the check.
        core::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The date so many days after 1970-01-01.
    pub(super) fn of_day(day: u32) -> Self {
        // Years are counted from March, so that a leap day is the last day of its year and months follow one formula;
        // 719,468 days lie between 0000-03-01 and 1970-01-01, 146,097 in every 400 years.
        let day = day + 719_468;
        let (era, day) = (day / 146_097, day % 146_097);
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;

        let january_or_february = month >= 10;
        let year = era * 400 + year + u32::from(january_or_february);
        let month = if january_or_february { month - 9 } else { month + 3 };
        let digit = |number: u32| b'0' + (number % 10) as u8;
        Self([
            digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year),
            b'-',
            digit(month / 10),
            digit(month),
            b'-',
            digit(day / 10),
            digit(day),
        ])
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
