//! Paging in the blob: members by their positions, because their names stand there already.

use tc3::pages::{MemberPath, PageEnd, PageStart, Paging};

use super::codec::{CatalogueError, Cursor, Result};
use super::layout::paging;
use crate::model::{Member, Object};

/// Positions of members, each in the object that the one before leads to.
pub(super) type Positions = Vec<usize>;

/// Paging as it was read, before the objects are there that its positions are counted in.
pub(super) struct PagingBody {
    marks: u8,
    ask: Positions,
    next: Option<Positions>,
    size: Option<Positions>,
    items: Positions,
    key: Option<Positions>,
    total: Option<Positions>,
    end: Option<Positions>,
}

impl Cursor {
    pub(super) fn paging(&mut self) -> Result<PagingBody> {
        let marks = self.byte()?;
        let mut marked = |is_there: bool| if is_there { self.positions().map(Some) } else { Ok(None) };
        let (ask, next) = (marked(true)?, marked(marks & paging::START == paging::TOKEN)?);
        let (size, items) = (marked(marks & paging::HAS_SIZE != 0)?, marked(true)?);
        let key = marked(marks & paging::HAS_KEY != 0)?;
        let total = marked(marks & paging::HAS_TOTAL != 0)?;
        let end = marked(marks & (paging::HAS_MORE | paging::IS_OVER) != 0)?;
        let (ask, items) = (ask.unwrap_or_default(), items.unwrap_or_default());
        Ok(PagingBody { marks, ask, next, size, items, key, total, end })
    }

    pub(super) fn positions(&mut self) -> Result<Positions> {
        let mut positions = Vec::new();
        loop {
            // The lowest bit says whether another follows.
            let number = self.size()?;
            positions.push(number >> 1);
            if number & 1 == 0 {
                return Ok(positions);
            }
        }
    }
}

impl PagingBody {
    /// With the names that the positions stand for. The objects are linked.
    pub(super) fn resolve(&self, request: &'static Object, response: &'static Object) -> Result<Paging> {
        let ask = names(request, &self.ask)?;
        let answered =
            |positions: &Option<Positions>| positions.as_ref().map(|positions| names(response, positions)).transpose();
        let next = answered(&self.next)?;
        let start = match (self.marks & paging::START, next) {
            (paging::TOKEN, Some(next)) => PageStart::Token { ask, next },
            (paging::NUMBER_FROM_0, _) => PageStart::Number { member: ask, first: 0 },
            (paging::NUMBER_FROM_1, _) => PageStart::Number { member: ask, first: 1 },
            _ => PageStart::Offset(ask),
        };
        let is_over = self.marks & paging::IS_OVER != 0;
        let items = names(response, &self.items)?;
        let key = self.key.as_ref().map(|positions| {
            let item = response.member_at(items).and_then(Member::object);
            names(item.ok_or(CatalogueError::Number { what: "member" })?, positions)
        });
        let paging = Paging {
            start,
            size: self.size.as_ref().map(|positions| names(request, positions)).transpose()?,
            items,
            key: key.transpose()?,
            total: answered(&self.total)?,
            end: answered(&self.end)?.map(|path| if is_over { PageEnd::IsOver(path) } else { PageEnd::HasMore(path) }),
            texts: &[],
        };
        Ok(Paging { texts: request.texts(&paging), ..paging })
    }
}

pub(super) fn names(root: &'static Object, positions: &[usize]) -> Result<MemberPath> {
    let mut names = Vec::with_capacity(positions.len());
    let mut object = Some(root);
    for position in positions {
        let member = object.and_then(|object| object.members.get(*position));
        let member = member.ok_or(CatalogueError::Number { what: "member" })?;
        names.push(member.name);
        object = member.object();
    }
    Ok(crate::leak::leak_slice(names))
}
