//! Gets the official package whose facts are in `api-spec/`, from where Python packages come.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::import::{Origin, Package, Provenance};

/// The package that `api-spec/sources.toml` pins, in `target/corpus`, where it stays for the next run.
///
/// None where it cannot be had, which is said aloud: a machine without a network is no reason to fail.
///
/// # Errors
///
/// It cannot be had and `CI` is set; or what came is not what is pinned.
pub(super) fn pinned(root: &Path) -> Result<Option<PathBuf>> {
    let origins = Provenance::read(&root.join("api-spec"))?.origins();
    let origin = origins.into_iter().next().context("api-spec/sources.toml pins no package")?;
    let folder = root.join("target/corpus").join(format!("{}-{}", origin.package, origin.version));
    if kept(&folder)?.is_none()
        && let Err(error) = download(&origin, &folder)
    {
        if std::env::var_os("CI").is_some() {
            return Err(error);
        }
        eprintln!("SKIPPED: the published examples were not replayed: {error:#}");
        return Ok(None);
    }
    let path = kept(&folder)?.with_context(|| format!("pip left nothing in {}", folder.display()))?;
    let sha256 = Package::open(&path)?.origin()?.sha256;
    ensure!(
        sha256 == origin.sha256,
        "{} is not the package that api-spec/sources.toml pins: its hash is {sha256}; remove it",
        path.display()
    );
    Ok(Some(path))
}

/// The package in the folder.
fn kept(folder: &Path) -> Result<Option<PathBuf>> {
    if !folder.is_dir() {
        return Ok(None);
    }
    for entry in fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))? {
        let path = entry?.path();
        let name = path.to_string_lossy();
        if name.ends_with(".whl") || name.ends_with(".tar.gz") {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

fn download(origin: &Origin, folder: &Path) -> Result<()> {
    let wanted = format!("{}=={}", origin.package, origin.version);
    println!("downloading {wanted}");
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--dest"]);
    let output =
        pip.arg(folder).arg(&wanted).output().context("cannot start python3, whose pip downloads the package")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("pip cannot download {wanted}: {}", said.trim().lines().next_back().unwrap_or("it does not say why"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_package_is_taken_for_one() {
        let folder = std::env::temp_dir().join(format!("xtask-install-{}", std::process::id()));
        assert_eq!(kept(&folder).unwrap(), None);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("notes.txt"), "").unwrap();
        assert_eq!(kept(&folder).unwrap(), None);
        let wheel = folder.join("demo-1-py3-none-any.whl");
        fs::write(&wheel, "").unwrap();
        assert_eq!(kept(&folder).unwrap(), Some(wheel));
        fs::remove_dir_all(folder).unwrap();
    }
}
