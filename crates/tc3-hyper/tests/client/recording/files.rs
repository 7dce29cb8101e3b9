//! What is in the files, what is not, and how they come to be.

use std::fs;
use std::io::{self, Write};
use std::sync::{Arc, Barrier, Mutex};

use bytes::Bytes;
use http::{HeaderValue, Response};
use tc3::{Call, Error, ErrorKind};
use tc3_hyper::recording::Recorder;
use tc3_hyper::transport::{Progress, RequestBody, ResponseBody, Transport};
use tokio::sync::oneshot;

use super::{Directory, by, over, request, send};
use crate::server::{SECRET_KEY, Server, TOKEN, look};

fn echo() -> impl Transport {
    by(|request| Ok(Response::new(request.into_body().as_bytes().unwrap().clone().into())))
}

#[tokio::test]
async fn a_file_says_what_went_out_and_what_came() {
    let server = Server::start().await;
    let directory = Directory::new();
    let client = server.builder().with_recorder(Recorder::new(&directory.0).unwrap()).build().unwrap();
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nVia: a\r\nVia: b\r\nContent-Length: 34\r\n\r\n\
                  {\"Response\": {\"RequestId\": \"\u{e9}\"} }";
    let call = Call::new(look()).with_region("ap-guangzhou");
    let (result, _) = tokio::join!(client.send_raw(call), server.answer_once(answer));
    result.unwrap();

    let text = directory.text("0001-cfg-DescribeTask.json");
    let json = directory.json("0001-cfg-DescribeTask.json");
    let recorded = json["recorded"].as_str().unwrap();
    recorded.parse::<tc3::Timestamp>().unwrap();
    let headers = &json["request"]["headers"];
    let [signed, client] = ["x-tc-timestamp", "x-tc-requestclient"].map(|name| headers[name].as_str().unwrap());
    let host = server.host();
    let expected = format!(
        r#"{{
  "form": 1,
  "recorded": "{recorded}",
  "request": {{
    "service": "cfg",
    "method": "POST",
    "url": "http://{host}/",
    "headers": {{
      "host": "{host}",
      "content-type": "application/json",
      "x-tc-action": "DescribeTask",
      "x-tc-version": "2021-08-20",
      "x-tc-requestclient": "{client}",
      "x-tc-region": "ap-guangzhou",
      "x-tc-timestamp": "{signed}"
    }},
    "body": "{{\"TaskId\":1698}}"
  }},
  "response": {{
    "status": 200,
    "headers": {{
      "content-type": "application/json",
      "via": [
        "a",
        "b"
      ],
      "content-length": "34"
    }},
    "body": "{{\"Response\": {{\"RequestId\": \"é\"}} }}"
  }}
}}
"#
    );
    assert_eq!(text, expected);
}

#[tokio::test]
async fn secrets_of_a_request_and_cookies_are_in_no_file() {
    const MARKED: &str = "m4rked-a5-sensitive";

    let directory = Directory::new();
    let recorder = Recorder::new(&directory.0).unwrap();
    let client = over(by(|request| {
        assert!(format!("{:?}", request.headers()).contains("Sensitive"), "the client marks what is a secret");
        let mut response = Response::new(ResponseBody::from(Bytes::from_static(b"{}")));
        response.headers_mut().insert("set-cookie", HeaderValue::from_static("c00kie"));
        let mut marked = HeaderValue::from_static(MARKED);
        marked.set_sensitive(true);
        response.headers_mut().insert("x-marked", marked);
        match request.headers().contains_key("x-fail") {
            true => Err(Error::new(ErrorKind::Connect, "as it was told")),
            false => Ok(response),
        }
    }));
    let client = client.with_recorder(recorder.clone()).with_max_attempts(1).build().unwrap();
    client.send_raw(Call::new(look()).with_header("X-Of-Mine", "0f-m1ne")).await.unwrap_err();
    client.send_raw(Call::new(look()).with_header("X-Fail", "0f-m1ne")).await.unwrap_err();
    recorder.check().unwrap();

    assert_eq!(directory.names().len(), 2);
    for name in directory.names() {
        let text = directory.text(&name).to_lowercase();
        for secret in [SECRET_KEY, TOKEN, "AKIDEXAMPLE", "authorization", "signature", "0f-m1ne", "c00kie", MARKED] {
            assert!(!text.contains(&secret.to_lowercase()), "{secret} is in {name}: {text}");
        }
    }
}

#[tokio::test]
async fn files_are_numbered_as_the_requests_were_begun() {
    let directory = Directory::new();
    let recorder = Recorder::new(&directory.0).unwrap();
    // Two transports over one directory.
    let [first, second] = [recorder.over(echo()), recorder.over(echo())];
    let progress = Progress::new();
    let begun = first.send(request("Slow", Bytes::from("1")), &progress);
    send(&second, request("Quick", Bytes::from("2"))).await.unwrap();
    let slow = begun.await.unwrap();
    assert_eq!(directory.names(), ["0002-cfg-Quick.json"]);
    drop(slow);
    assert_eq!(directory.names(), ["0001-cfg-Slow.json", "0002-cfg-Quick.json"]);

    // The next recorder goes on.
    let third = Recorder::new(&directory.0).unwrap().over(echo());
    send(&third, request("../Odd name", Bytes::new())).await.unwrap();
    assert_eq!(directory.names()[2], "0003-cfg-.._Odd_name.json");
}

