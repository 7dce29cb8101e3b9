//! Names taken apart into words: one rule for Rust's fields, for options in kebab case, for search and for the mock.

/// The words of a name, as they are written.
///
/// Capitals in a row are one word, with the digits, the plural or the version that hangs on them. What is neither a
/// letter nor a digit of ASCII only separates.
///
/// ```
/// let words: Vec<_> = tc3_spec::words("DescribeVPCsByIPv6").collect();
/// assert_eq!(words, ["Describe", "VPCs", "By", "IPv6"]);
/// ```
pub fn words(name: &str) -> impl Iterator<Item = &str> {
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

/// The words in small letters, with this between them.
///
/// ```
/// assert_eq!(tc3_spec::joined("InstanceIDs", '_'), "instance_ids");
/// assert_eq!(tc3_spec::joined("SAMLAssertion", '-'), "saml-assertion");
/// ```
pub fn joined(name: &str, separator: char) -> String {
    let mut joined = String::with_capacity(name.len() + 4);
    for word in words(name) {
        if !joined.is_empty() {
            joined.push(separator);
        }
        joined.push_str(word);
    }
    joined.make_ascii_lowercase();
    joined
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
}
