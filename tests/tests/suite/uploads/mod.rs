//! Requests with bytes in them, from a client over a socket to the mock: held in memory, and in files.

mod sources;
mod types;

use tc3::bytes::Bytes;
use tc3::{Action, Binary, Call, CallOptions, Encoding, ErrorKind, RawAction, Reply, Signer, prepare_raw};
use tc3_hyper::{Client, ClientBuilder};
use tc3_mock::{Failure, Mock};
use types::{
    DescribeQualityScore, DescribeQualityScoreResponse, UploadLog, UploadLogResponse, UploadMedicalFile,
    UploadMedicalFileResponse,
};

/// All bytes there are, and what stands between the parts of forms.
fn bytes() -> Vec<u8> {
    (0..=255).chain(*b"\r\n--tc3\r\n\r\n").collect()
}

async fn mock() -> Mock {
    let mock = Mock::builder().start().await.unwrap();
    mock.on(|request: UploadMedicalFile, _| {
        let file = request.file.and_then(|file| file.as_bytes().cloned()).unwrap_or_default();
        let url = request.file_url.unwrap_or_default();
        Ok(UploadMedicalFileResponse { file_key: Some(format!("{} {url}", hex(&file))) })
    })
    .unwrap();
    mock.on(|request: DescribeQualityScore, _| {
        let file = request.file.and_then(|file| file.as_bytes().cloned()).unwrap_or_default();
        Ok(DescribeQualityScoreResponse { quality_score: file.len() as f64 })
    })
    .unwrap();
    mock.on(|request: UploadLog, _| {
        let body = request.body.and_then(|body| body.as_bytes().cloned()).unwrap_or_default();
        if (request.topic_id.as_str(), request.hash_key.as_deref(), &*body) == ("topic", Some("key"), &bytes()) {
            return Ok(UploadLogResponse::default());
        }
        Err(Failure::new(
            "FailedOperation",
            format!("{}, {:?}, {} bytes", request.topic_id, request.hash_key, body.len()),
        ))
    })
    .unwrap();
    mock
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn builder(mock: &Mock) -> ClientBuilder {
    Client::builder().with_endpoint(mock.endpoint()).with_credential(mock.credential().clone())
}

fn log(body: impl Into<Binary>) -> UploadLog {
    UploadLog {
        topic_id: "topic".to_owned(),
        hash_key: Some("key".to_owned()),
        compress_type: None,
        body: Some(body.into()),
    }
}

#[tokio::test]
async fn typed_actions_take_bytes() {
    let mock = mock().await;
    let client = builder(&mock).build().unwrap();
    let upload = UploadMedicalFile { file: Some(bytes().into()), file_url: Some("é".to_owned()) };
    let answer = client.send(upload).await.unwrap();
    assert_eq!(answer.response.file_key, Some(format!("{} é", hex(&bytes()))));
    // Without a file it is a form all the same.
    let upload = UploadMedicalFile { file: None, file_url: Some("u".to_owned()) };
    assert_eq!(client.send(upload).await.unwrap().response.file_key.as_deref(), Some(" u"));
    let score = DescribeQualityScore { file: Some(bytes().into()) };
    assert!((client.send(score).await.unwrap().response.quality_score - bytes().len() as f64).abs() < 0.1);
    client.send(log(bytes())).await.unwrap();
    client.send(Call::new(log(bytes())).with_unsigned_payload()).await.unwrap();
    let error = client.send(log(Bytes::new())).await.map(drop).unwrap_err();
    assert_eq!(error.code().map(|code| code.as_str()), Some("FailedOperation"));
}

#[tokio::test]
async fn actions_by_name_take_bytes() {
    let mock = mock().await;
    let client = builder(&mock).build().unwrap();
    let upload = RawAction::of(UploadMedicalFile::INFO, r#"{"FileURL": "u"}"#).with_binary("File", bytes());
    assert_eq!(client.send_raw(upload).await.unwrap().response.matches(&hex(&bytes())).count(), 1);
    let upload = RawAction::new("cls", "2020-10-16", "UploadLog", r#"{"TopicId": "topic", "HashKey": "key"}"#);
    client.send_raw(upload.with_encoding(Encoding::OctetStream).with_binary("Body", bytes())).await.unwrap();
}

/// What the spec says of them is checked as for any other.
#[tokio::test]
async fn the_mock_checks_what_stands_beside_the_bytes() {
    let mock = mock().await;
    let client = builder(&mock).build().unwrap();
    for (upload, code, part) in [
        (RawAction::of(UploadLog::INFO, "{}").with_binary("Body", bytes()), "MissingParameter", "TopicId"),
        (
            RawAction::of(UploadLog::INFO, r#"{"TopicId": "t", "Mystery": 1}"#).with_binary("Body", bytes()),
            "UnknownParameter",
            "mystery",
        ),
        (RawAction::of(DescribeQualityScore::INFO, "{}"), "MissingParameter", "File"),
        (RawAction::of(UploadMedicalFile::INFO, "{}").with_binary("FileURL", bytes()), "InvalidParameter", "FileURL"),
        (
            RawAction::of(UploadMedicalFile::INFO, "{}").with_encoding(Encoding::Json),
            "InvalidRequest",
            "is sent as multipart/form-data",
        ),
        (
            RawAction::of(UploadLog::INFO, r#"{"TopicId": "t"}"#).with_encoding(Encoding::Json),
            "UnsupportedOperation",
            "is sent as application/octet-stream",
        ),
        (
            RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698}"#)
                .with_encoding(Encoding::Multipart),
            "UnsupportedOperation",
            "is sent as application/json",
        ),
    ] {
        let error = client.send_raw(upload).await.unwrap_err();
        assert!(error.code().is_some_and(|found| found.as_str().starts_with(code)), "{error}");
        assert!(error.to_string().contains(part), "{error}");
    }
}

/// Whoever has a stack of their own sends the same.
#[test]
fn a_request_with_bytes_is_whole_without_a_transport_of_ours() {
    let upload = RawAction::of(UploadLog::INFO, r#"{"TopicId": "topic"}"#).with_binary("Body", bytes());
    let request = prepare_raw(&upload, &CallOptions::default()).unwrap();
    let signer = Signer::new(tc3::Credential::new("id", "key").unwrap());
    let request = request.sign(&signer, tc3::Timestamp::from_unix(5).unwrap()).unwrap();
    assert_eq!(request.body, *bytes().as_slice());
    assert!(tc3::decode::<UploadLog>(&Reply::new(200, br#"{"Response": {"RequestId": "1"}}"#)).is_ok());
    let named = prepare_raw(
        &RawAction::of(UploadLog::INFO, "{}").with_binary("Body", Binary::from_source("x")),
        &CallOptions::default(),
    );
    assert_eq!(
        named.unwrap().sign(&signer, tc3::Timestamp::from_unix(5).unwrap()).unwrap_err().kind(),
        ErrorKind::Setup
    );
}
