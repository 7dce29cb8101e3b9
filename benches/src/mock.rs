//! What `tc3 mock` takes: CPU a request, beside a server of hyper's that answers as many bytes and looks at nothing; the time
//! until it is ready; memory.

use std::time::Instant;

use anyhow::{Context as _, Result};
use serde_json::Value;
use tc3_benches::memory;

use crate::calls::{Place, with_files};
use crate::table::{Figures, median, row, single};

/// Calls of a round: the kernel accounts in ticks of 10 ms.
const CALLS: usize = 10_000;
const ROUNDS: usize = 7;
const CONNECTIONS: &str = "16";
const STARTS: usize = 20;
const IDLE: u64 = 10_000;

/// What is asked, as the row calls it and as the load does, and how the mock is started.
const ASKED: [(&str, &str, &[&str]); 4] = [
    ("mock: ModifyTaskRunStatus, with signature, checks and state", "modify", &[]),
    ("mock: DescribeTask", "task", &[]),
    ("mock: `vpc DescribeVpcs`, remembered", "vpcs", &[]),
    ("mock: `vpc DescribeVpcs`, made up from the spec", "vpcs", &["--no-memory"]),
];

pub(crate) fn rows() -> Result<()> {
    let place = Place::find()?;
    for (called, what, options) in ASKED {
        cpu(&place, called, what, options)?;
    }
    ready(&place)?;
    grown(&place, 30_000)?;
    with_files(IDLE, || {
        let mock = place.mock()?;
        place.load(&[&mock.address, "idle", &IDLE.to_string()])?;
        let what = format!("mock: most memory with {IDLE} idle connections, each of which is answered then");
        single(&what, memory::peak(mock.pid())?, "MB", "");
        Ok(())
    })
}

/// The memory after a million requests.
pub(crate) fn million() -> Result<()> {
    grown(&Place::find()?, 1_000_000)
}

/// Microseconds of CPU of the server, user and system.
fn cpu(place: &Place, called: &str, what: &str, options: &[&str]) -> Result<()> {
    let mock = place.mock_with(options)?;
    let calls = CALLS.to_string();
    let load = |address: &str| place.load(&[address, what, CONNECTIONS, &calls]);
    // As many calls that are not counted, so that everything is warm.
    let answer = load(&mock.address)?;
    let stub = place.stub(&format!("size {}", answer.len()))?;
    load(&stub.address)?;
    let spent = |address: &str, pid: u32| -> Result<f64> {
        let before = memory::cpu(pid)?;
        load(address)?;
        Ok((memory::cpu(pid)? - before) * 1e6 / CALLS as f64)
    };
    let rounds = (0..ROUNDS)
        .map(|_| Ok((spent(&stub.address, stub.pid())?, spent(&mock.address, mock.pid())?)))
        .collect::<Result<Vec<_>>>()?;
    let figures = Figures::of(&rounds);
    let limit = match what {
        "modify" => "2".to_owned(),
        "task" => "2.5".to_owned(),
        _ => format!("{:.1} µs", figures.floor * 3.0 + 0.08 * beyond(&answer)?),
    };
    row(&format!("{called}, {} bytes, CPU a request", answer.len()), "µs", &figures, &limit);
    Ok(())
}

/// How many values an answer has beyond its first kilobyte, if they are as long there as everywhere.
fn beyond(answer: &str) -> Result<f64> {
    let all = values(&serde_json::from_str(answer).context("an answer is JSON")?) as f64;
    let length = answer.len() as f64;
    Ok(all * (1.0 - 1024.0 / length).max(0.0))
}

fn values(value: &Value) -> usize {
    match value {
        Value::Array(elements) => elements.iter().map(values).sum(),
        Value::Object(members) => members.values().map(values).sum(),
        _ => 1,
    }
}

fn ready(place: &Place) -> Result<()> {
    let mut rounds = Vec::new();
    for _ in 0..STARTS {
        let start = Instant::now();
        let stub = place.stub("0")?;
        let floor = start.elapsed();
        drop(stub);
        let start = Instant::now();
        let mock = place.mock()?;
        rounds.push((floor.as_secs_f64() * 1e3, start.elapsed().as_secs_f64() * 1e3));
        drop(mock);
    }
    row("mock: from start to ready", "ms", &Figures::of(&rounds), "5 ms");
    let started = (0..STARTS).map(|_| memory::peak(place.mock()?.pid())).collect::<Result<Vec<_>>>()?;
    single("mock: memory at start", median(started.into_iter()), "MB", "12 MB");
    Ok(())
}

/// Memory after so many requests, a third of each kind.
fn grown(place: &Place, requests: usize) -> Result<()> {
    let mock = place.mock()?;
    let kinds = || ASKED.iter().filter(|(.., options)| options.is_empty());
    for (_, what, _) in kinds() {
        place.load(&[&mock.address, what, CONNECTIONS, &(requests / kinds().count()).to_string()])?;
    }
    single(&format!("mock: most memory after {requests} requests"), memory::peak(mock.pid())?, "MB", "40 MB");
    Ok(())
}
