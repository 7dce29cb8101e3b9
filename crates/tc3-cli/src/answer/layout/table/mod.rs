//! Tables for eyes, as the official command line has them: a section for each object and list, with a bar more on each side for
//! each level.
//!
//! ```text
//! sections (what a value is made of) -> fit (as wide as may be) -> draw
//! ```

mod draw;
mod fit;
mod sections;
#[cfg(test)]
mod tests;

use tc3_spec::Json;

use super::cells::Misfit;
use super::out::Out;
use super::screen::Screen;

/// Lays a value out for this screen.
pub(super) fn write(value: &Json<'_>, screen: &Screen, out: &mut impl Out) -> Result<(), Misfit> {
    let mut sections = sections::of(value)?;
    let width = fit::fit(&mut sections, screen);
    draw::draw(&sections, width, screen.has_colour, out);
    Ok(())
}
