//! Which language somebody reads.

use http::{HeaderMap, header};

/// What the choice is kept in. It is no secret, so that it may go to other ports of this machine.
const COOKIE: &str = "tc3-explore-language=";

/// A language of the pages.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Language {
    #[default]
    English,
    Chinese,
}

impl Language {
    pub(crate) const ALL: [Self; 2] = [Self::English, Self::Chinese];

    /// How HTML calls it.
    pub(crate) const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-CN",
        }
    }

    /// How it calls itself.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Chinese => "中文",
        }
    }

    /// The language with this tag.
    pub(crate) fn tagged(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The tag of what somebody else says on a page in this language, where that is another: Chinese has Chinese signs in it, and
    /// what has none is English.
    pub(crate) fn tag_of(self, text: &str) -> Option<&'static str> {
        let is_chinese = text.chars().any(|char| ('\u{4e00}'..='\u{9fff}').contains(&char));
        let spoken = if is_chinese { Self::Chinese } else { Self::English };
        (spoken != self && !text.is_empty()).then(|| spoken.tag())
    }

    /// What was chosen by the switch, else what the browser prefers, else English.
    pub(crate) fn asked_for(headers: &HeaderMap) -> Self {
        let all = |name| headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
        let mut cookies = all(header::COOKIE).flat_map(|cookies| cookies.split(';')).map(str::trim);
        let chosen = cookies.find_map(|cookie| cookie.strip_prefix(COOKIE)).and_then(Self::tagged);
        chosen.or_else(|| preferred(all(header::ACCEPT_LANGUAGE))).unwrap_or_default()
    }

    /// What keeps the choice, for a year.
    pub(crate) fn cookie(self) -> String {
        format!("{COOKIE}{}; SameSite=Strict; Path=/; Max-Age=31536000", self.tag())
    }
}

/// The language of the greatest weight; among equals the first.
fn preferred<'a>(values: impl Iterator<Item = &'a str>) -> Option<Language> {
    let mut best: Option<(f32, Language)> = None;
    for range in values.flat_map(|value| value.split(',')) {
        let mut parts = range.split(';').map(str::trim);
        let primary = parts.next().and_then(|tag| tag.split('-').next()).unwrap_or_default();
        let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1.0), |weight| weight.parse().ok());
        let known = Language::ALL
            .into_iter()
            .find(|language| language.tag().split('-').next().is_some_and(|own| own.eq_ignore_ascii_case(primary)));
        if let (Some(language), Some(weight)) = (known, weight)
            && weight > best.map_or(0.0, |(best, _)| best)
        {
            best = Some((weight, language));
        }
    }
    best.map(|(_, language)| language)
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn asked(accepted: &str, cookie: &str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_str(accepted).unwrap());
        headers.insert(header::COOKIE, HeaderValue::from_str(cookie).unwrap());
        Language::asked_for(&headers)
    }

    #[test]
    fn the_browser_says_which_unless_the_switch_did() {
        for (accepted, wanted) in [
            ("zh-CN,zh;q=0.9,en;q=0.8", Language::Chinese),
            ("en-GB,en;q=0.9,zh;q=0.8", Language::English),
            ("de, zh-TW;q=0.5, en;q=0.4", Language::Chinese),
            ("zh;q=0, en;q=0.1", Language::English),
            ("fr", Language::English),
            ("zh;q=much", Language::English),
            ("", Language::English),
        ] {
            assert_eq!(asked(accepted, ""), wanted, "{accepted}");
        }
        assert_eq!(asked("en", "a=b; tc3-explore-language=zh-CN"), Language::Chinese);
        assert_eq!(asked("zh", "tc3-explore-language=en"), Language::English);
        assert_eq!(asked("zh", "tc3-explore-language=tlh"), Language::Chinese, "a language that nobody knows");
    }
}
