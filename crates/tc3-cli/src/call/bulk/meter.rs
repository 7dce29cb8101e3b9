//! How far a bulk is, on standard error: a bar on a terminal, a line every few seconds elsewhere.

use core::time::Duration;
use std::io::{self, IsTerminal, Write};
use std::time::Instant;

use tc3_bulk::{Moment, Progress};
use tokio::task::JoinHandle;
use tokio::time::sleep;

use crate::exit::say;

const ON_TERMINAL: Duration = Duration::from_millis(200);
const ELSEWHERE: Duration = Duration::from_secs(5);

/// How many characters the bar itself has.
const BAR: usize = 30;

/// Tells how far it is until it is dropped.
pub(super) struct Meter {
    task: JoinHandle<()>,
}

impl Meter {
    pub(super) fn start(progress: Progress) -> Self {
        Self { task: tokio::spawn(tell(progress, io::stderr().is_terminal())) }
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        self.task.abort();
        wipe();
    }
}

/// Takes the bar away, if there may be one: what is told next stands on a line of its own.
pub(super) fn wipe() {
    if io::stderr().is_terminal() {
        draw("");
    }
}

async fn tell(progress: Progress, is_terminal: bool) {
    let begun = Instant::now();
    loop {
        sleep(if is_terminal { ON_TERMINAL } else { ELSEWHERE }).await;
        let moment = progress.now();
        let told = numbers(&moment, begun.elapsed());
        match is_terminal {
            true => draw(&format!("[{}] {told}", bar(&moment))),
            false => say("progress", told),
        }
    }
}

/// One line in the place of the last. An error of writing cannot be told anywhere.
fn draw(line: &str) {
    let mut stderr = io::stderr().lock();
    let _ = write!(stderr, "\r{line}\x1b[K").and_then(|()| stderr.flush());
}

fn bar(moment: &Moment) -> String {
    let counts = moment.counts;
    let known = u128::from(counts.rows - counts.open());
    let filled = known * BAR as u128 / u128::from(counts.rows.max(1));
    let filled = usize::try_from(filled).unwrap_or(BAR).min(BAR);
    format!("{}{}", "=".repeat(filled), " ".repeat(BAR - filled))
}

/// Done, failed, rate, time left.
fn numbers(moment: &Moment, took: Duration) -> String {
    let counts = moment.counts;
    let rate = moment.ended as f64 / took.as_secs_f64().max(0.001);
    let left = counts.open().saturating_sub(moment.unsent);
    let time = match Duration::try_from_secs_f64(left as f64 / rate) {
        Ok(time) => format!(", {} left", clock(time)),
        Err(_) => String::new(),
    };
    let mut told = format!("{} of {} done", counts.done, counts.rows);
    let others = [(counts.failed, "failed"), (counts.review, "to review"), (moment.unsent, "not sent")];
    for (count, what) in others.iter().filter(|(count, _)| *count > 0) {
        told.push_str(&format!(", {count} {what}"));
    }
    told + &format!(", {rate:.1} a second{time}")
}

fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
        (0, 0, seconds) => format!("{seconds}s"),
        (0, minutes, seconds) => format!("{minutes}m{seconds:02}s"),
        (hours, minutes, _) => format!("{hours}h{minutes:02}m"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_as_short_as_they_can_be() {
        for (seconds, told) in [(0, "0s"), (59, "59s"), (61, "1m01s"), (3600, "1h00m"), (90_061, "25h01m")] {
            assert_eq!(clock(Duration::from_secs(seconds)), told);
        }
    }

    #[test]
    fn numbers_that_are_none_are_left_out() {
        let moment = Progress::default().now();
        assert_eq!(numbers(&moment, Duration::from_secs(1)), "0 of 0 done, 0.0 a second");
        assert_eq!(bar(&moment), " ".repeat(BAR));
    }
}
