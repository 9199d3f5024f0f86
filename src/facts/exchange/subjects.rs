//! Subjects: who does what, where all but a little is kept. Two that have changed places as the subjects of two verbs, "she waits after
//! he promises to pay" against "he waits after she promises to pay"; and one subject of one verb that does it here and suffers it there,
//! "it outruns its rivals" against "it is outrun by its rivals".
//!
//! The subject is the noun, name or pronoun right before the verb and what goes with it.
//!
//! Limits: English; subjects that a clause parts from their verbs.

use std::ops::Range;

use crate::facts::scene::{CLOSELY, around};
use crate::facts::{Findings, Scene};
use crate::lexicon;
use crate::text::{Language, Side, Sides, TokenKind};

use super::{is_auxiliary, is_mutual, reports};

/// Percent of its uses in which a word must be a verb to be taken for one.
const VERB: u8 = 40;

/// Passages of more verbs tell of too much.
const MANY: usize = 24;

/// How far an exchange is believed.
const CONFIDENCE: f32 = 0.7;

/// Share of kept words from which on another pronoun is another person.
const NEARLY: f32 = 0.85;

/// How many adverbs and auxiliaries may stand between a subject and its verb.
const BETWEEN: usize = 4;

/// A verb that both sides have, and who does it.
struct Deed {
    verb: Sides<usize>,
    subject: Sides<usize>,
    passive: Sides<bool>,
}

impl Deed {
    /// From the subject to the verb.
    fn tokens(&self) -> Sides<Range<usize>> {
        Sides::new(self.subject.left..self.verb.left + 1, self.subject.right..self.verb.right + 1)
    }

    /// Whether it is told in the active on both sides, or in the passive.
    const fn is_of_one_voice(&self) -> bool {
        self.passive.left == self.passive.right
    }
}

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    if !scene.case.in_english() || scene.kept < CLOSELY || scene.is_kept_whole() {
        return;
    }
    let deeds: Vec<Deed> = scene.passage.tokens.left.iter().filter_map(|&t| deed(scene, t)).take(MANY + 1).collect();
    let compares = |side: Side| scene.passage.tokens[side].iter().any(|&t| scene.case.folded(side, t) == "than");
    if deeds.len() > MANY || compares(Side::Left) && compares(Side::Right) {
        return;
    }
    let person = |side: Side, t: usize| matches!(scene.case.folded(side, t), "he" | "she");
    // Where both sides speak of both, the two may only have changed their order.
    let both = |side: Side| {
        let says = |pronoun: &str| scene.passage.tokens[side].iter().any(|&t| scene.case.folded(side, t) == pronoun);
        says("he") && says("she")
    };
    let of_two = both(Side::Left) && both(Side::Right);
    for one in &deeds {
        let same = is_same(scene, one.subject.left, one.subject.right);
        let another = person(Side::Left, one.subject.left) && person(Side::Right, one.subject.right) && !same;
        if same && !one.is_of_one_voice() && have_one_object(scene, one) {
            tell(scene, findings, &one.tokens(), "What the subject does on one side is done to it on the other");
        }
        if another && !of_two && scene.kept >= NEARLY && one.is_of_one_voice() {
            tell(scene, findings, &one.tokens(), "Somebody else does it");
        }
    }
    let stem = |deed: &Deed| scene.case.vocabulary.stem(Side::Left, deed.verb.left);
    for (k, one) in deeds.iter().enumerate() {
        for two in &deeds[k + 1..] {
            let crossed = is_same(scene, one.subject.left, two.subject.right) && is_same(scene, two.subject.left, one.subject.right);
            let straight = is_same(scene, one.subject.left, one.subject.right) || is_same(scene, two.subject.left, two.subject.right);
            // "She led the upper half and he led the lower" may be told in the other order.
            let of_two = stem(one) != stem(two);
            if crossed && !straight && of_two && one.is_of_one_voice() && two.is_of_one_voice() {
                let (one, two) = (one.tokens(), two.tokens());
                let tokens = Sides::new(around(&one.left, &two.left), around(&one.right, &two.right));
                tell(scene, findings, &tokens, "The subjects of two verbs have changed places");
            }
        }
    }
}

