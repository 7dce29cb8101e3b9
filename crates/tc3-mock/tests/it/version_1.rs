//! Requests that are signed by version 1: read, judged, and told which service they are for.

use core::num::NonZeroU64;

use bytes::Bytes;
use cfg_core::{DescribeTask, DescribeTaskList};
use http::{Request, Response};
use sts_core::{AssumeRole, GetCallerIdentity};
use tc3::{Action, Call, Credential, Method, SignMethod, Signer, Timestamp, ToSignV1};
use tc3_mock::{Fault, Mock};

use crate::support::{NOW, at, builder, call, code, code_of, deliver, message, mock, reply, send};

const METHODS: [Method; 2] = [Method::Get, Method::Post];
const SIGN_METHODS: [SignMethod; 2] = [SignMethod::HmacSha256, SignMethod::HmacSha1];
const FORM: &str = "application/x-www-form-urlencoded";

/// Calls an action by the client's encoder and signer.
fn call_as<A: Action>(
    mock: &Mock,
    credential: &Credential,
    now: Timestamp,
    call: Call<A>,
) -> Result<tc3::Answer<A::Response>, tc3::Error> {
    let mut request = call.prepare()?;
    request.set_nonce(NonZeroU64::new(7).unwrap());
    let response = send(mock, request.sign(&Signer::new(credential.clone()), now)?);
    tc3::decode::<A>(&reply(&response))
}

/// A request made by hand: parameters as they are before they are encoded, which can be changed after they are signed.
struct ByHand {
    method: Method,
    host: &'static str,
    parameters: Vec<(&'static str, String)>,
}

impl ByHand {
    fn new(method: Method, action: &str) -> Self {
        let parameters = [
            ("Action", action),
            ("Nonce", "11886"),
            ("SecretId", "AKIDEXAMPLE"),
            ("SignatureMethod", "HmacSHA256"),
            ("TaskId", "1698"),
            ("Timestamp", &NOW.to_string()),
            ("Version", "2021-08-20"),
        ];
        let parameters = parameters.map(|(name, value)| (name, value.to_owned())).to_vec();
        Self { method, host: "localhost", parameters }
    }

    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.parameters.retain(|(given, _)| *given != name);
        self.parameters.push((name, value.to_owned()));
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.parameters.retain(|(given, _)| *given != name);
        self
    }

    fn at(mut self, host: &'static str) -> Self {
        self.host = host;
        self
    }

    fn signed(self) -> Self {
        let parameters: Vec<_> = self.parameters.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let signer = Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap());
        let to_sign = ToSignV1 { method: self.method, host: self.host, parameters: &parameters };
        let signature = signer.sign_v1(&to_sign);
        self.with("Signature", &signature)
    }

    fn send(&self, mock: &Mock) -> Response<Bytes> {
        let pairs: Vec<_> = self.parameters.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        let text = pairs.join("&");
        let request = Request::builder().method(self.method.as_str()).header("Host", self.host);
        let request = match self.method {
            Method::Get => request.uri(format!("/?{text}")).body(Bytes::new()),
            Method::Post => request.uri("/").header("Content-Type", FORM).body(Bytes::from(text)),
        };
        deliver(mock, request.unwrap())
    }
}

