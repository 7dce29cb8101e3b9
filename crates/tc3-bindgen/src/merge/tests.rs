use tc3::{Effect, Encoding, Hosts, Level, Literal, Number, RegionUse, RuleKind, Streams};
use tc3_spec::{EnumKind, Kind, Status};

use crate::testing::{FACTS, MOVE, SERVICE, demo, load_files};
use crate::{Flaw, SpecError};

/// Errors without the folder: `overlay/Move.json:3: members.X: …`.
fn told(files: &[(&str, &str)]) -> Vec<String> {
    let errors = load_files(files).unwrap_err().0;
    errors.iter().map(|error| error.to_string().split_once("2024-01-02/").unwrap().1.to_owned()).collect()
}

/// What is told of `Move.json` with this text; the service's overlay is fine.
fn told_of_move(text: &str) -> Vec<String> {
    // Without the other overlay its enums would have no members.
    let service = r#"{"enums": {"Status": {"type": "int64", "values": [{"value": 1, "name": "Waiting"}, {"value": 2, "name": "Done"}]}},
        "objects": {"Job": {"members": {"Status": {"enum": "Status"}}}}}"#;
    let errors = told(&[("overlay/_service.json", service), ("overlay/Move.json", text)]);
    errors.iter().map(|error| error.strip_prefix("overlay/Move.json:").unwrap().to_owned()).collect()
}

fn told_of_service(text: &str) -> Vec<String> {
    let errors = told(&[("overlay/_service.json", text)]);
    errors.iter().map(|error| error.strip_prefix("overlay/_service.json:").unwrap().to_owned()).collect()
}

