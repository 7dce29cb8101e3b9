//! What a folder says over actions that are published.

use crate::support::{Folder, item, refuses, text};

const CFG: &str = "spec/cfg/2021-08-20";
const MOVE: &str = "spec/cfg/2021-08-20/overlay/ModifyTaskRunStatus.json";
const SERVICE: &str = "spec/cfg/2021-08-20/overlay/_service.json";
const ACTION: &str = "cfg:ModifyTaskRunStatus";

/// The text of the action with this overlay of it, and this one of its service.
#[track_caller]
fn said(action: &str, service: &str) -> String {
    text(&Folder::new(&[(MOVE, action), (SERVICE, service)]).own(ACTION))
}

/// Code without its layout.
fn flat(code: &str) -> String {
    code.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn has(code: &str, parts: &[&str]) {
    let code = flat(code);
    for part in parts {
        assert!(code.contains(part), "{code}\nshould have {part:?}");
    }
}

/// The rules of the action's request, each on a line.
fn rules(code: &str) -> Vec<String> {
    let shape = flat(code);
    let shape = shape.split_once("name: \"ModifyTaskRunStatus\", members:").unwrap().1;
    let shape = shape.split_once("..::tc3::Shape::EMPTY").unwrap().0;
    shape.split("::tc3::Rule::new(").skip(1).map(str::to_owned).collect()
}

#[test]
fn words_go_before_ours_and_ours_stay_where_there_are_none() {
    let code = said(r#"{"doc": "Moves it our way.", "members": {"Summary": {"doc": "For the board."}}}"#, "{}");
    has(&code, &["/// Moves it our way.", "/// For the board. `Summary`: `string`.", "/// The experiment. `TaskId`"]);
    has(&code, &["At most 10 requests a second.", "look with `DescribeTask` instead", "`OperationDenied`"]);
    assert!(!code.contains("/// Moves an experiment"));
}

#[test]
fn a_member_that_is_undocumented_stays_so_until_somebody_has_words_for_it() {
    let mark = "Undocumented upstream. `IncludeRecordInReport`";
    let of = |said_of: &str| said(&format!(r#"{{"members": {{"IncludeRecordInReport": {said_of}}}}}"#), "{}");
    has(&of("{}"), &[mark]);
    has(&of(r#"{"sensitive": true}"#), &[mark, "sensitive: &[\"IncludeRecordInReport\"]"]);
    assert!(!of(r#"{"doc": "1 for yes."}"#).contains("Undocumented"));
    let away = said(r#"{"members": {"Summary": {"undocumented": true}}}"#, "{}");
    has(&away, &["Undocumented upstream. `Summary`"]);
}

#[test]
fn rules_of_both_hold() {
    let ours = said("{}", "{}");
    let code = said(
        r#"{"rules": [
          {"required_when": {"Status": [1003]}, "members": ["Record"], "because": "A pause is written down."},
          {"requires": "Issue", "members": ["Summary"], "level": "warn"},
          {"exactly_one_of": ["Issue", "Record"], "level": "warn"},
          {"at_least_one_of": ["Issue", "Record"], "level": "warn"},
          {"at_most_one_of": ["Issue", "Record"]},
          {"range": "TaskId", "min": 1, "level": "warn"},
          {"length": "Summary", "min": 3, "max": 200, "because": "The board reads no more.", "level": "warn"}
        ]}"#,
        "{}",
    );
    let (before, now) = (rules(&ours), rules(&code));
    assert_eq!(now.len(), before.len() + 7, "{now:?}");
    for rule in before {
        assert!(now.contains(&rule), "{rule}");
    }
    has(
        &code,
        &[
            r#"RequiredWhen { on: "Status", is: &[::tc3::Literal::Int(1003)], members: &["Record"], }"#,
            r#""A pause is written down.", )"#,
            r#"Requires { member: "Issue", needs: &["Summary"]"#,
            r#"ExactlyOneOf(&["Issue", "Record"])"#,
            r#"AtLeastOneOf(&["Issue", "Record"])"#,
            r#"AtMostOneOf(&["Issue", "Record"])"#,
            r#""The board reads no more.", ) .warning()"#,
            "Paused { /// Notes taken while the experiment ran.",
        ],
    );
}

#[test]
fn objects_and_answers_have_rules_and_words_too() {
    let folder = Folder::new(&[
        (
            "spec/cfg/2021-08-20/overlay/DescribeTaskList.json",
            r#"{"response": {"members": {"Total": {"doc": "All of them."}}, "rules": [{"range": "Total", "min": 0}]}}"#,
        ),
        (
            SERVICE,
            r#"{"objects": {"TaskListItem": {"doc": "One line.", "rules": [{"length": "TaskTitle", "max": 9}]}}}"#,
        ),
    ]);
    let code = text(&folder.own("cfg:DescribeTaskList"));
    has(&code, &["/// One line. #[derive", "/// All of them. `Total`", r#"Range { member: "Total", min:"#]);
    has(&code, &[r#"Length { member: "TaskTitle", min: 0, max: ::core::option::Option::Some(9)"#]);
}

#[test]
fn an_enum_is_changed_for_all_that_have_it() {
    let enums = r#"{"enums": {"TaskStatus": {"type": "int64", "values": [
      {"value": 1002, "name": "Going"}, {"value": 1004, "name": "Over", "doc": "Done with."}]}}}"#;
    let code = said("{}", enums);
    has(&code, &["/// Done with. OVER = 1004,", "where Going = GOING {}, Over = OVER {", "Over {"]);
    has(&code, &["values: &[::tc3::Literal::Int(1002), ::tc3::Literal::Int(1004)]"]);
    assert!(!code.contains("PAUSED"));
}

/// What can be waited for with `DescribeTask`, where this is said of it.
fn waiters(look: &str) -> Vec<String> {
    let folder = Folder::new(&[("spec/cfg/2021-08-20/overlay/DescribeTask.json", look)]);
    let code = flat(&text(&folder.own("cfg:DescribeTask")));
    let constants = code.split("pub const ").skip(1);
    constants.map(|rest| rest.split_once("}; ").map_or(rest, |(constant, _)| constant).to_owned()).collect()
}

#[test]
fn what_is_waited_for_is_added_and_said_otherwise_by_its_name() {
    let names = |waiters: &[String]| -> Vec<_> {
        waiters.iter().map(|waiter| waiter.split(':').next().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&waiters("{}")), ["RUNNING", "PAUSED", "FINISHED"]);
    let ours = r#"{"waiters": {
      "ended-well": {"doc": "it has ended well", "member": "Task.TaskStatusType", "done": [1], "dead": [2, 3]},
      "running": {"doc": "it runs", "member": "Task.TaskStatus", "done": [1002], "timeout": 30}}}"#;
    let waiters = waiters(ours);
    assert_eq!(names(&waiters), ["ENDED_WELL", "RUNNING", "PAUSED", "FINISHED"]);
    assert!(waiters[0].contains("dead: &[::tc3::Literal::Int(2), ::tc3::Literal::Int(3)],"), "{}", waiters[0]);
    assert!(waiters[1].contains("from_secs(30)") && !waiters[1].contains("dead"), "{}", waiters[1]);
}

#[test]
fn what_changes_something_is_not_waited_with() {
    assert_eq!(waiters(r#"{"effect": "change"}"#), [""; 0]);
    let both = r#"{"effect": "change", "waiters": {"x": {"doc": "it is", "member": "Task.TaskId", "done": [1]}}}"#;
    let folder = Folder::new(&[("spec/cfg/2021-08-20/overlay/DescribeTask.json", both)]);
    refuses(
        &folder,
        &folder.own("cfg:DescribeTask"),
        &["waiters.x: only an action that reads is asked again and again"],
    );
}

#[test]
fn a_member_gets_another_enum_and_may_be_open() {
    let enums = r#"{"enums": {"Mine": {"type": "int64", "values": [
      {"value": 1004, "name": "End"}, {"value": 1009, "name": "Halt"}]}}}"#;
    let open = said(r#"{"members": {"Status": {"enum": "Mine"}}, "intent": {"type": "Aim", "on": "Status"}}"#, enums);
    has(
        &open,
        &["pub enum Aim { /// Halt", "pub status: Mine", "pub fn aim("]
            .map(|part| part.trim_end_matches(" { /// Halt")),
    );
    assert!(!open.contains("RuleKind::Closed") && !open.contains("Transition") && !open.contains("TaskStatus"));
    let closed = said(r#"{"members": {"Status": {"enum": "Mine", "closed": true}}}"#, enums);
    has(&closed, &["Closed { member: \"Status\", values: &[::tc3::Literal::Int(1004), ::tc3::Literal::Int(1009)]"]);
}

/// Only one member has it, and nobody says that it is to go.
#[test]
fn an_enum_of_ours_that_nothing_has_any_more_is_gone() {
    let folder = Folder::new(&[
        ("spec/cfg/2021-08-20/overlay/ExecuteTaskInstance.json", r#"{"members": {"ActionType": {"enum": "Mine"}}}"#),
        (SERVICE, r#"{"enums": {"Mine": {"type": "int64", "values": [{"value": 1, "name": "One"}]}}}"#),
    ]);
    assert!(text(&folder.builder("cfg:*")).contains("InstanceOperation"));
    let code = text(&folder.own("cfg:*"));
    assert!(code.contains("pub action_type: Mine") && !code.contains("InstanceOperation"));
}

/// One that a folder declares and nothing has was forgotten.
#[test]
fn an_enum_of_the_folder_that_nothing_has_is_told() {
    let enums = "{\"enums\": {\n\"Mine\": {\"type\": \"int64\", \"values\": [{\"value\": 1, \"name\": \"One\"}]}}}";
    let folder = Folder::new(&[(SERVICE, enums)]);
    refuses(&folder, &folder.own(ACTION), &["_service.json:2: enums.Mine: no member has the enum Mine"]);
}

#[test]
fn members_can_be_hidden_shown_and_added() {
    let code = said(
        r#"{"members": {"Summary": {"sensitive": true}, "Secret": {"add": "string!", "sensitive": false, "doc": "New."}}}"#,
        "{}",
    );
    has(
        &code,
        &[
            "sensitive: &[\"Summary\"]",
            "`Summary`: `string`, hidden in `Debug`",
            "/// New. `Secret`: `string`, required.",
        ],
    );
}

#[test]
fn the_rest_of_an_action_is_said_too() {
    let code = said(
        r#"{"rate_limit": {"per_second": 1}, "region": "needed", "effect": "idempotent", "errors": ["LimitExceeded"],
            "confirm_with": "DescribeTaskList", "members": {"ClientToken": {"add": "string"}}}"#,
        r#"{"title": "Chaos", "doc": "Our guide."}"#,
    );
    has(
        &code,
        &[
            "At most 1 request a second. Needs a region. Idempotent: safe to send again with the same",
            "RegionUse::Needed",
            "Effect::Idempotent",
        ],
    );
    has(&code, &["`LimitExceeded`", "`OperationDenied`", "/// Chaos of Tencent Cloud, version 2021-08-20. Our guide."]);
}

#[test]
fn mistakes_are_told_with_file_line_and_place() {
    let of_action = |overlay: &str, words: &[&str]| {
        let folder = Folder::new(&[(MOVE, overlay)]);
        refuses(&folder, &folder.own(ACTION), &[&["ModifyTaskRunStatus.json:"], words].concat());
    };
    of_action(
        "{\n\"members\": {\n\"Statos\": {}}}",
        &[":3: members.Statos: ", "is called Statos; the nearest is Status"],
    );
    of_action("{\n\"foo\": 1}", &[":2: ", "unknown field `foo`, expected one of"]);
    of_action("{\"rules\": [\n{\"range\": \"TaskId\"}]}", &[":2: rules.0: range needs min or max"]);
    of_action(
        "{\"rules\": [\n{\"required_when\": {\"Status\": [7]}, \"members\": [\"Record\"], \"because\": \"x\"}]}",
        &[":2: rules.0.required_when.Status.0: ", "no value of TaskStatus is called 7"],
    );
    of_action("{\"intent\": {\"type\": \"Aim\",\n\"on\": \"TaskId\"}}", &[":2: intent.on: TaskId has no enum"]);
    of_action("{\n\"errors\": [\"Nope\"]}", &[":2: errors.0: no error code of"]);
    of_action("{\n\"confirm_with\": \"DescribeTusk\"}", &[":2: confirm_with: ", "the nearest is DescribeTask"]);
    of_action("{\"members\": {\n\"日本\": {\"add\": \"string\"}}}", &[":2: members.日本: ", "is no name"]);
    of_action("{\"members\": {\n\"TaskId\": {\"add\": \"int64\"}}}", &[":2: members.TaskId.add: ", "take out `add`"]);
    of_action(
        "{\"intent\": {\n\"type\": \"Self\", \"on\": \"Status\"}}",
        &[":2: intent.type: \"Self\" is no name of a type"],
    );
    of_action("[]", &[":1: a list, where an object belongs"]);
    of_action("{", &[":1: EOF"]);
    of_action(
        "{\"examples\": [{\"title\": \"x\",\n\"request\": {\"TaskId\": 1, \"Status\": 1004}}]}",
        &[":2: examples.0.request: ", "IsExpect"],
    );
}

#[test]
fn what_does_not_go_with_the_catalogue_is_told() {
    let told = |files: &[(&str, &str)], words: &[&str]| {
        let folder = Folder::new(files);
        refuses(&folder, &folder.own(ACTION), words);
    };
    let facts = |actions: &str, objects: &str| {
        format!(
            "{{\"service\": \"cfg\", \"short_name\": \"cfg\", \"version\": \"2021-08-20\",\n\
             \"actions\": {{{actions}}},\n\"objects\": {{{objects}}}}}"
        )
    };
    let path = format!("{CFG}/facts.json");
    let action = facts(r#""ModifyTaskRunStatus": {"request": {"TaskId": "int64!"}, "response": {}}"#, "");
    told(
        &[(&path, &action)],
        &["facts.json:2: actions.ModifyTaskRunStatus: the catalogue has another", "take it out here"],
    );
    let object = facts("", r#""TaskOrg": {"A": "string"}"#);
    told(&[(&path, &object)], &["facts.json:3: objects.TaskOrg: the catalogue has another TaskOrg"]);
    let short = facts("", "").replace("\"short_name\": \"cfg\"", "\"short_name\": \"gfc\"");
    told(&[(&path, &short)], &["facts.json:1: short_name: the catalogue has the short name cfg"]);
    let version = facts("", "").replace("2021", "2020");
    told(&[(&path, &version)], &["facts.json:1: version: it tells of 2020-08-20, and stands in "]);

    let text_enum =
        "{\"enums\": {\n\"TaskStatus\": {\"type\": \"string\", \"values\": [{\"value\": \"a\", \"name\": \"A\"}]}}}";
    told(&[(SERVICE, text_enum)], &["_service.json:2: enums.TaskStatus.type: the catalogue has TaskStatus of int64"]);
    let fewer = "{\"enums\": {\"TaskStatus\": {\"type\": \"int64\", \"values\": [{\"value\": 1, \"name\": \"A\"}]}}}";
    told(
        &[(SERVICE, fewer)],
        &[
            "ModifyTaskRunStatus.json: rules.0.required_when",
            "no value of TaskStatus is called 1004",
            "the catalogue has that",
        ],
    );
    let length = "{\n\"rules\": [{\"length\": \"Summary\", \"max\": 10}]}";
    told(
        &[(MOVE, length)],
        &["ModifyTaskRunStatus.json:1: intent.on: with Finished a rule stays open", "the catalogue has that"],
    );
}

#[test]
fn what_is_said_of_nothing_is_told() {
    let told = |name: &str, words: &[&str]| {
        let folder = Folder::new(&[(name, "{}")]);
        refuses(&folder, &folder.own(ACTION), words);
    };
    told("spec/cfg/2021-08-20/overlay/ModifyTask.json", &["ModifyTask.json:1: no action of cfg is called ModifyTask"]);
    told("spec/cfg/2021-08-20/overlay/Moves.txt", &["overlays are called <Action>.json"]);
    told(
        "spec/cfg/2020-01-01/overlay/X.json",
        &["cfg/2020-01-01: the catalogue has cfg in 2021-08-20", "no facts.json"],
    );
    told(
        "spec/cgf/2021-08-20/overlay/X.json",
        &["cgf/2021-08-20: the catalogue has no service cgf", "the folder's name"],
    );
    let folder = Folder::new(&[("spec", "")]);
    refuses(&folder, &folder.own(ACTION), &["there is no folder "]);
}

#[test]
fn what_is_not_written_is_not_changed() {
    let code = said("{\"doc\": \"Other words.\"}", "{}");
    let plain = text(&Folder::new(&[]).builder("cfg:DescribeTask"));
    let other = Folder::new(&[(MOVE, "{\"doc\": \"Other words.\"}")]);
    assert!(code.contains("Other words."));
    let begin = "pub struct DescribeTaskResponse {";
    assert_eq!(item(&text(&other.own("cfg:DescribeTask")), begin), item(&plain, begin));
}
