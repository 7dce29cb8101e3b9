//! The arguments of `tc3 whoami`: those options of a call that say who calls, and by which way.

use tc3::Endpoint;

use super::call::{self, Identity};
use super::limit::TimeLimit;
use super::network::Network;
use super::options::{self, Opt};
use super::output::{Output, check_bare};
use super::parse::LowArgs;
use crate::exit::Failure;

/// The options that it takes, besides those that say who calls.
const OPTIONS: [Opt; 15] = [
    Opt::Endpoint,
    Opt::AllowHttp,
    Opt::Timeout,
    Opt::HttpsProxy,
    Opt::CaBundle,
    Opt::CaBundleOnly,
    Opt::Filter,
    Opt::Query,
    Opt::Output,
    Opt::Raw,
    Opt::Mock,
    Opt::Verbose,
    Opt::Quiet,
    Opt::Detail,
    Opt::Warning,
];

/// Whether it takes an option.
pub(crate) fn takes(opt: Opt) -> bool {
    OPTIONS.contains(&opt) || options::IDENTITY.contains(&opt)
}

/// Who is asked after, and how.
pub(crate) struct WhoamiArgs {
    pub(crate) identity: Identity,
    pub(crate) network: Network,
    /// Where STS is.
    pub(crate) endpoint: Option<Endpoint>,
    /// Whether requests may go to any endpoint in the clear.
    pub(crate) allow_http: bool,
    pub(crate) limit: TimeLimit,
    /// What finds a part of the result, and the option that it stands behind.
    pub(crate) filter: Option<(&'static str, String)>,
    pub(crate) output: Option<Output>,
    pub(crate) is_bare: bool,
    pub(crate) mock: bool,
    pub(crate) quiet: bool,
    pub(crate) verbose: u8,
}

impl WhoamiArgs {
    /// Makes sense of what stands around the command.
    pub(crate) fn new(low: &LowArgs) -> Result<Self, Failure> {
        let misfit = low.options.iter().map(|(opt, _)| *opt).find(|opt| !takes(*opt));
        let named = low.members.first().map(|(name, _)| format!("--{name}"));
        if let Some(option) = misfit.map(|opt| options::long(opt).to_owned()).or(named) {
            return Err(Failure::usage(format!("tc3 whoami takes no {option}; tc3 help whoami tells its options")));
        }
        if !low.words.is_empty() {
            return Err(Failure::usage("an argument too many; write tc3 whoami [OPTIONS]"));
        }
        let output = low.value(Opt::Output).map(|text| Output::new("--output", text)).transpose()?;
        let mut args = Self {
            identity: Identity::new(low)?,
            network: Network::new(low)?,
            endpoint: call::endpoint(low)?,
            allow_http: low.has(Opt::AllowHttp),
            limit: TimeLimit::new(low.value(Opt::Timeout))?,
            filter: call::filter(low)?,
            output: None,
            is_bare: low.has(Opt::Raw),
            mock: low.has(Opt::Mock),
            quiet: low.quiet,
            verbose: low.verbose,
        };
        args.choose(output)?;
        Ok(args)
    }

    /// Lays the result out like this.
    pub(crate) fn choose(&mut self, output: Option<Output>) -> Result<(), Failure> {
        check_bare(self.is_bare, output.unwrap_or_default())?;
        self.output = output;
        Ok(())
    }
}
