//! `--ask`: members that the command line does not give are asked for, each with what is known of it, and checked at once.
//!
//! ```text
//! dialogue (what is missing, one after the other) --> place (a member: what is said of it, its choices) --> command (to be copied)
//! ```

mod command;
mod dialogue;
mod place;

use tc3::RegionUse;
use tc3_spec::{Action, Kind};

use self::dialogue::Dialogue;
use crate::args::CallArgs;
use crate::caller::terminal;
use crate::exit::Failure;
use crate::request::address;

/// What was answered.
pub(crate) struct Answers {
    region: Option<String>,
    /// The whole request, but for what JSON cannot hold.
    json: String,
    members: Vec<(String, Vec<String>)>,
}

impl Answers {
    /// Puts them in place of what was given, as if all of it had been.
    pub(crate) fn put(self, args: &mut CallArgs) {
        args.put(self.region, self.json, self.members);
    }
}

/// Asks for what is missing, and shows the command that has all of it. Where what is given is wrong already nobody is asked: that
/// is for the call to tell.
pub(crate) fn answers(args: &CallArgs, action: &'static Action) -> Result<Answers, Failure> {
    let mut dialogue = Dialogue::new(args, action)?;
    let mut region = None;
    if !dialogue.is_wrong() {
        dialogue.begin();
        if args.region.is_none() && !args.mock && action.info.region == RegionUse::Needed {
            region = Some(ask_region()?);
        }
        dialogue.run()?;
        terminal::tell("");
        command::show(args, action, region.as_deref(), &dialogue.draft, &dialogue.answers);
    }
    let is_binary = |name: &str| address::find(name, action.request).is_ok_and(|at| at.kind == Some(&Kind::Binary));
    let answered = dialogue.answers.iter().map(|answer| (answer.path.clone(), vec![answer.text.clone()]));
    let members = args.members.iter().cloned().chain(answered).filter(|(name, _)| is_binary(name)).collect();
    Ok(Answers { region, json: dialogue.draft.to_json(), members })
}

fn ask_region() -> Result<String, Failure> {
    terminal::tell("The action needs a region, such as ap-guangzhou.");
    loop {
        let region = terminal::line("region> ")?;
        let region = region.trim();
        match !region.is_empty() && region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            true => return Ok(region.to_owned()),
            false => terminal::tell("a region has letters, digits and dashes"),
        }
    }
}
