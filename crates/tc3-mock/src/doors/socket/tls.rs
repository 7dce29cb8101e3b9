//! TLS, by an authority that is made when the mock starts. Its key never leaves the process.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::{CertifiedKey, SigningKey};
use tc3::{Error, ErrorKind};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::line::Patient;
use crate::clock::Clock;
use crate::wire::request::is_of_cloud;

/// What every certificate is for, beside what the mock is called.
const NAMES: [&str; 4] = ["localhost", "127.0.0.1", "::1", "*.tencentcloudapi.com"];

/// How long a certificate is valid, in days from yesterday on. Some systems take none that is longer.
const VALID: i64 = 90;

/// The same of the authority's.
const AUTHORITY_VALID: i64 = 3650;

const DAY: i64 = 86_400;

/// Speaks TLS with whoever connects.
#[derive(Clone)]
pub(crate) struct Tls {
    acceptor: TlsAcceptor,
    authority: Arc<str>,
}

impl Tls {
    /// A new authority, and a server that is called so, beside what every mock is.
    pub(crate) fn new(names: impl IntoIterator<Item = String>) -> Result<Self, Error> {
        let certificates = Certificates::new(names)?;
        let authority = certificates.authority.pem().into();
        let builder = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
        let builder = builder.with_safe_default_protocol_versions().map_err(unmade)?;
        let mut config = builder.with_no_client_auth().with_cert_resolver(Arc::new(certificates));
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Self { acceptor: TlsAcceptor::from(Arc::new(config)), authority })
    }

    /// The authority's certificate, as PEM.
    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }

    /// Writes the authority's certificate into a file, which has all of it or is not there.
    pub(crate) fn write_authority(&self, path: &Path) -> Result<(), Error> {
        let mut beside = path.file_name().map_or_else(OsString::new, ToOwned::to_owned);
        beside.push(".new");
        let beside = path.with_file_name(beside);
        fs::write(&beside, self.authority()).and_then(|()| fs::rename(&beside, path)).map_err(|error| {
            let message = format!("the authority's certificate cannot be written to {}: {error}", path.display());
            Error::new(ErrorKind::Setup, message)
                .with_advice("name a file in a folder that can be written")
                .with_source(error)
        })
    }

    pub(super) async fn accept(&self, stream: Patient) -> io::Result<TlsStream<Patient>> {
        self.acceptor.accept(stream).await
    }
}

/// Makes certificates. All are of one key: what each is for is all that differs.
struct Certificates {
    authority: CertifiedIssuer<'static, KeyPair>,
    clock: Clock,
    key: KeyPair,
    signing_key: Arc<dyn SigningKey>,
    names: Vec<String>,
    /// How many were made: no two have one number.
    count: AtomicU64,
}

impl Certificates {
    fn new(names: impl IntoIterator<Item = String>) -> Result<Self, Error> {
        // The world may be in another time; who connects is not.
        let clock = Clock::system()?;
        let mut params = CertificateParams::default();
        params.distinguished_name = called("tc3 mock, an authority for tests");
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        valid(&mut params, &clock, AUTHORITY_VALID);
        let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().map_err(unmade)?).map_err(unmade)?;
        let key = KeyPair::generate().map_err(unmade)?;
        let der = PrivatePkcs8KeyDer::from(key.serialize_der()).into();
        let signing_key = ring::sign::any_supported_type(&der).map_err(unmade)?;
        let mut names: Vec<_> = NAMES.map(str::to_owned).into_iter().chain(names).collect();
        names.sort_unstable();
        names.dedup();
        let certificates = Self { authority, clock, key, signing_key, names, count: AtomicU64::new(0) };
        // What cannot be made later cannot be made now.
        certificates.certificate(None).map_err(unmade)?;
        Ok(certificates)
    }

    /// A certificate for all names of the mock and this one.
    fn certificate(&self, asked: Option<&str>) -> Result<Certificate, rcgen::Error> {
        let asked = asked.filter(|asked| !self.names.iter().any(|name| name == asked));
        let names: Vec<_> = self.names.iter().cloned().chain(asked.map(str::to_owned)).collect();
        let mut params = CertificateParams::new(names)?;
        params.distinguished_name = called("tc3 mock");
        params.is_ca = IsCa::ExplicitNoCa;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        params.serial_number = Some((self.count.fetch_add(1, Ordering::Relaxed) + 1).into());
        valid(&mut params, &self.clock, VALID);
        params.signed_by(&self.key, &self.authority)
    }
}

/// Each connection has a certificate of its own: to make one takes less than the handshake that it is for. So there is one for
/// every host of the cloud's, of whatever depth, and nothing to be kept.
impl ResolvesServerCert for Certificates {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let certificate = self.certificate(hello.server_name().filter(|name| is_of_cloud(name))).ok()?;
        Some(Arc::new(CertifiedKey::new(vec![certificate.der().clone()], Arc::clone(&self.signing_key))))
    }
}

impl std::fmt::Debug for Certificates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Certificates").field("names", &self.names).finish_non_exhaustive()
    }
}

fn called(name: &str) -> rcgen::DistinguishedName {
    let mut names = rcgen::DistinguishedName::new();
    names.push(DnType::CommonName, name);
    names
}

/// From yesterday on: clocks differ.
fn valid(params: &mut CertificateParams, clock: &Clock, days: i64) {
    let at = |seconds: i64| date_time_ymd(1970, 1, 1) + Duration::from_secs(seconds.unsigned_abs());
    let yesterday = clock.now().plus(-DAY).seconds();
    params.not_before = at(yesterday);
    params.not_after = at(yesterday + days * DAY);
}

fn unmade(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::new(ErrorKind::Setup, format!("the certificates of the mock cannot be made: {error}")).with_source(error)
}
