//! Plurals taken back: one rule for search, for what the mock makes up and for the names of Cargo features.

/// What the end of a plural becomes; the first that fits decides. Some ends are of no plural and stay.
const ENDS: &[(&str, &str)] = &[
    ("ies", "y"),
    ("sses", "ss"),
    ("tches", "tch"),
    ("ouses", "ouse"),
    ("uses", "us"),
    ("xes", "x"),
    ("ss", "ss"),
    ("us", "us"),
    ("is", "is"),
    ("s", ""),
];

/// Up to so many letters, what ends in `s` is an abbreviation, as `dns` and `sms`.
const ABBREVIATION: usize = 3;

/// Plurals by one `s`, though their length or their end speaks against it.
const PLURALS: &[&str] =
    &["apis", "bys", "cpus", "dbs", "gpus", "ids", "ips", "lbs", "menus", "nos", "sgs", "skus", "uris", "vcpus", "vms"];

/// What is no plural, though its end speaks for it.
const SINGULARS: &[&str] = &["alias", "chdfs", "hdfs", "news", "series", "windows"];

/// A word in small letters, in the singular as far as its spelling tells. The words are those of names in the specs: what
/// is spelled against the rules, and is in them, is known.
///
/// ```
/// use tc3_spec::singular;
///
/// for (many, one) in [("policies", "policy"), ("addresses", "address"), ("ids", "id"), ("dns", "dns")] {
///     assert_eq!(singular(many.to_owned()), one);
/// }
/// ```
pub fn singular(mut word: String) -> String {
    let is = |known: &[&str]| known.contains(&word.as_str());
    let (plural, singular) = if is(PLURALS) {
        ("s", "")
    } else if word.len() <= ABBREVIATION || is(SINGULARS) {
        return word;
    } else {
        ENDS.iter().find(|(plural, _)| word.ends_with(plural)).copied().unwrap_or_default()
    };
    word.truncate(word.len() - plural.len());
    word.push_str(singular);
    word
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn plurals_are_taken_back() {
        for (many, one) in [
            ("instances", "instance"),
            ("databases", "database"),
            ("policies", "policy"),
            ("addresses", "address"),
            ("indexes", "index"),
            ("statuses", "status"),
            ("warehouses", "warehouse"),
            ("batches", "batch"),
            ("caches", "cache"),
            ("flows", "flow"),
            ("refs", "ref"),
            ("vpcs", "vpc"),
            ("ids", "id"),
            ("apis", "api"),
            ("skus", "sku"),
        ] {
            assert_eq!(singular(many.to_owned()), one);
            assert_eq!(singular(one.to_owned()), one);
        }
    }

    #[test]
    fn what_is_no_plural_stays() {
        for word in ["address", "analysis", "virus", "windows", "series", "hdfs", "dns", "qps", "as", "s", "", "磁盘"]
        {
            assert_eq!(singular(word.to_owned()), word);
        }
    }
}
