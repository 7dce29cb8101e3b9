//! Calls of a mock as somebody else's test makes them: signed, over a socket of its own.

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{SystemTime, UNIX_EPOCH};

use tc3::{CallOptions, Credential, RawAction, Signer, Timestamp};

/// Calls an action of cfg, and gives what came. What is sent may be another text than the one that was signed.
pub(crate) fn call(mock: &str, action: &str, signed: &str, sent: &str) -> String {
    let raw = RawAction::new("cfg", "2021-08-20", action, signed);
    let credential = Credential::new(tc3_mock::DEFAULT_SECRET_ID, tc3_mock::DEFAULT_SECRET_KEY).unwrap();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let now = Timestamp::from_unix(i64::try_from(now).unwrap()).unwrap();
    let request = tc3::prepare_raw(&raw, &CallOptions::default()).unwrap().sign(&Signer::new(credential), now).unwrap();
    let mut head = format!("POST / HTTP/1.1\r\nConnection: close\r\nContent-Length: {}\r\n", sent.len());
    for (name, value) in &request.headers {
        write!(head, "{name}: {value}\r\n").unwrap();
    }
    let mut stream = TcpStream::connect(mock.strip_prefix("http://").unwrap()).unwrap();
    stream.write_all(format!("{head}\r\n{sent}").as_bytes()).unwrap();
    let mut came = String::new();
    stream.read_to_string(&mut came).unwrap();
    came
}
