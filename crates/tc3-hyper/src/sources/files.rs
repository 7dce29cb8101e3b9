//! Files, by their paths.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::fs::{self, File};
use std::io::{self, Read};

use bytes::Bytes;
use http_body::{Body, Frame};
use tc3::{Error, ErrorKind};
use tokio::task::{JoinHandle, spawn_blocking};

use super::open::{OpenSource, Opening, Sources};
use crate::transport::BodyError;

/// How many bytes of a file are read at a time.
const PIECE: usize = 128 << 10;

/// Regular files, read on the threads that the runtime has for what blocks.
pub(crate) struct Files;

impl Sources for Files {
    fn open<'a>(&'a self, name: &'a str) -> Opening<'a> {
        let path = name.to_owned();
        Box::pin(async move {
            let opened = spawn_blocking(move || open(&path)).await;
            let (file, size) = opened.map_err(|cause| setup(name, &cause.to_string()))??;
            Ok(OpenSource::new(size, Pieces { state: State::Waiting(Some(file)) }))
        })
    }
}

fn open(path: &str) -> Result<(File, u64), Error> {
    let unreadable = |cause: io::Error| setup(path, &cause.to_string()).with_source(cause);
    // Before it is opened: to open a pipe waits for whoever writes to it.
    check_kind(path, &fs::metadata(path).map_err(unreadable)?)?;
    let file = File::open(path).map_err(unreadable)?;
    let found = file.metadata().map_err(unreadable)?;
    check_kind(path, &found)?;
    Ok((file, found.len()))
}

fn check_kind(path: &str, found: &fs::Metadata) -> Result<(), Error> {
    if found.is_dir() {
        return Err(setup(path, "it is a folder"));
    }
    if !found.is_file() {
        return Err(setup(path, "it is no regular file, and so cannot be read as often as it takes"));
    }
    Ok(())
}

fn setup(path: &str, problem: &str) -> Error {
    Error::new(ErrorKind::Setup, format!("the file {path} cannot be read: {problem}"))
}

/// The bytes of a file.
struct Pieces {
    state: State,
}

enum State {
    /// For whoever wants the next piece; none behind the end.
    Waiting(Option<File>),
    Reading(JoinHandle<io::Result<(File, Bytes)>>),
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        loop {
            match &mut self.state {
                State::Waiting(None) => return Poll::Ready(None),
                State::Waiting(file) => {
                    let Some(file) = file.take() else { return Poll::Ready(None) };
                    self.state = State::Reading(spawn_blocking(move || read(file)));
                }
                State::Reading(reading) => {
                    let read = ready!(Pin::new(reading).poll(context));
                    self.state = State::Waiting(None);
                    let (file, piece) = match read.map_err(BodyError::from).and_then(|read| read.map_err(Into::into)) {
                        Ok(read) => read,
                        Err(cause) => return Poll::Ready(Some(Err(cause))),
                    };
                    if piece.is_empty() {
                        return Poll::Ready(None);
                    }
                    self.state = State::Waiting(Some(file));
                    return Poll::Ready(Some(Ok(Frame::data(piece))));
                }
            }
        }
    }
}

/// The next bytes; none at the end.
fn read(mut file: File) -> io::Result<(File, Bytes)> {
    let mut piece = vec![0; PIECE];
    loop {
        match file.read(&mut piece) {
            Ok(length) => {
                piece.truncate(length);
                return Ok((file, piece.into()));
            }
            Err(cause) if cause.kind() == io::ErrorKind::Interrupted => {}
            Err(cause) => return Err(cause),
        }
    }
}
