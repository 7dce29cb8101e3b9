//! A home of a test's own, and the variables that lead there.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

use tc3_credentials::{Profile, ProfileBuilder};

/// It is gone when this is dropped.
pub(crate) struct Home(PathBuf);

impl Home {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("tc3-home-{}-{number}", process::id()));
        fs::create_dir_all(path.join(".tccli")).unwrap();
        fs::create_dir_all(path.join(".tencentcloud")).unwrap();
        Self(path)
    }

    /// A home with this credential file of the official command line.
    pub(crate) fn with_profile(name: &str, text: impl AsRef<[u8]>) -> Self {
        let home = Self::new();
        home.write(&format!(".tccli/{name}.credential"), text);
        home
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        fs::write(self.0.join(file), text).unwrap();
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    /// Reads variables: this home, and these.
    pub(crate) fn variables(
        &self,
        others: &[(&'static str, &str)],
    ) -> impl Fn(&str) -> Option<OsString> + Send + Sync + use<> {
        let mut all = vec![("HOME", self.0.clone().into_os_string())];
        all.extend(others.iter().map(|(name, value)| (*name, OsString::from(value))));
        move |name| all.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    }

    pub(crate) fn profile(&self, name: &str) -> ProfileBuilder {
        Profile::builder(name).with_variables(self.variables(&[]))
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
