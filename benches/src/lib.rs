//! What the benchmarks and the programs that they start have in common.

pub mod memory;
