//! A page of help, before it is known whether a terminal or `man` will show it.

/// What is said, from top to bottom.
pub(super) struct Page {
    /// The line that says what the page is about.
    pub(super) title: String,
    /// The same where its name is told already.
    pub(super) about: String,
    pub(super) blocks: Vec<Block>,
}

/// A part of a page.
pub(super) enum Block {
    /// A section's name, apart from what is above.
    Heading(String),
    /// The name of a part of it, as the wire has it.
    Subheading(String),
    /// Apart from what is above. Each line of it begins one.
    Paragraph(String),
    /// One of several.
    Item(String),
    /// Something to be copied: never broken.
    Verbatim(String),
    /// Names, and what each is.
    Entries(Vec<(String, String)>),
    /// Lines that are laid out already.
    LaidOut(String),
}

impl Page {
    /// The title of a page: its name, a colon, and what it is about; or its name alone.
    pub(super) fn title(title: impl Into<String>) -> Self {
        let title = title.into();
        let about = title.split_once(": ").map_or(title.as_str(), |(_, about)| about).to_owned();
        Self { title, about, blocks: Vec::new() }
    }

    /// A page that something else laid out; its first line is what it is about.
    pub(super) fn laid_out(text: &str) -> Self {
        let (title, rest) = text.split_once('\n').unwrap_or((text, ""));
        Self { title: title.to_owned(), about: title.to_owned(), blocks: vec![Block::LaidOut(rest.to_owned())] }
    }

    pub(super) fn heading(&mut self, heading: &str) {
        self.blocks.push(Block::Heading(heading.to_owned()));
    }

    /// Nothing where there is nothing to say.
    pub(super) fn paragraph(&mut self, text: &str) {
        if !text.is_empty() {
            self.blocks.push(Block::Paragraph(text.to_owned()));
        }
    }

    pub(super) fn item(&mut self, text: &str) {
        self.blocks.push(Block::Item(text.to_owned()));
    }

    pub(super) fn verbatim(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Verbatim(text.into()));
    }

    pub(super) fn entries(&mut self, entries: Vec<(String, String)>) {
        self.blocks.push(Block::Entries(entries));
    }

    /// Puts another page behind this one.
    pub(super) fn append(&mut self, other: Self) {
        self.blocks.extend(other.blocks);
    }
}
