//! Names taken apart into words.

/// The words of a name, as they are written: `DescribeVPCsByIPv6` is `Describe`, `VPCs`, `By`, `IPv6`.
///
/// Capitals in a row are one word, with the digits, the plural or the version that hangs on them. What is neither a
/// letter nor a digit of ASCII only separates.
pub(crate) fn words(name: &str) -> impl Iterator<Item = &str> {
    let mut rest = name;
    std::iter::from_fn(move || {
        let begin = rest.find(|char: char| char.is_ascii_alphanumeric())?;
        let (word, behind) = rest.get(begin..)?.split_at_checked(length(&rest.as_bytes()[begin..]))?;
        rest = behind;
        Some(word)
    })
}

/// How long the word is that begins here.
fn length(letters: &[u8]) -> usize {
    let mut in_capitals = letters.first().is_some_and(|letter| !letter.is_ascii_lowercase());
    let ends = |(at, letter): (usize, &u8)| {
        let begins_another = letter.is_ascii_uppercase() && (!in_capitals || begins_word(&letters[at + 1..]));
        if letter.is_ascii_alphabetic() {
            in_capitals = letter.is_ascii_uppercase();
        }
        (begins_another || !letter.is_ascii_alphanumeric()).then_some(at)
    };
    letters.iter().enumerate().skip(1).find_map(ends).unwrap_or(letters.len())
}

/// Whether a capital behind capitals begins a word, judged by what follows it.
fn begins_word(after: &[u8]) -> bool {
    match after {
        [b's'] => false,
        [b's', next, ..] if !next.is_ascii_lowercase() => false,
        [b'v', next, ..] if next.is_ascii_digit() => false,
        [next, ..] => next.is_ascii_lowercase(),
        [] => false,
    }
}

/// A word in small letters, and in the singular as far as its spelling tells: `Policies` is `policy`.
///
/// What is no plural may lose its last letter too, as `status` does. That does no harm: both sides of a comparison do.
///
/// Written into `buffer`, whose content does not matter.
pub(super) fn folded(word: &str, mut buffer: String) -> String {
    buffer.clear();
    buffer.push_str(word);
    buffer.make_ascii_lowercase();
    let mut word = buffer;
    if word.len() <= 3 {
        return word;
    }
    if word.ends_with("ies") {
        word.truncate(word.len() - 3);
        word.push('y');
    } else if word.ends_with("sses") || word.ends_with("xes") {
        word.truncate(word.len() - 2);
    } else if word.ends_with('s') && !word.ends_with("ss") {
        word.truncate(word.len() - 1);
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_of_words() {
        for (name, expected) in [
            ("ResizeInstanceDisks", "Resize Instance Disks"),
            ("DescribeVPCsByIPv6", "Describe VPCs By IPv6"),
            ("HTTPServer", "HTTP Server"),
            ("SoftwareMD5Sum", "Software MD5 Sum"),
            ("UUI", "UUI"),
            ("A", "A"),
            ("Topic_Simplification", "Topic Simplification"),
            ("describe-instances", "describe instances"),
            ("3DModel", "3D Model"),
            ("磁盘 disk", "disk"),
            ("--", ""),
            ("", ""),
        ] {
            assert_eq!(words(name).collect::<Vec<_>>().join(" "), expected, "{name}");
        }
    }

    #[test]
    fn plural_and_singular_fold_alike() {
        for (one, many) in [
            ("Instance", "Instances"),
            ("Policy", "Policies"),
            ("Address", "Addresses"),
            ("Index", "Indexes"),
            ("Status", "status"),
            ("VPC", "VPCs"),
        ] {
            assert_eq!(folded(one, String::new()), folded(many, "before".to_owned()));
        }
        assert_ne!(folded("Disk", String::new()), folded("Dish", String::new()));
        assert_eq!(folded("dns", String::new()), "dns");
    }
}
