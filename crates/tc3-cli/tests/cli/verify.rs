//! `tc3 sign verify`: captured requests, in whichever form.

use serde_json::Value;

use crate::support::{ID, KEY, run, run_bare, run_with_input};

const TIME: &str = "1700000000";
const LOOK: [&str; 6] = ["cfg", "DescribeTask", "--TaskId", "1698", "--timestamp", TIME];

/// What `--dry-run` prints.
fn dry(more: &[&str]) -> String {
    run(&[&LOOK[..], more, &["--dry-run"]].concat()).ok()
}

/// The verdict on an input, at the time of the request.
#[track_caller]
fn verdict(input: &str, status: i32) -> String {
    let run = run_with_input(&["sign", "verify", "-", "--now", TIME], input);
    assert_eq!((run.status, run.stderr.as_str()), (status, ""), "{run:?}");
    assert!(!run.stdout.contains(KEY), "{run:?}");
    run.stdout
}

#[test]
fn what_a_dry_run_prints_is_right() {
    for more in [&[][..], &["--method", "GET"], &["--sign-method", "HmacSHA1"], &["--unsigned-payload"]] {
        assert_eq!(verdict(&dry(more), 0), "the signature is right\n");
    }
    assert_eq!(verdict(&run(&[&["sign"], &LOOK[..]].concat()).ok(), 0), "the signature is right\n");
}

#[test]
fn what_is_wrong_is_told_with_its_cause() {
    let good = dry(&[]);
    for (from, to, part) in [
        ("1698", " 1698", "the same JSON without blanks"),
        ("1698", "1699", "the secret key is another, or the body was changed"),
        ("application/json", "application/json; charset=utf-8", "the content type changed on the way"),
        ("\"cfg.tencentcloudapi.com\"", "\"localhost:8080\"", "has changed the Host header"),
    ] {
        assert!(good.contains(from), "{good}");
        let told = verdict(&good.replace(from, to), 1);
        assert!(told.starts_with("AuthFailure.SignatureFailure\ncause: ") && told.contains(part), "{told}");
    }
    let told = verdict(&dry(&["--endpoint", "localhost:8080"]).replace("localhost:8080", "localhost"), 1);
    assert!(told.contains("the port belongs to it only where the Host header has it"), "{told}");
    let run = run_with_input(&["sign", "verify", "-", "--now", "1700000360"], &good);
    assert_eq!(run.status, 1);
    assert!(run.stdout.contains("6 minutes behind") && run.stdout.contains("what was signed is what came"), "{run:?}");
    let key = ["sign", "verify", "-", "--now", TIME, "--secret-id", ID, "--secret-key", "ANOTHER"];
    let run = run_with_input(&key, &good);
    assert_eq!(run.status, 1);
    assert!(run.stdout.contains("most likely the secret key is another"), "{run:?}");
}

#[test]
fn what_a_mock_tolerates_is_right_and_named() {
    let told = verdict(&dry(&[]).replace("\"cfg.tencentcloudapi.com\"", "\"cfg.tencentcloudapi.com:8443\""), 0);
    assert!(told.starts_with("the signature is right\ntolerated: host-signed-without-port: "), "{told}");
}

/// A request as it goes over the wire, and as a curl command, from what --dry-run prints.
fn forms(dry: &str) -> [String; 4] {
    let dry: Value = serde_json::from_str(dry).unwrap();
    let text = |name: &str| dry[name].as_str().unwrap();
    let headers: Vec<_> =
        dry["headers"].as_object().unwrap().iter().map(|(name, value)| (name, value.as_str().unwrap())).collect();
    let (method, url, body) = (text("method"), text("url"), text("body"));
    let target = &url[url.find("com/").unwrap() + 3..];
    let lines: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = body.len();
    let raw = format!("{method} {target} HTTP/1.1\r\n{lines}Content-Length: {length}\r\n\r\n{body}");
    let chunked = format!(
        "{method} {target} HTTP/1.1\r\n{lines}Transfer-Encoding: chunked\r\n\r\n{}0\r\n\r\n",
        if body.is_empty() { String::new() } else { format!("{length:x}\r\n{body}\r\n") }
    );
    let options: String = headers.iter().map(|(name, value)| format!("-H '{name}: {value}' \\\n  ")).collect();
    let data = if body.is_empty() { String::new() } else { format!("--data-raw '{body}'") };
    let curl = format!("curl -sS --compressed -X {method} '{url}' \\\n  {options}{data} | head\n");
    let data = if body.is_empty() { String::new() } else { format!("-d \"{}\"", body.replace('"', "\\\"")) };
    let browser = format!("$ curl --url=\"{url}\" {}{data} -o /dev/null", options.replace("'", "\""));
    [raw, chunked, curl, browser]
}

#[test]
fn every_form_of_a_request_gets_the_same_verdict() {
    for more in [
        &[][..],
        &["--method", "GET"],
        &["--method", "GET", "--sign-method", "HmacSHA256"],
        &["--sign-method", "HmacSHA1"],
    ] {
        for form in forms(&dry(more)) {
            assert_eq!(verdict(&form, 0), "the signature is right\n", "{form}");
        }
    }
    let good = dry(&[]);
    let expected = verdict(&good.replace("1698", " 1698"), 1);
    for form in forms(&good) {
        let changed = form
            .replace("1698", " 1698")
            .replace("Content-Length: 15", "Content-Length: 16")
            .replace("\r\nf\r\n", "\r\n10\r\n");
        assert_eq!(verdict(&changed, 1), expected, "{form}");
    }
}

