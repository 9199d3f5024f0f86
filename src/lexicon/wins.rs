//! Who won: words of winning and losing that stand between two named ones, "beat", "lost 3-1 to", "victoire contre".
//!
//! Folded; `-` behind a word makes it the beginning of words. Written for this program from knowledge of the languages.

use super::table;
use crate::text::Language::{self, English, French, German, Italian, Portuguese, Spanish};

/// How who stands first came out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// Won, over whoever stands behind.
    First,
    /// Lost, to whoever stands behind.
    Last,
}

struct Words {
    language: Language,
    /// Verbs that have who lost as their object.
    beats: &'static str,
    /// Words that need a preposition before who lost.
    wins: &'static str,
    /// Words that need a preposition before who won.
    loses: &'static str,
    /// The prepositions.
    against: &'static str,
    /// The preposition of whoever did it, behind a participle.
    by: &'static str,
}

const WORDS: [Words; 6] = [
    Words {
        language: English,
        beats: "beat|beats|beaten|beating|defeat|defeats|defeated|defeating|edged|edge|outplayed|overcame|overcome|overpowered|thrashed|routed|\
                trounced|hammered|crushed|downed|outclassed|eliminated|pipped|stunned|upset|dispatched|whipped|walloped|humbled",
        wins: "win|wins|won|winner|winners|victory|victories|triumph|triumphed|triumphs|prevailed|prevail|prevails|success",
        loses: "lose|loses|lost|losing|fell|falls|succumbed|succumb|slumped|slipped|defeat|down|beaten|bowed",
        against: "against|over|to",
        by: "by",
    },
    Words {
        language: German,
        beats: "schlug|schlugen|schlagt|geschlagen|besiegt-|bezwang|bezwangen|bezwungen|bezwingt|ausgeschaltet",
        wins: "gewann|gewannen|gewinnt|gewonnen|siegte|siegten|siegt|gesiegt|sieg|siegen|erfolg|setzte|setzten|setzt|durchgesetzt|triumphiert-",
        loses: "verlor|verloren|verliert|unterlag|unterlagen|unterliegt|unterlegen|niederlage|pleite",
        against: "gegen|uber|bei|dem|der|den",
        by: "von|vom",
    },
    Words {
        language: French,
        beats: "bat|battu|battue|battus|battent|battait|domine-|surclass-|elimine-|ecras-|terrass-|dispos-",
        wins: "impose|imposes|imposee|imposent|gagne|gagnent|emporte|emportent|victoire|victorieu-|vainqueur|vainqueurs|succes|triomph-",
        loses: "incline|inclines|inclinee|inclinent|perdu|perd|perdent|defaite|chute|chutent|revers",
        against: "contre|face|devant|sur|a",
        by: "par",
    },
    Words {
        language: Spanish,
        beats: "vencio|vencieron|vence|vencer|vencido|derroto|derrotaron|derrota|derrotado|derrotar|batio|batieron|bate|batido|supero|superaron|goleo|golearon|elimino|doblego",
        wins: "gano|ganaron|gana|ganar|impuso|impusieron|impone|victoria|triunfo|triunfaron",
        loses: "perdio|perdieron|pierde|perder|cayo|cayeron|cae|caer|derrota|sucumbio",
        against: "a|al|ante|contra|sobre|frente|con",
        by: "por",
    },
    Words {
        language: Portuguese,
        beats: "venceu|venceram|vence|vencer|vencido|derrotou|derrotaram|derrotado|bateu|bateram|batido|superou|superaram|goleou|golearam|eliminou",
        wins: "ganhou|ganharam|ganha|ganhar|impos|impuseram|vitoria|triunfo|triunfou",
        loses: "perdeu|perderam|perde|perder|caiu|cairam|derrota|sucumbiu",
        against: "a|o|ao|aos|contra|sobre|frente|para|pelo|diante|perante",
        by: "por|pelo|pela",
    },
    Words {
        language: Italian,
        beats: "battuto|battuta|batte|battono|battere|sconfitto|sconfitta|sconfigge|supera|superato|superata|travolto|travolge|piega|piegato|eliminato",
        wins: "vinto|vince|vincono|vincere|impone|imposto|imposta|vittoria|successo|trionfo|trionfa",
        loses: "perso|perde|perdono|perdere|cade|caduto|sconfitta|cede|ceduto|ko|arreso|arresa",
        against: "contro|su|sul|sulla|sull'|con|col|al|alla|di|per",
        by: "da|dal|dalla|dall'",
    },
];

/// How the one before some folded words came out of it against the one right behind them; `None` where they do not tell.
///
/// The words are those between the two, in order.
#[must_use]
pub fn came<'a>(language: Language, between: impl Iterator<Item = &'a str> + Clone) -> Option<Came> {
    let words = WORDS.iter().find(|words| words.language == language)?;
    let has = |list: &'static str, word: &str| table::has(list, word);
    let told = |word: &&str| has(words.beats, word) || has(words.wins, word) || has(words.loses, word);
    // "Fought back from a losing position to beat".
    let placed = between.clone().any(|word| word == "position");
    let verb = between.clone().filter(|word| !(placed && *word == "losing")).find(told)?;
    let behind = || between.clone().skip_while(|word| *word != verb).skip(1);
    // "Derrotó por 2-1 al": the score, and nobody.
    let score = |word: Option<&str>| word.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let next = behind().skip(1).map(Some).chain([None]);
    let by = behind().zip(next).any(|(word, next)| has(words.by, word) && !score(next));
    let against = behind().any(|word| has(words.against, word));
    let loses = has(words.loses, verb);
    if has(words.beats, verb) && by {
        return Some(Came::Last);
    }
    // "Their defeat to", "la derrota ante", and "defeat the visitors".
    if loses && against {
        return Some(Came::Last);
    }
    if has(words.beats, verb) || has(words.wins, verb) && against { Some(Came::First) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_stands_first_won_or_lost() {
        let rows = [
            (English, "beat", Some(Came::First)),
            (English, "were beaten 3-1 by", Some(Came::Last)),
            (English, "lost 3-1 to", Some(Came::Last)),
            (English, "ran out 3-1 winners over", Some(Came::First)),
            (English, "won the cup and", None),
            (English, "travelled to", None),
            (German, "gewann am samstag gegen", Some(Came::First)),
            (German, "unterlag dem", Some(Came::Last)),
            (French, "s' est incline face a", Some(Came::Last)),
            (Spanish, "vencio al", Some(Came::First)),
            (Portuguese, "perdeu para o", Some(Came::Last)),
            (Italian, "ha battuto in casa il", Some(Came::First)),
            (Italian, "battuto dal", Some(Came::Last)),
        ];
        for (language, text, outcome) in rows {
            assert_eq!(came(language, text.split(' ')), outcome, "{text}");
        }
    }
}
