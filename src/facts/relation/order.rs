//! Order: what came first, or brought the other about, where both sides tell the same two things around "before", "after", "because",
//! "prompting" or "led to" and they have changed places: "the bells are removed before the scaffolding goes up" against "the scaffolding
//! goes up before the bells are removed", "riots broke out after owners cut wages" against "riots broke out, prompting owners to cut
//! wages".
//!
//! Each side's two things are known by their words of weight; "A before B" is "B after A", and a cause comes before its effect.
//!
//! Limits: English; a sentence that denies besides ("not before", "not until after") is left alone.

use std::ops::Range;

use crate::facts::{Findings, Scene};
use crate::lexicon;
use crate::text::{Side, Sides, TokenKind};

/// How many tokens around "before" and "after" tell what came first and second.
const CLAUSE: usize = 9;

/// So many words of weight must have changed places.
const CROSSED: usize = 3;

/// Words that another clause begins with.
const JOINS: &[&str] = &["that", "and", "but", "because", "who", "which", "when", "while", "if", "whether", "so", "as", "before", "after"];

/// Words behind which stands what came first.
const FIRST_BEHIND: &[&str] = &["after", "because", "since", "once"];

/// The same of two words.
const DUE: &[&str] = &["due", "owing", "thanks"];

/// Verbs whose subject comes first and brings the rest about; in the passive what stands behind "by". No forms that are nouns as well:
/// lead, causes, forces.
const BRINGS_ABOUT: &[&str] = &[
    "prompts",
    "prompted",
    "prompting",
    "caused",
    "causing",
    "triggered",
    "triggering",
    "sparked",
    "sparking",
    "provokes",
    "provoked",
    "provoking",
    "forced",
    "forcing",
    "led",
    "leading",
    "inspires",
    "inspired",
    "inspiring",
];

/// How far behind "led" the word "to" may stand that makes a cause of it.
const LEAD: usize = 6;

/// Words that only tell how long it was before or after.
const LASTING: &[&str] = &[
    "take",
    "takes",
    "took",
    "taken",
    "pass",
    "passes",
    "passed",
    "go",
    "goes",
    "went",
    "elapse",
    "elapsed",
    "wait",
    "waits",
    "waited",
    "last",
    "lasted",
    "year",
    "years",
    "month",
    "months",
    "week",
    "weeks",
    "day",
    "days",
    "hour",
    "hours",
    "minute",
    "minutes",
    "decade",
    "decades",
    "century",
    "shortly",
    "soon",
    "long",
    "just",
    "immediately",
];

/// Percent of its uses in which a word must be a verb.
const VERB: u8 = 50;

/// How far an exchange is believed.
const CONFIDENCE: f32 = 0.75;

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    if !scene.case.in_english() || scene.is_kept_whole() {
        return;
    }
    let told = Sides::new(Side::Left, Side::Right).map(|side| told(scene, side));
    for a in &told.left {
        for b in &told.right {
            let tokens = Sides::new(a.tokens.clone(), b.tokens.clone());
            let spoken = findings.are_spoken(&tokens);
            if !spoken && are_crossed(scene, a, b) {
                let said = |side: Side| scene.in_full(side, &tokens[side]);
                findings.add_relation(
                    scene,
                    &tokens,
                    CONFIDENCE,
                    said,
                    "The two stand in the other order: the one came first, or brought the other about",
                );
            }
        }
    }
}

/// Whether "before" on one side and "after" on the other tell the same two things in the same order in time.
pub(super) fn tells_the_same(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let (Some(a), Some(b)) = (around(scene, Side::Left, left), around(scene, Side::Right, right)) else { return false };
    let [straight, crossed] = in_common(scene, &a, &b);
    !straight.contains(&0) && crossed == [0, 0]
}

/// Two things of which one came before the other.
struct Told {
    /// The word that says which came first.
    join: usize,
    /// From the first word of the one to the last of the other.
    tokens: Range<usize>,
    /// The words of weight of what came first.
    first: Vec<usize>,
    /// The words of weight of what came second.
    second: Vec<usize>,
}

/// What a side tells with "before" and "after".
fn told(scene: &Scene<'_>, side: Side) -> Vec<Told> {
    const FEW: usize = 12;
    let word = |t: usize| scene.case.folded(side, t);
    // "Before and after", "the year before".
    let both = |t: usize| {
        matches!(word(t + 1), "and" | "or") || t.checked_sub(1).is_some_and(|t| matches!(word(t), "and" | "or") && word(t + 1) == "after")
    };
    let since = |t: usize| t > 1 && word(t - 2) == "the" && matches!(word(t - 1), "year" | "day" | "week" | "month" | "night" | "season");
    let joins = scene.passage.tokens[side].iter().copied().filter(|&t| is_join(scene, side, t) && !both(t) && !since(t));
    // A text without full stops has joins without end.
    let joins: Vec<usize> = joins.take(FEW + 1).collect();
    if joins.len() > FEW {
        return Vec::new();
    }
    joins.into_iter().filter_map(|t| around(scene, side, t)).collect()
}

