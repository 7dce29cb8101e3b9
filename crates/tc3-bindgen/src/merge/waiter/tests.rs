use crate::testing::load_files;

const FACTS: &str = r#"{
  "service": "demo", "short_name": "dm", "version": "2024-01-02",
  "actions": {
    "Look": {
      "request": {"Id": "string"},
      "response": {"Tasks": "[Task]", "Task": "Task", "Done": "bool", "Marks": "[int64]", "Share": "float"}
    }
  },
  "objects": {"Task": {"State": "string", "Status": "int64", "Steps": "[Step]"}, "Step": {"State": "string", "Key": "string"}}
}"#;

const SERVICE: &str = r#"{
  "objects": {"Task": {"members": {"Status": {"enum": "TaskStatus"}}}, "Step": {"members": {"Key": {"sensitive": true}}}},
  "enums": {"TaskStatus": {"type": "int64", "values": [{"value": 1, "name": "Running"}, {"value": 2, "name": "Ended"}]}},
  "errors": {"ResourceNotFound": "It is not there.", "ResourceNotFound.Task": "There is no such task."}
}"#;

/// What is made of the waiters of an overlay: their sentences, or the errors without their file.
fn said_with(effect: &str, waiters: &str) -> Result<Vec<String>, Vec<String>> {
    let overlay = format!("{{\"effect\": \"{effect}\",\n\"waiters\": {waiters}}}");
    let files = [("facts.json", FACTS), ("overlay/_service.json", SERVICE), ("overlay/Look.json", overlay.as_str())];
    match load_files(&files) {
        Ok(service) => {
            let waiters = service.action("Look").unwrap().waiters.iter();
            Ok(waiters.map(|waiter| waiter.sentence("").to_string()).collect())
        }
        Err(errors) => {
            let errors = errors.0.iter().map(ToString::to_string);
            Err(errors.map(|error| error.split_once("Look.json:").unwrap().1.to_owned()).collect())
        }
    }
}

fn said(waiters: &str) -> Result<Vec<String>, Vec<String>> {
    said_with("read", waiters)
}

#[test]
fn an_overlay_says_what_is_waited_for() {
    for (waiter, expected) in [
        (
            r#"{"doc": "the task runs", "member": "Task.Status", "done": [1], "dead": [2]}"#,
            "one waits until the task runs: Task.Status is 1; 2 ends it. It looks every 5s, for 180s.",
        ),
        (
            r#"{"doc": "all are gone", "member": "Tasks.State", "done": ["GONE", "ENDED"], "nothing": "done",
                "done_codes": ["ResourceNotFound.Task", "ResourceNotFound"], "interval": 10, "timeout": 600}"#,
            "one waits until all are gone: Tasks.State is \"GONE\" or \"ENDED\", or nothing is there, or the error is \
             ResourceNotFound.Task or ResourceNotFound. It looks every 10s, for 600s.",
        ),
        (
            r#"{"doc": "all are gone", "member": "Tasks.State", "done": [], "nothing": "done"}"#,
            "one waits until all are gone: nothing is at Tasks.State. It looks every 5s, for 180s.",
        ),
        (
            r#"{"doc": "it is done", "member": "Done", "done": [true], "nothing": "dead"}"#,
            "one waits until it is done: Done is true; nothing there ends it. It looks every 5s, for 180s.",
        ),
        (
            r#"{"doc": "all are 3", "member": "Marks", "done": [3]}"#,
            "one waits until all are 3: Marks is 3. It looks every 5s, for 180s.",
        ),
    ] {
        assert_eq!(said(&format!("{{\"one\": {waiter}}}")).unwrap(), [expected], "{waiter}");
    }
    let two = r#"{"one": {"doc": "a", "member": "Done", "done": [true]}, "two-b2": {"doc": "b", "member": "Done", "done": [false]}}"#;
    assert_eq!(said(two).unwrap().len(), 2);
}

