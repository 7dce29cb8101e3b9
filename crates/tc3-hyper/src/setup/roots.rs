//! The authorities that a client trusts, as they are given: bytes, files, directories.

use std::borrow::Cow;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::{self, PemObject, SectionKind};
use tc3::{Error, ErrorKind};

use crate::transport::tls::{Others, Roots};

/// A file, and directories of files, as OpenSSL and what is built on it read them.
const FILE: &str = "SSL_CERT_FILE";
const DIRECTORIES: &str = "SSL_CERT_DIR";

/// Whom a client is told to trust. Nothing of it is read before the client is built.
#[derive(Default)]
pub(super) struct Trust {
    certificates: Vec<Vec<u8>>,
    bundles: Vec<PathBuf>,
    /// Where that is nobody, the environment's are not either.
    pub(super) others: Others,
}

/// Why no authority can be read, and what to do.
struct Problem(Cow<'static, str>, &'static str);

impl Trust {
    pub(super) fn add_certificates(&mut self, bytes: Vec<u8>) {
        self.certificates.push(bytes);
    }

    pub(super) fn add_bundle(&mut self, path: PathBuf) {
        self.bundles.push(path);
    }

    /// How much was given, for `Debug`.
    pub(super) fn count(&self) -> usize {
        self.certificates.len() + self.bundles.len()
    }

    pub(super) fn read(&self, with_env: bool) -> Result<Roots, Error> {
        let mut roots = Roots::with(self.others);
        for bytes in &self.certificates {
            add_all(&mut roots, bytes).map_err(|problem| problem.of("a root certificate".into()))?;
        }
        for path in &self.bundles {
            add_bundle(&mut roots, path).map_err(|problem| problem.of(format!("the CA bundle {}", path.display())))?;
        }
        if with_env && self.others != Others::Nobody {
            for (name, path) in named_by_environment() {
                add_bundle(&mut roots, &path)
                    .map_err(|problem| problem.of(format!("the CA bundle of {name}, {},", path.display())))?;
            }
        }
        Ok(roots)
    }
}

fn named_by_environment() -> Vec<(&'static str, PathBuf)> {
    let value = |name| env::var_os(name).filter(|value: &OsString| !value.is_empty());
    let file = value(FILE).map(|path| (FILE, PathBuf::from(path)));
    let directories = value(DIRECTORIES).unwrap_or_default();
    let directories = env::split_paths(&directories).filter(|path| !path.as_os_str().is_empty());
    file.into_iter().chain(directories.map(|path| (DIRECTORIES, path))).collect()
}

/// Adds what a caller chose: each certificate has to be one.
fn add_all(roots: &mut Roots, bytes: &[u8]) -> Result<(), Problem> {
    for certificate in certificates(bytes)? {
        roots.add(certificate).map_err(|cause| Problem::unreadable(&cause))?;
    }
    Ok(())
}

/// Adds what a file holds, or the files of a directory. Collections of authorities have old ones that no verifier takes: these
/// are passed over, as long as there are others.
fn add_bundle(roots: &mut Roots, path: &Path) -> Result<(), Problem> {
    let metadata = fs::metadata(path).map_err(|cause| Problem::io(&cause))?;
    let found = if metadata.is_dir() { in_directory(path)? } else { in_file(path)? };
    let (mut added, mut refused) = (0, None);
    for certificate in found {
        match roots.add(certificate) {
            Ok(()) => added += 1,
            Err(cause) => refused = Some(cause),
        }
    }
    match refused {
        Some(cause) if added == 0 => Err(Problem::unreadable(&cause)),
        Some(cause) => {
            tracing::warn!(path = %path.display(), %cause, "a certificate of a CA bundle is passed over: it cannot be read");
            Ok(())
        }
        None => Ok(()),
    }
}

fn in_file(path: &Path) -> Result<Vec<CertificateDer<'static>>, Problem> {
    certificates(&fs::read(path).map_err(|cause| Problem::io(&cause))?)
}

/// A directory has lists of what was revoked, and notes, beside its certificates.
fn in_directory(path: &Path) -> Result<Vec<CertificateDer<'static>>, Problem> {
    let entries = fs::read_dir(path).map_err(|cause| Problem::io(&cause))?;
    let files = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file());
    let found: Vec<_> = files.filter_map(|path| in_file(&path).ok()).flatten().collect();
    if found.is_empty() {
        return Err(Problem("no file in it holds a certificate".into(), "check the path"));
    }
    Ok(found)
}

/// The certificates of a text or of bytes: any number as PEM, or one as DER.
fn certificates(bytes: &[u8]) -> Result<Vec<CertificateDer<'static>>, Problem> {
    const BEGIN: &[u8] = b"-----BEGIN ";
    const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

    if bytes.is_empty() {
        return Err(Problem("it is empty".into(), "give certificates as PEM or DER"));
    }
    if !bytes.windows(BEGIN.len()).any(|window| window == BEGIN) {
        return Ok(vec![CertificateDer::from(bytes.to_vec())]);
    }
    let (mut found, mut has_key) = (Vec::new(), false);
    for section in <(SectionKind, Vec<u8>)>::pem_slice_iter(bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes)) {
        match section.map_err(|cause| Problem::pem(&cause))? {
            (SectionKind::Certificate, der) => found.push(CertificateDer::from(der)),
            (SectionKind::PrivateKey | SectionKind::RsaPrivateKey | SectionKind::EcPrivateKey, _) => has_key = true,
            _ => {}
        }
    }
    match found.is_empty() {
        false => Ok(found),
        true if has_key => Err(Problem(
            "it holds a private key and no certificate".into(),
            "give the certificate of the authority, and keep the key to yourself",
        )),
        true => Err(Problem("it holds no certificate".into(), "give certificates as PEM or DER")),
    }
}

impl Problem {
    fn io(cause: &std::io::Error) -> Self {
        Self(cause.to_string().into(), "check the path, and whether it may be read")
    }

    /// The text of a section may be a key's: it is not shown.
    fn pem(cause: &pem::Error) -> Self {
        let problem = match cause {
            pem::Error::MissingSectionEnd { .. } => "it ends in the middle of a certificate",
            pem::Error::Base64Decode(_) => "what is in it as PEM is no base64",
            _ => "it is no PEM",
        };
        Self(problem.into(), "copy the file anew: it is damaged")
    }

    fn unreadable(cause: &rustls::Error) -> Self {
        Self(format!("what is in it is no certificate: {cause}").into(), "give certificates as PEM or DER")
    }

    fn of(self, what: String) -> Error {
        Error::new(ErrorKind::Setup, format!("{what} cannot be used: {}", self.0)).with_advice(self.1)
    }
}
