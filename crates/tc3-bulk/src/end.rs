//! Why a run sent no further row.

use tc3::ErrorKind;

/// Why a run sent no further row.
#[derive(Debug)]
#[non_exhaustive]
pub enum End {
    /// There was none left.
    Through,
    /// Somebody asked for it by [`Stop`](crate::Stop).
    Asked,
    /// So many failed that it was to stop.
    Failures,
    /// What a row failed by, every other would fail by: of this kind, in words. The row is still open.
    Hopeless(ErrorKind, String),
    /// The input is not what was checked any more, or cannot be read.
    Input(String),
    /// What came of rows cannot be written.
    Disk(String),
    /// The queue cannot be asked any more, or is not what it was.
    Queue(String),
}
