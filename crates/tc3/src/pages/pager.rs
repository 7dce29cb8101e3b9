//! Reading a list part by part: what to ask next, and what of an answer is new.

use core::hash::Hash;

use crate::error::Error;
use crate::pages::ask::{Ask, PageFrom, PageToken};
use crate::pages::end::PagesEnd;
use crate::pages::hash;
use crate::pages::paging::Paging;
use crate::pages::said::{ItemKey, PageSaid};
use crate::pages::seen::{Recent, Seen};
use crate::record::Record;

/// How many answers in a row may bring nothing new before it ends, such as pages that were filtered empty.
const MAX_BARREN: u32 = 10;

/// How often in a row it goes back without finding anything new.
const MAX_BACK: u32 = 3;

/// Reads a list part by part, without sending anything: it says what to ask, is told what was answered, and says what of it
/// is new, until it has ended.
///
/// ```
/// use tc3::pages::{Ask, PageStart, Pager, PagesEnd, Paging};
///
/// const PAGING: Paging = Paging {
///     size: Some(&["Limit"]),
///     total: Some(&["TotalCount"]),
///     ..Paging::new(PageStart::Offset(&["Offset"]), &["Ids"])
/// };
/// let answers = [
///     r#"{"TotalCount": "5", "Ids": [1, 2]}"#,
///     r#"{"TotalCount": "5", "Ids": [3, 4]}"#,
///     r#"{"TotalCount": "5", "Ids": [5]}"#,
/// ];
///
/// let mut request = r#"{"Filter": 1.50, "Limit": 2}"#.to_owned();
/// let mut pager = Pager::new(PAGING, Ask::of_json(&PAGING, &request));
/// let mut ids = Vec::new();
/// for answer in answers {
///     let Some(ask) = pager.ask() else { break };
///     request = ask.put_json(&PAGING, &request)?;
///     ids.extend(pager.take_json(answer)?);
/// }
/// assert_eq!(ids, ["1", "2", "3", "4", "5"]);
/// assert_eq!(request, r#"{"Filter":1.50,"Limit":2,"Offset":4}"#);
/// assert_eq!(pager.end(), Some(PagesEnd::Done));
/// # Ok::<(), tc3::Error>(())
/// ```
///
/// # When it ends
///
/// What the answer says of more is believed first, be it by a token, then a total that is reached. Without either an empty
/// page ends it, and so does one that is shorter than the longest so far: that is the size that the service keeps to, which
/// may be less than was asked for. A total that is less than what is there is none. Every answer either brings it on or ends it: a page or a
/// token that came before ends it, and so do some ten answers in a row without anything new. Only a service that makes up
/// new items for ever is read for ever, unless there is a [limit](Self::with_max_items). [`PagesEnd`] says which it was: a
/// list with whole pages that are alike, as one of figures may be, looks like one that repeats itself.
///
/// # When the list changes meanwhile
///
/// With [something to tell items apart](Paging::key), those that came on an earlier page are left out. Where a part is
/// asked for by its offset or its number and the total becomes smaller, items may have moved up into parts that were read: it
/// goes back until a part begins with an item that it knows. So items come in the order of the list, and none is lost or
/// doubled, with these exceptions:
///
/// - Without a total nothing tells that an item was taken away, nor does it where as many were added between two answers.
/// - An item that is put into a part that was read, or moves there, is not seen.
/// - Whole pages of items that are known end it, unless the total has grown by as many.
/// - Items are known among the last 100,000, and it goes back no further. By accident two with different keys are taken for
///   one, in less than one of ten million lists of a million items.
///
/// Without anything to tell items apart, those that moved down come twice, and [`PagesEnd::TotalShrank`] says that some may not
/// have come. Where tokens are asked for, it is the service that keeps the place.
///
/// It keeps some 20 bytes for each page, and with a key some 20 for each item, but no more than 3 MB for items.
///
/// # After a failure
///
/// It is as it was before the request: [`ask`](Self::ask) may be asked again, or go with the error to whoever takes it
/// ([`Error::with_page`]), and be given to another one later. That one does not know what came before.
#[derive(Clone, Debug)]
pub struct Pager {
    paging: Paging,
    key: Option<ItemKey>,
    max_items: Option<u64>,
    /// Where the first part began.
    began: PageFrom,
    ask: Ask,
    end: Option<PagesEnd>,
    /// How many items were new.
    taken: u64,
    /// How many items the longest page had.
    page_size: u64,
    /// How many answers in a row had nothing new, but for those that were asked for again.
    barren: u32,
    /// How often in a row it went back and found nothing new.
    went_back: u32,
    total: Option<u64>,
    has_shrunk: bool,
    /// Whether items may have moved up into parts that were read, and it was not gone back for them.
    is_unsure: bool,
    /// By how many items the list has grown that did not yet show as doubled ones.
    grown: u64,
    /// How far it has been, where it went back since.
    furthest: Option<u64>,
    pages: Seen,
    tokens: Seen,
    items: Recent,
}

