//! `tc3 mock`: a process of its own.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::support::{ID, KEY, Mock, Scratch, run_bare, run_with, tc3};

const LOOK: [&str; 4] = ["cfg", "DescribeTask", "--TaskId", "1698"];

#[test]
fn it_serves_until_it_is_told_to_end() {
    for signal in ["INT", "TERM"] {
        let mock = Mock::start(&[]);
        assert!(mock.url.starts_with("http://127.0.0.1:"), "{}", mock.url);
        mock.call(&LOOK).ok();
        assert_eq!(mock.signal(signal), Some(0), "SIG{signal}");
    }
}

#[test]
fn it_listens_where_it_is_told() {
    let mock = Mock::start(&["--listen", "127.0.0.1:0"]);
    mock.call(&LOOK).ok();
    let mock = Mock::start(&["--listen=[::1]:0"]);
    assert!(mock.url.starts_with("http://[::1]:"), "{}", mock.url);
    mock.call(&LOOK).ok();

    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let line = run_bare(&["mock", "--listen", &address]).error(2);
    assert!(line.contains(&address), "{line}");
}

#[test]
fn it_checks_the_credential_that_it_is_given() {
    let mock = Mock::start(&["--secret-id", "my-id", "--secret-key", "my-key"]);
    let line = mock.call(&LOOK).error(1);
    assert!(line.contains("AuthFailure.SecretIdNotFound"), "{line}");
    let with_key = |key: &str| {
        run_with(tc3().args(LOOK).args(["--secret-id", "my-id", "--secret-key", key, "--endpoint", &mock.url]))
    };
    with_key("my-key").ok();
    let line = with_key("another").error(1);
    assert!(line.contains("AuthFailure.SignatureFailure") && line.contains("check the secret key"), "{line}");

    let open = Mock::start(&["--no-auth"]);
    run_with(tc3().args(LOOK).args(["--secret-id", "any", "--secret-key", "any", "--endpoint", &open.url])).ok();
}

#[test]
fn its_key_can_be_in_the_environment() {
    let with = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = tc3();
        command.arg("mock").args(arguments).envs(variables.iter().copied());
        command
    };
    let look = |mock: &Mock, id: &str, key: &str| {
        run_with(tc3().args(LOOK).args(["--secret-id", id, "--secret-key", key, "--endpoint", &mock.url]))
    };
    let both = [("TC3_MOCK_SECRET_ID", "my-id"), ("TC3_MOCK_SECRET_KEY", "my-key")];
    let mock = Mock::start_with(&mut with(&both, &[]));
    look(&mock, "my-id", "my-key").ok();
    look(&mock, "AKIDEXAMPLE", "SECRETEXAMPLE").error(1);

    let mock = Mock::start_with(&mut with(&both, &["--secret-id", "other", "--secret-key", "other-key"]));
    look(&mock, "other", "other-key").ok();
    look(&mock, "my-id", "my-key").error(1);

    for (one, other) in [(0, 1), (1, 0)] {
        let line = run_with(&mut with(&[both[one]], &[])).error(2);
        assert!(line.contains(both[one].0) && line.contains(both[other].0), "{line}");
        let mock = Mock::start_with(&mut with(&[both[one]], &["--no-auth"]));
        look(&mock, "any", "any").ok();
    }
}

#[test]
fn it_speaks_tls_to_whoever_trusts_its_authority() {
    let authority = Scratch::new("mock-authority.pem", "what was there before");
    let path = authority.path().to_str().unwrap();
    let mock = Mock::start(&["--tls", path]);
    assert!(mock.url.starts_with("https://localhost:"), "{}", mock.url);
    let call = |variables: &[(&str, &str)], options: &[&str]| {
        let mut command = tc3();
        command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).envs(variables.iter().copied());
        run_with(command.args(LOOK).args(["--endpoint", &mock.url]).args(options))
    };
    call(&[], &["--ca-bundle", path]).ok();
    call(&[("SSL_CERT_FILE", path)], &[]).ok();
    let line = call(&[], &["--max-attempts", "1"]).error(3);
    assert!(line.contains("issuer that is not trusted"), "{line}");

    let line = run_bare(&["mock", "--tls", "/nowhere/authority.pem"]).error(2);
    assert!(line.contains("/nowhere/authority.pem"), "{line}");
}

