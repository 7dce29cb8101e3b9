//! What the log says of a signature that is wrong: the cause, and what the client must have signed.

use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http::Request;
use serde_json::Value;
use sha2::{Digest, Sha256};
use tc3::{Credential, Method, Payload, Signer, Timestamp, ToSign, ToSignV1};
use tc3_mock::Mock;

use crate::support::{NOW, at, code, deliver, message, mock};

const BODY: &str = r#"{"TaskId":1698,"Summary":"未命名"}"#;
const HOST: &str = "cfg.tencentcloudapi.com";
const JSON: &str = "application/json";

/// What a client signs, and what it sends.
#[derive(Clone)]
struct Client {
    key: &'static str,
    method: Method,
    query: [&'static str; 2],
    content_type: [&'static str; 2],
    host: [&'static str; 2],
    body: [&'static str; 2],
    now: [i64; 2],
    headers: &'static [(&'static str, &'static str)],
}

const SIGNED: usize = 0;
const SENT: usize = 1;

impl Client {
    fn new() -> Self {
        Self {
            key: "SECRETEXAMPLE",
            method: Method::Post,
            query: [""; 2],
            content_type: [JSON; 2],
            host: [HOST; 2],
            body: [BODY; 2],
            now: [NOW; 2],
            headers: &[],
        }
    }

    fn get() -> Self {
        Self { method: Method::Get, query: ["TaskId=1698"; 2], body: [""; 2], ..Self::new() }
    }

    fn request(&self) -> Request<Bytes> {
        let signer = Signer::new(Credential::new("AKIDEXAMPLE", self.key).unwrap());
        let to_sign = ToSign {
            method: self.method,
            query: self.query[SIGNED],
            content_type: self.content_type[SIGNED],
            host: self.host[SIGNED],
            headers: self.headers,
            payload: Payload::Signed(self.body[SIGNED].as_bytes()),
            service: "cfg",
        };
        let mut authorization = String::new();
        signer.sign(&to_sign, at(self.now[SIGNED]), &mut authorization).unwrap();
        Request::builder()
            .method(self.method.as_str())
            .uri(format!("/?{}", self.query[SENT]).trim_end_matches('?'))
            .header("Host", self.host[SENT])
            .header("Content-Type", self.content_type[SENT])
            .header("X-TC-Action", "DescribeTask")
            .header("X-TC-Version", "2021-08-20")
            .header("X-TC-Timestamp", self.now[SENT])
            .header("Authorization", authorization)
            .body(Bytes::from_static(self.body[SENT].as_bytes()))
            .unwrap()
    }
}

/// The entry of a request that is refused with this code, as the control API tells it.
#[track_caller]
fn entry(mock: &Mock, request: Request<Bytes>, expected: &str) -> Value {
    let response = deliver(mock, request);
    assert_eq!(code(&response), expected, "{}", message(&response));
    let told = deliver(mock, Request::get("/_mock/requests").body(Bytes::new()).unwrap());
    let mut told: Value = serde_json::from_slice(told.body()).unwrap();
    told["requests"].as_array_mut().unwrap().pop().unwrap()
}

fn causes(entry: &Value) -> Vec<&str> {
    entry["explanation"]["causes"].as_array().unwrap().iter().map(|cause| cause.as_str().unwrap()).collect()
}

const FAILURE: &str = "AuthFailure.SignatureFailure";

#[test]
fn what_the_client_signed_is_found_and_stands_beside_what_came() {
    let mock = mock();
    let client = Client::new;
    let cases: [(Client, &str, &str, &str); 16] = [
        (
            Client { host: ["cfg.tencentcloudapi.com:443", HOST], ..client() },
            "the port",
            "host:cfg.tencentcloudapi.com",
            "host:cfg.tencentcloudapi.com:443",
        ),
        (
            Client { host: [HOST, "localhost:8080"], ..client() },
            "changed the Host",
            "host:localhost:8080",
            "host:cfg.tencentcloudapi.com",
        ),
        (
            Client { host: ["http://127.0.0.1:8080", "127.0.0.1:8080"], ..client() },
            "is a URL",
            "host:127.0.0.1:8080",
            "host:http://127.0.0.1:8080",
        ),
        (
            Client { content_type: [JSON, "application/json; charset=utf-8"], ..client() },
            "content type changed on the way",
            "content-type:application/json; charset=utf-8",
            "content-type:application/json",
        ),
        (
            Client { content_type: ["application/json; charset=utf-8", JSON], ..client() },
            "content type changed on the way",
            "content-type:application/json",
            "content-type:application/json; charset=utf-8",
        ),
        (
            Client { body: [BODY, r#"{"TaskId": 1698, "Summary": "未命名"}"#], ..client() },
            "the same JSON without blanks",
            "",
            "",
        ),
        (
            Client { body: [r#"{"TaskId": 1698, "Summary": "\u672a\u547d\u540d"}"#, BODY], ..client() },
            "with a blank behind each comma and colon, with \\u escapes",
            "",
            "",
        ),
        (
            Client { body: [BODY, r#"{"TaskId":1698,"Summary":"\u672a\u547d\u540d"}"#], ..client() },
            "in place of their \\u escapes",
            "",
            "",
        ),
        (
            Client { body: ["{\n  \"TaskId\": 1698,\n  \"Summary\": \"未命名\"\n}", BODY], ..client() },
            "indented by 2",
            "",
            "",
        ),
        (
            Client { body: [r#"{"Summary":"未命名","TaskId":1698}"#, BODY], ..client() },
            "in the order of its names",
            "",
            "",
        ),
        (
            Client { body: ["{\"TaskId\":1}\n", "{\"TaskId\":1}"], ..client() },
            "a line feed at its end was cut off",
            "",
            "",
        ),
        (Client { body: ["", "{}"], ..client() }, "an empty body was signed", "", ""),
        (Client { body: ["{}", ""], ..client() }, "{} was signed", "", ""),
        (Client { now: [NOW - 1, NOW], ..client() }, "another time than was signed", "1700000000", "1699999999"),
        (
            Client { query: ["TaskId=1698", "TaskId=1698"], method: Method::Get, body: ["{}", ""], ..client() },
            "{} was signed",
            "",
            "",
        ),
        (
            Client { query: ["B=2&TaskId=1698", "TaskId=1698&B=2"], ..Client::get() },
            "in the order of its names",
            "TaskId=1698&B=***",
            "B=***&TaskId=1698",
        ),
    ];
    for (client, cause, server, signed) in cases {
        let entry = entry(&mock, client.request(), FAILURE);
        let [told] = causes(&entry)[..] else { panic!("{entry:#}") };
        assert!(told.contains(cause), "{told}\nlacks {cause}");
        assert!(entry["message"].as_str().unwrap().contains(told), "the answer says it too: {entry:#}");
        let difference = &entry["explanation"]["difference"];
        if !server.is_empty() {
            assert_eq!((&difference["server"], &difference["client"]), (&server.into(), &signed.into()), "{entry:#}");
        }
        for side in ["server", "client"] {
            let built = &entry["explanation"][side];
            let text = built[difference["in"].as_str().unwrap()].as_str().unwrap();
            let line = text.lines().nth(difference["line"].as_u64().unwrap() as usize - 1);
            assert_eq!(line.unwrap_or_default(), difference[side], "{entry:#}");
        }
    }
}

#[test]
fn two_causes_are_found_together() {
    let client = Client {
        content_type: [JSON, "application/json; charset=utf-8"],
        body: [BODY, r#"{"TaskId": 1698, "Summary": "未命名"}"#],
        ..Client::new()
    };
    let entry = entry(&mock(), client.request(), FAILURE);
    let [first, second] = causes(&entry)[..] else { panic!("{entry:#}") };
    assert!(first.contains("content type") && second.contains("without blanks"), "{entry:#}");
}

#[test]
fn a_wrong_key_is_likely_where_nothing_else_fits() {
    let client = Client { key: "ANOTHER", ..Client::new() };
    let entry = entry(&mock(), client.request(), FAILURE);
    let [cause] = causes(&entry)[..] else { panic!("{entry:#}") };
    assert!(cause.starts_with("most likely the secret key is another"), "{cause}");
    assert_eq!(entry["service"], "cfg", "who looks for its service finds it");
    let explanation = &entry["explanation"];
    assert!(explanation["client"].is_null() && explanation["difference"].is_null(), "{entry:#}");
    let canonical = explanation["server"]["canonical_request"].as_str().unwrap();
    assert!(canonical.starts_with("POST\n/\n\ncontent-type:application/json\nhost:cfg.tencentcloudapi.com\n\n"));
    assert!(!entry.to_string().contains("SECRETEXAMPLE") && !entry.to_string().contains("ANOTHER"), "{entry:#}");
}

#[test]
fn a_clock_that_is_off_is_told_by_how_much_and_the_signature_is_judged_all_the_same() {
    let mock = mock();
    for (off, told) in [(-360, "6 minutes behind"), (360, "6 minutes ahead"), (8 * 3600, "a time zone")] {
        let client = Client { now: [NOW + off; 2], ..Client::new() };
        let entry = entry(&mock, client.request(), "AuthFailure.SignatureExpire");
        let [clock, signature] = causes(&entry)[..] else { panic!("{entry:#}") };
        assert!(clock.contains(told), "{clock}");
        assert_eq!(signature, "what was signed is what came");
    }
    let client =
        Client { now: [NOW - 360; 2], content_type: [JSON, "application/json;charset=utf-8"], ..Client::new() };
    let entry = entry(&mock, client.request(), "AuthFailure.SignatureExpire");
    assert!(causes(&entry)[1].contains("content type changed"), "{entry:#}");
}

/// A query may hold a secret, and so may what the spec does not know.
#[test]
fn sensitive_parameters_and_tokens_are_masked() {
    let mock = mock();
    let request = Client { query: ["B=hidden&TaskId=1698", "TaskId=1698&B=hidden"], ..Client::get() };
    let told = entry(&mock, request.request(), FAILURE).to_string();
    assert!(told.contains("TaskId=1698") && !told.contains("hidden"), "{told}");
}

#[test]
fn a_request_that_is_right_has_no_explanation() {
    let mock = mock();
    let response = deliver(&mock, Client { body: [r#"{"TaskId":1698}"#; 2], ..Client::new() }.request());
    assert_eq!(code(&response), "none");
    assert_eq!(mock.requests()[0].explanation, None);
}

/// The same code judges a request that was captured.
#[test]
fn a_captured_request_is_judged_alike() {
    let verify = |client: &Client, now: i64| {
        tc3_mock::verify(&client.request(), "AKIDEXAMPLE", "SECRETEXAMPLE", Timestamp::from_unix(now).unwrap()).unwrap()
    };
    let good = Client::new();
    assert_eq!(verify(&good, NOW).code, None);
    assert_eq!(verify(&good, NOW + 301).code.as_deref(), Some("AuthFailure.SignatureExpire"));
    let bad = Client { host: ["cfg.tencentcloudapi.com:443", HOST], ..good };
    let mock = mock();
    deliver(&mock, bad.request());
    assert_eq!(mock.requests()[0].explanation.as_deref(), Some(&verify(&bad, NOW)));
}

/// A wrong key and a changed body look alike, unless it is known that the client has the key.
#[test]
fn a_changed_body_is_likely_where_the_key_was_right_before() {
    let mock = mock();
    let changed = Client { body: [r#"{"TaskId":1698}"#, r#"{"TaskId":1699}"#], ..Client::new() };
    let cause = |mock: &Mock| causes(&entry(mock, changed.request(), FAILURE))[0].to_owned();
    assert!(cause(&mock).starts_with("most likely the secret key is another, or the body was changed"));
    let good = Client { body: [r#"{"TaskId":1698}"#; 2], ..Client::new() };
    assert_eq!(code(&deliver(&mock, good.request())), "none");
    let told = cause(&mock);
    assert!(told.starts_with("most likely the body was changed") && told.contains("has the key"), "{told}");
}

/// A request by version 1: what is signed, and what is sent.
fn version_1(signed: ToSignV1<'_>, sent: ToSignV1<'_>, encode: fn(&str) -> String) -> Request<Bytes> {
    let signer = Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap());
    let signature = signer.sign_v1(&signed);
    let signature = [("Signature", signature.as_str())];
    let pairs: Vec<_> =
        sent.parameters.iter().chain(&signature).map(|(name, value)| format!("{name}={}", encode(value))).collect();
    let request = Request::builder().method(sent.method.as_str()).header("Host", sent.host);
    match sent.method {
        Method::Get => request.uri(format!("/?{}", pairs.join("&"))).body(Bytes::new()).unwrap(),
        _ => {
            let request = request.uri("/").header("Content-Type", "application/x-www-form-urlencoded");
            request.body(pairs.join("&").into()).unwrap()
        }
    }
}

fn encoded(value: &str) -> String {
    value.replace('%', "%25").replace('+', "%2B").replace('/', "%2F").replace('=', "%3D").replace(' ', "%20")
}

const PARAMETERS: [(&str, &str); 8] = [
    ("Action", "DescribeTask"),
    ("Mystery", "hidden b"),
    ("Nonce", "5"),
    ("SecretId", "AKIDEXAMPLE"),
    ("TaskId", "1698"),
    ("Timestamp", "1700000000"),
    ("Token", "TOKENOFMINE"),
    ("Version", "2021-08-20"),
];

#[test]
fn version_1_is_explained_too() {
    let mock = mock();
    let sent = ToSignV1 { method: Method::Get, host: HOST, parameters: &PARAMETERS };
    let mut values_encoded = PARAMETERS;
    values_encoded[1].1 = "hidden%20b";
    let cases: [(ToSignV1<'_>, ToSignV1<'_>, &str); 6] = [
        (ToSignV1 { method: Method::Post, ..sent }, sent, "the method is another: POST was signed, and GET came"),
        (sent, ToSignV1 { method: Method::Post, ..sent }, "the method is another: GET was signed, and POST came"),
        (ToSignV1 { host: "cfg.tencentcloudapi.com:443", ..sent }, sent, "the port belongs to it"),
        (sent, ToSignV1 { host: "localhost:80", ..sent }, "has changed the Host header"),
        (ToSignV1 { parameters: &values_encoded, ..sent }, sent, "values were signed as they are encoded in a URL"),
        (ToSignV1 { parameters: &[&PARAMETERS[..6], &PARAMETERS[7..]].concat(), ..sent }, sent, "Token was added"),
    ];
    for (signed, sent, cause) in cases {
        let entry = entry(&mock, version_1(signed, sent, encoded), FAILURE);
        assert!(causes(&entry)[0].contains(cause), "{cause}: {entry:#}");
        assert!(entry["explanation"]["server"]["canonical_request"].is_null(), "version 1 has none");
        let told = entry.to_string();
        assert!(told.contains("TaskId=1698") && !told.contains("hidden") && !told.contains("TOKENOFMINE"), "{told}");
    }
    let changed = PARAMETERS.map(|(name, value)| (name, if name == "TaskId" { "1699" } else { value }));
    let request = version_1(ToSignV1 { parameters: &changed, ..sent }, sent, encoded);
    let entry = entry(&mock, request, FAILURE);
    assert!(causes(&entry)[0].contains("the secret key is another, or the parameters were changed"), "{entry:#}");
}

/// A + means a blank where it is not encoded.
#[test]
fn a_signature_that_was_not_encoded_is_told() {
    let mock = mock();
    let with_plus = (1..).find_map(|nonce: u32| {
        let nonce = nonce.to_string();
        let parameters = PARAMETERS.map(|(name, value)| (name, if name == "Nonce" { &*nonce } else { value }));
        let sent = ToSignV1 { method: Method::Get, host: HOST, parameters: &parameters };
        let encode = |value: &str| if value.ends_with('=') { value.to_owned() } else { encoded(value) };
        let request = version_1(sent, sent, encode);
        request
            .uri()
            .query()
            .is_some_and(|query| query.split("Signature=").nth(1).unwrap().contains('+'))
            .then_some(request)
    });
    let entry = entry(&mock, with_plus.unwrap(), FAILURE);
    assert_eq!(causes(&entry), ["the + of the signature was sent without being encoded as %2B"]);
}

/// What says by itself what is wrong is not looked into.
#[test]
fn other_refusals_say_why_by_themselves() {
    let mock = mock();
    let verify = |request: &Request<Bytes>| tc3_mock::verify(request, "AKIDEXAMPLE", "SECRETEXAMPLE", at(NOW)).unwrap();
    let mut request = Client::new().request();
    let authorization = request.headers()["authorization"].to_str().unwrap().replace("content-type;host", "host");
    request.headers_mut().insert("authorization", authorization.parse().unwrap());
    let told = verify(&request);
    assert_eq!(told.code.as_deref(), Some("AuthFailure.InvalidAuthorization"));
    assert!(told.causes.len() == 1 && told.causes[0].contains("names content-type and host at least"), "{told}");
    let entry = entry(&mock, request, "AuthFailure.InvalidAuthorization");
    assert!(entry["explanation"].is_null() && entry["message"] == told.causes[0], "{entry:#}");

    let elsewhere = Client { host: ["cvm.tencentcloudapi.com"; 2], ..Client::new() }.request();
    let told = verify(&elsewhere);
    assert_eq!(told.code.as_deref(), Some(FAILURE));
    assert_eq!(told.causes, ["the scope of the signature is of another service than the host"]);
    assert_eq!(code(&deliver(&mock, elsewhere)), FAILURE);
}

/// The day of a scope is that of the timestamp in UTC. East of Greenwich it is another for some hours.
#[test]
fn a_local_day_in_the_scope_is_told() {
    let (canonical, day) =
        (format!("POST\n/\n\ncontent-type:{JSON}\nhost:{HOST}\n\ncontent-type;host\n"), "2023-11-15");
    let canonical = canonical + &hex(&Sha256::digest(BODY));
    let scope = format!("{day}/cfg/tc3_request");
    let text = format!("TC3-HMAC-SHA256\n{NOW}\n{scope}\n{}", hex(&Sha256::digest(canonical)));
    let keyed = |key: &[u8], text: &str| {
        Hmac::<Sha256>::new_from_slice(key).unwrap().chain_update(text).finalize().into_bytes()
    };
    let start = b"TC3SECRETEXAMPLE".to_vec();
    let signature = [day, "cfg", "tc3_request", &text].into_iter().fold(start, |key, text| keyed(&key, text).to_vec());
    let authorization = format!(
        "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/{scope}, SignedHeaders=content-type;host, Signature={}",
        hex(&signature)
    );
    let mut request = Client::new().request();
    request.headers_mut().insert("authorization", authorization.parse().unwrap());
    let signed_so = entry(&mock(), request, FAILURE);
    let difference = &signed_so["explanation"]["difference"];
    assert!(
        causes(&signed_so)[0].contains("2023-11-15 was signed, and the timestamp is of 2023-11-14 in UTC"),
        "{signed_so:#}"
    );
    assert_eq!((&difference["in"], &difference["line"]), (&"string_to_sign".into(), &3.into()), "{signed_so:#}");

    let mut request = Client::new().request();
    let authorization = request.headers()["authorization"].to_str().unwrap().replace("2023-11-14", day);
    request.headers_mut().insert("authorization", authorization.parse().unwrap());
    let said_so = entry(&mock(), request, FAILURE);
    let message = "the scope is for 2023-11-15, the timestamp for 2023-11-14 (UTC)";
    assert_eq!((causes(&said_so), &said_so["message"]), (vec![message], &message.into()));
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bodies that become many times as long when they are written in another way, and those that are no JSON.
#[test]
fn no_body_makes_the_search_long() {
    let mock = mock();
    let nested = |depth: usize, inner: &str| format!("{{\"a\":{}{inner}{}}}", "[".repeat(depth), "]".repeat(depth));
    let begun = std::time::Instant::now();
    for body in [
        nested(30_000, ""),
        nested(120, &format!("{}1", "1,".repeat(30_000))),
        "{".repeat(60_000),
        "\u{7f}\"".repeat(20_000),
    ] {
        let mut request = Client::new().request();
        *request.body_mut() = body.into();
        let entry = entry(&mock, request, FAILURE);
        assert!(causes(&entry)[0].starts_with("most likely"), "{entry:#}");
    }
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}