/// curl says it is a form, where nobody says what it is.
#[test]
fn a_curl_command_sends_what_curl_would() {
    let good = dry(&[]);
    let [_, _, curl, _] = forms(&good);
    let bare = curl.replace("-H 'Content-Type: application/json'", "");
    let run = run_with_input(&["sign", "verify", "-", "--now", TIME], &bare);
    assert_eq!(run.status, 2, "{run:?}");
    assert!(run.stderr.contains("application/x-www-form-urlencoded"), "{run:?}");
    let file = concat!(env!("CARGO_TARGET_TMPDIR"), "/verify-body.json");
    std::fs::write(file, "{\"TaskId\":\n1698}\n").unwrap();
    let at_file = |option: &str| curl.replace("--data-raw '{\"TaskId\":1698}'", &format!("{option} @{file}"));
    assert_eq!(verdict(&at_file("-d"), 0), "the signature is right\n", "line feeds are left out");
    assert!(verdict(&at_file("--data-binary"), 1).contains("without blanks"), "and here they are not");
}

#[test]
fn what_cannot_be_read_is_told_in_a_line() {
    let good = dry(&[]);
    let [raw, chunked, curl, _] = forms(&good);
    let without =
        |form: &str, name: &str| -> String { form.split_inclusive('\n').filter(|line| !line.contains(name)).collect() };
    for (input, part) in [
        (String::new(), "it is empty"),
        ("nonsense".to_owned(), "neither what --dry-run prints, nor a request of HTTP/1.1, nor a curl command"),
        ("\u{16}\u{3}\u{1}\u{2}\0".to_owned(), "neither"),
        ("SSH-2.0-OpenSSH_9.6".to_owned(), "neither"),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned(), "no Host header"),
        (good[..good.len() / 2].to_owned(), "the JSON is cut off"),
        ("{\"method\": 1}".to_owned(), "without a method"),
        ("{\"method\": \"POST\", \"url\": \"/\"}".to_owned(), "without headers"),
        (raw[..raw.len() - 3].to_owned(), "12 bytes of the body are there, and Content-Length is 15"),
        (raw[..100].to_owned(), "no empty line ends the head"),
        (format!("{raw}more"), "has 19 bytes, and Content-Length is 15"),
        (chunked[..chunked.len() - 8].to_owned(), "the last chunk of the body is not there"),
        (curl[..curl.len() - 12].to_owned(), "a quote is not closed"),
        (curl.replace("'https", "--mystery 'https"), "--mystery, which is not understood"),
        (curl.replace("-X POST", "-X \"$METHOD\""), "the variable METHOD"),
        ("curl -H".to_owned(), "cut off behind -H"),
        ("curl -sS".to_owned(), "has no URL"),
        (without(&raw, "Authorization"), "it is not signed: there is no Authorization header"),
        ("{\"a\":".repeat(1_000_000), "it begins like JSON, and is none"),
        (without(&raw, "X-TC-Action"), "X-TC-Action is missing"),
        (good.replace("TC3-HMAC-SHA256", "AWS4-HMAC-SHA256"), "begins with TC3-HMAC-SHA256"),
    ] {
        let run = run_with_input(&["sign", "verify", "-"], &input);
        assert!(run.status == 2 && run.stdout.is_empty() && run.stderr.lines().count() == 1, "{run:?}");
        assert!(run.stderr.starts_with("error: standard input: ") && run.stderr.contains(part), "{part}: {run:?}");
    }
    let line = run(&["sign", "verify", "/no/such/file"]).error(2);
    assert!(line.starts_with("error: /no/such/file: "), "{line}");
    run(&["sign", "verify", "-", "--now", "soon"]).error(2);
    run(&["sign", "verify"]).error(2);
}

/// A masked token is put back by who has it. Where it is no part of what was signed, nobody needs it.
#[test]
fn a_masked_session_token_is_told_where_it_was_signed() {
    let token = ["--secret-id", ID, "--secret-key", KEY, "--token", "TOKEN+OF/MINE"];
    let verify = ["sign", "verify", "-", "--now", TIME];
    let masked = dry(&token);
    assert!(masked.contains("\"X-TC-Token\": \"<masked>\""), "{masked}");
    assert_eq!(verdict(&masked, 0), "the signature is right\n");
    for method in ["GET", "POST"] {
        let masked = dry(&[&token[..], &["--sign-method", "HmacSHA256", "--method", method]].concat());
        let run = run_with_input(&verify, &masked);
        assert!(run.status == 2 && run.stderr.contains("the session token is masked"), "{run:?}");
        let run = run_with_input(&[&verify[..], &token].concat(), &masked);
        assert_eq!((run.status, run.stdout.as_str()), (0, "the signature is right\n"), "{run:?}");
    }
}

#[test]
fn a_key_is_needed() {
    let dry = dry(&[]);
    let file = concat!(env!("CARGO_TARGET_TMPDIR"), "/verify-dry.json");
    std::fs::write(file, dry).unwrap();
    let line = run_bare(&["sign", "verify", file]).error(4);
    assert!(line.contains("TENCENTCLOUD_SECRET_ID"), "{line}");
    let told =
        run_with_input(&["sign", "verify", file, "--now", TIME, "--secret-id", "AKIDOTHER", "--secret-key", "x"], "");
    assert!(told.status == 1 && told.stdout.contains("signed by AKIDEXAMPLE"), "{told:?}");
}

#[test]
fn help_tells_of_it() {
    let page = run_bare(&["help", "sign", "verify"]).ok();
    assert!(page.contains("tc3 sign verify FILE|-") && page.contains("--now"), "{page}");
    assert_eq!(run_bare(&["sign", "verify", "--help"]).ok(), page);
    assert!(run_bare(&["help", "sign"]).ok().contains("tc3 sign verify"));
}
