//! `tc3 bulk submit|work|status|results|review`: a job over a real queue, as operators have it.

use std::process::Command;

use serde_json::Value;

use crate::bulk::{CHANGE, Folder, made, rows};
use crate::bulk_ended::{signal, until};
use crate::redis::Server;
use crate::support::{ID, KEY, Mock, Run, run_with, tc3};

/// The commands of a job, of which each names the queue.
pub(crate) struct Queue {
    pub(crate) url: String,
}

impl Queue {
    pub(crate) fn new(server: &Server) -> Self {
        Self { url: server.url() }
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = tc3();
        command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY);
        command.arg("bulk").args(arguments).args(["--queue", &self.url]);
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        run_with(&mut self.command(arguments))
    }

    pub(crate) fn submit(&self, folder: &Folder, arguments: &[&str]) -> Run {
        let input = folder.path("in.jsonl");
        let file = ["--input", &input, "--region", "ap-guangzhou"];
        self.run(&[&["submit"][..], &CHANGE, arguments, &file].concat())
    }

    pub(crate) fn work(&self, job: &str, mock: &Mock, arguments: &[&str]) -> Command {
        let fixed = ["work", "--job", job, "--endpoint", &mock.url, "-q"];
        self.command(&[&fixed[..], arguments].concat())
    }

    pub(crate) fn status(&self, job: &str) -> Value {
        self.run(&["status", "--job", job]).json()
    }
}

#[test]
fn a_job_goes_from_its_file_through_workers_to_its_results() {
    let Some(server) = Server::start(&[]) else { return };
    let (queue, folder) = (Queue::new(&server), Folder::new("queue"));
    let mock = Mock::start(&["--empty"]);
    folder.write("in.jsonl", rows(60));
    let submitted = queue.submit(&folder, &[]);
    let job = submitted.json()["job"].as_str().unwrap().to_owned();
    assert!(job.starts_with("CreateVpc-"), "{job}");
    // The same once more adds nothing.
    assert_eq!(queue.submit(&folder, &[]).json(), serde_json::json!({ "job": job, "rows": 60, "before": 60 }));
    let workers: Vec<_> = (0..2).map(|_| queue.work(&job, &mock, &["--rate", "none"]).spawn().unwrap()).collect();
    for mut worker in workers {
        assert_eq!(worker.wait().unwrap().code(), Some(0));
    }
    assert_eq!(made(&mock).len(), 60);
    let status = queue.status(&job);
    assert_eq!((&status["done"], &status["open"], &status["given_out"]), (&60.into(), &0.into(), &0.into()));
    assert_eq!(queue.run(&["status"]).json(), status);
    let output = folder.path("out");
    let results = ["results", "--job", &job, "--output", &output];
    assert_eq!(queue.run(&[&results[..], &["--remove"]].concat()).status, 0);
    let lines = folder.lines("out");
    assert!(lines.iter().map(|line| line["row"].as_u64().unwrap()).eq(1..=60));
    assert_eq!(queue.run(&["status"]).stdout, "");
    let again = queue.run(&results);
    assert_eq!((again.status, again.stderr.contains("exists: name another output")), (2, true), "{}", again.stderr);
}

