//! `tc3 explore`: the API Explorer in a browser, until it is interrupted; or its pages as files.

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};

use clap::{Arg, ArgAction, ArgMatches};
use tc3::Endpoint;
use tc3_explore::{Explorer, ExplorerBuilder, Export};
use tc3_spec::ServiceEntry;

use crate::args::environment::variable;
use crate::args::{Identity, Network, fixed};
use crate::caller::{identity, network};
use crate::commands::data;
use crate::commands::interrupted::{Interrupted, serving};
use crate::exit::{Failure, print, say};
use crate::request::names;

/// Serves or exports, from the arguments behind `tc3 explore`.
pub(crate) fn run(rest: Vec<OsString>) -> Result<(), Failure> {
    let Some(matches) = fixed::parse("explore", command(), rest)? else { return Ok(()) };
    if let Some(folder) = matches.get_one::<PathBuf>("export") {
        return export(folder, &matches);
    }
    serving(async |interrupted| serve(&matches, interrupted).await)
}

/// The command's help.
pub(crate) fn help() -> String {
    command().render_help().to_string()
}

pub(super) fn command() -> clap::Command {
    clap::Command::new("tc3 explore")
        .about("The API Explorer in a browser, until it is interrupted. Prints one line when it is ready: its address")
        .override_usage(
            "tc3 explore [OPTIONS]\n       tc3 explore --export DIR [--language TAG] [SERVICE[/VERSION]]...",
        )
        .disable_version_flag(true)
        .arg(
            Arg::new("listen")
                .long("listen")
                .value_name("ADDR")
                .default_value("127.0.0.1:0")
                .value_parser(clap::value_parser!(SocketAddr))
                .help("The address and port, of loopback only; port 0 picks a free one"),
        )
        .arg(Arg::new("open").long("open").action(ArgAction::SetTrue).help("Open it in the browser"))
        .arg(
            Arg::new("endpoint")
                .long("endpoint")
                .value_name("ENDPOINT")
                .help("A mock in place of its own, or where the real service is: a host or a URL"),
        )
        .arg(
            Arg::new("allow-http")
                .long("allow-http")
                .action(ArgAction::SetTrue)
                .requires("endpoint")
                .help("Call the endpoint over http:// at any address, readable on the way"),
        )
        .arg(
            Arg::new("profile")
                .long("profile")
                .value_name("PROFILE")
                .help("Call the real service as this profile of tccli or an SDK, whatever is set"),
        )
        .args(of_export())
        .after_help(
            "Whoever has the printed address can call with the credential that is found: it is for you alone.\n\
             Calls go to a mock in this program unless the real service is chosen on the page.\n\
             An export needs no server and no script. It replaces the files of an earlier one in the folder.",
        )
}

fn of_export() -> [Arg; 3] {
    [
        Arg::new("export")
            .long("export")
            .value_name("DIR")
            .value_parser(clap::value_parser!(PathBuf))
            .conflicts_with_all(["listen", "open", "endpoint", "profile"])
            .help("Write the pages into this folder as files, in place of serving them"),
        Arg::new("language")
            .long("language")
            .value_name("TAG")
            .value_parser(Export::LANGUAGES)
            .requires("export")
            .help("The language of what is exported"),
        Arg::new("services")
            .value_name("SERVICE[/VERSION]")
            .action(ArgAction::Append)
            .requires("export")
            .help("What is exported; none: every version of every service"),
    ]
}

/// Writes the pages, and prints what was written.
fn export(folder: &Path, matches: &ArgMatches) -> Result<(), Failure> {
    let mut export = Export::new();
    for typed in matches.get_many::<String>("services").unwrap_or_default() {
        export = export.with_service(service(typed)?);
    }
    if let Some(tag) = matches.get_one::<String>("language") {
        export = export.with_language(tag);
    }
    if let Some(folder) = data::folder() {
        export = export.with_descriptions(folder.join("docs"));
    }
    let exported = export.run(folder).map_err(|error| Failure::of_setup(&error))?;
    let told = serde_json::json!({
        "exported": folder.display().to_string(),
        "pages": exported.pages,
        "bytes": exported.bytes,
    });
    print(told.to_string())
}

fn service(typed: &str) -> Result<&'static ServiceEntry, Failure> {
    match typed.split_once('/') {
        Some((name, version)) => names::service(name, Some(version)),
        None => names::service(typed, None),
    }
}

async fn serve(matches: &ArgMatches, mut interrupted: Interrupted) -> Result<(), Failure> {
    let explorer = builder(matches)?.start().await?;
    print(serde_json::json!({ "listening": explorer.url() }).to_string())?;
    if matches.get_flag("open") {
        open(&explorer);
    }
    interrupted.wait().await;
    Ok(())
}

fn builder(matches: &ArgMatches) -> Result<ExplorerBuilder, Failure> {
    let text = |name| matches.get_one::<String>(name);
    let endpoint = text("endpoint").map(|text| Endpoint::parse(text)).transpose()?;
    let endpoint =
        endpoint.map(|endpoint| if matches.get_flag("allow-http") { endpoint.allow_http() } else { endpoint });
    let identity = Identity {
        credential: None,
        profile: text("profile").cloned(),
        use_cvm_role: false,
        role: None,
        role_endpoint: None,
    };
    let network = Network { proxy: None, ca_bundle: None };
    let chain = identity::chain_of(&identity, &network, endpoint.as_ref())?;
    // A profile that is named and that there is none of is told now, and not on the page.
    chain.check_profile()?;
    let of_setup = endpoint.clone();
    let mut builder =
        Explorer::builder().with_chain(chain).with_setup(move || network::client(&network, of_setup.as_ref()));
    if let Some(address) = matches.get_one::<SocketAddr>("listen") {
        builder = builder.with_address(*address);
    }
    if let Some(endpoint) = endpoint {
        builder = builder.with_endpoint(endpoint);
    }
    if let Some(folder) = data::folder() {
        builder = builder.with_descriptions(folder.join("docs"));
    }
    // The key that tc3 sign verify goes by.
    if let (Some(id), Some(key)) = (variable("TENCENTCLOUD_SECRET_ID")?, variable("TENCENTCLOUD_SECRET_KEY")?) {
        builder = builder.with_key(id, key, variable("TENCENTCLOUD_TOKEN")?);
    }
    Ok(builder)
}

/// Opens the browser that the system has for addresses. Where there is none, the address is there to be copied.
fn open(explorer: &Explorer) {
    let Some(url) = explorer.url_once() else { return };
    let (program, before): (&str, &[&str]) = if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else if cfg!(target_os = "macos") {
        ("open", &[])
    } else {
        ("xdg-open", &[])
    };
    let mut process = Process::new(program);
    process.args(before).arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    if let Err(error) = process.spawn() {
        say("note", format_args!("no browser could be opened by {program}: {error}; open the address by hand"));
    }
}
