//! Services that are drawn by chance: of any style, with pages of any size, with any total, and with lists that change
//! meanwhile.

use std::collections::HashSet;

use super::server::{
    BY_NUMBER, BY_NUMBER_FROM_0, BY_OFFSET, BY_TOKEN, Server, Total, with_more, with_over, with_total,
};
use super::{BY_ID, Read, beginning, read, read_typed};
use serde_json::json;
use tc3::pages::{Ask, ItemKey, PageStart, Pager, PagesEnd, Paging};

/// Numbers that look random, and are the same for the same seed.
#[derive(Clone)]
pub(super) struct Chance(pub(super) u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        // Knuth's MMIX generator; the low bits are poor.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }

    fn number(&mut self, bound: usize) -> u64 {
        self.below(bound) as u64
    }

    pub(super) fn one_of<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())].clone()
    }
}

/// A service, and how it is read.
#[derive(Clone, Debug)]
struct Drawn {
    server: Server,
    pager: Pager,
    /// Whether ids tell items apart.
    has_ids: bool,
    /// How many items a page has.
    size: u64,
}

impl Drawn {
    fn new(chance: &mut Chance) -> Self {
        let mut paging = chance.one_of(&[BY_OFFSET, BY_NUMBER, BY_NUMBER_FROM_0, BY_TOKEN]);
        paging.size = paging.size.filter(|_| chance.below(4) > 0);
        paging = chance.one_of(&[paging, with_total(paging)]);
        paging = chance.one_of(&[paging, paging, with_more(paging), with_over(paging)]);
        let mut server = Server::new(paging, 0);
        server.size = 1 + chance.number(30);
        server.most = [1 + chance.number(30), 100][chance.below(2)];
        server.heeds_size = chance.below(4) > 0;
        server.empty = chance.one_of(&[None, Some(json!(null)), Some(json!([]))]);
        let wanted = [None, Some(1 + chance.number(30))][chance.below(2)];
        let heeded = wanted.filter(|_| paging.size.is_some() && server.heeds_size);
        let size = heeded.unwrap_or(server.size).min(server.most);
        let count = [chance.number(3), size * chance.number(8), chance.number(150)][chance.below(3)];
        server.ids = (1..=count).collect();
        server.varies_size = matches!(paging.start, PageStart::Offset(_)) && (paging.total, paging.end) != (None, None);
        server.varies_size &= chance.below(2) == 0;
        let ask = wanted.into_iter().fold(beginning(paging), Ask::with_size);
        let key = chance.one_of(&[None, Some(BY_ID), Some(ItemKey::Whole)]);
        let pager = key.into_iter().fold(Pager::new(paging, ask), Pager::with_key);
        Self { server, pager, has_ids: key.is_some(), size }
    }

    fn paging(&self) -> Paging {
        self.server.paging
    }

    /// Takes away some of the items, which leave room on pages, so that some have less than others or nothing. Only by
    /// tokens that tells nothing.
    fn make_gaps(&mut self, chance: &mut Chance) {
        self.server.leaves_room = !self.by_position() && chance.below(2) == 0;
        if self.server.leaves_room {
            // A few pages at once.
            let gap = |id: &u64| (id / (self.size * 3)).is_multiple_of(2);
            self.server.gone = self.server.ids.iter().filter(|id| gap(id)).copied().collect();
        }
    }

    /// How many requests read it, with one more that finds nothing.
    fn most_requests(&self) -> usize {
        let least = if self.server.varies_size { self.size.div_ceil(3) } else { self.size };
        self.server.ids.len().div_ceil(usize::try_from(least).unwrap()) + 1
    }

    fn by_position(&self) -> bool {
        !matches!(self.paging().start, PageStart::Token { .. })
    }
}

