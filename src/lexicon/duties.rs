//! What somebody must do, may do, must not do and need not do: words of duty and leave, as rules, laws and contracts have them.
//!
//! Folded, as they stand in a text; each with what it says when it is denied ("must not" forbids, "does not have to" frees). Written for this
//! program from knowledge of the languages.

use std::sync::LazyLock;

use super::table::ByLanguage;
use crate::text::Language::{self, English, French, German, Italian, Portuguese, Spanish};

/// What a rule says of a deed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duty {
    /// It must be done.
    Bound,
    /// It must not be done.
    Barred,
    /// It may be done.
    Allowed,
    /// It need not be done.
    Spared,
}

impl Duty {
    /// Whether the two contradict each other where they speak of one deed.
    #[must_use]
    pub const fn contradicts(self, other: Self) -> bool {
        matches!(
            (self, other),
            (Self::Bound, Self::Spared) | (Self::Spared, Self::Bound) | (Self::Barred, Self::Allowed) | (Self::Allowed, Self::Barred)
        )
    }
}

use Duty::{Allowed, Barred, Bound, Spared};

/// A word of duty: what it says, what its denial says, and the word that must follow, if any.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// What it says.
    pub plain: Duty,
    /// What it says when it is denied.
    pub denied: Duty,
    /// "have TO", "tiene QUE": the word that follows; empty where any may.
    pub then: &'static str,
}

const fn word(plain: Duty, denied: Duty, then: &'static str) -> Word {
    Word { plain, denied, then }
}

const WORDS: &[(Language, Word, &str)] = &[
    (English, word(Bound, Barred, ""), "must|shall"),
    (English, word(Bound, Spared, "to"), "have|has|need|needs"),
    (English, word(Bound, Spared, ""), "required|obliged|obligated|compelled|mandatory|compulsory|obligatory"),
    (English, word(Allowed, Barred, ""), "may|can|allowed|permitted|authorised|authorized|entitled|allows"),
    (English, word(Allowed, Barred, "to"), "free"),
    (English, word(Barred, Allowed, ""), "cannot|can't|mustn't|prohibited|forbidden|banned|barred|outlawed|unlawful|forbids|prohibits"),
    (English, word(Spared, Bound, ""), "needn't|exempt|exempted|optional|voluntary"),
    (German, word(Bound, Spared, ""), "muss|mussen|verpflichtet|vorgeschrieben|verpflichtend"),
    (German, word(Allowed, Barred, ""), "darf|durfen|erlaubt|gestattet|zulassig"),
    (German, word(Barred, Allowed, ""), "verboten|untersagt|verbietet|unzulassig"),
    (German, word(Spared, Bound, ""), "freiwillig|befreit"),
    (French, word(Bound, Barred, ""), "doit|doivent|devra|devront"),
    (French, word(Bound, Spared, ""), "obligee|obliges|obligees|tenu|tenus|tenue|tenues|obligatoire|obligatoires"),
    (French, word(Allowed, Barred, ""), "peut|peuvent|pourra|pourront|autorisee|autorises|autorisees|permise|permet|autorise"),
    (French, word(Barred, Allowed, ""), "interdit|interdite|interdits|interdites|interdisent"),
    (French, word(Spared, Bound, ""), "facultatif|facultative|dispense|dispenses"),
    (Spanish, word(Bound, Barred, ""), "debe|deben|debera|deberan"),
    (Spanish, word(Bound, Spared, "que"), "tiene|tienen|tendra|tendran"),
    (Spanish, word(Bound, Spared, ""), "obligado|obligados|obligada|obligadas|obligatorio|obligatoria"),
    (Spanish, word(Allowed, Barred, ""), "puede|pueden|podra|podran|permitido|permitida|autorizado|permite"),
    (Spanish, word(Barred, Allowed, ""), "prohibido|prohibida|prohibidos|prohibidas|prohibe|prohiben"),
    (Spanish, word(Spared, Bound, ""), "voluntario|voluntaria|exento|exentos|exenta"),
    (Portuguese, word(Bound, Barred, ""), "deve|devem|devera|deverao"),
    (Portuguese, word(Bound, Spared, "de"), "tem|tera|terao"),
    (Portuguese, word(Bound, Spared, ""), "obrigados|obrigada|obrigadas|obrigatorio|obrigatoria|precisa|precisam"),
    (Portuguese, word(Allowed, Barred, ""), "pode|podem|podera|poderao|permitido|permitida|autorizado|permite"),
    (Portuguese, word(Barred, Allowed, ""), "proibido|proibida|proibidos|proibidas|proibe|proibem"),
    (Portuguese, word(Spared, Bound, ""), "facultativo|facultativa|isento|isentos|isenta|dispensado|dispensados"),
    (Italian, word(Bound, Barred, ""), "deve|devono|dovra|dovranno"),
    (Italian, word(Bound, Spared, ""), "obbligato|obbligati|obbligata|obbligatorio|obbligatoria|tenuto|tenuti"),
    (
        Italian,
        word(Allowed, Barred, ""),
        "puo|possono|potra|potranno|permesso|permessa|consentito|consentita|autorizzato|permette|consente",
    ),
    (Italian, word(Barred, Allowed, ""), "vietato|vietata|vietati|vietate|proibito|proibita|vieta|vietano"),
    (Italian, word(Spared, Bound, ""), "facoltativo|facoltativa|esente|esenti|esonerato|esonerati"),
];

