//! Signing, beside a signer written by hand for one request, and beside one pass of SHA-256.

use sha2::{Digest as _, Sha256};
use tc3::{Credential, Method, Payload, Signer, Timestamp, ToSign};

use crate::table::{compare, row};

const HOST: &str = "cfg.tencentcloudapi.com";
const SECONDS: i64 = 1_551_113_065;

pub(crate) fn rows() {
    let (Ok(credential), Ok(timestamp)) =
        (Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE"), Timestamp::from_unix(SECONDS))
    else {
        return println!("| sign | the example credential was refused | | | |");
    };
    let signer = Signer::new(credential);
    let mut authorization = String::with_capacity(512);
    let mut sign = |body: &[u8]| {
        let request = ToSign {
            method: Method::Post,
            query: "",
            content_type: "application/json",
            host: HOST,
            headers: &[],
            payload: Payload::Signed(body),
            service: "cfg",
        };
        authorization.clear();
        let signed = signer.sign(&request, timestamp, &mut authorization);
        (signed.is_ok(), authorization.len())
    };

    let small = [b'x'; 102];
    let floor = ByHand::new();
    let mut out = String::with_capacity(512);
    row("sign 102 bytes, key cached", "µs", &compare(|| floor.sign(&small, &mut out), || sign(&small)), "1.3");
    let large = vec![b'x'; 1 << 20];
    row("sign 1 MiB", "µs", &compare(|| Sha256::digest(&large), || sign(&large)), "1.02");
}

/// Eight compressions: two for the body, three for the canonical request, two and one for the HMAC of the string to
/// sign, whose key is absorbed. Everything that does not depend on the body is text that stands ready.
struct ByHand {
    inner: Sha256,
    outer: Sha256,
}

impl ByHand {
    fn new() -> Self {
        // Any key will do: the time does not depend on it.
        Self { inner: Sha256::new_with_prefix([0x36; 64]), outer: Sha256::new_with_prefix([0x5c; 64]) }
    }

    fn sign(&self, body: &[u8], authorization: &mut String) -> usize {
        let mut hex = [0; 64];
        let mut request = Sha256::new();
        request.update("POST\n/\n\ncontent-type:application/json\nhost:cfg.tencentcloudapi.com\n\ncontent-type;host\n");
        request.update(write_hex(&Sha256::digest(body).into(), &mut hex));
        let mut inner = self.inner.clone();
        inner.update("TC3-HMAC-SHA256\n1551113065\n2019-02-25/cfg/tc3_request\n");
        inner.update(write_hex(&request.finalize().into(), &mut hex));
        let mut outer = self.outer.clone();
        outer.update(inner.finalize());
        authorization.clear();
        authorization.push_str("TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2019-02-25/cfg/tc3_request, ");
        authorization.push_str("SignedHeaders=content-type;host, Signature=");
        authorization.push_str(write_hex(&outer.finalize().into(), &mut hex));
        authorization.len()
    }
}

fn write_hex<'a>(digest: &[u8; 32], hex: &'a mut [u8; 64]) -> &'a str {
    for (byte, pair) in digest.iter().zip(hex.chunks_exact_mut(2)) {
        for (digit, place) in [byte >> 4, byte & 15].into_iter().zip(pair) {
            *place = b"0123456789abcdef"[usize::from(digit)];
        }
    }
    core::str::from_utf8(hex).unwrap_or_default()
}