/// Whether a token says of two things which came first.
fn is_join(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let word = |t: usize| scene.case.folded(side, t);
    // "The following spring".
    let describes = || scene.before(side, token).is_some_and(|t| lexicon::is_determiner(word(t)));
    match word(token) {
        "before" => true,
        // "Blocks a hormone, which in turn slows growth".
        "in" => word(token + 1) == "turn" && token > 0 && matches!(word(token - 1), "which" | "and" | "this" | "that"),
        "following" => !describes(),
        // "Once the paint has dried", and not "once a year".
        "once" => matches!(word(token + 1), "the" | "this" | "that" | "these" | "those" | "it" | "they" | "all" | "its" | "their"),
        first if DUE.contains(&first) => word(token + 1) == "to",
        // "Led the shops to close", not "led the choir".
        "led" | "leading" => (token + 1..scene.bounds(side, token).end.min(token + LEAD)).any(|t| word(t) == "to"),
        other => FIRST_BEHIND.contains(&other) || BRINGS_ABOUT.contains(&other),
    }
}

fn around(scene: &Scene<'_>, side: Side, join: usize) -> Option<Told> {
    let bounds = scene.bounds(side, join);
    if bounds.clone().any(|t| scene.is_negator(side, t)) {
        return None;
    }
    let mark = |t: &usize| scene.case.articles[side].tokens[*t].kind == TokenKind::Mark || JOINS.contains(&scene.case.folded(side, *t));
    // "It took two years before it ran again": how long it took is no thing that came first.
    let lasts = |t: usize| scene.case.mentions[side].quantity_at(t).is_some() || LASTING.contains(&scene.case.folded(side, t));
    let weighty = |range: Range<usize>| range.filter(|&t| scene.case.is_content(side, t) && !lasts(t)).collect::<Vec<usize>>();
    let ahead = |from: usize| from..(from..bounds.end.min(from + CLAUSE)).find(|t| mark(t)).unwrap_or(bounds.end.min(from + CLAUSE));
    let back = |end: usize| {
        let from = bounds.start.max(end.saturating_sub(CLAUSE));
        (from..end).rev().find(mark).map_or(from, |t| t + 1)..end
    };
    let word = |t: usize| scene.case.folded(side, t);
    let causes = BRINGS_ABOUT.contains(&word(join));
    let in_turn = word(join) == "in";
    let behind = ahead(join + 1 + usize::from(in_turn || matches!(word(join + 1), "by" | "to")));
    let passive = causes && word(join + 1) == "by";
    let leads = !in_turn && (join == bounds.start || mark(&(join - 1)));
    let other = if causes {
        // "It was the rain that caused the flood", "the rain fell, causing a flood".
        back(join - usize::from(leads && join > bounds.start))
    } else if leads {
        // "Before the bells are removed, the scaffolding goes up."
        ahead(behind.end + 1)
    } else if in_turn {
        back(join - 1 - usize::from(join > bounds.start + 1 && mark(&(join - 2))))
    } else {
        back(join)
    };
    let (mut before, after) = (weighty(other.clone()), weighty(behind.clone()));
    if in_turn {
        // What does both is no part of either.
        let verb = before.iter().position(|&t| lexicon::poses(word(t)).verb >= VERB).unwrap_or(0);
        before.drain(..verb);
    }
    let tokens = other.start.min(join)..other.end.max(behind.end);
    let (first, second) = if word(join) == "before" || in_turn || causes && !passive { (before, after) } else { (after, before) };
    (!first.is_empty() && !second.is_empty()).then_some(Told { join, tokens, first, second })
}

/// Whether what came first here came second there, and the other way round.
fn are_crossed(scene: &Scene<'_>, a: &Told, b: &Told) -> bool {
    // "Thanks to the band, she lost weight since May" and "she lost weight since May": each side's word is held against its own partner.
    let other_partner = |side: Side, own: usize, theirs: usize| scene.partners.get(side, own).is_some_and(|partner| partner != theirs);
    if other_partner(Side::Left, a.join, b.join) || other_partner(Side::Right, b.join, a.join) {
        return false;
    }
    let [straight, crossed] = in_common(scene, a, b);
    !crossed.contains(&0) && crossed[0] + crossed[1] >= CROSSED && straight == [0, 0]
}

/// How many words the first things have in common, and the second; and each first with the other's second.
fn in_common(scene: &Scene<'_>, a: &Told, b: &Told) -> [[usize; 2]; 2] {
    let stem = |side: Side, t: usize| scene.case.vocabulary.stem(side, t);
    let shared = |left: &[usize], right: &[usize]| {
        left.iter().filter(|&&l| right.iter().any(|&r| stem(Side::Left, l) == stem(Side::Right, r))).count()
    };
    [[shared(&a.first, &b.first), shared(&a.second, &b.second)], [shared(&a.first, &b.second), shared(&a.second, &b.first)]]
}
