//! The file of the SDKs: INI, with a section for each profile, and in it `secret_id`, `secret_key` and `token`.
//!
//! It is read as their Python reads it: keys in any case, `=` or `:` between key and value, comments behind `#` or `;` on lines
//! of their own. Keys that are none of the three are passed over; so is `role_arn`, of which the SDKs make no use either.

use tc3::Credential;

use super::mistake::Mistake;
use super::part;

const SECRET_ID: &str = "secret_id";
const SECRET_KEY: &str = "secret_key";
const TOKEN: &str = "token";

/// The credential of a profile; none where the text has no section of that name.
pub(super) fn parse(text: &str, profile: &str) -> Result<Option<Credential>, Mistake> {
    let mut section = None;
    let mut inside = false;
    for (number, line) in text.lines().enumerate().map(|(index, line)| (index + 1, line.trim())) {
        match read(line).map_err(|mistake| mistake.at(number))? {
            Line::Nothing => {}
            Line::Section(name) => {
                inside = name == profile;
                if inside && section.replace(Section { line: number, ..Section::default() }).is_some() {
                    let what = format!("there is another section [{profile}] above");
                    return Err(Mistake::new(what, "make them one, or take one out").at(number));
                }
            }
            Line::Value(key, value) if inside => {
                if let Some(section) = &mut section {
                    section.put(key, value).map_err(|mistake| mistake.at(number))?;
                }
            }
            Line::Value(..) => {}
        }
    }
    section.map(|section: Section<'_>| section.credential(profile)).transpose()
}

/// The names of all sections, as far as the text can be read.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| match read(line.trim()) {
        Ok(Line::Section(name)) => Some(name),
        _ => None,
    })
}

/// What a line says.
pub(super) enum Line<'a> {
    Nothing,
    Section(&'a str),
    Value(&'a str, &'a str),
}

pub(super) fn read(line: &str) -> Result<Line<'_>, Mistake> {
    if line.is_empty() || line.starts_with(['#', ';']) {
        return Ok(Line::Nothing);
    }
    if let Some(rest) = line.strip_prefix('[') {
        let name = rest.strip_suffix(']').map(str::trim);
        return name.map(Line::Section).ok_or_else(|| {
            Mistake::new("a section begins here that has no `]` behind its name", "write it as [default]")
        });
    }
    let (key, value) = line.split_once(['=', ':']).ok_or_else(|| {
        let what = "this is no section, no `key = value` and no comment; the file may be written in part only";
        Mistake::new(what, "mend the line, or take it out")
    })?;
    Ok(Line::Value(key.trim(), value.trim()))
}

/// What a section says, as far as it is read.
#[derive(Default)]
struct Section<'a> {
    line: usize,
    id: Option<&'a str>,
    key: Option<&'a str>,
    token: Option<&'a str>,
}

impl<'a> Section<'a> {
    fn put(&mut self, key: &str, value: &'a str) -> Result<(), Mistake> {
        let known = [(SECRET_ID, &mut self.id), (SECRET_KEY, &mut self.key), (TOKEN, &mut self.token)];
        for (name, place) in known.into_iter().filter(|(name, _)| key.eq_ignore_ascii_case(name)) {
            if place.is_some() {
                return Err(Mistake::new(format!("{name} stands twice in this section"), "take one out"));
            }
            // By itself, so that the line can be told. What both tell together is looked at when both are there.
            if !(value.is_empty() && name == TOKEN) {
                part::check(name, value)?;
            }
            *place = Some(value);
        }
        Ok(())
    }

    fn credential(self, profile: &str) -> Result<Credential, Mistake> {
        let missing = |name: &str| {
            let advice = format!("write `{name} = …` below [{profile}]");
            Mistake::new(format!("[{profile}] has no {name}"), advice).at(self.line)
        };
        let id = self.id.ok_or_else(|| missing(SECRET_ID))?;
        let key = self.key.ok_or_else(|| missing(SECRET_KEY))?;
        let at = |error| Mistake::from(error).at(self.line);
        let credential = Credential::new(id, key).map_err(at)?;
        match self.token.filter(|token| !token.is_empty()) {
            Some(token) => credential.with_token(token).map_err(at),
            None => Ok(credential),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_section_is_a_profile() {
        let text = "# keys\n[default]\nsecret_id = AKIDone\nsecret_key=hidden=\n\n[prod]\n; temporary\nSecret_Id: AKIDtwo\nSECRET_KEY : hidden\ntoken = tok\nrole_arn = r\n[empty]\ntoken =\n";
        let one = parse(text, "default").unwrap().unwrap();
        assert_eq!((one.secret_id(), one.token()), ("AKIDone", None));
        let two = parse(text, "prod").unwrap().unwrap();
        assert_eq!((two.secret_id(), two.token()), ("AKIDtwo", Some("tok")));
        assert!(parse(text, "other").unwrap().is_none());
        assert!(parse("", "default").unwrap().is_none());
        assert!(parse("secret_id = AKIDone\nsecret_key = hidden\n", "default").unwrap().is_none());
        let blank_token = "[default]\nsecret_id=AKIDone\nsecret_key=hidden\ntoken=\n";
        assert_eq!(parse(blank_token, "default").unwrap().unwrap().token(), None);
    }

    #[test]
    fn a_mistake_is_told_with_its_line_and_nothing_of_a_value() {
        for (text, told) in [
            ("[default", "Some(1): a section begins here that has no `]`"),
            ("[default]\nsecret_id = AKIDone\nsecret_k", "Some(3): this is no section"),
            ("[default]\nhidden hidden\n", "Some(2): this is no section"),
            ("[a]\n\n[default]\nsecret_id = AKIDone\n", "Some(3): [default] has no secret_key"),
            ("[default]\nsecret_key = hidden\n", "Some(1): [default] has no secret_id"),
            ("[default]\nsecret_id=\nsecret_key = hidden\n", "Some(2): the secret_id is empty"),
            ("[default]\nsecret_id=AKIDone\nsecret_key = 'hidden'\n", "Some(3): the secret_key has quotes around it"),
            ("[default]\nsecret_id=AKIDone\nsecret_key = hidden # mine\n", "Some(3): the secret_key holds a blank"),
            ("[default]\nsecret_id=a\nSecret_ID=hidden\n", "Some(3): secret_id stands twice"),
            ("[default]\n[default]\n", "Some(2): there is another section [default] above"),
            ("[default]\nsecret_id=hidden\nsecret_key=AKIDhidden\n", "Some(1): the secret id and the secret key stand"),
        ] {
            let mistake = parse(text, "default").unwrap_err();
            let shown = format!("{mistake:?}");
            assert!(shown.starts_with(told), "{text}: {shown}");
            assert!(!shown.contains("hidden") && shown.contains("; "), "{shown}");
        }
    }
}
