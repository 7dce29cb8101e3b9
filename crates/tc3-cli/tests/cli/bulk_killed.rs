//! `tc3 bulk`, killed at any moment and started again: each row of a change is there exactly once, or is to be reviewed.
//!
//! `TC3_BULK_ROWS=20000 TC3_BULK_KILLS=200` make it as long as that rather than 2,000 rows and 30 kills. `cargo xtask ci kills` does so
//! with a program of the profile `release`: each life checks all rows, which takes the other one a second.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::bulk::{CHANGE, Folder, made, rows};
use crate::killed::Moments;
use crate::support::Mock;

const CONNECTIONS: usize = 4;

/// About so many bytes has a result.
const RESULT: u64 = 700;

#[test]
fn each_row_is_done_once_or_reviewed_whenever_it_is_killed() {
    let of = |name, usual: u64| env::var(name).map_or(usual, |text| text.parse().unwrap());
    let (count, kills) = (of("TC3_BULK_ROWS", 2_000), of("TC3_BULK_KILLS", 30));
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos();
    println!("the moments are drawn from {seed}");
    let mut moments = Moments(u64::from(seed) | 1);
    let mock = Mock::start(&["--empty", "--max-resources", &(count + 10).to_string()]);
    let folder = Folder::new("killed");
    folder.write("in.jsonl", rows(count));
    let mut killed = 0;
    while killed < kills {
        let life = start(&folder, &mock);
        // Up to twice the results that each life has for its own, so that they end at about the last kill.
        let results = moments.next().as_micros() as u64 % (2 * count / kills * RESULT);
        let at_work = (killed % 8 > 0).then_some(results);
        if !kill(life, &folder, at_work, moments.next()) {
            break;
        }
        killed += 1;
    }
    let status = start(&folder, &mock).wait().unwrap().code();
    assert!(matches!(status, Some(0 | 5)), "{status:?}");
    assert!(killed >= kills / 2, "it was through after {killed} kills");

    let names = made(&mock);
    let review = if status == Some(5) { reviewed(&folder) } else { BTreeSet::new() };
    let (there, most) = (names.len(), usize::try_from(killed).unwrap() * CONNECTIONS);
    println!("{count} rows, {killed} kills: {there} made, {} to review, {most} at most", review.len());
    verdict(count, &names, &review, most).unwrap();
    // What has a result is there.
    let done = folder.lines("out").into_iter().filter(|line| line["status"] == "done");
    let done: BTreeSet<_> = done.map(|line| line["row"].as_u64().unwrap()).collect();
    assert_eq!(done.len() + review.len(), usize::try_from(count).unwrap());

    // What would have been sent twice is found. One that is there: of those to be reviewed some are not.
    let row = done.first().unwrap();
    let name = format!("r{row}");
    let again = ["--VpcName", &name, "--CidrBlock", "10.0.0.0/16", "--region", "ap-guangzhou"];
    mock.call(&[&CHANGE[..], &again].concat()).ok();
    assert_eq!(verdict(count, &made(&mock), &review, most).unwrap_err(), format!("row {row} is there 2 times"));
}

#[test]
fn a_verdict_finds_what_is_lost_and_what_is_not_reviewed() {
    let names = |rows: &[u64]| rows.iter().map(|row| format!("r{row}")).collect::<Vec<_>>();
    assert_eq!(verdict(4, &names(&[1, 2, 4]), &[3].into(), 1), Ok(()));
    assert_eq!(verdict(4, &names(&[1, 2, 3, 4]), &[3].into(), 1), Ok(()));
    assert_eq!(verdict(4, &names(&[1, 2, 4]), &[].into(), 1).unwrap_err(), "row 3 is there 0 times");
    assert_eq!(verdict(4, &names(&[1, 2, 2, 3, 4]), &[2].into(), 1).unwrap_err(), "row 2 is there 2 times");
    assert!(verdict(4, &names(&[1, 2, 3, 4]), &[1, 2].into(), 1).unwrap_err().contains("to be reviewed"));
    assert!(verdict(4, &names(&[3, 4]), &[1, 2].into(), 9).unwrap_err().contains("to be reviewed"));
}

fn start(folder: &Folder, mock: &Mock) -> Child {
    let mut bulk = folder.bulk(&mock.url, &[&CHANGE[..], &["--connections", &CONNECTIONS.to_string()]].concat());
    bulk.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// Kills it once it has written so many bytes of results, or else after a while from its start. False where it was through before.
fn kill(mut life: Child, folder: &Folder, results: Option<u64>, moment: Duration) -> bool {
    let length = || fs::metadata(folder.path("out")).map_or(0, |output| output.len());
    match results {
        Some(results) => {
            let begun = length();
            while length() <= begun + results {
                if life.try_wait().unwrap().is_some() {
                    return false;
                }
                thread::sleep(Duration::from_micros(500));
            }
            thread::sleep(moment / 20);
        }
        None => thread::sleep(moment * 5),
    }
    let was_there = life.try_wait().unwrap().is_none();
    life.kill().unwrap();
    life.wait().unwrap();
    was_there
}

fn reviewed(folder: &Folder) -> BTreeSet<u64> {
    folder.lines("out.review").iter().map(|line| line["row"].as_u64().unwrap()).collect()
}

/// What is wrong, if each row has to be there once or be one of those to review, which are so many at most and few.
pub(crate) fn verdict(count: u64, names: &[String], review: &BTreeSet<u64>, most: usize) -> Result<(), String> {
    let mut times: BTreeMap<&str, u32> = BTreeMap::new();
    names.iter().for_each(|name| *times.entry(name).or_default() += 1);
    for row in 1..=count {
        match times.get(format!("r{row}").as_str()).copied().unwrap_or(0) {
            1 => {}
            0 if review.contains(&row) => {}
            others => return Err(format!("row {row} is there {others} times")),
        }
    }
    let is_few = (review.len() as u64) < count / 2;
    if review.len() > most || !is_few {
        return Err(format!("{} of {count} rows are to be reviewed, and {most} may be", review.len()));
    }
    Ok(())
}
