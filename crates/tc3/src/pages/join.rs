//! One answer of the items of several pages.

use crate::error::{Error, ErrorKind};
use crate::pages::paging::Paging;
use crate::pages::put;

impl Paging {
    /// A response as JSON text with these items in place of its own, such as those of several pages: JSON texts with commas
    /// between them. Everything else keeps its text and its order.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Unreadable`] where the response has no place for a list.
    ///
    /// ```
    /// use tc3::pages::{PageStart, Paging};
    ///
    /// let paging = Paging::new(PageStart::Offset(&["Offset"]), &["Names"]);
    /// let joined = paging.with_items(r#"{"Names":["c"],"TotalCount":3}"#, r#""a","b","c""#)?;
    /// assert_eq!(joined, r#"{"Names":["a","b","c"],"TotalCount":3}"#);
    /// # Ok::<(), tc3::Error>(())
    /// ```
    pub fn with_items(&self, response: &str, items: &str) -> Result<String, Error> {
        put::replaced(response, self.items, &|_| format!("[{items}]")).map_err(|problem| {
            let message = format!("pages cannot be joined: {} {problem}", self.items.join("."));
            Error::new(ErrorKind::Unreadable, message)
        })
    }
}
