//! Homes of a test's own, with the files of the official command line.

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::support::{Run, run_with, tc3};

/// A home, which is gone when this is dropped.
pub(crate) struct Home(PathBuf);

impl Home {
    /// With these files below `.tccli`.
    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let home = Self(std::env::temp_dir().join(format!("tc3-cli-home-{}-{number}", std::process::id())));
        // As the official command line makes it.
        fs::create_dir_all(&home.0).unwrap();
        fs::DirBuilder::new().mode(0o700).create(home.0.join(".tccli")).unwrap();
        for (name, text) in files {
            fs::write(home.0.join(".tccli").join(name), text).unwrap();
        }
        home
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Runs the binary in it. Nothing that it prints holds what is `hidden` in the files.
    pub(crate) fn run(&self, variables: &[(&str, &str)], arguments: &[&[&str]]) -> Run {
        let run = run_with(tc3().env("HOME", &self.0).envs(variables.iter().copied()).args(arguments.concat()));
        assert!(!run.stdout.contains("hidden") && !run.stderr.contains("hidden"), "{run:?}");
        run
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
