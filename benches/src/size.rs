//! How large programs get. Built as they are shipped: with link-time optimisation, stripped.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::table::{Figures, row, single};

/// The crates that the programs are built on, by `cargo xtask bench`, and a method of each with its request.
const CALLS: &[(&str, &[(&str, &str)])] = &[
    ("cvm", &[("describe_instances", "DescribeInstances"), ("describe_zones", "DescribeZones")]),
    ("vpc-v20170312", &[("describe_vpcs", "DescribeVpcs"), ("describe_subnets", "DescribeSubnets")]),
    (
        "tke-v20180525",
        &[("describe_clusters", "DescribeClusters"), ("describe_cluster_status", "DescribeClusterStatus")],
    ),
    ("cbs-v20170312", &[("describe_disks", "DescribeDisks"), ("describe_snapshots", "DescribeSnapshots")]),
    (
        "autoscaling-v20180419",
        &[
            ("describe_auto_scaling_groups", "DescribeAutoScalingGroups"),
            ("describe_launch_configurations", "DescribeLaunchConfigurations"),
        ],
    ),
];

pub(crate) fn rows() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("benches/ lies in the repository")?;
    let catalogue = fs::metadata(root.join("crates/tc3-spec/src/catalogue.bin"))?.len();
    single("catalogue in the binary", catalogue as f64 / 1e6, "MB", "1.3");

    let bench = root.join("target/bench");
    let one = program(&bench, "one", &[(CALLS[0].0, &CALLS[0].1[..1])])?;
    let ten = program(&bench, "ten", CALLS)?;
    let figures = Figures::once(one / 1e3, ten / 1e3);
    row("a program with 10 actions of 5 services, beside one with one action", "kB", &figures, "300 kB more");

    build(root, &root.join("target"), &["-p", "tc3-cli"])?;
    let tc3 = fs::metadata(root.join("target/dist/tc3"))?.len();
    single("`tc3` with every action, profile dist", tc3 as f64 / 1e6, "MB", "9.5");
    Ok(())
}

/// Writes and builds a program that calls these actions. Gives its bytes.
fn program(bench: &Path, name: &str, calls: &[(&str, &[(&str, &str)])]) -> Result<f64> {
    let folder = bench.join(name);
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest(name, calls))?;
    fs::write(folder.join("src/main.rs"), source(calls))?;
    fs::copy(bench.join("../../Cargo.lock"), folder.join("Cargo.lock"))?;
    build(&folder, &bench.join("target"), &[])?;
    let program: PathBuf = bench.join("target/dist").join(name);
    Ok(fs::metadata(program)?.len() as f64)
}

fn manifest(name: &str, calls: &[(&str, &[(&str, &str)])]) -> String {
    let mut out = format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n");
    for (stem, _) in calls {
        out += &format!("{stem}-hyper = {{ path = \"../crates/{stem}-hyper\", features = [\"all\"] }}\n");
    }
    out += "tokio = { version = \"1\", default-features = false, features = [\"rt\", \"net\", \"time\"] }\n\n";
    out + "[profile.dist]\ninherits = \"release\"\nlto = \"fat\"\ncodegen-units = 1\nstrip = true\n\n[workspace]\n"
}

fn source(calls: &[(&str, &[(&str, &str)])]) -> String {
    let mut body = String::new();
    for (stem, actions) in calls {
        let krate = format!("{}_hyper", stem.replace('-', "_"));
        for (method, request) in *actions {
            body += &format!(
                "    let client = {krate}::Client::new(transport.clone());\n    \
                 let answer = client.{method}({krate}::{request}::new()).await?;\n    \
                 println!(\"{{:?}}\", answer.response);\n"
            );
        }
    }
    format!(
        "use cvm_hyper::{{Credential, Error, tc3_hyper}};\n\n\
         async fn run() -> Result<(), Error> {{\n    \
         let credential = Credential::new(\"AKIDEXAMPLE\", \"SECRETEXAMPLE\")?;\n    \
         let transport = tc3_hyper::Client::builder().with_credential(credential).build()?;\n{body}    Ok(())\n}}\n\n\
         fn main() {{\n    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();\n    \
         println!(\"{{:?}}\", runtime.block_on(run()));\n}}\n"
    )
}

fn build(folder: &Path, target: &Path, arguments: &[&str]) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--quiet", "--profile", "dist"])
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .status()?;
    ensure!(status.success(), "cargo build failed in {}", folder.display());
    Ok(())
}
