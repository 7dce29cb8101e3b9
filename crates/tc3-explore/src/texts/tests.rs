//! That no text is missing, and none is there that nobody reads.

use std::path::Path;

use super::{Text, around, home, script, watch};

/// Parts of the table that are for pages.
const PAGES: [&[(&str, Text)]; 3] = [around::ALL, home::ALL, watch::ALL];

#[test]
fn every_text_has_both_languages_and_the_same_values_in_them() {
    for (name, text) in PAGES.into_iter().flatten().chain(script::TEXTS) {
        assert!(!text.english.trim().is_empty(), "{name}");
        assert!(text.chinese.chars().any(|char| ('\u{4e00}'..='\u{9fff}').contains(&char)), "{name} is not Chinese");
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

fn values(text: &str) -> Vec<&str> {
    let mut values: Vec<_> = text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
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
