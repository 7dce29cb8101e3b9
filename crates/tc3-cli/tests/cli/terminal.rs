//! What a terminal shows: tables as wide as it is, colour, and nothing that it would obey.

use std::process::{Command, Stdio};

use crate::pty::Pty;
use crate::support::{ID, KEY, Server, tc3};

const LOOK: [&str; 4] = ["cfg", "DescribeTask", "--TaskId", "1698"];

/// The binary with a key in its environment.
fn with_key(arguments: &[&str]) -> Command {
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).args(arguments);
    command
}

/// Runs it with a terminal of so many columns as its standard output, and tells what that shows.
fn shown(mut command: Command, columns: u16) -> String {
    let pty = Pty::open(columns, 24);
    let mut child = command.stdout(pty.end()).stderr(Stdio::inherit()).spawn().unwrap();
    // The end that it had from here is closed with the command. Then what is shown ends with the process.
    drop(command);
    let shown = pty.pieces().iter().flatten().collect();
    assert!(child.wait().unwrap().success());
    String::from_utf8(shown).unwrap().replace("\r\n", "\n")
}

/// The longest line in columns: of Chinese a character takes two.
fn width(shown: &str) -> usize {
    let line = |line: &str| line.chars().map(|char| if ('\u{2e80}'..'\u{a000}').contains(&char) { 2 } else { 1 }).sum();
    shown.lines().map(line).max().unwrap()
}

#[test]
fn a_table_is_as_wide_as_there_is_room() {
    let server = Server::envelope(
        r#""TotalCount":2,"ZoneSet":[
            {"Zone":"ap-guangzhou-3","ZoneName":"广州三区","ZoneId":"100003","ZoneState":"AVAILABLE","Note":"x y"},
            {"Zone":"ap-guangzhou-4","ZoneName":"广州四区","ZoneId":"100004","ZoneState":"UNAVAILABLE","Note":null}],"#,
    );
    let table = |columns| {
        let mut command = with_key(&[&LOOK[..], &["--output", "table"]].concat());
        command.args(["--endpoint", &server.url]).env("NO_COLOR", "1");
        shown(command, columns)
    };
    let wide = table(200);
    assert!(width(&wide) < 100, "no wider than it has to be: {wide}");
    assert!(wide.contains("||  x y |  ap-guangzhou-3  |  100003 |  广州三区 |  AVAILABLE    ||"), "{wide}");
    assert_eq!(table(80), wide);
    let turned = table(60);
    assert!(turned.contains("||  ZoneName ") && turned.contains("|  广州三区 ") && width(&turned) <= 60, "{turned}");
    assert_eq!(width(&table(20)), 20, "{}", table(20));
    // A variable that somebody set comes before what the terminal says, and is all that there is elsewhere.
    for columns in ["20", "60", "200"] {
        let mut command = with_key(&[&LOOK[..], &["--output", "table"]].concat());
        command.args(["--endpoint", &server.url]).env("COLUMNS", columns);
        let piped = String::from_utf8(command.output().unwrap().stdout).unwrap();
        command.env("NO_COLOR", "1");
        assert_eq!(shown(command, 90), piped);
        assert_eq!(piped, table(columns.parse().unwrap()));
    }
}

#[test]
fn colour_is_for_terminals_unless_somebody_says_otherwise() {
    let server = Server::envelope(r#""Zone":{"Name":"a"},"#);
    let run = |variables: &[(&str, &str)], is_terminal: bool| {
        let mut command = with_key(&[&LOOK[..], &["--output", "table"]].concat());
        command.args(["--endpoint", &server.url]).envs(variables.iter().copied());
        if is_terminal { shown(command, 80) } else { String::from_utf8(command.output().unwrap().stdout).unwrap() }
    };
    let plain = run(&[], false);
    assert!(plain.contains("||  Name    |  a    ||"), "{plain}");
    let coloured = run(&[], true);
    assert!(coloured.contains("\x1b[94mName\x1b[0m"), "{coloured:?}");
    let mut bare = coloured.clone();
    for code in ["\x1b[94m", "\x1b[2;33m", "\x1b[0m"] {
        bare = bare.replace(code, "");
    }
    assert_eq!(bare, plain, "colour is all that differs");
    for refused in [("NO_COLOR", "1"), ("CLICOLOR", "0"), ("TERM", "dumb")] {
        assert_eq!(run(&[refused], true), plain, "{refused:?}");
    }
    assert_eq!(run(&[("NO_COLOR", "")], true), coloured);
    assert_eq!(run(&[("CLICOLOR_FORCE", "1")], false), coloured);
    assert_eq!(run(&[("CLICOLOR_FORCE", "0")], false), plain);
    assert_eq!(run(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], false), plain);
}

#[test]
fn a_terminal_obeys_nothing_of_an_answer() {
    let server = Server::envelope(r#""V":[{"A":"\u001b[2J\u009b31m\tb"}],"S":"\u001b]0;x\u0007\nend","#);
    for (options, part) in [
        (&["--output", "json"][..], r"\u001b[2J\u009b31m\tb"),
        (&["--output", "jsonl"], r"\u001b[2J\u009b31m\tb"),
        (&["--output", "yaml"], r"\u001b[2J\u009b31m\tb"),
        (&["--output", "table"], r"\u001b[2J\u009b31m\tb"),
        (&["--output", "csv"], "\\u001b[2J\\u009b31m\tb"),
        (&["--output", "text"], "\\u001b[2J\\u009b31m\tb"),
        (&["--query", "S", "-r"], "\\u001b]0;x\\u0007\nend"),
    ] {
        let mut command = with_key(&LOOK);
        command.args(options).args(["--endpoint", &server.url]).env("NO_COLOR", "1");
        let shown = shown(command, 80);
        assert!(shown.contains(part) && !shown.contains(['\u{1b}', '\u{9b}', '\u{7}']), "{options:?} {shown:?}");
    }
}
