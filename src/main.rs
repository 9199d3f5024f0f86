//! Picks window or command line.
fn main() {}
