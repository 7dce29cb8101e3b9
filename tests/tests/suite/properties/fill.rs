//! Fills records with arbitrary values, through the places that decoding uses.

use tc3::record::{Place, Record, Scalar, Slot, View};

/// Random numbers that run out. Zero means the simplest choice everywhere.
pub(crate) struct Numbers {
    numbers: std::vec::IntoIter<u64>,
}

impl Numbers {
    pub(crate) fn new(numbers: Vec<u64>) -> Self {
        Self { numbers: numbers.into_iter() }
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.numbers.next().unwrap_or(0)
    }

    /// A choice among `count`.
    pub(crate) fn choose(&mut self, count: u64) -> u64 {
        self.next() % count
    }
}

const MAX_NESTING: usize = 5;

pub(crate) fn record(record: &mut dyn Record, numbers: &mut Numbers, depth: usize) {
    for index in 0..record.shape().members.len() {
        let Some(member) = record.get_mut(index) else { panic!("{} has no place {index}", record.shape().name) };
        let optional = matches!(member.view(), View::Absent);
        if !optional || numbers.choose(3) > 0 {
            place(member, numbers, depth);
        }
    }
}

fn place(place: &mut dyn Place, numbers: &mut Numbers, depth: usize) {
    let kind = match place.open() {
        Slot::Object(inner) if depth < MAX_NESTING => return record(inner, numbers, depth + 1),
        Slot::List(list) if depth < MAX_NESTING => {
            for _ in 0..numbers.choose(3) {
                self::place(list.grow(), numbers, depth + 1);
            }
            return;
        }
        Slot::Object(_) | Slot::List(_) => return,
        Slot::Scalar(kind) => kind,
    };
    let text;
    let scalar = match kind {
        "int64" => Scalar::Int(integer(numbers) as i64),
        "uint64" => Scalar::Uint(integer(numbers)),
        "float" => Scalar::Float(float(numbers)),
        "bool" => Scalar::Bool(numbers.choose(2) == 1),
        "string" => {
            text = self::text(numbers);
            Scalar::Text(&text)
        }
        other => panic!("a place of kind {other}"),
    };
    assert!(place.put(scalar).is_ok(), "a {kind} takes its own kind");
}

/// Small ones, values of enums, the ends of the range, and any.
fn integer(numbers: &mut Numbers) -> u64 {
    match numbers.choose(5) {
        0 => numbers.choose(5),
        1 => 1001 + numbers.choose(5),
        2 => i64::MAX as u64 + numbers.choose(3),
        3 => u64::MAX - numbers.choose(3),
        _ => numbers.next(),
    }
}

fn float(numbers: &mut Numbers) -> f64 {
    let value = f64::from_bits(numbers.next());
    if value.is_finite() { value } else { 0.5 }
}

fn text(numbers: &mut Numbers) -> String {
    const PIECES: [&str; 16] = [
        "a",
        "",
        " ",
        "0",
        "é",
        "未命名",
        "\"",
        "\\",
        "\n",
        "\u{0}",
        "&=+%",
        "\u{1F600}",
        "true",
        ".",
        "/",
        "\u{2028}",
    ];
    (0..numbers.choose(4)).map(|_| PIECES[numbers.choose(16) as usize]).collect()
}
