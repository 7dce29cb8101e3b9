//! What the words of a member's name say about its values.

use tc3_spec::singular;

use super::words::{FLAGS, RESULTS, SENSES, SEVERAL, SPANS, Sense, THINGS};

/// What the words say. Those of a list are the words of one element.
pub(super) fn sense(words: &str) -> Sense {
    let (before, last) = words.rsplit_once(' ').unwrap_or(("", words));
    let before = before.rsplit(' ').next().unwrap_or_default();
    match (before, last) {
        (before, "address" | "addr") => match of_word(before) {
            found @ (Sense::Email | Sense::Ipv6 | Sense::Mac) => found,
            _ => Sense::Ip,
        },
        ("cidr", "block") => Sense::Cidr,
        ("time", "zone") => Sense::Other,
        ("app", "id") => Sense::AppId,
        ("request" | "trace" | "session", "id") => Sense::Uuid,
        (before, "name") => match of_word(before) {
            found @ (Sense::Domain | Sense::Region | Sense::Zone) => found,
            _ => Sense::Name,
        },
        (before, "time") if SPANS.contains(&before) => Sense::Duration,
        (before, "ms") => match of_word(before) {
            Sense::Time => Sense::Time,
            _ => Sense::Duration,
        },
        (before, "code") if before.is_empty() || RESULTS.contains(&before) => Sense::Code,
        (_, last) => match of_word(last) {
            Sense::Other if words.split(' ').next().is_some_and(|first| FLAGS.contains(&first)) => Sense::Flag,
            found => found,
        },
    }
}

/// By the last word. What stands before it decides where one word is not enough.
fn of_word(word: &str) -> Sense {
    SENSES.iter().find(|(_, words)| words.contains(&word)).map_or(Sense::Other, |(sense, _)| *sense)
}

/// The words of a name in small letters, with a blank between them: `VpcIPv6CidrBlock` is `vpc ipv6 cidr block`.
pub(super) fn words(name: &str) -> String {
    tc3_spec::joined(name, ' ')
}

/// The words of one element of a list: those of `InstanceIdSet` and `InstanceIds` are `instance id`.
pub(super) fn element_words(name: &str) -> String {
    let words = words(name);
    let (words, _) = words.rsplit_once(' ').filter(|(_, last)| SEVERAL.contains(last)).unwrap_or((&words, ""));
    match words.rsplit_once(' ') {
        Some((before, last)) => format!("{before} {}", singular(last.to_owned())),
        None => singular(words.to_owned()),
    }
}

/// What something is, without the words that only say that it is a thing: an instance, where it is called
/// `InstanceInfo`, or a list `InstanceInfos`.
pub(super) fn subject(name: &str) -> String {
    let mut words = element_words(name);
    while let Some((before, last)) = words.rsplit_once(' ')
        && THINGS.contains(&last)
    {
        words = before.to_owned();
    }
    words
}

/// Whether a name means the same wherever it stands.
pub(super) fn says_all(name: &str) -> bool {
    let words = words(name);
    match sense(&words) {
        Sense::Id | Sense::AppId | Sense::Uuid => words.contains(' '),
        Sense::Region | Sense::Zone => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_apart() {
        let cases = [
            ("InstanceId", "instance id"),
            ("VpcIPv6CidrBlock", "vpc ipv6 cidr block"),
            ("URLList", "url list"),
            ("InstanceIDs", "instance ids"),
            ("PublicIPs", "public ips"),
            ("hadAutoFixVul", "had auto fix vul"),
            ("GetWsTokenReq_Label", "get ws token req label"),
            ("AppMd5", "app md5"),
            ("ID", "id"),
            ("", ""),
        ];
        for (name, expected) in cases {
            assert_eq!(words(name), expected, "{name}");
        }
    }

    #[test]
    fn a_list_is_called_after_its_elements() {
        let cases = [
            ("InstanceIds", "instance id"),
            ("InstanceIdSet", "instance id"),
            ("IpAddresses", "ip address"),
            ("Statuses", "status"),
            ("Policies", "policy"),
            ("Address", "address"),
            ("Set", "set"),
        ];
        for (name, expected) in cases {
            assert_eq!(element_words(name), expected, "{name}");
        }
    }

    #[test]
    fn names_have_a_sense() {
        let cases = [
            ("InstanceId", Sense::Id),
            ("AppId", Sense::AppId),
            ("RequestId", Sense::Uuid),
            ("CreatedAt", Sense::Time),
            ("StartTimeMs", Sense::Time),
            ("CostTime", Sense::Duration),
            ("CidrBlock", Sense::Cidr),
            ("PublicIpAddress", Sense::Ip),
            ("MacAddress", Sense::Mac),
            ("RegionName", Sense::Region),
            ("DomainName", Sense::Domain),
            ("InstanceName", Sense::Name),
            ("ErrCode", Sense::Code),
            ("CountryCode", Sense::Other),
            ("IsPublic", Sense::Flag),
            ("RenewFlag", Sense::Flag),
            ("TimeZone", Sense::Other),
            ("TotalCount", Sense::Count),
            ("InstanceType", Sense::Other),
            ("", Sense::Other),
        ];
        for (name, expected) in cases {
            assert_eq!(sense(&words(name)), expected, "{name}");
        }
    }
}
