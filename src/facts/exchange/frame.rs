//! Frame: who does what, to whom, from whom and for whom, around one verb.
//!
//! Read from the order of words alone: what stands before a verb does it, what stands right behind it suffers it, and what
//! follows a preposition has that preposition's part; a passive turns the first two round. Two frames around one verb in
//! linked sentences conflict where two parts were exchanged: "Leuwen bought it from Previda", "Previda bought it from
//! Leuwen".
//!
//! Limits: English only; a part ends at the next preposition, mark or clause; mutual verbs and verbs of saying are left alone.

use std::ops::Range;

use crate::facts::scene::CLOSELY;
use crate::facts::{Findings, Scene};
use crate::lexicon;
use crate::lexicon::deeds::{self, Deed};
use crate::text::{Side, Sides, TokenKind};

use super::{is_auxiliary, is_mutual, reports};

/// Percent of its uses in which a word is a verb, from which on it is taken for one.
const VERB: u8 = 50;

/// How many tokens before a verb its subject may begin, and behind it its object may end.
const PART: usize = 7;

/// How far behind a verb a preposition may stand.
const REACH: usize = 14;

/// How far an exchange is believed.
const CONFIDENCE: f32 = 0.65;

/// Prepositions whose part excludes that of whoever does it.
const PARTS: &[&str] = &["from", "to", "against", "for", "under", "over", "on", "in", "into", "behind", "by"];

/// Verbs that hand something over.
const GIVING: &[&str] = &[
    "give", "hand", "lend", "sell", "send", "pay", "award", "present", "donate", "offer", "show", "pass", "deliver", "grant", "bequeath",
    "owe",
];

/// What a verb tells by the table of deeds, and how many small words behind it belong to it.
type Told = (Deed, usize);

/// The verbs of a passage that somebody does to somebody, with their deed where the table has one.
fn verbs(scene: &Scene<'_>, side: Side) -> Vec<(usize, Option<Told>)> {
    let tokens = scene.passage.tokens[side].iter().copied();
    let found = tokens.filter_map(|t| {
        let word = scene.case.folded(side, t);
        if !scene.case.is_content(side, t) || scene.case.poses(side, t).verb < VERB {
            return None;
        }
        let bounds = scene.bounds(side, t);
        // "The green-painted mill"
        let in_compound = bounds.start < t && scene.case.folded(side, t - 1) == "-";
        // "Four yawns escape the host".
        let counted = || scene.follows_number(side, t);
        // "Went on to finish second" and "second place went to him".
        let goes = matches!(word, "go" | "goes" | "went" | "gone" | "going")
            && bounds.contains(&(t + 1))
            && matches!(scene.case.folded(side, t + 1), "on" | "to");
        if goes || scene.is_named(side, t) || in_compound || counted() {
            return None;
        }
        let behind = [t + 1, t + 2].map(|t| if bounds.contains(&t) { scene.case.folded(side, t) } else { "" });
        let told = deeds::deed(word, behind);
        (told.is_some() || !(is_mutual(word) || reports(word) && !addresses(word))).then_some((t, told))
    });
    found.collect()
}

struct Frame {
    agent: Vec<usize>,
    patient: Vec<usize>,
    /// What stands behind each preposition.
    parts: Vec<(&'static str, Vec<usize>)>,
    /// A pronoun that does it, and one that suffers it: "he saved", "saved him".
    pronouns: (Option<Person>, Option<Person>),
    /// Whether it is told in the passive.
    passive: bool,
    /// Whether its verb hands something over.
    gives: bool,
    /// First and last token of the whole.
    ends: (usize, usize),
}

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    if !scene.case.in_english() || scene.is_kept_whole() {
        return;
    }
    let (left, right) = (verbs(scene, Side::Left), verbs(scene, Side::Right));
    for &(a, told) in &left {
        let partner = scene.partners.get(Side::Left, a);
        // The same verb, or another that tells the same deed.
        let one_deed = |other: Option<Told>| matches!((told, other), (Some(x), Some(y)) if x.0.row == y.0.row);
        let Some(&(b, other)) = right
            .iter()
            .find(|(b, _)| partner == Some(*b))
            .or_else(|| right.iter().find(|&&(b, other)| one_deed(other) && scene.partners.get(Side::Right, b).is_none_or(|p| p == a)))
        else {
            continue;
        };
        let (told, other) = if one_deed(other) { (told, other) } else { (None, None) };
        let (Some(x), Some(y)) = (Frame::around(scene, Side::Left, a, told), Frame::around(scene, Side::Right, b, other)) else { continue };
        let (word, answer) = (scene.case.folded(Side::Left, a), scene.case.folded(Side::Right, b));
        // "Raised beds held less lead than open ground" and "open ground contained more lead than raised beds": the judge of comparisons
        // speaks of it.
        let compares = |side: Side, t: usize| scene.bounds(side, t).any(|t| scene.case.folded(side, t) == "than");
        if compares(Side::Left, a) && compares(Side::Right, b) {
            continue;
        }
        if !is_exchanged(scene, &x, &y) || !one_deed(other) && lexicon::converse(word, answer) {
            continue;
        }
        let (l, r) = (x.ends.0..x.ends.1 + 1, y.ends.0..y.ends.1 + 1);
        if findings.is_spoken(Side::Left, &l) || findings.is_spoken(Side::Right, &r) {
            continue;
        }
        let tokens = Sides::new(l, r);
        let said = |side: Side| scene.in_full(side, &tokens[side]);
        let reason = format!("Who does it and who does not have changed places around “{word}”");
        findings.add_relation(scene, &tokens, CONFIDENCE, said, reason);
    }
}

