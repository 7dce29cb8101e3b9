//! Numbers of any length, by their digits: compared, added and divided without a float.

use std::cmp::Ordering;

/// How many digits a sum may have. Numbers further apart than this, such as 1 and `1e1000000`, are not added.
const MAX_DIGITS: i64 = 10_000;
/// To how many digits a mean is rounded that has no end.
const MEAN_DIGITS: usize = 34;

/// A number, as its digits behind the point: 0.123 times ten to the power of `point`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Decimal {
    is_negative: bool,
    /// From 0 to 9, the first and the last of them not 0. Zero has none.
    digits: Vec<u8>,
    point: i64,
}

impl Decimal {
    /// The number of a JSON text.
    pub(crate) fn of(text: &str) -> Self {
        let (is_negative, text) = text.strip_prefix('-').map_or((false, text), |text| (true, text));
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = whole.bytes().chain(fraction.bytes()).map(|digit| digit.wrapping_sub(b'0')).collect();
        let point = i64::try_from(whole.len()).unwrap_or(i64::MAX);
        Self::normal(is_negative, digits, point.saturating_add(exponent_of(exponent)))
    }

    fn normal(is_negative: bool, mut digits: Vec<u8>, point: i64) -> Self {
        let leading = digits.iter().take_while(|digit| **digit == 0).count();
        digits.drain(..leading);
        while digits.last() == Some(&0) {
            digits.pop();
        }
        if digits.is_empty() {
            return Self { is_negative: false, digits, point: 0 };
        }
        let leading = i64::try_from(leading).unwrap_or(i64::MAX);
        Self { is_negative, digits, point: point.saturating_sub(leading) }
    }

    /// How many digits it has.
    pub(crate) fn length(&self) -> usize {
        self.digits.len()
    }

    fn count(&self) -> i64 {
        i64::try_from(self.digits.len()).unwrap_or(i64::MAX)
    }

    fn is_whole(&self) -> bool {
        self.count() <= self.point
    }

    /// The sum; none where the two are too far apart.
    pub(crate) fn plus(&self, other: &Self) -> Option<Self> {
        if self.digits.is_empty() || other.digits.is_empty() {
            return Some(if self.digits.is_empty() { other.clone() } else { self.clone() });
        }
        let high = self.point.max(other.point);
        let low = self.point.saturating_sub(self.count()).min(other.point.saturating_sub(other.count()));
        let width = usize::try_from(high.checked_sub(low).filter(|width| *width <= MAX_DIGITS)?).ok()?;
        let (one, two) = (self.aligned(high, width), other.aligned(high, width));
        if self.is_negative == other.is_negative {
            let (digits, carry) = added(&one, &two);
            let digits = if carry { [vec![1], digits].concat() } else { digits };
            return Some(Self::normal(self.is_negative, digits, high.saturating_add(i64::from(carry))));
        }
        let (larger, smaller, is_negative) =
            if one >= two { (one, two, self.is_negative) } else { (two, one, other.is_negative) };
        Some(Self::normal(is_negative, subtracted(&larger, &smaller), high))
    }

    /// The digits with so many places, the first of them the one at `high`.
    fn aligned(&self, high: i64, width: usize) -> Vec<u8> {
        let leading = usize::try_from(high - self.point).unwrap_or_default();
        let mut digits = vec![0; leading];
        digits.extend_from_slice(&self.digits);
        digits.resize(width, 0);
        digits
    }

