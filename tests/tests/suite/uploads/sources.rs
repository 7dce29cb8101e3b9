//! Bytes that a request only names: files, and sources of a program's own.

use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tc3::bytes::Bytes;
use tc3::{Binary, Call, Error, ErrorKind, Sent};
use tc3_hyper::{OpenSource, Opening, Sources};
use tc3_mock::{Fault, Mock};

use super::types::UploadMedicalFile;
use super::{builder, bytes, hex, log, mock};

/// A folder of one test, which goes with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tc3-uploads-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// The path of a file with these bytes.
    fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.0.join(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn upload(name: &str) -> UploadMedicalFile {
    UploadMedicalFile { file: Some(Binary::from_source(name)), file_url: None }
}

#[tokio::test]
async fn files_are_sent_by_their_paths() {
    let (mock, folder) = (mock().await, Folder::new("paths"));
    let client = builder(&mock).build().unwrap();
    let path = folder.file("a.bin", &bytes());
    let answer = client.send(upload(&path)).await.unwrap();
    assert_eq!(answer.response.file_key, Some(format!("{} ", hex(&bytes()))));
    client.send(log(Binary::from_source(path.as_str()))).await.unwrap();
    client.send(Call::new(log(Binary::from_source(path.as_str()))).with_unsigned_payload()).await.unwrap();
    // Several pieces of it, and none at all.
    let large = vec![7; 1_000_003];
    let answer = client.send(upload(&folder.file("large", &large))).await.unwrap();
    assert_eq!(answer.response.file_key.map(|key| key.len()), Some(2 * large.len() + 1));
    let answer = client.send(upload(&folder.file("empty", b""))).await.unwrap();
    assert_eq!(answer.response.file_key.as_deref(), Some(" "));
}

#[tokio::test]
async fn what_cannot_be_read_is_told_and_nothing_is_sent() {
    let (mock, folder) = (mock().await, Folder::new("unreadable"));
    let client = builder(&mock).build().unwrap();
    let path = |name: &str| folder.0.join(name).to_str().unwrap().to_owned();
    for (name, part) in
        [(path("none"), "No such file"), (path(""), "it is a folder"), ("/dev/null".to_owned(), "no regular file")]
    {
        let error = client.send(upload(&name)).await.map(drop).unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Setup, Sent::NotSent), "{error}");
        assert!(error.to_string().contains(part) && error.to_string().contains(&name), "{error}");
    }
    File::create(path("huge")).unwrap().set_len(1 << 40).unwrap();
    let error = client.send(upload(&path("huge"))).await.map(drop).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unencodable);
    assert!(error.to_string().contains("10485760"), "{error}");
    assert!(mock.requests().is_empty());
}

/// A file that is written to between two readings.
struct Written {
    path: String,
    /// What is done to it before it is opened for this time, counted from 0.
    at: u32,
    change: fn(&str),
    opened: AtomicU32,
}

impl Sources for Written {
    fn open<'a>(&'a self, name: &'a str) -> Opening<'a> {
        Box::pin(async move {
            assert_eq!(name, "written");
            if self.opened.fetch_add(1, Ordering::Relaxed) == self.at {
                (self.change)(&self.path);
            }
            Ok(OpenSource::from(Bytes::from(fs::read(&self.path).unwrap())))
        })
    }
}

#[tokio::test]
async fn a_file_that_changes_while_it_is_sent_is_told() {
    let folder = Folder::new("changes");
    let changes: [fn(&str); 3] = [
        |path| File::options().append(true).open(path).unwrap().write_all(b"x").unwrap(),
        |path| fs::write(path, b"short").unwrap(),
        // As long as it was.
        |path| File::options().write(true).open(path).unwrap().write_all(b"x").unwrap(),
    ];
    for (index, change) in changes.into_iter().enumerate() {
        let mock = mock().await;
        let path = folder.file(&index.to_string(), &bytes());
        let written = Written { path, at: 1, change, opened: AtomicU32::new(0) };
        let client = builder(&mock).with_sources(written).build().unwrap();
        let error = client.send(upload("written")).await.map(drop).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
        assert!(error.to_string().contains("written changed while it was sent"), "{error}");
        assert_eq!(error.attempts().len(), 1, "a change is not repeated");
        assert!(mock.requests().iter().all(|request| request.request.is_none()), "nothing whole arrived");
    }
}

/// Each attempt reads it anew, and sends what it finds.
#[tokio::test]
async fn another_attempt_reads_the_file_again() {
    let (mock, folder) = (mock().await, Folder::new("again"));
    mock.fault(Fault::error("RequestLimitExceeded", "slower").times(1)).unwrap();
    let path = folder.file("a", b"before");
    let written = Written { path, at: 2, change: |path| fs::write(path, b"after").unwrap(), opened: AtomicU32::new(0) };
    let client = builder(&mock).with_sources(written).build().unwrap();
    let answer = client.send(upload("written")).await.unwrap();
    assert_eq!(answer.response.file_key, Some(format!("{} ", hex(b"after"))));
}

/// One that can be opened once.
#[derive(Clone, Default)]
struct Once(Arc<AtomicU32>);

impl Sources for Once {
    fn open<'a>(&'a self, _: &'a str) -> Opening<'a> {
        Box::pin(async move {
            match self.0.fetch_add(1, Ordering::Relaxed) {
                0 => Ok(OpenSource::from(Bytes::from(bytes())).once()),
                _ => Err(Error::new(ErrorKind::Setup, "it is gone")),
            }
        })
    }
}

#[tokio::test]
async fn what_can_be_read_once_is_sent_unsigned_and_once() {
    let mock = mock().await;
    let client = |once: &Once| builder(&mock).with_sources(once.clone()).build().unwrap();
    let once = Once::default();
    let unsigned = || Call::new(log(Binary::from_source("once"))).with_unsigned_payload();
    client(&once).send(unsigned()).await.unwrap();
    assert_eq!(once.0.load(Ordering::Relaxed), 1);

    let error = client(&Once::default()).send(log(Binary::from_source("once"))).await.map(drop).unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Setup, Sent::NotSent));
    assert!(error.to_string().contains("leave the payload out of the signature"), "{error}");

    let refusing = Mock::builder().start().await.unwrap();
    refusing.fault(Fault::error("RequestLimitExceeded", "slower").times(1)).unwrap();
    let client = builder(&refusing).with_sources(Once::default()).build().unwrap();
    let error = client.send(unsigned()).await.map(drop).unwrap_err();
    assert_eq!(error.code().map(|code| code.as_str()), Some("RequestLimitExceeded"));
    assert_eq!(error.attempts().len(), 1);
}
