//! Bytes changed at random, and pieces of JSON put where they do not belong.

use super::random::Random;

const PIECES: [&str; 22] = [
    "null",
    "{}",
    "[]",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "1e999",
    "-0",
    "99999999999999999999",
    "0.1e-7",
    "\u{feff}",
    "\u{202e}",
    "\0",
    "[[[[[[[[[[[[[[[[[[[[",
    "{\"A\":{\"A\":{\"A\":{\"A\":",
];

/// The longest that a mutation makes anything.
const LONGEST: usize = 64 * 1024;

/// What may stand where a value stands.
const VALUES: [&str; 16] = [
    "null",
    "{}",
    "[]",
    "true",
    "\"\"",
    "\"x\"",
    "0",
    "-1",
    "1.5",
    "1e999",
    "99999999999999999999",
    "[null]",
    "[[]]",
    "{\"A\":1}",
    "\"\\u0000\\u202e\"",
    "[{},{},{},{},{},{},{},{}]",
];

/// Changes it in one to four places: every other time only values for values, so that it stays JSON.
pub(super) fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    if random.one_in(2) {
        (0..=random.below(3)).for_each(|_| replace_value(bytes, random));
    } else {
        break_up(bytes, random);
    }
}

/// Puts another value in place of one that is no list and no object.
fn replace_value(bytes: &mut Vec<u8>, random: &mut Random) {
    let from = random.below(bytes.len() + 1);
    let Some(begin) = bytes.iter().skip(from).position(|byte| *byte == b':').map(|at| from + at + 1) else { return };
    let is_end = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b'{' | b'[');
    let Some(end) = bytes.iter().skip(begin).position(is_end).map(|at| begin + at) else { return };
    if end > begin {
        bytes.splice(begin..end, random.choose(&VALUES).bytes());
    }
}

fn break_up(bytes: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        match random.below(6) {
            0 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << random.below(8);
                }
            }
            1 => drop(bytes.splice(at..at, random.choose(&PIECES).bytes())),
            2 => {
                let end = (at + random.below(16)).min(bytes.len());
                bytes.drain(at..end);
            }
            3 => {
                let end = (at + random.below(256)).min(bytes.len());
                let piece = bytes[at..end].repeat(1 + random.below(32));
                bytes.splice(at..at, piece);
            }
            4 => bytes.truncate(at),
            _ => {
                let byte = u8::try_from(random.below(256)).unwrap_or(0);
                bytes.insert(at, byte);
            }
        }
        bytes.truncate(LONGEST);
    }
}
