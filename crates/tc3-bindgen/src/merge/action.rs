//! From an action and its overlay to the model.

use std::collections::BTreeSet;

use tc3::{ActionInfo, CLIENT_TOKEN, Effect, Encoding, Hosts, RegionUse, Streams, Violation};
use tc3_spec::leak::{leak, leak_str};
use tc3_spec::{Action, DynRecord, Example, Intent, Json, Kind, Object, check, json_tokens};

use super::fault::{Fault, unknown};
use super::intent;
use super::merger::Merger;
use super::object::{Known, Part};
use crate::docs::{ActionDocs, or};
use crate::error::Flaw;
use crate::read::facts::ActionFacts;
use crate::read::files::ActionFile;
use crate::read::overlay::{ActionOverlay, EffectWord, EncodingWord, ExampleOverlay, HostsWord, RegionWord};

impl Merger<'_> {
    /// Builds all actions, sorted by name. The data objects are there already, and linked.
    pub(super) fn actions(&mut self) -> Vec<&'static Action> {
        let files = self.files;
        let nothing = ActionOverlay::default();
        let mut actions = Vec::new();
        for (name, facts) in files.facts.actions.iter() {
            let file = files.actions.iter().find(|file| file.name == *name);
            let overlay = file.map_or(&nothing, |file| &file.overlay);
            actions.push(self.action(name, facts, file, overlay));
        }
        actions.sort_by_key(|action| action.name);
        for file in &files.actions {
            if files.facts.actions.find(&file.name).is_none() {
                let flaw = self.unknown_action(&file.name);
                self.errors.push(file.source.error::<&str>(&[], flaw));
            }
        }
        actions
    }

    fn action(
        &mut self,
        name: &str,
        facts: &ActionFacts,
        file: Option<&ActionFile>,
        overlay: &ActionOverlay,
    ) -> &'static Action {
        let part = |at, members, rules| file.map(|file| Part { source: &file.source, at, doc: "", members, rules });
        let said = part(Vec::new(), &overlay.members, overlay.rules.as_slice());
        let docs = self.docs.and_then(|docs| docs.action(name));
        let known = |at, members, docs| Known { at: vec!["actions", name, at], members, doc: "", docs };
        let known_request = known("request", &facts.request, docs.map(|docs| &docs.request));
        let request = self.object(name, &known_request, said.as_ref());
        let said = part(vec!["response"], &overlay.response.members, overlay.response.rules.as_slice());
        let known_response = known("response", &facts.response, docs.map(|docs| &docs.response));
        let response = self.object(&format!("{name}Response"), &known_response, said.as_ref());
        self.link(request);
        self.link(response);
        let info = self.info(request, response, facts, overlay);
        let mut action = Action::new(info, request, response);
        action.doc = leak_str(or(overlay.doc.as_str(), docs.map_or("", ActionDocs::text)));
        action.is_effect_derived = overlay.effect.is_none() && info.effect != Effect::Unknown;
        action.errors = overlay.errors.iter().map(|code| leak_str(code)).collect();
        action.examples = overlay.examples.iter().map(example).collect();
        action.status = facts.status;
        self.page(&mut action, file);
        self.stream(&mut action, facts, file);
        if let Some(file) = file {
            self.wait(&mut action, file);
            action.intent = self.intent(&action, file);
            self.check_call(request, file);
            self.check_errors(file);
            self.check_examples(&action, file);
        }
        leak(action)
    }

    fn info(
        &self,
        request: &Object,
        response: &Object,
        facts: &ActionFacts,
        overlay: &ActionOverlay,
    ) -> ActionInfo<'static> {
        ActionInfo {
            service: leak_str(&self.files.facts.short_name),
            version: leak_str(&self.files.facts.version),
            name: request.name,
            region: match overlay.region {
                None => RegionUse::Unknown,
                Some(RegionWord::Needed) => RegionUse::Needed,
                Some(RegionWord::NotNeeded) => RegionUse::NotNeeded,
            },
            effect: match overlay.effect {
                None => self.rules.effect(&self.files.facts.service, request),
                Some(EffectWord::Read) => Effect::Read,
                Some(EffectWord::Idempotent) => Effect::Idempotent,
                Some(EffectWord::Change) => Effect::Change,
            },
            signed: !facts.skip_sign,
            rate_limit: overlay.rate_limit.as_ref().map(|limit| limit.per_second),
            confirm_with: overlay.confirm_with.as_ref().map(|action| leak_str(action)),
            encoding: match overlay.encoding {
                // JSON has no bytes, and the official clients send them as a part of a form.
                None if has_binary(request) => Encoding::Multipart,
                None => Encoding::Json,
                Some(EncodingWord::Multipart) => Encoding::Multipart,
                Some(EncodingWord::OctetStream) => Encoding::OctetStream,
            },
            hosts: match overlay.hosts {
                None => Hosts::Usual,
                Some(HostsWord::Ai) => Hosts::Ai,
            },
            streams: Streams::Never,
            own_error: response.member("Error").is_some(),
        }
    }

    fn intent(&mut self, action: &Action, file: &ActionFile) -> Option<Intent> {
        let overlay = file.overlay.intent.as_ref()?;
        match intent::read(overlay, action.request, &self.enums) {
            Ok(intent) => Some(intent),
            Err(Fault { at, flaw }) => {
                let at: Vec<_> = ["intent"].into_iter().chain(at.iter().map(String::as_str)).collect();
                self.errors.push(file.source.error(&at, flaw));
                None
            }
        }
    }

    /// What is said of calling it.
    fn check_call(&mut self, request: &Object, file: &ActionFile) {
        let facts = &self.files.facts;
        if matches!(file.overlay.effect, Some(EffectWord::Idempotent)) && !request.takes_client_token() {
            let problem = format!(
                "idempotent means that a repetition with the same {CLIENT_TOKEN} does nothing more, and {} takes no string \
                 that is called so",
                request.name
            );
            self.errors.push(file.source.error(&["effect"], Flaw::Incomplete(problem)));
        }
        if matches!(file.overlay.encoding, Some(EncodingWord::OctetStream)) {
            self.check_octet_stream(request, file);
        }
        if let Some(name) = file.overlay.confirm_with.as_ref().filter(|name| facts.actions.find(name).is_none()) {
            let flaw = self.unknown_action(name);
            self.errors.push(file.source.error(&["confirm_with"], flaw));
        }
        if file.overlay.rate_limit.as_ref().is_some_and(|limit| limit.per_second == 0) {
            let flaw = Flaw::Incomplete("a rate of 0 would let nothing through".to_owned());
            self.errors.push(file.source.error(&["rate_limit", "per_second"], flaw));
        }
    }

    /// The body is one member, and all others stand in headers.
    fn check_octet_stream(&mut self, request: &Object, file: &ActionFile) {
        let binary = request.members.iter().filter(|member| member.kind == Kind::Binary).count();
        let unfit = request.members.iter().find(|member| matches!(member.kind, Kind::List(_) | Kind::Object(_)));
        let problem = match unfit {
            Some(member) => format!("{} is a list or an object, which no header can hold", member.name),
            None if binary != 1 => {
                format!("the body of an octet stream is its one binary member, and {} has {binary}", request.name)
            }
            None => return,
        };
        self.errors.push(file.source.error(&["encoding"], Flaw::Incomplete(problem)));
    }

    /// Codes have a meaning, in the service's own list or in the one of all services.
    fn check_errors(&mut self, file: &ActionFile) {
        let own = self.files.service.errors.iter().map(|(code, _)| code);
        let codes: BTreeSet<_> = own.chain(&self.files.common_codes).map(String::as_str).collect();
        for (position, code) in file.overlay.errors.iter().enumerate() {
            let flaw = if file.overlay.errors.iter().take(position).any(|before| before == code) {
                Flaw::Twice { what: "error code", name: code.clone() }
            } else if !codes.contains(code.as_str()) {
                unknown("error code", code, "_service.json or protocol.json", codes.iter().copied())
            } else {
                continue;
            };
            self.errors.push(file.source.error(&["errors", &position.to_string()], flaw));
        }
    }

    fn check_examples(&mut self, action: &Action, file: &ActionFile) {
        for (position, example) in action.examples.iter().enumerate() {
            let refused =
                [("request", refused_request(action, example)), ("response", refused_response(action, example))];
            for (key, violations) in refused {
                for violation in violations.iter().filter(|violation| violation.is_error()) {
                    let at = ["examples", &position.to_string(), key];
                    self.errors.push(file.source.error(&at, Flaw::Example(violation.to_string())));
                }
            }
        }
    }

    fn unknown_action(&self, name: &str) -> Flaw {
        let facts = &self.files.facts;
        unknown("action", name, &facts.service, facts.actions.iter().map(|(name, _)| name.as_str()))
    }
}

fn has_binary(request: &Object) -> bool {
    request.members.iter().any(|member| member.kind == Kind::Binary)
}

fn example(overlay: &ExampleOverlay) -> Example {
    Example::new(
        leak_str(&overlay.title),
        leak_str(&compact(overlay.request.get())),
        overlay.response.as_ref().map_or("", |response| leak_str(&compact(response.get()))),
    )
}

fn refused_request(action: &Action, example: &Example) -> Vec<Violation> {
    check(action, &parsed(example.request))
}

fn refused_response(action: &Action, example: &Example) -> Vec<Violation> {
    if example.response.is_empty() {
        return Vec::new();
    }
    let mut value = parsed(example.response);
    if let Json::Object(members) = &mut value
        && action.response.member("RequestId").is_none()
    {
        // The envelope's, which the spec leaves out.
        members.retain(|(name, _)| name != "RequestId");
    }
    DynRecord::from_json(action.response, &value).1
}

/// Without the blanks and line feeds between its parts.
fn compact(json: &str) -> String {
    json_tokens(json).map(|(_, token)| token).collect()
}

/// The overlay's reader saw already that it is JSON.
fn parsed(json: &str) -> Json<'_> {
    Json::parse(json).unwrap_or(Json::Null)
}
