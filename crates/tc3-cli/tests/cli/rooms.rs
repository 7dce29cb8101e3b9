//! The rooms of the program, and who may use whom: arrows in one direction.

use std::fs;
use std::path::{Path, PathBuf};

/// Each room, and those that it may use beside itself.
const ROOMS: [(&str, &[&str]); 8] = [
    ("exit", &[]),
    ("answer", &["exit"]),
    ("args", &["exit"]),
    ("caller", &["args", "exit"]),
    ("request", &["args", "exit"]),
    ("ask", &["args", "caller", "commands", "exit", "request"]),
    ("call", &["answer", "args", "ask", "caller", "exit", "request"]),
    ("commands", &["answer", "args", "caller", "exit", "request"]),
];

#[test]
fn rooms_use_only_those_that_they_may() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (room, allowed) in ROOMS {
        let files = files(&source.join(room));
        assert!(!files.is_empty(), "{room}");
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            for used in text.split("crate::").skip(1) {
                let used = used.split(|char: char| !char.is_alphanumeric() && char != '_').next().unwrap();
                assert!(used == room || allowed.contains(&used), "{} uses {used:?}", file.display());
            }
        }
    }
}

#[test]
fn everything_stands_in_a_room() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut names: Vec<_> =
        fs::read_dir(source).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort_unstable();
    let mut expected: Vec<_> = ROOMS.iter().map(|(room, _)| *room).chain(["bin", "main.rs"]).collect();
    expected.sort_unstable();
    assert_eq!(names, expected);
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
