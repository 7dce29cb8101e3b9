//! Answers that are streams: each event is a line, as soon as it is there.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;

use crate::support::{ID, KEY, Reaction, Run, Server, run_with, tc3};

const CHAT: [&str; 8] = [
    "hunyuan",
    "ChatCompletions",
    "--Model",
    "m",
    "--Messages",
    r#"[{"Role":"user","Content":"hello"}]"#,
    "--Stream",
    "true",
];
const LABEL: &str = "Content-Type: text/event-stream";

fn streaming(body: &str) -> Server {
    Server::scripted([Reaction::http(200, &[LABEL, "X-TC-RequestId: r-1"], body)])
}

fn call(server: &Server, options: &[&str]) -> Run {
    server.call(&[&CHAT[..], options].concat())
}

#[test]
fn an_event_is_a_line_of_json() {
    let server = streaming(concat!(
        ": hello\n\n",
        "data: {\"Choices\": [ {\"Delta\": {\"Content\": \"\\u4f60\"}} ],\ndata: \"Big\": 12345678901234567890}\n\n",
        "id: 7\ndata: {\"Response\": {\"Note\": \"wrapped\"}}\n\n",
        "data: no JSON, \"quoted\"\n\n",
        "data: [DONE]\n\n",
    ));
    let expected = concat!(
        r#"{"Choices":[{"Delta":{"Content":"你"}}],"Big":12345678901234567890}"#,
        "\n",
        r#"{"Note":"wrapped"}"#,
        "\n",
        r#""no JSON, \"quoted\"""#,
        "\n"
    );
    assert_eq!(call(&server, &[]).ok(), expected);
    let server = streaming("data: {\"A\":{\"B\":1}}\n\ndata: {\"A\":{}}\n\n");
    assert_eq!(call(&server, &["--filter", "A.B"]).ok(), "1\nnull\n");
    // The switch makes no stream: what comes does.
    let answered = Server::envelope(r#""Note":"whole","#);
    assert!(call(&answered, &[]).ok().contains("    \"Note\": \"whole\""));
}

#[test]
fn what_came_stays_printed_whatever_comes_behind_it() {
    let begun = "data: {\"Seq\":0}\n\n";
    let cut =
        format!("HTTP/1.1 200 OK\r\n{LABEL}\r\nX-TC-RequestId: r-1\r\nContent-Length: 1000\r\n\r\n{begun}data: {{");
    let error = r#"data: {"Type":"error","Error":{"Code":"InternalError","Message":"busy"},"RequestId":"r-2"}"#;
    for (server, status, said) in [
        (Server::answering(cut), 3, "was cut off after"),
        (streaming(&format!("{begun}data: {{\"Seq\":")), 3, "in the middle of an event"),
        (streaming(&format!("{begun}{error}\n\n")), 1, "InternalError"),
    ] {
        let run = call(&server, &["--max-attempts", "1"]);
        assert_eq!((run.status, run.stdout.as_str()), (status, "{\"Seq\":0}\n"), "{run:?}");
        assert!(run.stderr.starts_with("error: hunyuan ChatCompletions: ") && run.stderr.contains(said), "{run:?}");
        assert!(run.stderr.contains("r-1") || run.stderr.contains("r-2"), "{run:?}");
        assert_eq!(run.stderr.lines().count(), 1, "{run:?}");
    }
}

#[test]
fn an_event_that_the_filter_does_not_fit_is_told() {
    let server = streaming("data: {\"A\":[1]}\n\ndata: {\"A\":\"x\"}\n\n");
    let run = call(&server, &["--filter", "sum(A)"]);
    assert_eq!((run.status, run.stdout.as_str()), (5, "1\n"), "{run:?}");
    assert!(run.stderr.contains("request r-1") && run.stderr.ends_with("answer: {\"A\":\"x\"}\n"), "{run:?}");
}

/// A server that hands out the connection of one call, behind the head of its answer.
fn held() -> (String, thread::JoinHandle<TcpStream>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let accepting = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        // All of the request, which comes in one piece.
        assert!(stream.read(&mut [0; 1 << 16]).unwrap() > 0);
        stream.write_all(format!("HTTP/1.1 200 OK\r\n{LABEL}\r\n\r\n").as_bytes()).unwrap();
        stream
    });
    (url, accepting)
}

fn begin(url: &str) -> Child {
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).args(CHAT).args(["--endpoint", url]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

#[test]
fn a_line_is_there_before_the_next_event_comes() {
    let (url, accepting) = held();
    let mut child = begin(&url);
    let mut stream = accepting.join().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    for seq in 0..3 {
        stream.write_all(format!("data: {{\"Seq\":{seq}}}\n\n").as_bytes()).unwrap();
        assert_eq!(lines.next().unwrap().unwrap(), format!("{{\"Seq\":{seq}}}"));
    }
    drop(stream);
    assert!(lines.next().is_none());
    assert_eq!(child.wait().unwrap().code(), Some(0), "a body without a length ends as its connection does");
}

#[test]
fn a_stream_can_be_interrupted() {
    let (url, accepting) = held();
    let mut child = begin(&url);
    let mut stream = accepting.join().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stream.write_all(b"data: {\"Seq\":0}\n\n").unwrap();
    stdout.read_line(&mut String::new()).unwrap();
    let id = child.id().to_string();
    assert!(Command::new("kill").args(["-s", "INT", &id]).status().unwrap().success());
    let run = Run::from(child.wait_with_output().unwrap());
    assert_eq!(run.status, 130, "{run:?}");
    assert!(run.stderr.contains("the stream had not come to its end"), "{run:?}");
    // Its other side is closed.
    assert_eq!(stream.read(&mut [0]).unwrap_or(0), 0);
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    let server = streaming(&"data: {\"Seq\":0}\n\n".repeat(100_000));
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).args(CHAT);
    let mut child = command.args(["--endpoint", &server.url]).stdout(Stdio::piped()).spawn().unwrap();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut String::new()).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn nothing_is_sent_by_a_dry_run() {
    let run = run_with(
        tc3().env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).args(CHAT).arg("--dry-run"),
    );
    assert!(run.json()["body"].as_str().unwrap().contains("\"Stream\":true"));
}
