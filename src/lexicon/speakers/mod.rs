//! Sorts of speakers: who may be meant by another word for the one who spoke.
//!
//! "Officials" and "the ministry" may be the same, "witnesses" and "the company" are not.

mod foreign;

use crate::text::Language;

/// A sort of speaker; words of one row may stand for each other.
const SORTS: &[&str] = &[
    "official officials authority authorities government ministry minister administration cabinet spokesman spokeswoman spokesperson spokespeople department agency regulator statement council mayor city",
    "police officer officers detective detectives investigator investigators constable sheriff inspector",
    "analyst analysts economist economists expert experts observer observers forecaster forecasters strategist",
    "researcher researchers scientist scientists study research author authors professor paper report survey team university institute",
    "company firm business airline bank manufacturer maker carmaker retailer operator employer management owner owners chief boss executive executives director",
    "union unions workers worker employees staff strikers",
    "judge judges court magistrate tribunal justice ruling",
    "prosecutor prosecutors prosecution indictment",
    "lawyer lawyers attorney attorneys counsel defence defense solicitor barrister",
    "witness witnesses resident residents neighbour neighbours neighbor neighbors bystander bystanders passer-by locals villagers",
    "doctor doctors hospital surgeon nurse nurses medics medic clinic physician physicians",
    "family relative relatives mother father brother sister parents widow husband wife son daughter",
    "opposition critics critic opponents opponent",
    "victim victims survivor survivors",
    "rebels rebel militants insurgents fighters militia",
    "media newspaper broadcaster television reporters journalists magazine",
    "cooperative cooperatives association federation chamber charity charities foundation campaigners activists lobby",
    "army military navy general colonel troops soldiers",
    "school schools teacher teachers headteacher pupils",
    "farmer farmers grower growers",
    "fisherman fishermen trawlermen",
    "driver drivers motorist motorists",
    "church priest bishop vicar diocese",
    "tenant tenants",
    "passenger passengers customer customers visitor visitors",
    "organiser organisers organizer organizers",
];

/// Sorts that may be meant by one another: police are officials, a study's authors are experts.
const NEIGHBOURS: &[(usize, usize)] = &[
    (0, 1),
    (2, 3),
    (0, 4),
    (3, 10),
    (1, 7),
    (6, 7),
    (9, 13),
    (11, 13),
    (9, 11),
    (0, 3),
    (0, 15),
    (0, 12),
    // The military is of the state, a chamber or a charity speaks for many and knows the trade, a school is run by a council.
    (0, 17),
    (14, 17),
    (12, 16),
    (5, 16),
    (2, 16),
    (3, 16),
    (4, 16),
    (0, 18),
    (3, 18),
    (11, 18),
    (16, 19),
    (16, 20),
    (9, 19),
    (9, 20),
    (9, 21),
    (9, 22),
    (9, 23),
    (9, 24),
    (5, 18),
    (5, 19),
    (5, 20),
    (5, 21),
    (13, 21),
    (13, 24),
    (13, 23),
    (21, 24),
    (4, 25),
    (16, 25),
    (0, 25),
    (4, 19),
];

/// What an office is for; offices of two rows are two offices.
const TOPICS: &[&str] = &[
    "fire",
    "health",
    "police",
    "interior home",
    "foreign",
    "finance treasury",
    "defence defense",
    "education school",
    "transport",
    "justice",
    "labour labor employment",
    "environment",
    "agriculture farm",
    "water river",
    "harbour harbor port",
    "election electoral",
    "statistics",
    "tax",
    "trade",
    "energy",
    "weather",
    "coast coastguard",
    "mayor",
    "prosecutor",
    "union",
    "hospital",
    "university",
    "church",
    "prison",
    "customs",
    "housing",
    "sports",
    "tourism",
    "immigration",
];

/// Whether two folded English words before "office", "ministry" and the like name two offices: the fire service and the
/// health office. `None` where either is not known.
#[must_use]
pub fn other_topic(a: &str, b: &str) -> Option<bool> {
    let topic = |word: &str| TOPICS.iter().position(|row| row.split(' ').any(|w| w == word));
    Some(topic(a)? != topic(b)?)
}

fn sort(language: Language, folded: &str) -> Option<usize> {
    let english = if language == Language::English { folded } else { foreign::english(language, folded)? };
    SORTS.iter().position(|row| row.split(' ').any(|word| word == english))
}

/// Whether a folded word of a language names somebody whose sort is known.
#[must_use]
pub fn is_speaker(language: Language, folded: &str) -> bool {
    sort(language, folded).is_some()
}

/// Whether two folded words of a language surely name speakers of different sorts; `None` where either is not known.
#[must_use]
pub fn other_speaker(language: Language, a: &str, b: &str) -> Option<bool> {
    let (x, y) = (sort(language, a)?, sort(language, b)?);
    Some(x != y && !NEIGHBOURS.contains(&(x, y)) && !NEIGHBOURS.contains(&(y, x)))
}

#[cfg(test)]
mod tests {
    use super::{Language, other_speaker, other_topic};

    #[test]
    fn who_may_be_meant() {
        assert_eq!(other_speaker(Language::English, "analysts", "company"), Some(true));
        assert_eq!(other_speaker(Language::English, "police", "witnesses"), Some(true));
        assert_eq!(other_speaker(Language::English, "officials", "ministry"), Some(false));
        assert_eq!(other_speaker(Language::English, "police", "authorities"), Some(false));
        assert_eq!(other_speaker(Language::English, "company", "gardener"), None);
        assert_eq!(other_speaker(Language::German, "betriebsrat", "geschaftsfuhrung"), Some(true));
        assert_eq!(other_speaker(Language::French, "gendarmes", "police"), Some(false));
        assert_eq!(other_topic("fire", "health"), Some(true));
        assert_eq!(other_topic("defence", "defense"), Some(false));
    }
}
