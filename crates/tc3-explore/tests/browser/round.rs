//! The form goes round: what it shows of a request is that request, for every action.

use std::env;
use std::time::Instant;

use serde_json::{Value, json};

use crate::driver::tell;
use crate::visit::Visit;

/// How many actions one script goes through.
const BATCH: usize = 400;
/// Each so many-th action is in the sample: a prime, so that all services have their turn.
const STEP: usize = 61;

/// Draws the form of each action by the page's own modules, and reads the request back from what it shows. What comes is what differs.
const ROUND: &str = include_str!("round.js");

#[test]
fn the_form_of_each_action_goes_round() {
    let Some(visit) = Visit::new() else { return };
    visit.go_to_cfg("DescribeTask");
    let all: Vec<_> = tc3_spec::catalogue()
        .services()
        .flat_map(|service| service.actions().map(move |action| json!([service.name(), service.version(), action])))
        .collect();
    let step = if env::var_os("TC3_EXPLORE_ALL").is_some() { 1 } else { STEP };
    let chosen: Vec<_> = all.into_iter().step_by(step).collect();
    let began = Instant::now();
    let (mut fields, mut differ) = (0, Vec::new());
    for batch in chosen.chunks(BATCH) {
        let found = visit.browser.run(ROUND, &[json!(batch)]);
        fields += found["fields"].as_u64().unwrap();
        differ.extend(found["differ"].as_array().unwrap().iter().map(Value::to_string));
    }
    tell(&format!("round: {} actions with {fields} fields in {:.1} s", chosen.len(), began.elapsed().as_secs_f64()));
    let count = differ.len();
    differ.truncate(20);
    assert!(count == 0, "{count} of {} differ:\n{}", chosen.len(), differ.join("\n"));
    assert!(fields > chosen.len() as u64, "{fields}");
}

/// A form that loses something is told of: so silence means something.
#[test]
fn a_round_that_loses_something_is_told_of() {
    let Some(visit) = Visit::new() else { return };
    visit.go_to_cfg("DescribeTask");
    let lossy = json!({"lose": "TaskId"});
    let found = visit.browser.run(ROUND, &[json!([["cfg", "2021-08-20", "DescribeTask"]]), lossy]);
    assert_eq!(found["differ"].as_array().map(Vec::len), Some(2), "{found}");
}
