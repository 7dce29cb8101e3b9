//! Paging in the blob: members by their positions, because their names stand there already.

use tc3_spec::catalogue::layout::paging;
use tc3_spec::{Action, Member, MemberPath, Object, PageEnd, PageStart, Paging};

use super::writer::Writer;

impl Writer {
    pub(super) fn paging(&mut self, action: &Action, found: &Paging) {
        let (request, response) = (action.request, action.response);
        let (start, ask, next) = match found.start {
            PageStart::Offset(member) => (paging::OFFSET, member, None),
            PageStart::Number { member, first: 0 } => (paging::NUMBER_FROM_0, member, None),
            PageStart::Number { member, .. } => (paging::NUMBER_FROM_1, member, None),
            PageStart::Token { ask, next } => (paging::TOKEN, ask, Some(next)),
        };
        let (end_mark, end) = match found.end {
            Some(PageEnd::HasMore(path)) => (paging::HAS_MORE, Some(path)),
            Some(PageEnd::IsOver(path)) => (paging::IS_OVER, Some(path)),
            None => (0, None),
        };
        let size_mark = found.size.map_or(0, |_| paging::HAS_SIZE);
        let key_mark = found.key.map_or(0, |_| paging::HAS_KEY);
        let total_mark = found.total.map_or(0, |_| paging::HAS_TOTAL);
        self.byte(start | size_mark | key_mark | total_mark | end_mark);
        self.positions(request, ask);
        next.iter().for_each(|path| self.positions(response, path));
        found.size.iter().for_each(|path| self.positions(request, path));
        self.positions(response, found.items);
        let item = response.member_at(found.items).and_then(Member::object);
        item.zip(found.key).into_iter().for_each(|(item, path)| self.positions(item, path));
        found.total.iter().for_each(|path| self.positions(response, path));
        end.iter().for_each(|path| self.positions(response, path));
    }

    pub(super) fn positions(&mut self, root: &'static Object, path: MemberPath) {
        let mut object = Some(root);
        for (index, name) in path.iter().enumerate() {
            let position = object.and_then(|object| object.shape.index_of(name)).unwrap_or_default();
            self.number(position << 1 | usize::from(index + 1 < path.len()));
            object = object.and_then(|object| object.member(name)?.object());
        }
    }
}
