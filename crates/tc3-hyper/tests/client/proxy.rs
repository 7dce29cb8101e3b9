//! Calls through a proxy, over CONNECT and SOCKS; what a proxy says in place of connecting; who is reached without one.

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use tc3::{Endpoint, Error, ErrorKind, Sent};
use tc3_hyper::{Client, ClientBuilder, Proxy};
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

use crate::environment::{ID, KEY, OtherProcess, made_of};
use crate::server::{Connection, REQUEST_ID, Server, credential, envelope, look, pass};
use crate::tls::{Authority, authority, server_config};

const HOST: &str = "cfg.tencentcloudapi.com";
const PASSWORD: &str = "PROXYPASSWORD";
const UP: &str = "HTTP/1.1 200 Connection established\r\n\r\n";

fn builder(proxy: &Server, scheme: &str, login: &str) -> ClientBuilder {
    let proxy = Proxy::parse(&format!("{scheme}://{login}{}", proxy.host())).unwrap();
    Client::builder().with_credential(credential()).with_max_attempts(1).with_proxy(proxy)
}

fn login() -> String {
    format!("me:{PASSWORD}@")
}

fn plain() -> Endpoint {
    Endpoint::parse(&format!("http://{HOST}")).unwrap().allow_http()
}

/// The host behind a proxy: speaks TLS over what the proxy connected.
async fn speak_tls(connection: Connection<TcpStream>, issuer: &Authority) -> Connection<impl Stream> {
    let acceptor = TlsAcceptor::from(Arc::new(server_config(issuer, HOST, 4000)));
    Connection::new(acceptor.accept(connection.into_stream()).await.unwrap())
}

trait Stream: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin {}

impl<S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin> Stream for S {}

#[tokio::test]
async fn calls_go_through_one_tunnel_that_the_proxy_cannot_read() {
    let (proxy, issuer) = (Server::start().await, authority("private"));
    let client = builder(&proxy, "http", "me:PROXY%50ASSWORD@").with_root_certificate(issuer.pem()).build().unwrap();
    let serve = async {
        let mut connection = proxy.accept().await;
        let asked = connection.request().await;
        assert_eq!(asked.line, format!("CONNECT {HOST}:443 HTTP/1.1"));
        assert_eq!(asked.header("host"), Some(&*format!("{HOST}:443")));
        assert_eq!(asked.header("proxy-authorization"), Some("Basic bWU6UFJPWFlQQVNTV09SRA=="));
        connection.write(UP).await;
        let mut host = speak_tls(connection, &issuer).await;
        for _ in 0..2 {
            let request = host.request().await;
            assert_eq!((&*request.line, request.header("host")), ("POST / HTTP/1.1", Some(HOST)));
            assert_eq!(request.header("proxy-authorization"), None);
            host.write(envelope("")).await;
        }
    };
    let call = async {
        for _ in 0..2 {
            assert_eq!(client.send_raw(look()).await.unwrap().request_id, REQUEST_ID);
        }
    };
    tokio::join!(call, serve);
}

#[tokio::test]
async fn without_tls_there_is_a_tunnel_too() {
    let proxy = Server::start().await;
    let client = builder(&proxy, "http", "").with_endpoint(plain()).build().unwrap();
    let serve = async {
        let mut connection = proxy.accept().await;
        let asked = connection.request().await;
        assert_eq!(asked.line, format!("CONNECT {HOST}:80 HTTP/1.1"));
        assert_eq!(asked.header("proxy-authorization"), None);
        connection.write("HTTP/1.0 200 OK\r\nVia: somebody\r\n\r\n").await;
        connection.request().await;
        connection.write(envelope("")).await;
    };
    let (answer, ()) = tokio::join!(client.send_raw(look()), serve);
    assert_eq!(answer.unwrap().request_id, REQUEST_ID);
}

/// Calls through a proxy that says this to whatever it reads, and then closes.
async fn refused(scheme: &str, login: &str, said: &[&[u8]]) -> Error {
    let proxy = Server::start().await;
    let client = builder(&proxy, scheme, login).build().unwrap();
    let serve = async {
        let mut connection = proxy.accept().await;
        for words in said {
            connection.something().await;
            connection.write(words).await;
        }
        if said.is_empty() {
            connection.something().await;
        }
    };
    let (result, ()) = tokio::join!(client.send_raw(look()), serve);
    let error = result.unwrap_err();
    assert_eq!(error.sent(), Sent::NotSent, "{error}");
    let begin = format!("cannot connect to {HOST} through the proxy {}: ", proxy.host());
    assert!(error.message().starts_with(&begin), "{error}");
    assert!(error.advice().is_some_and(|advice| !advice.to_string().is_empty()), "{error}");
    let shown = format!("{error} {error:?} {client:?} {:?}", error.source());
    assert!(!shown.contains(PASSWORD) && !shown.contains("UFJPWFl"), "{shown}");
    error
}