#[tokio::test]
async fn what_has_no_action_is_called_by_its_host_and_method() {
    let directory = Directory::new();
    let recorder = Recorder::new(&directory.0).unwrap().over(echo());
    for url in ["http://metadata.example.com/latest/name", "http://127.0.0.1/latest", "http://[::1]:8080/"] {
        let request = http::Request::get(url).body(RequestBody::from(Bytes::new())).unwrap();
        send(&recorder, request).await.unwrap();
    }
    assert_eq!(directory.names(), ["0001-metadata-GET.json", "0002-GET.json", "0003-GET.json"]);
}

/// Each begins at the same number, and no file is written over.
#[test]
fn two_recorders_leave_each_other_their_files() {
    const EACH: usize = 50;

    let directory = Directory::new();
    let recorders: Vec<_> = (0..4).map(|_| Recorder::new(&directory.0).unwrap()).collect();
    let start = Arc::new(Barrier::new(recorders.len()));
    let threads = recorders.into_iter().enumerate().map(|(thread, recorder)| {
        let start = Arc::clone(&start);
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            start.wait();
            let transport = recorder.over(echo());
            for index in 0..EACH {
                let body = Bytes::from(format!("{thread} {index}"));
                runtime.block_on(send(&transport, request("Look", body))).unwrap();
            }
            recorder.check().unwrap();
        })
    });
    let threads: Vec<_> = threads.collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());

    assert_eq!(directory.names().len(), 4 * EACH);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let replay = directory.replay();
    for (thread, index) in (0..4).flat_map(|thread| (0..EACH).map(move |index| (thread, index))) {
        let body = Bytes::from(format!("{thread} {index}"));
        let answer = runtime.block_on(send(&replay, request("Look", body.clone()))).unwrap();
        assert_eq!(answer.body(), &body);
    }
}

#[tokio::test]
async fn a_disk_that_fails_is_told_and_changes_no_call() {
    let directory = Directory::new();
    let recorder = Recorder::new(&directory.0).unwrap();
    fs::remove_dir_all(&directory.0).unwrap();
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone()).finish();
    let transport = recorder.over(echo());
    {
        let _guard = tracing::subscriber::set_default(subscriber);
        for body in ["1", "2", "3"] {
            let answer = send(&transport, request("Look", Bytes::from(body))).await.unwrap();
            assert_eq!(answer.body(), body);
        }
    }
    let error = recorder.check().unwrap_err().to_string();
    assert!(error.starts_with("3 exchanges could not be recorded; the first: "), "{error}");
    assert!(error.contains("0001-cfg-Look: "), "{error}");
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let told: Vec<_> = log.lines().filter(|line| line.contains("could not be recorded")).collect();
    assert!(matches!(told[..], [line] if line.contains("WARN") && line.contains("0001-cfg-Look")), "{log}");

    // A file where the directory would be.
    let other = Directory::new();
    fs::write(&other.0, "").unwrap();
    let error = Recorder::new(&other.0).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Setup);
    assert!(error.message().contains(other.0.to_str().unwrap()), "{error}");
    fs::remove_file(&other.0).unwrap();
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Dropping a call is an outcome, too, and it says whether the request may have been sent.
#[tokio::test]
async fn who_does_not_wait_for_an_answer_is_recorded() {
    let server = Server::start().await;
    let directory = Directory::new();
    let client = server.builder().with_recorder(Recorder::new(&directory.0).unwrap()).build().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let until = async {
        let _ = stopped.await;
    };
    let unsigned = Call::new(look()).with_endpoint(server.endpoint());
    let unsigned = tc3::prepare_raw(&unsigned.action, &unsigned.options).unwrap();
    let silent = async {
        let mut connection = server.accept().await;
        connection.request().await;
        stop.send(()).unwrap();
        connection
    };
    let (result, _connection) = tokio::join!(client.send_prepared(look().info, &unsigned, until), silent);
    let error = result.unwrap_err();
    let failure = directory.json("0001-cfg-DescribeTask.json")["failure"].clone();
    assert_eq!((&failure["kind"], &failure["sent"]), (&"Cancelled".into(), &"MaybeSent".into()), "{failure}");
    assert!(failure["advice"].is_null(), "it follows from the action, and is told when it is replayed: {failure}");

    let replayed = directory.client().send_raw(look()).await.unwrap_err();
    assert_eq!((replayed.kind(), replayed.sent()), (error.kind(), error.sent()));
}
