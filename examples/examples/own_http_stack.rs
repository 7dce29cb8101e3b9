//! The types, the checks and the signature without any HTTP client: over a stream, by hand. `cfg-core` is enough, and
//! what is between `sign` and `decode` is yours.
//!
//! ```text
//! cargo run -p tc3-examples --example own_http_stack
//! ```

use std::error::Error;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cfg_core::tc3::Scheme;
use cfg_core::{Action, Answer, Call, DescribeTask, HttpRequest, Reply, Signer, Timestamp, decode};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use tc3_examples::Stage;

/// No answer is longer, and none is read further.
const MAX_ANSWER: u64 = 16 << 20;

fn main() -> Result<(), Box<dyn Error>> {
    let stage = Stage::open_blocking()?;
    let signer = Signer::new(stage.credential.clone());

    let call = Call::new(DescribeTask::new(stage.task_id)).with_endpoint(stage.endpoint.clone());
    let answer = send(call, &signer)?;
    println!(
        "request {}: {} is {:?}",
        answer.request_id, answer.response.task.task_title, answer.response.task.task_status
    );
    Ok(())
}

fn send<A: Action>(call: Call<A>, signer: &Signer) -> Result<Answer<A::Response>, Box<dyn Error>> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let request = call.prepare()?.sign(signer, Timestamp::from_unix(now.try_into()?)?)?;
    let (head, body) = match request.scheme {
        Scheme::Http => exchange(connect(&request.host, 80)?, &request)?,
        Scheme::Https => exchange(tls(&request.host)?, &request)?,
    };
    let status = head.split(' ').nth(1).ok_or("the answer has no status")?.parse()?;
    let headers = head.lines().filter_map(|line| line.split_once(':')).map(|(name, value)| (name, value.trim()));
    Ok(decode::<A>(&Reply::new(status, &body).with_headers(headers))?)
}

/// Writes the request, and reads the answer's head and body to the end of the connection.
fn exchange(mut stream: impl Read + Write, request: &HttpRequest) -> Result<(String, Vec<u8>), Box<dyn Error>> {
    // As HTTP/1.0 the answer comes in one piece and its end is the connection's.
    let mut head = format!("{} {} HTTP/1.0\r\n", request.method.as_str(), request.path_and_query);
    for (name, value) in &request.headers {
        head += &format!("{name}: {value}\r\n");
    }
    // Always so, unless a member is a file that somebody else is to open.
    let body = request.body.as_bytes().ok_or("this stack opens no files")?;
    head += &format!("Content-Length: {}\r\n\r\n", body.len());
    stream.write_all(head.as_bytes())?;
    stream.write_all(body)?;

    let mut answer = Vec::new();
    stream.take(MAX_ANSWER).read_to_end(&mut answer)?;
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n").ok_or("the answer is not HTTP")?;
    let body = answer.split_off(end + 4);
    Ok((String::from_utf8(answer)?, body))
}

fn connect(host: &str, port: u16) -> Result<TcpStream, Box<dyn Error>> {
    let stream = if host.contains(':') { TcpStream::connect(host)? } else { TcpStream::connect((host, port))? };
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.set_write_timeout(Some(Duration::from_secs(60)))?;
    Ok(stream)
}

fn tls(host: &str) -> Result<StreamOwned<ClientConnection, TcpStream>, Box<dyn Error>> {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(host.to_owned())?;
    Ok(StreamOwned::new(ClientConnection::new(Arc::new(config), name)?, connect(host, 443)?))
}
