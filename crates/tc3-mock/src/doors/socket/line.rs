//! What the bytes of a connection come and go over: a socket, in the clear or by TLS.

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_io_timeout::TimeoutStream;

/// A stream, and the socket below it.
pub(super) trait Line: AsyncRead + AsyncWrite + Send {
    fn socket(&self) -> &TcpStream;
}

/// A socket whose other side has so much time to read on.
#[cfg(feature = "tls")]
pub(super) type Patient = std::pin::Pin<Box<TimeoutStream<TcpStream>>>;

impl Line for TimeoutStream<TcpStream> {
    fn socket(&self) -> &TcpStream {
        self.get_ref()
    }
}

#[cfg(feature = "tls")]
impl Line for tokio_rustls::server::TlsStream<Patient> {
    fn socket(&self) -> &TcpStream {
        self.get_ref().0.socket()
    }
}
