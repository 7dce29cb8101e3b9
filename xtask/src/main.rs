//! `cargo xtask`: the generator and the spec tools.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{bench, ci, conformance, corpus, diff, generate, import, lint};

/// Code is generated as tokens, one small allocation after the other, which is most of what generating costs.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The generator and the spec tools.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the generated crates and the catalogue from api-spec/
    Generate(generate::Options),
    /// Read the official CLI's metadata into api-spec/
    Import(import::Options),
    /// Tell what changed between two editions of the specs, and what it breaks
    Diff(diff::Options),
    /// Say where api-spec/ is wrong
    Lint(lint::Options),
    /// Measure the product beside its floors
    Bench {
        /// Only these: sign, codec, process, bounds, compile, size; and fuzz, which is run by name alone
        groups: Vec<String>,
        /// What fuzz draws from; another one each time unless given
        #[arg(long)]
        seed: Option<u64>,
        /// Measure this revision too, in turns with what is checked out, and print both
        #[arg(long, value_name = "REV", conflicts_with = "seed")]
        against: Option<String>,
    },
    /// Hold the toolkit to all that is published
    Corpus(corpus::Options),
    /// Put the official clients through the mock, and tell what each can
    Conformance(conformance::Options),
    /// Run every check, or those named
    Ci {
        /// Steps to run; `list` tells which there are
        steps: Vec<String>,
    },
}

fn main() -> ExitCode {
    if let Some(code) = corpus::wrapped() {
        return code;
    }
    let result = match Arguments::parse().command {
        Command::Generate(options) => generate::run(&options),
        Command::Import(options) => import::run(&options),
        Command::Diff(options) => diff::run(&options),
        Command::Lint(options) => lint::run(&options),
        Command::Bench { groups, against: Some(revision), .. } => bench::against::run(&groups, &revision),
        Command::Bench { groups, seed, .. } => bench::run(&groups, seed),
        Command::Corpus(options) => corpus::run(&options),
        Command::Conformance(options) => conformance::run(&options),
        Command::Ci { steps } => ci::run(&steps),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