/// Which items of a part are new.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Kept {
    /// The first so many, but for those that came before.
    until: usize,
    /// Positions, in their order.
    doubled: Vec<usize>,
}

impl Kept {
    /// The new ones of these items, which are all those of the part.
    pub fn of<T>(&self, items: impl IntoIterator<Item = T>) -> impl Iterator<Item = T> {
        let mut doubled = self.doubled.iter().copied().peekable();
        let items = items.into_iter().take(self.until).enumerate();
        items.filter_map(move |(index, item)| doubled.next_if_eq(&index).is_none().then_some(item))
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.until - self.doubled.len()
    }
}

impl Pager {
    /// Begins there: at what a request [asks for](Ask::of), or where another one stopped. Items are told apart by
    /// [`Paging::key`].
    pub fn new(paging: Paging, ask: Ask) -> Self {
        Self {
            paging,
            key: paging.key.map(ItemKey::Member),
            max_items: None,
            began: ask.from.clone(),
            ask,
            end: None,
            taken: 0,
            page_size: 0,
            barren: 0,
            went_back: 0,
            total: None,
            has_shrunk: false,
            is_unsure: false,
            grown: 0,
            furthest: None,
            pages: Seen::default(),
            tokens: Seen::default(),
            items: Recent::default(),
        }
    }

    /// Tells items apart by this, and leaves out those that came on an earlier page.
    #[must_use]
    pub fn with_key(mut self, key: ItemKey) -> Self {
        self.key = Some(key);
        self
    }

    /// Takes every item for a new one.
    #[must_use]
    pub fn without_key(mut self) -> Self {
        self.key = None;
        self
    }

    /// Ends after so many items.
    #[must_use]
    pub fn with_max_items(mut self, most: u64) -> Self {
        self.max_items = Some(most);
        self.end = (most == 0).then_some(PagesEnd::MaxItems);
        self
    }

    /// Asks for so many items at most in each part.
    #[must_use]
    pub fn with_page_size(mut self, size: u64) -> Self {
        self.ask.size = Some(size);
        self
    }

    /// Begins there. The size of the parts is what it was, where that does not say it.
    #[must_use]
    pub fn beginning_at(mut self, ask: Ask) -> Self {
        self.began = ask.from.clone();
        self.ask = Ask { size: ask.size.or(self.ask.size), ..ask };
        self
    }

    /// What to ask next; none once it has ended.
    pub fn ask(&self) -> Option<&Ask> {
        self.end.is_none().then_some(&self.ask)
    }

    /// Why it has ended, once it has.
    pub fn end(&self) -> Option<PagesEnd> {
        self.end
    }

    /// How many items were new until now.
    pub fn taken(&self) -> u64 {
        self.taken
    }

    /// What it will ask after the next one, at most so many, if all goes as it did: for whoever asks ahead. It is known where
    /// there is a total and no token is needed, and no more than are wanted. Whoever asks ahead compares with [`ask`](Self::ask)
    /// what comes.
    pub fn ahead(&self, most: usize) -> Vec<Ask> {
        let (Some(ask), Some(total), size @ 1..) = (self.ask(), self.total, self.page_size) else { return Vec::new() };
        let after = |ask: &Ask| {
            let ask = Ask { from: on(&ask.from, size)?, before: ask.before?.checked_add(size), ..ask.clone() };
            ask.before.is_some_and(|before| before < total).then_some(ask)
        };
        let wanted = self.max_items.map_or(u64::MAX, |most| most.saturating_sub(self.taken));
        let behind_next = usize::try_from(wanted.div_ceil(size).saturating_sub(1)).unwrap_or(usize::MAX);
        core::iter::successors(after(ask), after).take(most.min(behind_next)).collect()
    }

    /// Takes the answer to what it [asked](Self::ask), and says which of its items are new.
    ///
    /// # Errors
    ///
    /// Those of [`PageSaid::of`]; it is as it was before then.
    pub fn take(&mut self, response: &dyn Record) -> Result<Kept, Error> {
        let said = PageSaid::of(&self.paging, self.key, response)?;
        Ok(self.take_said(&said))
    }