/// Verbs of saying that name who is spoken to or of: "she told the sergeant to delete it", "he thanked the nurses".
fn addresses(word: &str) -> bool {
    const ADDRESSING: &[&str] = &[
        "tell",
        "ask",
        "inform",
        "warn",
        "urge",
        "order",
        "remind",
        "assure",
        "advise",
        "thank",
        "praise",
        "congratulate",
        "hail",
        "welcome",
        "brief",
        "quote",
        "cite",
    ];
    lexicon::lemmas(word).iter().any(|(lemma, _)| ADDRESSING.contains(&lemma.as_str()))
}

/// Whom a pronoun stands for.
type Person = &'static str;

/// Pronouns that do it and that suffer it, by the one that does it.
const PRONOUNS: &[(Person, &str)] = &[("he", "him"), ("she", "her"), ("they", "them"), ("we", "us"), ("i", "me")];

impl Frame {
    fn around(scene: &Scene<'_>, side: Side, verb: usize, told: Option<Told>) -> Option<Self> {
        let bounds = scene.bounds(side, verb);
        let article = scene.case.articles[side];
        let word = |t: usize| scene.case.folded(side, t);
        let is_word = |t: usize| article.tokens[t].kind == TokenKind::Word;
        let helps = |t: usize| is_auxiliary(word(t)) || matches!(word(t), "not" | "later") || word(t).ends_with("ly");
        let mut at = verb;
        let mut passive = false;
        while at > bounds.start && helps(at - 1) {
            passive |= lexicon::is_be(word(at - 1));
            at -= 1;
        }
        if at == bounds.start || word(verb).ends_with("ing") && !passive {
            return None;
        }
        let end = scene.before_aside(side, at).unwrap_or(at);
        let stops = |t: usize| !is_word(t) && word(t) != "-" || opens_clause(word(t));
        let is_clitic = |t: usize| article.tokens[t].kind == TokenKind::Clitic;
        let weighty = |t: &usize| scene.case.is_content(side, *t) && is_word(*t);
        // "Ugo Senn, who woke the astronomer": who does it stands before the comma.
        let end = antecedent(scene, side, bounds.start..end).unwrap_or(end);
        let before = (bounds.start.max(end.saturating_sub(PART))..end).rev();
        let is_person = |t: usize| PRONOUNS.iter().any(|p| p.0 == word(t));
        // "The baker's boy, Ugo Senn, woke the astronomer royal, Dame Flora Kitt": a name behind a comma is one with what it explains.
        let explains = |t: usize| article.slice(article.tokens[t].span) == "," && bounds.contains(&(t + 1)) && scene.is_named(side, t + 1);
        let subject: Vec<usize> =
            before.take_while(|&t| !(stops(t) || is_person(t)) || is_clitic(t) || end < at && explains(t)).filter(weighty).collect();
        let mut object = Vec::new();
        let mut parts: Vec<(&'static str, Vec<usize>)> = Vec::new();
        let mut closed = false;
        let mut last = verb;
        let small = told.map_or(0, |(_, small)| small);
        for t in verb + 1 + small..bounds.end.min(verb + 1 + REACH) {
            if stops(t) && word(t) != "to" && !is_clitic(t) && !(explains(t) && last == t - 1) {
                break;
            }
            if let Some(part) = PARTS.iter().find(|p| **p == word(t)) {
                parts.push((part, Vec::new()));
                closed = false;
            } else if is_preposition(word(t)) {
                closed = true;
            } else if weighty(&t) && !closed {
                parts.last_mut().map_or(&mut object, |part| &mut part.1).push(t);
                last = t;
            }
        }
        let first = subject.iter().copied().min().unwrap_or(verb);
        let subject_pronoun = PRONOUNS.iter().find(|p| subject.is_empty() && p.0 == word(at - 1)).map(|p| p.0);
        // "Saved her" is somebody, "saved her child" a child.
        let alone = verb + 2 >= bounds.end || !scene.case.is_content(side, verb + 2);
        let object_pronoun = PRONOUNS.iter().find(|p| bounds.contains(&(verb + 1)) && alone && p.1 == word(verb + 1)).map(|p| p.0);
        let (mut agent, mut patient) = if passive {
            let by = parts.iter().position(|p| p.0 == "by").map(|k| parts.remove(k).1);
            (by.unwrap_or_default(), subject)
        } else {
            (subject, object)
        };
        if told.is_some_and(|(deed, _)| deed.suffered) {
            std::mem::swap(&mut agent, &mut patient);
        }
        // "Professor Balog" and "Professor Land" are two.
        for part in [&mut agent, &mut patient] {
            part.retain(|&t| !(lexicon::is_title(word(t)) && bounds.contains(&(t + 1)) && scene.case.is_capital(side, t + 1)));
        }
        let gives = !passive && lexicon::lemmas(word(verb)).iter().any(|(lemma, _)| GIVING.contains(&lemma.as_str()));
        let ends = (if subject_pronoun.is_some() { at - 1 } else { first }, last.max(verb + usize::from(object_pronoun.is_some())));
        let pronouns = if passive { (None, None) } else { (subject_pronoun, object_pronoun) };
        Some(Self { agent, patient, parts, pronouns, passive, gives, ends })
    }
}

/// Whether a word begins another clause, or an infinitive: what follows is no part of the frame.
fn opens_clause(word: &str) -> bool {
    matches!(
        word,
        "that"
            | "who"
            | "which"
            | "and"
            | "but"
            | "when"
            | "while"
            | "after"
            | "before"
            | "as"
            | "if"
            | "to"
            | "whether"
            | "how"
            | "why"
            | "where"
            | "what"
    )
}

/// Where the phrase ends that a "who" or "which" at the end of a range stands for.
fn antecedent(scene: &Scene<'_>, side: Side, range: Range<usize>) -> Option<usize> {
    let relative = range.end.checked_sub(1).filter(|t| range.contains(t))?;
    let is_comma = |t: usize| scene.case.articles[side].tokens[t].kind == TokenKind::Mark;
    let before = relative.checked_sub(1).filter(|t| range.contains(t))?;
    matches!(scene.case.folded(side, relative), "who" | "which").then(|| if is_comma(before) { before } else { relative })
}

fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "at" | "of"
            | "with"
            | "without"
            | "onto"
            | "through"
            | "during"
            | "about"
            | "near"
            | "since"
            | "until"
            | "than"
            | "because"
            | "between"
            | "among"
    )
}

