//! Lists that are read page by page.

mod books;
mod by_name;
mod typed;
