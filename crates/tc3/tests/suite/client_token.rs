//! The client token: where it is filled in, and what it changes.

use core::num::NonZeroU64;

use tc3::record::Place;
use tc3::{
    Action, ActionInfo, Advice, Call, CallOptions, Credential, Effect, Error, ErrorKind, Method, RawAction, Record,
    Shape, SignMethod, Signer, Timestamp, prepare_raw,
};

use crate::record::record;

record!(Make, Shape { name: "Make", members: &["Name", "ClientToken", "Zone"], ..Shape::EMPTY }, {
    0 name: Option<String>, 1 client_token: Option<String>, 2 zone: Option<String>,
});

impl Action for Make {
    type Response = Make;

    const INFO: ActionInfo<'static> = ActionInfo {
        service: "svc",
        version: "2020-01-01",
        name: "Make",
        effect: Effect::Idempotent,
        ..ActionInfo::EMPTY
    };
}

const TOKEN: &str = "0123";

fn body(request: &tc3::Unsigned) -> &str {
    std::str::from_utf8(request.body().as_bytes().unwrap()).unwrap()
}

fn raw(text: &str) -> tc3::Unsigned {
    prepare_raw(&RawAction::of(Make::INFO, text), &CallOptions::default()).unwrap()
}

#[test]
fn it_is_filled_in_where_it_is_absent() {
    for (request, expected) in [
        (Make::default(), r#"{"ClientToken":"0123"}"#),
        (Make { name: Some("}".into()), ..Make::default() }, r#"{"Name":"}","ClientToken":"0123"}"#),
    ] {
        let mut request = Call::new(request).prepare().unwrap();
        assert!(request.lacks_client_token() && !request.is_repeatable());
        request.fill_client_token(TOKEN);
        request.fill_client_token("another");
        assert_eq!((body(&request), request.filled_client_token()), (expected, Some(TOKEN)));
        assert!(!request.lacks_client_token() && request.is_repeatable());
    }
    for (text, expected) in [
        ("{}", r#"{"ClientToken":"0123"}"#),
        (" { } \n", r#" { "ClientToken":"0123"}"#),
        (r#"{"Inner":{"ClientToken":"x"}}"#, r#"{"Inner":{"ClientToken":"x"},"ClientToken":"0123"}"#),
    ] {
        let mut request = raw(text);
        request.fill_client_token(TOKEN);
        assert_eq!(body(&request), expected);
    }
}

#[test]
fn a_query_has_it_in_its_place_and_the_signature_covers_it() {
    let request = Make { name: Some("n".into()), zone: Some("z".into()), ..Make::default() };
    let mut request = Call::new(request).with_method(Method::Get).prepare().unwrap();
    request.fill_client_token("a b");
    let signer = Signer::new(Credential::new("id", "key").unwrap());
    let signed = request.sign(&signer, Timestamp::from_unix(0).unwrap()).unwrap();
    assert_eq!(signed.path_and_query, "/?ClientToken=a%20b&Name=n&Zone=z");
    let mut empty = Call::new(Make::default()).with_method(Method::Get).prepare().unwrap();
    empty.fill_client_token(TOKEN);
    let signed = empty.sign(&signer, Timestamp::from_unix(0).unwrap()).unwrap();
    assert_eq!(signed.path_and_query, "/?ClientToken=0123");
}

#[test]
fn a_form_has_it_among_its_parameters() {
    let signer = Signer::new(Credential::new("id", "key").unwrap());
    for given in [Some("mine"), None] {
        let make = Make { client_token: given.map(Into::into), ..Make::default() };
        let mut request = Call::new(make).with_sign_method(SignMethod::HmacSha1).prepare().unwrap();
        request.fill_client_token(TOKEN);
        request.set_nonce(NonZeroU64::MIN);
        let signed = request.sign(&signer, Timestamp::from_unix(0).unwrap()).unwrap();
        let form = std::str::from_utf8(signed.body.as_bytes().unwrap()).unwrap();
        let expected = format!("&ClientToken={}&Nonce=1&", given.unwrap_or(TOKEN));
        assert!(form.contains(&expected), "{form}");
        assert!(request.is_repeatable());
    }
}

#[test]
fn one_that_is_there_stays_and_what_is_none_is_not_filled_in() {
    let mut given = Call::new(Make { client_token: Some("mine".into()), ..Make::default() }).prepare().unwrap();
    given.fill_client_token(TOKEN);
    assert_eq!((body(&given), given.filled_client_token()), (r#"{"ClientToken":"mine"}"#, None));
    assert!(given.is_repeatable() && raw(r#"{"ClientToken":"mine"}"#).is_repeatable());
    for text in [r#"{"ClientToken":""}"#, r#"{"ClientToken":null}"#, r#"{"ClientToken":7}"#] {
        let mut request = raw(text);
        request.fill_client_token(TOKEN);
        assert_eq!(body(&request), text);
        assert!(!request.is_repeatable() && !request.lacks_client_token(), "{text}");
    }
    let empty = Call::new(Make { client_token: Some(String::new()), ..Make::default() }).prepare().unwrap();
    assert!(!empty.is_repeatable() && !empty.lacks_client_token());
    for effect in [Effect::Read, Effect::Change, Effect::Unknown] {
        let info = ActionInfo { effect, ..Make::INFO };
        let request = prepare_raw(&RawAction::of(info, "{}"), &CallOptions::default()).unwrap();
        assert!(!request.lacks_client_token(), "{effect:?}");
    }
}

#[test]
fn only_who_knows_the_token_may_repeat_the_call() {
    let late = || Error::new(ErrorKind::Timeout, "").with_action(&Make::INFO);
    let lacking = Call::new(Make::default()).prepare().unwrap();
    let error = lacking.explain(late());
    assert!(!error.is_retry_safe() && error.advice() == Some(Advice::Look { with: None }), "{error}");

    let mut filled = lacking;
    filled.fill_client_token(TOKEN);
    let error = filled.explain(late());
    assert_eq!(error.client_token(), Some(TOKEN));
    assert_eq!(error.advice(), Some(Advice::RepeatWith { client_token: TOKEN.to_owned() }));
    assert!(!error.is_retry_safe(), "the same call would get another token");
    assert!(error.to_string().contains("client token, 0123"), "{error}");

    let given = Call::new(Make { client_token: Some("mine".into()), ..Make::default() }).prepare().unwrap();
    let error = given.explain(late());
    assert!(error.is_retry_safe() && error.client_token().is_none(), "{error}");
}

#[test]
fn a_caller_may_say_that_a_repetition_does_no_harm() {
    let info = ActionInfo { effect: Effect::Change, ..Make::INFO };
    let options = CallOptions::default().repeatable();
    let request = prepare_raw(&RawAction::of(info, "{}"), &options).unwrap();
    assert!(request.is_repeatable());
    assert!(request.explain(Error::new(ErrorKind::Timeout, "").with_action(&info)).is_retry_safe());
}
