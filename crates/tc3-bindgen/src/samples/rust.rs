//! A request in Rust, by the types that `tc3 bindgen` writes for its action.

use tc3_spec::{Action, ServiceEntry};

use super::error::SampleError;
use super::template::Holes;
use crate::bindings::Part;
use crate::plan::Pins;
use crate::request::{Value, Writer};

/// How deep the request stands in the program.
const INDENT: usize = 4;

/// What of the template says the request, and which bindings it is by.
pub(super) fn holes(service: &ServiceEntry, action: &Action, value: &Value<'_>) -> Result<Holes, SampleError> {
    let unsaid = |problem: String| SampleError::Unsaid(problem);
    let part = Part::of_action(service, action.name).ok_or_else(|| unsaid(format!("{} is not known", action.name)))?;
    let plan = part.plan(&Pins::default(), false).map_err(|refused| unsaid(refused.to_string()))?;
    let planned = plan.actions.first().ok_or_else(|| unsaid(format!("{} is not known", action.name)))?;
    let mut writer = Writer::new(&plan, &part.module);
    let request = writer.request(planned, value).map_err(|path| unsaid(format!("types cannot say {path}")))?;
    let version = if service.is_recommended() { String::new() } else { format!("/{}", service.version()) };
    Ok(vec![
        ("module", part.module.clone()),
        ("request", request.laid_out(INDENT)),
        ("selection", format!("{}{version}:{}", service.name(), action.name)),
    ])
}