#[tokio::test]
async fn a_proxy_that_does_not_connect_is_told_with_what_it_said() {
    let (connect, setup) = (ErrorKind::Connect, ErrorKind::Setup);
    for (login, said, kind, problem, advice) in [
        ("", "HTTP/1.1 403 Forbidden\r\n\r\n", connect, "the proxy answered 403 Forbidden", "who runs the proxy"),
        ("", "HTTP/1.1 502 \r\nA: b\r\n\r\nfull", connect, "the proxy answered 502 Bad Gateway", "check the endpoint"),
        ("", "HTTP/1.1 407 No\r\n\r\n", setup, "the proxy asks for a name and a password", "http://name:password@"),
        (&login(), "HTTP/1.1 407 No\r\n\r\n", setup, "the proxy refuses the name and the password", "name:password@"),
        (
            &login(),
            "HTTP/1.1 407 No\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n\r\n",
            setup,
            "that is not supported: Negotiate, NTLM",
            "basic",
        ),
        (
            &login(),
            "HTTP/1.1 407 No\r\nproxy-authenticate: NTLM\r\nproxy-authenticate: basic realm=\"a\"\r\n\r\n",
            setup,
            "refuses the name",
            "name:password@",
        ),
        ("", "SSH-2.0-OpenSSH_9.9\r\n", connect, "what the proxy answered is not HTTP", "another protocol"),
        ("", "HTTP/1.1 no\r\n\r\n", connect, "what the proxy answered is not HTTP", "another protocol"),
        ("", "\x15\x03\x01\0\x02\x02\x46", connect, "the proxy speaks TLS itself", "another protocol"),
        ("", "HTTP/1.1 200 O", connect, "the proxy closed the connection before it answered", "proxy works"),
    ] {
        let error = refused("http", login, &[said.as_bytes()]).await;
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.message().contains(problem), "{error}");
        assert!(error.advice().unwrap().to_string().contains(advice), "{error}");
    }
    let endless = ["HTTP/1.1 200 OK\r\n".as_bytes(), &[b'a'; 20_000]].concat();
    assert!(refused("http", "", &[&endless]).await.message().contains("is not HTTP"));
    let closed = refused("http", "", &[]).await;
    assert!(closed.message().contains("the proxy closed the connection"), "{closed}");
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_told_and_tried_again() {
    let proxy = Server::start().await;
    let client = builder(&proxy, "http", "").with_max_attempts(2).build().unwrap();
    let host = proxy.host();
    drop(proxy);
    let error = client.send_raw(look()).await.unwrap_err();
    assert_eq!((error.kind(), error.sent(), error.attempts().len()), (ErrorKind::Connect, Sent::NotSent, 2));
    assert!(error.message().contains(&format!("the proxy {host}: the proxy cannot be reached: ")), "{error}");
    assert!(error.advice().unwrap().to_string().contains("the address of the proxy"), "{error}");
}

/// A wrong password that is tried again and again may lock an account.
#[tokio::test]
async fn a_password_that_is_refused_is_not_tried_again() {
    let proxy = Server::start().await;
    let client = builder(&proxy, "http", &login()).with_max_attempts(3).build().unwrap();
    let (result, _) = tokio::join!(client.send_raw(look()), proxy.answer_once("HTTP/1.1 407 No\r\n\r\n"));
    assert_eq!(result.unwrap_err().attempts().len(), 1);
}

#[tokio::test]
async fn a_silent_proxy_is_told_when_the_time_for_connecting_is_over() {
    let proxy = Server::start().await;
    let client = builder(&proxy, "http", "").with_connect_timeout(Duration::from_secs(5)).build().unwrap();
    let silent = async {
        let mut connection = proxy.accept().await;
        connection.request().await;
        pass(Duration::from_secs(5)).await;
        connection
    };
    let (result, _connection) = tokio::join!(client.send_raw(look()), silent);
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::NotSent));
    let expected = format!("no connection to {HOST} through the proxy {} within 5s", proxy.host());
    assert_eq!(error.message(), expected);
}