#[test]
fn it_takes_and_refuses_quirks_as_it_is_told() {
    let ask = |mock: &Mock| {
        let mut stream = TcpStream::connect(mock.address()).unwrap();
        write!(
            stream,
            "POST / HTTP/1.0\r\nHost: http://{}\r\nContent-Type: application/json\r\nX-TC-Action: DescribeTask\r\n\
             X-TC-Version: 2021-08-20\r\nContent-Length: 16\r\n\r\n{{\"TaskId\": 1698}}",
            mock.address()
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    for arguments in [&["--no-auth"][..], &["--no-auth", "--strict", "--take", "host-is-url"]] {
        assert!(ask(&Mock::start(arguments)).contains(r#""TaskId":1698"#), "{arguments:?}");
    }
    for arguments in [["--no-auth", "--strict"].as_slice(), &["--no-auth", "--refuse", "host-is-url"]] {
        assert!(ask(&Mock::start(arguments)).contains("host-is-url"), "{arguments:?}");
    }
    tc3()
        .args(["mock", "--refuse", "manners"])
        .output()
        .map(|output| assert_eq!(output.status.code(), Some(2)))
        .unwrap();
}

#[test]
fn an_address_that_is_not_loopback_is_warned_of_and_told_as_one_to_call() {
    let mut command = tc3();
    let mock = Mock::start_with(command.args(["mock", "--listen", "0.0.0.0:0"]).stderr(Stdio::piped()));
    assert!(mock.url.starts_with("http://127.0.0.1:"), "{}", mock.url);
    mock.call(&LOOK).ok();
    let told = mock.told();
    assert!(told.starts_with("warning: ") && told.contains("not loopback"), "{told}");
    assert_eq!(told.lines().count(), 1, "{told}");
}

#[test]
fn its_limits_and_names_can_be_set() {
    let mock = Mock::start(&["--max-tasks", "1", "--max-body=200", "--host", "mock.test", "--host", "other.test"]);
    let create = ["cfg", "CreateTaskFromAction", "--TaskActionId", "1", "--TaskInstances", r#"["ins-1"]"#];
    assert!(mock.call(&create).error(1).contains("LimitExceeded"));
    let title = "x".repeat(200);
    let line = mock.call(&[&create[..], &["--TaskTitle", &title]].concat()).error(1);
    assert!(line.contains("RequestSizeLimitExceeded") && line.contains("200 bytes"), "{line}");
    for (host, expected) in [("mock.test", "200"), ("other.test:1", "200"), ("more.test", "403")] {
        let mut stream = TcpStream::connect(mock.address()).unwrap();
        write!(stream, "GET /_mock/health HTTP/1.0\r\nHost: {host}\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert_eq!(answer.split(' ').nth(1), Some(expected), "{host}: {answer}");
    }
}

#[test]
fn its_streams_come_by_its_clock() {
    let call = ["lkeap", "ReconstructDocumentSSE", "--FileType", "PDF", "--FileUrl", "https://example.com/a.pdf"];
    let mock = Mock::start(&["--event-interval", "2"]);
    let begun = Instant::now();
    assert_eq!(mock.call(&call).ok().lines().count(), 3);
    // The clock counts whole seconds, of which the first may be almost over.
    assert!(begun.elapsed() > Duration::from_secs(3));
}

#[test]
fn a_connection_that_is_open_does_not_hold_it_up() {
    let mock = Mock::start(&[]);
    let mut idle = TcpStream::connect(mock.address()).unwrap();
    idle.write_all(b"POST / HTTP/1.1\r\nHost: h\r\n").unwrap();
    assert_eq!(mock.signal("TERM"), Some(0));
}

#[test]
fn what_it_makes_up_is_the_same_for_a_seed() {
    let zones = |arguments: &[&str]| {
        let mock = Mock::start(arguments);
        mock.call(&["cvm", "DescribeZones", "--region", "ap-guangzhou", "--filter", "ZoneSet"]).ok()
    };
    assert_eq!(zones(&[]), zones(&["--seed", "0"]));
    assert_eq!(zones(&["--seed", "7"]), zones(&["--seed=7"]));
    assert_ne!(zones(&["--seed", "7"]), zones(&["--seed", "8"]));
}

#[test]
fn its_lists_are_as_long_as_it_is_told() {
    let mock = Mock::start(&["--items", "1000000"]);
    let call = ["vpc", "DescribeVpcs", "--region", "ap-guangzhou", "--Offset", "999997", "--Limit", "5"];
    let told = mock.call(&[&call[..], &["--filter", "[TotalCount, length(VpcSet)]"]].concat()).ok();
    assert_eq!(told.split_whitespace().collect::<String>(), "[1000000,3]");
}

#[test]
fn its_faults_are_those_of_a_file() {
    let start = |text: &str| {
        let file = Scratch::new("faults.json", text);
        (Mock::start(&["--faults", file.path().to_str().unwrap()]), file)
    };
    let (mock, _file) = start(
        r#"[{"match": {"service": "cfg", "action": "DescribeTask"}, "skip": 1, "times": 1, "fault": {"reset": "headers"}},
            {"match": {"service": "cvm"}, "fault": {"error": {"code": "InternalError", "message": "try later"}}}]"#,
    );
    mock.call(&LOOK).ok();
    mock.call(&[&LOOK[..], &["--max-attempts", "1"]].concat()).error(3);
    mock.call(&LOOK).ok();
    let line = mock.call(&["cvm", "DescribeZones", "--region", "ap-guangzhou"]).error(1);
    assert!(line.contains("InternalError") && line.contains("try later"), "{line}");
}

#[test]
fn a_file_of_faults_that_is_wrong_is_told_at_the_start() {
    let many = format!("[{}]", vec![r#"{"fault": {"garbage": 1}}"#; 101].join(","));
    for (text, expected) in [
        ("{}", "wrong.json: expected a list of objects, found an object"),
        (
            r#"[{"fault": {"reset": "body"}}, {"fault": {"garbage": -1}}]"#,
            "wrong.json: [1].fault.garbage: expected an integer",
        ),
        (
            r#"[{"match": {"service": "cfgg"}, "fault": {"garbage": 1}}]"#,
            "[0].match.service: expected the name of a service",
        ),
        (&many, "at most 100 faults"),
    ] {
        let file = Scratch::new("wrong.json", text);
        let line = run_bare(&["mock", "--faults", file.path().to_str().unwrap()]).error(2);
        assert!(line.contains(expected), "{line}");
    }
    let line = run_bare(&["mock", "--faults", "no/such/file.json"]).error(2);
    assert!(line.contains("no/such/file.json"), "{line}");
}

#[test]
fn it_enforces_documented_rates_if_told_to() {
    let codes = |arguments: &[&str]| {
        let mock = Mock::start(arguments);
        let look = [&LOOK[..], &["--max-attempts", "1"]].concat();
        (0..21).filter(|_| mock.call(&look).status != 0).count()
    };
    assert_eq!(codes(&["--clock", "frozen", "--enforce-rates"]), 1, "twenty in a second are documented");
    assert_eq!(codes(&["--clock", "frozen"]), 0);
}

#[test]
fn its_clock_is_frozen_or_begins_at_a_time() {
    let clock = |mock: &Mock| {
        let mut stream = TcpStream::connect(mock.address()).unwrap();
        write!(stream, "GET /_mock/clock HTTP/1.0\r\nHost: localhost\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer.split("\r\n\r\n").nth(1).unwrap().to_owned()
    };
    assert!(clock(&Mock::start(&["--clock", "frozen"])).contains(r#""frozen":true"#));
    let then = Mock::start(&["--clock", "2019-02-25T00:00:00Z"]);
    let told = clock(&then);
    assert!(told.contains(r#""now":"2019-02-25T"#) && told.contains(r#""frozen":false"#), "{told}");
    let line = then.call(&[&LOOK[..], &["--max-attempts", "1"]].concat()).error(1);
    assert!(line.contains("AuthFailure.SignatureExpire"), "the signature is of today: {line}");
}

#[test]
fn what_is_not_understood_is_one_line() {
    for (arguments, hint) in [
        (&["--listen", "here"][..], "listen"),
        (&["--listen"], "listen"),
        (&["--port", "1"], "--port"),
        (&["--max-log", "0"], "--max-log"),
        (&["--max-world", "1 GB"], "--max-world"),
        (&["--seed", "x"], "--seed"),
        (&["--items=-1"], "--items"),
        (&["--clock", "noon"], "neither frozen nor a time such as 2026-01-31T12:00:00Z"),
        (&["--secret-id", "a"], "secret-key"),
        (&["--no-auth", "--secret-id", "a", "--secret-key", "b"], "--no-auth"),
        (&["more"], "more"),
        (&["--secret-id", "a b", "--secret-key", "c"], "secret id"),
    ] {
        let failed = run_bare(&[&["mock"], arguments].concat());
        let status = if hint == "secret id" { 4 } else { 2 };
        let line = failed.error(status);
        assert!(line.contains(hint), "{line:?} should contain {hint:?}");
    }
}

#[test]
fn a_mock_in_the_process_starts_anew_each_time() {
    let run_it = ["cfg", "ModifyTaskRunStatus", "--TaskId", "1698", "--Status", "1002", "--mock"];
    run_bare(&run_it).ok();
    let status = run_bare(&[&LOOK[..], &["--mock", "--filter", "Task.TaskStatus"]].concat()).ok();
    assert_eq!(status, "1001\n");
    let line = run_bare(&["cfg", "DescribeTask", "--TaskId", "4", "--mock"]).error(1);
    assert!(line.contains("ResourceNotFound"), "{line}");
}

#[test]
fn each_request_is_told_on_a_line_of_standard_error() {
    for (verbose, lines) in [("-v", 1), ("-vv", 4)] {
        let mock = Mock::start_with(tc3().args(["mock", verbose]).stderr(Stdio::piped()));
        mock.call(&["cfg", "DescribeTask", "--TaskId", "1698"]).ok();
        // It is written by a thread of its own, which may not have had its turn.
        std::thread::sleep(std::time::Duration::from_millis(500));
        let told = mock.told();
        let first = told.lines().next().unwrap();
        assert!(first.contains(" POST cfg DescribeTask answered 200 ") && first.ends_with(" ms"), "{told}");
        assert!(told.lines().count() >= lines && (lines > 1 || told.lines().count() == 1), "{told}");
        assert!(!told.contains("SECRETEXAMPLE"), "{told}");
    }
}

const WORLD: &str = r#"{"vpc/Vpc": [{"VpcId": "vpc-0000prod", "VpcName": "production"}]}"#;
const VPCS: [&str; 5] = ["vpc", "DescribeVpcs", "--query", "VpcSet[].VpcName", "--region=ap-guangzhou"];

#[test]
fn it_begins_with_a_world_and_each_secret_id_can_have_its_own() {
    let file = Scratch::new("world.json", WORLD);
    let file = file.path().to_str().unwrap();
    let keys = ["--secret-id", "AKIDONE", "--secret-key", "one", "--secret-id", "AKIDTWO", "--secret-key", "two"];
    let mock = Mock::start(&[&["--world", file, "--own-worlds"], &keys[..]].concat());
    let by = |id: &str, key: &str, arguments: &[&str]| {
        run_with(tc3().args(arguments).args(["--secret-id", id, "--secret-key", key, "--endpoint", &mock.url]))
    };
    let create = ["vpc", "CreateVpc", "--VpcName=more", "--CidrBlock=10.0.0.0/16", "--region=ap-guangzhou"];
    by("AKIDONE", "one", &create).ok();
    assert_eq!(by("AKIDONE", "one", &VPCS).json(), serde_json::json!(["production", "more"]));
    assert_eq!(by("AKIDTWO", "two", &VPCS).json(), serde_json::json!(["production"]));

    let wrong = Scratch::new("wrong.json", WORLD.replace("{\"VpcId", "\n{\"VpcIdd"));
    let line = run_bare(&["mock", "--world", wrong.path().to_str().unwrap()]).error(2);
    assert!(line.contains("wrong.json, line 2: vpc/Vpc: it has no member VpcIdd; the nearest is VpcId"), "{line}");
    let line = run_bare(&["mock", "--world", "/no/such/file"]).error(2);
    assert!(line.contains("/no/such/file cannot be read"), "{line}");
    let line = run_bare(&["mock", "--secret-id=a", "--secret-key=b", "--secret-id=c"]).error(2);
    assert!(line.contains("2 of --secret-id and 1 of --secret-key"), "{line}");
    let line = run_bare(&["mock", "--own-worlds", "--no-auth"]).error(2);
    assert!(line.contains("each secret id is to have a world"), "{line}");
}

#[test]
fn what_is_made_takes_its_time_and_a_waiter_waits_for_it() {
    let mock = Mock::start(&["--transitions", "1000s", "--transitions", "cvm/Instance=1poll"]);
    let region = "--region=ap-guangzhou";
    let id = mock.call(&["cvm", "RunInstances", "--no-validate", "--query", "InstanceIdSet[0]", "-r", region]).ok();
    let look = ["cvm", "DescribeInstances", "--InstanceIds.0", id.trim(), region];
    let waiter = r#"{"expr": "InstanceSet[0].InstanceState", "to": "RUNNING", "interval": 1, "timeout": 60}"#;
    let waited = mock.call(&[&look[..], &["--waiter", waiter]].concat());
    assert!(waited.status == 0 && waited.stderr.contains("PENDING"), "{waited:?}");
    assert!(waited.stdout.contains(r#""InstanceState": "RUNNING""#), "{waited:?}");
    let vpc = mock
        .call(&["vpc", "CreateVpc", "--VpcName=a", "--CidrBlock=10.0.0.0/16", "--query=Vpc.VpcId", "-r", region])
        .ok();
    let create = ["vpc", "CreateNatGateway", "--NatGatewayName=a", "--VpcId", vpc.trim(), region];
    let gateway = mock.call(&[&create[..], &["--query", "NatGatewaySet[0].NatGatewayId", "-r"]].concat()).ok();
    let look =
        ["vpc", "DescribeNatGateways", "--NatGatewayIds.0", gateway.trim(), "--query", "NatGatewaySet[].State", region];
    assert_eq!(mock.call(&look).json(), serde_json::json!(["PENDING"]));

    for wrong in ["cvm/Instance=3x", "soon", "-1s", "cvm/Instance="] {
        let line = run_bare(&["mock", &format!("--transitions={wrong}")]).error(2);
        assert!(line.contains("expected immediate, seconds such as 30s, or looks such as 2polls"), "{wrong}: {line}");
    }
    let line = run_bare(&["mock", "--transitions", "cvm/Instanc=30s"]).error(2);
    assert!(line.contains("cvm has no such kind; the nearest is Instance"), "{line}");
}
