//! What clients do otherwise than the service declares: named, and taken or refused, each by itself. And which service is meant.

use bytes::Bytes;
use http::Request;
use tc3::{Credential, Method, Payload, Signer, ToSign};
use tc3_mock::{DEFAULT_SECRET_ID, DEFAULT_SECRET_KEY, Mock, MockBuilder, Quirk};

use crate::support::{self, NOW, at, code, deliver, message};

/// A request as a client makes it, before it is signed. Each part can be had otherwise.
struct Made {
    secret_id: &'static str,
    sent_host: &'static str,
    signed_host: &'static str,
    service: &'static str,
    comma: &'static str,
    action: (&'static str, &'static str),
    body: &'static str,
}

/// As the service expects it.
const PLAIN: Made = Made {
    secret_id: DEFAULT_SECRET_ID,
    sent_host: "127.0.0.1:8080",
    signed_host: "127.0.0.1:8080",
    service: "cfg",
    comma: ", ",
    action: ("DescribeTask", "2021-08-20"),
    body: r#"{"TaskId": 1698}"#,
};

/// A secret id that the mock has beside its own.
const ODD: &str = "made-up";

fn builder() -> MockBuilder {
    let builder = support::builder().with_credential(DEFAULT_SECRET_ID, DEFAULT_SECRET_KEY);
    builder.with_credential(ODD, DEFAULT_SECRET_KEY)
}

const INSTANCES: (&str, &str) = ("DescribeInstances", "2017-03-12");

const SMS: &str = r#"{"PhoneNumberSet": ["+8613000000000"], "SmsSdkAppId": 1400006666, "TemplateId": "1110"}"#;

impl Made {
    fn request(&self) -> Request<Bytes> {
        let to_sign = ToSign {
            method: Method::Post,
            query: "",
            content_type: "application/json",
            host: self.signed_host,
            headers: &[],
            payload: Payload::Signed(self.body.as_bytes()),
            service: self.service,
        };
        let mut authorization = String::new();
        Signer::new(Credential::new(self.secret_id, DEFAULT_SECRET_KEY).unwrap())
            .sign(&to_sign, at(NOW), &mut authorization)
            .unwrap();
        Request::post("/")
            .header("Host", self.sent_host)
            .header("Content-Type", "application/json")
            .header("X-TC-Action", self.action.0)
            .header("X-TC-Version", self.action.1)
            .header("X-TC-Region", "ap-guangzhou")
            .header("X-TC-Timestamp", NOW)
            .header("Authorization", authorization.replace(", ", self.comma))
            .body(Bytes::from_static(self.body.as_bytes()))
            .unwrap()
    }
}

