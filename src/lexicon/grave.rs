//! Words of life, death, crime and blame: what an article leaves out of these, an editor wants to know.

/// What the words begin with.
const ROOTS: &[&str] = &[
    "kill",
    "dead",
    "death",
    "die",
    "injur",
    "wound",
    "murder",
    "attack",
    "arrest",
    "charg",
    "accus",
    "guilt",
    "crime",
    "fraud",
    "corrupt",
    "rape",
    "abuse",
    "bomb",
    "explos",
    "war",
    "victim",
    "brutal",
    "crackdown",
    "tortur",
    "terror",
    "weapon",
    "nuclear",
    "disease",
    "cancer",
    "poison",
    "lawsuit",
    "convict",
    "sentenc",
    "resign",
    "fire",
    "ban",
    "sanction",
    "deni",
    "deny",
    "warn",
    "risk",
    "danger",
    "illegal",
    "missing",
    "hostage",
    "starv",
    "famine",
    "massacre",
];

/// Whether a folded English word is grave.
#[must_use]
pub fn is_grave(folded: &str) -> bool {
    ROOTS.iter().any(|root| folded.starts_with(root))
}
