//! `cfg-core` alone, over a socket of the standard library: build, check, sign, send, decode.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{SystemTime, UNIX_EPOCH};

use cfg_core::{Call, DescribeTask, Endpoint, HttpRequest, Reply, Signer, Timestamp, decode};
use tc3_mock::Mock;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let mock = runtime.block_on(Mock::builder().start())?;

    let signer = Signer::new(mock.credential().clone());
    let now = Timestamp::from_unix(i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?)?;
    let call = Call::new(DescribeTask::new(1698)).with_endpoint(Endpoint::parse(&mock.url())?);
    let request = call.prepare()?.sign(&signer, now)?;

    let (status, body) = send(&request)?;
    let answer = decode::<DescribeTask>(&Reply { status, content_type: None, body: &body })?;
    println!("{} is {:?} (request {})", answer.task.task_title, answer.task.task_status, answer.request_id);
    Ok(())
}

/// The least that HTTP asks for. The headers and the body go out as they were signed.
fn send(request: &HttpRequest) -> Result<(u16, Vec<u8>), Box<dyn std::error::Error>> {
    let mut head = format!("{} {} HTTP/1.1\r\n", request.method.as_str(), request.path_and_query);
    for (name, value) in &request.headers {
        head += &format!("{name}: {value}\r\n");
    }
    head += &format!("Content-Length: {}\r\nConnection: close\r\n\r\n", request.body.len());
    let mut stream = TcpStream::connect(&request.host)?;
    stream.write_all(head.as_bytes())?;
    stream.write_all(&request.body)?;

    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n").ok_or("the answer has no head")?;
    let status = std::str::from_utf8(&answer[..end])?.split(' ').nth(1).ok_or("the answer has no status")?;
    Ok((status.parse()?, answer[end + 4..].to_vec()))
}