/// As browsers encode forms, with `+` for a blank.
fn encoded(text: &str) -> String {
    let encoded = |byte: u8| match byte {
        b' ' => "+".to_owned(),
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(encoded).collect()
}

#[test]
fn every_way_of_signing_passes_with_a_region_and_a_session_token() {
    let mock = mock();
    let role = AssumeRole::new("qcs::cam::uin/100000000001:roleName/reader", "audit");
    let issued = call(&mock, role).unwrap().response.credentials;
    let session = Credential::new(&issued.tmp_secret_id, &issued.tmp_secret_key).unwrap();
    let with_token = session.clone().with_token(&issued.token).unwrap();
    for method in METHODS {
        for sign_method in SIGN_METHODS {
            let look = || Call::new(DescribeTask::new(1698)).with_method(method).with_sign_method(sign_method);
            for look in [look(), look().with_region("ap-guangzhou").with_language("en-US").with_header("X-Mine", "1")] {
                let answer = call_as(&mock, mock.credential(), at(NOW), look.clone()).unwrap();
                assert_eq!(answer.response.task.task_id, 1698);
                assert!(call_as(&mock, &with_token, at(NOW), look).is_ok());
            }
            assert_eq!(code_of(call_as(&mock, &session, at(NOW), look())), "AuthFailure.TokenFailure");
            let late = call_as(&mock, mock.credential(), at(NOW - 301), look());
            assert_eq!(code_of(late), "AuthFailure.SignatureExpire");
            let wrong = Credential::new("AKIDEXAMPLE", "wrong").unwrap();
            assert_eq!(code_of(call_as(&mock, &wrong, at(NOW), look())), "AuthFailure.SignatureFailure");
            let nobody = Credential::new("AKIDNOBODY", "wrong").unwrap();
            assert_eq!(code_of(call_as(&mock, &nobody, at(NOW), look())), "AuthFailure.SecretIdNotFound");
        }
    }
}

/// Who signed is known to behaviour, as by TC3.
#[test]
fn the_caller_is_known() {
    let mock = mock();
    let who = Call::new(GetCallerIdentity::new()).with_sign_method(SignMethod::HmacSha1);
    let by_form = call_as(&mock, mock.credential(), at(NOW), who).unwrap().response;
    assert_eq!(by_form, call(&mock, GetCallerIdentity::new()).unwrap().response);
}

#[test]
fn what_was_changed_or_is_missing_does_not_pass() {
    let mock = mock();
    for method in METHODS {
        let signed = || ByHand::new(method, "DescribeTask").with("Region", "ap-guangzhou").signed();
        assert_eq!(code(&signed().send(&mock)), "none");
        for (changed, expected) in [
            (signed().with("TaskId", "1699"), "AuthFailure.SignatureFailure"),
            (signed().with("Region", "ap-shanghai"), "AuthFailure.SignatureFailure"),
            (signed().with("More", ""), "AuthFailure.SignatureFailure"),
            (signed().with("Nonce", "11887"), "AuthFailure.SignatureFailure"),
            (signed().without("SignatureMethod"), "AuthFailure.SignatureFailure"),
            (signed().with("SignatureMethod", "HmacSHA1"), "AuthFailure.SignatureFailure"),
            (signed().at("cfg.tencentcloudapi.com"), "AuthFailure.SignatureFailure"),
            (signed().with("SignatureMethod", "TC3-HMAC-SHA256"), "InvalidParameterValue"),
            (signed().with("Nonce", "0"), "InvalidParameterValue"),
            (signed().with("Nonce", "-1"), "InvalidParameterValue"),
            (signed().with("Nonce", "x"), "InvalidParameterValue"),
            (signed().without("Nonce"), "MissingParameter"),
            (signed().without("SecretId"), "MissingParameter"),
            (signed().without("Signature"), "MissingParameter"),
            (signed().without("Timestamp"), "MissingParameter"),
            (signed().without("Version"), "MissingParameter"),
            (signed().without("Action"), "MissingParameter"),
        ] {
            let response = changed.send(&mock);
            assert_eq!(code(&response), expected, "{}", message(&response));
        }
        let mut twice = signed();
        twice.parameters.push(("Nonce", "11886".to_owned()));
        assert_eq!(code(&twice.send(&mock)), "InvalidParameter");
    }
    let other_method = ByHand { method: Method::Get, ..ByHand::new(Method::Post, "DescribeTask").signed() };
    assert_eq!(code(&other_method.send(&mock)), "AuthFailure.SignatureFailure");
}

#[test]
fn without_a_method_it_is_by_sha_1() {
    let signed = ByHand::new(Method::Get, "DescribeTask").without("SignatureMethod").signed();
    assert_eq!(code(&signed.send(&mock())), "none");
}

/// A query has a blank as `%20` or as `+`; one client signs names with dots where it sends underscores.
#[test]
fn what_clients_are_known_to_send_passes() {
    let mock = builder().without_auth().build().unwrap();
    let list = |title: &str| {
        let list = ByHand::new(Method::Post, "DescribeTaskList").without("TaskId").with("Limit", "10");
        list.with("Offset", "0").with("TaskTitle", title).signed()
    };
    assert_eq!(code(&list("a b").send(&mock)), "none");
    assert_eq!(mock.requests()[0].request.as_deref(), Some(r#"{"Limit":10,"Offset":0,"TaskTitle":"a b"}"#));

    let mock = self::mock();
    let dotted = ByHand::new(Method::Post, "DescribeTask").with("A.B", "1").signed().without("A.B").with("A_B", "1");
    assert_eq!(code(&dotted.send(&mock)), "UnknownParameter", "the signature is right");
    assert_eq!(code(&dotted.with("A_B", "2").send(&mock)), "AuthFailure.SignatureFailure");
}

#[test]
fn the_service_is_told_by_the_host_then_by_the_action_then_by_the_default() {
    let zones = |host| {
        let zones = ByHand::new(Method::Get, "DescribeZones").without("TaskId").with("Version", "2017-03-12");
        zones.with("Region", "ap-guangzhou").at(host).signed()
    };
    let mock = self::mock();
    let response = zones("localhost").send(&mock);
    assert_eq!(code(&response), "NoSuchProduct");
    let told = message(&response);
    assert!(told.contains("cvm") && told.contains("postgres") && told.contains("--default-service"), "{told}");

    let served = |mock: &Mock| mock.requests().last().unwrap().service.clone();
    assert_eq!(code(&zones("postgres.tencentcloudapi.com").send(&mock)), "none");
    assert_eq!(served(&mock), "postgres");

    let mock = builder().with_default_service("cvm").build().unwrap();
    assert_eq!(code(&zones("127.0.0.1:8080").send(&mock)), "none");
    assert_eq!(served(&mock), "cvm");
    assert_eq!(code(&zones("postgres.tencentcloudapi.com").send(&mock)), "none");
    assert_eq!(served(&mock), "postgres", "the host comes first");
    assert_eq!(code(&ByHand::new(Method::Get, "DescribeTask").signed().send(&mock)), "none", "only one has it");
    assert_eq!(
        code(&ByHand::new(Method::Get, "DescribeTusk").with("Version", "2017-03-12").send(&mock)),
        "MissingParameter"
    );
    let unknown = ByHand::new(Method::Get, "DescribeTusk").with("Version", "2017-03-12").signed().send(&mock);
    assert_eq!(code(&unknown), "InvalidAction", "of the default");

    let error = builder().with_default_service("cvn").build().err().unwrap();
    assert!(error.to_string().contains("\"cvn\""), "{error}");
}

#[test]
fn what_is_larger_than_the_protocol_takes_is_refused() {
    let mock = mock();
    for (method, limit) in [(Method::Get, 32 << 10), (Method::Post, 1 << 20)] {
        let of = |length: usize| ByHand::new(method, "DescribeTask").with("TaskTitle", &"x".repeat(length)).signed();
        let response = of(limit).send(&mock);
        assert_eq!(code(&response), "RequestSizeLimitExceeded");
        assert!(message(&response).contains(&limit.to_string()), "{}", message(&response));
        assert_eq!(code(&of(limit - 500).send(&mock)), "UnknownParameter", "its signature is right");
    }
    let deep: String = (0..2_000).map(|at| format!("A{at}.{}=1&", "b.".repeat(90))).collect();
    let form = Request::post("/").header("Content-Type", FORM).body(Bytes::from(deep + "Action=x")).unwrap();
    assert_eq!(code(&deliver(&mock, form)), "RequestSizeLimitExceeded");
}

#[test]
fn parameters_stand_in_one_place() {
    let mock = mock();
    let send = |method: &str, uri: &str, body: &'static str| {
        let request = Request::builder().method(method).uri(uri).header("Content-Type", FORM);
        code(&deliver(&mock, request.body(Bytes::from_static(body.as_bytes())).unwrap()))
    };
    assert_eq!(send("POST", "/?Action=DescribeTask", "Version=2021-08-20"), "MissingParameter");
    assert_eq!(send("GET", "/?Action=DescribeTask", "Version=2021-08-20"), "MissingParameter");
    assert_eq!(send("POST", "/", "Action=%zz"), "InvalidParameter");
    assert_eq!(send("POST", "/", "Action"), "InvalidParameter");
}

#[test]
fn the_log_has_who_signed_how_and_no_secret() {
    let mock = mock();
    let credential = Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap().with_token("T0KEN").unwrap();
    let list =
        Call::new(DescribeTaskList::new(10, 0)).with_sign_method(SignMethod::HmacSha1).with_region("ap-guangzhou");
    call_as(&mock, &credential, at(NOW), list).unwrap();
    let [entry] = &mock.requests()[..] else { panic!("it was one request") };
    assert_eq!((entry.action.as_str(), entry.version.as_str()), ("DescribeTaskList", "2021-08-20"));
    assert_eq!((entry.region.as_str(), entry.service.as_str()), ("ap-guangzhou", "cfg"));
    assert_eq!(entry.authorization, "HmacSHA1 SecretId=AKIDEXAMPLE, Signature=***");
    assert_eq!(entry.request.as_deref(), Some(r#"{"Limit":10,"Offset":0}"#));
    assert!(!format!("{entry:?}").contains("T0KEN"), "{entry:?}");
}

/// A fault finds its action among the parameters.
#[test]
fn faults_befall_these_requests_too() {
    let mock = mock();
    mock.fault(Fault::error("FailedOperation", "by order").on("cfg", "DescribeTask").times(1)).unwrap();
    let list = Call::new(DescribeTaskList::new(10, 0)).with_sign_method(SignMethod::HmacSha1);
    assert!(call_as(&mock, mock.credential(), at(NOW), list).is_ok());
    let look = || Call::new(DescribeTask::new(1698)).with_sign_method(SignMethod::HmacSha1);
    assert_eq!(code_of(call_as(&mock, mock.credential(), at(NOW), look())), "FailedOperation");
    assert!(call_as(&mock, mock.credential(), at(NOW), look()).is_ok());
}

/// A region is missed under the name that it has here.
#[test]
fn what_is_missing_is_called_as_version_1_calls_it() {
    let mock = builder().with_default_service("cvm").build().unwrap();
    let zones = ByHand::new(Method::Post, "DescribeZones").without("TaskId").with("Version", "2017-03-12").signed();
    let response = zones.send(&mock);
    assert_eq!(code(&response), "MissingParameter");
    assert!(message(&response).starts_with("the parameter Region is missing"), "{}", message(&response));
}
