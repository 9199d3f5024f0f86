//! Words before an answer that leave it open, and those that settle what would be open: "asked to close", "decided to close".

use crate::text::Language::{self, English, French, German, Italian, Portuguese, Spanish};

/// Asked, wished, possible, only thought of, or what was done in spite of it; folded. In English `hedges` knows more of them.
const OPEN: [(Language, &[&str]); 6] = [
    (English, &["whether", "if", "unless", "would", "should", "could", "may", "might", "can", "must"]),
    (
        German,
        &[
            "soll",
            "sollte",
            "sollen",
            "sollten",
            "will",
            "wollen",
            "wollte",
            "wollten",
            "konnte",
            "konnten",
            "kann",
            "konnen",
            "darf",
            "durfen",
            "durfte",
            "muss",
            "musse",
            "mussen",
            "musste",
            "ob",
            "wenn",
            "falls",
            "sofern",
            "mochte",
            "mochten",
            "droht",
            "drohte",
            "drohen",
            "fordert",
            "forderte",
            "fordern",
            "forderten",
            "verlangt",
            "verlangte",
            "verlangen",
            "plant",
            "plante",
            "planen",
            "erwagt",
            "erwog",
            "hofft",
            "hoffte",
            "hoffen",
            "beantragt",
            "beantragte",
            "versucht",
            "versuchte",
            "zu",
            "trotz",
        ],
    ),
    (
        French,
        &[
            "si",
            "veut",
            "veulent",
            "voulait",
            "voulaient",
            "peut",
            "peuvent",
            "pourrait",
            "pourraient",
            "doit",
            "doivent",
            "devrait",
            "devraient",
            "devait",
            "demande",
            "demandent",
            "demandait",
            "reclame",
            "reclament",
            "reclamait",
            "exige",
            "exigent",
            "exigeait",
            "envisage",
            "envisageait",
            "menace",
            "menacent",
            "menacait",
            "espere",
            "esperent",
            "prevoit",
            "prevoyait",
            "tente",
            "souhaite",
            "souhaitent",
            "souhaitait",
            "malgre",
        ],
    ),
    (
        Spanish,
        &[
            "si",
            "quiere",
            "quieren",
            "queria",
            "querian",
            "puede",
            "pueden",
            "podria",
            "podrian",
            "debe",
            "deben",
            "deberia",
            "pide",
            "piden",
            "pedia",
            "pidio",
            "pidieron",
            "exige",
            "exigen",
            "exigio",
            "exigia",
            "reclama",
            "reclaman",
            "planea",
            "planean",
            "estudia",
            "estudian",
            "amenaza",
            "amenazan",
            "intenta",
            "intentan",
            "espera",
            "esperan",
            "preve",
            "preven",
            "solicita",
            "solicito",
            "solicitan",
            "pese",
            "pesar",
        ],
    ),
    (
        Portuguese,
        &[
            "quer", "querem", "queria", "queriam", "pode", "podem", "podera", "poderia", "poderiam", "deve", "devem", "devera", "deveria",
            "pede", "pedem", "pediu", "pediram", "exige", "exigem", "exigiu", "reclama", "reclamam", "planeja", "planeia", "estuda",
            "estudam", "apesar", "ameaca", "ameacam", "tenta", "tentam", "espera", "esperam", "preve",
        ],
    ),
    (
        Italian,
        &[
            "se",
            "vuole",
            "vogliono",
            "voleva",
            "volevano",
            "puo",
            "possono",
            "potrebbe",
            "potrebbero",
            "deve",
            "devono",
            "dovrebbe",
            "dovrebbero",
            "chiede",
            "chiedono",
            "chiese",
            "chiesto",
            "chiedeva",
            "pretende",
            "pretendono",
            "minaccia",
            "minacciano",
            "valuta",
            "tenta",
            "tentano",
            "spera",
            "sperano",
            "prevede",
            "nonostante",
            "malgrado",
        ],
    ),
];

/// Decided, agreed; folded.
const SETTLED: [(Language, &[&str]); 6] = [
    (English, &["voted", "decided", "agreed", "resolved", "chose", "opted", "votes", "decides"]),
    (German, &["beschloss", "beschlossen", "beschliesst", "entschied", "entschieden", "entscheidet", "stimmte", "stimmten"]),
    (French, &["decide", "decident", "decida", "vote", "voterent", "convenu", "resolu", "choisi"]),
    (Spanish, &["decidio", "decidieron", "decidido", "acordo", "acordaron", "acordado", "resolvio", "opto"]),
    (Portuguese, &["decidiu", "decidiram", "decidido", "acordou", "acordaram", "resolveu", "optou", "votou"]),
    (Italian, &["decide", "deciso", "decise", "decidono", "concordato", "stabilito", "scelto", "votato"]),
];

fn holds(table: &[(Language, &[&str])], language: Language, word: &str) -> bool {
    table.iter().any(|(of, words)| *of == language && words.contains(&word))
}

/// Whether a folded word leaves open what comes behind it.
#[must_use]
pub fn leaves_open(language: Language, word: &str) -> bool {
    holds(&OPEN, language, word)
}

/// Whether a folded word settles what comes behind it.
#[must_use]
pub fn settles(language: Language, word: &str) -> bool {
    holds(&SETTLED, language, word)
}

/// Whether a folded verb of a language is an infinitive, which tells no deed by itself; not told of English and German, where
/// other words show it.
#[must_use]
pub fn is_infinitive(language: Language, verb: &str) -> bool {
    let endings: &[&str] = match language {
        French => &["er", "ir", "re"],
        Spanish | Portuguese => &["ar", "er", "ir", "arlo", "arla", "erlo", "irlo"],
        Italian => &["are", "ere", "ire", "arlo", "arla"],
        _ => &[],
    };
    verb.len() > 4 && endings.iter().any(|ending| verb.ends_with(ending))
}
