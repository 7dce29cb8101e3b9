//! The command line, taken apart without knowing what it means.
//!
//! The names of members are open, so the call path has a parser that takes any name.

use std::ffi::{OsStr, OsString};

use lexopt::{Arg, Parser};

use super::options::{self, Entry, Opt, Value};
use crate::exit::Failure;

/// What is to be done.
pub(crate) enum Command {
    /// Its arguments are parsed by itself.
    Bindgen(Vec<OsString>),
    /// Its arguments are parsed by itself.
    #[cfg(feature = "bulk")]
    Bulk(Vec<OsString>),
    Call(LowArgs),
    /// Asked by the scripts of the shells.
    Complete(Vec<OsString>),
    /// Its arguments are parsed by itself.
    Completions(Vec<OsString>),
    /// Its arguments are parsed by itself.
    Configure(Vec<OsString>),
    Examples(LowArgs),
    Help(LowArgs),
    #[cfg(feature = "explore")]
    Explore(Vec<OsString>),
    /// Its arguments are parsed by itself.
    Mock(Vec<OsString>),
    Sign(LowArgs),
    /// Its arguments are parsed by itself.
    Spec(Vec<OsString>),
    /// Its arguments are parsed by itself.
    Verify(Vec<OsString>),
    Version,
    Whoami(LowArgs),
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Verb {
    Call,
    Examples,
    Help,
    Sign,
    Whoami,
}

/// The command line taken apart: nothing of it has been checked.
#[derive(Default)]
pub(crate) struct LowArgs {
    /// What stands without dashes, the command's name not among it.
    pub(crate) words: Vec<String>,
    pub(crate) options: Vec<(Opt, String)>,
    /// Every other option: its name without dashes, and its value if it has one. Whether it may go without, or is known at
    /// all, is for the spec to say.
    pub(crate) members: Vec<(String, Vec<String>)>,
    /// Whether members may have several values.
    pub(crate) unfold: bool,
    pub(crate) verbose: u8,
    pub(crate) quiet: bool,
}

/// Takes a command line apart; the program's own name comes first.
pub(crate) fn parse(argv: impl IntoIterator<Item = OsString>) -> Result<Command, Failure> {
    let argv: Vec<_> = argv.into_iter().collect();
    let mut verb = Verb::Call;
    let mut low = LowArgs { unfold: has_unfold(&argv), ..LowArgs::default() };
    let mut parser = Parser::from_iter(argv);
    let mut at_command = true;
    while let Some(arg) = parser.next().map_err(unexpected_value)? {
        match arg {
            Arg::Long(name) => {
                let long = format!("--{name}");
                low.long(&mut parser, long)?;
            }
            Arg::Short(short) => {
                let entry = options::by_short(short).ok_or_else(|| {
                    Failure::usage(format!("unknown option -{short}; members are written --Member VALUE"))
                })?;
                low.option(&mut parser, entry)?;
            }
            Arg::Value(word) if at_command => {
                at_command = false;
                match text(word, "the command")?.as_str() {
                    "examples" => verb = Verb::Examples,
                    "help" => verb = Verb::Help,
                    "sign" => verb = Verb::Sign,
                    "whoami" => verb = Verb::Whoami,
                    "bindgen" => return low.rest(&mut parser, "bindgen").map(Command::Bindgen),
                    #[cfg(feature = "bulk")]
                    "bulk" => return low.rest(&mut parser, "bulk").map(Command::Bulk),
                    "completions" => return low.rest(&mut parser, "completions").map(Command::Completions),
                    "__complete" => return low.rest(&mut parser, "__complete").map(Command::Complete),
                    "configure" => return low.rest(&mut parser, "configure").map(Command::Configure),
                    #[cfg(feature = "explore")]
                    "explore" => return low.rest(&mut parser, "explore").map(Command::Explore),
                    "mock" => return low.rest(&mut parser, "mock").map(Command::Mock),
                    "spec" => return low.rest(&mut parser, "spec").map(Command::Spec),
                    service => low.words.push(service.to_owned()),
                }
            }
            Arg::Value(word) if verb == Verb::Sign && low.words.is_empty() && word == "verify" => {
                return low.rest(&mut parser, "sign verify").map(Command::Verify);
            }
            Arg::Value(word) => low.words.push(text(word, "an argument")?),
        }
    }
    low.command(verb, at_command)
}

impl LowArgs {
    /// The value of an option, if it was given.
    pub(crate) fn value(&self, opt: Opt) -> Option<&str> {
        self.options.iter().find(|(given, _)| *given == opt).map(|(_, value)| value.as_str())
    }

    pub(crate) fn has(&self, opt: Opt) -> bool {
        self.value(opt).is_some()
    }

    fn long(&mut self, parser: &mut Parser, long: String) -> Result<(), Failure> {
        if let Some(entry) = options::by_long(&long) {
            return self.option(parser, entry);
        }
        let name = long[2..].to_owned();
        if name.is_empty() {
            return Err(Failure::usage("an option without a name; members are written --Member VALUE"));
        }
        let mut values: Vec<_> = next_value(parser, &long)?.into_iter().collect();
        if self.members.iter().any(|(given, _)| *given == name) {
            return Err(Failure::usage(format!(
                "{long} is given twice; a list is written as JSON, or as {long}.0, {long}.1"
            )));
        }
        // Before them it may be the service or the action that stands behind a value.
        if self.unfold && self.words.len() >= 2 && !values.is_empty() {
            more_values(parser, &long, &mut values)?;
        }
        self.members.push((name, values));
        Ok(())
    }

