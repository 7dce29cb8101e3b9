//! What the mock remembers of the resources that requests make.

mod bounds;
mod churn;
mod kinds;
mod lists;
mod made;
mod state;
mod told;
mod transitions;
mod worlds;

use serde_json::Value;
use tc3_mock::{Mock, MockBuilder};
use tc3_spec::{Action, catalogue};

use crate::support::{builder, code, deliver, envelope, unsigned};

/// A mock that checks no signatures, and has nothing yet of what it remembers.
fn empty() -> Mock {
    open().empty().build().unwrap()
}

fn open() -> MockBuilder {
    builder().without_auth()
}

/// What an action of a service answers, or the code that it is refused by.
fn ask(mock: &Mock, action: &str, request: &Value) -> Result<Value, String> {
    let response = deliver(mock, unsigned(spec(action), request.to_string()));
    match code(&response).as_str() {
        "none" => Ok(envelope(&response)),
        code => Err(code.to_owned()),
    }
}

/// The spec of `service.Action`, of the newest version that has it.
fn spec(action: &str) -> &'static Action {
    let (service, name) = action.split_once('.').unwrap();
    let newest = catalogue().services().filter(|known| known.short_name() == service);
    newest.filter_map(|known| known.action(name)).last().unwrap()
}

/// The answer of what is not refused.
fn done(mock: &Mock, action: &str, request: &Value) -> Value {
    ask(mock, action, request).unwrap_or_else(|code| panic!("{action} {request}: {code}"))
}

/// These members of all items of a list.
fn each<'v>(list: &'v Value, member: &str) -> Vec<&'v str> {
    list.as_array().unwrap().iter().map(|item| item[member].as_str().unwrap()).collect()
}
