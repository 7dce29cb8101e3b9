//! The invariants of ARCHITECTURE.md: what a crate must not know.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use proc_macro2::{TokenStream, TokenTree};

const CORES: [&str; 3] = ["cfg-core", "cvm-core", "sts-core"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The Rust files of a crate, without their tests.
fn sources(name: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("crates").join(name).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default().to_owned();
                if path.file_name().is_some_and(|name| name != "tests.rs") {
                    found.push((path, code));
                }
            }
        }
    }
    assert!(!found.is_empty(), "{name} has sources");
    found
}

/// Tokens without attributes and doc comments, which are attributes too, flattened.
fn tokens(code: &str) -> Vec<String> {
    fn flatten(stream: TokenStream, tokens: &mut Vec<String>) {
        let mut stream = stream.into_iter().peekable();
        while let Some(token) = stream.next() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    stream.next_if(|next| next.to_string() == "!");
                    stream.next_if(|next| matches!(next, TokenTree::Group(_)));
                }
                TokenTree::Group(group) => flatten(group.stream(), tokens),
                other => tokens.push(other.to_string()),
            }
        }
    }

    let mut found = Vec::new();
    flatten(code.parse().unwrap(), &mut found);
    found
}

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
        for library in ["tc3-bindgen", "tar", "toml", "zip", "prettyplease"] {
            assert!(!tree.contains(library), "{name} depends on {library}");
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

    for name in ["tc3", "tc3-hyper", "tc3-cli"] {
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
fn generated_code_holds_no_logic() {
    const LOGIC: [&str; 9] = ["if", "while", "loop", "unwrap", "expect", "panic", "unreachable", "unsafe", "todo"];

    for name in CORES.into_iter().chain(["cfg-hyper", "cvm-hyper", "sts-hyper"]) {
        for (path, code) in sources(name) {
            assert!(code.starts_with("// Generated from api-spec/"), "{} says where it is from", path.display());
            let first = code.lines().next().unwrap_or_default();
            assert!(first.contains("cargo xtask generate"), "{} says how to rewrite it", path.display());
            let tokens = tokens(&code);
            for word in LOGIC {
                assert!(!tokens.iter().any(|token| token == word), "{} has `{word}`", path.display());
            }
        }
    }
}

#[test]
fn nothing_is_embedded_from_outside_its_crate() {
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        for (path, code) in sources(&name) {
            let tokens = tokens(&code);
            for (position, _) in tokens
                .iter()
                .enumerate()
                .filter(|(_, token)| ["include", "include_bytes", "include_str"].contains(&token.as_str()))
            {
                // The macro's name, its exclamation mark, its argument.
                let argument = tokens.get(position + 2).unwrap().trim_matches('"').to_owned();
                let embedded = path.parent().unwrap().join(argument).canonicalize().unwrap();
                let home = root().join("crates").join(&name).canonicalize().unwrap();
                assert!(embedded.starts_with(home), "{} embeds {}", path.display(), embedded.display());
            }
        }
    }
}

#[test]
fn the_readme_and_ci_run_the_same_commands() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let ci = fs::read_to_string(root().join(".ci/run")).unwrap();
    let main = "cargo run --release -p tc3-cli -- cfg ModifyTaskRunStatus --TaskId 1698 --Status 1002 --mock";
    assert!(readme.contains(main) && readme.contains("cargo test --workspace"));
    assert!(ci.contains("cargo test --workspace") && ci.contains("cargo xtask ci"));
}
