//! A request as the editor has it.

use serde::Deserialize;
use tc3::{Binary, CallOptions, Encoding, Endpoint, Error, RawAction, Unsigned, Violation, base64};
use tc3_spec::{Action, DynRecord, Json, Kind, Member, Object, ServiceEntry, catalogue};

use super::secrets::Secrets;
use super::target::{Target, Targets};
use crate::pages::absent::Nothing;
use crate::texts::{Language, editor};

/// What a member that is bytes begins with where it was a file: a `data:` URL.
const DATA: &str = "data:";
const BASE64: &str = ";base64,";

/// What stands in the editor, where it would go, and what whoever is asked wants to know besides.
///
/// One for all who are asked: what reads a shape is much code, for each shape again.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ask {
    service: String,
    version: String,
    action: String,
    /// The members as JSON text, so that no digit of a number is lost on the way.
    request: String,
    #[serde(default)]
    region: String,
    #[serde(default)]
    target: Target,
    /// Whether it may be sent although the rules refuse it.
    #[serde(default)]
    unchecked: bool,
    /// When it is signed: seconds since 1970, or as `2026-01-31T12:00:00Z`; empty is now.
    #[serde(default)]
    pub(crate) time: String,
    /// A signature or a request that it is compared with.
    #[serde(default)]
    pub(crate) pasted: String,
    /// The language that it is wanted in.
    #[serde(default)]
    pub(crate) language: String,
    /// The name of the action, where somebody typed it to change something in the real service.
    #[serde(default)]
    pub(crate) confirmed: String,
    /// Whether all pages are read.
    #[serde(default)]
    pub(crate) all_pages: bool,
    /// The waiter that it is called for, again and again.
    #[serde(default)]
    pub(crate) waiter: String,
}

/// A request of an action that is known.
pub(crate) struct Asked {
    pub(crate) lang: Language,
    pub(crate) service: &'static ServiceEntry,
    pub(crate) action: &'static Action,
    pub(crate) target: Target,
    values: Json<'static>,
    binary: Vec<(String, Binary)>,
    region: Option<String>,
    /// Whether the region was filled in.
    has_region: bool,
    unchecked: bool,
}

impl Ask {
    /// Finds the action, and reads the members. One that names no region is for that of where it goes.
    ///
    /// # Errors
    ///
    /// What a person reads: there is no such action, or the text is no JSON.
    pub(crate) fn read(&self, lang: Language, targets: &Targets) -> Result<Asked, String> {
        let (service, action) =
            action(lang, &self.service, &self.version, &self.action).map_err(|nothing| nothing.told())?;
        let values = Json::parse(&self.request)
            .map_err(|error| lang.with(&editor::NO_JSON, &[&error.line.to_string(), &error.column.to_string()]))?;
        let Json::Object(mut members) = values.into_owned() else {
            return Err(lang.of(&editor::NO_OBJECT).to_owned());
        };
        let mut binary = Vec::new();
        members.retain(|(name, value)| match value {
            Json::Text(text) if is_binary(action.request, name) => {
                binary.push((name.clone().into_owned(), bytes(text)));
                false
            }
            _ => true,
        });
        let region = Some(self.region.trim().to_owned()).filter(|region| !region.is_empty());
        Ok(Asked {
            lang,
            service,
            action,
            target: self.target,
            values: Json::Object(members),
            binary,
            has_region: region.is_some(),
            region: region.or_else(|| targets.region(self.target)),
            unchecked: self.unchecked,
        })
    }
}

impl Asked {
    /// What is wrong with the members, the region apart.
    pub(crate) fn violations(&self) -> Vec<Violation> {
        DynRecord::checked_with(self.action.request, &self.values, &self.binary).1
    }

    /// As it is to be signed, for where it goes.
    ///
    /// # Errors
    ///
    /// Those of [`tc3::prepare`].
    pub(crate) fn prepare(&self, endpoint: Option<&Endpoint>) -> Result<Unsigned, Error> {
        let options = self.options(endpoint);
        if self.unchecked {
            let mut raw = RawAction::of(self.action.info, self.values.to_string());
            raw.binary.clone_from(&self.binary);
            return tc3::prepare_raw(&raw, &options);
        }
        let (record, found) = DynRecord::checked_with(self.action.request, &self.values, &self.binary);
        tc3::prepare_checked(&self.action.info, &record, &options, found)
    }

    /// The members as a record, to be asked for page by page.
    pub(crate) fn record(&self) -> DynRecord {
        DynRecord::checked_with(self.action.request, &self.values, &self.binary).0
    }

    /// How it is called.
    pub(crate) fn options(&self, endpoint: Option<&Endpoint>) -> CallOptions {
        let mut options = CallOptions::default();
        options.region.clone_from(&self.region);
        options.endpoint = endpoint.cloned();
        options.keep_exchange = true;
        options.checked = !self.unchecked;
        options
    }

    /// What of it must not be shown again.
    pub(crate) fn secrets(&self) -> Secrets {
        Secrets::of(&self.values, self.action.request)
    }

    /// Whether what was filled in decides on a header: the region, and members of a body that is bytes.
    pub(crate) fn is_header_from_form(&self, name: &str) -> bool {
        let is_region = name.eq_ignore_ascii_case("X-TC-Region") && self.has_region;
        let is_member =
            |member: &Member| name.to_ascii_lowercase().ends_with(&format!("-{}", member.name.to_ascii_lowercase()));
        is_region
            || self.action.info.encoding == Encoding::OctetStream && self.action.request.members.iter().any(is_member)
    }

    /// Whether no member is given, so that nothing of a signature is from them.
    pub(crate) fn is_empty(&self) -> bool {
        matches!(&self.values, Json::Object(members) if members.is_empty()) && self.binary.is_empty()
    }
}

/// The action of these names, with its service; what is near where there is none.
pub(crate) fn action(
    lang: Language,
    service: &str,
    version: &str,
    action: &str,
) -> Result<(&'static ServiceEntry, &'static Action), Nothing> {
    let service = catalogue().choose(service, Some(version)).map_err(|absent| Nothing::service(lang, &absent))?;
    let found = service.action(action).ok_or_else(|| Nothing::action(lang, service, action))?;
    Ok((service, found))
}

fn is_binary(request: &Object, name: &str) -> bool {
    request.member(name).is_some_and(|member| member.kind == Kind::Binary)
}

/// The bytes of a file that stands as a `data:` URL, else those of the text itself.
fn bytes(text: &str) -> Binary {
    let encoded = text.strip_prefix(DATA).and_then(|rest| rest.split_once(BASE64));
    match encoded.and_then(|(_, encoded)| base64::decode(encoded)) {
        Some(bytes) => Binary::from(bytes),
        None => Binary::new(text.as_bytes()),
    }
}