#[test]
fn a_list_that_stays_is_read_whole_whatever_is_told_of_it() {
    for seed in 0..3_000 {
        let mut chance = Chance(seed);
        let mut drawn = Drawn::new(&mut chance);
        let by = 1 + chance.number(40);
        drawn.server.total = chance.one_of(&[Total::True, Total::TooLarge(by), Total::TooSmall(by), Total::OfPage]);
        drawn.make_gaps(&mut chance);
        let (server, paging) = (&drawn.server, drawn.paging());
        let got = read(drawn.pager.clone(), &paging, |request| server.answer(request));
        let told = format!("{seed}: {got:?} of {drawn:?}");
        assert_eq!(read_typed(drawn.pager.clone(), server), got, "{told}");
        // It may look as if the list became shorter again and again, for which it goes back.
        let times = if server.total == Total::OfPage { 10 } else { 1 };
        assert!(got.requests <= times * drawn.most_requests(), "{told}");
        let there = server.there();
        let count = there.len() as u64;
        let all = match server.total {
            Total::TooLarge(by) if paging.total.is_some() => {
                PagesEnd::TotalNotReached { reached: count, total: count + by }
            }
            // That of the last page may be less than that of the one before.
            Total::OfPage if got.end == PagesEnd::TotalShrank => got.end,
            _ => PagesEnd::Done,
        };
        assert_eq!(got.end, all, "{told}");
        // Only a total that is less than what is there may end it, if nothing speaks against it.
        let is_less = paging.total.is_some() && matches!(server.total, Total::TooSmall(_) | Total::OfPage);
        match is_less && paging.end.is_none() && (drawn.by_position() || server.leaves_room) {
            true => assert!(there.starts_with(&got.ids), "{told}"),
            false => assert_eq!(got.ids, there, "{told}"),
        }
    }
}

#[test]
fn a_service_that_does_not_heed_where_a_part_begins_is_told() {
    for seed in 0..1_000 {
        let mut chance = Chance(seed);
        let drawn = Drawn::new(&mut chance);
        let server = Server { heeds_start: false, varies_size: false, ..drawn.server.clone() };
        let got = read(drawn.pager.clone(), &drawn.paging(), |request| server.answer(request));
        let told = format!("{seed}: {got:?} of {drawn:?}");
        let first = server.ids.len().min(usize::try_from(drawn.size).unwrap());
        assert_eq!(got.ids, server.ids[..first], "{told}");
        assert!(got.requests <= 2, "{told}");
        match first < server.ids.len() {
            true => assert!(matches!(got.end, PagesEnd::RepeatedPage | PagesEnd::RepeatedToken), "{told}"),
            // Nothing but a second request tells a list of one whole page from this.
            false => assert!(matches!(got.end, PagesEnd::Done | PagesEnd::RepeatedPage), "{told}"),
        }
    }
}

#[test]
fn what_is_foreseen_is_what_is_asked() {
    for seed in 0..1_000 {
        let mut drawn = Drawn::new(&mut Chance(seed));
        let paging = with_total(drawn.paging());
        drawn.server = Server { paging, varies_size: false, ..drawn.server };
        let mut pager = Pager::new(paging, drawn.pager.ask().unwrap().clone());
        let (mut request, mut asked, mut foreseen) = ("{}".to_owned(), Vec::new(), Vec::new());
        while let Some(ask) = pager.ask().cloned() {
            request = ask.put_json(&paging, &request).unwrap();
            asked.push(ask);
            pager.take_json(&drawn.server.answer(&request)).unwrap();
            foreseen.push(pager.ahead(3));
        }
        for (at, foreseen) in foreseen.iter().enumerate() {
            // All that there is, but for the next one.
            let rest = &asked[asked.len().min(at + 2)..];
            let rest = if drawn.by_position() { &rest[..rest.len().min(3)] } else { &[] };
            assert_eq!(foreseen, rest, "{seed}: {drawn:?}");
        }
    }
}

