//! What pictures share: the frame around one, how wide a text is, and arrows. Lengths are in pixels at the usual size of text, and grow
//! with the reader's.

use maud::{Markup, html};

/// How wide a sign is in the type of pictures, and how high a line.
pub(super) const SIGN: i32 = 8;
pub(super) const LINE: i32 = 17;
/// A longer text is cut short in a picture; the list behind it has all of it.
const LONGEST: usize = 36;
/// How many pixels the size of text is that all else is told in.
const ROOT: i32 = 16;

/// A picture with a name and a description, in a box of its own where it is wider than the page.
pub(super) struct Picture<'a> {
    /// What its ids begin with: it may stand on a page with others.
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) said: &'a str,
    /// The left edge; the upper one is 0.
    pub(super) left: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

impl Picture<'_> {
    /// The picture of these shapes.
    pub(super) fn of(&self, shapes: &Markup) -> Markup {
        let (title, said) = (format!("{}-title", self.id), format!("{}-said", self.id));
        let (width, height) = (self.width.max(1), self.height.max(1));
        html! {
            div.picture role="group" aria-label=(self.title) tabindex="0" {
                svg role="img" aria-labelledby={ (title) " " (said) } width={ (width / ROOT + 1) "rem" }
                    viewBox={ (self.left) " 0 " (width) " " (height) } {
                    title id=(title) { (self.title) }
                    desc id=(said) { (self.said) }
                    (shapes)
                }
            }
        }
    }
}

/// A line of text, its middle, end or beginning at a place.
pub(super) fn text(x: i32, y: i32, anchor: &str, class: &str, said: &str) -> Markup {
    html! { text x=(x) y=(y) text-anchor=(anchor) class=(class) { (clipped(said)) } }
}

/// How wide a text is in a picture. Signs of East Asia take the room of two.
pub(super) fn width(said: &str) -> i32 {
    clipped(said).chars().map(|sign| if sign < '\u{1100}' { SIGN } else { 2 * SIGN }).sum()
}

/// The tip of an arrow that ends here, in the direction of a step by `dx` and `dy`.
pub(super) fn tip(x: i32, y: i32, (dx, dy): (i32, i32)) -> Markup {
    let (back, side) = ((x - 8 * dx, y - 8 * dy), (4 * dy, 4 * dx));
    html! {
        path.tip d={ "M" (x) " " (y) "L" (back.0 - side.0) " " (back.1 - side.1) "L" (back.0 + side.0) " " (back.1 + side.1) "Z" } {}
    }
}

fn clipped(said: &str) -> String {
    match said.char_indices().nth(LONGEST) {
        None => said.to_owned(),
        Some((end, _)) => format!("{}…", said.get(..end).unwrap_or_default()),
    }
}

/// How many there are, as a length is told.
pub(super) fn count(many: usize) -> i32 {
    i32::try_from(many).unwrap_or(i32::MAX)
}
