//! Signing, beside a signer written by hand for one request, and beside one pass of SHA-256.

use anyhow::{Context as _, Result, ensure};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::block_api::compress256;
use sha2::{Digest as _, Sha256};
use tc3::{Credential, Method, Payload, Signer, Timestamp, ToSign};

use crate::table::{compare, row};

const HOST: &str = "cfg.tencentcloudapi.com";
const KEY: &str = "SECRETEXAMPLE";
const SECONDS: i64 = 1_551_113_065;

pub(crate) fn rows() -> Result<()> {
    let signer = Signer::new(Credential::new("AKIDEXAMPLE", KEY)?);
    let timestamp = Timestamp::from_unix(SECONDS)?;
    let sign = |body: &[u8], authorization: &mut String| {
        authorization.clear();
        signer.sign(&request(body), timestamp, authorization)
    };

    let small = [b'x'; 102];
    let floor = ByHand::new()?;
    let (mut out, mut expected) = (String::with_capacity(512), String::with_capacity(512));
    sign(&small, &mut out)?;
    floor.sign(&small, &mut expected);
    ensure!(out == expected, "product and floor sign alike");
    let figures = compare(|| floor.sign(&small, &mut expected), || sign(&small, &mut out).is_ok());
    row("sign 102 bytes, key cached", "µs", &figures, "1.3");

    let large = vec![b'x'; 1 << 20];
    let figures = compare(|| Sha256::digest(&large), || sign(&large, &mut out).is_ok());
    row("sign 1 MiB", "µs", &figures, "1.02");
    Ok(())
}

fn request(body: &[u8]) -> ToSign<'_> {
    ToSign {
        method: Method::Post,
        query: "",
        content_type: "application/json",
        host: HOST,
        headers: &[],
        payload: Payload::Signed(body),
        service: "cfg",
    }
}

const INITIAL: [u32; 8] =
    [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];

/// The least that a signature can cost: one host, one time, nothing checked, and the compression function itself over
/// buffers of fixed length. Two blocks are the body, three the canonical request, two and one the HMAC of the string
/// to sign, whose key is absorbed.
struct ByHand {
    inner: [u32; 8],
    outer: [u32; 8],
}

impl ByHand {
    fn new() -> Result<Self> {
        let step = |key: &[u8], text: &str| {
            let mac = Hmac::<Sha256>::new_from_slice(key).ok().context("HMAC takes any key")?;
            anyhow::Ok(mac.chain_update(text).finalize().into_bytes())
        };
        let date = step(format!("TC3{KEY}").as_bytes(), "2019-02-25")?;
        let key = step(&step(&date, "cfg")?, "tc3_request")?;
        let absorbed = |pad: u8| {
            let mut block = [pad; 64];
            block.iter_mut().zip(&key).for_each(|(byte, key)| *byte ^= key);
            let mut state = INITIAL;
            compress256(&mut state, &[block]);
            state
        };
        Ok(Self { inner: absorbed(0x36), outer: absorbed(0x5c) })
    }

    fn sign(&self, body: &[u8], authorization: &mut String) {
        const CANONICAL: &[u8] =
            b"POST\n/\n\ncontent-type:application/json\nhost:cfg.tencentcloudapi.com\n\ncontent-type;host\n";
        const TO_SIGN: &[u8] = b"TC3-HMAC-SHA256\n1551113065\n2019-02-25/cfg/tc3_request\n";

        let hashed_body = hex(&digest::<2>(INITIAL, 0, &[body]));
        let hashed_request = hex(&digest::<3>(INITIAL, 0, &[CANONICAL, &hashed_body]));
        let inner = digest::<2>(self.inner, 64, &[TO_SIGN, &hashed_request]);
        let signature = hex(&digest::<1>(self.outer, 64, &[&inner]));
        authorization.clear();
        authorization.push_str("TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2019-02-25/cfg/tc3_request, ");
        authorization.push_str("SignedHeaders=content-type;host, Signature=");
        authorization.push_str(core::str::from_utf8(&signature).unwrap_or_default());
    }
}

/// Of the parts one behind the other, padded to `BLOCKS` blocks, after `before` bytes that `state` has absorbed.
fn digest<const BLOCKS: usize>(mut state: [u32; 8], before: usize, parts: &[&[u8]]) -> [u8; 32] {
    let mut blocks = [[0_u8; 64]; BLOCKS];
    let bytes = blocks.as_flattened_mut();
    let mut length = 0;
    for part in parts {
        bytes[length..length + part.len()].copy_from_slice(part);
        length += part.len();
    }
    bytes[length] = 0x80;
    let end = bytes.len();
    bytes[end - 8..].copy_from_slice(&(8 * (before + length) as u64).to_be_bytes());
    compress256(&mut state, &blocks);
    let mut digest = [0; 32];
    for (bytes, word) in digest.chunks_exact_mut(4).zip(state) {
        bytes.copy_from_slice(&word.to_be_bytes());
    }
    digest
}

fn hex(bytes: &[u8; 32]) -> [u8; 64] {
    let digit = |nibble: u8| nibble + if nibble < 10 { b'0' } else { b'a' - 10 };
    let mut digits = [0; 64];
    for (pair, byte) in digits.chunks_exact_mut(2).zip(bytes) {
        pair[0] = digit(byte >> 4);
        pair[1] = digit(byte & 15);
    }
    digits
}
