//! Decodes an answer of a million empty objects into its type, which stops at a bound; the most memory that it took, in
//! megabytes.

use anyhow::{Context as _, Result, bail, ensure};
use cvm_core::DescribeInstances;
use tc3::{ErrorKind, Reply};

fn main() -> Result<()> {
    let body = format!(r#"{{"Response":{{"RequestId":"r-1","InstanceSet":[{}]}}}}"#, vec!["{}"; 1_000_000].join(","));
    let Err(error) = tc3::decode::<DescribeInstances>(&Reply::new(200, body.as_bytes())) else { bail!("it was taken") };
    ensure!((error.kind(), error.request_id()) == (ErrorKind::TooLarge, Some("r-1")), "{error}");
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("no peak")?;
    let kilobytes: f64 = peak.trim().trim_end_matches("kB").trim().parse()?;
    println!("{:.3}", kilobytes * 1024.0 / 1e6);
    Ok(())
}