#[tokio::test]
async fn a_proxy_that_dies_is_told_by_how_far_the_call_was() {
    let (proxy, issuer) = (Server::start().await, authority("private"));
    let client = builder(&proxy, "http", "").with_root_certificate(issuer.pem()).build().unwrap();
    for is_tls_up in [false, true] {
        let dies = async {
            let mut connection = proxy.accept().await;
            connection.request().await;
            connection.write(UP).await;
            if is_tls_up {
                speak_tls(connection, &issuer).await.request().await;
            }
        };
        let (result, ()) = tokio::join!(client.send_raw(look()), dies);
        let error = result.unwrap_err();
        let expected =
            if is_tls_up { (ErrorKind::Interrupted, Sent::MaybeSent) } else { (ErrorKind::Connect, Sent::NotSent) };
        assert_eq!((error.kind(), error.sent()), expected, "{error}");
        assert!(is_tls_up || error.message().contains(&format!("through the proxy {}: ", proxy.host())), "{error}");
    }
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_is_told_with_the_proxy() {
    let (proxy, issuer) = (Server::start().await, authority("inspector"));
    let client = builder(&proxy, "http", "").build().unwrap();
    let inspect = async {
        let mut connection = proxy.accept().await;
        connection.request().await;
        connection.write(UP).await;
        let acceptor = TlsAcceptor::from(Arc::new(server_config(&issuer, HOST, 4000)));
        assert!(acceptor.accept(connection.into_stream()).await.is_err());
    };
    let (result, ()) = tokio::join!(client.send_raw(look()), inspect);
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls);
    let begin = format!("TLS with {HOST} through the proxy {} failed: ", proxy.host());
    assert!(error.message().starts_with(&begin), "{error}");
    assert!(error.to_string().contains("with_ca_bundle"), "{error}");
}

/// What a proxy reads, and what it says to that.
type Dialogue<'a> = Vec<(&'a [u8], &'a [u8])>;

