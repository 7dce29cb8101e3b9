//! Requests that are signed by version 1: what they carry where, and what cannot be signed so.

use core::num::NonZeroU64;

use tc3::{
    ActionInfo, Call, CallOptions, Credential, Encoding, Endpoint, Error, ErrorKind, HttpRequest, Method, RawAction,
    SignMethod, SignatureSteps, Signer, Timestamp, ToSignV1, Unsigned, prepare_raw,
};

use crate::sample::Everything;

const TOKEN: &str = "T0KEN+/=";

fn signer() -> Signer {
    Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap().with_token(TOKEN).unwrap())
}

fn now() -> Timestamp {
    Timestamp::from_unix(1_551_113_065).unwrap()
}

fn options(method: Method, sign_method: SignMethod) -> CallOptions {
    CallOptions::default().with_method(method).with_sign_method(sign_method)
}

fn raw(body: &str, options: &CallOptions) -> Result<Unsigned, Error> {
    let mut request = prepare_raw(&RawAction::new("svc", "2020-01-01", "Do", body), options)?;
    request.set_nonce(NonZeroU64::new(11886).unwrap());
    Ok(request)
}

fn signed(request: &Unsigned) -> HttpRequest {
    request.sign(&signer(), now()).unwrap()
}

/// What of a text is between two others.
fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let (_, rest) = text.split_once(start).unwrap();
    rest.split_once(end).unwrap().0
}

#[test]
fn a_form_and_a_query_carry_all_parameters_and_no_header_repeats_one() {
    let call = Call::new(Everything { id: 7, name: Some("a &c".into()), ..Everything::default() })
        .with_region("ap-guangzhou")
        .with_language("en-US")
        .with_header("X-Mine", "value");
    for (method, sign_method) in [
        (Method::Get, SignMethod::HmacSha256),
        (Method::Get, SignMethod::HmacSha1),
        (Method::Post, SignMethod::HmacSha256),
        (Method::Post, SignMethod::HmacSha1),
    ] {
        let mut request = call.clone().with_method(method).with_sign_method(sign_method).prepare().unwrap();
        assert!(request.takes_nonce() && request.body().as_bytes().unwrap().is_empty());
        request.set_nonce(NonZeroU64::new(11886).unwrap());
        let request = signed(&request);
        let names: Vec<_> = request.headers.iter().map(|(name, _)| &**name).collect();
        assert_eq!(names, ["Host", "Content-Type", "X-Mine"]);
        assert_eq!(request.headers[1].1, "application/x-www-form-urlencoded");

        let text = match method {
            Method::Get => request.path_and_query.strip_prefix("/?").unwrap(),
            Method::Post => std::str::from_utf8(request.body.as_bytes().unwrap()).unwrap(),
        };
        let client = between(text, "RequestClient=", "&");
        let signature = between(text, "Signature=", "&");
        let name = sign_method.as_str();
        assert_eq!(
            text,
            format!(
                "Action=Everything&Id=7&Id2=0&Language=en-US&Name=a%20%26c&Nonce=11886&Region=ap-guangzhou&\
                 RequestClient={client}&SecretId=AKIDEXAMPLE&Signature={signature}&SignatureMethod={name}&\
                 Timestamp=1551113065&Token=T0KEN%2B%2F%3D&Version=2020-01-01"
            )
        );
        // The values were signed as they were before they were encoded.
        let parameters = [
            ("Action", "Everything"),
            ("Id", "7"),
            ("Id2", "0"),
            ("Language", "en-US"),
            ("Name", "a &c"),
            ("Nonce", "11886"),
            ("Region", "ap-guangzhou"),
            ("RequestClient", client),
            ("SecretId", "AKIDEXAMPLE"),
            ("SignatureMethod", name),
            ("Timestamp", "1551113065"),
            ("Token", TOKEN),
            ("Version", "2020-01-01"),
        ];
        let expected = signer().sign_v1(&ToSignV1 { method, host: "svc.tencentcloudapi.com", parameters: &parameters });
        assert_eq!(signature.replace("%2B", "+").replace("%2F", "/").replace("%3D", "="), expected);
        let shown = format!("{request:?}");
        assert!(!shown.contains("T0KEN") && !shown.contains(signature), "{shown}");
    }
}

#[test]
fn each_attempt_has_a_number_of_its_own() {
    let mut request = raw("{}", &options(Method::Post, SignMethod::HmacSha256)).unwrap();
    let first = signed(&request);
    assert_eq!(first, signed(&request), "the same is signed the same");
    request.set_nonce(NonZeroU64::new(2).unwrap());
    let second = signed(&request);
    let text = |request: &HttpRequest| String::from_utf8(request.body.as_bytes().unwrap().to_vec()).unwrap();
    assert!(text(&second).contains("&Nonce=2&"));
    assert_ne!(between(&text(&first), "Signature=", "&"), between(&text(&second), "Signature=", "&"));

    let action = RawAction::new("svc", "2020-01-01", "Do", "{}");
    let without = prepare_raw(&action, &options(Method::Post, SignMethod::HmacSha1)).unwrap();
    let error = without.sign(&signer(), now()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Setup);
    assert!(error.to_string().contains("Unsigned::set_nonce"), "{error}");
}