#[test]
fn what_may_have_been_sent_is_looked_at_and_marked() {
    let Some(server) = Server::start(&[]) else { return };
    let (queue, folder) = (Queue::new(&server), Folder::new("queue-review"));
    folder.write("faults", r#"[{"match":{"action":"CreateVpc"},"skip":1,"times":2,"fault":{"reset":"headers"}}]"#);
    let mock = Mock::start(&["--empty", "--faults", &folder.path("faults")]);
    folder.write("in.jsonl", rows(5));
    queue.submit(&folder, &["--job", "nets"]);
    let worked = run_with(&mut queue.work("nets", &mock, &["--rate", "none", "--connections", "1"]));
    assert_eq!(worked.status, 5, "{}", worked.stderr);
    assert!(worked.stdout.contains("\"review\":2"), "{}", worked.stdout);
    let review = ["review", "--job", "nets"];
    let listed = queue.run(&review);
    assert_eq!(listed.status, 5);
    let listed: Vec<Value> = listed.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(listed.iter().map(|line| &line["row"]).eq([&Value::from(2), &3.into()]), "{listed:?}");
    assert_eq!((&listed[0]["members"]["VpcName"], &listed[0]["look"]), (&"r2".into(), &"DescribeVpcs".into()));
    let looked = queue.run(&[&review[..], &["--look", "--endpoint", &mock.url]].concat());
    assert!(looked.stdout.lines().all(|line| line.contains("\"looked\":{")), "{}", looked.stdout);
    let refused = queue.run(&[&review[..], &["--mark-done", "2,4"]].concat());
    assert_eq!((refused.status, refused.stderr.as_str()), (2, "error: row 4 is not to be reviewed\n"));
    // The mock carries out what it does not answer.
    assert_eq!(queue.run(&[&review[..], &["--mark-done", "2,3"]].concat()).status, 0);
    assert_eq!(queue.run(&["results", "--job", "nets", "--output", &folder.path("out")]).status, 0);
    assert_eq!(folder.lines("out")[1]["by"], "review");
    assert_eq!(made(&mock).len(), 5);
}

#[test]
fn what_cannot_be_done_is_said_on_one_line() {
    let Some(mut server) = Server::start(&["--requirepass", "hush"]) else { return };
    let folder = Folder::new("queue-bad");
    folder.write("in.jsonl", rows(2));
    let mock = Mock::start(&["--empty"]);
    let refused = |queue: &Queue, arguments: &[&str], told: &str| {
        let run = queue.run(arguments);
        assert_eq!((run.status, run.stderr.lines().count()), (2, 1), "{}", run.stderr);
        assert!(run.stderr.contains(told) && !run.stderr.contains("hush"), "{}", run.stderr);
    };
    let queue = Queue::new(&server);
    refused(&queue, &["status"], "refuses the user or the password");
    let secret = tc3().env("TC3_QUEUE_PASSWORD", "hush").args(["bulk", "status", "--queue", &queue.url]).output();
    assert_eq!(secret.unwrap().status.code(), Some(0));
    refused(&queue, &["work", "--job", "x", "--reclaim", "0"], "--reclaim takes seconds");
    refused(&queue, &["work"], "--job <NAME>");
    let named = Queue { url: "redis://:hush@localhost".to_owned() };
    refused(&named, &["status"], "a password in an address can be read by others");
    server.stop();
    refused(&queue, &["status"], "cannot be reached");
    refused(&queue, &["work", "--job", "x", "--endpoint", &mock.url], "cannot be reached");
    let input = folder.path("in.jsonl");
    let submit = [&["submit"][..], &CHANGE, &["--input", &input, "--region", "ap-guangzhou"]].concat();
    refused(&queue, &submit, "cannot be reached");
}

#[test]
fn a_worker_that_is_interrupted_gives_its_rows_back() {
    let Some(server) = Server::start(&[]) else { return };
    let (queue, folder) = (Queue::new(&server), Folder::new("queue-interrupted"));
    // One call at a time, of which one hangs.
    folder.write("faults", r#"[{"match":{"action":"CreateVpc"},"skip":10,"times":1,"fault":{"delay_ms":1500}}]"#);
    let mock = Mock::start(&["--empty", "--faults", &folder.path("faults")]);
    folder.write("in.jsonl", rows(50));
    queue.submit(&folder, &["--job", "nets"]);
    let mut worker = queue.work("nets", &mock, &["--rate", "none", "--connections", "1"]).spawn().unwrap();
    until("calls end", || queue.status("nets")["done"] == 10);
    signal(&worker, "INT");
    assert_eq!(worker.wait().unwrap().code(), Some(130));
    let status = queue.status("nets");
    assert_eq!((&status["done"], &status["given_out"], &status["open"]), (&11.into(), &0.into(), &39.into()));
    assert_eq!(run_with(&mut queue.work("nets", &mock, &["--rate", "none"])).status, 0);
    assert_eq!(made(&mock).len(), 50);
}