#[tokio::test]
async fn calls_go_through_socks() {
    let proxy = Server::start().await;
    let named = [&[5, 1, 0, 3, 23][..], HOST.as_bytes(), &[0, 80]].concat();
    let password = [&[1, 2][..], b"me", &[13], PASSWORD.as_bytes()].concat();
    let address = Endpoint::parse("http://192.0.2.7:8080").unwrap().allow_http();
    let v6 = Endpoint::parse("http://[2001:db8::7]").unwrap().allow_http();
    let v6_asked = [&[5, 1, 0, 4, 0x20, 1, 0xd, 0xb8][..], &[0; 11], &[7, 0, 80]].concat();
    let steps: [(&str, Endpoint, Dialogue<'_>); 4] = [
        ("", plain(), vec![(&[5, 1, 0], &[5, 0]), (&named, &[5, 0, 0, 1, 0, 0, 0, 0, 0, 0])]),
        (
            &login(),
            plain(),
            vec![(&[5, 2, 0, 2], &[5, 2]), (&password, &[1, 0]), (&named, &[5, 0, 0, 3, 1, b'a', 0, 0])],
        ),
        (
            &login(),
            address,
            vec![
                (&[5, 2, 0, 2], &[5, 0]),
                (
                    &[5, 1, 0, 1, 192, 0, 2, 7, 31, 144],
                    &[5, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
                ),
            ],
        ),
        ("", v6, vec![(&[5, 1, 0], &[5, 0]), (&v6_asked, &[5, 0, 0, 1, 0, 0, 0, 0, 0, 0])]),
    ];
    for (login, endpoint, steps) in steps {
        let client = builder(&proxy, "socks5", login).with_endpoint(endpoint).build().unwrap();
        let serve = async {
            let mut stream = proxy.accept().await.into_stream();
            for (expected, answer) in steps {
                let mut asked = vec![0; expected.len()];
                stream.read_exact(&mut asked).await.unwrap();
                assert_eq!(asked, expected);
                let mut connection = Connection::new(stream);
                connection.write(answer).await;
                stream = connection.into_stream();
            }
            let mut connection = Connection::new(stream);
            connection.request().await;
            connection.write(envelope("")).await;
        };
        let (answer, ()) = tokio::join!(client.send_raw(look()), serve);
        assert_eq!(answer.unwrap().request_id, REQUEST_ID);
    }
}

#[tokio::test]
async fn a_socks_proxy_that_does_not_connect_is_told_with_what_it_said() {
    let (connect, setup) = (ErrorKind::Connect, ErrorKind::Setup);
    let cases: [(&str, &[&[u8]], ErrorKind, &str); 10] = [
        ("", &[&[5, 255]], setup, "asks for a name and a password"),
        (&login(), &[&[5, 255]], setup, "refuses the name and the password"),
        (&login(), &[&[5, 2], &[1, 1]], setup, "refuses the name and the password"),
        ("", &[&[5, 2]], setup, "asks for a name and a password"),
        ("", &[&[5, 0], &[5, 2, 0, 1, 0, 0, 0, 0, 0, 0]], connect, "its rules do not allow this connection"),
        ("", &[&[5, 0], &[5, 5, 0, 1, 0, 0, 0, 0, 0, 0]], connect, "the host refused the connection"),
        ("", &[&[5, 0], &[5, 99]], connect, "without a reason"),
        ("", &[b"HTTP/1.1 400 Bad Request\r\n\r\n"], connect, "is not SOCKS 5"),
        ("", &[&[5, 0], &[5, 0, 0, 1, 0]], connect, "closed the connection"),
        ("", &[], connect, "closed the connection"),
    ];
    for (login, said, kind, problem) in cases {
        let error = refused("socks5", login, said).await;
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.message().contains(problem), "{error}");
    }
}

/// A proxy where nothing listens: who goes through it says so.
fn dead(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}

#[tokio::test]
async fn this_machine_and_exceptions_are_reached_without_a_proxy() {
    let server = Server::start().await;
    let dead = Proxy::parse(&dead(1)).unwrap();
    let client = server.builder().with_proxy(dead.clone()).build().unwrap();
    let (answer, _) = tokio::join!(client.send_raw(look()), server.answer_once(envelope("")));
    answer.unwrap();
    let unspecified = || Endpoint::parse("http://0.0.0.0:1").unwrap().allow_http();
    let called = |builder: ClientBuilder| async move {
        let client = builder.with_endpoint(unspecified()).with_max_attempts(1).build().unwrap();
        client.send_raw(look()).await.unwrap_err().to_string()
    };
    let through = "through the proxy 127.0.0.1:1";
    assert!(called(server.builder().with_proxy(dead.clone())).await.contains(through));
    assert!(!called(server.builder().with_proxy(dead).with_no_proxy("a.example, 0.0.0.0:1")).await.contains(through));
}

#[test]
fn a_client_that_reads_the_environment_goes_through_its_proxies() {
    let url = dead;
    let (one, two, three) = (&*url(1), &*url(2), &*url(3));
    for (variables, https, http) in [
        (&[][..], None, None),
        (&[("https_proxy", one), ("HTTPS_PROXY", two), ("all_proxy", three)][..], Some(1), Some(3)),
        (&[("HTTPS_PROXY", one), ("HTTP_PROXY", two), ("ALL_PROXY", three)], Some(1), Some(2)),
        (&[("https_proxy", ""), ("HTTPS_PROXY", one)], Some(1), None),
        (&[("http_proxy", one), ("HTTP_PROXY", two), ("REQUEST_METHOD", "GET")], None, Some(1)),
        (&[("HTTP_PROXY", two), ("ALL_PROXY", three), ("REQUEST_METHOD", "GET")], Some(3), Some(3)),
        (&[("all_proxy", one), ("no_proxy", "other, 0.0.0.0")], None, None),
        (&[("all_proxy", one), ("NO_PROXY", "*")], None, None),
        (&[("all_proxy", one), ("no_proxy", "other"), ("NO_PROXY", "*")], Some(1), Some(1)),
    ] {
        for (scheme, proxy) in [("https", https), ("http", http)] {
            let said = OtherProcess::call(&format!("{scheme}://0.0.0.0:1"), variables).said();
            assert!(said.contains("Connect: ") && said.contains("0.0.0.0:1"), "{said}");
            let expected = proxy.map(|port| format!("through the proxy 127.0.0.1:{port}: "));
            assert_eq!(said.contains("through"), expected.is_some(), "{variables:?} {said}");
            assert!(said.contains(&expected.unwrap_or_default()), "{variables:?} {said}");
        }
    }
}

#[test]
fn a_variable_that_names_no_proxy_is_told() {
    for name in ["https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy"] {
        let said = made_of(&[ID, KEY, (name, &format!("ftp://me:{PASSWORD}@proxy.example"))]);
        assert!(said.contains(&format!("{name}: the URL of a proxy cannot be used: ")), "{said}");
        assert!(said.contains("Setup: ") && !said.contains(PASSWORD), "{said}");
    }
}
