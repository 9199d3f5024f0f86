//! The few numbers that the aligner rests on. One set for every language and sort of text: chosen together on human
//! alignments of English essays, German, Portuguese and English news and their simplified versions, ordered and shuffled,
//! so that no corpus gains at another's cost.

/// Parameters of the aligner; one configuration for every language and sort of text.
#[derive(Clone, Copy, Debug)]
pub struct Tuning {
    /// How much a pair gains from its neighbours being pairs too (local order).
    pub context: f32,
    /// How much a pair gains from its paragraphs belonging together.
    pub paragraph: f32,
    /// A pair below this stands alone.
    pub link: f32,
    /// A second partner (split or merge) must reach this.
    pub attach: f32,
    /// And must raise the similarity of the group by this share.
    pub gain: f32,
    /// A second partner that does not stand beside the first must raise it to this share.
    pub far: f32,
    /// What a second partner gains from standing beside the first.
    pub adjacent: f32,
    /// A sentence between two whose partners stand together must reach this.
    pub gap: f32,
    /// How far the thresholds follow the typical similarity of this pair of articles.
    pub follow: f32,
    /// The same for second partners.
    pub follow_attach: f32,
    /// The same for gaps.
    pub follow_gap: f32,
    /// Share of a paragraph's weight that must be linked for it to join a bead.
    pub join: f32,
}

impl Default for Tuning {
    fn default() -> Self {
        Self {
            context: 0.2,
            paragraph: 0.1,
            link: 0.38,
            attach: 0.38,
            gain: -0.05,
            far: 1.02,
            adjacent: 0.15,
            gap: 0.25,
            follow: 0.5,
            follow_attach: 0.2,
            follow_gap: 0.4,
            join: 0.3,
        }
    }
}

impl Tuning {
    /// The same with thresholds that fit articles whose linked sentences typically have this
    /// similarity: what counts as alike among light revisions would leave half of a free retelling alone.
    #[must_use]
    pub fn adapted(self, typical: f32) -> Self {
        let shift = typical - 0.6;
        Self {
            link: self.link + self.follow * shift,
            attach: self.attach + self.follow_attach * shift,
            gap: self.gap + self.follow_gap * shift,
            ..self
        }
    }
}
