//! Runs the examples as a user does, against the mock.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use cfg_hyper::{DescribeTask, TaskStatus};
use tc3_mock::Mock;

/// The programs that `cargo test` builds beside this one.
fn example(name: &str) -> Command {
    let mut path: PathBuf = env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.extend(["examples", &format!("{name}{}", env::consts::EXE_SUFFIX)]);
    assert!(path.is_file(), "{} is not built: run `cargo test -p tc3-examples`", path.display());
    Command::new(path)
}

/// What an example prints. It must succeed, and say nothing on standard error.
fn printed(name: &str) -> String {
    let output = example(name).output().unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success() && err.is_empty(), "{name}: {}: {out}{err}", output.status);
    out
}

/// What each says, among other things, against the mock that it starts.
const SAID: &[(&str, &[&str])] = &[
    ("assume_role", &["assumed-role/", "168 calls in a week, by 84 credentials"]),
    (
        "behind_a_proxy",
        &[
            "the proxy: CONNECT cfg.tencentcloudapi.com:443",
            "NOT_STARTED",
            "the proxy refuses the name and the password; not sent",
        ],
    ),
    ("blocking_client", &["accepted (request ", "FINISHED", "NOT_AS_EXPECTED"]),
    (
        "default_chain",
        &[
            "by the role of the machine; keys: 12",
            "by the profile default; keys: 12",
            "its JSON ends too early",
            "by the environment; keys: 1",
        ],
    ),
    (
        "end_with_verdict",
        &["task 1698 runs (request ", "task 1698 has ended (request ", "FINISHED", "refused: ", "Summary is missing"],
    ),
    ("guard", &["task 1698 runs", "probe 5", "has ended", "the checkout answers 12 % errors"]),
    ("list_by_name", &["\"KeyId\":", "InternalError", "go on at offset 4", "4 key pairs, and an error", " more"]),
    ("list_everything", &["1698: ", "NOT_STARTED", "1 listed: all items came"]),
    (
        "no_io",
        &["POST https://cfg.tencentcloudapi.com/", "authorization: TC3-HMAC-SHA256", "\"IsExpect\":true", "Reboot"],
    ),
    ("event_stream", &["the stream of request ", "event 1: ", "event 3: ", "the stream is over"]),
    (
        "old_signature",
        &[
            "by HmacSHA1: 1698 is NOT_STARTED",
            "by HmacSHA256: a GET with Action, Nonce, RequestClient, SecretId, Signature",
        ],
    ),
    ("own_http_stack", &["request ", "NOT_STARTED"]),
    ("own_transport", &["NOT_STARTED"]),
    ("private_authority", &["NOT_STARTED", "without it: ", "is of an issuer that is not trusted; not sent"]),
    ("raw_call", &["\"TaskId\":1698", "\"ZoneSet\":", "no such action: "]),
    (
        "record_and_replay",
        &[
            "0001-cfg-DescribeTask.json",
            "nearest is 0001-cfg-DescribeTask.json, which differs in `TaskId`",
            "replayed: passed",
        ],
    ),
    ("test_with_faults", &["an answer is lost: passed", "a request is lost: passed"]),
    ("test_with_mock", &["without a socket: passed", "over a socket: passed"]),
    ("upload", &["from memory: ", "from a file: ", "without it: ", "No such file", "logs: request "]),
    (
        "wait_until_running",
        &[
            "waiting until the experiment runs: it is 1001 after 0.0 s",
            "and RUNNING in the end",
            "waited until the experiment runs: it is 1004, and cannot come there any more",
            "summed up, says request ",
        ],
    ),
    ("web_identity", &["24 calls in a day, by 12 credentials", "the token file", "is empty; not sent"]),
];

#[test]
fn each_example_runs_and_says_what_happened() {
    for (name, parts) in SAID {
        let out = printed(name);
        for part in *parts {
            assert!(out.to_lowercase().contains(&part.to_lowercase()), "{name}: {part:?} is not in\n{out}");
        }
    }
}

/// The first program asks the service itself. Where nobody has said who asks, it says what to do.
#[test]
fn the_first_program_needs_a_credential() {
    let mut program = example("quick_start");
    for (name, _) in env::vars().filter(|(name, _)| name.starts_with("TENCENTCLOUD_")) {
        program.env_remove(name);
    }
    let output = program.output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(err.contains("neither TENCENTCLOUD_SECRET_ID nor TENCENTCLOUD_SECRET_KEY is set"), "{err}");
}

#[test]
fn no_example_is_left_out() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut names: Vec<_> = files.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    names.sort();
    let mut run: Vec<_> = SAID.iter().map(|(name, _)| (*name).to_owned()).chain(["quick_start".to_owned()]).collect();
    run.sort();
    assert_eq!(names, run);
}

#[cfg(unix)]
#[test]
fn the_guard_ends_the_experiment_when_it_is_interrupted() {
    for signal in ["-INT", "-TERM"] {
        let mut guard = example("guard").arg("--patient").stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(guard.stdout.take().unwrap()).lines().map(Result::unwrap);
        assert!(lines.any(|line| line.starts_with("probe 1:")), "it does not run");
        assert!(Command::new("kill").args([signal, &guard.id().to_string()]).status().unwrap().success());
        let rest: Vec<_> = lines.collect();
        assert!(guard.wait().unwrap().success(), "{rest:?}");
        assert!(rest.last().unwrap().ends_with("interrupted by hand"), "{rest:?}");
    }
}

