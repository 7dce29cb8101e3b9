//! Words made alike that differ only in their number.

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