    /// Divided by a count, rounded to 34 digits where it has no end.
    pub(crate) fn divided(&self, by: usize) -> Self {
        let by = by as u128;
        let most = MEAN_DIGITS.max(self.digits.len() + 4);
        let (mut digits, mut remainder) = (Vec::new(), 0_u128);
        let significant = |digits: &[u8]| digits.len() - digits.iter().take_while(|digit| **digit == 0).count();
        let mut source = self.digits.iter();
        let mut extra = 0;
        loop {
            let next = source.next();
            if next.is_none() && (remainder == 0 || significant(&digits) > most) {
                break;
            }
            extra += usize::from(next.is_none());
            remainder = remainder * 10 + u128::from(next.copied().unwrap_or(0));
            // Less than ten: the remainder before was less than the divisor.
            digits.push(u8::try_from(remainder / by).unwrap_or(9));
            remainder %= by;
        }
        // One digit more than is kept was worked out, if the end was not reached.
        let rounds_up = remainder > 0 && extra > 0 && digits.pop().is_some_and(|digit| digit >= 5);
        if rounds_up {
            let one = [vec![0; digits.len() - 1], vec![1]].concat();
            let (rounded, carry) = added(&digits, &one);
            digits = if carry { [vec![1], rounded].concat() } else { rounded };
            return Self::normal(self.is_negative, digits, self.point.saturating_add(i64::from(carry)));
        }
        Self::normal(self.is_negative, digits, self.point)
    }

    /// The greatest whole number that is not greater.
    pub(crate) fn floor(&self) -> Self {
        self.whole(self.is_negative)
    }

    /// The least whole number that is not less.
    pub(crate) fn ceil(&self) -> Self {
        self.whole(!self.is_negative)
    }

    /// Without the fraction; `away` from zero, or towards it.
    fn whole(&self, away: bool) -> Self {
        if self.is_whole() {
            return self.clone();
        }
        let kept = usize::try_from(self.point).unwrap_or_default();
        let whole = Self::normal(self.is_negative, self.digits[..kept].to_vec(), self.point.max(0));
        let one = Self { is_negative: self.is_negative, digits: vec![1], point: 1 };
        if away { whole.plus(&one).unwrap_or(whole) } else { whole }
    }
}

/// Capped where no number that anybody compares has so many digits.
fn exponent_of(text: &str) -> i64 {
    const CAP: i64 = i64::MAX / 4;
    let is_negative = text.starts_with('-');
    let cap = if is_negative { -CAP } else { CAP };
    text.trim_start_matches('+').parse().map_or(cap, |exponent: i64| exponent.clamp(-CAP, CAP))
}

/// The sum of two numbers of as many digits, and whether there is a one before it.
fn added(one: &[u8], other: &[u8]) -> (Vec<u8>, bool) {
    let mut carry = 0;
    let mut sum: Vec<u8> = one
        .iter()
        .zip(other)
        .rev()
        .map(|(one, other)| {
            let digit = one + other + carry;
            carry = digit / 10;
            digit % 10
        })
        .collect();
    sum.reverse();
    (sum, carry > 0)
}

