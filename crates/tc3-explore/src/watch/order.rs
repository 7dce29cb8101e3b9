//! What the page has the mock do.

use bytes::Bytes;
use http::Method;
use serde::Deserialize;

use crate::control::{Control, Problem};

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct End {
    /// Empty for all of them.
    id: String,
}

/// Hands an order on, and gives what the mock answers; none where there is no such order. The mock itself says what is wrong with one.
pub(crate) async fn run(name: &str, body: Bytes, control: &Control) -> Option<Result<Bytes, Problem>> {
    let (method, what) = match name {
        "clock" => (Method::PUT, "clock"),
        "faults" => (Method::POST, "faults"),
        "state" => (Method::PUT, "state"),
        "reset" => (Method::POST, "reset"),
        "faults/end" => return Some(end(&body, control).await),
        _ => return None,
    };
    Some(control.order(method, what, body).await)
}

async fn end(body: &[u8], control: &Control) -> Result<Bytes, Problem> {
    let End { id } = serde_json::from_slice(body).map_err(|error| Problem::Refused(error.to_string()))?;
    if !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Err(Problem::Refused("there is no such fault".to_owned()));
    }
    let what = if id.is_empty() { "faults".to_owned() } else { format!("faults/{id}") };
    control.order(Method::DELETE, &what, Bytes::new()).await
}
