//! A body with sources in it: read to be signed, and read again to be sent.

use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http_body::{Body, Frame};
use http_body_util::BodyExt as _;
use tc3::{Error, ErrorKind, Measure, Measured, Piece, Source, Unsigned};

use super::open::{OpenSource, Opening, Sources};
use crate::transport::{BodyError, BodySource, BoxBody, RequestBody, failure};

/// What one attempt sends.
pub(crate) struct Upload {
    pub(crate) body: RequestBody,
    /// Whether a part of it is gone once it was read.
    pub(crate) is_spent: bool,
}

impl Upload {
    /// Opens the sources of a body, reads them where they are signed, and tells the request what it found. Nothing, for a body
    /// that is in memory.
    pub(crate) async fn begin(sources: &Arc<dyn Sources>, request: &mut Unsigned) -> Result<Option<Self>, Error> {
        let Some(mut measure) = request.measure() else { return Ok(None) };
        let mut opened = Vec::new();
        for piece in request.body().pieces() {
            opened.push(match piece {
                Piece::Bytes(bytes) => (Part::Bytes(bytes.clone()), None),
                Piece::Source(source) => {
                    let open = sources.open(source.name()).await?;
                    (Part::Source { source: source.clone(), size: open.size, kept: Mutex::default() }, Some(open))
                }
            });
        }
        request.check_size(opened.iter().map(|(part, _)| part.size()).fold(0, u64::saturating_add))?;
        let is_spent = opened.iter().any(|(_, open)| open.as_ref().is_some_and(|open| open.is_spent));
        let mut parts = Vec::with_capacity(opened.len());
        for (mut part, open) in opened {
            read(&mut part, open, &mut measure).await?;
            parts.push(part);
        }
        let measured = measure.finish();
        request.set_measured(measured)?;
        let body = Parts { sources: Arc::clone(sources), parts, measured };
        Ok(Some(Self { body: RequestBody::from_source(Opened(Arc::new(body))), is_spent }))
    }
}

/// Counts a part in, or reads it, as it takes.
async fn read(part: &mut Part, open: Option<OpenSource>, measure: &mut Measure) -> Result<(), Error> {
    let (source, size, kept) = match part {
        Part::Bytes(bytes) => {
            measure.push(bytes);
            return Ok(());
        }
        Part::Source { source, size, kept } => (source, *size, kept),
    };
    let Some(open) = open else { return Ok(()) };
    if !measure.takes_bytes() {
        measure.skip(size);
        if open.is_spent {
            *kept = Mutex::new(Some(open.body));
        }
        return Ok(());
    }
    if open.is_spent {
        let problem = "it can be read once, and to sign it would take that";
        return Err(
            unreadable(source, problem).with_advice("leave the payload out of the signature, or give its bytes")
        );
    }
    let (mut body, mut read) = (open.body, 0);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|cause| unreadable(source, &failure::in_one_line(&*cause)))?;
        let bytes = frame.data_ref().map(|bytes| &**bytes).unwrap_or_default();
        read += length(bytes);
        // One that grows for ever ends here.
        if read > size {
            break;
        }
        measure.push(bytes);
    }
    if read == size { Ok(()) } else { Err(changed(source, "read").with_sent(tc3::Sent::NotSent)) }
}

/// A body with what is known of it.
struct Parts {
    sources: Arc<dyn Sources>,
    parts: Vec<Part>,
    measured: Measured,
}

enum Part {
    Bytes(Bytes),
    Source {
        source: Source,
        size: u64,
        /// Of one that can be opened once.
        kept: Mutex<Option<BoxBody>>,
    },
}

impl Part {
    fn size(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => length(bytes),
            Self::Source { size, .. } => *size,
        }
    }
}

struct Opened(Arc<Parts>);

impl BodySource for Opened {
    fn size(&self) -> Option<u64> {
        Some(self.0.measured.size)
    }

    fn open(&self) -> BoxBody {
        let parts = Arc::clone(&self.0);
        let measure = Some(parts.measured.again());
        Box::pin(Reading { parts, next: 0, now: Now::Between, held: None, measure })
    }
}

