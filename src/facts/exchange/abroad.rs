//! Who did what to whom, in German, French, Spanish, Portuguese and Italian: one verb that is told in the active on one side and in
//! the passive on the other, or in the active on both, of two whose parts have been exchanged.
//!
//! A passive with its agent ("wurde vom Nachbarn verklagt", "a été mordu par un chien") says who acted and to whom it was done. In the
//! active, who stands before the verb acts, in German unless an article says otherwise ("den Nachbarn hat sie verklagt").
//!
//! Limits: who is named by a pronoun alone; verbs of which each side has another one; Romance sentences whose subject stands behind.

use std::cell::LazyCell;
use std::ops::Range;

use crate::facts::{Findings, Scene};
use crate::text::{Language, Side, Sides, TokenKind};

/// How far an exchange is believed.
const CONFIDENCE: f32 = 0.7;

/// How far from a verb those may stand who belong to it; German verbs stand at the end.
const REACH: usize = 9;
const GERMAN: usize = 16;

/// Passages of more tokens tell of too much: each verb is held against each.
const LONG: usize = 250;

/// How many tokens a noun phrase may have.
const PHRASE: usize = 5;

/// How far before its verb an auxiliary stands.
const AUXILIARY: usize = 3;

/// Beginnings of verbs this long are of one verb.
const STEM: usize = 4;

pub(super) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    let language = scene.case.articles.left.language;
    let Some(words) = Words::of(language).filter(|_| scene.case.articles.right.language == language) else { return };
    if Side::BOTH.iter().any(|&side| scene.passage.tokens[side].len() > LONG) {
        return;
    }
    let verbs = |side: Side| scene.passage.tokens[side].iter().copied().filter(|&t| may_be_verb(scene, side, t, words)).collect::<Vec<_>>();
    let right = verbs(Side::Right);
    for left in verbs(Side::Left) {
        let own = LazyCell::new(|| Told::read(scene, Side::Left, left, words));
        for &right in right.iter().filter(|&&right| are_one_verb(scene, left, right)) {
            let spans = exchanged(scene, &own, &Told::read(scene, Side::Right, right, words));
            if let Some(spans) = spans.filter(|spans| !are_told_alike(scene, spans, words)) {
                let inside = |side: Side| findings.is_spoken(side, &spans[side]);
                if !inside(Side::Left) && !inside(Side::Right) {
                    let said = |side: Side| scene.in_full(side, &spans[side]);
                    findings.add_relation(
                        scene,
                        &spans,
                        CONFIDENCE,
                        said,
                        "The same two stand around the same verb and have changed places",
                    );
                }
                return;
            }
        }
    }
}

/// Whether two stretches tell the same words in the same order and in the same voice: then nothing was exchanged.
fn are_told_alike(scene: &Scene<'_>, spans: &Sides<Range<usize>>, words: &Words) -> bool {
    let voice = |side: Side| {
        let word = |t: usize| scene.case.folded(side, t);
        let tells = spans[side].clone().filter(|&t| words.passive.contains(&word(t)) || words.agent.contains(&word(t)));
        tells.map(word).collect::<Vec<&str>>()
    };
    let there: Vec<usize> = spans.left.clone().filter_map(|t| scene.partners.get(Side::Left, t)).collect();
    there.is_sorted() && voice(Side::Left) == voice(Side::Right)
}

/// The small words by which a language tells who acts.
struct Words {
    passive: &'static [&'static str],
    agent: &'static [&'static str],
    determiners: &'static [&'static str],
    /// Prepositions that make a noun neither subject nor object.
    prepositions: &'static [&'static str],
    /// Verbs whose subject and object may change places.
    mutual: &'static [&'static str],
    /// How participles end, as written.
    participles: &'static [&'static str],
}

