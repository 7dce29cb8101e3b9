//! Whom a client trusts: bytes, files and directories, of the program and of the environment; and what is no such thing.

use std::fs;
use std::path::PathBuf;

use rcgen::KeyPair;
use tc3::{Error, ErrorKind};
use tc3_hyper::{Client, ClientBuilder};
use tokio::net::TcpListener;

#[cfg(all(feature = "platform-verifier", target_os = "linux"))]
use crate::environment::SYSTEM;
use crate::environment::{ID, KEY, ONLY, OtherProcess, made_of};
use crate::server::REQUEST_ID;
use crate::tls::{Authority, answer_once, authority, call_by, server_config};

/// Makes a folder of this test's with these files.
fn folder(test: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("authorities").join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (name, content) in files {
        fs::write(folder.join(name), content).unwrap();
    }
    folder
}

async fn call(issuer: &Authority, trust: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<String, Error> {
    call_by(server_config(issuer, "127.0.0.1", 4000), trust).await
}

fn text(pem: &[&str]) -> String {
    format!("\u{feff}{}", pem.join("# and another one\n"))
}

#[tokio::test]
async fn certificates_are_taken_as_pem_and_as_der() {
    let (issuer, other) = (authority("private"), authority("other"));
    let both = text(&[&other.pem(), &issuer.pem()]);
    let files = [("both.pem", both.as_bytes()), ("one.der", issuer.der())];
    let folder = folder("taken", &files);
    for (name, content) in files {
        assert_eq!(
            call(&issuer, |builder| builder.with_root_certificate(content)).await.unwrap(),
            REQUEST_ID,
            "{name}"
        );
        let path = folder.join(name);
        assert_eq!(call(&issuer, |builder| builder.with_ca_bundle(&path)).await.unwrap(), REQUEST_ID, "{name}");
        assert_eq!(call(&issuer, |builder| builder.with_only_ca_bundle(path)).await.unwrap(), REQUEST_ID, "{name}");
    }
    let error = call(&issuer, |builder| builder.with_root_certificate(other.pem())).await.unwrap_err();
    assert!(error.to_string().contains("with_ca_bundle"), "{error}");
}

#[tokio::test]
async fn a_directory_counts_by_its_certificates() {
    let issuer = authority("private");
    let pem = issuer.pem();
    let folder = folder("directory", &[("README", b"-----BEGIN nothing"), ("a.pem", pem.as_bytes()), ("b.pem", b"")]);
    fs::create_dir(folder.join("within")).unwrap();
    assert_eq!(call(&issuer, |builder| builder.with_ca_bundle(&folder)).await.unwrap(), REQUEST_ID);
}

/// Half of a certificate, with the marks of a whole one around it.
fn halved(pem: &str) -> String {
    let lines: Vec<_> = pem.lines().collect();
    let end = lines.len() - 1;
    [&lines[..end / 2], &lines[end..]].concat().join("\n")
}

/// Old collections have some that no verifier takes.
#[tokio::test]
async fn of_many_certificates_one_may_be_unreadable() {
    let (issuer, other) = (authority("private"), authority("other"));
    let bundle = text(&[&issuer.pem(), &format!("{}\n", halved(&other.pem()))]);
    let path = folder("unreadable", &[("bundle.pem", bundle.as_bytes())]).join("bundle.pem");
    assert_eq!(call(&issuer, |builder| builder.with_ca_bundle(path)).await.unwrap(), REQUEST_ID);
    // What is given as bytes was chosen.
    let error = Client::builder().with_root_certificate(bundle).build().unwrap_err();
    assert!(error.message().contains("what is in it is no certificate"), "{error}");
}

#[test]
fn what_is_no_certificate_is_refused_at_once_with_its_path() {
    let pem = authority("private").pem();
    let key = KeyPair::generate().unwrap().serialize_pem();
    let unending = &pem[..pem.len() / 2];
    let halved = halved(&pem);
    let damaged = pem.replacen('M', "!", 1);
    let folder = folder("refused", &[]);
    for (name, content, said) in [
        ("empty", "", "it is empty"),
        ("text", "no certificate", "is no certificate"),
        ("comment.pem", "-----BEGIN COMMENT-----\nAAAA\n-----END COMMENT-----\n", "it holds no certificate"),
        ("key.pem", &key, "it holds a private key and no certificate"),
        ("unending.pem", unending, "it ends in the middle of a certificate"),
        ("halved.pem", &halved, "is no certificate"),
        ("damaged.pem", &damaged, "is no base64"),
    ] {
        let path = folder.join(name);
        fs::write(&path, content).unwrap();
        let given = Client::builder().with_root_certificate(content).build().unwrap_err();
        let named = Client::builder().with_ca_bundle(&path).build().unwrap_err();
        for (error, what) in [(given, "a root certificate"), (named, &*format!("the CA bundle {}", path.display()))] {
            assert_eq!(error.kind(), ErrorKind::Setup);
            assert!(error.message().starts_with(&format!("{what} cannot be used: ")), "{error}");
            assert!(error.message().contains(said) && error.advice().is_some(), "{error}");
            let secret = key.lines().nth(1).unwrap();
            assert!(!format!("{error} {error:?}").contains(secret), "{error:?}");
        }
    }
}

#[test]
fn a_bundle_that_is_not_there_is_told() {
    let folder = folder("missing", &[("README", b"nothing here")]);
    let error = |path: PathBuf| Client::builder().with_only_ca_bundle(path).build().unwrap_err();
    assert!(error(folder.join("missing.pem")).message().contains("missing.pem cannot be used: "));
    fs::remove_file(folder.join("README")).unwrap();
    assert!(error(folder).message().ends_with("no file in it holds a certificate"));
}

#[cfg(feature = "platform-verifier")]
#[tokio::test]
async fn the_system_says_whom_to_trust_and_others_are_added() {
    let (issuer, other) = (authority("private"), authority("other"));
    let path = folder("system", &[("other.pem", other.pem().as_bytes())]).join("other.pem");
    let added = call(&issuer, |builder| {
        builder.with_platform_verifier().with_ca_bundle(path).with_root_certificate(issuer.pem())
    });
    assert_eq!(added.await.unwrap(), REQUEST_ID);
    let error = call(&issuer, ClientBuilder::with_platform_verifier).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls, "{error}");
}

