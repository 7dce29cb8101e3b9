//! `tc3 mock --state FILE`, killed at any moment: every change that was answered is there afterwards.
//!
//! `TC3_KILLS=1000` kills it a thousand times rather than a hundred.

use std::collections::BTreeSet;
use std::env;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::support::{Mock, Scratch};

const CONNECTIONS: usize = 4;

/// So many lives in one world; then the next begins, so that it does not fill up.
const LIVES: usize = 10;

#[test]
fn every_answered_change_survives() {
    let kills: usize = env::var("TC3_KILLS").map_or(100, |kills| kills.parse().unwrap());
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos();
    println!("the moments are drawn from {seed}");
    let mut moments = Moments(u64::from(seed) | 1);
    let mut answered = 0;
    for world in 0..kills.div_ceil(LIVES) {
        let state = Scratch::named(&format!("state-{world}"));
        let state = state.path().to_str().unwrap().to_owned();
        let mut made = BTreeSet::new();
        for _ in 0..LIVES.min(kills - world * LIVES) {
            let mock = Mock::start(&["--no-auth", "--state", &state]);
            made.extend(until_killed(mock, moments.next()));
            assert_eq!(there(&state).intersection(&made).count(), made.len(), "some of {made:?} is gone");
        }
        answered += made.len();
    }
    assert!(answered > kills, "too little happened: {answered} answers before {kills} kills");
    println!("{answered} changes were answered, and {kills} kills survived");
}

/// Makes tasks over several connections until the mock is gone; the ids of those whose making was answered.
fn until_killed(mock: Mock, moment: Duration) -> BTreeSet<i64> {
    let is_over = AtomicBool::new(false);
    let address = mock.address().to_owned();
    thread::scope(|scope| {
        let makers: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(|| make(&address, &is_over))).collect();
        thread::sleep(moment);
        // Dropping it is SIGKILL.
        drop(mock);
        is_over.store(true, Ordering::Relaxed);
        makers.into_iter().flat_map(|maker| maker.join().unwrap()).collect()
    })
}

fn make(address: &str, is_over: &AtomicBool) -> Vec<i64> {
    let mut made = Vec::new();
    let Ok(mut stream) = TcpStream::connect(address) else { return made };
    while !is_over.load(Ordering::Relaxed) {
        let Some(answer) = ask(&mut stream, "CreateTaskFromAction", r#"{"TaskActionId":1,"TaskInstances":["ins-1"]}"#)
        else {
            break;
        };
        made.push(answer["Response"]["TaskId"].as_i64().unwrap_or_else(|| panic!("{answer}")));
    }
    made
}

/// All tasks that a mock has which begins with this state.
fn there(state: &str) -> BTreeSet<i64> {
    let mock = Mock::start(&["--no-auth", "--state", state]);
    let mut stream = TcpStream::connect(mock.address()).unwrap();
    let answer = ask(&mut stream, "DescribeTaskList", r#"{"Limit":100000,"Offset":0}"#).unwrap();
    let tasks = answer["Response"]["TaskList"].as_array().unwrap();
    tasks.iter().map(|task| task["TaskId"].as_i64().unwrap()).collect()
}

/// The answer; none where the connection ended before it was whole.
fn ask(stream: &mut TcpStream, action: &str, body: &str) -> Option<Value> {
    let head = format!(
        "POST / HTTP/1.1\r\nHost: cfg.tencentcloudapi.com\r\nContent-Type: application/json\r\nX-TC-Action: {action}\r\n\
         X-TC-Version: 2021-08-20\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(head.as_bytes()).ok()?;
    let mut answer = Vec::new();
    loop {
        let mut part = [0; 16 * 1024];
        let length = stream.read(&mut part).ok().filter(|length| *length > 0)?;
        answer.extend_from_slice(&part[..length]);
        let text = String::from_utf8_lossy(&answer);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length =
            head.to_ascii_lowercase().lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
        if body.len() >= length.unwrap() {
            return Some(serde_json::from_str(body).unwrap());
        }
    }
}

/// Moments of up to thirty milliseconds, by a generator that needs no crate.
struct Moments(u64);

impl Moments {
    fn next(&mut self) -> Duration {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        Duration::from_micros(self.0 % 30_000)
    }
}
