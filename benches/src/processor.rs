//! On what is measured. A ratio that holds on one processor may not hold on another.

use std::fs;
use std::thread::available_parallelism;

/// As in `2 cores of AMD EPYC, family 25, model 1`.
pub(crate) fn told() -> String {
    let cores = available_parallelism().map_or(1, usize::from);
    let known = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = named(&known).unwrap_or_else(|| format!("a processor without a name, {}", std::env::consts::ARCH));
    format!("{cores} cores of {name}")
}

/// The first processor that is told of. Those of one kind are told apart by family and model only.
fn named(known: &str) -> Option<String> {
    let of = |wanted: &str| {
        let fields = known.lines().filter_map(|line| line.split_once(':'));
        fields
            .map(|(name, value)| (name.trim(), value.trim()))
            .find(|(name, _)| *name == wanted)
            .map(|(_, value)| value)
    };
    Some(format!("{}, family {}, model {}", of("model name")?, of("cpu family")?, of("model")?))
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_processor_is_told_by_name_family_and_model() {
        let known =
            "processor\t: 0\ncpu family\t: 25\nmodel\t\t: 1\nmodel name\t: AMD EPYC\n\nprocessor\t: 1\nmodel\t\t: 2\n";
        assert_eq!(named(known).as_deref(), Some("AMD EPYC, family 25, model 1"));
        assert_eq!(named("CPU implementer\t: 0x41\n"), None);
    }
}
