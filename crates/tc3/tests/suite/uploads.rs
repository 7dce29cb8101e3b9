//! Requests with members that are binary: a form of parts, an octet stream, and sources in both.

use core::num::NonZeroU64;

use tc3::bytes::Bytes;
use tc3::record::equal;
use tc3::{
    Binary, CallOptions, Credential, Effect, Encoding, Error, ErrorKind, HttpRequest, Method, Piece, RawAction, Signer,
    Timestamp, Unsigned, prepare, prepare_raw,
};

use crate::sample::Everything;

const NONCE: NonZeroU64 = NonZeroU64::new(0x00c0_ffee_1234_5678).unwrap();

fn upload(encoding: Encoding, json: &str) -> RawAction<'static> {
    RawAction::new("svc", "2020-01-01", "Upload", json).with_encoding(encoding)
}

fn prepared(action: &RawAction<'_>) -> Unsigned {
    let mut request = prepare_raw(action, &CallOptions::default()).unwrap();
    request.set_nonce(NONCE);
    request
}

fn signed(request: &Unsigned) -> Result<HttpRequest, Error> {
    let signer = Signer::new(Credential::new("id", "key").unwrap());
    request.sign(&signer, Timestamp::from_unix(5).unwrap())
}

fn header<'a>(request: &'a HttpRequest, name: &str) -> Option<&'a str> {
    request.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
}

fn text(request: &HttpRequest) -> String {
    String::from_utf8(request.body.as_bytes().unwrap().to_vec()).unwrap()
}