/// On other systems nothing but their settings says it.
#[cfg(all(feature = "platform-verifier", target_os = "linux"))]
#[tokio::test]
async fn on_linux_the_system_is_told_by_files() {
    let issuer = authority("private");
    let file = folder("linux", &[("private.pem", issuer.pem().as_bytes())]).join("private.pem");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let variables = [("SSL_CERT_FILE", file.to_str().unwrap()), (SYSTEM, "1")];
    let process = OtherProcess::call(&listener.local_addr().unwrap().to_string(), &variables);
    answer_once(&listener, server_config(&issuer, "127.0.0.1", 4000)).await;
    assert!(process.said().contains(REQUEST_ID));
}

#[tokio::test]
async fn the_environment_names_authorities_of_a_client_that_reads_it() {
    let issuer = authority("private");
    let pem = issuer.pem();
    let folder = folder("environment", &[("private.pem", pem.as_bytes())]);
    let file = folder.join("private.pem");
    let (file, folder) = (file.to_str().unwrap(), folder.to_str().unwrap());
    let untrusted = "is of an issuer that is not trusted";
    for (variables, expected) in [
        (&[("SSL_CERT_FILE", file)][..], REQUEST_ID),
        (&[("SSL_CERT_DIR", folder)], REQUEST_ID),
        (&[("SSL_CERT_FILE", "")], untrusted),
        // A program that names all its authorities itself is not told of others.
        (&[("SSL_CERT_FILE", "/nowhere"), (ONLY, file)], REQUEST_ID),
    ] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let process = OtherProcess::call(&listener.local_addr().unwrap().to_string(), variables);
        answer_once(&listener, server_config(&issuer, "127.0.0.1", 4000)).await;
        let said = process.said();
        assert!(said.contains(expected), "{variables:?}: {said}");
    }
    let said = made_of(&[ID, KEY, ("SSL_CERT_FILE", "/nowhere/ca.pem")]);
    assert!(said.contains("the CA bundle of SSL_CERT_FILE, /nowhere/ca.pem, cannot be used"), "{said}");
}