impl Words {
    fn of(language: Language) -> Option<&'static Self> {
        Some(match language {
            Language::German => &Self {
                passive: &["wurde", "wurden", "wird", "werden", "worden"],
                agent: &["von", "vom", "durch"],
                determiners: &["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "zum", "zur", "beim"],
                prepositions: &[
                    "mit", "in", "im", "am", "an", "auf", "aus", "bei", "beim", "fur", "gegen", "nach", "ohne", "uber", "um", "unter",
                    "vor", "zu", "zum", "zur", "neben", "wegen", "seit", "des", "als", "wie",
                ],
                mutual: &["traf", "treff", "heirat", "begegn"],
                participles: &["t", "en"],
            },
            Language::French => &Self {
                passive: &["est", "sont", "ete", "etait", "etaient", "fut", "furent", "sera", "etre", "fait"],
                agent: &["par"],
                determiners: &[
                    "le", "la", "les", "l'", "un", "une", "des", "du", "au", "aux", "son", "sa", "ses", "leur", "leurs", "ce", "cet",
                    "cette",
                ],
                prepositions: &[
                    "de", "du", "des", "d'", "avec", "dans", "en", "pour", "sur", "sous", "chez", "contre", "sans", "apres", "avant",
                    "comme",
                ],
                mutual: &["rencontr", "epous"],
                participles: &[
                    "é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "it", "ite", "ert", "erte", "int", "inte",
                ],
            },
            Language::Spanish => &Self {
                passive: &["fue", "fueron", "ser", "sido", "es", "son", "era", "eran", "sera", "seran"],
                agent: &["por"],
                determiners: &["el", "la", "los", "las", "un", "una", "unos", "unas", "su", "sus", "al", "del", "este", "esta"],
                prepositions: &[
                    "de", "del", "con", "en", "para", "sobre", "contra", "sin", "tras", "ante", "como", "desde", "hasta", "entre",
                ],
                mutual: &["encontr", "reunio", "caso", "casaron"],
                participles: &["do", "da", "dos", "das", "to", "ta", "tos", "tas", "cho", "cha"],
            },
            Language::Portuguese => &Self {
                passive: &["foi", "foram", "ser", "sido", "e", "sao", "era", "eram", "sera", "serao"],
                agent: &["por", "pelo", "pela", "pelos", "pelas"],
                determiners: &["o", "a", "os", "as", "um", "uma", "ao", "do", "da", "seu", "sua", "seus", "suas", "este", "esta"],
                prepositions: &[
                    "de", "do", "da", "dos", "das", "com", "em", "no", "na", "nos", "nas", "para", "sobre", "contra", "sem", "apos", "como",
                ],
                mutual: &["encontr", "casou", "reuniu"],
                participles: &["do", "da", "dos", "das", "to", "ta", "tos", "tas"],
            },
            Language::Italian => &Self {
                passive: &[
                    "e", "stato", "stata", "stati", "state", "viene", "venne", "vengono", "fu", "furono", "essere", "sara", "fosse",
                    "veniva",
                ],
                agent: &["da", "dal", "dalla", "dallo", "dai", "dagli", "dalle", "dall'"],
                determiners: &[
                    "il", "lo", "la", "i", "gli", "le", "l'", "un", "una", "uno", "un'", "al", "del", "suo", "sua", "questo", "questa",
                ],
                prepositions: &[
                    "di", "del", "della", "dello", "dei", "degli", "delle", "dell'", "con", "in", "nel", "nella", "per", "su", "sul",
                    "sulla", "contro", "senza", "dopo", "come",
                ],
                mutual: &["incontr", "spos"],
                participles: &["to", "ta", "ti", "te", "so", "sa", "si", "se"],
            },
            _ => return None,
        })
    }
}

/// Whether a word of weight may be a verb: in small letters, and no noun behind an article.
fn may_be_verb(scene: &Scene<'_>, side: Side, token: usize, words: &Words) -> bool {
    let word = scene.case.folded(side, token);
    let start = scene.bounds(side, token).start;
    let noun = token > start && words.determiners.contains(&scene.case.folded(side, token - 1));
    scene.case.articles[side].tokens[token].kind == TokenKind::Word
        && scene.case.is_content(side, token)
        && !scene.case.is_capital(side, token)
        && word.len() >= STEM
        && !noun
        && !words.mutual.iter().any(|mutual| word.starts_with(mutual))
}

/// Whether two words are forms of one verb: partners, of one stem, or, as participles of German, of one root.
fn are_one_verb(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let (a, b) = (scene.case.folded(Side::Left, left), scene.case.folded(Side::Right, right));
    let (a, b) = (root(a), root(b));
    let common = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
    scene.partners.get(Side::Left, left) == Some(right)
        || scene.case.vocabulary.stem(Side::Left, left) == scene.case.vocabulary.stem(Side::Right, right)
        || common >= STEM && common * 3 >= a.len().max(b.len()) * 2
}

