//! `tc3 bulk results`: what came of each row, in a file that appears whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use tc3_bulk::BulkErrorKind;
use tc3_bulk::queue::Queued;

use super::open::{job, within};
use crate::args::bulk::ResultsArgs;
use crate::call::bulk::ended::{numbers, status};
use crate::call::bulk::setup::refused;
use crate::exit::{Failure, Status, print};

/// Writes them, and prints the numbers. The status is that of the job.
pub(in crate::call::bulk) fn run(args: &ResultsArgs) -> Result<(), Failure> {
    let output = &args.output;
    if output.exists() {
        return Err(Failure::usage(format!("{} exists: name another output", output.display())));
    }
    let counts = within(async {
        let queued = job(&args.place).await?;
        let counts = queued.standing().await.map_err(|error| refused(&error))?.counts;
        write(&queued, output).await?;
        if args.removes {
            queued.remove().await.map_err(|error| refused(&error))?;
        }
        Ok(counts)
    })?;
    print(numbers(counts))?;
    match status(counts) {
        Status::Done => Ok(()),
        status => Err(Failure::Ended(status.code())),
    }
}

async fn write(queued: &Queued, output: &Path) -> Result<(), Failure> {
    let mut beside = output.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let told = |error: &io::Error| Failure::usage(format!("{} cannot be written: {error}", output.display()));
    let mut file = BufWriter::new(File::create(&beside).map_err(|error| told(&error))?);
    let written = queued.results(|line| writeln!(file, "{line}")).await;
    let written = written.map_err(|error| match error.kind() {
        BulkErrorKind::Disk => Failure::usage(format!("{} {error}", output.display())),
        _ => refused(&error),
    });
    let kept = written.and_then(|_| {
        let synced = file.flush().and_then(|()| file.get_ref().sync_data());
        synced.and_then(|()| fs::rename(&beside, output)).map_err(|error| told(&error))
    });
    if kept.is_err() {
        // Nobody looks for what is not whole.
        let _ = fs::remove_file(&beside);
    }
    kept
}