    fn option(&mut self, parser: &mut Parser, entry: &Entry) -> Result<(), Failure> {
        let long = entry.long;
        let value = match entry.value {
            Value::Required(what) => required_value(parser, long, what)?,
            Value::Optional(_) => next_value(parser, long)?.unwrap_or_default(),
            Value::Word(word) => {
                parser.try_raw_args().and_then(|mut rest| rest.next_if(|next| next == word));
                String::new()
            }
            // A value joined to it by `=` is refused when the next argument is asked for.
            Value::None => String::new(),
        };
        match entry.opt {
            Opt::Verbose => self.verbose = self.verbose.saturating_add(1),
            Opt::Quiet => self.quiet = true,
            opt if self.has(opt) => return Err(Failure::usage(format!("{long} is given twice"))),
            opt => self.options.push((opt, value)),
        }
        Ok(())
    }

    /// Hands the rest of the command line on.
    fn rest(&self, parser: &mut Parser, command: &str) -> Result<Vec<OsString>, Failure> {
        if !self.options.is_empty() || !self.members.is_empty() || self.verbose > 0 || self.quiet {
            return Err(Failure::usage(format!("the options of tc3 {command} stand behind it")));
        }
        Ok(parser.raw_args().map_err(unexpected_value)?.collect())
    }