#[test]
fn what_was_read_until_a_failure_and_what_is_read_after_it_is_all() {
    for seed in 0..2_000 {
        let mut chance = Chance(seed);
        let drawn = Drawn::new(&mut chance);
        let paging = drawn.paging();
        let (mut pager, mut request, mut got) = (drawn.pager.clone(), "{}".to_owned(), Vec::new());
        while let Some(ask) = pager.ask().cloned() {
            if chance.below(3) == 0 {
                pager = Pager::new(paging, ask.clone());
                request = "{}".to_owned();
            }
            request = ask.put_json(&paging, &request).unwrap();
            got.extend(pager.take_json(&drawn.server.answer(&request)).unwrap().into_iter().map(super::id));
        }
        assert_eq!((got, pager.end()), (drawn.server.ids.clone(), Some(PagesEnd::Done)), "{seed}: {drawn:?}");
    }
}

/// How a list changes between two answers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Change {
    Grows,
    Shrinks,
    Both,
}

impl Change {
    /// Adds some items or takes some away, at any place.
    fn of(self, server: &mut Server, chance: &mut Chance, most: usize) {
        let count = chance.below(most + 1);
        match (self, chance.below(3)) {
            (Self::Grows, 0 | 1) | (Self::Both, 0) => (0..count).for_each(|_| {
                let new = 1_000 + server.ids.len() as u64;
                server.ids.insert(chance.below(server.ids.len() + 1), new);
            }),
            (Self::Shrinks, 0 | 1) | (Self::Both, 1) => (0..count).for_each(|_| {
                let there = server.there();
                let gone = (!there.is_empty()).then(|| chance.one_of(&there));
                server.gone.extend(gone);
            }),
            _ => {}
        }
    }
}

#[test]
fn what_stays_is_neither_lost_nor_doubled() {
    let (mut whole, mut with_changes) = (0, 0);
    for seed in 0..3_000 {
        let mut chance = Chance(seed);
        let drawn = Drawn::new(&mut chance);
        let change = chance.one_of(&[Change::Grows, Change::Shrinks, Change::Both]);
        let most = chance.one_of(&[1, 3, drawn.size as usize]);
        let mut server = Server { leaves_room: !drawn.by_position() && chance.below(2) == 0, ..drawn.server.clone() };
        let mut is_first = true;
        let got = read(drawn.pager.clone(), &drawn.paging(), |request| {
            if !std::mem::take(&mut is_first) {
                change.of(&mut server, &mut chance, most);
            }
            server.answer(request)
        });
        let told = format!("{seed}: {got:?} of {drawn:?} that {change:?} by {most}: {server:?}");
        holds(&drawn, change, &got, &server, &told);
        whole += usize::from(got.end == PagesEnd::Done);
        with_changes += usize::from(server.ids != drawn.server.ids || !server.gone.is_empty());
    }
    assert!(whole > 2_500 && with_changes > 1_000, "{whole} are told to be whole, {with_changes} have changed");
}

fn holds(drawn: &Drawn, change: Change, got: &Read, server: &Server, told: &str) {
    let once: HashSet<_> = got.ids.iter().collect();
    // Where ids tell or nothing moves down, nothing comes twice.
    if drawn.has_ids || change == Change::Shrinks || !drawn.by_position() {
        assert_eq!(once.len(), got.ids.len(), "doubled: {told}");
    }
    let stayed: Vec<_> = drawn.server.ids.iter().filter(|id| !server.gone.contains(id)).copied().collect();
    let came: Vec<_> = got.ids.iter().filter(|id| stayed.contains(id)).copied().collect();
    assert!(came.is_sorted() || !drawn.has_ids, "out of order: {told}");
    // Without a total nothing tells that items have moved up.
    let is_told = !drawn.by_position() || drawn.paging().total.is_some() || change == Change::Grows;
    if got.end == PagesEnd::Done && is_told {
        assert!(stayed.iter().all(|id| once.contains(id)), "lost: {told}");
    }
}
