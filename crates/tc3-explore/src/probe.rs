//! Whether a mock answers at an endpoint. It says so itself, at an address that no service has.

use tc3::Endpoint;
use tc3_hyper::ClientBuilder;

use crate::watch::control::Control;

/// The mock at the endpoint, if one answers there. `setup` says how it is gone to.
pub(crate) async fn mock(endpoint: &Endpoint, setup: ClientBuilder) -> Option<Control> {
    let control = Control::new(endpoint, setup).ok()?;
    let said: serde_json::Value = control.get("health").await.ok()?;
    (said.get("status")?.as_str()? == "ok").then_some(control)
}
