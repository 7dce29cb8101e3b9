//! What a stream of events costs its reader: as text beside reading the bytes with hyper, typed beside text whose events are
//! decoded by hand.

use anyhow::Result;

use super::Place;
use crate::table::{Figures, row, single};

const ROUNDS: usize = 15;

pub(super) fn rows(place: &Place) -> Result<()> {
    let stub = place.stub("events")?;
    let figure = |reader: &str| -> Result<f64> { Ok(place.call(&[reader, &stub.address])?.parse()?) };
    let rounds = (0..ROUNDS)
        .map(|_| Ok([figure("bytes")?, figure("text")?, figure("decoded")?, figure("typed")?]))
        .collect::<Result<Vec<[f64; 4]>>>()?;
    let pairs = |floor: usize, product: usize| -> Vec<_> {
        rounds.iter().map(|round| (round[floor], round[product])).collect()
    };
    let what = "a stream of 100,000 events of 200 bytes as text, beside reading its bytes, CPU an event";
    row(what, "µs", &Figures::of(&pairs(0, 1)), "2");
    let what = "the same typed, beside text and decoding each event, CPU an event";
    row(what, "µs", &Figures::of(&pairs(2, 3)), "1.2");
    single("memory that the second 90,000 of its events add to that of the first 10,000", figure("grown")?, "MB", "1");
    Ok(())
}
