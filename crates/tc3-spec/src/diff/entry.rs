//! The facts of a service in the catalogue.

use crate::catalogue::ServiceEntry;
use crate::facts::{ActionFacts, Facts, Members};
use crate::model::Object;
use crate::word::Word;

/// Members that an overlay adds are among them: the catalogue does not tell the two apart. Decodes the whole service.
impl From<&ServiceEntry> for Facts {
    fn from(entry: &ServiceEntry) -> Self {
        let mut facts = Self::new(entry.name(), entry.short_name(), entry.version());
        for action in entry.actions().filter_map(|name| entry.action(name)) {
            let skip_sign = !action.info.signed;
            let (request, response) = (members(action.request), members(action.response));
            let of_action = ActionFacts { status: action.status, skip_sign, request, response };
            facts.actions.push((action.name.to_owned(), of_action));
        }
        let objects = entry.objects().filter_map(|name| entry.object(name));
        facts.objects.extend(objects.map(|object| (object.name.to_owned(), members(object))));
        facts
    }
}

fn members(object: &Object) -> Members {
    let members = object.members.iter().map(|member| {
        let kind = member.kind.clone().map_name(&mut str::to_owned);
        let word = Word { kind, required: member.required, always: member.always, nullable: member.nullable };
        (member.name.to_owned(), word)
    });
    members.collect()
}
