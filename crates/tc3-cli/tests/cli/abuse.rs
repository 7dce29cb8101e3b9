//! What `tc3 mock` spends when it is asked for much by few, measured from outside.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::{Mock, tc3};

/// In megabytes.
const MAX_PEAK: u64 = 200;

const HEALTH: &[u8] = b"GET /_mock/health HTTP/1.1\r\nHost: localhost\r\n\r\n";

fn start() -> Mock {
    Mock::start(&["--no-auth"])
}

fn connect(mock: &Mock) -> TcpStream {
    let stream = TcpStream::connect(mock.address()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    stream
}

fn request(service: &str, action: &str, body: &str) -> String {
    format!(
        "POST / HTTP/1.1\r\nHost: {service}.tencentcloudapi.com\r\nContent-Type: application/json\r\n\
         X-TC-Action: {action}\r\nX-TC-Version: 2021-08-20\r\nX-TC-Region: ap-guangzhou\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn list_of(element: &str, count: usize) -> String {
    format!("[{}]", vec![element; count].join(","))
}

/// Sends a request, and reads its answer.
fn ask(stream: &mut TcpStream, request: &[u8]) -> String {
    stream.write_all(request).unwrap();
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        if let Some(told) = line.to_ascii_lowercase().strip_prefix("content-length: ") {
            length = told.trim().parse().unwrap();
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    String::from_utf8(body).unwrap()
}

/// That it still answers, has never taken more memory than it may, and ends when it is told to.
fn assert_well(mock: Mock) {
    assert_eq!(ask(&mut connect(&mock), HEALTH), r#"{"status":"ok"}"#);
    let status = fs::read_to_string(format!("/proc/{}/status", mock.id())).unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let peak: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
    println!("{} MB at most", peak / 1024);
    assert!(peak <= MAX_PEAK * 1024, "{} MB", peak / 1024);
    assert_eq!(mock.signal("TERM"), Some(0));
}

#[test]
fn millions_of_values_take_little_memory() {
    let mock = start();
    let mut stream = connect(&mock);
    let objects = format!(r#"{{"Instances":{}}}"#, list_of("{}", 1_000_000));
    let nulls = format!(r#"{{"TaskInstances":{},"TaskActionId":1}}"#, list_of("null", 2_000_000));
    let requests =
        [request("wedata", "KillScheduleInstances", &objects), request("cfg", "CreateTaskFromAction", &nulls)];
    for request in requests.iter().cycle().take(14) {
        let answer = ask(&mut stream, request.as_bytes());
        assert!(answer.contains("RequestSizeLimitExceeded") && answer.len() < 5_000, "{} bytes", answer.len());
    }
    assert_well(mock);
}

/// As many as are read, each of a kind that takes much.
#[test]
fn the_most_values_that_are_read_take_little_memory() {
    for (service, action, list, element, each) in [
        ("wedata", "KillScheduleInstances", "Instances", "{}", 1),
        ("cfg", "CreateTaskFromAction", "TaskInstances", "null", 1),
        ("cfg", "CreateTaskFromAction", "TaskInstances", "0", 1),
        ("cfg", "CreateTaskFromAction", "TaskInstances", r#""""#, 1),
        ("cfg", "CreateTaskFromAction", "TaskTags", r#"{"TagKey":"a"}"#, 2),
        ("cfg", "CreateTaskFromAction", "TaskTags", "[]", 1),
        ("cfg", "DescribeTask", "X", r#"{"":0}"#, 2),
    ] {
        let mock = start();
        let body = format!(r#"{{"{list}":{}}}"#, list_of(element, 499_000 / each));
        let answer = ask(&mut connect(&mock), request(service, action, &body).as_bytes());
        assert!(answer.len() < 64 * 1024 && !answer.contains("RequestSizeLimitExceeded"), "{element}: {answer}");
        assert_well(mock);
    }
}

#[test]
fn many_tags_that_are_looked_for_take_little_memory() {
    let mock = start();
    let mut stream = connect(&mock);
    let tags: Vec<_> = (0..20_000).map(|number| format!(r#"{{"TagKey":"k{number}","TagValue":"v"}}"#)).collect();
    let body = format!(r#"{{"TaskActionId":1,"TaskInstances":["ins-1"],"TaskTags":[{}]}}"#, tags.join(","));
    assert!(ask(&mut stream, request("cfg", "CreateTaskFromAction", &body).as_bytes()).contains("1699"));
    let wanted = list_of(r#"{"TagKey":"k1","TagValue":"v"}"#, 40_000);
    let body = format!(r#"{{"Limit":10,"Offset":0,"Tags":{wanted}}}"#);
    assert!(ask(&mut stream, request("cfg", "DescribeTaskList", &body).as_bytes()).contains(r#""Total":1"#));
    assert_well(mock);
}

#[test]
fn a_log_that_nobody_reads_takes_little_memory() {
    let mock = start();
    let mut stream = connect(&mock);
    let long = "a".repeat(50_000);
    for _ in 0..1_000 {
        let answer = ask(&mut stream, format!("GET /{long} HTTP/1.1\r\nHost: h\r\n\r\n").as_bytes());
        assert!(answer.len() < 10_000, "{answer}");
    }
    let unread: Vec<_> = (0..200)
        .map(|_| {
            let mut stream = connect(&mock);
            stream.write_all(b"GET /_mock/requests HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
            stream
        })
        .collect();
    assert_eq!(ask(&mut stream, HEALTH), r#"{"status":"ok"}"#);
    drop(unread);
    assert_well(mock);
}

#[test]
fn answers_that_nobody_reads_take_little_memory() {
    let mock = start();
    let body = format!(r#"{{"TaskActionId":1,"TaskInstances":{}}}"#, list_of(r#""ins-0000000a""#, 8_000));
    assert!(ask(&mut connect(&mock), request("cfg", "CreateTaskFromAction", &body).as_bytes()).contains("1699"));
    let asked = request("cfg", "DescribeTask", r#"{"TaskId":1699}"#).repeat(4);
    let unread: Vec<_> = (0..40)
        .map(|_| {
            let mut stream = connect(&mock);
            stream.write_all(asked.as_bytes()).unwrap();
            stream
        })
        .collect();
    assert_eq!(ask(&mut connect(&mock), HEALTH), r#"{"status":"ok"}"#);
    drop(unread);
    assert_well(mock);
}

#[test]
fn a_world_that_grows_on_takes_little_memory() {
    let mock = start();
    let mut stream = connect(&mock);
    let create = request("cfg", "CreateTaskFromAction", r#"{"TaskActionId":1,"TaskInstances":["ins-1"]}"#);
    let refused = (0..20_000).filter(|_| ask(&mut stream, create.as_bytes()).contains("LimitExceeded")).count();
    assert_eq!(refused, 10_001, "one task was there");
    assert_well(mock);
}

#[test]
fn bodies_that_are_never_sent_to_the_end_take_little_memory() {
    let mock = start();
    let request = request("cfg", "DescribeTask", &" ".repeat(10_000_000));
    let unfinished: Vec<_> = (0..100)
        .map(|_| {
            let mut stream = connect(&mock);
            // Who has no room yet takes in no more than the system does.
            stream.set_write_timeout(Some(Duration::from_millis(10))).unwrap();
            let _ = stream.write_all(&request.as_bytes()[..request.len() - 1]);
            stream
        })
        .collect();
    assert_eq!(ask(&mut connect(&mock), HEALTH), r#"{"status":"ok"}"#);
    drop(unfinished);
    assert_well(mock);
}

fn put(command: &str, body: &str) -> String {
    format!(
        "PUT /_mock/{command} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n\
         {body}",
        body.len()
    )
}

/// A short text may hold many tasks, one large one, or what nobody knows.
#[test]
fn state_that_is_put_takes_little_memory() {
    let of_tasks = |tasks: &str| {
        format!(r#"{{"tc3_mock_state":1,"ids":0,"world":{{"cfg":{{"NextTask":1,"NextPart":1,"Tasks":[{tasks}]}}}}}}"#)
    };
    let many: Vec<_> = (1..500_000).map(|id| format!(r#"{{"TaskId":{id}}}"#)).collect();
    let large = format!(r#"{{"TaskId":7,"TaskGroups":{}}}"#, list_of("{}", 3_000_000));
    let tags = format!(r#"{{"TaskId":7,"Tags":{}}}"#, list_of("{}", 3_000_000));
    for (state, answers) in [
        (of_tasks(&many.join(",")), "keeps no more"),
        (of_tasks(&large), "Tasks.0"),
        (of_tasks(&tags), "Tasks.0"),
        (of_tasks("").replace("\"cfg\":", &format!(r#""mine":{},"cfg":"#, list_of("[]", 3_000_000))), "put"),
        (format!(r#"{{"tc3_mock_state":1,"x":{}}}"#, list_of("[]", 3_000_000)), "ids is missing"),
    ] {
        let mock = start();
        for _ in 0..3 {
            let answer = ask(&mut connect(&mock), put("state", &state).as_bytes());
            assert!(answer.contains(answers), "{answers}: {answer}");
        }
        assert_well(mock);
    }
}

/// All the state that a world may have, asked for by many who do not read it.
#[test]
fn state_that_nobody_reads_takes_little_memory() {
    let mock = start();
    let title = "t".repeat(4_000_000);
    let body = format!(r#"{{"TaskActionId":1,"TaskInstances":["ins-1"],"TaskTitle":"{title}"}}"#);
    let create = request("cfg", "CreateTaskFromAction", &body);
    while !ask(&mut connect(&mock), create.as_bytes()).contains("LimitExceeded") {}
    let mut readers: Vec<_> = (0..20).map(|_| connect(&mock)).collect();
    for reader in &mut readers {
        reader.write_all(b"GET /_mock/state HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    }
    let mut first = [0; 8];
    readers[0].read_exact(&mut first).unwrap();
    assert_eq!(&first, b"HTTP/1.1");
    std::thread::sleep(Duration::from_millis(300));
    drop(readers);
    assert_well(mock);
}

/// `TC3_IDLE=10000` has as many of them as a mock is made for.
#[test]
fn connections_that_idle_hold() {
    let count: usize = env::var("TC3_IDLE").map_or(500, |count| count.parse().unwrap());
    let mock = start();
    let mut idle: Vec<_> = (0..count).map(|_| connect(&mock)).collect();
    for round in 0..2 {
        for stream in &mut idle {
            assert_eq!(ask(stream, HEALTH), r#"{"status":"ok"}"#, "round {round}");
        }
    }
    assert_well(mock);
}

/// A frame of HTTP/2 for a stream.
fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

/// What a client of HTTP/2 begins with, and then so many requests, each with a head of three parts, 48 KB, whose last part comes
/// if it is to be whole. No body comes.
fn long_heads(count: u32, is_whole: bool) -> Vec<u8> {
    const HEADERS: u8 = 1;
    const CONTINUATION: u8 = 9;
    const END: u8 = 4;

    // POST, http, /, and a literal for the authority.
    let begin = [&[0x83, 0x86, 0x84, 0x01, 9][..], b"localhost"].concat();
    // A literal of a name of one letter; of the length of its value 127 is in the first byte, 15,873 in the others.
    let part = [&[0x00, 1, b'x', 0x7f, 0x81, 0x7c][..], &[b'a'; 16_000]].concat();
    let mut bytes = [&b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"[..], &frame(4, 0, 0, b"")].concat();
    for stream in (1..).step_by(2).take(count as usize) {
        bytes.extend(frame(HEADERS, 0, stream, &[&begin[..], &part].concat()));
        bytes.extend(frame(CONTINUATION, 0, stream, &part));
        if is_whole {
            bytes.extend(frame(CONTINUATION, END, stream, &part));
        }
    }
    bytes
}

#[test]
fn long_heads_of_http2_take_little_memory() {
    for (connections, bytes) in [(600, long_heads(1, false)), (60, long_heads(100, true))] {
        let mock = start();
        let unfinished: Vec<_> = (0..connections)
            .map(|_| {
                let mut stream = connect(&mock);
                stream.set_write_timeout(Some(Duration::from_millis(100))).unwrap();
                let _ = stream.write_all(&bytes);
                stream
            })
            .collect();
        assert_eq!(ask(&mut connect(&mock), HEALTH), r#"{"status":"ok"}"#);
        drop(unfinished);
        assert_well(mock);
    }
}

#[test]
fn it_tells_once_that_there_are_no_more_sockets() {
    let binary = tc3().get_program().to_owned();
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -n 24; exec \"$0\" mock"]).arg(binary).stderr(Stdio::piped());
    let mock = Mock::start_with(&mut command);
    let mut connections: Vec<_> = (0..60).map(|_| connect(&mock)).collect();
    // It tries again and again; meanwhile whoever is connected is served.
    for _ in 0..2_000 {
        ask(&mut connections[0], HEALTH);
    }
    let told = mock.told();
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(told.starts_with("warning: no connection can be accepted"), "{told}");
}