#[test]
fn the_guard_ends_the_experiment_when_the_program_has_a_bug() {
    let output = example("guard").arg("--buggy").output().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{out}");
    assert!(out.trim_end().ends_with("the program that watched it failed"), "{out}");
}

/// What a gateway does to an answer on its way back.
#[derive(Clone, Copy, PartialEq)]
enum Fault {
    /// The request arrives and is carried out; an HTML page comes back.
    LoseAnswer,
    /// The request does not arrive; an HTML page comes back.
    LoseRequest,
    /// It is turned away for its rate, and nothing is done.
    Rate,
}

/// Whatever is lost on the way, the experiment is over in the end.
#[test]
fn the_guard_ends_the_experiment_whatever_answers_are_lost() {
    thread::scope(|scope| {
        for (action, fault) in [
            ("ExecuteTask", Fault::LoseAnswer),
            ("ModifyTaskRunStatus", Fault::LoseAnswer),
            ("ModifyTaskRunStatus", Fault::LoseRequest),
            ("ModifyTaskRunStatus", Fault::Rate),
            ("DescribeTask", Fault::Rate),
            ("DescribeTask", Fault::LoseRequest),
        ] {
            scope.spawn(move || ends_in_spite_of(action, fault));
        }
    });
}

fn ends_in_spite_of(action: &'static str, fault: Fault) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let mock = runtime.block_on(Mock::builder().start()).unwrap();
    let gateway = Gateway::start(&mock.url(), action, fault);
    let output = example("guard").args(["--at", &gateway.url]).output().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{out}");
    assert!(gateway.is_over.load(Ordering::SeqCst), "the fault came: {out}");

    let direct = cfg_hyper::Client::builder().with_credential(mock.credential().clone());
    let client = direct.with_transport(mock.transport()).build().unwrap();
    let task = runtime.block_on(client.describe_task(DescribeTask::new(1698))).unwrap().response.task;
    assert_eq!(task.task_status, TaskStatus::FINISHED, "{out}");
    assert_eq!(task.task_summary.as_deref(), Some("the checkout answers 12 % errors"), "{out}");
    // What was carried out was not sent again.
    let asked = |name: &str| mock.requests().iter().filter(|request| request.action == name).count();
    assert_eq!((asked("ExecuteTask"), asked("ModifyTaskRunStatus")), (1, 1), "{out}");
}

/// Stands between a program and the mock, and spoils the first answer to an action.
struct Gateway {
    url: String,
    is_over: Arc<AtomicBool>,
}

impl Gateway {
    fn start(mock: &str, action: &'static str, fault: Fault) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let is_over = Arc::new(AtomicBool::new(false));
        let host = mock.trim_start_matches("http://").to_owned();
        let over = Arc::clone(&is_over);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (host, over) = (host.clone(), Arc::clone(&over));
                thread::spawn(move || {
                    let mut stream = BufReader::new(stream);
                    while let Some(request) = message(&mut stream) {
                        let text = String::from_utf8_lossy(&request).to_ascii_lowercase();
                        let is_meant = text.contains(&format!("x-tc-action: {}", action.to_ascii_lowercase()));
                        let spoils = is_meant && !over.swap(true, Ordering::SeqCst);
                        let answer = (!spoils || fault == Fault::LoseAnswer).then(|| forward(&host, &request));
                        let answer = match (spoils, fault) {
                            (false, _) => answer.unwrap(),
                            (true, Fault::Rate) => http(
                                "200 OK",
                                "application/json",
                                concat!(
                                    r#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"slow"},"#,
                                    r#""RequestId":"from-the-gateway"}}"#,
                                ),
                            ),
                            (true, _) => http("502 Bad Gateway", "text/html", "<html><h1>502 Bad Gateway</h1></html>"),
                        };
                        if stream.get_mut().write_all(&answer).is_err() {
                            break;
                        }
                    }
                });
            }
        });
        Self { url, is_over }
    }
}

fn forward(host: &str, request: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(host).unwrap();
    stream.write_all(request).unwrap();
    message(&mut BufReader::new(stream)).unwrap()
}

fn http(status: &str, content_type: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\r\n{body}").into_bytes()
}

/// The next message: head, and a body of the announced length. None at the end of the connection.
fn message(stream: &mut BufReader<TcpStream>) -> Option<Vec<u8>> {
    let mut message = Vec::new();
    let mut length = 0;
    loop {
        let start = message.len();
        if stream.read_until(b'\n', &mut message).ok()? == 0 {
            return None;
        }
        let line = String::from_utf8_lossy(&message[start..]).to_ascii_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let start = message.len();
    message.resize(start + length, 0);
    stream.read_exact(&mut message[start..]).ok()?;
    Some(message)
}

#[test]
fn the_real_service_is_called_only_with_a_task_and_a_credential() {
    for (arguments, problem) in
        [(&["--real"][..], "needs the id of an experiment"), (&["--real", "1"], "TENCENTCLOUD_SECRET_ID")]
    {
        let output = example("end_with_verdict").args(arguments).env_remove("TENCENTCLOUD_SECRET_ID").output().unwrap();
        assert!(!output.status.success());
        assert!(String::from_utf8_lossy(&output.stderr).contains(problem), "{output:?}");
    }
}
