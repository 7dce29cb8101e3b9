//! What the command line says of how a request is sent and signed.

use tc3::{CallOptions, Method, SignMethod};

use super::options::Opt;
use super::parse::LowArgs;
use crate::exit::Failure;

/// As far as the command line says; what it leaves open is the protocol's default.
pub(crate) struct Signing {
    method: Method,
    sign_method: Option<SignMethod>,
    unsigned_payload: bool,
}

impl Signing {
    pub(super) fn new(low: &LowArgs) -> Result<Self, Failure> {
        Ok(Self {
            method: low.value(Opt::Method).map_or(Ok(Method::default()), method)?,
            sign_method: low.value(Opt::SignMethod).map(sign_method).transpose()?,
            unsigned_payload: low.has(Opt::UnsignedPayload),
        })
    }

    /// Puts it into the options of a call.
    pub(crate) fn put(&self, options: &mut CallOptions) {
        options.method = self.method;
        options.sign_method = self.sign_method;
        options.unsigned_payload = self.unsigned_payload;
    }
}

fn method(text: &str) -> Result<Method, Failure> {
    let known = [Method::Get, Method::Post].into_iter().find(|method| method.as_str() == text);
    known.ok_or_else(|| Failure::usage("--method takes GET or POST"))
}

fn sign_method(text: &str) -> Result<SignMethod, Failure> {
    let [names @ .., last] = SignMethod::ALL.map(SignMethod::as_str);
    text.parse().map_err(|_| Failure::usage(format!("--sign-method takes {} or {last}", names.join(", "))))
}
