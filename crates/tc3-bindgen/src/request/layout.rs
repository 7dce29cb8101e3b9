//! Rust laid out as it is put together, without tokens: what fits a line stays on it, and else its parts are below each
//! other.

/// Lines are no longer, if that can be.
const WIDTH: usize = 100;

const STEP: usize = 4;

/// An expression.
pub(crate) enum Code {
    Word(String),
    /// Parts behind each other, in what opens and closes.
    Of {
        open: String,
        parts: Vec<Self>,
        close: &'static str,
    },
    /// Methods that are called on it.
    Chain(Box<Self>, Vec<Self>),
}

impl Code {
    pub(super) fn of(open: String, parts: Vec<Self>, close: &'static str) -> Self {
        Self::Of { open, parts, close }
    }

    /// With these methods called on it.
    pub(super) fn then(self, calls: Vec<Self>) -> Self {
        if calls.is_empty() { self } else { Self::Chain(Box::new(self), calls) }
    }

    /// On one line.
    pub(crate) fn line(&self) -> String {
        let joined = |parts: &[Self], between: &str| parts.iter().map(Self::line).collect::<Vec<_>>().join(between);
        match self {
            Self::Word(word) => word.clone(),
            Self::Of { open, parts, close } => [open, &joined(parts, ", "), *close].concat(),
            Self::Chain(of, calls) => of.line() + &joined(calls, ""),
        }
    }

    /// On as many lines as it takes, the first of which is indented already.
    pub(crate) fn laid_out(&self, indent: usize) -> String {
        let line = self.line();
        if line.len() + indent <= WIDTH {
            return line;
        }
        let deeper = format!("\n{:1$}", "", indent + STEP);
        match self {
            Self::Word(word) => word.clone(),
            // The only part opens on the same line.
            Self::Of { open, parts, close } if parts.len() == 1 => {
                [open, &parts.iter().map(|part| part.laid_out(indent)).collect::<String>(), *close].concat()
            }
            Self::Of { open, parts, close } => {
                let parts = parts.iter().map(|part| [&deeper, &part.laid_out(indent + STEP), ","].concat());
                format!("{}{}\n{:indent$}{}", open.trim_end(), parts.collect::<String>(), "", close.trim_start())
            }
            Self::Chain(of, calls) => {
                let calls = calls.iter().map(|call| [&deeper, call.laid_out(indent + STEP).as_str()].concat());
                of.laid_out(indent) + &calls.collect::<String>()
            }
        }
    }
}