/// Byte for byte what the official client for Python writes, with the type of binary parts that the one for Node.js gives.
#[test]
fn a_form_of_parts_is_written_as_the_official_clients_do() {
    let action =
        upload(Encoding::Multipart, r#"{"Note": "a\nb", "Count": 1.50, "On": true, "Tags": ["x"], "Gone": null}"#)
            .with_binary("File", b"\x00\r\n--".to_vec());
    let request = signed(&prepared(&action)).unwrap();
    assert_eq!(header(&request, "Content-Type"), Some("multipart/form-data; boundary=tc300c0ffee12345678"));
    let expected = "--tc300c0ffee12345678\r\n\
        Content-Disposition: form-data; name=\"Note\"\r\n\r\na\nb\r\n\
        --tc300c0ffee12345678\r\n\
        Content-Disposition: form-data; name=\"Count\"\r\n\r\n1.50\r\n\
        --tc300c0ffee12345678\r\n\
        Content-Disposition: form-data; name=\"On\"\r\n\r\ntrue\r\n\
        --tc300c0ffee12345678\r\n\
        Content-Disposition: form-data; name=\"Tags\"\r\nContent-Type: application/json\r\n\r\n[\"x\"]\r\n\
        --tc300c0ffee12345678\r\n\
        Content-Disposition: form-data; name=\"File\"; filename=\"File\"\r\nContent-Type: application/octet-stream\r\n\r\n\
        \0\r\n--\r\n\
        --tc300c0ffee12345678--\r\n";
    assert_eq!(text(&request), expected);
}

#[test]
fn a_record_makes_the_same_parts() {
    let record = Everything { blob: Some(Binary::new("bytes")), ..Everything::default() };
    let info = upload(Encoding::Multipart, "{}").info;
    let mut request = prepare(&info, &record, &CallOptions::default().unchecked()).unwrap();
    request.set_nonce(NONCE);
    let body = text(&signed(&request).unwrap());
    assert!(
        body.contains("name=\"Blob\"; filename=\"Blob\"\r\nContent-Type: application/octet-stream\r\n\r\nbytes\r\n")
    );
    assert!(body.contains("name=\"Id\"\r\n\r\n0\r\n"), "{body}");
}

/// A name cannot end the line that it stands in.
#[test]
fn a_name_stays_in_its_place() {
    let action = upload(Encoding::Multipart, r#"{"a\"\r\nX: y": 1}"#);
    let body = text(&signed(&prepared(&action)).unwrap());
    assert!(body.contains("; name=\"a%22%0D%0AX: y\"\r\n"), "{body}");
}

#[test]
fn what_stands_between_the_parts_is_in_none() {
    let action = upload(Encoding::Multipart, r#"{"Note": "--tc300c0ffee12345678x"}"#)
        .with_binary("File", Bytes::from_static(b"\r\n--tc300c0ffee12345678--"));
    let request = signed(&prepared(&action)).unwrap();
    let boundary = header(&request, "Content-Type").unwrap().rsplit('=').next().unwrap().to_owned();
    assert!(boundary.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase()), "{boundary}");
    assert_eq!(text(&request).matches(&boundary).count(), 3);
}

#[test]
fn a_form_takes_a_number_that_nobody_can_guess() {
    let action = upload(Encoding::Multipart, "{}");
    let mut request = prepare_raw(&action, &CallOptions::default()).unwrap();
    assert!(request.takes_nonce() && request.body().as_bytes().unwrap().is_empty());
    let error = signed(&request).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Setup);
    assert!(error.to_string().contains("Unsigned::set_nonce"), "{error}");
    request.set_nonce(NONCE);
    let first = signed(&request).unwrap();
    request.set_nonce(NonZeroU64::MIN);
    assert_ne!(first.body, signed(&request).unwrap().body);
}

#[test]
fn an_octet_stream_has_its_members_in_headers() {
    let action = upload(Encoding::OctetStream, r#"{"TopicId": "t-1", "Size": 1.50, "Gone": null}"#)
        .with_binary("Body", b"\x00\x01".to_vec());
    let request = signed(&prepared(&action)).unwrap();
    assert_eq!((header(&request, "X-SVC-TopicId"), header(&request, "X-SVC-Size")), (Some("t-1"), Some("1.50")));
    assert_eq!(header(&request, "Content-Type"), Some("application/octet-stream"));
    assert_eq!(header(&request, "X-SVC-Gone"), None);
    assert_eq!(request.body, *b"\x00\x01".as_slice());
    assert!(header(&request, "Authorization").unwrap().contains("SignedHeaders=content-type;host,"));
    assert!(!format!("{request:?}").contains("t-1"), "a member may be a secret");
}

#[test]
fn what_cannot_be_carried_is_refused() {
    let file = || Binary::new("x");
    let post = CallOptions::default();
    for (action, part) in [
        (upload(Encoding::OctetStream, "{}"), "its body is a member of type binary, and there is none"),
        (
            upload(Encoding::OctetStream, "{}").with_binary("A", file()).with_binary("B", file()),
            "B: is binary, and so is",
        ),
        (upload(Encoding::OctetStream, r#"{"A": []}"#).with_binary("B", file()), "A: is a list or an object"),
        (upload(Encoding::OctetStream, r#"{"A": "\n"}"#).with_binary("B", file()), "A: stands in a header"),
        (upload(Encoding::OctetStream, r#"{"A": "é"}"#).with_binary("B", file()), "A: stands in a header"),
        (upload(Encoding::Multipart, r#"{"A": 1, "A": 2}"#), "A: is given twice"),
        (upload(Encoding::Multipart, r#"{"A": 1}"#).with_binary("A", file()), "A: is given twice"),
        (upload(Encoding::Json, "{}").with_binary("A", file()), "A: is binary, which JSON does not carry"),
    ] {
        let error = prepare_raw(&action, &post).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unencodable, "{error}");
        assert!(error.to_string().contains(part), "{error}");
    }
    let get = CallOptions::default().with_method(Method::Get);
    for encoding in [Encoding::Multipart, Encoding::OctetStream] {
        let error = prepare_raw(&upload(encoding, "{}").with_binary("A", file()), &get).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unencodable);
        assert!(error.to_string().contains("send it by POST"), "{error}");
    }
    let own = CallOptions::default().with_header("x-svc-topicid", "t-2");
    let action = upload(Encoding::OctetStream, r#"{"TopicId": "t-1"}"#).with_binary("B", file());
    assert_eq!(prepare_raw(&action, &own).unwrap_err().kind(), ErrorKind::Setup);
}

#[test]
fn a_client_token_is_filled_in_beside_the_members() {
    for encoding in [Encoding::Multipart, Encoding::OctetStream] {
        let action = upload(encoding, "{}").with_binary("Body", Binary::new("x")).with_effect(Effect::Idempotent);
        let mut request = prepare_raw(&action, &CallOptions::default()).unwrap();
        request.fill_client_token("token");
        request.set_nonce(NONCE);
        let request = signed(&request).unwrap();
        match encoding {
            Encoding::OctetStream => assert_eq!(header(&request, "X-SVC-ClientToken"), Some("token")),
            _ => assert!(text(&request).contains("name=\"ClientToken\"\r\n\r\ntoken\r\n")),
        }
    }
}

#[test]
fn more_than_the_protocol_takes_is_refused_with_both_figures() {
    let larger = || Binary::from(vec![b'x'; (10 << 20) + 1]);
    for encoding in [Encoding::Multipart, Encoding::OctetStream] {
        let request = prepared(&upload(encoding, "{}").with_binary("Body", larger()));
        let error = signed(&request).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unencodable);
        assert!(error.to_string().contains("10485760"), "{error}");
    }
}

/// Whoever reads it and says what it is gets the signature of the same bytes in memory.
#[test]
fn a_body_with_a_source_is_read_elsewhere() {
    for encoding in [Encoding::Multipart, Encoding::OctetStream] {
        let action = |file: Binary| upload(encoding, r#"{"Note": "n"}"#).with_binary("File", file);
        let held = signed(&prepared(&action(Binary::new("bytes")))).unwrap();
        let mut request = prepared(&action(Binary::from_source("file.bin")));
        assert!(request.body().has_source() && request.body().as_bytes().is_none());
        let error = signed(&request).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Setup);
        assert!(error.to_string().contains("nobody has read it"), "{error}");

        let mut measure = request.measure().unwrap();
        assert!(measure.takes_bytes());
        let mut whole = Vec::new();
        for piece in request.body().pieces() {
            let bytes: &[u8] = match piece {
                Piece::Bytes(bytes) => bytes,
                Piece::Source(source) => {
                    assert_eq!(source.name(), "file.bin");
                    b"bytes"
                }
            };
            measure.push(bytes);
            whole.extend_from_slice(bytes);
        }
        request.set_measured(measure.finish()).unwrap();
        let named = signed(&request).unwrap();
        assert_eq!(header(&named, "Authorization"), header(&held, "Authorization"));
        assert_eq!(held.body, *whole.as_slice());

        // Another number between the parts makes another body, of which nothing is known.
        request.set_nonce(NonZeroU64::MIN);
        assert!(signed(&request).is_err());
        assert!(request.check_size(10 << 20).is_ok());
        assert!(request.check_size((10 << 20) + 1).unwrap_err().to_string().contains("10485761"));
    }
}

#[test]
fn where_the_payload_is_not_signed_its_size_is_enough() {
    let action = upload(Encoding::OctetStream, "{}").with_binary("Body", Binary::from_source("file.bin"));
    let mut request = prepare_raw(&action, &CallOptions::default().with_unsigned_payload()).unwrap();
    let mut measure = request.measure().unwrap();
    assert!(!measure.takes_bytes());
    measure.skip(7);
    request.set_measured(measure.finish()).unwrap();
    assert_eq!(header(&signed(&request).unwrap(), "X-TC-Content-SHA256"), Some("UNSIGNED-PAYLOAD"));
}

#[test]
fn binary_goes_from_record_to_record() {
    for blob in [Binary::new("secret bytes"), Binary::from_source("secret.bin")] {
        let from = Everything { blob: Some(blob.clone()), ..Everything::default() };
        let mut to = Everything::default();
        assert!(!equal(&from, &to));
        tc3::record::copy(&from, &mut to).unwrap();
        assert!(equal(&from, &to) && to.blob == Some(blob));
        assert!(!format!("{to:?}").contains("secret bytes"));
    }
    assert_eq!(format!("{:?}", Binary::new("secret")), "<6 bytes>");
    assert_eq!(format!("{:?}", Binary::from_source("a.png")), "<the bytes of \"a.png\">");
}