#[test]
fn everything_that_is_said_is_in_the_model() {
    let service = demo();
    assert_eq!((service.name, service.short_name, service.version), ("demo", "dm", "2024-01-02"));
    assert_eq!((service.title, service.doc, service.crate_name), ("Demo", "For tests.", "demo"));
    assert_eq!(service.errors, [("Busy", "Busy."), ("Busy.Disk", "The disk is busy.")]);

    let action = service.action("Move").unwrap();
    let info = &action.info;
    assert_eq!((info.service, info.version, info.name), ("dm", "2024-01-02", "Move"));
    assert_eq!((info.region, info.effect, info.signed), (RegionUse::NotNeeded, Effect::Change, true));
    assert_eq!((info.rate_limit, info.confirm_with), (Some(10), Some("Look")));
    assert_eq!(info.hosts, Hosts::Ai);
    assert_eq!(info.streams, Streams::Unless { member: "Note", is: Literal::Text("x") });
    assert_eq!(info.encoding, Encoding::Multipart, "one of its members is binary");
    assert_eq!((action.doc, action.status, action.errors.as_slice()), ("Moves it.", Status::Online, &["Busy"][..]));
    let example = action.examples[0];
    assert_eq!(example.request, r#"{"Status":"2","Id":1,"Force":true,"Note":"a  b"}"#, "order and blanks in text stay");
    assert_eq!((example.title, example.response), ("Ends it", r#"{"RequestId":"1-2"}"#));

    let request = action.request;
    assert_eq!((request.name, action.response.name), ("Move", "MoveResponse"));
    assert_eq!(request.shape.required, ["Id", "Status"]);
    assert_eq!(request.shape.members.last(), Some(&"Extra"), "added members come last");
    assert_eq!(request.shape.sensitive, [""; 0], "Password was opened");
    assert_eq!(request.shape.unsigned, ["Levels"]);
    assert_eq!(request.member("Names").unwrap().enumeration, Some("Word"));
    assert!(request.member("Ratio").unwrap().undocumented && request.member("Extra").unwrap().nullable);

    let look = service.action("Look").unwrap();
    assert_eq!((look.status, look.info.signed, look.info.effect), (Status::Deprecated, false, Effect::Read));
    assert_eq!(look.response.shape.always, ["Job", "Count"]);
}

#[test]
fn an_octet_stream_is_one_member_and_headers() {
    let stream = |members: &str| {
        let look = format!(r#"{{"encoding": "octet_stream", "members": {{{members}}}}}"#);
        load_files(&[("overlay/_service.json", SERVICE), ("overlay/Move.json", MOVE), ("overlay/Look.json", &look)])
    };
    let service = stream(r#""Body": {"add": "binary!"}"#).unwrap();
    assert_eq!(service.action("Look").unwrap().info.encoding, Encoding::OctetStream);
    for (members, part) in [
        ("", "its one binary member, and Look has 0"),
        (r#""Body": {"add": "binary"}, "More": {"add": "binary"}"#, "its one binary member, and Look has 2"),
        (r#""Body": {"add": "binary"}, "Tags": {"add": "[Tag]"}"#, "Tags is a list or an object"),
    ] {
        let told = stream(members).map(drop).unwrap_err().to_string();
        assert!(told.contains("encoding") && told.contains(part), "{told}");
    }
}

#[test]
fn objects_are_linked_also_in_circles() {
    let service = demo();
    let job = service.object("Job").unwrap();
    assert!(std::ptr::eq(job.member("Next").unwrap().object().unwrap(), job));
    assert!(std::ptr::eq(job.member("Parts").unwrap().object().unwrap(), job));
    assert!(std::ptr::eq(service.action("Move").unwrap().request.member("Job").unwrap().object().unwrap(), job));
    assert!(job.member("Name").unwrap().object().is_none());
    assert_eq!(job.shape.sensitive, ["Name"]);
    assert_eq!(job.member("Parts").unwrap().kind, Kind::List(Box::new(Kind::Object("Job"))));
    assert!(format!("{service:?}").contains("Object(\"Job\")"), "Debug ends");
}

#[test]
fn rules_become_data() {
    let service = demo();
    let rules = service.action("Move").unwrap().request.shape.rules;
    let kinds: Vec<_> = rules.iter().map(|rule| rule.kind).collect();
    let levels: Vec<_> = rules.iter().map(|rule| rule.level == Level::Warn).collect();
    assert_eq!(
        kinds,
        [
            RuleKind::RequiredWhen { on: "Status", is: &[Literal::Int(2)], members: &["Force", "Note"] },
            RuleKind::RequiredWhen { on: "Note", is: &[Literal::Text("x"), Literal::Text("y")], members: &["Ratio"] },
            RuleKind::RequiredWhen {
                on: "Force",
                is: &[Literal::Bool(true), Literal::Bool(false)],
                members: &["Names"]
            },
            RuleKind::Requires { member: "Tags", needs: &["Names", "Levels"] },
            RuleKind::ExactlyOneOf(&["Ratio", "Names"]),
            RuleKind::AtLeastOneOf(&["Ratio", "Tags", "Note"]),
            RuleKind::AtMostOneOf(&["Ratio", "Job"]),
            RuleKind::Range { member: "Id", min: Some(Number::Int(-5)), max: Some(Number::Int(9_007_199_254_740_993)) },
            RuleKind::Range { member: "Ratio", min: Some(Number::Float(0.5)), max: None },
            RuleKind::Length { member: "Names", min: 0, max: Some(3) },
            RuleKind::Count { member: "Levels", min: 1, max: None },
            RuleKind::Closed { member: "Status", values: &[Literal::Int(1), Literal::Int(2), Literal::Int(-3)] },
        ]
    );
    assert_eq!(levels.iter().filter(|warns| **warns).count(), 5);
    assert_eq!(rules[0].because, "An end has a reason.");
}

#[test]
fn an_intent_has_a_variant_for_each_value() {
    let service = demo();
    let intent = service.action("Move").unwrap().intent.as_ref().unwrap();
    assert_eq!((intent.name, intent.on), ("Aim", "Status"));
    let variants: Vec<_> = intent.variants.iter().map(|variant| (variant.value.name, &variant.members[..])).collect();
    assert_eq!(variants, [("Waiting", &[][..]), ("Done", &["Force", "Note"][..]), ("Lost", &[][..])]);
}

#[test]
fn enums_keep_their_order() {
    let service = demo();
    let status = service.enumeration("Status").unwrap();
    let values: Vec<_> = status.values.iter().map(|value| (value.value, value.name, value.doc)).collect();
    assert_eq!(status.kind, EnumKind::Int);
    assert_eq!(
        values,
        [
            (Literal::Int(1), "Waiting", "It waits."),
            (Literal::Int(2), "Done", "It is over."),
            (Literal::Int(-3), "Lost", "")
        ]
    );
}

#[test]
fn without_overlays_there_are_plain_defaults() {
    let service = load_files(&[]).unwrap();
    assert_eq!((service.title, service.doc, service.crate_name), ("demo", "", "demo-v20240102"));
    let request = service.action("Move").unwrap().request;
    assert_eq!(request.shape.sensitive, ["Password"], "by its name");
    assert!(request.shape.rules.is_empty() && request.member("Extra").is_none());
}

/// The stream of `Look`, which the facts mark and which takes a `Stream` of this type, with this overlay.
fn streams_of_look(kind: &str, overlay: &str) -> Result<Streams<'static>, String> {
    let facts = FACTS.replace(r#""Id": "uint64!""#, &format!(r#""Stream": "{kind}""#));
    let service = load_files(&[("facts.json", &facts), ("overlay/Look.json", overlay)]);
    let told = service.map(|service| service.action("Look").unwrap().info.streams);
    told.map_err(|errors| errors.to_string().split_once("Look.json:").unwrap().1.to_owned())
}

#[test]
fn what_asks_for_a_stream_is_told_by_a_member_or_by_an_overlay() {
    let member = "Stream";
    let (asks, refuses) = (Literal::Bool(true), Literal::Bool(false));
    assert_eq!(streams_of_look("bool", "{}"), Ok(Streams::When { member, is: asks }));
    assert_eq!(streams_of_look("int64", "{}"), Ok(Streams::Always));
    assert_eq!(streams_of_look("bool", r#"{"streams": "always"}"#), Ok(Streams::Always));
    assert_eq!(streams_of_look("bool", r#"{"streams": "never"}"#), Ok(Streams::Never));
    let unless = r#"{"streams": {"unless": {"Stream": false}}}"#;
    assert_eq!(streams_of_look("bool", unless), Ok(Streams::Unless { member, is: refuses }));
    let when = r#"{"streams": {"when": {"Stream": 1}}}"#;
    assert_eq!(streams_of_look("int64", when), Ok(Streams::When { member, is: Literal::Int(1) }));
    assert_eq!(demo().action("Look").unwrap().info.streams, Streams::Always);
}

#[test]
fn what_cannot_ask_for_a_stream_is_told() {
    for (overlay, expected) in [
        (
            "\"sometimes\"",
            "2: streams: invalid value: string \"sometimes\", expected \"always\", \"never\", or an object of when or",
        ),
        ("{\"if\": {}}", "2: streams.if: unknown field `if`, expected `when` or `unless`"),
        ("{}", "2: streams: what decides is exactly one of when and unless"),
        ("{\"when\": {\"Stream\": 1},\n\"unless\": {\"Stream\": 2}}", "2: streams: what decides is exactly one of"),
        ("{\"when\": {}}", "2: streams.when: when names exactly one member and its value"),
        (
            "{\"unless\":\n{\"Steam\": 1}}",
            "3: streams.unless.Steam: no member of Look is called Steam; the nearest is Str",
        ),
        (
            "{\"when\":\n{\"Stream\": true}}",
            "3: streams.when.Stream: Stream is int64, and this needs a type that can be t",
        ),
    ] {
        let told = streams_of_look("int64", &format!("{{\n\"streams\": {overlay}}}")).unwrap_err();
        assert!(told.starts_with(expected), "{told}");
    }
    let told = told_of_move("{\n\"streams\": \"never\"}");
    assert_eq!(told, ["2: streams: the facts say nothing of a stream"]);
}

#[test]
fn unknown_names_are_told_with_the_nearest() {
    for (text, expected) in [
        (
            "{\n \"members\": {\n  \"Statu\": {}}}",
            "3: members.Statu: no member of Move is called Statu; the nearest is Status",
        ),
        (
            "{\n \"members\": {\"Id\": {\"enum\":\n \"Statos\"}}}",
            "2: members.Id.enum: no enum is called Statos; the nearest is Status",
        ),
        (
            "{\"response\": {\n\"members\": {\"Job\": {}}}}",
            "2: response.members.Job: no member of MoveResponse is called Job",
        ),
        ("{\n\"confirm_with\": \"Looks\"}", "2: confirm_with: no action of demo is called Looks; the nearest is Look"),
        ("{\"errors\": [\n\"Nope\"]}", "2: errors.0: no error code of _service.json or protocol.json is called Nope"),
        (
            "{\"intent\": {\"type\": \"T\",\n\"on\": \"Stat\"}}",
            "2: intent.on: no member of Move is called Stat; the nearest is Status",
        ),
        (
            "{\"members\": {\"New\": {\n\"add\": \"[Tagg]\"}}}",
            "2: members.New.add: no object is called Tagg; the nearest is Tag",
        ),
    ] {
        assert_eq!(told_of_move(text), [expected], "{text}");
    }
}

#[test]
fn rules_that_cannot_hold_are_told() {
    let rule = |rule: &str| {
        let told =
            told_of_move(&format!("{{\"members\": {{\"Status\": {{\"enum\": \"Status\"}}}}, \"rules\": [\n{rule}]}}"));
        assert_eq!(told.len(), 1, "{rule}: {told:?}");
        told[0].strip_prefix("2: rules.0").unwrap().trim_start_matches([':', '.', ' ']).to_owned()
    };
    for (text, expected) in [
        (
            r#"{}"#,
            "a rule is exactly one of required_when, requires, exactly_one_of, at_least_one_of, at_most_one_of, range, length, count",
        ),
        (
            r#"{"range": "Id", "count": "Tags", "min": 1}"#,
            "a rule is exactly one of required_when, requires, exactly_one_of, at_least_one_of, at_most_one_of, range, length, count",
        ),
        (r#"{"range": "Id"}"#, "range needs min or max"),
        (r#"{"requires": "Id"}"#, "requires needs members"),
        (r#"{"requires": "Id", "members": ["Note"], "min": 1}"#, "min and max do not belong to requires"),
        (r#"{"range": "Id", "min": 1, "members": ["Note"]}"#, "members do not belong to range"),
        (
            r#"{"required_when": {"Statu": [1]}, "members": ["Note"]}"#,
            "required_when.Statu: no member of Move is called Statu; the nearest is Status",
        ),
        (
            r#"{"required_when": {"Status": [1]}, "members": ["Not"]}"#,
            "members.0: no member of Move is called Not; the nearest is Note",
        ),
        (
            r#"{"required_when": {"Status": [7]}, "members": ["Note"]}"#,
            "required_when.Status.0: no value of Status is called 7",
        ),
        (r#"{"required_when": {"Status": []}, "members": ["Note"]}"#, "required_when.Status: no value is named"),
        (
            r#"{"required_when": {"Status": [1], "Id": [2]}, "members": ["Note"]}"#,
            "required_when: required_when names exactly one member and its values",
        ),
        (
            r#"{"required_when": {"Force": [1]}, "members": ["Note"]}"#,
            "required_when.Force.0: Force is bool, and this needs a type that can be 1",
        ),
        (
            r#"{"required_when": {"Names": ["a"]}, "members": ["Note"]}"#,
            "required_when.Names.0: Names is [string], and this needs a type that can be \"a\"",
        ),
        (r#"{"requires": "Id", "members": ["Status"]}"#, "members.0: Status is required anyway"),
        (r#"{"requires": "Note", "members": ["Note"]}"#, "members.0: Note cannot demand itself"),
        (r#"{"requires": "Note", "members": []}"#, "members: it takes 1 members or more"),
        (
            r#"{"requires": "Not", "members": ["Note"]}"#,
            "requires: no member of Move is called Not; the nearest is Note",
        ),
        (r#"{"exactly_one_of": ["Note"]}"#, "exactly_one_of: it takes 2 members or more"),
        (r#"{"at_least_one_of": ["Note", "Note"]}"#, "at_least_one_of.1: the member Note is there twice"),
        (r#"{"at_most_one_of": ["Note", "X"]}"#, "at_most_one_of.1: no member of Move is called X"),
        (r#"{"range": "Note", "min": 1}"#, "range: Note is string, and this needs a number or a list of them"),
        (r#"{"range": "Id", "min": 1.5}"#, "min: Id is int64, and this needs a type that can be 1.5"),
        (r#"{"range": "Id", "min": 2, "max": 1}"#, "min: min is above max: nothing would be allowed"),
        (r#"{"length": "Id", "max": 1}"#, "Id is int64, and this needs text or a list of it"),
        (r#"{"length": "Note", "max": -1}"#, "max: -1 is no size: it takes a whole number from 0"),
        (r#"{"count": "Note", "max": 1}"#, "Note is string, and this needs a list"),
    ] {
        assert_eq!(rule(text), expected, "{text}");
    }
}

#[test]
fn members_that_contradict_their_facts_are_told() {
    let no_token = |line: &str| {
        let means = "idempotent means that a repetition with the same ClientToken does nothing more";
        format!("{line}: effect: {means}, and Move takes no string that is called so")
    };
    for (text, expected) in [
        (
            "{\"members\": {\"Id\": {\n\"add\": \"int64\"}}}",
            "2: members.Id.add: upstream has Id by now: take out `add`",
        ),
        (
            "{\"members\": {\"Note\": {\n\"enum\": \"Status\"}}}",
            "2: members.Note.enum: Note is string, and this needs int64, uint64 or a list of one",
        ),
        ("{\"members\": {\"Id\": {\n\"closed\": true}}}", "2: members.Id.closed: only a member with an enum is closed"),
        (
            "{\"members\": {\"Id\": {\"doc\": \"x\",\n\"undocumented\": true}}}",
            "2: members.Id.undocumented: it has a doc and is called undocumented",
        ),
        ("{\"rate_limit\": {\n\"per_second\": 0}}", "2: rate_limit.per_second: a rate of 0 would let nothing through"),
        ("{\n\"effect\": \"idempotent\"}", &no_token("2")),
        ("{\"effect\": \"idempotent\", \"members\": {\"ClientToken\": {\"add\": \"int64\"}}}", &no_token("1")),
    ] {
        assert_eq!(told_of_move(text), [expected], "{text}");
    }
}

#[test]
fn what_no_reader_knows_is_told_with_its_line() {
    for (text, expected) in [
        ("{\n  \"dok\": \"x\"}", "2: dok: unknown field `dok`"),
        ("{\"members\": {\n \"Id\": {\n \"enun\": 1}}}", "3: members.Id.enun: unknown field `enun`"),
        ("{\"members\": {\"Id\": {},\n \"Id\": {}}}", "2: members.Id: Id stands here twice"),
        ("{\"waiter\": {}}", "1: waiter: unknown field `waiter`"),
        ("{\"members\": {\"New\": {\"add\": \n\"strin\"}}}", "2: members.New.add: \"strin\" is no type word"),
        ("{\n\"doc\": \"x\"", "2: doc: EOF while parsing an object"),
        ("{\"effect\": \n\"write\"}", "2: effect: unknown variant `write`"),
        ("[]", "1: a list, where an object belongs"),
    ] {
        let told = told_of_move(text);
        assert!(told.len() == 1 && told[0].starts_with(expected), "{text}: {told:?}");
    }
}

#[test]
fn enums_that_cannot_be_are_told() {
    let used = r#""objects": {"Job": {"members": {"Status": {"enum": "E"}, "Name": {"enum": "T"}}}}"#;
    let text = "\"T\": {\"type\": \"string\", \"values\": [{\"value\": \"a\", \"name\": \"A\"}]}";
    for (values, expected) in [
        (r#"{"value": 1, "name": "A"}, {"value": 1, "name": "B"}"#, "values.1.value: the value 1 is there twice"),
        (r#"{"value": 1, "name": "A"}, {"value": 2, "name": "A"}"#, "values.1.name: the name A is there twice"),
        (r#"{"value": "1", "name": "A"}"#, "values.0.value: A is \"1\", and this needs int64"),
        (
            r#"{"value": 1, "name": "a"}"#,
            "values.0.name: \"a\" is no name: it begins with a capital and has letters and digits",
        ),
        ("", "values: it has no values"),
    ] {
        let told = told_of_service(&format!(
            "{{{used}, \"enums\": {{{text},\n\"E\": {{\"type\": \"int64\", \"values\": [{values}]}}}}}}"
        ));
        assert_eq!(told, [format!("2: enums.E.{expected}")]);
    }
    let told =
        told_of_service("{\"enums\": {\n\"E\": {\"type\": \"int64\", \"values\": [{\"value\": 1, \"name\": \"A\"}]}}}");
    assert_eq!(told, ["2: enums.E: no member has the enum E"]);
}

#[test]
fn what_the_service_does_not_have_is_told() {
    for (text, expected) in [
        ("{\"objects\": {\n\"Jobs\": {}}}", "2: objects.Jobs: no object of demo is called Jobs; the nearest is Job"),
        (
            "{\"objects\": {\"Tag\": {\n\"members\": {\"Kei\": {}}}}}",
            "2: objects.Tag.members.Kei: no member of Tag is called Kei; the nearest is Key",
        ),
        (
            "{\"objects\": {\"Tag\": {\n\"rules\": [{\"count\": \"Key\", \"max\": 1}]}}}",
            "2: objects.Tag.rules.0: Key is string, and this needs a list",
        ),
        (
            "{\"groups\": {\"one\": [\n\"Mov\"]}}",
            "2: groups.one.0: no action of demo is called Mov; the nearest is Move",
        ),
        ("{\n\"crate\": \"Demo Crate\"}", "2: crate: \"Demo Crate\" is no name of a crate"),
    ] {
        assert_eq!(told_of_service(text), [expected], "{text}");
    }
    assert_eq!(
        told(&[("overlay/Moove.json", "{}")]),
        ["overlay/Moove.json:1: no action of demo is called Moove; the nearest is Move"]
    );
    assert_eq!(
        told(&[("overlay/Move.txt", "{}")]),
        ["overlay/Move.txt:1: overlays are called <Action>.json or _service.json"]
    );
}

#[test]
fn intents_that_the_rules_do_not_determine_are_told() {
    let intent = |rules: &str| {
        let text = format!(
            "{{\"members\": {{\"Status\": {{\"enum\": \"Status\"}}}},\n\"intent\": {{\"type\": \"Aim\", \"on\": \"Status\"}},\n\"rules\": [{rules}]}}"
        );
        told_of_move(&text)
    };
    let demand = r#"{"required_when": {"Status": [2]}, "members": ["Note"]}"#;
    assert_eq!(intent(""), ["2: intent.on: no rule says what a value of Status demands"]);
    for (rule, expected) in [
        (r#"{"exactly_one_of": ["Note", "Force"]}"#, "with Waiting a rule stays open"),
        (r#"{"at_least_one_of": ["Ratio", "Force"]}"#, "with Waiting a rule stays open"),
        (r#"{"at_most_one_of": ["Note", "Id"]}"#, "with Done a rule stays open"),
        (r#"{"requires": "Note", "members": ["Force"]}"#, "with Done a rule stays open"),
        (r#"{"required_when": {"Note": ["x"]}, "members": ["Force"]}"#, "with Done a rule stays open"),
        (r#"{"length": "Note", "max": 3}"#, "with Done a rule stays open"),
        (r#"{"range": "Id", "min": 3}"#, "with Waiting a rule stays open"),
        (r#"{"required_when": {"Status": [1]}, "members": ["Tags"]}"#, "the value of Tags can break a rule by itself"),
    ] {
        let told = intent(&format!("{demand}, {rule}"));
        assert_eq!(told.len(), 1, "{rule}");
        assert!(told[0].starts_with(&format!("2: intent.on: {expected}")), "{told:?}");
    }
    let no_enum = "{\"intent\": {\"type\": \"Aim\",\n\"on\": \"Id\"}}";
    assert_eq!(told_of_move(no_enum), ["2: intent.on: Id has no enum, so its values are not known"]);
    let no_type = "{\"intent\": {\"type\": \"aim\",\n\"on\": \"Id\"}}";
    assert_eq!(told_of_move(no_type), ["1: intent.type: \"aim\" is no name of a type"]);
}

#[test]
fn examples_are_checked() {
    let example = |request: &str, response: &str| {
        told_of_move(&format!(
            "{{\"examples\": [{{\"title\": \"x\", \"request\": {request},\n\"response\": {response}}}]}}"
        ))
    };
    assert_eq!(example("{\"Id\": 1}", "{}"), ["1: examples.0.request: Status is missing"]);
    assert_eq!(
        example("{\"Id\": 1, \"Status\": 1, \"X\": 1}", "{\"Y\": 2, \"RequestId\": \"r\"}"),
        ["1: examples.0.request: X is not a known member", "2: examples.0.response: Y is not a known member"]
    );
}

#[test]
fn facts_that_contradict_themselves_are_told() {
    let dangling = FACTS.replace("\"Job\": \"Job\", ", "\"Job\": \"Jop\", ");
    let line = 1 + FACTS.lines().position(|line| line.contains("\"Move\"")).unwrap() + 1;
    assert_eq!(
        told(&[("facts.json", &dangling)]),
        [format!("facts.json:{line}: actions.Move.request.Job: no object is called Jop; the nearest is Job")]
    );
    let other = FACTS.replace("\"2024-01-02\"", "\"2024-01-03\"");
    let told = told(&[("facts.json", &other)]);
    assert!(told[0].starts_with("facts.json:2: version: it tells of 2024-01-03, and stands in "), "{told:?}");
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let broken = MOVE.replace("\"Look\"", "\"Lok\"").replace("\"Ratio\": {\"und", "\"Rati\": {\"und");
    let errors = load_files(&[("overlay/_service.json", SERVICE), ("overlay/Move.json", &broken)]).unwrap_err();
    assert_eq!(errors.0.len(), 2);
    assert_eq!(errors.to_string().lines().count(), 2);
    let SpecError { line, at, flaw, .. } = &errors.0[1];
    assert_eq!((*line, at.as_str()), (8, "confirm_with"));
    assert!(matches!(flaw, Flaw::Unknown { what: "action", nearest: Some(nearest), .. } if nearest == "Look"));
    // Syntax errors of several files are all told, and facts that are missing.
    let many = told(&[("overlay/_service.json", "{"), ("overlay/Move.json", "}"), ("facts.json", "")]);
    assert_eq!(many.len(), 3, "{many:?}");
}
