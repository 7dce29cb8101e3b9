//! A connection through a proxy that speaks SOCKS 5 (RFC 1928), with a name and a password (RFC 1929).

use core::net::IpAddr;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use zeroize::Zeroizing;

use super::exceptions::address_of;
use super::failure::NoTunnel;
use super::login::Login;

const VERSION: u8 = 5;
const LOGIN_VERSION: u8 = 1;
const NO_LOGIN: u8 = 0;
const BY_LOGIN: u8 = 2;
const CONNECT: u8 = 1;
const ADDRESS_V4: u8 = 1;
const NAME: u8 = 3;
const ADDRESS_V6: u8 = 4;

pub(super) async fn connect(
    stream: &mut TcpStream,
    host: &str,
    port: u16,
    login: Option<&Login>,
) -> Result<(), NoTunnel> {
    let request = request(host, port)?;
    let offer: &[u8] = if login.is_some() { &[VERSION, 2, NO_LOGIN, BY_LOGIN] } else { &[VERSION, 1, NO_LOGIN] };
    match (exchange(stream, offer, VERSION).await?, login) {
        (NO_LOGIN, _) => {}
        (BY_LOGIN, Some(login)) => log_in(stream, login).await?,
        _ => return Err(NoTunnel::login(login.is_some())),
    }
    match exchange(stream, &request, VERSION).await? {
        0 => skip_address(stream).await,
        reply => Err(NoTunnel::refused(reason(reply))),
    }
}

async fn log_in(stream: &mut TcpStream, Login { name, password }: &Login) -> Result<(), NoTunnel> {
    let length = |text: &str| u8::try_from(text.len()).map_err(|_| NoTunnel::login(true));
    let parts = [&[LOGIN_VERSION, length(name)?], name.as_bytes(), &[length(password)?], password.as_bytes()];
    let told = Zeroizing::new(parts.concat());
    match exchange(stream, &told, LOGIN_VERSION).await? {
        0 => Ok(()),
        _ => Err(NoTunnel::login(true)),
    }
}

/// Writes, and reads an answer's version and what it says.
async fn exchange(stream: &mut TcpStream, said: &[u8], version: u8) -> Result<u8, NoTunnel> {
    stream.write_all(said).await.map_err(NoTunnel::broke)?;
    let mut answer = [0; 2];
    stream.read_exact(&mut answer).await.map_err(NoTunnel::broke)?;
    if answer[0] != version {
        return Err(NoTunnel::strange(&answer, "SOCKS 5"));
    }
    Ok(answer[1])
}

fn request(host: &str, port: u16) -> Result<Vec<u8>, NoTunnel> {
    let mut request = vec![VERSION, CONNECT, 0];
    match address_of(host) {
        Some(IpAddr::V4(address)) => {
            request.push(ADDRESS_V4);
            request.extend(address.octets());
        }
        Some(IpAddr::V6(address)) => {
            request.push(ADDRESS_V6);
            request.extend(address.octets());
        }
        None => {
            request.extend([NAME, u8::try_from(host.len()).map_err(|_| NoTunnel::too_long())?]);
            request.extend(host.bytes());
        }
    }
    request.extend(port.to_be_bytes());
    Ok(request)
}

/// Reads the rest of an answer: from where the proxy connected. Nobody needs it.
async fn skip_address(stream: &mut TcpStream) -> Result<(), NoTunnel> {
    let mut rest = [0; 257];
    stream.read_exact(&mut rest[..2]).await.map_err(NoTunnel::broke)?;
    let address = match rest[1] {
        ADDRESS_V4 => 4,
        ADDRESS_V6 => 16,
        NAME => usize::from(stream.read_u8().await.map_err(NoTunnel::broke)?),
        _ => return Err(NoTunnel::strange(&rest[..2], "SOCKS 5")),
    };
    stream.read_exact(&mut rest[..address + 2]).await.map_err(NoTunnel::broke)?;
    Ok(())
}

fn reason(reply: u8) -> &'static str {
    match reply {
        1 => "it failed",
        2 => "its rules do not allow this connection",
        3 => "it cannot reach the network",
        4 => "it cannot reach the host",
        5 => "the host refused the connection",
        6 => "it took too long",
        7 => "it does not connect for others",
        8 => "it does not know this kind of address",
        _ => "no, without a reason",
    }
}
