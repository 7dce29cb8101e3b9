//! `tc3 explore`: what it prints, whom it lets in, what it exports, and what it refuses.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;

use crate::support::{Mock, run_bare, tc3};

/// A folder that is not there yet, and that goes with this.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("tc3-cli-explore-{}-{name}", std::process::id())))
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// It says that it is ready as the mock does.
fn explore(arguments: &[&str]) -> Mock {
    Mock::start_with(tc3().arg("explore").args(arguments))
}

/// What is answered there: the status, and the text.
fn asked(url: &str, headers: &str) -> (String, String) {
    let (host, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\n{headers}Connection: close\r\n\r\n").unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    (text.split(' ').nth(1).unwrap().to_owned(), text)
}

#[test]
fn it_prints_an_address_that_lets_in() {
    let explorer = explore(&[]);
    let (base, token) = explorer.url.split_once("/?token=").unwrap();
    assert_eq!(token.len(), 32);
    assert_eq!(asked(&format!("{base}/"), "").0, "403");
    let (status, welcome) = asked(&explorer.url, "");
    assert_eq!(status, "200");
    let cookie = welcome.split_once("set-cookie: ").unwrap().1.split(';').next().unwrap().to_owned();
    let (status, page) = asked(&format!("{base}/cfg/2021-08-20/DescribeTask"), &format!("Cookie: {cookie}\r\n"));
    assert_eq!(status, "200");
    assert!(page.contains("DescribeTask") && page.contains("http://127.0.0.1:"), "the address of its mock");
    assert_eq!(explorer.signal("INT"), Some(0));
    assert_eq!(explore(&["--listen", "[::1]:0"]).signal("TERM"), Some(0));
}

#[test]
fn a_mock_elsewhere_is_the_one_that_it_calls() {
    let mock = Mock::start(&[]);
    let explorer = explore(&["--endpoint", &mock.url]);
    let welcome = asked(&explorer.url, "").1;
    let cookie = welcome.split_once("set-cookie: ").unwrap().1.split(';').next().unwrap().to_owned();
    let base = explorer.url.split_once("/?").unwrap().0;
    assert!(asked(&format!("{base}/"), &format!("Cookie: {cookie}\r\n")).1.contains(&mock.url));
}

#[test]
fn what_it_cannot_do_it_says() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let line = run_bare(&["explore", "--listen", &address]).error(2);
    assert!(line.contains(&address) && line.contains("port 0"), "{line}");
    let line = run_bare(&["explore", "--listen", "0.0.0.0:0"]).error(2);
    assert!(line.contains("loopback"), "{line}");
    let line = run_bare(&["explore", "--profile", "nobody"]).error(4);
    assert!(line.contains("nobody"), "{line}");
    let line = run_bare(&["explore", "--lisen", "127.0.0.1:0"]).error(2);
    assert!(line.contains("--listen"), "{line}");
    let line = run_bare(&["explore", "--endpoint", "not a host"]).error(2);
    assert!(line.contains("not a host"), "{line}");
    let line = run_bare(&["explore", "cfg"]).error(2);
    assert!(line.contains("--export"), "{line}");
    let page = run_bare(&["help", "explore"]).ok();
    assert!(
        page.contains("tc3 explore [OPTIONS]") && page.contains("--open") && page.contains("--export DIR"),
        "{page}"
    );
    assert_eq!(run_bare(&["explore", "--help"]).ok(), page);
}

#[test]
fn pages_are_exported() {
    let folder = Folder::new("pages");
    let told = run_bare(&["explore", "--export", folder.path(), "cfg", "sts/2018-08-13", "--language", "zh-CN"]).json();
    let count = |service: &str| tc3_spec::catalogue().service(service).unwrap().actions().count();
    assert_eq!(told["exported"], folder.path());
    assert_eq!(told["pages"], 3 + count("cfg") + count("sts"), "{told}");
    assert!(told["bytes"].as_u64() > Some(10_000), "{told}");
    let page = std::fs::read_to_string(folder.0.join("sts/2018-08-13/AssumeRole.html")).unwrap();
    assert!(page.contains("<html lang=\"zh-CN\">"), "{page}");
}

#[test]
fn what_it_cannot_export_it_says_and_writes_nothing() {
    let folder = Folder::new("nothing");
    let line = run_bare(&["explore", "--export", folder.path(), "cfg", "cvmm"]).error(2);
    assert!(line.contains("the nearest is cvm"), "{line}");
    let line = run_bare(&["explore", "--export", folder.path(), "cvm/2001-01-01"]).error(2);
    assert!(line.contains("2017-03-12"), "{line}");
    let line = run_bare(&["explore", "--export", folder.path(), "--language", "tlh"]).error(2);
    assert!(line.contains("zh-CN"), "{line}");
    for other in [&["--open"][..], &["--listen", "127.0.0.1:0"], &["--endpoint", "127.0.0.1"], &["--profile", "x"]] {
        let line = run_bare(&[&["explore", "--export", folder.path()], other].concat()).error(2);
        assert!(line.contains("--export") && line.contains(other[0]), "{line}");
    }
    assert!(!folder.0.exists());
    std::fs::create_dir_all(folder.0.join("thesis")).unwrap();
    let line = run_bare(&["explore", "--export", folder.path(), "cfg"]).error(2);
    assert!(line.contains("thesis") && line.contains("empty folder"), "{line}");
    assert_eq!(std::fs::read_dir(&folder.0).unwrap().count(), 1);
}
