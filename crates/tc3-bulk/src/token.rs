//! What is derived from a job and a row: the client token of a request, and the hash by which a journal knows it.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::process;
use std::time::{SystemTime, UNIX_EPOCH};

use sha2::{Digest, Sha256};

/// So many bytes of a hash are written: a ClientToken has 64 characters at most.
const BYTES: usize = 16;

/// The id of a job that begins now, which no other job has: tokens are derived from it, and services tell rows apart by them.
pub(crate) fn new_job(input: &str) -> String {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    // The keys of a hasher are drawn at random by the system.
    let drawn = [RandomState::new(), RandomState::new()].map(|state| state.hash_one(input).to_be_bytes()).concat();
    let moment = [since_1970.as_nanos().to_be_bytes().as_slice(), &process::id().to_be_bytes()].concat();
    hash([b"job", &drawn, &moment])
}

/// The client token of a row. Whoever sends the row again, be it another process, sends the same.
pub(crate) fn client_token(job: &str, row: u64) -> String {
    hash([b"token", job.as_bytes(), &row.to_be_bytes()])
}

/// The hash of a row's request. The job is in it, so that it does not tell which rows of other jobs ask for the same.
pub(crate) fn request_hash(job: &str, row: u64, request: &[u8]) -> String {
    let salt = [job.as_bytes(), &row.to_be_bytes()].concat();
    hash([b"request", &salt, request])
}

/// A name as those know it who are not told it.
#[cfg(feature = "redis")]
pub(crate) fn name_hash(name: &str) -> String {
    hash([b"name", name.as_bytes(), b""])
}

fn hash(parts: [&[u8]; 3]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        // With its length: the parts of no two hashes run together.
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    hex(hasher.finalize().get(..BYTES).unwrap_or_default())
}

/// Bytes as people read them.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{client_token, request_hash};

    #[test]
    fn a_token_is_of_one_row_of_one_job() {
        let token = client_token("job", 7);
        assert_eq!(token, client_token("job", 7));
        assert_eq!(token.len(), 32);
        assert!(token != client_token("job", 8) && token != client_token("other", 7));
        assert_ne!(token, request_hash("job", 7, b""));
    }
}