static WORD: LazyLock<ByLanguage<Word>> = LazyLock::new(|| ByLanguage::new(WORDS));

/// What a folded word of a language says of a duty.
#[must_use]
pub fn duty(language: Language, folded: &str) -> Option<Word> {
    WORD.get(language, folded)
}

/// What a word bounds that stands beside a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// All else is left out: "only with a ticket".
    Only,
    /// "Not before nine", "unless".
    Some,
}

const CONDITIONS: &[(Language, Condition, &str)] = &[
    (English, Condition::Only, "only"),
    (
        English,
        Condition::Some,
        "until|till|unless|except|before|without|than|after|once|provided|if|when|where|up|from|longer|later|exceed|exceeding|most|least|over|under|above|below|other|otherwise",
    ),
    (German, Condition::Only, "nur|erst"),
    (
        German,
        Condition::Some,
        "bis|ausser|hochstens|mindestens|maximal|unter|uber|uberschreiten|bevor|vor|ohne|ab|wenn|sofern|nach|als|sonst|solange",
    ),
    (French, Condition::Only, "seulement|uniquement"),
    (French, Condition::Some, "jusqu'|jusque|sauf|avant|sans|apres|si|lorsque|quand|plus|moins|maximum|partir|depasser"),
    (Spanish, Condition::Only, "solo|unicamente"),
    (Spanish, Condition::Some, "hasta|salvo|excepto|antes|sin|despues|si|cuando|siempre|desde|mas|menos|maximo|partir|superar|exceder"),
    (Portuguese, Condition::Only, "so|apenas|somente"),
    (Portuguese, Condition::Some, "ate|salvo|exceto|antes|sem|depois|se|quando|desde|mais|menos|maximo|partir|ultrapassar|exceder"),
    (Italian, Condition::Only, "solo|soltanto|solamente"),
    (Italian, Condition::Some, "fino|salvo|tranne|prima|senza|dopo|se|quando|purche|dal|dai|piu|meno|massimo|partire|superare"),
];

static CONDITION: LazyLock<ByLanguage<Condition>> = LazyLock::new(|| ByLanguage::new(CONDITIONS));

/// What a folded word of a language bounds of what is allowed or forbidden.
#[must_use]
pub fn condition(language: Language, folded: &str) -> Option<Condition> {
    CONDITION.get(language, folded)
}
