//! What it costs to read a list to its end, beside the same calls by hand.

use anyhow::Result;

use super::Place;
use crate::table::{Figures, row};

const ROUNDS: usize = 15;

pub(crate) fn rows() -> Result<()> {
    let place = Place::find()?;
    let stub = place.stub("pages")?;
    let figure = |reader: &str| -> Result<f64> { Ok(place.call(&[reader, &stub.address])?.parse()?) };
    let rounds =
        (0..ROUNDS).map(|_| Ok((figure("by-hand")?, figure("items")?))).collect::<Result<Vec<(f64, f64)>>>()?;
    let what = "a list of 1,000 pages of 100 items, typed, beside the same calls by hand, CPU a page";
    row(what, "µs", &Figures::of(&rounds), "1.1");
    Ok(())
}
