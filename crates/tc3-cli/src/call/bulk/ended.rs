//! How a bulk ends: by whom it is stopped, and which status it ends with.

use std::process;

use tc3::{Error, ErrorKind};
use tc3_bulk::{Counts, End, Report, Stop};

use super::meter::wipe;
use crate::call::send::interrupted;
use crate::exit::{Failure, Status, print, say};

/// The first Ctrl-C lets calls in flight end, a second one ends all at once.
pub(super) async fn stop_at_interrupt(stop: Stop) {
    interrupted().await;
    stop.ask();
    wipe();
    say("note", "no further row is sent; once more ends the calls in flight, too");
    interrupted().await;
    wipe();
    process::exit(Status::Interrupted.code().into());
}

/// Tells how it ended: the numbers as the result, the rest in words.
pub(super) fn end(report: Report) -> Result<(), Failure> {
    let Report { moment, end, mut unrecorded, .. } = report;
    let counts = moment.counts;
    print(numbers(counts))?;
    if !unrecorded.is_empty() {
        unrecorded.sort_unstable();
        say("error", format_args!("sent, and what came of it is not recorded: row {}", ranges(&unrecorded)));
    }
    let status = match end {
        End::Disk(why) => {
            say("error", format_args!("{why}; no further row is sent: make room, and run the same again"));
            Status::NoAnswer
        }
        End::Queue(why) => {
            say("error", format_args!("{why}; no further row is sent"));
            Status::NoAnswer
        }
        End::Asked => Status::Interrupted,
        End::Input(why) => {
            say("error", format_args!("the input: {why}; no further row is sent"));
            if counts.review > 0 { Status::Unshown } else { Status::Refused }
        }
        End::Hopeless(kind, why) => {
            say("error", format_args!("{why}; no further row is sent: each would fail by it"));
            return Err(Failure::Ended(hopeless(kind, counts, moment.ended - moment.unsent)));
        }
        _ => status(counts),
    };
    if counts.review > 0 {
        say("note", format_args!("{} rows are to be reviewed: tc3 bulk review tells which", counts.review));
    }
    if status == Status::Done { Ok(()) } else { Err(Failure::Ended(status.code())) }
}

/// The numbers of a job, for programs.
pub(super) fn numbers(counts: Counts) -> String {
    let told = serde_json::json!({
        "rows": counts.rows,
        "done": counts.done,
        "failed": counts.failed,
        "review": counts.review,
        "open": counts.open(),
    });
    told.to_string()
}

/// The status of a job that nothing kept from its end.
pub(super) fn status(counts: Counts) -> Status {
    match counts {
        _ if counts.review > 0 => Status::Unshown,
        _ if counts.failed + counts.open() > 0 => Status::Refused,
        _ => Status::Done,
    }
}

/// Numbers in their order, those in a row as the first and the last.
fn ranges(rows: &[u64]) -> String {
    let runs = rows.chunk_by(|one, next| one + 1 == *next);
    let told = runs.filter_map(|run| match run {
        [] => None,
        [row] => Some(row.to_string()),
        [first, .., last] => Some(format!("{first}-{last}")),
    });
    told.collect::<Vec<_>>().join(", ")
}

/// The status where every row would fail by the same. Where nothing was done at all it is that of a call which fails so.
fn hopeless(kind: ErrorKind, counts: Counts, carried_out: u64) -> u8 {
    match (counts.review, carried_out) {
        (0, 0) => Failure::from(Error::new(kind, "")).status(),
        (0, _) => Status::Refused.code(),
        _ => Status::Unshown.code(),
    }
}

#[cfg(test)]
mod tests {
    use super::ranges;

    #[test]
    fn rows_in_a_row_are_told_together() {
        assert_eq!(ranges(&[1, 2, 3, 5, 7, 8]), "1-3, 5, 7-8");
        assert_eq!(ranges(&[4]), "4");
    }
}
