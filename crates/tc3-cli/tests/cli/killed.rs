//! `tc3 mock --state FILE`, killed at any moment: every change that was answered is there afterwards.
//!
//! `TC3_KILLS=1000` kills it a thousand times rather than a hundred.

use std::collections::BTreeSet;
use std::env;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, ScopedJoinHandle};
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
        for life in 0..LIVES.min(kills - world * LIVES) {
            let mock = Mock::start(&["--no-auth", "--state", &state]);
            // A few are killed before they answer anything, the others once they are at work, however slow the machine is.
            let answers = if life % 4 == 0 { 0 } else { CONNECTIONS };
            made.extend(until_killed(mock, answers, moments.next()));
            let there = there(&state);
            let gone: Vec<_> = made.iter().filter(|made| !there.contains(made.as_str())).collect();
            assert_eq!(gone, Vec::<&String>::new());
        }
        answered += made.len();
    }
    assert!(answered > kills, "too little happened: {answered} answers before {kills} kills");
    println!("{answered} changes were answered, and {kills} kills survived");
}

/// Makes tasks, which have behaviour of their own, and networks, which are remembered, over several connections until the mock
/// is gone, a moment after so many answers; the ids of those whose making was answered, as the state has them.
fn until_killed(mock: Mock, answers: usize, moment: Duration) -> BTreeSet<String> {
    let (is_over, answered) = (AtomicBool::new(false), AtomicUsize::new(0));
    let address = mock.address().to_owned();
    thread::scope(|scope| {
        let makes = MAKES.iter().cycle().take(CONNECTIONS);
        let makers: Vec<_> = makes.map(|made| scope.spawn(|| make(&address, made, &is_over, &answered))).collect();
        while answered.load(Ordering::Relaxed) < answers && !makers.iter().all(ScopedJoinHandle::is_finished) {
            thread::sleep(Duration::from_millis(1));
        }
        thread::sleep(moment);
        // Dropping it is SIGKILL.
        drop(mock);
        is_over.store(true, Ordering::Relaxed);
        makers.into_iter().flat_map(|maker| maker.join().unwrap()).collect()
    })
}

/// What makes something: a request, and the members that lead to the id in its answer.
struct Make {
    service: &'static str,
    version: &'static str,
    action: &'static str,
    body: &'static str,
    id: &'static [&'static str],
}

const MAKES: [Make; 2] = [
    Make {
        service: "cfg",
        version: "2021-08-20",
        action: "CreateTaskFromAction",
        body: r#"{"TaskActionId":1,"TaskInstances":["ins-1"]}"#,
        id: &["TaskId"],
    },
    Make {
        service: "vpc",
        version: "2017-03-12",
        action: "CreateVpc",
        body: r#"{"VpcName":"one","CidrBlock":"10.0.0.0/16"}"#,
        id: &["Vpc", "VpcId"],
    },
];

fn make(address: &str, make: &Make, is_over: &AtomicBool, answered: &AtomicUsize) -> Vec<String> {
    let Make { service, version, action, body, id } = make;
    let request = format!(
        "POST / HTTP/1.1\r\nHost: {service}.tencentcloudapi.com\r\nContent-Type: application/json\r\nX-TC-Action: {action}\r\n\
         X-TC-Version: {version}\r\nX-TC-Region: ap-guangzhou\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut made = Vec::new();
    let Ok(mut stream) = TcpStream::connect(address) else { return made };
    while !is_over.load(Ordering::Relaxed) {
        let Some(answer) = ask(&mut stream, &request) else { break };
        let answer: Value = serde_json::from_str(&answer).unwrap();
        let found = id.iter().fold(&answer["Response"], |value, name| &value[*name]);
        assert!(!found.is_null(), "{answer}");
        made.push(format!("\"{}\":{found}", id.last().unwrap()));
        answered.fetch_add(1, Ordering::Relaxed);
    }
    made
}

/// All state that a mock has which begins with this file.
fn there(state: &str) -> String {
    let mock = Mock::start(&["--no-auth", "--state", state]);
    let mut stream = TcpStream::connect(mock.address()).unwrap();
    ask(&mut stream, "GET /_mock/state HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap()
}

/// The body of the answer; none where the connection ended before it was whole.
fn ask(stream: &mut TcpStream, request: &str) -> Option<String> {
    stream.write_all(request.as_bytes()).ok()?;
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
            return Some(body.to_owned());
        }
    }
}

/// Moments of up to thirty milliseconds, by a generator that needs no crate.
pub(crate) struct Moments(pub(crate) u64);

impl Moments {
    pub(crate) fn next(&mut self) -> Duration {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        Duration::from_micros(self.0 % 30_000)
    }
}
