//! Lines for scripts, as the official command line has them: what an object holds is a line of cells with tabs between, and what
//! is in it follows, behind the name of the member that holds it.

use tc3_spec::Json;

use super::cells::{self, Columns, Members, Misfit};
use super::out::{Nowhere, Out};

/// Lays a value out. What does not fit is told before anything is written.
pub(super) fn write(value: &Json<'_>, out: &mut impl Out) -> Result<(), Misfit> {
    Lines { out: &mut Nowhere }.value(value, None)?;
    Lines { out }.value(value, None)
}

/// Lays out values that are items of a list, without the list around them: objects in columns, all else by itself.
pub(super) fn write_items(items: &[Json<'_>], out: &mut impl Out) -> Result<(), Misfit> {
    Lines { out: &mut Nowhere }.items(items)?;
    Lines { out }.items(items)
}

struct Lines<'o, O> {
    out: &'o mut O,
}

impl<O: Out> Lines<'_, O> {
    fn items(&mut self, items: &[Json<'_>]) -> Result<(), Misfit> {
        match cells::objects(items) {
            Some(objects) => self.objects(&objects, None),
            None => items.iter().try_for_each(|item| self.value(item, None)),
        }
    }

    fn value(&mut self, value: &Json<'_>, name: Option<&str>) -> Result<(), Misfit> {
        match value {
            Json::List(elements) => self.list(elements, name),
            Json::Object(members) => {
                let members = cells::sorted(members);
                let (scalars, others): (Vec<_>, Vec<_>) =
                    members.into_iter().partition(|(_, value)| cells::is_scalar(value));
                if !scalars.is_empty() {
                    self.line(name, scalars.iter().map(|(_, value)| Some(*value)));
                }
                others.into_iter().try_for_each(|(name, value)| self.value(value, Some(name)))
            }
            scalar => {
                self.line(name, [Some(scalar)]);
                Ok(())
            }
        }
    }

    fn list(&mut self, elements: &[Json<'_>], name: Option<&str>) -> Result<(), Misfit> {
        if let Some(objects) = cells::objects(elements) {
            return self.objects(&objects, name);
        }
        if elements.iter().any(|element| matches!(element, Json::Object(_))) {
            return Err(Misfit::new("a list holds objects and other values, which have no columns in common"));
        }
        let (scalars, lists): (Vec<_>, Vec<_>) = elements.iter().partition(|element| cells::is_scalar(element));
        match name {
            Some(_) => scalars.iter().for_each(|scalar| self.line(name, [Some(*scalar)])),
            None if scalars.is_empty() => {}
            None => self.line(None, scalars.iter().copied().map(Some)),
        }
        lists.into_iter().try_for_each(|list| self.value(list, name))
    }

    /// A line for each, of the columns that hold a scalar in any of them; its other members follow it.
    fn objects(&mut self, objects: &[&Members<'_>], name: Option<&str>) -> Result<(), Misfit> {
        let columns = Columns::of(objects, cells::is_scalar)?.sorted();
        for members in objects {
            if !columns.names().is_empty() {
                self.line(name, columns.row(members));
            }
            let others = cells::sorted(members).into_iter().filter(|(name, _)| !columns.has(name));
            others.into_iter().try_for_each(|(name, value)| self.value(value, Some(name)))?;
        }
        Ok(())
    }

    fn line<'v, 'a: 'v>(&mut self, name: Option<&str>, row: impl IntoIterator<Item = Option<&'v Json<'a>>>) {
        let mut between = "";
        if let Some(name) = name {
            self.out.text(&name.to_uppercase());
            between = "\t";
        }
        for cell in row {
            self.out.text(between);
            between = "\t";
            if let Some(value) = cell {
                cells::write(value, self.out);
            }
        }
        self.out.text("\n");
    }
}
