//! Files and logs by generated types, over a socket.

use bindings::tencent::cii::{UploadMedicalFile, UploadMedicalFileResponse};
use bindings::tencent::cls::{UploadLog, UploadLogResponse};
use tc3::Binary;
use tc3_mock::{Failure, Mock};

const BYTES: &[u8] = b"\x00\xff\r\n--";

/// The answer, if it was the bytes that came.
fn judged<T>(came: Option<&Binary>, answer: T) -> Result<T, Failure> {
    match came.and_then(Binary::as_bytes) {
        Some(bytes) if bytes == BYTES => Ok(answer),
        other => Err(Failure::new("FailedOperation", format!("{other:?}"))),
    }
}

#[tokio::test]
async fn bytes_and_files_are_sent_by_their_types() {
    let mock = Mock::builder().start().await.unwrap();
    mock.on(|request: UploadMedicalFile, _| judged(request.file.as_ref(), UploadMedicalFileResponse::default()))
        .unwrap();
    mock.on(|request: UploadLog, _| judged(Some(&request.body), UploadLogResponse::default())).unwrap();
    let client = tc3_hyper::Client::builder().with_credential(mock.credential().clone()).with_region("ap-guangzhou");
    let client = client.with_endpoint(mock.endpoint()).build().unwrap();

    let path = std::env::temp_dir().join(format!("tc3-bindings-{}", std::process::id()));
    std::fs::write(&path, BYTES).unwrap();
    let files = || [Binary::new(BYTES), Binary::from_source(path.to_str().unwrap())];
    for file in files() {
        client.send(UploadMedicalFile::new().file(file)).await.unwrap();
    }
    for body in files() {
        client.send(UploadLog::new("topic", body).hash_key("key")).await.unwrap();
    }
    client.send(UploadLog::new("topic", BYTES.to_vec())).await.unwrap();
    std::fs::remove_file(&path).unwrap();
}