fn tell(scene: &Scene<'_>, findings: &mut Findings, tokens: &Sides<Range<usize>>, reason: &str) {
    if !findings.are_spoken(tokens) {
        let said = |side: Side| scene.quote(side, &tokens[side], 1);
        findings.add_relation(scene, tokens, CONFIDENCE, said, reason);
    }
}

/// The deed of a verb on the left that the right side has as well.
fn deed(scene: &Scene<'_>, verb: usize) -> Option<Deed> {
    let other = scene.partners.get(Side::Left, verb)?;
    let is_verb = |side: Side, t: usize| {
        let word = scene.case.folded(side, t);
        let thing = scene.before(side, t).is_some_and(|t| lexicon::is_determiner(scene.case.folded(side, t)));
        scene.case.is_content(side, t)
            && scene.case.poses(side, t).verb >= VERB
            && !thing
            && !word.ends_with("ing")
            && !is_mutual(word)
            && !reports(word)
            && !scene.is_named(side, t)
    };
    if !is_verb(Side::Left, verb) || !is_verb(Side::Right, other) {
        return None;
    }
    let ((a, x), (b, y)) = (subject(scene, Side::Left, verb)?, subject(scene, Side::Right, other)?);
    Some(Deed { verb: Sides::new(verb, other), subject: Sides::new(a, b), passive: Sides::new(x, y) })
}

/// The subject of a verb, and whether it suffers it.
fn subject(scene: &Scene<'_>, side: Side, verb: usize) -> Option<(usize, bool)> {
    let start = scene.bounds(side, verb).start;
    let word = |t: usize| scene.case.folded(side, t);
    let goes_with = |t: usize| {
        is_auxiliary(word(t)) || lexicon::poses(word(t)).adverb >= 80 || lexicon::hedges::modal(Language::English, word(t)).is_some()
    };
    let mut at = verb;
    while at > start && verb - at < BETWEEN && goes_with(at - 1) {
        at -= 1;
    }
    let passive = (at..verb).any(|t| lexicon::is_be(word(t)));
    let last = at.checked_sub(1).filter(|&t| t >= start)?;
    // "That his sister, the widowed shopkeeper Ada, forged it".
    let last = if word(last) == "," { last.checked_sub(1).filter(|&t| t >= start && scene.is_named(side, t))? } else { last };
    let noun = || {
        scene.case.articles[side].tokens[last].kind == TokenKind::Word
            && scene.case.is_content(side, last)
            && (scene.case.is_capital(side, last) || scene.case.poses(side, last).noun >= VERB)
    };
    (is_pronoun(word(last)) || noun()).then_some((last, passive))
}

fn is_pronoun(word: &str) -> bool {
    matches!(word, "he" | "she" | "it" | "they" | "we")
}

/// Whether two subjects are the same word: a pronoun, or one of weight.
fn is_same(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let (x, y) = (scene.case.folded(Side::Left, left), scene.case.folded(Side::Right, right));
    if is_pronoun(x) || is_pronoun(y) { x == y } else { scene.is_alike(left, right) }
}

/// Whether what stands behind the verb of the active, and behind "by" in the passive, is one.
fn have_one_object(scene: &Scene<'_>, deed: &Deed) -> bool {
    const NEAR: usize = 4;
    let object = |side: Side| {
        let word = |t: usize| scene.case.folded(side, t);
        let (from, end) = (deed.verb[side] + 1, scene.bounds(side, deed.verb[side]).end);
        let from = if deed.passive[side] { Some(from + 1).filter(|_| from < end && word(from) == "by")? } else { from };
        let plain = |t: &usize| scene.case.is_content(side, *t) || lexicon::is_determiner(word(*t));
        let phrase: Vec<usize> = (from..end.min(from + NEAR)).take_while(plain).filter(|&t| scene.case.is_content(side, t)).collect();
        (!phrase.is_empty()).then_some(phrase)
    };
    let (Some(l), Some(r)) = (object(Side::Left), object(Side::Right)) else { return false };
    l.iter().any(|&a| r.iter().any(|&b| scene.is_alike(a, b)))
}
