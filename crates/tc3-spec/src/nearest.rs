//! The name that was probably meant.

/// The candidate that is nearest to a name, if one is near: what a typo, a forgotten letter or another case makes of it.
///
/// Of two that are equally near the one with more of the same letters wins, else the first.
///
/// ```
/// use tc3_spec::nearest;
///
/// assert_eq!(nearest("Sumary", ["Status", "Summary"]), Some("Summary"));
/// assert_eq!(nearest("taskid", ["Status", "TaskId"]), Some("TaskId"));
/// assert_eq!(nearest("Colour", ["Status", "Summary"]), None);
/// ```
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(name);
    let mut best = None;
    for candidate in candidates {
        let other = fold(candidate);
        let allowed = match folded.len().min(other.len()) {
            // In so short a name every other letter makes another name.
            0..=2 => 0,
            length => 1 + length / 4,
        };
        // Names whose lengths differ by more cannot be near: skips most candidates without a comparison.
        if folded.len().abs_diff(other.len()) > allowed {
            continue;
        }
        let distance = distance(&folded, &other);
        if distance > allowed {
            continue;
        }
        let strange = strange(&folded, &other) + strange(&other, &folded);
        if best.is_none_or(|(least, _)| (distance, strange) < least) {
            best = Some(((distance, strange), candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Case, dashes and underscores are what people confuse first, so they count for nothing.
///
/// Bounded, because the names come from command lines and requests.
fn fold(name: &str) -> Vec<char> {
    let chars = name.chars().filter(|char| !matches!(char, '-' | '_'));
    chars.flat_map(char::to_lowercase).take(128).collect()
}

/// How many letters of one are not in the other: letters are swapped more often than mistaken.
fn strange(one: &[char], other: &[char]) -> usize {
    let mut left = other.to_vec();
    let mut is_strange = |letter: &&char| match left.iter().position(|other| other == *letter) {
        Some(at) => {
            left.swap_remove(at);
            false
        }
        None => true,
    };
    one.iter().filter(|letter| is_strange(letter)).count()
}

/// How many letters must be changed, added, left out or swapped with their neighbour (the optimal string alignment).
pub(crate) fn distance(one: &[char], other: &[char]) -> usize {
    let mut before = vec![0; other.len() + 1];
    let mut above: Vec<usize> = (0..=other.len()).collect();
    let mut row = above.clone();
    for (i, a) in one.iter().enumerate() {
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let replaced = above[j] + usize::from(a != b);
            let mut least = replaced.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                least = least.min(before[j - 1] + 1);
            }
            row[j + 1] = least;
        }
        core::mem::swap(&mut before, &mut above);
        core::mem::swap(&mut above, &mut row);
    }
    above[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(one: &str, other: &str) -> usize {
        distance(&fold(one), &fold(other))
    }

    #[test]
    fn distances() {
        for (one, other, expected) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("kitten", "sitting", 3),
            ("ca", "ac", 1),
            ("TaskId", "task-id", 0),
        ] {
            assert_eq!(between(one, other), expected, "{one} {other}");
            assert_eq!(between(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn the_nearest_of_several_wins_and_the_first_of_equals() {
        assert_eq!(nearest("TaskIds", ["TaskID", "TaskIds2", "Tasks"]), Some("TaskID"));
        assert_eq!(nearest("Limt", ["Limit", "Limb"]), Some("Limit"));
        assert_eq!(nearest("DescribeVpc", ["DescribeVpcs", "DescribeVpn"]), Some("DescribeVpcs"));
        assert_eq!(nearest("vcp", ["acp", "vpc"]), Some("vpc"), "letters are swapped more often than mistaken");
    }

    #[test]
    fn far_names_are_not_suggested() {
        assert_eq!(nearest("X", ["TaskId", "Status"]), None);
        assert_eq!(nearest("Region", ["TaskId"]), None);
        assert_eq!(nearest("Ip", ["Id", "IP"]), Some("IP"));
        assert_eq!(nearest("Ip", ["Id"]), None);
        assert_eq!(nearest("anything", []), None);
    }

    #[test]
    fn a_name_without_end_costs_nothing() {
        assert_eq!(nearest(&"a".repeat(1_000_000), ["aaaa"]), None);
    }
}