/// The difference of a number and one that is not larger.
fn subtracted(larger: &[u8], smaller: &[u8]) -> Vec<u8> {
    let mut borrow = 0;
    let mut difference: Vec<u8> = larger
        .iter()
        .zip(smaller)
        .rev()
        .map(|(larger, smaller)| {
            let digit = 10 + larger - smaller - borrow;
            borrow = u8::from(digit < 10);
            digit % 10
        })
        .collect();
    difference.reverse();
    difference
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.digits.is_empty(), number.is_negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let by_size = || match self.digits.is_empty() {
            true => Ordering::Equal,
            // Without zeros at their ends, digits are compared as fractions are.
            false => self.point.cmp(&other.point).then_with(|| self.digits.cmp(&other.digits)),
        };
        sign(self).cmp(&sign(other)).then_with(|| if self.is_negative { by_size().reverse() } else { by_size() })
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// As JSON writes it: with an exponent only where there would be more than a few zeros.
impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        const ZEROS: i64 = 20;
        let digits: String = self.digits.iter().map(|digit| char::from(b'0' + digit)).collect();
        let sign = if self.is_negative { "-" } else { "" };
        let zeros = |count: i64| "0".repeat(usize::try_from(count).unwrap_or_default());
        let point = usize::try_from(self.point).unwrap_or_default();
        if digits.is_empty() {
            f.write_str("0")
        } else if self.is_whole() && self.point - self.count() <= ZEROS {
            write!(f, "{sign}{digits}{}", zeros(self.point - self.count()))
        } else if 0 < self.point && self.point < self.count() {
            write!(f, "{sign}{}.{}", &digits[..point], &digits[point..])
        } else if -ZEROS <= self.point && self.point <= 0 {
            write!(f, "{sign}0.{}{digits}", zeros(-self.point))
        } else {
            let fraction = if digits.len() > 1 { format!(".{}", &digits[1..]) } else { String::new() };
            write!(f, "{sign}{}{fraction}e{}", &digits[..1], self.point - 1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    fn of(text: &str) -> Decimal {
        Decimal::of(text)
    }

    #[test]
    fn numbers_are_compared_by_their_value() {
        let ascending = [
            "-1e400",
            "-12.5",
            "-12.49",
            "-1",
            "-1e-400",
            "0",
            "1e-400",
            "0.1",
            "0.11",
            "1",
            "9",
            "10",
            "10.0000000001",
            "9007199254740992",
            "9007199254740993",
            "123456789012345678901234567890",
            "1e400",
            "1e99999999999999999999",
        ];
        for (at, one) in ascending.iter().enumerate() {
            for (other_at, other) in ascending.iter().enumerate() {
                assert_eq!(of(one).cmp(&of(other)), at.cmp(&other_at), "{one} {other}");
            }
        }
        for same in [["1.10", "1.1"], ["-0", "0"], ["100", "1E+2"], ["0.01", "1e-2"], ["0e5", "0"]] {
            assert_eq!(of(same[0]), of(same[1]));
        }
    }

    #[test]
    fn sums_are_exact() {
        for (one, other, sum) in [
            ("9007199254740992", "1", "9007199254740993"),
            ("0.1", "0.2", "0.3"),
            ("99", "1", "100"),
            ("-1", "1", "0"),
            ("1", "-1.5", "-0.5"),
            ("1e30", "1", "1000000000000000000000000000001"),
            ("-5", "3", "-2"),
            ("5", "-3", "2"),
            ("0", "7", "7"),
            ("1e400", "0", "1e400"),
        ] {
            assert_eq!(of(one).plus(&of(other)).unwrap().to_string(), sum, "{one} + {other}");
            assert_eq!(of(other).plus(&of(one)).unwrap().to_string(), sum);
        }
        assert_eq!(of("1e99999").plus(&of("1")), None);
    }

    #[test]
    fn quotients_end_or_are_rounded() {
        for (number, by, quotient) in [
            ("3", 2, "1.5"),
            ("10", 4, "2.5"),
            ("1", 3, "0.3333333333333333333333333333333333"),
            ("2", 3, "0.6666666666666666666666666666666667"),
            ("-2", 3, "-0.6666666666666666666666666666666667"),
            ("9007199254740993", 1, "9007199254740993"),
            ("100", 5, "20"),
            ("1e400", 10, "1e399"),
            ("0", 9, "0"),
            ("7", 7000, "0.001"),
        ] {
            assert_eq!(of(number).divided(by).to_string(), quotient, "{number} / {by}");
        }
    }

    #[test]
    fn fractions_are_cut_off_in_either_direction() {
        for (number, floor, ceil) in [
            ("1.5", "1", "2"),
            ("-1.5", "-2", "-1"),
            ("0.2", "0", "1"),
            ("-0.2", "-1", "0"),
            ("9.99", "9", "10"),
            ("1e2", "100", "100"),
            ("1e-400", "0", "1"),
            ("9007199254740993.5", "9007199254740993", "9007199254740994"),
        ] {
            assert_eq!((of(number).floor().to_string(), of(number).ceil().to_string()), (floor.into(), ceil.into()));
        }
    }
}
