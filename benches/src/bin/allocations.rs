//! How many times one signature with a kept key allocates. A program of its own: counting replaces the allocator.

use anyhow::Result;
use tc3::{Credential, Method, Payload, Signer, Timestamp, ToSign};

fn main() -> Result<()> {
    let signer = Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE")?);
    let timestamp = Timestamp::from_unix(1_551_113_065)?;
    let request = ToSign {
        method: Method::Post,
        query: "",
        content_type: "application/json",
        host: "cfg.tencentcloudapi.com",
        headers: &[],
        payload: Payload::Signed(&[b'x'; 102]),
        service: "cfg",
    };
    let mut authorization = String::with_capacity(512);
    // The first signature of a day derives the key and keeps it.
    signer.sign(&request, timestamp, &mut authorization)?;
    authorization.clear();
    let mut signed = Ok(());
    let counted = allocation_counter::measure(|| signed = signer.sign(&request, timestamp, &mut authorization));
    signed?;
    println!("{}", counted.count_total);
    Ok(())
}
