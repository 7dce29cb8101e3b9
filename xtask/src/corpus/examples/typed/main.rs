//! Reads cases from standard input, one JSON object a line, and answers each with a line: what the generated type makes
//! of the text, as `{"Ok": JSON}` or `{"Err": reason}`.

mod services;

use std::fmt::Debug;
use std::io::{self, BufRead, BufWriter, Write};

use serde_json::{Value, json};

use services::tc3::{Action, ActionVisitor, Record, record};

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let case: Value = serde_json::from_str(&line?)?;
        let text = |name: &str| case[name].as_str().unwrap_or_default();
        let no_action = Err("the crate has no such action".to_owned());
        let is_request = text("side") == "request";
        let mut replay = Replay { action: text("action"), is_request, json: text("json"), answer: no_action };
        services::visit(case["service"].as_u64().unwrap_or(u64::MAX), &mut replay);
        let answer = match replay.answer {
            Ok(json) => json!({ "Ok": json }),
            Err(reason) => json!({ "Err": reason }),
        };
        writeln!(out, "{answer}")?;
    }
    out.flush()
}

/// Looks for the action, and decodes and encodes the text as its request or response.
struct Replay<'a> {
    action: &'a str,
    is_request: bool,
    json: &'a str,
    answer: Result<String, String>,
}

impl ActionVisitor for Replay<'_> {
    fn visit<A>(&mut self)
    where
        A: Action<Response: Clone + Debug + PartialEq> + Clone + Debug + Default + PartialEq,
    {
        if A::INFO.name == self.action {
            self.answer = match self.is_request {
                true => again(&mut A::default(), self.json),
                false => again(&mut A::Response::default(), self.json),
            };
        }
    }
}

fn again(record: &mut dyn Record, json: &str) -> Result<String, String> {
    record::decode(record, json.as_bytes()).map_err(|error| error.to_string())?;
    record::encode(record).map_err(|error| error.to_string())
}
