//! How far `tc3 bulk` is: a bar on a terminal, which leaves nothing behind, lines elsewhere, and nothing of both where it is to be quiet.

use std::io::Read;
use std::process::{Child, Command, Stdio};

use crate::bulk::{CHANGE, Folder, rows};
use crate::bulk_ended::{ended, signal, slow, start};
use crate::pty::Pty;
use crate::support::{Mock, tc3};

/// The same command without `-q`.
fn loud(quiet: &Command) -> Command {
    let mut loud = tc3();
    loud.args(quiet.get_args().filter(|argument| *argument != "-q"));
    loud.envs(quiet.get_envs().filter_map(|(name, value)| Some((name, value?))));
    loud
}

/// Runs it with its standard error on a terminal.
fn at_terminal(mut command: Command, pty: &Pty) -> Child {
    let child = command.stdout(Stdio::piped()).stderr(pty.end()).spawn().unwrap();
    // The end that it had from here is closed with the command. Then what is shown ends with the process.
    drop(command);
    child
}

/// What stands on a terminal in the end, line by line.
fn seen(shown: &str) -> Vec<String> {
    let (mut lines, mut column) = (vec![Vec::new()], 0);
    let mut rest = shown.chars();
    while let Some(char) = rest.next() {
        let line = lines.last_mut().unwrap();
        match char {
            '\r' => column = 0,
            '\n' => lines.push(Vec::new()),
            '\x1b' => {
                assert_eq!((rest.next(), rest.next()), (Some('['), Some('K')), "{shown:?}");
                line.truncate(column);
            }
            char => {
                if column < line.len() {
                    line[column] = char
                } else {
                    line.push(char)
                }
                column += 1;
            }
        }
    }
    let lines = lines.into_iter().map(|line| line.into_iter().collect::<String>());
    lines.filter(|line| !line.is_empty()).collect()
}

#[test]
fn on_a_terminal_there_is_a_bar_which_is_wiped() {
    // So many that they last until it was seen.
    let (mock, folder, pty) = (slow(20), Folder::new("bar"), Pty::open(120, 24));
    folder.write("in.jsonl", rows(10_000));
    let bulk = at_terminal(loud(&folder.bulk(&mock.url, &CHANGE)), &pty);
    let (mut shown, pieces) = (String::new(), pty.pieces());
    // The first has nothing before it, and the second takes its place.
    while shown.matches("\r[").count() < 2 {
        shown += std::str::from_utf8(&pieces.recv().unwrap()).unwrap();
    }
    signal(&bulk, "INT");
    pieces.iter().for_each(|piece| shown += std::str::from_utf8(&piece).unwrap());
    let run = ended(bulk);
    assert_eq!(run.status, 130, "{run:?}");
    let bar = shown.split("\r[").nth(1).and_then(|bar| bar.split("\x1b[K").next()).unwrap();
    let (filled, told) = bar.split_once("] ").unwrap();
    assert!(filled.len() == 30 && filled.trim_start_matches('=').trim_start().is_empty(), "{bar:?}");
    assert!(told.contains(" of 10000 done, ") && told.contains(" a second, ") && told.ends_with(" left"), "{bar:?}");
    assert_eq!(seen(&shown), ["note: no further row is sent; once more ends the calls in flight, too"], "{shown:?}");
}

#[test]
fn elsewhere_there_are_lines() {
    let (mock, folder) = (Mock::start(&["--empty"]), Folder::new("progress"));
    // They last for six seconds at least, and a line comes every five.
    folder.write("in.jsonl", rows(13));
    let quiet = folder.bulk(&mock.url, &[&CHANGE[..], &["--rate", "2"]].concat());
    let run = ended(start(&mut loud(&quiet)));
    assert_eq!(run.status, 0, "{run:?}");
    assert!(!run.stderr.is_empty(), "{run:?}");
    for line in run.stderr.lines() {
        let told = line.strip_prefix("progress: ").and_then(|line| line.strip_suffix("s left"));
        assert!(told.is_some_and(|told| told.contains(" of 13 done, ") && told.contains(" a second, ")), "{run:?}");
    }
}

#[test]
fn where_it_is_to_be_quiet_there_is_neither() {
    let (mock, folder, other, pty) =
        (Mock::start(&["--empty"]), Folder::new("quiet"), Folder::new("still"), Pty::open(80, 24));
    // As long as that in which others tell something.
    [&folder, &other].iter().for_each(|folder| folder.write("in.jsonl", rows(13)));
    let arguments = [&CHANGE[..], &["--rate", "2"]].concat();
    let at_terminal = at_terminal(folder.bulk(&mock.url, &arguments), &pty);
    let mut elsewhere = start(&mut other.bulk(&mock.url, &arguments));
    let mut told = String::new();
    elsewhere.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    assert_eq!((elsewhere.wait().unwrap().code(), told.as_str()), (Some(0), ""));
    let shown: Vec<u8> = pty.pieces().iter().flatten().collect();
    assert_eq!((ended(at_terminal).status, String::from_utf8(shown).unwrap().as_str()), (0, ""));
}
