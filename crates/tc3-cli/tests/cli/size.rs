//! How much memory an answer costs that is small as text.

use std::fs;
use std::io::Read;
use std::process::Stdio;
use std::thread;

use crate::support::{ID, KEY, Scratch, Server, run, tc3};

const LOOK: [&str; 4] = ["cfg", "DescribeTask", "--TaskId", "1698"];

/// What a run ended with, and the most memory that it had at once.
#[derive(Debug)]
struct Measured {
    status: i32,
    /// How many bytes of the result came.
    printed: usize,
    /// The beginning of what was said, and how many bytes of it came.
    said: String,
    length: usize,
    peak: usize,
}

/// Runs a call against a server. Its output is taken piece by piece, and none of it is kept: while a pipe is full the
/// process cannot end, and so it can be asked how much memory it had.
fn measured(server: &Server, arguments: &[&str]) -> Measured {
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).args(LOOK).args(arguments);
    command.args(["--endpoint", &server.url]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let process = child.id();
    let (mut stdout, mut stderr) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let errors = thread::spawn(move || drain(&mut stderr, process));
    let (_, printed, peak) = drain(&mut stdout, process);
    let (said, length, other) = errors.join().unwrap();
    let status = child.wait().unwrap().code().unwrap();
    Measured { status, printed, said, length, peak: peak.max(other) }
}

/// Reads to the end: the beginning of what came, how much it was, and the most memory in MiB that was seen meanwhile.
fn drain(from: &mut impl Read, process: u32) -> (String, usize, usize) {
    let (mut beginning, mut length, mut peak) = (Vec::new(), 0, 0);
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = from.read(&mut buffer).unwrap();
        if read == 0 {
            return (String::from_utf8_lossy(&beginning).into_owned(), length, peak);
        }
        if beginning.len() < 1000 {
            beginning.extend_from_slice(&buffer[..read.min(1000)]);
        }
        length += read;
        peak = peak.max(peak_of(process).unwrap_or(0));
    }
}

fn peak_of(process: u32) -> Option<usize> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<usize>().unwrap() / 1024)
}

fn ones(count: usize) -> String {
    vec!["1"; count].join(",")
}

/// The indent of 97 lists around each number is 390 times as long as the number.
#[test]
fn a_deep_answer_is_laid_out_as_it_is_written() {
    let (open, close) = ("[".repeat(97), "]".repeat(97));
    let server = Server::envelope(&format!(r#""Deep":{open}{}{close},"#, ones(500_000)));
    let run = measured(&server, &[]);
    assert_eq!((run.status, run.length), (0, 0), "{run:?}");
    assert!(run.printed > 190_000_000, "{run:?}");
    assert!((1..60).contains(&run.peak), "{run:?}");
}

/// A number of two bytes is a value of 32 in memory.
#[test]
fn an_answer_of_too_many_values_is_not_taken_apart() {
    let server = Server::envelope(&format!(r#""Set":[{}],"#, ones(5_000_000)));
    let run = measured(&server, &["--filter", "length(Set)"]);
    assert_eq!((run.status, run.printed), (5, 0), "{run:?}");
    assert!(run.said.contains("(request r-1)") && run.said.contains("cannot be taken apart"), "{run:?}");
    assert!(run.said.contains("\nanswer: {\"Set\":[1,1,"), "{run:?}");
    assert!(run.length > 10_000_000, "the whole answer is told: {run:?}");
    assert!((1..150).contains(&run.peak), "{run:?}");
}

/// What a filter makes of an answer may be many times as large as the answer.
#[test]
fn a_filter_that_makes_too_much_of_an_answer_is_ended() {
    let server = Server::envelope(&format!(r#""Set":[{}],"Text":"{}","#, ones(200_000), "x".repeat(1_000_000)));
    let copies = format!("[{}]", ["Text"; 500].join(","));
    let texts = format!("[{}]", ["to_string(@)"; 200].join(","));
    let lists = format!("[{}]", ["Set"; 100].join(","));
    for filter in [&copies, &texts, &lists, "Set[*].[@,@,@,@,@,@,@,@,@,@,@]", "sort(Set) | sort(@) | sort(@) | sort(@)"]
    {
        let run = measured(&server, &["--filter", filter]);
        assert_eq!((run.status, run.printed), (5, 0), "{filter:.40} {run:?}");
        assert!(run.said.contains("takes more than 64 MiB of memory"), "{filter:.40} {run:?}");
        assert!(run.length > 1_400_000, "the whole answer is told: {run:?}");
        assert!((1..150).contains(&run.peak), "{filter:.40} {run:?}");
    }
    let run = measured(&server, &["--filter", "[length(Set), sum(Set), max(Set)]"]);
    assert_eq!((run.status, run.length), (0, 0), "{run:?}");
}

/// A table is held until its width is known: of each value the tree, and its place in a row.
#[test]
fn a_layout_of_a_long_answer_takes_bounded_memory() {
    let rows = Server::envelope(&format!(r#""Set":[{}],"#, vec![r#"{"A":1}"#; 150_000].join(",")));
    for output in ["table", "text", "yaml", "csv"] {
        let run = measured(&rows, &["--output", output]);
        assert_eq!((run.status, run.length), (0, 0), "{output} {run:?}");
        assert!(run.printed > 300_000 && (1..60).contains(&run.peak), "{output} {run:?}");
    }
    let too_many = Server::envelope(&format!(r#""Set":[{}],"#, ones(5_000_000)));
    let run = measured(&too_many, &["--output", "table"]);
    assert_eq!((run.status, run.printed), (5, 0), "{run:?}");
    assert!(run.said.contains("cannot be taken apart") && run.length > 10_000_000, "{run:?}");
    assert!((1..150).contains(&run.peak), "{run:?}");
}

#[test]
fn a_request_that_is_wrong_everywhere_is_told_in_part() {
    let request = Scratch::new("wrong.json", format!(r#"{{"DataDisks":[{}]}}"#, vec![r#"{"x":1}"#; 100_000].join(",")));
    let call = ["cvm", "RunInstances", "--region", "ap-guangzhou", "--cli-input-json", &request.url()];
    let lines = run(&call).errors(2);
    assert_eq!(lines.len(), 101);
    assert_eq!(lines[0], "error: DataDisks.0.x is not a known member");
    assert_eq!(lines[100], "error: 99900 more, which are not listed");
}
