//! What `tc3 bulk work` does over a real server of Redis: rows a second of one worker, and how much faster two are.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::bulk::Scratch;
use crate::calls::Place;
use crate::table::{Figures, row, single};

const READS: usize = 30_000;
const SLOW: usize = 4_000;
const ROUNDS: usize = 3;

pub(crate) fn rows() -> Result<()> {
    let (place, scratch) = (Place::find()?, Scratch::new()?);
    let server = Server::start(scratch.folder())?;
    let reads = scratch.input("queue", READS, |_| r#"{"TaskId": 1698}"#.to_owned())?;
    let mock = place.mock()?;
    let mut best = 0.0_f64;
    for round in 0..ROUNDS {
        let job = Job { place: &place, server: &server, name: format!("reads-{round}"), mock: &mock.address };
        job.submit(&reads)?;
        best = best.max(READS as f64 / job.work(1, "64")?);
    }
    single(&format!("bulk over redis, everysec: {READS} reads, one worker, rows"), best, "a second", "3000");

    let slow = scratch.input("slow", SLOW, |_| r#"{"TaskId": 1698}"#.to_owned())?;
    let faults = scratch.folder().join("faults.json");
    std::fs::write(&faults, r#"[{"match":{"action":"DescribeTask"},"fault":{"delay_ms":20}}]"#)?;
    let mock = place.mock_with(&["--faults", &faults.display().to_string()])?;
    let mut rounds = Vec::new();
    for round in 0..ROUNDS {
        let time = |workers: usize| -> Result<f64> {
            let name = format!("slow-{round}-{workers}");
            let job = Job { place: &place, server: &server, name, mock: &mock.address };
            job.submit(&slow)?;
            job.work(workers, "8")
        };
        let (one, two) = (time(1)?, time(2)?);
        rounds.push((SLOW as f64 / one, SLOW as f64 / two));
    }
    row(
        "bulk over redis: rows a second of one worker and of two, each answer after 20 ms",
        "/s",
        &Figures::of(&rounds),
        "1.8 or more",
    );
    Ok(())
}

/// A job in the queue.
struct Job<'a> {
    place: &'a Place,
    server: &'a Server,
    name: String,
    mock: &'a str,
}

impl Job<'_> {
    fn submit(&self, input: &str) -> Result<()> {
        let submit = ["bulk", "submit", "cfg", "DescribeTask", "--input", input, "--region", "ap-guangzhou"];
        ensure!(self.spawn(&submit)?.wait()?.success(), "rows cannot be submitted");
        Ok(())
    }

    /// How many seconds so many workers take for all rows.
    fn work(&self, workers: usize, connections: &str) -> Result<f64> {
        let endpoint = format!("http://{}", self.mock);
        let work = ["bulk", "work", "--endpoint", &endpoint, "--rate", "none", "--connections", connections];
        let begun = Instant::now();
        let workers: Vec<_> = (0..workers).map(|_| self.spawn(&work)).collect();
        for worker in workers {
            ensure!(worker?.wait()?.success(), "a worker failed");
        }
        Ok(begun.elapsed().as_secs_f64())
    }

    fn spawn(&self, arguments: &[&str]) -> Result<Child> {
        let url = self.server.url();
        self.place.spawn("tc3", &[arguments, &["--queue", &url, "--job", &self.name, "-q"]].concat())
    }
}

/// A server whose log is on disk each second.
struct Server {
    socket: PathBuf,
    child: Child,
}

impl Server {
    fn start(folder: PathBuf) -> Result<Self> {
        let socket = folder.join("socket");
        let mut server = Command::new("redis-server");
        server.args(["--port", "0", "--save", "", "--appendonly", "yes", "--appendfsync", "everysec", "--unixsocket"]);
        server.arg(&socket).current_dir(folder).stdout(Stdio::null());
        let child = server.spawn().context("redis-server cannot be started: install it for this group")?;
        while !socket.exists() {
            sleep(Duration::from_millis(5));
        }
        Ok(Self { socket, child })
    }

    fn url(&self) -> String {
        format!("redis+unix://{}", self.socket.display())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It is gone by itself, or now.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
