//! Memory that stays for the life of the process, on purpose: shapes and rules hold `&'static` data, so that generated
//! code and specs that are read at run time are one thing to the engine.

/// A value, for the life of the process.
pub fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// A text, for the life of the process.
pub fn leak_str(text: &str) -> &'static str {
    if text.is_empty() { "" } else { Box::leak(Box::from(text)) }
}

/// A list, for the life of the process.
pub fn leak_slice<T>(items: Vec<T>) -> &'static [T] {
    // An empty box allocates nothing.
    Box::leak(items.into_boxed_slice())
}