/// One reading of a body, which has to find what the first one found.
struct Reading {
    parts: Arc<Parts>,
    /// The part after the one that is read now.
    next: usize,
    now: Now,
    /// The newest bytes. They go on when it is known that they are not the last, or that all are as they were.
    held: Option<Bytes>,
    /// None when it is over.
    measure: Option<Measure>,
}

/// Where it is.
enum Now {
    Between,
    Opening(Opening<'static>),
    Source { body: BoxBody, left: u64 },
}

impl Reading {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>, BodyError>> {
        loop {
            let bytes = match &mut self.now {
                Now::Between => match self.begin_next() {
                    None => return Poll::Ready(self.finish()),
                    Some(bytes) => bytes,
                },
                Now::Opening(opening) => {
                    let open = ready!(opening.as_mut().poll(context))?;
                    if open.size != self.size() {
                        return Poll::Ready(Err(self.changed().into()));
                    }
                    self.now = Now::Source { body: open.body, left: open.size };
                    continue;
                }
                Now::Source { body, left } => match ready!(body.as_mut().poll_frame(context)) {
                    None if *left > 0 => return Poll::Ready(Err(self.changed().into())),
                    None => {
                        self.now = Now::Between;
                        continue;
                    }
                    Some(frame) => {
                        let bytes = frame?.into_data().unwrap_or_default();
                        match left.checked_sub(length(&bytes)) {
                            Some(rest) => *left = rest,
                            None => return Poll::Ready(Err(self.changed().into())),
                        }
                        bytes
                    }
                },
            };
            if bytes.is_empty() {
                continue;
            }
            if let Some(measure) = &mut self.measure {
                measure.push(&bytes);
            }
            if let Some(before) = self.held.replace(bytes) {
                return Poll::Ready(Ok(Some(before)));
            }
        }
    }

    /// The bytes of the next part, which are none yet of a source; none behind the last.
    fn begin_next(&mut self) -> Option<Bytes> {
        let parts = Arc::clone(&self.parts);
        let part = parts.parts.get(self.next)?;
        self.next += 1;
        let Part::Source { source, size, kept } = part else {
            let Part::Bytes(bytes) = part else { return None };
            return Some(bytes.clone());
        };
        let kept = kept.lock().unwrap_or_else(PoisonError::into_inner).take();
        self.now = match kept {
            Some(body) => Now::Source { body, left: *size },
            None => {
                let (sources, source) = (Arc::clone(&parts.sources), source.clone());
                Now::Opening(Box::pin(async move { sources.open(source.name()).await }))
            }
        };
        Some(Bytes::new())
    }

    /// The last bytes, where all are as they were.
    fn finish(&mut self) -> Result<Option<Bytes>, BodyError> {
        if self.measure.take().is_some_and(|measure| measure.finish() != self.parts.measured) {
            return Err(self.changed().into());
        }
        Ok(self.held.take())
    }

    /// How many bytes the source has that is read now.
    fn size(&self) -> u64 {
        self.part().map_or(0, Part::size)
    }

    fn part(&self) -> Option<&Part> {
        self.parts.parts.get(self.next.checked_sub(1)?)
    }

    /// The error about the source that is read now, or behind the last part about all of them.
    fn changed(&self) -> Error {
        let source = |part: &Part| match part {
            Part::Source { source, .. } => Some(source.clone()),
            Part::Bytes(_) => None,
        };
        let now = self.part().and_then(source).or_else(|| self.parts.parts.iter().find_map(source));
        now.map_or_else(|| Error::new(ErrorKind::Interrupted, "the body changed"), |source| changed(&source, "sent"))
    }
}

impl Body for Reading {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        if self.measure.is_none() {
            return Poll::Ready(None);
        }
        let read = ready!(self.poll(context));
        if read.is_err() {
            self.measure = None;
        }
        Poll::Ready(read.map(|bytes| bytes.map(Frame::data)).transpose())
    }
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

fn unreadable(source: &Source, problem: &str) -> Error {
    Error::new(ErrorKind::Setup, format!("{} cannot be read: {problem}", source.name()))
}

/// Whoever gets it sends no more of the request, which is not whole then.
fn changed(source: &Source, meanwhile: &str) -> Error {
    let message = format!("{} changed while it was {meanwhile}: the request was broken off", source.name());
    Error::new(ErrorKind::Interrupted, message).with_advice("send it when nobody writes to it")
}
