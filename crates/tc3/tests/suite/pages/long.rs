//! Lists that are longer than what is remembered of them.

use super::server::{BY_NUMBER, BY_OFFSET, with_total};
use super::{BY_ID, beginning};
use tc3::pages::{Ask, PageFrom, PageSaid, Pager, PagesEnd};

const SIZE: u64 = 1_000;

/// What an answer says of a list with these items, each of which is told by its number.
fn said(ids: &[u64], ask: &Ask) -> PageSaid {
    let offset = match ask.from {
        PageFrom::Offset(offset) => offset,
        PageFrom::Number(number) => (number - 1) * SIZE,
        _ => unreachable!("nothing else is asked for here"),
    };
    let offset = usize::try_from(offset).unwrap().min(ids.len());
    let page = &ids[offset..ids.len().min(offset + 1_000)];
    let mut said = PageSaid::default();
    said.count = page.len() as u64;
    said.total = Some(ids.len() as u64);
    said.fingerprint = page.first().map_or(u64::MAX, |first| *first);
    said.keys = page.iter().copied().map(Some).collect();
    said
}

/// Reads a list of 400,000 items, of which some are taken away before the 300th answer.
fn read(pager: &Pager, taken: std::ops::Range<usize>) -> (Vec<u64>, PagesEnd) {
    let (mut pager, mut ids) = (pager.clone(), (0..400_000).collect::<Vec<_>>());
    let (mut got, mut answers) = (Vec::new(), 0);
    while let Some(ask) = pager.ask() {
        answers += 1;
        if answers == 300 {
            ids.drain(taken.clone());
        }
        let said = said(&ids, ask);
        got.extend(pager.take_said(&said).of(said.keys.iter().flatten()));
    }
    (got, pager.end().unwrap())
}

#[test]
fn it_goes_back_as_far_as_it_remembers() {
    for paging in [with_total(BY_OFFSET), with_total(BY_NUMBER)] {
        let pager = Pager::new(paging, beginning(paging).with_size(SIZE)).with_key(BY_ID);
        assert_eq!(read(&pager, 0..20_000), ((0..400_000).collect(), PagesEnd::Done), "{paging:?}");
        // What cannot be told from what came is not read again, or it would come twice.
        let rest = (0..299_000).chain(399_000..400_000).collect();
        assert_eq!(read(&pager, 0..100_000), (rest, PagesEnd::TotalShrank), "{paging:?}");
    }
}
