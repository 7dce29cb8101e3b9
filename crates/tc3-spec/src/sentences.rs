//! What there is to know of an action for whoever is going to call it, in sentences: for help and for documentation.

use tc3::{ActionInfo, CLIENT_TOKEN, Effect, Encoding, Hosts, RegionUse, Streams};

use crate::model::{Action, Status};

impl Action {
    /// How often it may be called and where, what calling it twice does, how it is paged, and what is special about its
    /// requests and its answers: a sentence for each that is known. `mark` stands on both sides of each name.
    ///
    /// Whether it may still be used is told by [`Status::sentence`], what can be waited for with it by
    /// [`Waiter::sentence`](tc3::wait::Waiter::sentence).
    pub fn sentences(&self, mark: &str) -> Vec<String> {
        let paging = || self.paging.map(|paging| paging.sentences(mark).to_string());
        let known = [rate(&self.info), region(&self.info), self.effect_sentence(mark), paging()];
        known
            .into_iter()
            .chain([host(&self.info, mark), signature(&self.info), encoding(&self.info), streams(&self.info, mark)])
            .flatten()
            .collect()
    }

    /// What calling it twice does, and what tells so. None where its effect is not known.
    pub fn effect_sentence(&self, mark: &str) -> Option<String> {
        effect(self, mark)
    }
}

impl Status {
    /// What who is going to call the action has to know of it. None where it simply works.
    pub fn sentence(self) -> Option<&'static str> {
        match self {
            Self::Online => None,
            Self::Deprecated => Some("Deprecated: it works, and upstream advises against it."),
            Self::Offline => Some("Withdrawn: it works no more."),
        }
    }
}

fn rate(info: &ActionInfo<'_>) -> Option<String> {
    let rate = info.rate_limit?;
    Some(format!("At most {rate} request{} a second.", if rate == 1 { "" } else { "s" }))
}

fn region(info: &ActionInfo<'_>) -> Option<String> {
    match info.region {
        RegionUse::Needed => Some("Needs a region.".to_owned()),
        RegionUse::NotNeeded => Some("Does not need a region.".to_owned()),
        RegionUse::Unknown => None,
    }
}

/// What calling it twice does, and what tells so.
fn effect(action: &Action, mark: &str) -> Option<String> {
    let told = match (action.info.effect, action.info.confirm_with) {
        (Effect::Read, _) if action.is_effect_derived => "Only reads, by its name: safe to send again.".to_owned(),
        (Effect::Read, _) => "Only reads: safe to send again.".to_owned(),
        (Effect::Idempotent, _) if action.is_effect_derived => {
            format!("Idempotent, by its {mark}{CLIENT_TOKEN}{mark}: safe to send again with the same one.")
        }
        (Effect::Idempotent, _) => {
            format!("Idempotent: safe to send again with the same {mark}{CLIENT_TOKEN}{mark}.")
        }
        (Effect::Change, Some(look)) => {
            format!("Not safe to send again after a lost answer: look with {mark}{look}{mark} instead.")
        }
        (Effect::Change, None) => "Not safe to send again after a lost answer.".to_owned(),
        (Effect::Unknown, _) => return None,
    };
    Some(told)
}

/// Its host, where that is not the one of the service's other actions.
fn host(info: &ActionInfo<'_>, mark: &str) -> Option<String> {
    match info.hosts {
        Hosts::Usual => None,
        Hosts::Ai => Some(format!("Answered by {mark}{}.ai.tencentcloudapi.com{mark}.", info.service)),
    }
}

fn signature(info: &ActionInfo<'_>) -> Option<String> {
    (!info.signed).then(|| "Sent without a signature: needs no credential.".to_owned())
}

fn encoding(info: &ActionInfo<'_>) -> Option<String> {
    match info.encoding {
        Encoding::Json => None,
        Encoding::Multipart => Some("Sent as a form of parts, since it takes a file.".to_owned()),
        Encoding::OctetStream => {
            Some("Sent as the bytes of its binary member, the other members in headers.".to_owned())
        }
    }
}

fn streams(info: &ActionInfo<'_>, mark: &str) -> Option<String> {
    match info.streams {
        Streams::Never => None,
        Streams::Always => Some("Answers with a stream of events.".to_owned()),
        Streams::When { member, is } => {
            Some(format!("Answers with a stream of events where {mark}{member}{mark} is {is}."))
        }
        Streams::Unless { member, is } => {
            Some(format!("Answers with a stream of events unless {mark}{member}{mark} is {is}."))
        }
    }
}

#[cfg(test)]
mod tests {
    use tc3::Literal;

    use super::*;
    use crate::leak::leak;
    use crate::model::Object;

    fn action(info: ActionInfo<'static>) -> Action {
        let empty = || leak(Object::new("", "", Vec::new(), Vec::new()));
        Action::new(info, empty(), empty())
    }

    #[test]
    fn what_is_not_known_is_not_told() {
        assert!(action(ActionInfo::EMPTY).sentences("").is_empty());
    }

    #[test]
    fn all_that_is_known_is_told() {
        let told = action(ActionInfo {
            rate_limit: Some(20),
            region: RegionUse::Needed,
            effect: Effect::Change,
            confirm_with: Some("DescribeThing"),
            signed: false,
            encoding: Encoding::OctetStream,
            ..ActionInfo::EMPTY
        });
        let told = told.sentences("`");
        assert_eq!(told[..2], ["At most 20 requests a second.", "Needs a region."]);
        assert_eq!(told[2], "Not safe to send again after a lost answer: look with `DescribeThing` instead.");
        assert_eq!(told[3], "Sent without a signature: needs no credential.");
        assert_eq!(told[4], "Sent as the bytes of its binary member, the other members in headers.");
    }

    #[test]
    fn a_host_of_its_own_is_told() {
        let told = action(ActionInfo { service: "cls", hosts: Hosts::Ai, ..ActionInfo::EMPTY }).sentences("`");
        assert_eq!(told, ["Answered by `cls.ai.tencentcloudapi.com`."]);
    }

    #[test]
    fn what_asks_for_a_stream_is_told() {
        let told = |streams| action(ActionInfo { streams, ..ActionInfo::EMPTY }).sentences("`").join(" ");
        let (member, is) = ("Stream", Literal::Bool(true));
        assert_eq!(told(Streams::Always), "Answers with a stream of events.");
        assert_eq!(told(Streams::When { member, is }), "Answers with a stream of events where `Stream` is true.");
        let (member, is) = ("Kind", Literal::Text("whole"));
        assert_eq!(told(Streams::Unless { member, is }), "Answers with a stream of events unless `Kind` is \"whole\".");
    }

    #[test]
    fn an_effect_says_where_it_is_from() {
        let told = |effect, is_effect_derived| {
            let info = ActionInfo { rate_limit: Some(1), effect, ..ActionInfo::EMPTY };
            let told = Action { is_effect_derived, ..action(info) }.sentences("`").join(" ");
            told.strip_prefix("At most 1 request a second. ").unwrap().to_owned()
        };
        assert_eq!(told(Effect::Read, true), "Only reads, by its name: safe to send again.");
        assert_eq!(told(Effect::Read, false), "Only reads: safe to send again.");
        let idempotent = "Idempotent: safe to send again with the same `ClientToken`.";
        assert_eq!(told(Effect::Idempotent, false), idempotent);
        let derived = "Idempotent, by its `ClientToken`: safe to send again with the same one.";
        assert_eq!(told(Effect::Idempotent, true), derived);
    }
}
