//! Requests with bytes: recorded with all that they say, and replayed whatever stands between their parts.

use http::Response;
use tc3::{Binary, Encoding, RawAction};
use tc3_hyper::recording::Recorder;

use super::{Directory, by, over};
use crate::server::TOKEN;

fn upload(encoding: Encoding, note: &str, file: Binary) -> RawAction<'static> {
    RawAction::new("cls", "2020-10-16", "UploadLog", format!(r#"{{"Note": "{note}"}}"#))
        .with_encoding(encoding)
        .with_binary("File", file)
}

#[tokio::test]
async fn they_are_replayed_from_memory_and_from_files() {
    for encoding in [Encoding::Multipart, Encoding::OctetStream] {
        let directory = Directory::new();
        let recorder = Recorder::new(&directory.0).unwrap();
        let server = by(|_| Ok(Response::new(bytes::Bytes::from_static(br#"{"Response":{"RequestId":"7"}}"#).into())));
        let client = over(server).with_recorder(recorder).build().unwrap();
        client.send_raw(upload(encoding, "a", Binary::new(b"\xff bytes"))).await.unwrap();

        let name = "0001-cls-UploadLog.json";
        assert!(!directory.text(name).contains(TOKEN), "{}", directory.text(name));
        let headers = directory.json(name)["request"]["headers"].clone();
        assert_eq!(headers["x-cls-note"].as_str(), (encoding == Encoding::OctetStream).then_some("a"));

        let replay = || over(directory.replay()).build().unwrap();
        let same = || upload(encoding, "a", Binary::new(b"\xff bytes"));
        assert_eq!(replay().send_raw(same()).await.unwrap().request_id, "7");
        let path = directory.0.join("file.bin");
        std::fs::write(&path, b"\xff bytes").unwrap();
        let named = upload(encoding, "a", Binary::from_source(path.to_str().unwrap()));
        assert_eq!(replay().send_raw(named).await.unwrap().request_id, "7");
        for other in [upload(encoding, "b", Binary::new(b"\xff bytes")), upload(encoding, "a", Binary::new("x"))] {
            let error = replay().send_raw(other).await.unwrap_err();
            assert!(error.to_string().contains("differs in"), "{error}");
        }
    }
}
