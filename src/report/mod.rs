//! Floor 6: what leaves the house. One exporter a file; the wire types of the comparison file stand in [`wire`].

pub mod wire;
