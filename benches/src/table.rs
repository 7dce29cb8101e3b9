//! Measuring in rounds, and the table that is printed.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::counters::{Counts, counted};

/// How long one side of a round runs.
const ROUND: Duration = Duration::from_millis(20);
const ROUNDS: usize = 25;

/// What was measured, in one unit for both sides.
pub(crate) struct Figures {
    pub(crate) floor: f64,
    pub(crate) product: f64,
    pub(crate) ratio: f64,
    /// Of floor and product, where they can be counted.
    counts: Option<[Counts; 2]>,
}

impl Figures {
    /// Of one round.
    pub(crate) fn once(floor: f64, product: f64) -> Self {
        Self { floor, product, ratio: product / floor, counts: None }
    }

    /// Of rounds, each with the floor's figure and the product's.
    pub(crate) fn of(rounds: &[(f64, f64)]) -> Self {
        Self {
            floor: median(rounds.iter().map(|(floor, _)| *floor)),
            product: median(rounds.iter().map(|(_, product)| *product)),
            ratio: median(rounds.iter().map(|(floor, product)| product / floor)),
            counts: None,
        }
    }
}

pub(crate) fn head() {
    println!("| what | floor | product | ratio | at most |");
    println!("|---|---|---|---|---|");
}

pub(crate) fn row(what: &str, unit: &str, figures: &Figures, limit: &str) {
    let Figures { floor, product, ratio, counts } = figures;
    println!("| {what} | {floor:.3} {unit} | {product:.3} {unit} | {ratio:.2} | {limit} |");
    if let Some([floor, product]) = counts {
        let ratio = product.instructions / floor.instructions;
        println!("| {what}, instructions | {:.0} | {:.0} | {ratio:.2} | |", floor.instructions, product.instructions);
        println!("| {what}, branch misses | {:.1} | {:.1} | | |", floor.branch_misses, product.branch_misses);
    }
}

/// What has no floor.
pub(crate) fn single(what: &str, figure: f64, unit: &str, limit: &str) {
    println!("| {what} | | {figure:.3} {unit} | | {limit} |");
}

/// Runs both in turn, and gives microseconds a call.
pub(crate) fn compare<F, P>(mut floor: impl FnMut() -> F, mut product: impl FnMut() -> P) -> Figures {
    let counts = counted(&mut floor).zip(counted(&mut product)).map(|(floor, product)| [floor, product]);
    Figures { counts, ..rounds(ROUNDS, || round(&mut floor), || round(&mut product)) }
}

/// Takes both figures in turn; the ratio is of the same round, so that a slow moment of the machine counts for both.
pub(crate) fn rounds(count: usize, mut floor: impl FnMut() -> f64, mut product: impl FnMut() -> f64) -> Figures {
    let pairs: Vec<_> = (0..count).map(|_| (floor(), product())).collect();
    Figures::of(&pairs)
}

fn round<T>(call: &mut impl FnMut() -> T) -> f64 {
    let start = Instant::now();
    let mut calls = 0_u32;
    while start.elapsed() < ROUND {
        // Reading the clock costs as much as a short call: not after each.
        for _ in 0..8 {
            black_box(call());
        }
        calls += 8;
    }
    start.elapsed().as_secs_f64() * 1e6 / f64::from(calls)
}

pub(crate) fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
