//! The way to the service: proxies, authorities, endpoints and the size of answers, by options and by the environment.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::support::{ID, KEY, Mock, Run, Scratch, Server, run, run_with, tc3};

const LOOK: [&str; 4] = ["cfg", "DescribeTask", "--TaskId", "1698"];
const HOST: &str = "cfg.tencentcloudapi.com";
const ANSWER: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 38\r\n\r\n\
                      {\"Response\":{\"RequestId\":\"r-proxied\"}}";

fn look(variables: &[(&str, &str)], options: &[&str]) -> Run {
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).envs(variables.iter().copied());
    let run = run_with(command.args(LOOK).args(options));
    assert!(!run.stdout.contains("hidden") && !run.stderr.contains("hidden"), "{run:?}");
    run
}

/// A server behind TLS, with a certificate of an authority of its own; and the proxy in front of it, if there is one.
struct Host {
    address: String,
    /// The certificate of the authority.
    authority: Scratch,
    requests: Receiver<String>,
}

impl Host {
    /// Reached directly, by its address.
    fn direct(label: &str) -> Self {
        Self::start(label, "127.0.0.1", |_| None)
    }

    /// The service's own host, behind a proxy that connects to nobody else.
    fn behind_proxy(label: &str) -> Self {
        Self::start(label, HOST, |stream| {
            let asked = head(stream);
            stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").unwrap();
            Some(asked)
        })
    }

    fn start(label: &str, name: &str, before_tls: impl Fn(&mut TcpStream) -> Option<String> + Send + 'static) -> Self {
        let (config, authority) = certified(name);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (sender, requests) = channel();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                before_tls(&mut stream).into_iter().for_each(|asked| sender.send(asked).unwrap());
                let mut stream = StreamOwned::new(ServerConnection::new(Arc::clone(&config)).unwrap(), stream);
                let mut byte = [0];
                // Who does not trust it goes away before there is a request.
                if stream.read(&mut byte).is_ok_and(|read| read > 0) {
                    sender.send(head(&mut stream)).unwrap();
                    stream.write_all(ANSWER.as_bytes()).unwrap();
                }
            }
        });
        Self { address, authority: Scratch::new(&format!("authority-{label}.pem"), authority), requests }
    }

    fn request(&self) -> String {
        self.requests.recv().unwrap()
    }

    fn bundle(&self) -> &str {
        self.authority.path().to_str().unwrap()
    }
}

/// What a server needs that is called this, and the certificate of who says so.
fn certified(name: &str) -> (Arc<ServerConfig>, String) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, "private");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new([name.to_owned()]).unwrap().signed_by(&key, &authority).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::try_from(key.serialize_der()).unwrap())
        .unwrap();
    (Arc::new(config), authority.pem())
}

/// The rest of the head of a request.
fn head(stream: &mut impl Read) -> String {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    String::from_utf8(head).unwrap()
}

#[test]
fn a_call_goes_through_the_proxy_that_is_named() {
    let host = Host::behind_proxy("proxy");
    let url = format!("http://me:hidden@{}", host.address);
    let by_option: (&[_], &[_]) = (&[], &["--https-proxy", &url, "--ca-bundle", host.bundle()]);
    let by_variables: (&[_], &[_]) = (&[("https_proxy", &*url), ("SSL_CERT_FILE", host.bundle())], &[]);
    let by_both: (&[_], &[_]) =
        (&[("HTTPS_PROXY", "http://127.0.0.1:1")], &["--https-proxy", &url, "--ca-bundle", host.bundle()]);
    for (variables, options) in [by_option, by_variables, by_both] {
        let run = look(variables, &[options, &["-v", "-v"]].concat());
        assert_eq!(run.status, 0, "{run:?}");
        assert!(run.stdout.contains("r-proxied"), "{run:?}");
        let asked = host.request().to_ascii_lowercase();
        assert!(asked.starts_with(&format!("connect {HOST}:443 ")), "{asked}");
        assert!(asked.contains("proxy-authorization: basic bwu6aglkzgvu"), "{asked}");
        assert!(!host.request().to_ascii_lowercase().contains("proxy-authorization"));
    }
}

#[test]
fn a_proxy_that_makes_no_connection_is_told_and_nothing_was_sent() {
    let answers = |status: u16| Server::scripted([crate::support::Reaction::http(status, &[], "")]);
    for (status, exit, said) in [(407, 2, "the proxy asks for a name and a password"), (403, 3, "403 Forbidden")] {
        let proxy = answers(status);
        let line = look(&[("all_proxy", &proxy.url)], &["--max-attempts", "1"]).error(exit);
        assert!(line.contains(said) && line.contains("through the proxy 127.0.0.1"), "{line}");
        assert!(line.contains("not sent"), "{line}");
    }
    let line = look(&[], &["--https-proxy", "ftp://me:hidden@proxy.example"]).error(2);
    assert!(line.contains("proxy"), "{line}");
    let line = look(&[("https_proxy", "http://me:hidden@pro xy")], &[]).error(2);
    assert!(line.contains("https_proxy"), "{line}");
}

