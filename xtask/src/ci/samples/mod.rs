//! The step `samples`: requests as code, in every language that they are written in.
//!
//! ```text
//! catalogue --> choose (fill) --> requests --> hostile --> requests full of odd texts
//!                                     \______________________/
//!                                                |
//!              tc3 examples --as LANGUAGE --> job: a sample --> runs --> tap --> mock
//!                                               \                         \
//!                                                parsed                    same: what came is what was asked for
//! ```

mod choose;
mod fill;
mod hostile;
mod job;
mod parsed;
mod programs;
mod rust;
mod same;
mod tap;
mod world;

use std::time::Instant;

use anyhow::{Result, ensure};

use self::choose::Chosen;
use self::world::World;
use crate::cargo::cargo;
use crate::{catalogue, root};

/// A language, and how its samples are tried: all of them, one after the other or at once. What fails is told.
type Language = (&'static str, fn(&'static str, &[Chosen], &World) -> Result<Vec<String>>);

const LANGUAGES: [Language; 8] = [
    ("rust", rust::run),
    ("rust-raw", rust::run),
    ("shell", programs::run),
    ("curl", programs::run),
    ("python", programs::run),
    ("node", programs::run),
    ("go", parsed::run),
    ("java", parsed::run),
];

/// Tries the samples of a hundred actions, and of requests that are full of hostile texts, in all languages.
pub(super) fn run() -> Result<()> {
    cargo(&["build", "--quiet", "--locked", "-p", "tc3-cli"], &root(), &[])?;
    let mut requests = choose::choose(catalogue::committed()?)?;
    let texts = hostile::texts();
    let count = texts.len();
    let hostile = hostile::requests(&requests, texts)?;
    println!("{count} hostile texts are in {} requests", hostile.len());
    requests.extend(hostile);
    let world = World::new()?;
    let mut failures = 0;
    for (language, run) in LANGUAGES {
        let began = Instant::now();
        let failed = run(language, &requests, &world)?;
        let seconds = began.elapsed().as_secs_f64();
        println!("{language:9} {} of {} samples in {seconds:.1} s", requests.len() - failed.len(), requests.len());
        failed.iter().for_each(|failure| eprintln!("{failure}\n"));
        failures += failed.len();
    }
    ensure!(failures == 0, "{failures} samples failed");
    Ok(())
}
