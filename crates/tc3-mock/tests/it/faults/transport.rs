//! The same without a socket, where a transport fails instead of a connection.

use std::io;

use bytes::Bytes;
use cfg_core::{ModifyTaskRunStatus, TaskStatus};
use http::{Request, Response};
use tc3_mock::{Fault, Mock, Reset};
use tower_service::Service;

use crate::support::{describe, mock, wire};

/// Asks for task 1698 to run.
fn run(mock: &Mock) -> Result<Response<Bytes>, io::ErrorKind> {
    let request: Request<Bytes> = wire(mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING));
    let responded = mock.transport().call(request).now().unwrap();
    responded.map_err(|error| error.downcast::<io::Error>().unwrap().kind())
}

#[test]
fn what_cuts_a_connection_is_an_error_of_the_transport() {
    for (fault, kind, is_done) in [
        (Fault::reset(Reset::Before), io::ErrorKind::ConnectionReset, false),
        (Fault::reset(Reset::Headers), io::ErrorKind::ConnectionReset, true),
        (Fault::reset(Reset::Body), io::ErrorKind::ConnectionReset, true),
        (Fault::truncate_at(0), io::ErrorKind::UnexpectedEof, true),
        (Fault::truncate_at(20), io::ErrorKind::UnexpectedEof, true),
    ] {
        let mock = mock();
        let handle = mock.fault(fault.on_action::<ModifyTaskRunStatus>()).unwrap();
        assert_eq!(run(&mock).unwrap_err(), kind, "{handle:?}");
        assert_eq!(describe(&mock, 1698).task_status == TaskStatus::RUNNING, is_done, "{handle:?}");
        assert_eq!(mock.requests()[0].faults, [handle.id()]);
    }
}

#[test]
fn everything_else_is_a_response() {
    let mock = mock();
    mock.fault(Fault::truncate_at(10_000).times(1)).unwrap();
    mock.fault(Fault::respond(503, "text/plain", "busy").times(1)).unwrap();
    mock.fault(Fault::garbage(30).times(1)).unwrap();
    assert_eq!(run(&mock).unwrap().status(), 200);
    let busy = run(&mock).unwrap();
    assert_eq!((busy.status().as_u16(), &busy.headers()["content-type"]), (503, &"text/plain".parse().unwrap()));
    assert_eq!(busy.body(), "busy");
    assert_eq!(run(&mock).unwrap().body().len(), 30);
}
