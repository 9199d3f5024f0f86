//! The language of a text.

use whichlang::Lang;

/// Letters that a text needs for its language to be told against what is stated of it.
const CLEAR: usize = 500;

/// Words that nearly every sentence has, by language.
const SMALL_WORDS: [(Language, &[&str]); 8] = [
    (
        Language::English,
        &[
            "the", "of", "and", "is", "was", "were", "are", "in", "for", "with", "from", "that", "it", "has", "had", "who", "which", "she",
            "his", "her", "they", "a", "an", "by", "to", "been", "born", "also", "since", "after", "before", "its", "their",
        ],
    ),
    (
        Language::German,
        &[
            "der", "die", "das", "und", "ist", "war", "wurde", "den", "dem", "des", "von", "mit", "ein", "eine", "einen", "einer", "im",
            "zu", "auf", "für", "nicht", "sich", "sie", "er", "es", "am", "in",
        ],
    ),
    (
        Language::French,
        &[
            "le", "la", "les", "des", "du", "de", "et", "est", "était", "dans", "une", "un", "pour", "par", "sur", "avec", "au", "aux",
            "qui", "que", "il", "elle", "en", "ne", "pas",
        ],
    ),
    (
        Language::Spanish,
        &[
            "el", "la", "los", "las", "de", "del", "y", "es", "fue", "en", "un", "una", "por", "con", "que", "para", "su", "se", "al",
            "no", "ha",
        ],
    ),
    (
        Language::Portuguese,
        &[
            "o", "os", "as", "de", "do", "da", "dos", "das", "e", "é", "foi", "em", "um", "uma", "por", "com", "que", "para", "na", "no",
            "ao", "não", "se",
        ],
    ),
    (
        Language::Italian,
        &[
            "il", "la", "gli", "le", "del", "della", "dei", "e", "è", "fu", "in", "un", "una", "per", "con", "che", "si", "nel", "nella",
            "da", "non", "ha", "al", "alla", "i",
        ],
    ),
    (
        Language::Dutch,
        &["de", "het", "een", "en", "is", "was", "in", "van", "met", "op", "voor", "te", "dat", "die", "werd", "zijn", "niet"],
    ),
    (Language::Swedish, &["och", "är", "var", "en", "ett", "i", "av", "på", "som", "för", "med", "den", "det", "till", "att", "inte"]),
];

/// A language that Factdiff knows how to stem and split; anything else is [`Language::Other`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Portuguese.
    Portuguese,
    /// Italian.
    Italian,
    /// Dutch.
    Dutch,
    /// Swedish.
    Swedish,
    /// Russian.
    Russian,
    /// Turkish.
    Turkish,
    /// Arabic.
    Arabic,
    /// Hindi.
    Hindi,
    /// Chinese.
    Chinese,
    /// Japanese.
    Japanese,
    /// Korean.
    Korean,
    /// Thai.
    Thai,
    /// A language that is none of these, or a text too short to tell.
    Other,
}

/// Whether a word is a small word of any language.
fn is_small(word: &str) -> bool {
    SMALL_WORDS.iter().any(|(_, list)| list.contains(&word))
}

impl Language {
    /// The language a source states, or else the one the text shows.
    ///
    /// A stated language is trusted only where the text does not clearly contradict its script.
    #[must_use]
    pub fn of(stated: Option<&str>, text: &str) -> Self {
        let Some(stated) = stated.map(str::trim).filter(|t| Self::is_tag(t)) else { return Self::detect(text) };
        Self::from_tag(stated).unwrap_or(Self::Other)
    }

    /// Whether a tag names one language: "pl", "pt-BR", and not "und" or "mul".
    fn is_tag(tag: &str) -> bool {
        let primary = tag.split(['-', '_']).next().unwrap_or("");
        (2..=3).contains(&primary.len())
            && primary.bytes().all(|b| b.is_ascii_alphabetic())
            && !matches!(primary, "und" | "mul" | "zxx" | "mis")
    }

    /// Whether a long text is so clearly in another language than the stated one that a template, and nobody who
    /// wrote the text, must have stated it.
    #[must_use]
    pub fn contradicts(stated: &str, text: &str) -> bool {
        let Some(stated) = Self::from_tag(stated) else { return false };
        let letters = text.chars().filter(|c| c.is_alphabetic()).take(CLEAR).count();
        let found = Self::detect(text);
        letters >= CLEAR && found != Self::Other && found != stated
    }

