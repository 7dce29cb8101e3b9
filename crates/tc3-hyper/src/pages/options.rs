//! What all streams of pages have in common: how they are read, and how they ended.

/// The methods of a stream with a [`Reader`](crate::pages::Reader).
macro_rules! reading {
    ($reader:tt) => {
        /// Ends after so many items. More may follow in the list.
        #[must_use]
        pub fn with_max_items(mut self, most: u64) -> Self {
            self.$reader.set(|pager| pager.with_max_items(most));
            self
        }

        /// Asks for so many items a page, in place of what the request says. The service may give fewer, and refuses what is more
        /// than it allows. An action that takes no such number is asked for pages of its own size.
        #[must_use]
        pub fn with_page_size(mut self, size: u64) -> Self {
            self.$reader.set(|pager| pager.with_page_size(size));
            self
        }

        /// Tells items apart by this in place of what the spec says, and leaves out those that came on an earlier page: see
        /// [`Pager`](tc3::pages::Pager).
        #[must_use]
        pub fn with_key(mut self, key: tc3::pages::ItemKey) -> Self {
            self.$reader.set(|pager| pager.with_key(key));
            self
        }

        /// Takes all items for new ones, also where the spec says what tells them apart.
        #[must_use]
        pub fn without_key(mut self) -> Self {
            self.$reader.set(tc3::pages::Pager::without_key);
            self
        }

        /// Begins there in place of where the request does, such as where an error says [to go on](tc3::Error::page).
        #[must_use]
        pub fn beginning_at(mut self, ask: tc3::pages::Ask) -> Self {
            self.$reader.set(|pager| pager.beginning_at(ask));
            self
        }

        /// Asks for so many pages before they are needed, as far as a total says that there are any, and none where only the page
        /// before tells how to ask. 0 unless set: a page is asked for when it is waited for.
        ///
        /// Each is a call like any other and waits for its turn where the client [paces](crate::Pacing) them. They go on while the
        /// next item or page is waited for. Pages come in their order, and what turns out not to be needed is dropped.
        #[must_use]
        pub fn with_ahead(mut self, pages: usize) -> Self {
            self.$reader.set_ahead(pages);
            self
        }

        /// Why it ended; none where it has not, or ended by an error. It is known once the last page has come.
        pub fn end(&self) -> Option<tc3::pages::PagesEnd> {
            self.$reader.pager().end()
        }
    };
}
