//! What is answered to the client and the command line.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};

use super::{Cost, row};
use crate::process::{binaries, children, quiet};
use tc3_benches::memory;

pub(super) fn rows() -> Result<()> {
    let folder = binaries()?;
    row("client: an answer with a million empty objects, 3 MB, decoded into its type", &typed(&folder)?);
    let tc3 = folder.join("tc3");
    let nested =
        format!(r#"{{"Response":{{"RequestId":"r-1","A":{}{}{}}}}}"#, "[".repeat(97), ones(5_000_000), "]".repeat(97));
    row("tc3: 97 lists in each other around ones, 10 MB, laid out", &printed(&tc3, nested, &[])?);
    let flat = format!(r#"{{"Response":{{"RequestId":"r-1","A":[{}]}}}}"#, ones(10_000_000));
    row(
        "tc3: a list of ones, 20 MB, through `--filter`",
        &printed(&tc3, flat, &["--filter", "A[?@ > `0`] | length(@)"])?,
    );
    Ok(())
}

/// A program that decodes it and tells its own peak.
fn typed(folder: &Path) -> Result<Cost> {
    let before = children();
    let output = Command::new(folder.join("decode_many")).output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let peak = String::from_utf8_lossy(&output.stdout).trim().parse()?;
    Ok(Cost { peak, cpu: children() - before, health: None })
}

/// `tc3` with this as the answer to its call.
fn printed(tc3: &Path, body: String, arguments: &[&str]) -> Result<Cost> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    let server = thread::spawn(move || answer(&listener, &body));
    let before = children();
    let mut child = quiet(tc3).args(["cvm", "DescribeZones", "--endpoint", &url]).args(arguments).spawn()?;
    let mut peak = 0.0_f64;
    while child.try_wait()?.is_none() {
        // Gone between the two looks: what was read last is the peak.
        peak = peak.max(memory::peak(child.id()).unwrap_or(0.0));
        thread::sleep(Duration::from_millis(2));
    }
    let status = child.wait()?;
    // 5: the call was carried out, and what came is more than a filter takes. Otherwise nobody may have called the server,
    // and there is nothing to wait for.
    ensure!(matches!(status.code(), Some(0 | 5)), "tc3 ended with {status}");
    server.join().map_err(|_| anyhow::anyhow!("the server panicked"))??;
    Ok(Cost { peak, cpu: children() - before, health: None })
}

fn answer(listener: &TcpListener, body: &str) -> Result<()> {
    let (mut stream, _) = listener.accept()?;
    let mut request = [0; 16 * 1024];
    ensure!(stream.read(&mut request).context("no request")? > 0, "no request");
    let head = format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", body.len());
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    Ok(())
}

fn ones(count: usize) -> String {
    let mut ones = "1,".repeat(count);
    ones.pop();
    ones
}
