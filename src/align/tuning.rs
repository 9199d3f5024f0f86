//! The few numbers that the aligner rests on.

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
        let env = |name: &str, value: f32| std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(value);
        Self {
            context: env("FD_CTX", 0.2),
            paragraph: env("FD_PAR", 0.10),
            link: env("FD_LINK", 0.38),
            attach: env("FD_ATT", 0.38),
            gain: env("FD_GAIN", -0.05),
            far: env("FD_FAR", 1.02),
            adjacent: env("FD_ADJ", 0.15),
            gap: env("FD_GAP", 0.25),
            follow: env("FD_FOL", 0.5),
            follow_attach: env("FD_FOA", 0.2),
            follow_gap: env("FD_FOG", 0.4),
            join: env("FD_JOIN", 0.3),
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
