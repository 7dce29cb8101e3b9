//! What an upload takes in memory, whatever the file has: alone in its program, since it looks at all of the program's memory.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::thread;

use tc3::{Binary, Credential, Encoding, Endpoint, RawAction};
use tc3_hyper::Client;

/// The most that the protocol takes, but for what stands around the file.
const LARGE: usize = (10 << 20) - 1000;

/// What the program takes at most until now, in bytes.
fn peak() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    1024 * line.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap()
}

/// Reads requests of so many bytes each, holds none of them, and answers.
fn answer(listener: &TcpListener, requests: usize) {
    let (mut stream, _) = listener.accept().unwrap();
    let mut piece = vec![0; 16 << 10];
    for _ in 0..requests {
        let mut read = stream.read(&mut piece).unwrap();
        let head = String::from_utf8_lossy(&piece[..read]).to_ascii_lowercase();
        let length: usize =
            head.split("content-length: ").nth(1).unwrap().split("\r\n").next().unwrap().parse().unwrap();
        let whole = head.find("\r\n\r\n").unwrap() + 4 + length;
        while read < whole {
            read += stream.read(&mut piece).unwrap();
        }
        let answer = r#"{"Response": {"RequestId": "7"}}"#;
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{answer}", answer.len());
        stream.write_all(head.as_bytes()).unwrap();
    }
}

async fn upload(client: &Client, path: &Path, length: usize) {
    fs::File::create(path).unwrap().set_len(length as u64).unwrap();
    let action = RawAction::new("cii", "2021-04-08", "UploadMedicalFile", "{}").with_encoding(Encoding::Multipart);
    client.send_raw(action.with_binary("File", Binary::from_source(path.to_str().unwrap()))).await.unwrap();
}

#[tokio::test]
async fn a_large_file_takes_no_more_than_a_small_one_and_three_megabytes() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = thread::spawn(move || answer(&listener, 2));
    let client = Client::builder()
        .with_credential(Credential::new("id", "key").unwrap())
        .with_endpoint(Endpoint::parse(&format!("http://{address}")).unwrap())
        .build()
        .unwrap();
    let path = std::env::temp_dir().join(format!("tc3-upload-memory-{}", std::process::id()));
    upload(&client, &path, 1).await;
    let before = peak();
    upload(&client, &path, LARGE).await;
    let took = peak() - before;
    fs::remove_file(&path).unwrap();
    server.join().unwrap();
    assert!(took <= 3 << 20, "{took} bytes");
    println!("{took} bytes over an idle client");
}
