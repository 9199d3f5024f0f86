//! What alignment answers: links between sentences and beads of paragraphs.

use crate::text::{Note, Side, Sides};

/// A pair of sentences that say the same. A sentence may stand in several links (splits and merges).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// Sentence indices.
    pub sentences: Sides<usize>,
    /// 0 to 1.
    pub similarity: f32,
}

/// The likeliest partner of a sentence, linked to it or not.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Likeliest {
    /// Sentence of the other article.
    pub sentence: usize,
    /// How far the two are believed to say the same, 0 to 1; 0 where no pair was worth weighing.
    pub belief: f32,
}

/// Which sides a [`Bead`] has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// Paragraphs on both sides.
    Matched,
    /// Paragraphs that only the left article has.
    LeftOnly,
    /// Paragraphs that only the right article has.
    RightOnly,
}

impl Relation {
    /// The name used in the comparison file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Matched => "matched",
            Self::LeftOnly => "left_only",
            Self::RightOnly => "right_only",
        }
    }
}

/// A group of n left and m right paragraphs that say the same, or paragraphs that stand alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Bead {
    /// Paragraph indices, ascending; either side may be empty, never both.
    pub paragraphs: Sides<Vec<usize>>,
    /// Matched but out of the order that most beads keep.
    pub moved: bool,
    /// 0 to 1; 0 for one-sided beads.
    pub similarity: f32,
    /// The aligner saw nearly as good a partner elsewhere.
    pub unsure: bool,
}

impl Bead {
    /// Which sides it has.
    #[must_use]
    pub const fn relation(&self) -> Relation {
        match (self.paragraphs.left.is_empty(), self.paragraphs.right.is_empty()) {
            (false, true) => Relation::LeftOnly,
            (true, false) => Relation::RightOnly,
            _ => Relation::Matched,
        }
    }
}

/// The whole answer of the aligner.
#[derive(Clone, Debug, Default)]
pub struct Alignment {
    /// Links, ordered by left then right sentence.
    pub links: Vec<Link>,
    /// Clauses without a link, each with what another clause of its sentence is linked to: read along with it.
    pub along: Vec<Sides<usize>>,
    /// Beads in left order; right-only beads where they read naturally. Every paragraph, furniture
    /// included, stands in exactly one.
    pub beads: Vec<Bead>,
    /// The likeliest partner of each sentence.
    pub likeliest: Sides<Vec<Likeliest>>,
    /// What was approximated.
    pub notes: Vec<Note>,
}

impl Alignment {
    /// Every pair of sentences that are read side by side: those linked, and clauses read along with a linked one.
    pub fn side_by_side(&self) -> impl Iterator<Item = Sides<usize>> + '_ {
        self.links.iter().map(|link| link.sentences).chain(self.along.iter().copied())
    }

    /// The bead that each of a side's `count` paragraphs stands in.
    #[must_use]
    pub fn bead_of(&self, side: Side, count: usize) -> Vec<Option<usize>> {
        let mut bead_of = vec![None; count];
        for (b, bead) in self.beads.iter().enumerate() {
            bead.paragraphs[side].iter().for_each(|&p| bead_of[p] = Some(b));
        }
        bead_of
    }

    /// Which of a side's `count` sentences are read beside one of the other side.
    #[must_use]
    pub fn faced(&self, side: Side, count: usize) -> Vec<bool> {
        let mut faced = vec![false; count];
        self.side_by_side().for_each(|pair| faced[pair[side]] = true);
        faced
    }
}