#[test]
fn the_host_and_the_region_of_another_endpoint_are_signed() {
    let options = options(Method::Get, SignMethod::HmacSha1).with_region("ap-guangzhou");
    let mut request = raw("{}", &options).unwrap();
    let first = signed(&request);
    request.redirect(&Endpoint::parse("https://gateway.example:8443").unwrap()).unwrap();
    request.add_header("traceparent", "00").unwrap();
    let second = signed(&request);
    assert_eq!(second.host, "gateway.example:8443");
    assert_ne!(first.path_and_query, second.path_and_query);
    assert_eq!(second.headers.last().map(|(name, value)| (&**name, value.as_str())), Some(("traceparent", "00")));
}

#[test]
fn the_steps_are_told_without_the_session_token() {
    let request = raw(r#"{"A": "x&Token=y"}"#, &options(Method::Get, SignMethod::HmacSha256)).unwrap();
    let SignatureSteps::V1(steps) = request.explain_signature(&signer(), now()).unwrap() else { panic!("by TC3") };
    let text = &steps.string_to_sign;
    assert!(text.starts_with("GETsvc.tencentcloudapi.com/?A=x&Token=y&Action=Do&Nonce=11886&"), "{text}");
    assert!(text.ends_with("&Timestamp=1551113065&Token=<masked>&Version=2020-01-01"), "{text}");
    let sent = signed(&request).path_and_query.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
    assert!(sent.contains(&format!("Signature={}", steps.signature)), "{sent} {steps:?}");
}

#[test]
fn what_takes_no_signature_goes_as_it_does_without_a_choice() {
    let action = RawAction::new("svc", "2020-01-01", "Do", "{}").without_signature();
    let request = prepare_raw(&action, &options(Method::Post, SignMethod::HmacSha1)).unwrap();
    assert!(!request.takes_nonce());
    let request = request.sign(None, now()).unwrap();
    assert_eq!(request.body, *b"{}".as_slice());
    assert!(request.headers.iter().any(|(name, value)| name == "Authorization" && value == "SKIP"));
}

#[test]
fn what_version_1_cannot_sign_is_refused() {
    let form = options(Method::Post, SignMethod::HmacSha256);
    for (body, part) in [
        (r#"{"A": 1, "A": 2}"#, "A is given twice"),
        (r#"{"A": {"B": 1}, "A.B": 2}"#, "A.B is given twice"),
        (r#"{"Region": "ap-guangzhou"}"#, "Region is called like a common parameter"),
        (r#"{"Signature": "x"}"#, "Signature is called like a common parameter"),
        (r#"{"A": {}}"#, "A: is an empty object"),
    ] {
        let error = raw(body, &form).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unencodable);
        assert!(error.to_string().contains(part), "{error}");
    }
    assert!(raw(r#"{"A": {"Region": "x"}, "Action": {"B": 1}}"#, &form).is_ok(), "inside, a name is a member's");

    let unsigned = form.clone().with_unsigned_payload();
    let error = raw("{}", &unsigned).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Setup);
    assert!(error.to_string().contains("only TC3-HMAC-SHA256 can leave the payload out"), "{error}");

    let info = ActionInfo { encoding: Encoding::OctetStream, ..RawAction::new("svc", "2020-01-01", "Do", "").info };
    let error = prepare_raw(&RawAction::of(info, "{}"), &form).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unencodable);
    assert!(error.to_string().contains("sign it by TC3-HMAC-SHA256"), "{error}");
}

/// With all that stands beside the members.
#[test]
fn what_is_larger_than_the_protocol_takes_is_refused() {
    for (method, limit) in [(Method::Get, 32 << 10), (Method::Post, 1 << 20)] {
        let options = options(method, SignMethod::HmacSha256);
        let of = |length: usize| raw(&format!(r#"{{"A":"{}"}}"#, "x".repeat(length)), &options).unwrap();
        let length = |request: HttpRequest| match method {
            Method::Get => request.path_and_query.len() - "/?".len(),
            Method::Post => request.body.as_bytes().unwrap().len(),
        };
        // How a signature is encoded makes some bytes of difference.
        let room = limit - length(signed(&of(0))) - 50;
        assert!(length(signed(&of(room))) <= limit);
        let error = of(room + 150).sign(&signer(), now()).unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Unencodable, tc3::Sent::NotSent));
        assert!(error.to_string().contains(&format!(" bytes, more than the {limit} that")), "{error}");
    }
}

#[test]
fn names_are_those_of_the_wire() {
    for method in SignMethod::ALL {
        assert_eq!(method.to_string().parse::<SignMethod>().unwrap(), method);
    }
    let error = "hmacsha1".parse::<SignMethod>().unwrap_err();
    assert!(error.to_string().contains("one of TC3-HMAC-SHA256, HmacSHA256, HmacSHA1"), "{error}");
}

#[test]
fn a_call_takes_its_clients_choice_over() {
    let base = CallOptions::default().with_sign_method(SignMethod::HmacSha1);
    assert_eq!(CallOptions::default().or(&base).sign_method, Some(SignMethod::HmacSha1));
    let own = CallOptions::default().with_sign_method(SignMethod::Tc3HmacSha256);
    assert_eq!(own.or(&base).sign_method, Some(SignMethod::Tc3HmacSha256));
}