/// A request that has the quirk, and no other.
fn with(quirk: Quirk) -> Made {
    match quirk {
        Quirk::HostIsUrl => Made { sent_host: "http://127.0.0.1:8080", signed_host: "http://127.0.0.1:8080", ..PLAIN },
        Quirk::HostSignedWithoutPort => Made { signed_host: "127.0.0.1", ..PLAIN },
        Quirk::ScopeOfHost => Made { service: "127", ..PLAIN },
        Quirk::NoBlankAfterComma => Made { comma: ",", ..PLAIN },
        Quirk::OddSecretId => Made { secret_id: ODD, ..PLAIN },
        Quirk::MemberTwice => Made { body: r#"{"TaskId": 1, "TaskId": 1698}"#, ..PLAIN },
        Quirk::IntegerAsText => Made { body: r#"{"TaskId": "1698"}"#, ..PLAIN },
        Quirk::FloatAsText => {
            let action = ("DescribePreReleaseList", "2018-08-08");
            Made { service: "domain", action, body: r#"{"PriceStart": "1.5"}"#, ..PLAIN }
        }
        Quirk::BooleanAsText => {
            let action = ("DescribeAddressTemplates", "2017-03-12");
            Made { service: "vpc", action, body: r#"{"NeedMemberInfo": "true"}"#, ..PLAIN }
        }
        Quirk::NullMember => Made { service: "cvm", action: INSTANCES, body: r#"{"Limit": null}"#, ..PLAIN },
        Quirk::NumberForText => Made { service: "sms", action: ("SendSms", "2021-01-11"), body: SMS, ..PLAIN },
        Quirk::TextForList => {
            Made { service: "cvm", action: INSTANCES, body: r#"{"InstanceIds": "ins-1a2b3c4d"}"#, ..PLAIN }
        }
        Quirk::EmptyBody => Made { service: "cvm", action: INSTANCES, body: "", ..PLAIN },
        other => panic!("{other} has no test"),
    }
}

/// Sends it, and gives what came and which quirks the log names.
fn sent(mock: &Mock, made: &Made) -> (String, String, Vec<Quirk>) {
    let response = deliver(mock, made.request());
    (code(&response), message(&response), mock.requests().pop().unwrap().quirks)
}

/// The mocks that take a quirk, and those that refuse it.
fn mocks(quirk: Quirk) -> (Vec<Mock>, Vec<Mock>) {
    let mut taking = vec![builder().with_quirk(quirk), builder().strict().with_quirk(quirk)];
    let mut refusing = vec![builder().strict(), builder().without_quirk(quirk)];
    if quirk.is_taken() { &mut taking } else { &mut refusing }.push(builder());
    let build = |builders: Vec<MockBuilder>| builders.into_iter().map(|builder| builder.build().unwrap()).collect();
    (build(taking), build(refusing))
}

#[test]
fn each_is_named_and_taken_or_refused_as_one_says() {
    for quirk in Quirk::all() {
        let (taking, refusing) = mocks(quirk);
        for mock in taking {
            let (code, message, quirks) = sent(&mock, &with(quirk));
            assert_eq!((&*code, &quirks[..]), ("none", &[quirk][..]), "{quirk}: {message}");
        }
        for mock in refusing {
            let (code, message, quirks) = sent(&mock, &with(quirk));
            assert_eq!((&*code, &quirks[..]), (quirk.code(), &[quirk][..]), "{quirk}: {message}");
            assert!(message.contains(quirk.name()) && message.contains(quirk.description()), "{message}");
        }
        assert_eq!(quirk.to_string(), quirk.name());
        assert_eq!(Quirk::named(quirk.name()), Some(quirk));
    }
}

#[test]
fn what_has_none_is_taken_by_all() {
    for builder in [builder(), builder().strict()] {
        let (code, _, quirks) = sent(&builder.build().unwrap(), &PLAIN);
        assert_eq!((&*code, quirks.len()), ("none", 0));
    }
}

/// As the service says it: which member, and what it should be.
#[test]
fn where_a_quirk_of_a_body_is_refused_its_place_is_told() {
    for (quirk, told) in [
        (Quirk::IntegerAsText, "TaskId must be int64, not a string"),
        (Quirk::FloatAsText, "PriceStart must be float, not a string"),
        (Quirk::BooleanAsText, "NeedMemberInfo must be bool, not a string"),
        (Quirk::NullMember, "Limit must be int64, not null"),
        (Quirk::NumberForText, "SmsSdkAppId must be string, not an integer"),
        (Quirk::TextForList, "InstanceIds must be list, not a string"),
        (Quirk::MemberTwice, "TaskId must be one member, not two of the same name"),
    ] {
        let (_, message, _) = sent(&builder().strict().build().unwrap(), &with(quirk));
        assert!(message.contains(told), "{message}");
    }
}

/// In a query all values are text, whatever they are declared as.
#[test]
fn a_query_has_no_types_to_miss() {
    let mock = builder().strict().without_auth().build().unwrap();
    let request = |query: &str| {
        let request = Request::get(format!("/?{query}")).header("Host", "vpc.tencentcloudapi.com");
        let request = request.header("X-TC-Action", "DescribeAddressTemplates").header("X-TC-Region", "ap-guangzhou");
        request.header("X-TC-Version", "2017-03-12").body(Bytes::new()).unwrap()
    };
    assert_eq!(code(&deliver(&mock, request("NeedMemberInfo=true&Limit=3"))), "none");
    assert_eq!(mock.requests()[0].quirks, []);
    assert_eq!(code(&deliver(&mock, request("Filters=a"))), "InvalidParameter");
}

/// As the Node.js SDK does it at an endpoint on localhost.
#[test]
fn several_are_named_at_once() {
    let mock = builder().build().unwrap();
    let node = Made { signed_host: "127.0.0.1", service: "127", ..PLAIN };
    let (code, _, quirks) = sent(&mock, &node);
    assert_eq!((&*code, &quirks[..]), ("none", &[Quirk::HostSignedWithoutPort, Quirk::ScopeOfHost][..]));
    let (code, message, quirks) = sent(&builder().strict().build().unwrap(), &node);
    assert_eq!((&*code, quirks.len()), ("AuthFailure.SignatureFailure", 2));
    assert!(message.contains("host-signed-without-port: ") && message.contains("scope-of-host: "), "{message}");
    let entry = serde_json::to_value(&mock.requests()[0]).unwrap();
    assert_eq!(entry["quirks"], serde_json::json!(["host-signed-without-port", "scope-of-host"]));
    assert_eq!(entry["service"], "cfg");
}

/// Whether it is one of somebody else's, or none at all.
#[test]
fn a_secret_id_that_the_mock_does_not_have_is_told_by_how_it_begins() {
    for (secret_id, expected) in [
        ("AKIDOFSOMEBODYELSE", "AuthFailure.SecretIdNotFound"),
        ("akidexample", "AuthFailure.InvalidSecretId"),
        ("somebody", "AuthFailure.InvalidSecretId"),
    ] {
        assert_eq!(sent(&builder().build().unwrap(), &Made { secret_id, ..PLAIN }).0, expected, "{secret_id}");
    }
}

/// A quirk is no excuse: what is wrong is wrong.
#[test]
fn what_is_signed_wrong_is_refused_with_a_quirk_too() {
    let mock = builder().strict().build().unwrap();
    for made in [
        Made { signed_host: "127.0.0.1:8081", ..PLAIN },
        Made { signed_host: "localhost", ..with(Quirk::HostIsUrl) },
        Made { signed_host: "localhost", ..with(Quirk::NoBlankAfterComma) },
    ] {
        assert_eq!(sent(&mock, &made).0, "AuthFailure.SignatureFailure");
    }
}

/// The scope comes first, then action and version, then the host; the host of the cloud's own services is always heard.
#[test]
fn the_service_is_found_from_the_scope_then_the_action_then_the_host() {
    let mock = builder().without_auth().build().unwrap();
    let served = |host: &str, scope: &str, action: &str, version: &str| {
        let authorization = format!(
            "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2023-11-14/{scope}/tc3_request, SignedHeaders=content-type;host, \
             Signature={}",
            "0".repeat(64)
        );
        let request = Request::post("/")
            .header("Host", host)
            .header("Content-Type", "application/json")
            .header("X-TC-Action", action)
            .header("X-TC-Version", version)
            .header("X-TC-Region", "ap-guangzhou")
            .header("Authorization", authorization);
        match &*code(&deliver(&mock, request.body(Bytes::from_static(b"{}")).unwrap())) {
            "none" => mock.requests().pop().unwrap().service,
            code => code.to_owned(),
        }
    };
    // Both have this action in this version.
    let zones = |host: &str, scope: &str| served(host, scope, "DescribeZones", "2017-03-12");
    for (host, scope, expected) in [
        ("127.0.0.1:1", "postgres", "postgres"),
        ("cvm.localhost:1", "postgres", "postgres"),
        ("postgres.tencentcloudapi.com", "postgres", "postgres"),
        ("cvm.tencentcloudapi.com", "postgres", "AuthFailure.SignatureFailure"),
        ("postgres.localhost:1", "postgres.localhost", "NoSuchProduct"),
        ("postgres.localhost:1", "postgres", "postgres"),
        ("cvm.localhost:1", "cvm", "cvm"),
        ("127.0.0.1:1", "127", "NoSuchProduct"),
    ] {
        assert_eq!(zones(host, scope), expected, "{host} {scope}");
    }
    // One has this one.
    for (host, scope, expected) in [
        ("127.0.0.1:1", "127", "cvm"),
        ("localhost:1", "localhost:1", "cvm"),
        ("localhost", "localhost", "cvm"),
        ("127.0.0.1:1", "postgres", "InvalidAction"),
    ] {
        assert_eq!(served(host, scope, "DescribeInstances", "2017-03-12"), expected, "{host} {scope}");
    }
}
