//! Words that cannot stand where they stand: "thus allowing important to grow", "we could terrible see it". Nobody says
//! that, so inside quotation marks another word was put in, however freely the rest is told.
//!
//! English only: an adjective or an adverb of manner in the place of a noun or of a verb.
//!
//! Limits: what could stand there in some reading is passed over ("the poor", "for certain"); so is every word that
//! WordNet knows as a noun or as a verb, too.

use crate::facts::Scene;
use crate::lexicon;
use crate::text::{Language, Side, TokenKind};

/// From this share on, a word is mostly used as one part of speech; below the other, hardly ever.
const MOSTLY: u8 = 80;
const HARDLY: u8 = 10;

/// Words that a noun must follow, with or without adjectives.
const DETERMINERS: &[&str] = &["a", "an", "my", "his", "its", "our", "their", "your", "several", "few", "many"];

/// Words that govern a noun.
const PREPOSITIONS: &[&str] = &[
    "of", "in", "on", "at", "by", "for", "with", "into", "without", "against", "between", "through", "during", "after", "before", "over",
    "under", "among", "from",
];

/// Words that only a verb can follow, with or without an adverb before it; those of "do" where they deny.
const MODALS: &[&str] = &["will", "would", "can", "could", "may", "might", "must", "should", "shall", "'ll"];
const DENIED: &[&str] = &["don't", "doesn't", "didn't", "won't", "can't", "cannot", "wouldn't", "couldn't", "shouldn't", "mustn't"];
const DO: &[&str] = &["do", "does", "did"];

/// Persons who do something: a verb or an adverb follows.
const PERSONS: &[&str] = &["i", "he", "she", "we", "they"];

/// Words that the dictionary calls adjectives and that stand for a noun or limit a verb.
const COUNTING: &[&str] = &[
    "more", "less", "most", "least", "enough", "much", "many", "few", "several", "other", "another", "both", "all", "first", "last",
    "next", "same", "own", "such", "which", "what", "each", "every", "some", "any", "no", "one", "two",
];

/// Adjectives that follow a person ("he alone", "we poor sinners") or stand for a noun after a preposition ("for certain").
const SET: &[&str] = &[
    "alone",
    "poor",
    "rich",
    "worth",
    "sure",
    "certain",
    "general",
    "particular",
    "short",
    "late",
    "private",
    "public",
    "good",
    "bad",
    "common",
    "full",
    "vain",
    "secret",
    "free",
    "new",
    "old",
    "large",
    "brief",
    "total",
    "present",
    "due",
    "like",
    "high",
    "low",
    "early",
    "better",
    "worse",
    "best",
    "worst",
    "black",
    "white",
    "young",
    "long",
    "far",
    "near",
    "real",
];

/// Adverbs that measure or limit what follows them, whatever it is, or say when.
const LIMITING: &[&str] = &[
    "only",
    "nearly",
    "roughly",
    "exactly",
    "approximately",
    "virtually",
    "practically",
    "hardly",
    "barely",
    "largely",
    "mostly",
    "mainly",
    "precisely",
    "fully",
    "really",
    "simply",
    "merely",
    "purely",
    "exclusively",
    "solely",
    "partly",
    "supposedly",
    "allegedly",
    "especially",
    "particularly",
    "usually",
    "normally",
    "recently",
    "currently",
    "presently",
    "previously",
    "formerly",
    "finally",
    "initially",
    "originally",
    "actually",
    "probably",
    "possibly",
    "certainly",
    "early",
    "likely",
    "daily",
    "weekly",
    "monthly",
    "yearly",
    "friendly",
    "family",
    "basically",
    "essentially",
    "necessarily",
    "definitely",
    "absolutely",
    "overly",
];

/// Words behind a comma with which the noun before it is told of further.
const RELATIVE: &[&str] = &["which", "who", "whom", "whose", "where"];

/// What a word may be followed by.
enum Next {
    /// The end of the sentence or of the quotation.
    End,
    /// A word that begins another phrase: no noun that the word before could go with.
    Other,
    /// A comma: what follows may be more of the same ("a strange, dark house"), or another phrase.
    Comma,
    /// Anything else.
    Noun,
}

