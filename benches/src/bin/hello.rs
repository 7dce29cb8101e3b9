//! The floor of a command that prints: as little as a program can do.

fn main() {
    println!("hello");
}
