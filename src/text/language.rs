//! The language of a text.

use whichlang::Lang;

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

impl Language {
    /// The language a source states, or else the one the text shows.
    ///
    /// A stated language is trusted only where the text does not clearly contradict its script.
    #[must_use]
    pub fn of(stated: Option<&str>, text: &str) -> Self {
        let stated = stated.and_then(Self::from_tag);
        stated.unwrap_or_else(|| Self::detect(text))
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
    }
}
