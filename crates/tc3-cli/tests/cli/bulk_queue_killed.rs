//! Three workers on one job, each of them killed or stopped at any moment, and the server of their queue with them: each row of a
//! change is there exactly once, or is to be reviewed; and all of them together keep one rate.
//!
//! `TC3_QUEUE_ROWS=20000 TC3_QUEUE_KILLS=200` make it as long as that rather than 2,000 rows and 20 kills.

use std::collections::BTreeSet;
use std::env;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::bulk::{CHANGE, Folder, made, rows};
use crate::bulk_ended::signal;
use crate::bulk_killed::verdict;
use crate::bulk_queue::Queue;
use crate::killed::Moments;
use crate::redis::Server;
use crate::support::Mock;

const WORKERS: usize = 3;
const CONNECTIONS: usize = 4;

/// So many starts a second all of them have together.
const RATE: u64 = 400;

/// So many starts a worker may have leased that come late; and beside them those that it was about to make.
const LEASED: u64 = 16 + CONNECTIONS as u64;

/// One in so many is stopped for longer than others wait for it, rather than killed; and after so many the server ends.
const STOPPED: u64 = 5;
const RESTARTED: u64 = 10;

#[test]
fn each_row_is_done_once_or_reviewed_whoever_of_them_is_killed() {
    let Some(mut server) = Server::start(&[]) else { return };
    let of = |name, usual: u64| env::var(name).map_or(usual, |text| text.parse().unwrap());
    let (count, kills) = (of("TC3_QUEUE_ROWS", 2_000), of("TC3_QUEUE_KILLS", 20));
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos();
    println!("the moments are drawn from {seed}");
    let mut moments = Moments(u64::from(seed) | 1);
    let folder = Folder::new("queue-killed");
    // The mock tells whether more come in a second than may.
    let most = RATE + WORKERS as u64 * LEASED;
    folder.write("faults", format!(r#"[{{"match":{{"action":"CreateVpc"}},"fault":{{"rate_per_second":{most}}}}}]"#));
    let room = (count + 10).to_string();
    let mock = Mock::start(&["--empty", "--max-resources", &room, "--faults", &folder.path("faults")]);
    folder.write("in.jsonl", rows(count));
    let queue = Queue::new(&server);
    let submitted = queue.submit(&folder, &["--job", "nets"]);
    assert_eq!(submitted.status, 0, "{}", submitted.stderr);

    let mut workers: Vec<_> = (0..WORKERS).map(|_| start(&queue, &mock)).collect();
    let mut killed = 0;
    while killed < kills {
        // So that the last kill is before the end of the rows.
        let share = count * 1000 / RATE / kills;
        thread::sleep(Duration::from_millis(share * (moments.next().as_micros() as u64 % 100) / 150));
        let worker = &mut workers[moments.next().as_micros() as usize % WORKERS];
        if worker.try_wait().unwrap().is_some() {
            break;
        }
        killed += 1;
        if killed % STOPPED == 0 {
            stop_for_a_while(worker);
        } else {
            worker.kill().unwrap();
            worker.wait().unwrap();
            *worker = start(&queue, &mock);
        }
        if killed % RESTARTED == 0 {
            server.restart();
        }
    }
    let statuses: BTreeSet<_> = workers.into_iter().map(|mut worker| worker.wait().unwrap().code()).collect();
    assert!(statuses.is_subset(&[Some(0), Some(5)].into()), "{statuses:?}");
    assert!(killed >= kills / 2, "it was through after {killed} kills");
    judge(&queue, &mock, count, killed);
}

fn judge(queue: &Queue, mock: &Mock, count: u64, killed: u64) {
    let (names, status) = (made(mock), queue.status("nets"));
    let listed = queue.run(&["review", "--job", "nets"]).stdout;
    let row = |line: &str| serde_json::from_str::<Value>(line).unwrap()["row"].as_u64().unwrap();
    let review: BTreeSet<_> = listed.lines().map(row).collect();
    let most = usize::try_from(killed).unwrap() * CONNECTIONS;
    println!("{count} rows, {killed} kills: {} made, {} to review, {most} at most", names.len(), review.len());
    verdict(count, &names, &review, most).unwrap();
    let done = status["done"].as_u64().unwrap();
    assert_eq!((done + review.len() as u64, &status["open"]), (count, &0.into()), "{status}");
    let faults = faults(mock);
    assert!(faults.contains("\"applied\":0,"), "{faults}");
    // What would have been sent twice is found.
    let again = ["--VpcName", "r17", "--CidrBlock", "10.0.0.0/16", "--region", "ap-guangzhou"];
    mock.call(&[&CHANGE[..], &again].concat()).ok();
    assert_eq!(verdict(count, &made(mock), &review, most).unwrap_err(), "row 17 is there 2 times");
}

/// What the mock says of its faults.
fn faults(mock: &Mock) -> String {
    let (mut stream, mut told) = (TcpStream::connect(mock.address()).unwrap(), String::new());
    write!(stream, "GET /_mock/faults HTTP/1.0\r\nHost: localhost\r\n\r\n").unwrap();
    stream.read_to_string(&mut told).unwrap();
    told
}

fn start(queue: &Queue, mock: &Mock) -> Child {
    let (rate, connections) = (RATE.to_string(), CONNECTIONS.to_string());
    let options = ["--rate", &rate, "--connections", &connections, "--reclaim", "0.5"];
    queue.work("nets", mock, &options).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// For longer than others wait for what it has.
fn stop_for_a_while(worker: &Child) {
    signal(worker, "STOP");
    thread::sleep(Duration::from_millis(900));
    signal(worker, "CONT");
}
