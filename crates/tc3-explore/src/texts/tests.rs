//! That no text is missing, and none is there that nobody reads.

use std::path::Path;

use super::{
    Text, absent, action, around, changes, editor, exported, facts, found, home, members, pictures, script, service,
    watch,
};

/// Parts of the table that the server has.
const PARTS: [&[(&str, Text)]; 13] = [
    absent::ALL,
    action::ALL,
    around::ALL,
    changes::ALL,
    editor::ALL,
    exported::ALL,
    facts::ALL,
    found::ALL,
    home::ALL,
    members::ALL,
    pictures::ALL,
    service::ALL,
    watch::ALL,
];

#[test]
fn every_text_has_both_languages_and_the_same_values_in_them() {
    for (name, text) in PARTS.into_iter().flatten().chain(script::TEXTS) {
        assert!(!text.english.trim().is_empty(), "{name}");
        assert!(text.chinese.chars().any(is_chinese), "{name} is not Chinese");
        assert!(text.english.is_ascii() || text.english.chars().all(|char| char < '\u{2e80}'), "{name} is not English");
        assert_eq!(values(text.english), values(text.chinese), "{name} has other values in it");
        assert_eq!(codes(text.english), codes(text.chinese), "{name} has other code in it");
    }
}

#[test]
fn scripts_and_their_texts_know_each_other() {
    let mut used: Vec<String> = Vec::new();
    for (file, source) in sources("assets", "js") {
        let calls = source.split("t('").skip(1).zip(source.split("t('"));
        for (behind, before) in calls {
            if before.ends_with(|char: char| char.is_alphanumeric() || char == '_' || char == '.') {
                continue;
            }
            let name = behind.split('\'').next().unwrap();
            assert!(script::TEXTS.iter().any(|(known, _)| *known == name), "{file}: there is no text {name}");
            used.push(name.to_owned());
        }
    }
    for (name, _) in script::TEXTS {
        assert!(used.iter().any(|known| known == name), "no script says {name}");
    }
}

/// Whoever writes words into a page instead of the table would show them to readers of every language.
#[test]
fn the_server_says_nothing_that_is_not_in_the_table() {
    for (file, source) in spoken() {
        let source = source.split("#[cfg(test)]").next().unwrap();
        for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for text in line.split('"').skip(1).step_by(2) {
                assert!(!is_prose(text), "{file}: {text:?} is not in the table");
            }
        }
    }
}

/// The same of scripts: what stands between tags, what is between quotes, and lines that are no code.
#[test]
fn scripts_say_nothing_that_is_not_in_the_table() {
    for (file, source) in sources("assets", "js") {
        for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let between_tags = line.split('>').skip(1).filter_map(|rest| rest.split(['<', '$', '`']).next());
            let quoted = line.split('\'').skip(1).step_by(2);
            // A text of several lines has some that are nothing else.
            for text in between_tags.chain(quoted).chain([line]) {
                assert!(!is_prose(text), "{file}: {text:?} is not in the table");
            }
        }
    }
}

/// Whether it has words of a language, and is neither code nor one of the few names that look so.
fn is_prose(text: &str) -> bool {
    let is_word = |word: &&str| word.len() > 1 && word.chars().all(char::is_alphabetic);
    let is_code = text.contains(['=', '/', ';', '(', '{', '[', '|', '&']);
    let is_known = ["tc3 explore", "light dark", "problem warning"].contains(&text.trim_start_matches(" · "));
    !is_code && !is_known && text.split(' ').filter(is_word).count() > 1
}

/// What answers a browser. Whoever starts the Explorer or is turned away at its door has no page.
fn spoken() -> impl Iterator<Item = (String, String)> {
    let own = ["route.rs", "find.rs", "described.rs"];
    let around = sources("", "rs").into_iter().filter(move |(file, _)| own.iter().any(|own| file.ends_with(own)));
    around.chain(sources("pages", "rs")).chain(sources("editor", "rs"))
}

/// A Chinese sign, or a mark of Chinese writing.
fn is_chinese(char: char) -> bool {
    matches!(char, '\u{3000}'..='\u{303f}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

fn values(text: &str) -> Vec<&str> {
    let braced = text.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    let mut values: Vec<_> = braced.filter(|value| value.parse::<usize>().is_ok()).collect();
    values.sort_unstable();
    values
}

fn codes(text: &str) -> Vec<&str> {
    let mut codes: Vec<_> = text.split('`').skip(1).step_by(2).collect();
    codes.sort_unstable();
    codes
}

fn sources(folder: &str, ending: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder);
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let files =
        files.filter(|file| file.extension().is_some_and(|found| found == ending) && !file.ends_with("lit-html.js"));
    files.map(|file| (file.display().to_string(), std::fs::read_to_string(file).unwrap())).collect()
}