/// Whether two parts of two frames were exchanged.
fn is_exchanged(scene: &Scene<'_>, a: &Frame, b: &Frame) -> bool {
    let meet = |own: &[usize], theirs: &[usize]| scene.shared(own, theirs) > 0;
    // "He saved the fireman" and "the fireman saved him".
    let same = |x: Option<Person>, y: Option<Person>| x.is_some() && x == y;
    if scene.kept >= CLOSELY
        && (same(a.pronouns.0, b.pronouns.1) && meet(&a.patient, &b.agent)
            || same(a.pronouns.1, b.pronouns.0) && meet(&a.agent, &b.patient))
    {
        return true;
    }
    // "Arrives and asks the lodgers", "arrives and is asked by the lodgers".
    let turned = match (a.passive, b.passive) {
        (false, true) => a.agent.is_empty() && meet(&a.patient, &b.agent),
        (true, false) => b.agent.is_empty() && meet(&a.agent, &b.patient),
        _ => false,
    };
    if turned && scene.kept >= CLOSELY {
        return true;
    }
    // "The firm acquired Fjordkey" and "it was taken over by Fjordkey": whoever suffers it by name does it there, to a pronoun.
    let by_name = |active: &Frame, side: Side, passive: &Frame| {
        let named = |t: &&usize| scene.is_named(side, **t);
        let own: Vec<usize> = active.patient.iter().filter(named).copied().collect();
        let (left, right) = if side == Side::Left { (&own, &passive.agent) } else { (&passive.agent, &own) };
        passive.patient.is_empty() && scene.shared(left, right) > 0
    };
    let named = match (a.passive, b.passive) {
        (false, true) => by_name(a, Side::Left, b),
        (true, false) => by_name(b, Side::Right, a),
        _ => false,
    };
    if named {
        return true;
    }
    if meet(&a.agent, &b.agent) || a.agent.is_empty() || b.agent.is_empty() {
        return false;
    }
    let crossed = |own: &[usize], theirs: &[usize]| meet(&a.agent, theirs) && meet(own, &b.agent) && !meet(own, theirs);
    if crossed(&a.patient, &b.patient) {
        return true;
    }
    // Who gives it is not who gets it.
    if a.gives && b.gives {
        let gets =
            |frame: &Frame| frame.parts.iter().filter(|(part, _)| *part == "to").flat_map(|(_, whom)| whom.clone()).collect::<Vec<_>>();
        let named = |own: &[usize], side: Side| own.iter().copied().filter(|&t| scene.is_named(side, t)).collect::<Vec<usize>>();
        let got = (gets(a), gets(b));
        if meet(&got.0, &b.agent)
            || meet(&a.agent, &got.1)
            || meet(&named(&a.agent, Side::Left), &named(&b.patient, Side::Right))
            || meet(&named(&a.patient, Side::Left), &named(&b.agent, Side::Right))
        {
            return true;
        }
    }
    // "Protects the plant against" and "shields the plant from".
    let one = |x: &str, y: &str| x == y && x != "by" || matches!((x, y), ("against", "from") | ("from", "against"));
    a.parts.iter().any(|(part, own)| b.parts.iter().any(|(other, theirs)| one(part, other) && crossed(own, theirs)))
}
