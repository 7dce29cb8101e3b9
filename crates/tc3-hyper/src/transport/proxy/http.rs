//! A connection through a proxy that speaks HTTP: `CONNECT`.

use http::StatusCode;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use zeroize::Zeroizing;

use super::failure::NoTunnel;
use super::login::Login;

/// How long the head of an answer may be.
const LONGEST_HEAD: usize = 16 << 10;

pub(super) async fn connect(
    stream: &mut TcpStream,
    host: &str,
    port: u16,
    login: Option<&Login>,
) -> Result<(), NoTunnel> {
    let request = request(host, port, login);
    stream.write_all(request.as_bytes()).await.map_err(NoTunnel::broke)?;
    let head = read_head(stream).await?;
    let head = String::from_utf8_lossy(&head);
    let status = status(&head).ok_or_else(|| NoTunnel::strange(head.as_bytes(), "HTTP"))?;
    if status.is_success() {
        return Ok(());
    }
    if status == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
        return Err(who_asks(&head, login.is_some()));
    }
    Err(NoTunnel::status(status))
}

fn request(host: &str, port: u16, login: Option<&Login>) -> Zeroizing<String> {
    let line = format!("CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n");
    let basic = login.map(Login::basic);
    let authorization = basic.as_ref().map_or(["", "", ""], |basic| ["Proxy-Authorization: Basic ", basic, "\r\n"]);
    // Made in one piece: nothing of it stays behind in memory that it has grown out of.
    let [name, value, end] = authorization;
    Zeroizing::new([&line, name, value, end, "\r\n"].concat())
}

/// Reads up to the blank line. The host speaks second, so nothing of its words stands behind it.
async fn read_head(stream: &mut TcpStream) -> Result<Vec<u8>, NoTunnel> {
    let mut head = Vec::with_capacity(512);
    while !ends_head(&head) {
        // What speaks another protocol writes no blank line.
        if head.len() > LONGEST_HEAD || !b"HTTP/".starts_with(&head[..head.len().min(5)]) {
            return Err(NoTunnel::strange(&head, "HTTP"));
        }
        if stream.read_buf(&mut head).await.map_err(NoTunnel::broke)? == 0 {
            return Err(NoTunnel::closed());
        }
    }
    Ok(head)
}

fn ends_head(head: &[u8]) -> bool {
    head.ends_with(b"\n\n") || head.windows(4).any(|window| window == b"\r\n\r\n")
}

fn status(head: &str) -> Option<StatusCode> {
    let (version, rest) = head.split_once(' ')?;
    let digits = rest.split([' ', '\r', '\n']).next()?;
    digits.parse().ok().filter(|_| version.starts_with("HTTP/1."))
}

/// What an answer is that asks who asks.
fn who_asks(head: &str, is_given: bool) -> NoTunnel {
    let headers = head.lines().filter_map(|line| line.split_once(':'));
    let asked = headers.filter(|(name, _)| name.eq_ignore_ascii_case("proxy-authenticate"));
    let schemes: Vec<_> = asked.filter_map(|(_, value)| value.split_whitespace().next()).collect();
    let is_plain = |scheme: &&&str| scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if schemes.is_empty() || schemes.iter().any(|scheme| scheme.eq_ignore_ascii_case("basic")) {
        return NoTunnel::login(is_given);
    }
    NoTunnel::scheme(&schemes.iter().filter(is_plain).copied().collect::<Vec<_>>().join(", "))
}
