//! Facts out of the model.

use tc3::Streams;
use tc3_spec::{Member, Object, Service};

use super::{ActionFacts, Facts, Members};
use crate::read::word::Word;

impl Word {
    /// What the model says of a member.
    #[cfg(feature = "package")]
    pub(crate) fn of(member: &Member) -> Self {
        word(member)
    }
}

impl Facts {
    /// The facts of a version of a service: those that were imported, and the members that overlays add to them.
    pub(crate) fn of_service(service: &Service) -> Self {
        let mut facts = Self::new(service.name, service.short_name, service.version);
        facts.actions.extend(service.actions.iter().map(|action| {
            let (request, response) = (members(action.request), members(action.response));
            let action_facts = ActionFacts {
                status: action.status,
                skip_sign: !action.info.signed,
                streams: action.info.streams != Streams::Never,
                request,
                response,
            };
            (action.name.to_owned(), action_facts)
        }));
        facts.objects.extend(service.objects.iter().map(|object| (object.name.to_owned(), members(object))));
        facts
    }
}

fn members(object: &Object) -> Members {
    object.members.iter().map(|member| (member.name.to_owned(), word(member))).collect()
}

fn word(member: &Member) -> Word {
    let Member { required, always, nullable, .. } = *member;
    Word { kind: member.kind.clone().map_name(&mut str::to_owned), required, always, nullable }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{FACTS, load_files};
    use tc3_spec::Catalogue;
    use tc3_spec::leak::leak_slice;

    #[test]
    fn what_was_imported_comes_back() {
        let demo = load_files(&[]).unwrap();
        let catalogue = Catalogue::open(leak_slice(crate::catalogue::write(&[demo]))).unwrap();
        let facts = Facts::of_service(&catalogue.service("demo").unwrap().to_service());
        assert_eq!(facts, Facts::parse(FACTS).unwrap());
    }
}
