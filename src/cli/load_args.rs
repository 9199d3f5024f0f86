//! How articles are read, as the command line says it.

use std::num::NonZeroUsize;

use clap::Args;

use crate::load::LoadOptions;
use crate::text::{Side, Sides};

/// What the files do not say, or say wrongly.
#[derive(Clone, Debug, Default, Args)]
pub(super) struct LoadArgs {
    /// Encoding of the left article, such as windows-1252, where the guess is wrong
    #[arg(long, value_name = "ENCODING")]
    left_encoding: Option<String>,
    /// Encoding of the right article, such as windows-1252, where the guess is wrong
    #[arg(long, value_name = "ENCODING")]
    right_encoding: Option<String>,
    /// Chapter of the left book to read, counted from 1 [default: all]
    #[arg(long, value_name = "N")]
    left_chapter: Option<NonZeroUsize>,
    /// Chapter of the right book to read, counted from 1 [default: all]
    #[arg(long, value_name = "N")]
    right_chapter: Option<NonZeroUsize>,
    #[command(flatten)]
    limit: LimitArgs,
}

/// How much is read at most.
#[derive(Clone, Copy, Debug, Default, Args)]
pub(super) struct LimitArgs {
    /// Largest file that is read, in MB [default: 64]
    #[arg(long, value_name = "MB")]
    limit: Option<u32>,
}

impl LimitArgs {
    /// The limit in bytes.
    pub(super) fn bytes(self) -> u64 {
        self.limit.map_or(LoadOptions::default().limit, |mb| u64::from(mb) << 20)
    }
}

impl LoadArgs {
    /// How each side is read, with the names given to them.
    pub(super) fn options(&self, labels: &Sides<Option<String>>) -> Sides<LoadOptions> {
        let side = |side: Side, encoding: &Option<String>, chapter: Option<NonZeroUsize>| LoadOptions {
            label: labels[side].clone(),
            encoding: encoding.clone(),
            chapter: chapter.map(NonZeroUsize::get),
            limit: self.limit.bytes(),
            ..LoadOptions::default()
        };
        Sides::new(side(Side::Left, &self.left_encoding, self.left_chapter), side(Side::Right, &self.right_encoding, self.right_chapter))
    }
}