    /// The language of a BCP 47 tag, by its primary subtag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        Some(match primary.as_str() {
            "en" => Self::English,
            "de" => Self::German,
            "fr" => Self::French,
            "es" => Self::Spanish,
            "pt" => Self::Portuguese,
            "it" => Self::Italian,
            "nl" => Self::Dutch,
            "sv" => Self::Swedish,
            "ru" => Self::Russian,
            "tr" => Self::Turkish,
            "ar" => Self::Arabic,
            "hi" => Self::Hindi,
            "zh" => Self::Chinese,
            "ja" => Self::Japanese,
            "ko" => Self::Korean,
            "th" => Self::Thai,
            _ => return None,
        })
    }

    /// Detects the language from the first few thousand characters.
    #[must_use]
    pub fn detect(text: &str) -> Self {
        let mut sample = text;
        if sample.len() > 6_000 {
            let mut end = 6_000;
            while !sample.is_char_boundary(end) {
                end -= 1;
            }
            sample = &sample[..end];
        }
        let letters = sample.chars().filter(|c| c.is_alphabetic()).count();
        if letters < 3 {
            return Self::Other;
        }
        let thai = sample.chars().filter(|c| ('\u{0E00}'..='\u{0E7F}').contains(c)).count();
        if thai * 2 > letters {
            return Self::Thai;
        }
        // A name in its own script, in brackets, is no change of language.
        let latin = |c: &char| c.is_ascii_alphabetic() || ('\u{C0}'..='\u{24F}').contains(c);
        let own: String;
        if sample.chars().filter(latin).count() * 2 > letters {
            own = sample.split_whitespace().filter(|w| !w.chars().any(|c| c.is_alphabetic() && !latin(&c))).collect::<Vec<_>>().join(" ");
            sample = &own;
        }
        let (found, sure) = Self::by_small_words(sample).map_or_else(|| (Self::closest(sample), false), |found| (found, true));
        // Only English has no letters of its own that would tell it from its neighbours.
        if found.is_foreign(sample, letters, sure && found == Self::English) { Self::Other } else { found }
    }

    /// The language whose small words stand in a text, where they are clearly more than any other's: a short text is full of
    /// names, whose letters tell nothing. Capitals are left out for the same reason.
    fn by_small_words(sample: &str) -> Option<Self> {
        const LEAST: usize = 3;
        const AHEAD: usize = 2;
        const DIFFERENT: usize = 3;
        const APART: usize = 2;
        let mut small: Vec<&str> =
            sample.split(|c: char| !c.is_alphabetic()).filter(|w| w.starts_with(char::is_lowercase) && is_small(w)).collect();
        small.sort_unstable();
        let words: Vec<(&str, usize)> = small.chunk_by(|a, b| a == b).map(|same| (same[0], same.len())).collect();
        let count = |wanted: &dyn Fn(&str) -> bool| words.iter().filter(|(word, _)| wanted(word)).map(|(_, count)| count).sum::<usize>();
        let has = |list: &[&str]| count(&|word| list.contains(&word));
        let (language, own) = SMALL_WORDS.iter().max_by_key(|(_, list)| has(list))?;
        // What both write tells neither from the other: "in", "is", "de".
        let only = |list: &[&str], rival: &[&str]| count(&|word| list.contains(&word) && !rival.contains(&word));
        let is_ahead = |other: &[&str]| only(own, other) >= APART && only(own, other) > AHEAD * only(other, own);
        // One word over and over may be any language's.
        let different = words.iter().filter(|(word, _)| own.contains(word)).count();
        let rivals = || SMALL_WORDS.iter().filter(|(rival, _)| rival != language);
        (has(own) >= LEAST && different >= DIFFERENT && rivals().all(|(_, list)| is_ahead(list))).then_some(*language)
    }

    /// Whether a text has letters that this language does not write: the one told from is then only the closest of
    /// those that are known.
    ///
    /// A text whose small words are surely its own may be full of names.
    fn is_foreign(self, sample: &str, letters: usize, sure: bool) -> bool {
        let own = match self {
            Self::Turkish => "ğışİçöüâîû",
            Self::German => "äöüß",
            Self::Swedish => "åäöé",
            Self::Spanish => "ñáéíóúü",
            Self::Portuguese => "ãõáéíóúâêôçàü",
            Self::French => "àâæçèéêëîïôœùûüÿ",
            Self::Italian => "àèéìíîòóùú",
            Self::Dutch => "ëïéèöüáóíĳ",
            Self::English => "",
            Self::Russian => "",
            _ => return false,
        };
        let strange = |c: char| match self {
            Self::Russian => matches!(c, 'і' | 'ї' | 'є' | 'ґ' | 'ў' | 'ј' | 'љ' | 'њ' | 'ћ' | 'ђ' | 'џ'),
            _ => c.is_alphabetic() && !c.is_ascii() && !own.contains(c),
        };
        // No language is foreign by its plain letters.
        let seen = sample.chars().filter(|c| !c.is_ascii()).flat_map(char::to_lowercase).filter(|c| strange(*c)).count();
        // Names from elsewhere bring a few; English, which has no such letters of its own, more than others.
        let (least, share) = if sure {
            (8, 5)
        } else if self == Self::English {
            (8, 12)
        } else {
            (3, 40)
        };
        seen >= least && seen * share > letters
    }

    fn closest(sample: &str) -> Self {
        match whichlang::detect_language(sample) {
            Lang::Eng => Self::English,
            Lang::Deu => Self::German,
            Lang::Fra => Self::French,
            Lang::Spa => Self::Spanish,
            Lang::Por => Self::Portuguese,
            Lang::Ita => Self::Italian,
            Lang::Nld => Self::Dutch,
            Lang::Swe => Self::Swedish,
            Lang::Rus => Self::Russian,
            Lang::Tur => Self::Turkish,
            Lang::Ara => Self::Arabic,
            Lang::Hin => Self::Hindi,
            Lang::Cmn => Self::Chinese,
            Lang::Jpn => Self::Japanese,
            Lang::Kor => Self::Korean,
            Lang::Vie => Self::Other,
        }
    }

    /// Its BCP 47 tag, or `None` for [`Language::Other`].
    #[must_use]
    pub const fn tag(self) -> Option<&'static str> {
        Some(match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt",
            Self::Italian => "it",
            Self::Dutch => "nl",
            Self::Swedish => "sv",
            Self::Russian => "ru",
            Self::Turkish => "tr",
            Self::Arabic => "ar",
            Self::Hindi => "hi",
            Self::Chinese => "zh",
            Self::Japanese => "ja",
            Self::Korean => "ko",
            Self::Thai => "th",
            Self::Other => return None,
        })
    }

    /// Whether words are written without spaces between them.
    #[must_use]
    pub const fn is_unspaced(self) -> bool {
        matches!(self, Self::Chinese | Self::Japanese | Self::Thai)
    }

    /// Whether the script runs from right to left.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Arabic)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn detects_and_trusts_tags() {
        assert_eq!(Language::detect("Die Regierung hat am Montag ein neues Gesetz vorgestellt."), Language::German);
        assert_eq!(Language::of(Some("pt-BR"), "The cat"), Language::Portuguese);
        assert_eq!(Language::detect("รัฐบาลประกาศเมื่อวันจันทร์"), Language::Thai);
        assert_eq!(Language::detect("12"), Language::Other);
        assert_eq!(Language::of(Some("pl"), "Prom wraca."), Language::Other);
        assert_eq!(Language::of(Some("und"), "Die Regierung hat am Montag ein Gesetz vorgestellt."), Language::German);
    }

    #[test]
    fn a_language_that_is_not_known_is_not_called_by_the_name_of_another() {
        for text in [
            "Prom wypłynął w poniedziałek rano, dziewięć miesięcy po burzy, która zniszczyła przystań na północy.",
            "Přívoz vyplul v pondělí ráno, devět měsíců po bouři, která zničila přístaviště na severu jezera.",
            "Færgen sejlede igen mandag, ni måneder efter stormen, der ødelagde molen ved søens nordlige ende på øen.",
            "Пором знову вийшов у понеділок, через дев'ять місяців після бурі, яка зруйнувала пристань на півночі.",
        ] {
            assert_eq!(Language::detect(text), Language::Other, "{text}");
        }
        assert_eq!(
            Language::detect("Vapur pazartesi günü yeniden sefere başladı, dokuz ay önce fırtına iskeleyi yıkmıştı."),
            Language::Turkish
        );
    }

    #[test]
    fn names_and_other_scripts_do_not_change_the_language() {
        for text in [
            "Montreuil-sur-Orge is a commune in the Ombre département in Picardie in northern France.",
            "Ōsei (応星) was a Japanese era (年号, nengō) after Enkei and before Shōen. This era lasted from April 1311 through February 1312.",
            "Nikos Tsimidas (Greek: Νικόλαος Τσιμίδας, born 2 May 1991) is a Greek footballer who plays as a goalkeeper.",
            "Hans-Jörg Möllingen (born 2 May 1951 in Göhren) is a retired German rower.",
            "Nozomi Tomiyō (富代 のぞみ, Tomiyō Nozomi, born 4 October 1981) is a retired Japanese rower.",
            "Montreval is a village of the Ombre département, in the Pays de la Lise, in the north of France.",
            "Ettore Casale has been painting the former minister Silvia Brandolini since March.",
            "Friedrich Dürrwald (January 5th 1921 in Konolfeld; † December 14th 1990 in Neuenstadt) was a writer and philosopher from Switzerland.",
        ] {
            assert_eq!(Language::detect(text), Language::English, "{text}");
        }
        assert_eq!(Language::detect("Die Firma Newcastle Holdings and Sons mit Sitz in der Stadt ist insolvent."), Language::German);
    }

    #[test]
    fn a_template_that_states_the_wrong_language_is_not_believed() {
        let german = "Der Landkreis hat am Montag den neuen Steg eröffnet, und die Fähre ist wieder ausgelaufen. ".repeat(8);
        assert!(Language::contradicts("en-US", &german) && !Language::contradicts("de", &german));
        assert!(!Language::contradicts("en", "Der Steg ist offen.") && !Language::contradicts("pl", &german));
    }
}