/// A word without the "ge-" of German participles.
fn root(word: &str) -> &str {
    word.strip_prefix("ge").filter(|rest| rest.len() >= STEM).unwrap_or(word)
}

/// What one side tells of a verb.
struct Told {
    verb: usize,
    passive: bool,
    /// Those who act.
    agents: Vec<usize>,
    /// Those to whom it is done.
    patients: Vec<usize>,
}

impl Told {
    fn read(scene: &Scene<'_>, side: Side, verb: usize, words: &Words) -> Self {
        let (bounds, word) = (clause(scene, side, verb), |t: usize| scene.case.folded(side, t));
        let german = scene.case.articles[side].language == Language::German;
        // The auxiliary of a German passive may stand behind: "verklagt worden ist".
        let before = |reach: usize| bounds.start.max(verb.saturating_sub(reach))..verb;
        let auxiliary = before(if german { GERMAN } else { AUXILIARY }).rev().find(|&t| words.passive.contains(&word(t)));
        let behind = german && bounds.contains(&(verb + 1)) && words.passive.contains(&word(verb + 1));
        let by = |range: Range<usize>| range.into_iter().find(|&t| words.agent.contains(&word(t)));
        let written = scene.case.articles[side].slice(scene.case.articles[side].tokens[verb].span);
        let participle = words.participles.iter().any(|ending| written.ends_with(ending));
        let agent = match (german, auxiliary) {
            _ if !participle => None,
            (true, at) if at.is_some() || behind => by(at.unwrap_or(bounds.start)..verb),
            (true, _) => None,
            (false, Some(_)) => by(verb + 1..bounds.end.min(verb + 1 + PHRASE)),
            // "Preso a schiaffi da una vigilessa", "mordu par un chien".
            (false, None) => by(verb + 1..bounds.end.min(verb + 3)),
        };
        if let Some(by) = agent {
            let agents = phrase(scene, side, by + 1, bounds.end, words);
            let last = agents.last().copied().unwrap_or(by);
            let subject = bounds.start..auxiliary.unwrap_or(if german { by } else { verb });
            let patients = subject
                .rev()
                .take(REACH)
                .filter(|t| !agents.contains(t) && *t < by.min(last) && is_free(scene, side, *t, bounds.start, words));
            let patients = patients.filter(|&t| scene.partners.get(side, t).is_some()).take(PHRASE).collect();
            return Self { verb, passive: true, agents, patients };
        }
        let mut told = Self { verb, passive: false, agents: Vec::new(), patients: Vec::new() };
        if auxiliary.is_some() || behind {
            return told;
        }
        // "Que son pays réclame": what stands before a relative pronoun may be either.
        let relative = |t: usize| !german && matches!(word(t), "que" | "qu'" | "che" | "qui" | "dont" | "quien" | "quem" | "cui");
        let from = (bounds.start..verb).rev().find(|&t| relative(t)).map_or(bounds.start, |t| t + 1);
        let near = from.max(verb.saturating_sub(if german { GERMAN } else { REACH }))..bounds.end.min(verb + REACH);
        let mut others = Vec::new();
        for t in near.filter(|&t| t != verb && scene.case.is_content(side, t) && is_free(scene, side, t, bounds.start, words)) {
            let acts = if german { acts_in_german(scene, side, t, verb, bounds.start) } else { Some(t < verb) };
            match acts {
                Some(true) => told.agents.push(t),
                Some(false) => told.patients.push(t),
                None => others.push(t),
            }
        }
        // "Brehm hat die Nachbarin verklagt": where somebody stands before the auxiliary, who stands behind it is the other one.
        if !told.agents.is_empty() {
            told.patients.append(&mut others);
        }
        told
    }
}

