//! Factdiff compares two articles that tell the same story.
pub mod align;
pub mod app;
pub mod cli;
pub mod comparison;
pub mod diff;
pub mod facts;
pub mod lexicon;
pub mod load;
pub mod mention;
pub mod report;
pub mod review;
pub mod text;