/// Neither this machine nor the mock inside the process is behind a proxy, whatever is set.
#[test]
fn this_machine_is_behind_no_proxy() {
    let mock = Mock::start(&[]);
    let dead = [("https_proxy", "http://127.0.0.1:1"), ("http_proxy", "http://127.0.0.1:1")];
    assert_eq!(look(&dead, &["--endpoint", &mock.url]).status, 0);
    // Nothing of either is read for it.
    let garbage = [("https_proxy", "no proxy"), ("SSL_CERT_FILE", "/no/such/file")];
    assert_eq!(look(&garbage, &["--endpoint", &mock.url]).status, 0);
    let garbage = [("https_proxy", "no proxy"), ("SSL_CERT_FILE", "/no/such/file"), ("TENCENTCLOUD_ENDPOINT", "/")];
    assert_eq!(look(&garbage, &["--mock"]).status, 0);
}

#[test]
fn a_private_authority_is_trusted_where_it_is_named() {
    let (host, other) = (Host::direct("trusted"), Host::direct("other"));
    let endpoint = ["--endpoint", &host.address, "--max-attempts", "1"];
    let call = |variables: &[(&str, &str)], options: &[&str]| look(variables, &[&endpoint, options].concat());
    for (variables, options) in [
        (&[][..], &["--ca-bundle", host.bundle()][..]),
        (&[], &["--ca-bundle", host.bundle(), "--ca-bundle-only"]),
        (&[("SSL_CERT_FILE", host.bundle())], &[]),
        (&[("SSL_CERT_FILE", other.bundle())], &["--ca-bundle", host.bundle()]),
    ] {
        assert!(call(variables, options).ok().contains("r-proxied"));
    }
    for (variables, options) in [
        (&[][..], &[][..]),
        (&[], &["--ca-bundle", other.bundle()]),
        (&[("SSL_CERT_FILE", host.bundle())], &["--ca-bundle", other.bundle(), "--ca-bundle-only"]),
    ] {
        let line = call(variables, options).error(3);
        assert!(line.contains("is not trusted") || line.contains("is not signed by the issuer"), "{line}");
        assert!(line.contains("not sent") && line.contains("--ca-bundle"), "{line}");
    }
    assert!(call(&[], &["--ca-bundle", "/no/such/file"]).error(2).contains("/no/such/file"));
    assert!(call(&[("SSL_CERT_FILE", "/no/such/file")], &[]).error(2).contains("SSL_CERT_FILE"));
    assert!(call(&[], &["--ca-bundle-only"]).error(2).contains("--ca-bundle PATH"));
    assert!(call(&[], &["--ca-bundle", ""]).error(2).contains("empty"));
}

#[test]
fn the_environment_says_where_requests_go() {
    let server = Server::envelope("");
    let elsewhere = [("TENCENTCLOUD_ENDPOINT", "http://127.0.0.1:1")];
    assert_eq!(look(&[("TENCENTCLOUD_ENDPOINT", &server.url)], &[]).status, 0);
    assert_eq!(look(&elsewhere, &["--endpoint", &server.url]).status, 0);
    assert_eq!(look(&[("TENCENTCLOUD_ENDPOINT", "")], &["--dry-run"]).json()["url"], format!("https://{HOST}/"));
    assert_eq!(look(&elsewhere, &["--mock"]).status, 0);
    let line = look(&[("TENCENTCLOUD_ENDPOINT", "http://me:hidden@127.0.0.1")], &[]).error(2);
    assert!(line.contains("TENCENTCLOUD_ENDPOINT: the endpoint holds a user name"), "{line}");
    let line = look(&[("TENCENTCLOUD_ENDPOINT", "http://gateway.example")], &[]).error(2);
    assert!(line.contains("--allow-http"), "{line}");
}

#[test]
fn a_host_of_another_product_is_remarked() {
    let remarked = |host: &str, options: &[&str]| {
        let run = look(&[], &[&["--dry-run", "--endpoint", host][..], options].concat());
        assert_eq!(run.status, 0, "{run:?}");
        run.stderr
    };
    let said = "warning: cvm.ap-beijing.tencentcloudapi.com is a host of cvm, and DescribeTask is an action of cfg\n";
    assert_eq!(remarked("cvm.ap-beijing.tencentcloudapi.com", &[]), said);
    assert_eq!(remarked("cvm.ap-beijing.tencentcloudapi.com", &["--no-validate"]), said);
    assert_eq!(remarked("cvm.tencentcloudapi.com", &["-q"]), "");
    for host in ["cfg.intl.tencentcloudapi.com", "cfg.tencentcloudapi.com.cn", "cvm.example", "127.0.0.1"] {
        assert_eq!(remarked(host, &[]), "", "{host}");
    }
}

#[test]
fn an_answer_may_have_so_many_bytes() {
    let server = Server::envelope("");
    let call = |size: &str| server.call(&[&LOOK[..], &["--max-response-size", size]].concat());
    assert_eq!(call("1000").status, 0);
    let line = call("10").error(3);
    assert!(line.contains("more than 10 bytes") && line.contains("--max-response-size"), "{line}");
    for size in ["0", "-1", "1k", ""] {
        assert!(run(&[&LOOK[..], &["--max-response-size", size]].concat()).error(2).contains("whole number"));
    }
}