/// Whether a German noun acts: an article of another case says that it does not; else who stands before the finite verb does.
fn acts_in_german(scene: &Scene<'_>, side: Side, token: usize, verb: usize, start: usize) -> Option<bool> {
    let word = |t: usize| scene.case.folded(side, t);
    // Whether an article is of the accusative or dative of somebody; nothing for any other word.
    let oblique = |word: &str| match word {
        "den" | "dem" | "einem" | "ihren" | "ihrem" | "seinen" | "seinem" => Some(true),
        "der" | "die" | "das" | "ein" | "eine" | "einer" | "ihre" | "seine" => Some(false),
        _ => word.ends_with("einen").then_some(true),
    };
    if (start.max(token.saturating_sub(3))..token).rev().find_map(|t| oblique(word(t))) == Some(true) {
        return Some(false);
    }
    let helps = |t: usize| matches!(word(t), "hat" | "haben" | "hatte" | "hatten" | "soll" | "will" | "wollte" | "kann" | "muss");
    let finite = (start..verb).find(|&t| helps(t)).unwrap_or(verb);
    // Behind the finite verb both may stand: "am Montag hat Brandl Osei geholt".
    if token < finite {
        Some(true)
    } else if finite < verb {
        None
    } else {
        Some(false)
    }
}

/// The clause of a verb: what stands between two marks that part clauses.
fn clause(scene: &Scene<'_>, side: Side, verb: usize) -> Range<usize> {
    let bounds = scene.bounds(side, verb);
    let parts = |t: usize| matches!(scene.case.folded(side, t), ";" | ":" | "–" | "—" | "(" | ")");
    let start = (bounds.start..verb).rev().find(|&t| parts(t)).map_or(bounds.start, |t| t + 1);
    start..(verb..bounds.end).find(|&t| parts(t)).unwrap_or(bounds.end)
}

/// The words of weight of the noun phrase that begins at a token.
fn phrase(scene: &Scene<'_>, side: Side, from: usize, end: usize, words: &Words) -> Vec<usize> {
    let word = |t: usize| scene.case.folded(side, t);
    let ends = |t: &usize| {
        let mark = scene.case.articles[side].tokens[*t].kind == TokenKind::Mark;
        mark || words.prepositions.contains(&word(*t)) && !words.determiners.contains(&word(*t)) || words.passive.contains(&word(*t))
    };
    (from..end.min(from + PHRASE)).take_while(|t| !ends(t)).filter(|&t| scene.case.is_content(side, t)).collect()
}

/// Whether a word of weight stands behind no preposition: its own noun phrase begins before it with an article or nothing.
fn is_free(scene: &Scene<'_>, side: Side, token: usize, start: usize, words: &Words) -> bool {
    let word = |t: usize| scene.case.folded(side, t);
    let before = (start.max(token.saturating_sub(3))..token).rev();
    let mut small =
        before.take_while(|&t| scene.case.articles[side].tokens[t].kind != TokenKind::Mark).filter(|&t| !scene.case.is_content(side, t));
    !small.next().is_some_and(|t| words.prepositions.contains(&word(t)) || words.agent.contains(&word(t)))
}

/// From where to where, if those who act on one side are those to whom it is done on the other, and the other way round.
fn exchanged(scene: &Scene<'_>, a: &Told, b: &Told) -> Option<Sides<Range<usize>>> {
    let pair = |left: &[usize], right: &[usize]| {
        left.iter().find_map(|&l| right.iter().copied().find(|&r| scene.partners.get(Side::Left, l) == Some(r)).map(|r| (l, r)))
    };
    if a.passive && b.passive || pair(&a.agents, &b.agents).is_some() || pair(&a.patients, &b.patients).is_some() {
        return None;
    }
    let (one, other) = (pair(&a.agents, &b.patients)?, pair(&a.patients, &b.agents)?);
    // In the active on both sides both must be somebody with a name: of nouns nobody knows which are subjects.
    if !(a.passive || b.passive || is_somebody(scene, one.0) && is_somebody(scene, other.0)) {
        return None;
    }
    let around = |verb: usize, x: usize, y: usize| x.min(y).min(verb)..x.max(y).max(verb) + 1;
    Some(Sides::new(around(a.verb, one.0, other.0), around(b.verb, one.1, other.1)))
}

/// Whether a left token belongs to a name that is no place.
fn is_somebody(scene: &Scene<'_>, token: usize) -> bool {
    scene.case.mentions.left.name_at(token).is_some_and(|name| name.place.is_none())
}
