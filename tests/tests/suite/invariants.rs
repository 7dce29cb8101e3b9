//! The invariants of ARCHITECTURE.md: what a crate must not know.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use crate::source::{CORES, root, sources, tokens};

#[test]
fn the_protocol_and_the_types_do_no_io_and_know_no_time() {
    // Of std::net, addresses are text in another form; sockets are not.
    const FORBIDDEN: [&str; 14] = [
        "fs",
        "TcpStream",
        "TcpListener",
        "UdpSocket",
        "ToSocketAddrs",
        "process",
        "thread",
        "SystemTime",
        "Instant",
        "async",
        "await",
        "tokio",
        "rand",
        "getrandom",
    ];

    for name in ["tc3"].into_iter().chain(CORES) {
        for (path, code) in sources(name) {
            let tokens = tokens(&code);
            for word in FORBIDDEN {
                assert!(!tokens.iter().any(|token| token == word), "{} names {word}", path.display());
            }
            let reads_environment = tokens.windows(4).any(|window| window == ["std", ":", ":", "env"]);
            assert!(!reads_environment, "{} reads the environment", path.display());
        }
        let tree = dependencies(name);
        for library in ["tokio", "hyper", "mio", "rustls", "ring", "rand", "getrandom", "http", "libc"] {
            // The hashes ask the processor what it can do, through libc on some systems.
            let allowed = library == "libc";
            assert!(allowed || !tree.contains(library), "{name} depends on {library}");
        }
    }
}

/// A program that asks a spec at run time compiles nothing that reads or writes spec files.
#[test]
fn what_reads_a_catalogue_knows_nothing_of_files() {
    for (path, code) in sources("tc3-spec") {
        assert!(!tokens(&code).iter().any(|token| token == "fs"), "{} reads files", path.display());
    }
    for name in ["tc3-spec", "tc3-mock"] {
        let tree = dependencies(name);
        for library in ["tc3-bindgen", "tar", "toml", "zip", "similar"] {
            assert!(!tree.contains(library), "{name} depends on {library}");
        }
    }
}

#[test]
fn features_of_the_transport_are_off_by_default() {
    for name in ["tc3-hyper", "tc3-credentials", "tc3-cli"] {
        let tree = dependencies(name);
        for library in ["aws-lc-rs", "h2", "rustls-platform-verifier"] {
            // The mock in the binary speaks HTTP/2 by itself.
            let allowed = (name, library) == ("tc3-cli", "h2");
            assert!(allowed || !tree.contains(library), "{name} depends on {library}");
        }
    }
}

/// The names of all packages that a crate needs to be built, itself left out.
fn dependencies(name: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--edges", "normal", "--prefix", "none", "--format", "{p}", "--package", name])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().skip(1).filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn hand_written_crates_name_no_service_and_no_action() {
    /// A word of the protocol, which is the name of a service too.
    const PROTOCOL: &str = "region";

    let mut services = BTreeSet::new();
    let mut actions = BTreeSet::new();
    for service in tc3_spec::catalogue().services() {
        services.insert(service.name().to_owned());
        services.insert(service.short_name().to_owned());
        actions.extend(service.actions().map(str::to_owned));
    }
    assert!(services.contains("cfg") && actions.contains("DescribeInstances"));

    for name in ["tc3", "tc3-hyper", "tc3-filter", "tc3-explore", "tc3-cli"] {
        for (path, code) in sources(name) {
            for token in tokens(&code).iter().filter(|token| token.contains('"')) {
                // The whole literal: `--tag` is no service, `tag` is one.
                let literal = token.trim_matches(|char| matches!(char, 'b' | 'r' | '#')).trim_matches('"');
                let is_service = services.contains(literal) && literal != PROTOCOL;
                assert!(!is_service, "{} names the service {token}", path.display());
                let mut words = literal.split(|char: char| !char.is_alphanumeric());
                assert!(!words.any(|word| actions.contains(word)), "{} names an action: {token}", path.display());
            }
        }
    }
}

#[test]
fn the_readme_and_ci_run_the_same_commands() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let ci = fs::read_to_string(root().join(".ci/run")).unwrap();
    let promised = first_commands(&readme);
    assert_eq!(promised.len(), 2, "the README begins with two commands");
    let expected: Vec<_> = ["cargo fetch"].into_iter().chain(promised).chain(["cargo xtask ci"]).collect();
    assert_eq!(executed(&ci), expected);
}

#[test]
fn commands_of_a_text_and_of_a_script_are_found() {
    assert_eq!(
        first_commands("# A\n\n```sh\ncargo a -- b\ncargo c\n```\n\n```sh\nd\n```\n"),
        ["cargo a -- b", "cargo c"]
    );
    assert!(first_commands("cargo a\n").is_empty());

    let script = "#!/bin/sh\n# cargo a\ncargo b --locked\ncargo c --locked -- d\n";
    assert_eq!(executed(script), ["cargo b", "cargo c -- d"]);
    // What is not sure to run, or whose failure is none, is not the command.
    assert_eq!(executed("if a; then\n    cargo b\nfi\necho cargo c\ncargo d || true\n"), ["cargo d || true"]);
    assert!(executed("cargo a\nexit 0\ncargo b\n").len() == 1);
}

/// The lines of the first block of commands in a text.
fn first_commands(text: &str) -> Vec<&str> {
    let block = text.split_once("```sh\n").and_then(|(_, after)| after.split_once("```"));
    block.map_or_else(Vec::new, |(block, _)| block.lines().collect())
}

/// The commands of cargo that a script runs in any case, without the option that lets the lock file be.
fn executed(script: &str) -> Vec<String> {
    let lines = script.lines().take_while(|line| !line.starts_with("exit"));
    lines.filter(|line| line.starts_with("cargo ")).map(|line| line.replace(" --locked", "")).collect()
}