#[test]
fn a_list_on_the_way_may_be_empty_at_first() {
    let meaning = |member: &str| {
        let overlay = format!(
            r#"{{"effect": "read", "waiters": {{"one": {{"doc": "it is so", "member": "{member}", "done": ["A"]}}}}}}"#
        );
        let files =
            [("facts.json", FACTS), ("overlay/_service.json", SERVICE), ("overlay/Look.json", overlay.as_str())];
        load_files(&files).unwrap().action("Look").unwrap().waiters[0].nothing
    };
    use tc3::wait::Nothing::{GoesOn, Misfit};
    assert_eq!(["Task.State", "Tasks.State", "Task.Steps.State"].map(meaning), [Misfit, GoesOn, GoesOn]);
}

#[test]
fn what_cannot_be_is_told_with_its_line() {
    for (waiter, expected) in [
        (
            "\"doc\": \"a\",\n\"member\": \"Task.Sttus\", \"done\": [1]",
            "3: waiters.one.member: no member of Task is called Sttus; the nearest is Status",
        ),
        (
            "\"doc\": \"a\", \"member\": \"Done.State\", \"done\": [1]",
            "2: waiters.one.member: Done is bool, and this needs an object, or a list of them",
        ),
        (
            "\"doc\": \"a\", \"member\": \"Task\", \"done\": [1]",
            "2: waiters.one.member: Task is Task, and this needs text, an integer or bool, or a list of them",
        ),
        (
            "\"doc\": \"a\", \"member\": \"Share\", \"done\": [1]",
            "2: waiters.one.member: Share is float, and this needs text, an integer or bool, or a list of them",
        ),
        (
            "\"doc\": \"a\", \"member\": \"Task.Steps.Key\", \"done\": [\"x\"]",
            "2: waiters.one.member: Key is a secret, and what is waited for is shown",
        ),
        (
            "\"doc\": \"a\", \"member\": \"Task.Status\", \"done\": [1, 3]",
            "2: waiters.one.done.1: no value of TaskStatus is called 3",
        ),
        (
            "\"doc\": \"a\", \"member\": \"Task.Status\", \"done\": [\"1\"]",
            "2: waiters.one.done.0: Status is int64, and this needs \"1\" as a value",
        ),
        (
            "\"doc\": \"a\", \"member\": \"Task.Status\", \"done\": [1, 1]",
            "2: waiters.one.done.1: the value 1 is there twice",
        ),
        (
            "\"doc\": \"a\", \"member\": \"Task.Status\", \"done\": [1], \"dead\": [2, 1]",
            "2: waiters.one.dead: 1 means that it is done",
        ),
        (
            "\"doc\": \"a\", \"member\": \"Done\", \"done\": []",
            "2: waiters.one.done: something is needed that means that it is reached",
        ),
        (
            "\"doc\": \"A.\", \"member\": \"Done\", \"done\": [true]",
            "2: waiters.one.doc: it is needed, and goes behind \"waits until\": it has no stop",
        ),
        (
            "\"doc\": \"a\", \"member\": \"Done\", \"done\": [true], \"done_codes\": [\"ResourceNotFund\"]",
            "2: waiters.one.done_codes.0: no error code of _service.json or protocol.json is called ResourceNotFund; the nearest is ResourceNotFound",
        ),
        (
            "\"doc\": \"a\", \"member\": \"Done\", \"done\": [true], \"interval\": 9, \"timeout\": 8",
            "2: waiters.one.interval: it is at least a second, and at most the timeout",
        ),
    ] {
        assert_eq!(said(&format!("{{\"one\": {{{waiter}}}}}")).unwrap_err(), [expected], "{waiter}");
    }
    let good = r#"{"doc": "a", "member": "Done", "done": [true]}"#;
    let name = "2: waiters.One: its name is of words in lower case, with hyphens between them";
    assert_eq!(said(&format!("{{\"One\": {good}}}")).unwrap_err(), [name]);
    let change = "2: waiters.one: only an action that reads is asked again and again";
    assert_eq!(said_with("change", &format!("{{\"one\": {good}}}")).unwrap_err(), [change]);
    let odd = said(r#"{"one": {"expr": "Done"}}"#).unwrap_err();
    assert!(odd[0].contains("unknown field `expr`"), "{odd:?}");
}