/// Whether a token cannot stand between its neighbours.
pub fn is_garbled(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    if scene.case.articles[side].language != Language::English || scene.case.is_capital(side, token) {
        return false;
    }
    let word = scene.case.folded(side, token);
    let poses = lexicon::poses(word);
    let manner = word.ends_with("ly") && poses.adverb >= MOSTLY && poses.adjective < HARDLY && !LIMITING.contains(&word);
    let adjective = is_adjective(word) && !COUNTING.contains(&word) && !lexicon::is_superlative(word);
    if !manner && !adjective {
        return false;
    }
    // There is a word before, so that there is a token before.
    let Some(before) = before(scene, side, token) else { return false };
    let next = next(scene, side, token);
    let starved = matches!(next, Next::End | Next::Other);
    let governed = DETERMINERS.contains(&before) || PREPOSITIONS.contains(&before);
    if manner {
        return (starved || matches!(next, Next::Comma)) && (governed || before == "the" || is_adjective(before));
    }
    // "Other important of your life", "two important from that time".
    let counted = scene.case.articles[side].tokens[token - 1].kind == TokenKind::Number;
    let governed = governed || counted || is_adjective(before);
    let to_verb = MODALS.contains(&before) || DENIED.contains(&before) || before == "not" && is_done(scene, side, token);
    let acting = PERSONS.contains(&before) && (starved || !matches!(before, "we" | "they"));
    to_verb || !SET.contains(&word) && (acting || governed && starved)
}

/// Whether a word begins a phrase that may say how something is: "in bed", "to blame".
pub fn begins_adverbial(word: &str) -> bool {
    word == "to" || PREPOSITIONS.contains(&word)
}

/// Whether a word is an adjective and hardly anything else.
fn is_adjective(word: &str) -> bool {
    let poses = lexicon::poses(word);
    poses.adjective >= MOSTLY && poses.noun.max(poses.verb).max(poses.adverb) < HARDLY
}

/// Whether the "not" before a token stands with "do" or "would".
fn is_done(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let not = token.checked_sub(1).and_then(|not| before(scene, side, not));
    not.is_some_and(|word| DO.contains(&word) || MODALS.contains(&word))
}

/// The folded word right before a token in its sentence; `None` where a mark stands between.
fn before<'a>(scene: &'a Scene<'_>, side: Side, token: usize) -> Option<&'a str> {
    let at = scene.before(side, token)?;
    (scene.case.articles[side].tokens[at].kind != TokenKind::Mark).then(|| scene.case.folded(side, at))
}

/// What follows a token.
fn next(scene: &Scene<'_>, side: Side, token: usize) -> Next {
    let article = scene.case.articles[side];
    let at = token + 1;
    if !scene.bounds(side, token).contains(&at) {
        return Next::End;
    }
    let word = scene.case.folded(side, at);
    if article.tokens[at].kind == TokenKind::Mark {
        let ends = |mark: &str| matches!(mark, "." | "!" | "?" | ";" | "”" | "“" | "\"" | "''");
        // "A strange, dark house", "strange,” she said".
        let then = if scene.bounds(side, token).contains(&(at + 1)) { scene.case.folded(side, at + 1) } else { "" };
        return match word {
            // "The number of strange, which": nothing more of the same follows.
            "," if ends(then) || RELATIVE.contains(&then) => Next::End,
            "," => Next::Comma,
            mark if ends(mark) => Next::End,
            // A hyphen makes one word; behind another mark anything may stand.
            _ => Next::Noun,
        };
    }
    let others = ["to", "that", "who", "which", "is", "are", "was", "were", "be", "been", "has", "have", "had", "the", "a", "an"];
    let poses = lexicon::poses(word);
    let acts = poses.verb >= MOSTLY && poses.noun < HARDLY && poses.adjective < HARDLY;
    let other = others.contains(&word) || acts || [PREPOSITIONS, MODALS, DENIED, PERSONS, DO].iter().any(|list| list.contains(&word));
    if other { Next::Other } else { Next::Noun }
}