    fn command(mut self, verb: Verb, no_word: bool) -> Result<Command, Failure> {
        if self.value(Opt::Version).is_some_and(str::is_empty) {
            return Ok(Command::Version);
        }
        if self.has(Opt::Help) {
            match verb {
                Verb::Examples => self.words = vec!["examples".to_owned()],
                Verb::Whoami => self.words = vec!["whoami".to_owned()],
                Verb::Sign if self.words.is_empty() => self.words.push("sign".to_owned()),
                _ => {}
            }
            return Ok(Command::Help(self));
        }
        // As in the official command line, where it may stand behind members too.
        if verb == Verb::Call && self.words.len() > 1 && self.words.last().is_some_and(|word| word == "help") {
            self.words.pop();
            self.members.clear();
            return Ok(Command::Help(self));
        }
        if verb == Verb::Whoami && self.words == ["help"] {
            self.words = vec!["whoami".to_owned()];
            return Ok(Command::Help(self));
        }
        match verb {
            Verb::Call if no_word => Err(Failure::usage("nothing to do; tc3 help tells what there is")),
            Verb::Call => Ok(Command::Call(self)),
            Verb::Examples => Ok(Command::Examples(self)),
            Verb::Help => Ok(Command::Help(self)),
            Verb::Sign => Ok(Command::Sign(self)),
            Verb::Whoami => Ok(Command::Whoami(self)),
        }
    }
}

/// Whether the option is there that decides how members are read, be it behind them. A value cannot be mistaken for it: one that
/// begins with two dashes is joined to its name.
fn has_unfold(argv: &[OsString]) -> bool {
    let unfold = options::long(Opt::CliUnfoldArgument);
    argv.iter().skip(1).take_while(|argument| *argument != "--").any(|argument| argument == unfold)
}

fn required_value(parser: &mut Parser, long: &str, what: &str) -> Result<String, Failure> {
    next_value(parser, long)?.ok_or_else(|| {
        Failure::usage(format!("{long} needs a value: {long} {what}, or {long}={what} where it begins with two dashes"))
    })
}

/// What is joined by `=`, or else the next argument unless that is an option itself.
fn next_value(parser: &mut Parser, long: &str) -> Result<Option<String>, Failure> {
    let value = match parser.optional_value() {
        Some(joined) => Some(joined),
        None => {
            parser.try_raw_args().and_then(|mut rest| rest.next_if(|next| !next.as_encoded_bytes().starts_with(b"--")))
        }
    };
    value.map(|value| text(value, long)).transpose()
}

/// The words behind a value, up to the next option. A negative number is none.
fn more_values(parser: &mut Parser, long: &str, values: &mut Vec<String>) -> Result<(), Failure> {
    let is_value = |next: &OsStr| match next.as_encoded_bytes() {
        [b'-', first, ..] => first.is_ascii_digit() || *first == b'.',
        _ => true,
    };
    while let Some(next) = parser.try_raw_args().and_then(|mut rest| rest.next_if(|next| is_value(next))) {
        values.push(text(next, long)?);
    }
    Ok(())
}

fn text(argument: OsString, what: &str) -> Result<String, Failure> {
    argument.into_string().map_err(|_| Failure::usage(format!("{what} is not valid UTF-8")))
}

/// The value is not repeated: it may be a secret that ended up in the wrong place.
fn unexpected_value(error: lexopt::Error) -> Failure {
    match error {
        lexopt::Error::UnexpectedValue { option, .. } => Failure::usage(format!("{option} takes no value")),
        _ => Failure::usage("the command line cannot be understood; tc3 help tells what there is"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, Failure> {
        parse(std::iter::once("tc3").chain(line.split_whitespace()).map(OsString::from))
    }

    #[track_caller]
    fn low(line: &str) -> LowArgs {
        match parsed(line) {
            Ok(Command::Call(low) | Command::Help(low) | Command::Sign(low)) => low,
            _ => panic!("{line}"),
        }
    }

    #[test]
    fn options_and_members_stand_anywhere() {
        let pair = |name: &str, value: &str| (name.to_owned(), vec![value.to_owned()]);
        for line in ["s A --M 1 --region r --n.0=x=y -q", "--region=r s --M=1 -q A --n.0 x=y"] {
            let low = low(line);
            assert_eq!(low.words, ["s", "A"]);
            assert_eq!(low.members, [pair("M", "1"), pair("n.0", "x=y")]);
            assert_eq!(low.value(Opt::Region), Some("r"));
            assert!(low.quiet && low.verbose == 0);
        }
        assert_eq!(low("s A -- --M 1").words, ["s", "A", "--M", "1"]);
        assert_eq!(low("s A --M= --N -").members, [pair("M", ""), pair("N", "-")]);
        assert_eq!(low("s A -vvq").verbose, 2);
    }

    #[test]
    fn with_the_option_a_member_has_the_words_behind_it() {
        let member =
            |name: &str, values: &[&str]| (name.to_owned(), values.iter().map(|&value| value.into()).collect());
        let before = low("s A --cli-unfold-argument --M 1 2 --n.0 -1 -.5 --L -v");
        assert_eq!(before.members, [member("M", &["1", "2"]), member("n.0", &["-1", "-.5"]), member("L", &["-v"])]);
        let behind = low("--M 1 s A --N a b --cli-unfold-argument --L");
        assert_eq!(behind.words, ["s", "A"]);
        assert_eq!(behind.members, [member("M", &["1"]), member("N", &["a", "b"]), member("L", &[])]);
        assert_eq!(low("s A --M=a --cli-unfold-argument").members, [member("M", &["a"])]);
        for without in ["s A --M a b", "s A --M a b -- --cli-unfold-argument"] {
            assert_eq!(low(without).members, [member("M", &["a"])], "{without}");
        }
    }

    #[test]
    fn the_official_command_lines_spellings_are_taken() {
        let low =
            low("s A --secretId a --secretKey=b --detail --warning --generate-cli-skeleton input --request-client c");
        assert_eq!(
            [Opt::SecretId, Opt::SecretKey, Opt::RequestClient].map(|opt| low.value(opt)),
            ["a", "b", "c"].map(Some)
        );
        assert!(low.has(Opt::Detail) && low.has(Opt::Warning) && low.has(Opt::GenerateCliSkeleton));
        assert_eq!(low.words, ["s", "A"]);
        let Err(Failure::Usage(message)) = parsed("s A --secret-id a --secretId b") else {
            panic!("it is given twice")
        };
        assert_eq!(message, "--secret-id is given twice");
    }

    #[test]
    fn the_first_word_is_the_command() {
        assert!(matches!(parsed("help s"), Ok(Command::Help(low)) if low.words == ["s"]));
        assert!(matches!(parsed("sign s A"), Ok(Command::Sign(low)) if low.words == ["s", "A"]));
        assert!(
            matches!(parsed("mock --listen here -x"), Ok(Command::Mock(rest)) if rest == ["--listen", "here", "-x"])
        );
        assert!(matches!(parsed("spec search a -h"), Ok(Command::Spec(rest)) if rest == ["search", "a", "-h"]));
        assert!(matches!(parsed("sign verify -"), Ok(Command::Verify(rest)) if rest == ["-"]));
        assert!(matches!(parsed("s help"), Ok(Command::Help(low)) if low.words == ["s"]));
        assert!(matches!(parsed("s A --M 1 help"), Ok(Command::Help(low)) if low.words == ["s", "A"]));
        assert!(matches!(parsed("s A --M help"), Ok(Command::Call(low)) if low.words == ["s", "A"]));
        assert!(matches!(parsed("sign -h"), Ok(Command::Help(low)) if low.words == ["sign"]));
        assert!(matches!(parsed("s A --help --M 1"), Ok(Command::Help(low)) if low.words == ["s", "A"]));
    }

    #[test]
    fn a_version_with_a_date_is_the_services() {
        assert!(matches!(parsed("--version"), Ok(Command::Version)));
        assert!(matches!(parsed("s A --version --M 1"), Ok(Command::Version)));
        assert_eq!(low("s A --version 2021-08-20").value(Opt::Version), Some("2021-08-20"));
    }

    #[test]
    fn what_is_not_understood_is_not_repeated() {
        for line in ["s A --dry-run=hidden", "s A -q=hidden", "s A -qhidden", "s A --M hidden --M hidden", "--=hidden"]
        {
            let Err(Failure::Usage(message)) = parsed(line) else { panic!("{line}") };
            assert!(!message.contains("hidden"), "{message}");
        }
    }
}
