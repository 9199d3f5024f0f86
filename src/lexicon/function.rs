//! Words without a meaning of their own.

/// English words without a meaning of their own. In other languages short words stand in for them.
#[must_use]
pub fn is_function(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "a", "about", "after", "again", "all", "also", "am", "an", "and", "any", "are", "aren't", "as", "at", "be", "because", "been", "before", "being", "both", "but",
        "by", "can", "could", "did", "didn't", "do", "does", "doesn't", "doing", "don't", "down", "during", "each", "for", "from", "further", "had", "has", "have", "having",
        "he", "her", "here", "hers", "herself", "him", "himself", "his", "how", "i", "if", "in", "into", "is", "isn't", "it", "its", "itself", "just", "me", "might", "more",
        "most", "must", "my", "myself", "no", "nor", "not", "now", "of", "off", "on", "once", "only", "or", "other", "our", "ours", "ourselves", "out", "over", "own", "same",
        "shall", "she", "should", "so", "some", "such", "than", "that", "the", "their", "theirs", "them", "themselves", "then", "there", "these", "they", "this", "those",
        "through", "to", "too", "under", "until", "up", "us", "very", "was", "wasn't", "we", "were", "weren't", "what", "when", "where", "which", "while", "who", "whom", "whose", "why",
        "will", "with", "won't", "would", "you", "your", "yours", "yourself", "may", "upon", "within", "without", "toward", "towards", "onto", "per", "via", "et", "le", "la",
        "les", "des", "du", "de", "un", "une", "der", "die", "das", "und", "el", "los", "las", "que", "em", "do", "da", "dos", "il", "che", "per", "con",
    ];
    static SORTED: std::sync::LazyLock<Vec<&'static str>> = std::sync::LazyLock::new(|| {
        let mut words = WORDS.to_vec();
        words.sort_unstable();
        words
    });
    word.len() <= 10 && SORTED.binary_search(&word).is_ok()
}
