//! Decodes an answer of a million empty objects into its type, which stops at a bound; the most memory that it took, in
//! megabytes.

use anyhow::{Result, bail, ensure};
use cvm_core::DescribeInstances;
use tc3::{ErrorKind, Reply};
use tc3_benches::memory;

fn main() -> Result<()> {
    let body = format!(r#"{{"Response":{{"RequestId":"r-1","InstanceSet":[{}]}}}}"#, vec!["{}"; 1_000_000].join(","));
    let Err(error) = tc3::decode::<DescribeInstances>(&Reply::new(200, body.as_bytes())) else { bail!("it was taken") };
    ensure!((error.kind(), error.request_id()) == (ErrorKind::TooLarge, Some("r-1")), "{error}");
    println!("{:.3}", memory::peak(std::process::id())?);
    Ok(())
}
