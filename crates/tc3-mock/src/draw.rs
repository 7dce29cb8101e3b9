//! Values that look drawn by chance, and are the same for the same seed and place: made-up answers and faults draw here.

const LETTERS: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// A place, as one in an answer is, and what is drawn there.
///
/// It is made of the seed and the way to the place, and of nothing else: an item is the same on whatever page it is read.
#[derive(Clone, Copy)]
pub(crate) struct Draw(u64);

/// A name, ready to be drawn at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name(u64);

impl Name {
    pub(crate) fn new(name: &str) -> Self {
        // FNV-1a: names are short, and nobody chooses them to collide.
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        }))
    }
}

impl Draw {
    pub(crate) fn new(seed: u64) -> Self {
        Self(mix(seed))
    }

    /// The place of this name inside, as a member is.
    pub(crate) fn at(self, name: &str) -> Self {
        self.at_name(Name::new(name))
    }

    /// The same, for a name that is drawn at often.
    pub(crate) fn at_name(self, name: Name) -> Self {
        Self(mix(self.0 ^ name.0))
    }

    /// The place at this position, as an element of a list is.
    pub(crate) fn nth(self, index: usize) -> Self {
        // A `usize` is never wider than 64 bits.
        Self(mix(self.0.wrapping_add(u64::try_from(index).unwrap_or(u64::MAX))))
    }

    /// A number below `bound`; 0 where nothing is below it.
    pub(crate) fn below(self, bound: u64) -> u64 {
        self.0.checked_rem(bound).unwrap_or(0)
    }

    /// A number that is another one for each index: below `bound` for as many as there are, above it for more.
    pub(crate) fn dealt(self, index: usize, bound: u64) -> u64 {
        // It shares no factor with a bound, so that its multiples reach each number once before they begin anew.
        const PRIME: u64 = 11_400_714_785_074_694_791;
        let index = u64::try_from(index).unwrap_or(u64::MAX);
        let bound = bound.max(1);
        let (round, step) = (index / bound, u128::from(index % bound));
        let within = (step * u128::from(PRIME) + u128::from(self.below(bound))) % u128::from(bound);
        // What is left of a division by a `u64` is one.
        (round * bound).saturating_add(u64::try_from(within).unwrap_or_default())
    }

    /// Whether it is among this share of all places, 0 for none of them to 1 for all.
    pub(crate) fn is_within(self, share: f64) -> bool {
        // The 53 bits that a float holds, as a number from 0 to less than 1.
        ((self.0 >> 11) as f64) / ((1_u64 << 53) as f64) < share
    }

    /// One of the choices.
    pub(crate) fn one_of<T: Copy>(self, choices: &[T]) -> Option<T> {
        let count = u64::try_from(choices.len()).ok()?;
        choices.get(usize::try_from(self.below(count)).ok()?).copied()
    }

    /// So many small letters and digits, as ids end with.
    pub(crate) fn letters(self, count: usize) -> String {
        self.chosen(count, LETTERS)
    }

    /// The same, but others for each index; one more where there are more than of so many.
    pub(crate) fn letters_dealt(self, index: usize, count: usize) -> String {
        let bound = (0..count).fold(1, |bound: u64, _| bound.saturating_mul(LETTERS.len() as u64));
        let mut rest = self.dealt(index, bound);
        let mut letters = String::with_capacity(count);
        while rest > 0 || letters.len() < count {
            letters.extend(Self(rest).one_of(LETTERS).map(char::from));
            rest /= LETTERS.len() as u64;
        }
        letters
    }

    /// So many bytes.
    pub(crate) fn bytes(self, count: usize) -> Vec<u8> {
        (0..count.div_ceil(8)).flat_map(|index| self.nth(index).0.to_le_bytes()).take(count).collect()
    }

    /// So many hexadecimal digits.
    pub(crate) fn hex(self, count: usize) -> String {
        self.chosen(count, b"0123456789abcdef")
    }

    fn chosen(self, count: usize, letters: &[u8]) -> String {
        let mut chosen = String::with_capacity(count);
        chosen.extend((0..count).filter_map(|index| self.nth(index).one_of(letters)).map(char::from));
        chosen
    }
}

/// The finishing step of splitmix64: neighbouring numbers come out far apart.
fn mix(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_way_leads_to_the_same_value_and_others_to_others() {
        let root = Draw::new(7);
        assert_eq!(root.at("A").nth(3).letters(8), root.at("A").nth(3).letters(8));
        let others = [Draw::new(8).at("A").nth(3), root.at("B").nth(3), root.at("A").nth(4), root.nth(3).at("A")];
        for other in others {
            assert_ne!(root.at("A").nth(3).letters(8), other.letters(8));
        }
    }

    #[test]
    fn draws_stay_in_their_bounds_and_reach_them() {
        let drawn: std::collections::BTreeSet<_> = (0..200).map(|index| Draw::new(0).nth(index).below(5)).collect();
        assert_eq!(drawn.into_iter().collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
        assert_eq!(Draw::new(0).below(0), 0);
        assert_eq!(Draw::new(0).one_of::<u8>(&[]), None);
        assert_eq!(Draw::new(0).hex(64).len(), 64);
        assert_eq!((Draw::new(0).bytes(0).len(), Draw::new(0).bytes(13).len()), (0, 13));
    }

    #[test]
    fn what_is_dealt_is_another_for_each_index() {
        use std::collections::BTreeSet;

        for (seed, bound) in [(0, 1), (1, 36), (2, 1_000), (3, 46_656)] {
            let numbers: BTreeSet<_> = (0..3_000).map(|index| Draw::new(seed).dealt(index, bound)).collect();
            assert_eq!(numbers.len(), 3_000, "{bound}");
            assert!(numbers.iter().filter(|number| **number < bound).count() as u64 == bound.min(3_000), "{bound}");
        }
        let letters: BTreeSet<_> = (0..100_000).map(|index| Draw::new(0).letters_dealt(index, 3)).collect();
        assert_eq!(letters.len(), 100_000);
        assert!(letters.iter().all(|letters| (3..=4).contains(&letters.len())));
        assert_ne!(Draw::new(0).letters_dealt(0, 8), Draw::new(1).letters_dealt(0, 8));
        assert_eq!(Draw::new(0).letters_dealt(usize::MAX, 20).len(), 20);
    }

    #[test]
    fn a_share_is_about_that_share_of_places() {
        let within = |share| (0..1000).filter(|index| Draw::new(3).nth(*index).is_within(share)).count();
        assert_eq!((within(0.0), within(1.0)), (0, 1000));
        assert!((200..300).contains(&within(0.25)), "{}", within(0.25));
    }
}
