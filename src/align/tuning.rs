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
    /// What a second partner gains from standing beside the first.
    pub adjacent: f32,
    /// What a second partner gains from its words all standing in the hub.
    pub held: f32,
    /// Share of a paragraph's weight that must be linked for it to join a bead.
    pub join: f32,
}

impl Default for Tuning {
    fn default() -> Self {
        let env = |name: &str, value: f32| std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(value);
        Self {
            context: env("FD_CTX", 0.15),
            paragraph: env("FD_PAR", 0.10),
            link: env("FD_LINK", 0.32),
            attach: env("FD_ATT", 0.45),
            gain: env("FD_GAIN", -0.05),
            adjacent: env("FD_ADJ", 0.15),
            held: env("FD_HELD", 0.1),
            join: env("FD_JOIN", 0.3),
        }
    }
}
