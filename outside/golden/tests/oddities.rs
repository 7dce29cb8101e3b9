//! What generated code does with each oddity.

use status_core::tc3::record::{decode, encode};
use status_core::tc3::{
    Action, ActionInfo, ActionVisitor, Binary, Effect, ErrorCode, Hosts, Problem, Record, RegionUse, Streams,
    Validate as _,
};

/// The paths of what is violated.
fn violated(record: &impl Record) -> Vec<String> {
    record.validate().into_iter().map(|violation| violation.path).collect()
}

fn decoded<T: Record + Default>(json: &str) -> T {
    let mut record = T::default();
    decode(&mut record, json.as_bytes()).unwrap();
    record
}

#[test]
fn names_that_rust_takes_are_free_on_the_wire() {
    use names_core::{DescribeThings, DescribeThingsResponse};

    let request =
        DescribeThings::new("a").r#match(true).super_(1).self_("s").uui("1").uui_2("2").new_("n").clone_(false);
    let json = r#"{"Type":"a","Match":true,"Super":1,"Self":"s","Uui":"1","UUI":"2","New":"n","Clone":false}"#;
    assert_eq!(encode(&request).unwrap(), json);
    assert_eq!(request, decoded(json));

    let response: DescribeThingsResponse =
        decoded(r#"{"Types":[{"Mod":"m","Ref":2}],"One":{"A":"a"},"Other":{"B":"b"}}"#);
    assert_eq!((response.types[0].r#mod.as_str(), response.types[0].r#ref), ("m", 2));
    assert_eq!(response.one.unwrap().a.as_deref(), Some("a"));
    assert_eq!(response.other.unwrap().b.as_deref(), Some("b"));
}

#[test]
fn methods_of_clients_are_told_apart() {
    use names_hyper::{Client, DescribeVIPs, DescribeVips, Inner, Match, New, tc3_hyper};

    let client = Client::new(tc3_hyper::Client::builder().build().unwrap());
    // Futures that nobody polls do nothing: this is about names and types.
    drop(client.r#match(Match::new().get("g").get_mut("m").shape("s")));
    drop(client.new_(New::new()));
    drop(client.inner_(Inner::new()));
    drop(client.describe_vips(DescribeVIPs::new()));
    drop(client.describe_vips_2(DescribeVips::new()));
}

#[test]
fn types_may_be_called_like_those_of_std() {
    use types_core::{
        Box, ClientObject, Create, CreateObject, CreateResponse, CreateResponseObject, ErrorObject, Option,
        RecordAction, Result, String, Vec,
    };

    let request =
        Create::new(Option::new("x").none(true)).r#box(Box::new(7)).vec(vec![Vec::new(1)]).string(String::new("t"));
    let json = r#"{"Option":{"Some":"x","None":true},"Box":{"Size":7},"Vec":[{"Len":1}],"String":{"Text":"t"}}"#;
    assert_eq!(encode(&request).unwrap(), json);
    assert!(request.validate().is_empty());

    let response: CreateResponse =
        decoded(r#"{"Result":{"Ok":"yes"},"CreateResponse":[{"Id":"1"}],"Client":{"Id":3}}"#);
    let _: (&Result, &std::option::Option<ErrorObject>) = (&response.result, &response.error);
    let _: (&std::option::Option<CreateObject>, &std::option::Option<ClientObject>) =
        (&response.create, &response.client);
    let several: &std::vec::Vec<CreateResponseObject> = response.create_response.as_ref().unwrap();
    assert_eq!(several[0].id, "1");
    assert_eq!(RecordAction::INFO.name, "Record");
}

#[test]
fn what_contains_itself_can_be_made_and_is_finite() {
    use circles_core::{Node, Ping, Pong, Tree, Walk, WalkResponse};

    let node = Node::new("a").next(Node::new("b"));
    let tree = Tree::new().branches(vec![Tree::new().leaf("l")]);
    let ping = Ping::new(1).pong(Pong::new());
    let request = Walk::new(node, ping).tree(tree);
    let json =
        r#"{"Node":{"Name":"a","Next":{"Name":"b"}},"Tree":{"Branches":[{"Leaf":"l"}]},"Ping":{"Pong":{},"Weight":1}}"#;
    assert_eq!(encode(&request).unwrap(), json);
    assert_eq!(request, decoded(json));
    // It cannot be an argument: the rule demands it.
    assert_eq!(violated(&Walk::new(Node::new("a"), Ping::new(1))), ["Ping.Pong"]);

    let response: WalkResponse = decoded(r#"{"Ring":{"Self":{"Inner":{"Ring":[{}]}}}}"#);
    assert_eq!(response.ring.self_.unwrap().inner.ring.len(), 1);
}

#[test]
fn every_type_has_its_rust_type() {
    use values_core::{Empty, Ping, Send, SendResponse, Upload};

    let request = Send::new("t", "2024-01-01", u64::MAX)
        .time("2024-01-01 00:00:00")
        .moment("2024-01-01T00:00:00+08:00")
        .offset(i64::MIN)
        .ratio(0.5)
        .flag(false)
        .empty(Empty::new())
        .texts(Vec::new())
        .counts(vec![0])
        .empties(vec![Empty::new()])
        .login_password("hunter2");
    let json = encode(&request).unwrap();
    assert_eq!(request, decoded(&json));
    assert!(json.contains(r#""Count":18446744073709551615,"Offset":-9223372036854775808"#), "{json}");
    assert!(json.contains(r#""Empty":{},"Texts":[]"#), "{json}");
    assert!(!format!("{request:?}").contains("hunter2"));

    let response: SendResponse = decoded(r#"{"Count":"7","Empty":null}"#);
    assert_eq!((response.count, response.maybe, response.also_maybe), (7, None, None));
    assert_eq!(encode(&Ping::new()).unwrap(), "{}");
    assert!(encode(&Upload::new(Binary::new([1]))).is_err());
}

#[test]
fn enums_are_open_where_the_spec_does_not_close_them() {
    use enums_core::{Charge, Level, Part, Set, SetResponse};

    let request = Set::new(Level::SILENT, Level::VERY_LOUD, Charge::Prepaid).part(Part::new(Level::from(5)));
    assert_eq!(violated(&request), [""; 0]);
    let negative = Set::new(Level::SILENT, Level::SILENT, "PREPAID").part(Part::new(Level::from(-2)));
    assert_eq!(violated(&negative), ["Unsigned", "Part.Level"]);
    let outside = Set::new(7, 7, "SPOT").levels(vec![9.into()]).charges(vec![Charge::Unknown_, "MINE".into()]);
    assert_eq!(violated(&outside), ["Charge", "Charges.1"]);

    let response: SetResponse = decoded(r#"{"Level":77,"Charge":"SPOT"}"#);
    assert_eq!((response.level.value(), response.charge.as_ref().unwrap().as_str()), (77, "SPOT"));
    assert_eq!(encode(&response).unwrap(), r#"{"Level":77,"Charge":"SPOT"}"#);
    assert_eq!((Level::KNOWN_.value(), Charge::from("")), (0, Charge::Self_));
}

#[test]
fn what_is_required_is_asked_for() {
    use required_core::{Build, BuildRequired2, BuildResponse, Four, Part, PartRequired, Tag};

    let part = PartRequired { one: "1".into(), two: "2".into(), three: 3, five: 5, six: 6, r#type: "t".into() };
    let part = Part::new(part);
    let required = BuildRequired2 {
        a: "a".into(),
        b: 1,
        c: vec!["c".into()],
        d: part.clone(),
        e: true,
        password: "hunter2".into(),
    };
    assert!(!format!("{required:?}").contains("hunter2"));
    assert_eq!(violated(&Build::new(required)), [""; 0]);
    assert_eq!(violated(&Four::new("a", 1, vec![part], Tag::new("k", "v"))), [""; 0]);

    // What an answer leaves out stays absent, and is demanded when it is sent back.
    let response: BuildResponse = decoded(r#"{"Parts":[{"One":"1","Five":5,"Type":"t"}]}"#);
    let back = response.parts.into_iter().next().unwrap();
    assert_eq!(violated(&back), ["Two", "Three", "Six"]);
}

#[test]
fn what_an_intent_makes_never_violates() {
    use intents_core::{Operate, Turn, Turning, Work};

    let works = [Work::open(), Work::lock("hunter2"), Work::paint(Vec::new(), -1)];
    for work in works {
        assert!(!format!("{work:?}").contains("hunter2"));
        let request = Operate::work("d", work);
        // What came to be required after the first release is no argument, and a rule all the same.
        assert_eq!(violated(&request), ["Reason"]);
        assert_eq!(violated(&request.reason("late")), [""; 0]);
    }
    for turning in [Turning::stop(), Turning::to(1), Turning::by(1, 0.1)] {
        assert_eq!(violated(&Turn::turning(turning)), [""; 0]);
    }
    assert_eq!(encode(&Turn::turning(Turning::to(9))).unwrap(), r#"{"Angle":9,"Kind":2}"#);
}

#[test]
fn what_was_released_stays() {
    use pins_core::{Create, CreateResponse, Empty};

    let request = Create::new("was", "still");
    assert_eq!(encode(&request).unwrap(), r#"{"WasRequired":"was","StillRequired":"still"}"#);
    // Later demands are rules, not arguments.
    assert_eq!(violated(&request), ["NowRequired", "Late"]);
    assert_eq!(violated(&Empty::new()), ["Late"]);
    let response = CreateResponse::default();
    let _: (&String, &Option<String>, &String) = (&response.was_always, &response.now_always, &response.late);
    let _: (&String, &Option<String>) = (&response.part.was_plain, &response.part.now_plain);
}

#[test]
#[allow(deprecated, reason = "it is what is tested")]
fn actions_tell_what_the_spec_says() {
    use status_core::{Check, GetKey, GetKeyResponse, Gone, Old, codes};

    let expected = ActionInfo {
        service: "sta",
        version: "2024-01-01",
        name: "GetKey",
        region: RegionUse::Needed,
        effect: Effect::Idempotent,
        signed: false,
        rate_limit: Some(1),
        ..ActionInfo::EMPTY
    };
    assert_eq!(GetKey::INFO, expected);
    let response = decoded::<GetKeyResponse>(r#"{"SessionToken":"secret"}"#);
    assert!(!format!("{response:?}").contains("secret"));
    assert!(ErrorCode::from("InvalidParameter.TicketUsed").is(codes::INVALID_PARAMETER_TICKET_USED));
    assert_eq!(
        (Old::INFO.effect, Gone::INFO.effect, Check::INFO.confirm_with),
        (Effect::Unknown, Effect::Unknown, Some("Old"))
    );
    assert_eq!((Check::INFO.hosts, Old::INFO.hosts), (Hosts::Ai, Hosts::Usual));
    assert_eq!((Old::INFO.streams, Gone::INFO.streams), (Streams::Always, Streams::Never));
    let asks = |request: Check| Check::INFO.streams.is_asked_by(&request);
    assert_eq!((asks(Check::new().h(true)), asks(Check::new().h(false)), asks(Check::new())), (true, false, false));
}

#[test]
fn rules_of_each_kind_are_kept() {
    use status_core::Check;

    let fine = Check::new().a("a").b("b").c(100).f("f");
    assert_eq!(violated(&fine), [""; 0]);
    let wrong = Check::new().a("a").c(-6).d(0.25).f("").g("g").h(true).e(vec!["e".into(); 101]);
    let found = wrong.validate();
    let problems: Vec<_> = found.iter().map(|violation| (violation.path.as_str(), violation.is_error())).collect();
    let expected = [("B", true), ("", true), ("", true), ("C", true), ("D", true), ("F", true), ("E", false)];
    assert_eq!(problems, expected);
    assert_eq!(found[0].because, "B explains A.");
    let none = Check::new().h(true).validate();
    assert!(
        none.iter().any(|violation| violation.problem == Problem::NoneOf { members: vec!["A".into(), "C".into()] })
    );
    assert!(none.iter().any(|violation| violation.path == "E"));
}

#[test]
fn a_service_without_an_overlay_has_its_version_in_its_crates_name() {
    struct Names(Vec<&'static str>);
    impl ActionVisitor for Names {
        fn visit<A>(&mut self)
        where
            A: Action<Response: Clone + std::fmt::Debug + PartialEq> + Clone + std::fmt::Debug + Default + PartialEq,
        {
            self.0.push(A::INFO.name);
        }
    }

    let mut names = Names(Vec::new());
    bare_v20240101_core::visit_actions(&mut names);
    assert_eq!(names.0, ["DescribeThings", "Ping"]);
}

#[test]
fn serde_sees_what_the_interpreter_sees() {
    let filter = bare_v20240101_core::Filter::new("zone", vec!["a".into()]);
    let json = serde_json::to_string(&filter).unwrap();
    assert_eq!(json, encode(&filter).unwrap());
    assert_eq!(serde_json::from_str::<bare_v20240101_core::Filter>(&json).unwrap(), filter);
}

#[test]
fn lists_are_read_wherever_they_stand() {
    use paged_core::tc3::pages::{Ask, Paged, Pager, PagesEnd};
    use paged_core::{ListByNumber, ListByOffset, ListByToken, Where};

    /// Reads these answers: how many items there are, what was asked for, and how it ended.
    fn read<A: Paged>(mut action: A, answers: [&str; 2]) -> (usize, Vec<String>, Option<PagesEnd>) {
        let mut pager = Pager::new(A::PAGING, Ask::of(&A::PAGING, &action));
        let (mut count, mut asked) = (0, Vec::new());
        for answer in answers {
            let Some(ask) = pager.ask() else { break };
            ask.put(&A::PAGING, &mut action).unwrap();
            asked.push(encode(&action).unwrap());
            let response: A::Response = decoded(answer);
            pager.take(&response).unwrap();
            count += A::items(response).len();
        }
        (count, asked, pager.end())
    }

    let done = Some(PagesEnd::Done);
    let pages = [r#"{"Things":[{"Id":"a"}],"TotalCount":2}"#, r#"{"Things":[{"Id":"b"}],"TotalCount":2}"#];
    let asked = [r#"{"Offset":0,"Limit":1}"#, r#"{"Offset":1,"Limit":1}"#].map(str::to_owned).to_vec();
    assert_eq!(read(ListByOffset::new(0, 1), pages), (2, asked, done));

    let pages = [r#"{"Data":{"Names":["a","b"],"Total":"3"}}"#, r#"{"Data":{"Names":["c"],"Total":"3"}}"#];
    let asked = [r#"{}"#, r#"{"Page":1}"#].map(str::to_owned).to_vec();
    assert_eq!(read(ListByNumber::new(), pages), (3, asked, done));
    let pages = [r#"{"Data":null}"#, ""];
    assert_eq!(read(ListByNumber::new(), pages), (0, vec!["{}".to_owned()], done));

    let pages = [
        r#"{"Outer":{"Inner":{"Things":[{"Id":"a"}]},"Next":"x"},"IsOver":false}"#,
        r#"{"Outer":{"Inner":{"Things":null}},"IsOver":true}"#,
    ];
    let asked = [r#"{"Where":{}}"#, r#"{"Where":{"Token":"x"}}"#].map(str::to_owned).to_vec();
    assert_eq!(read(ListByToken::new().r#where(Where::new()), pages), (1, asked, done));
}
