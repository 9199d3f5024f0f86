//! Bars around the page: header, layers, status, search.

pub mod find;
pub mod header;
pub mod status;
pub mod toolbar;