    /// Takes an answer as JSON text, the inner `Response` object, and gives its new items, each as it stands there.
    ///
    /// # Errors
    ///
    /// Those of [`PageSaid::of_json`]; it is as it was before then.
    pub fn take_json<'a>(&mut self, response: &'a str) -> Result<Vec<&'a str>, Error> {
        let (said, items) = PageSaid::with_items(&self.paging, self.key, response)?;
        Ok(self.take_said(&said).of(items).collect())
    }

    /// Takes what an answer says, and says which of its items are new.
    pub fn take_said(&mut self, said: &PageSaid) -> Kept {
        if self.end.is_some() {
            return Kept::default();
        }
        let lost = self.compare_totals(said.total);
        if lost > 0 && self.moves() && !self.joins(said) {
            if self.go_back(lost) {
                return Kept::default();
            }
            self.is_unsure = true;
        }
        let is_again = self.is_reading_again();
        let kept = self.keep(said);
        self.taken = self.taken.saturating_add(long(kept.count()));
        if self.end.is_none() {
            self.go_on(said);
        }
        if kept.count() > 0 || !is_again {
            self.count_barren(kept.count());
        }
        self.cut(kept)
    }

    /// By how many items the list became shorter since the last answer.
    fn compare_totals(&mut self, total: Option<u64>) -> u64 {
        let (Some(old), Some(new)) = (self.total, total) else {
            self.total = total.or(self.total);
            return 0;
        };
        self.total = Some(new);
        self.has_shrunk |= new < old;
        self.grown = self.grown.saturating_add(new.saturating_sub(old));
        old.saturating_sub(new)
    }

    /// Whether items before the part that is asked for make those behind move: a token stands where it stands.
    fn moves(&self) -> bool {
        matches!(self.ask.from, PageFrom::Offset(_) | PageFrom::Number(_)) && self.ask.before != Some(0)
    }

    /// Whether a part begins with an item that came before. Then nothing is missing between them: what stands before it in
    /// the list did so when it came.
    fn joins(&self, said: &PageSaid) -> bool {
        said.keys.first().copied().flatten().is_some_and(|key| self.items.contains(key))
    }

    /// Asks from before so many items that moved up, and as many again, which may do so until the answer; with one more, the
    /// part then joins. False where what came cannot be told from what did not, where it is forgotten, where it began there, and
    /// where it led nowhere before: then the total means something else.
    fn go_back(&mut self, lost: u64) -> bool {
        let leads_nowhere = self.is_unsure || self.went_back >= MAX_BACK;
        let (Some(before), false, false) = (self.ask.before, leads_nowhere, self.items.is_empty()) else {
            return false;
        };
        let (at, began, step) = match (&mut self.ask.from, &self.began) {
            (PageFrom::Offset(at), PageFrom::Offset(began)) => (at, *began, 1),
            (PageFrom::Number(at), PageFrom::Number(began)) => (at, *began, self.page_size.max(1)),
            _ => return false,
        };
        let items = lost.saturating_mul(2).saturating_add(1);
        let steps = items.div_ceil(step).min(at.saturating_sub(began));
        let (back, furthest) = (before.saturating_sub(steps.saturating_mul(step)), self.furthest.max(Some(before)));
        // What was lost may have come and stands there no more, so it is counted with what does.
        let come = furthest.unwrap_or(before).saturating_sub(back).saturating_add(lost);
        if !self.items.reaches(come) {
            return false;
        }
        *at -= steps;
        (self.ask.before, self.furthest) = (Some(back), furthest);
        self.went_back += 1;
        steps > 0
    }

    /// Which items of a part are new. One that came before as a whole ends it, unless something explains it.
    fn keep(&mut self, said: &PageSaid) -> Kept {
        let has_come = |key: &Option<u64>| key.is_some_and(|key| self.items.contains(key));
        let doubled = (0..).zip(&said.keys).filter(|(_, key)| has_come(key)).map(|(index, _)| index);
        let doubled: Vec<usize> = doubled.collect();
        let was_seen = !self.pages.insert(said.fingerprint);
        let all = usize::try_from(said.count).unwrap_or(usize::MAX);
        let is_repeated = all > 0 && (was_seen || doubled.len() == all);
        let came_before = if is_repeated { said.count } else { long(doubled.len()) };
        let is_explained = self.is_reading_again() || came_before <= self.grown;
        if !self.is_reading_again() {
            self.grown = self.grown.saturating_sub(came_before);
        }
        said.keys.iter().flatten().for_each(|key| self.items.insert(*key));
        if !is_repeated {
            return Kept { until: all, doubled };
        }
        if !is_explained {
            self.end = Some(PagesEnd::RepeatedPage);
        }
        Kept::default()
    }

    /// Whether it went back, and is not yet where it has been.
    fn is_reading_again(&self) -> bool {
        self.ask.before.is_some_and(|before| Some(before) < self.furthest)
    }

    /// Sets what to ask next, or the end.
    fn go_on(&mut self, said: &PageSaid) {
        self.page_size = self.page_size.max(said.count);
        let reached = self.ask.before.and_then(|before| before.checked_add(said.count));
        // One that is less than what is there is no total.
        let known = reached.zip(said.total).filter(|(reached, total)| reached <= total || said.count == 0);
        match self.next(said, known) {
            Ok(from) => self.ask = Ask { from, before: reached, ..self.ask.clone() },
            Err(end) => self.end = Some(end),
        }
    }

    /// Where the next part begins.
    fn next(&mut self, said: &PageSaid, known: Option<(u64, u64)>) -> Result<PageFrom, PagesEnd> {
        let by_token = matches!(self.ask.from, PageFrom::Beginning | PageFrom::Token(_));
        let is_more = match (said.more, known) {
            (Some(is_more), _) => is_more,
            // It counts nothing that came and is gone since. So a token is believed, but for a list that always has one.
            (None, Some((reached, total))) if by_token => reached < total || said.count > 0 || self.has_shrunk,
            (None, Some((reached, total))) => reached < total,
            (None, None) => by_token || said.count >= self.page_size,
        };
        // By position, nothing is behind an empty page.
        if !is_more || (said.count == 0 && !by_token) {
            return Err(self.over(said, known));
        }
        if !by_token {
            return on(&self.ask.from, said.count).ok_or_else(|| self.over(said, known));
        }
        let Some(token) = &said.next else { return Err(self.over(said, known)) };
        if let PageFrom::Token(asked) = &self.ask.from {
            self.tokens.insert(hash_of(asked));
        }
        match self.tokens.contains(&hash_of(token)) {
            // Some lists end with the same token and nothing else.
            true if said.count == 0 => Err(self.over(said, known)),
            true => Err(PagesEnd::RepeatedToken),
            false => Ok(PageFrom::Token(token.clone())),
        }
    }

    /// What it means that no further part follows this one.
    fn over(&self, said: &PageSaid, known: Option<(u64, u64)>) -> PagesEnd {
        match known {
            Some((reached, total)) if reached < total => PagesEnd::TotalNotReached { reached, total },
            None if said.more == Some(true) => PagesEnd::NothingNew,
            _ if self.is_unsure => PagesEnd::TotalShrank,
            _ => PagesEnd::Done,
        }
    }

    /// Ends it where nothing new came for too long.
    fn count_barren(&mut self, new: usize) {
        if new > 0 {
            (self.barren, self.went_back) = (0, 0);
        } else if self.end.is_none() {
            self.barren += 1;
            self.end = (self.barren > MAX_BARREN).then_some(PagesEnd::NothingNew);
        }
    }

    /// Leaves out what is more than wanted.
    fn cut(&mut self, mut kept: Kept) -> Kept {
        let Some(most) = self.max_items.filter(|most| self.taken >= *most) else { return kept };
        let surplus = self.taken - most;
        let mut left = usize::try_from(surplus).unwrap_or(usize::MAX);
        while left > 0 && kept.until > 0 {
            kept.until -= 1;
            match kept.doubled.last() {
                Some(last) if *last == kept.until => drop(kept.doubled.pop()),
                _ => left -= 1,
            }
        }
        self.taken = most;
        if surplus > 0 || self.end.is_none() {
            self.end = Some(PagesEnd::MaxItems);
        }
        kept
    }
}

/// Where the part behind so many items begins, where that can be reckoned.
fn on(from: &PageFrom, items: u64) -> Option<PageFrom> {
    match from {
        PageFrom::Offset(offset) => offset.checked_add(items).map(PageFrom::Offset),
        PageFrom::Number(number) => number.checked_add(1).map(PageFrom::Number),
        PageFrom::Beginning | PageFrom::Token(_) => None,
    }
}

fn hash_of(token: &PageToken) -> u64 {
    hash::of(|hasher| token.hash(hasher))
}

fn long(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
