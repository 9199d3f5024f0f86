//! Relation: opposites in the same slot (rose and fell, before and after, bought and sold), and members of a closed
//! class that exclude one another (killed and injured, red and green).
//!
//! An event told from its other end ("she bought it from him", "he sold it to her") is no contradiction: where the
//! words around a converse change places as well, nothing differs.
//!
//! Limits: what WordNet and the tables do not know as opposites, or say with several words, is not seen.

mod apart;
pub(super) mod cause;
pub(super) mod compared;
pub(super) mod course;
pub(super) mod excused;
mod idiom;
pub(super) mod one_event;
pub(super) mod order;
pub(super) mod phrase;
pub(super) mod replaced;
pub(super) mod turned;
mod worded;

use rustc_hash::FxHashMap;

use crate::facts::model::{Kind, Severity};
use crate::facts::negation::abroad;
use crate::facts::scene::{CLOSELY, TOLD_FREELY};
use crate::facts::{Finding, Findings, Scene, best_first, role};
use crate::lexicon;
use crate::lexicon::hedges::{self, Attribution, Outcome};
use crate::text::{Language, Side, Sides, TokenKind};

use apart::Apart;

/// Opposites conflict from this slot score on.
const SLOT: f32 = 0.36;

/// The same in a passage of many changed words, for two that stand in different gaps of it.
const FAR: f32 = 0.4;

/// Two steps on the way to a fact need less of a common slot, where this share of the words is kept.
const LOOSE: f32 = 0.15;
const ONE_MATTER: f32 = 0.5;

/// Share of kept words below which small words are not held against each other.
const FREELY: f32 = 0.4;

/// Share of kept words below which two deeds that exclude one another may be of two matters.
const DEEDS: f32 = 0.6;

/// Two verbs of one subject need less of a common slot.
const SUBJECT: f32 = 0.2;

/// Members of a closed class conflict from this slot score on: they say less by themselves than opposites do.
const EXCLUSIVE: f32 = 0.5;

/// The same of two adjectives in sentences that tell of one matter.
const QUALITY: f32 = 0.3;

/// Share of kept words from which on another share of the same is said of the same deed.
const SAME: f32 = 0.75;

/// How far behind its verb a preposition may stand.
const WITH_VERB: usize = 4;

/// How far before an opposite a negator turns it back: "not easy" against "hard".
pub(super) const DENIED: usize = 3;

pub(super) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    let free = |side: Side| -> Vec<usize> {
        scene.passage.tokens[side]
            .iter()
            .copied()
            .filter(|&t| {
                scene.partners.get(side, t).is_none()
                    && scene.case.articles[side].tokens[t].kind == TokenKind::Word
                    && scene.case.folded(side, t).len() > 1
                    && !is_name(scene, side, t)
            })
            .collect()
    };
    let (left, right) = (free(Side::Left), free(Side::Right));
    if left.is_empty() || right.is_empty() || left.len() * right.len() > 4_000 {
        return;
    }
    let language = scene.case.articles.left.language;
    if language != scene.case.articles.right.language {
        return;
    }
    // In a long passage words of two gaps are rather said of two things.
    let crowded = left.len() * right.len() > 150;
    let mut known: FxHashMap<(u32, u32), Apart> = FxHashMap::default();
    let (x, y) = (|t| scene.case.folded(Side::Left, t), |t| scene.case.folded(Side::Right, t));
    let mut found: Vec<(f32, usize, usize)> = Vec::new();
    // The judge of certainty speaks of those.
    let is_hedge = |a: usize, b: usize| scene.case.mentions.left.is_hedge(a) && scene.case.mentions.right.is_hedge(b);
    let are_deeds = |x: &str, y: &str| {
        if language == Language::English {
            lexicon::poses(x).verb >= 50 && lexicon::poses(y).verb >= 50
        } else {
            lexicon::are_deeds_in(language, x, y)
        }
    };
    // Who is charged was arrested before.
    let describe = |x: &str, y: &str| {
        language == Language::English
            && [x, y].iter().all(|word| {
                lexicon::poses(word).adjective >= 50
                    || scene.kept >= ONE_MATTER && word.ends_with("ed") && !matches!(*word, "arrested" | "charged")
            })
    };
    let (left, right) = (apart_from_compounds(scene, Side::Left, left), apart_from_compounds(scene, Side::Right, right));
    // "stepped down", "lost to": the verb and what goes with it are one word.
    let verbs = |side: Side, list: &[usize]| list.iter().map(|&t| with_particle(scene, side, t)).collect::<Vec<_>>();
    let (left_verbs, right_verbs) = (verbs(Side::Left, &left), verbs(Side::Right, &right));
    for (&a, p) in left.iter().zip(&left_verbs) {
        for (&b, q) in right.iter().zip(&right_verbs) {
            let far = crowded && !scene.same_gap(a, b) && !are_of_one_thing(scene, a, b);
            // Small words of a free retelling stand where its syntax wants them.
            let apart = far || scene.kept < FREELY && (is_syntax(x(a)) || is_syntax(y(b)));
            if apart && !(scene.case.is_content(Side::Left, a) && scene.case.is_content(Side::Right, b)) {
                continue;
            }
            let key = (scene.case.vocabulary.of_token.left[a], scene.case.vocabulary.of_token.right[b]);
            let apart = *known.entry(key).or_insert_with(|| Apart::of(language, x(a), y(b)));
            let with_particles = || Apart::of(language, p.as_deref().unwrap_or(x(a)), q.as_deref().unwrap_or(y(b)));
            let apart = match (apart, p, q) {
                (Apart::No, None, None) => continue,
                (Apart::No, ..) => with_particles(),
                // "Signed off the accounts" is no signature.
                (Apart::Stage, ..) if [p, q].into_iter().flatten().any(|verb| verb.ends_with("-off")) => with_particles(),
                (apart, ..) => apart,
            };
            let least = match apart {
                Apart::No => continue,
                // Hardly any text suspects one thing and confirms another.
                Apart::Stage if scene.kept >= ONE_MATTER && lexicon::proves(x(a), y(b)) => LOOSE,
                // "Signed" and "agreed" are one to most writers where not all else is kept.
                Apart::Stage if scene.kept < SAME && !scene.same_gap(a, b) => continue,
                Apart::Exclusive | Apart::Poles
                    if scene.kept >= FREELY && are_deeds(x(a), y(b)) && !is_hedge(a, b) && stand_alone(scene, a, b) =>
                {
                    SLOT
                }
                // "At negligible cost" and "at considerable expense".
                Apart::Poles if scene.kept >= FREELY && describe(x(a), y(b)) && !is_hedge(a, b) && describe_partners(scene, a, b) => LOOSE,
                Apart::Poles
                    if scene.kept >= FREELY && !is_hedge(a, b) && language == Language::English && go_with_one_word(scene, a, b) =>
                {
                    LOOSE
                }
                Apart::Poles if scene.kept < CLOSELY => continue,
                Apart::Exclusive | Apart::Poles if is_hedge(a, b) => continue,
                Apart::Exclusive if scene.kept < DEEDS && are_deeds(x(a), y(b)) => continue,
                Apart::Opposite
                    if are_of_one_thing(scene, a, b)
                        || language == Language::English && is_prefixed(x(a), y(b)) && scene.in_common(a, b) >= ONE_MATTER =>
                {
                    LOOSE
                }
                Apart::Opposite | Apart::Poles if same_subject(scene, a, b) => SUBJECT,
                Apart::Opposite | Apart::Poles | Apart::Stage if far => FAR,
                Apart::Opposite | Apart::Poles | Apart::Stage => SLOT,
                Apart::Exclusive if same_subject(scene, a, b) => SUBJECT,
                Apart::Exclusive
                    if scene.kept >= FREELY && describe(x(a), y(b)) && !is_hedge(a, b) && scene.in_common(a, b) >= ONE_MATTER =>
                {
                    QUALITY
                }
                Apart::Exclusive if far => continue,
                Apart::Exclusive if scene.kept >= CLOSELY && scene.same_gap(a, b) => SLOT,
                Apart::Exclusive => EXCLUSIVE,
            };
            let told = || {
                // "Taken to hospital … a hospital clinic", "taken to hospital … a prison clinic": what is told of another has its partner.
                let in_place = scene.is_between_the_same(a, b) || govern_one(scene, a, b);
                is_told(scene, Side::Right, x(a), in_place)
                    || is_told(scene, Side::Left, y(b), in_place)
                    || scene.kept < CLOSELY && role::are_told(scene, Side::Right, a) && role::are_told(scene, Side::Left, b)
            };
            if apart != Apart::Exclusive || !told() {
                let slot = scene.slot(&(a..a + 1), &(b..b + 1));
                if slot >= least {
                    found.push((slot, a, b));
                }
            }
        }
    }
    best_first(&mut found);
    for (slot, a, b) in found {
        let (l, r) = (a..a + 1, b..b + 1);
        if findings.is_spoken(Side::Left, &l) || findings.is_spoken(Side::Right, &r) {
            continue;
        }
        let spans = Sides::new(scene.span(Side::Left, &l), scene.span(Side::Right, &r));
        if is_denied_alone(scene, a, b) {
            continue;
        }
        let (x, y) = (x(a), y(b));
        // "Before 1700" and "after 1700", "above the shop" and "below the shop".
        let places = |word: &str| matches!(word, "above" | "below" | "over" | "under" | "before" | "after" | "beneath");
        let lead_to_one = places(x) && places(y) && lead_to_one(scene, a, b);
        // "Automatic since 1965" and "not automatic until 1965".
        let term = |word: &str| matches!(word, "until" | "till" | "since");
        if term(x) && term(y) && scene.has_negator_alone(Side::Left) != scene.has_negator_alone(Side::Right) {
            continue;
        }
        // "Above ten percent" and "below seven": the numbers have said it. "After which it needs water" tells what comes next.
        let measures = |side: Side, t: usize| {
            let next = t + 1;
            let inside = scene.bounds(side, t).contains(&next);
            let mentions = &scene.case.mentions[side];
            let number = || {
                mentions.quantity_at(next).is_some_and(|q| q.tokens.start == next) || mentions.dates.iter().any(|d| d.tokens.start == next)
            };
            inside && (scene.case.folded(side, next) == "which" || number())
        };
        let leads_on = |side: Side, t: usize| {
            scene.bounds(side, t).contains(&(t + 1)) && scene.case.folded(side, t + 1) == "which" && scene.case.folded(side, t) == "after"
        };
        if places(x) && places(y) && (leads_on(Side::Left, a) || leads_on(Side::Right, b)) {
            continue;
        }
        if places(x) && places(y) && !lead_to_one && scene.kept < SAME && (measures(Side::Left, a) || measures(Side::Right, b)) {
            continue;
        }
        type Holds = fn(&Scene<'_>, Side, usize) -> bool;
        let in_one = |holds: Holds| holds(scene, Side::Left, a) != holds(scene, Side::Right, b);
        let in_any = |holds: Holds| holds(scene, Side::Left, a) || holds(scene, Side::Right, b);
        if in_one(excused::is_disputed) || in_one(excused::is_for_some_only) || in_any(excused::is_asked) {
            continue;
        }
        if language == Language::English
            && (in_one(excused::is_taken_back) || excused::are_of_two_figures(scene, a, b) || excused::are_even(scene, a, b))
        {
            continue;
        }
        // "Two years before the mill burned down, she sold it" and "it burned down two years after she had sold it".
        let in_time = |word: &str| matches!(word, "before" | "after");
        if in_time(x) && in_time(y) && order::tells_the_same(scene, a, b) {
            continue;
        }
        // "In the second set" and "in set two after taking the first".
        if language == Language::English && excused::is_counted_instead(scene, a, b) {
            continue;
        }
        // "Unless talks succeed" and "if talks fail".
        let conditions = matches!((x, y), ("unless", "if") | ("if", "unless"));
        let reasons = |word: &str| matches!(word, "because" | "though" | "although");
        if (conditions || reasons(x) && reasons(y)) && has_another_condition(scene, a, b) {
            continue;
        }
        // "No more than a mile" and "less than a mile".
        let limited = |side: Side, t: usize| {
            matches!(scene.case.folded(side, t), "more" | "less" | "fewer")
                && t.checked_sub(1).is_some_and(|t| matches!(scene.case.folded(side, t), "no" | "not"))
        };
        if limited(Side::Left, a) != limited(Side::Right, b) {
            continue;
        }
        if (scene.kept < CLOSELY || in_one(excused::has_done_it)) && excused::are_two_people(scene, a, b) {
            continue;
        }
        // The host talks to her, the show's guest: two people.
        if scene.kept < CLOSELY && lexicon::converse(x, y) && lexicon::names_person(x) && lexicon::names_person(y) {
            continue;
        }
        if in_one(excused::is_lessened) || in_one(excused::has_none) {
            continue;
        }
        if excused::is_compared_from_the_end(scene, a, b) || excused::are_of_opposites(scene, a, b) {
            continue;
        }
        // "Taught herself Latin" and "learned Latin on her own".
        if lexicon::converse(x, y) && in_any(excused::is_to_oneself) {
            continue;
        }
        if language == Language::English
            && (matches!((x, y), ("left", "right" | "rights") | ("right" | "rights", "left")) && in_any(excused::is_no_side)
                || in_one(excused::is_hard)
                || excused::is_leave_to_forbid(scene, a, b)
                || excused::was_closed_before(scene, a, b)
                || excused::is_wished_otherwise(scene, a, b)
                || excused::are_all_kept(scene, a, b))
        {
            continue;
        }
        if excused::is_a_strike(scene, a, b)
            || excused::is_due(scene, a, b)
            || excused::is_a_loan(x, y)
            || excused::is_lent(scene, a, b)
            || excused::is_unequalled(scene, a, b)
        {
            continue;
        }
        if excused::undoes_it(scene, Side::Left, a, y) || excused::undoes_it(scene, Side::Right, b, x) {
            continue;
        }
        if language == Language::English
            && (excused::is_not_yet(scene, a, b) || excused::is_turned_twice(scene, a, b) || excused::are_both_turned(scene, a, b))
        {
            continue;
        }
        if excused::is_matter_of_degree(x, y) || in_any(idiom::begins_phrase) {
            continue;
        }
        if in_one(one_event::is_earlier_charge)
            || in_one(one_event::is_excepted)
            || one_event::are_held_against_others(scene, a, b)
            || one_event::are_kin_of_each_other(scene, a, b)
            || lexicon::converse(x, y) && one_event::is_handed_over(scene, a, b)
        {
            continue;
        }
        if worded::tell_one(scene, a, b) {
            continue;
        }
        if in_any(idiom::denies_behind) || !lead_to_one && tells_one_event(scene, a, b) {
            continue;
        }
        if scene.kept < TOLD_FREELY && lexicon::converse(x, y) && !have_one_doer(scene, a, b) {
            continue;
        }
        // Verbs have their converses; "taller" and "shorter", "his" and "her", "a win" and "a defeat" have not.
        let counted = |side: Side, t: usize| scene.follows_number(side, t);
        let verb =
            |side: Side, t: usize, word: &str| lexicon::poses(word).verb >= 50 && !excused::is_thing(scene, side, t) && !counted(side, t);
        let deed = verb(Side::Left, a, x) && verb(Side::Right, b, y);
        if !deed && turned::is_turned_round(scene, a, b) || role::are_of_each_other(scene, a, b) {
            continue;
        }
        // "After listening to eleven" and "heard evidence from eleven": of what the verb is, the small word is.
        if matches!((x, y), ("to", "from") | ("from", "to"))
            && (lead_elsewhere(scene, a, b)
                || !scene.same_gap(a, b) && !follows_one_verb(scene, a, b)
                || follow_other_deeds(scene, a, b)
                || measures(Side::Left, a) != measures(Side::Right, b))
        {
            continue;
        }
        // "Sing in the yard" and "sing outside".
        let indoors = |x: &str, y: &str| matches!((x, y), ("in", "outside" | "outdoors"));
        if (indoors(x, y) || indoors(y, x)) && !scene.is_between_the_same(a, b) && lead_elsewhere(scene, a, b) {
            continue;
        }
        // "Signed a petition for the trees" and "collected names against the scheme": of what they are is told, too.
        if matches!((x, y), ("for", "against") | ("against", "for")) && scene.kept < CLOSELY && lead_elsewhere(scene, a, b) {
            continue;
        }
        // "Ran aground on a bank" and "got it off the bank", "tested in a hotel" and "trying it out in a hotel", "broke down" and "packed
        // up".
        if matches!((x, y), ("on", "off") | ("off", "on") | ("in", "out") | ("out", "in") | ("up", "down") | ("down", "up"))
            && (scene.kept < CLOSELY && !follows_one_verb(scene, a, b) || follow_other_deeds(scene, a, b))
        {
            continue;
        }
        let small = !scene.case.is_content(Side::Left, a) || !scene.case.is_content(Side::Right, b);
        if small && !is_anchored(scene, a, b) {
            continue;
        }
        if counted(Side::Left, a) != counted(Side::Right, b) && in_any(excused::votes_for_it) || excused::is_first_since(scene, a, b) {
            continue;
        }
        // Who lost their lives died.
        if in_any(excused::loses_life) {
            continue;
        }
        // "The funeral is private" and "the public is not invited".
        if matches!((x, y), ("private", "public") | ("public", "private")) && in_one(excused::is_thing) {
            continue;
        }
        // "The first 20 minutes" and "the opening third of an hour".
        let part = |side: Side, t: usize| {
            scene.bounds(side, t).contains(&(t + 2))
                && scene.case.folded(side, t + 1) == "of"
                && matches!(scene.case.folded(side, t + 2), "a" | "an")
        };
        if part(Side::Left, a) != part(Side::Right, b) {
            continue;
        }
        // "The remaining copies" and "the copies that are left".
        let rest = |word: &str| matches!(word, "remaining" | "remain" | "remains" | "remained");
        if rest(x) && y == "left" && follows_be(scene, Side::Right, b) || rest(y) && x == "left" && follows_be(scene, Side::Left, a) {
            continue;
        }
        // "More than any treaty" and "no treaty did as much".
        let than = |side: Side, t: usize| scene.before(side, t).is_some_and(|t| scene.case.folded(side, t) == "than");
        if matches!((x, y), ("any", "no") | ("no", "any")) && (than(Side::Left, a) || than(Side::Right, b)) {
            continue;
        }
        // "No jobs will be cut" and "all jobs will be kept".
        let share = |word: &str| matches!(word, "no" | "none" | "all" | "every");
        // "None is in hospital" and "all are looked after outside hospital".
        let outside = |side: Side, t: usize| {
            let free = |k: usize| scene.partners.get(side, k).is_none();
            scene.bounds(side, t).any(|k| free(k) && matches!(scene.case.folded(side, k), "outside" | "without" | "free" | "otherwise"))
        };
        let told_otherwise = || scene.go_on_otherwise(a, b) || outside(Side::Left, a) != outside(Side::Right, b);
        if share(x) && share(y) && (scene.kept < SAME || told_otherwise()) {
            continue;
        }
        if !scene.case.in_english() && (abroad::is_denied_elsewhere(scene, a, b) || abroad::are_of_two_ends(scene, a, b)) {
            continue;
        }
        // "No longer able to order it without" and "only be sold with".
        let lacks = |word: &str| matches!(word, "with" | "without");
        if lacks(x) && lacks(y) && in_any(excused::has_negator) {
            continue;
        }
        // "Buyers" and "sold": somebody and a deed.
        let somebody = |word: &str| lexicon::poses(word).noun >= 50 && lexicon::names_person(word);
        // Not "a criminal offence" and "a civil matter".
        let before_noun = |side: Side, t: usize| {
            let next = t + 1;
            scene.bounds(side, t).contains(&next)
                && scene.case.is_content(side, next)
                && lexicon::poses(scene.case.folded(side, next)).noun >= 50
        };
        let describe = before_noun(Side::Left, a) && before_noun(Side::Right, b);
        if !describe && somebody(x) != somebody(y) && lexicon::poses(x).main() != lexicon::poses(y).main() {
            continue;
        }
        if in_one(excused::is_thing) && Apart::of(language, x, y) == Apart::Exclusive {
            continue;
        }
        if in_one(excused::describes) && lexicon::poses(x).verb.max(lexicon::poses(y).verb) >= 50 {
            continue;
        }
        // "Is to present a proposal" and "a former judge".
        let infinitive = |side: Side, t: usize| t.checked_sub(1).is_some_and(|t| scene.case.folded(side, t) == "to");
        let adjective = |word: &str| lexicon::poses(word).adjective >= 50;
        let (is_left, is_right) = (infinitive(Side::Left, a), infinitive(Side::Right, b));
        let verb = |word: &str| lexicon::poses(word).verb > 0;
        if is_left && !is_right && verb(x) && adjective(y) || is_right && !is_left && verb(y) && adjective(x) {
            continue;
        }
        if language == Language::English && compared::tells_one(scene, a, b) {
            continue;
        }
        if language == Language::English && (scene.kept < CLOSELY && in_one(excused::is_background) || in_one(excused::names_time)) {
            continue;
        }
        // "The old boundary must go" and "a new boundary is needed"; "in 2020 … in the following year" and "2021 … the previous year".
        let in_turn = |x: &str, y: &str| {
            matches!(
                (x, y),
                ("old", "new") | ("following" | "next" | "later" | "subsequent", "previous" | "last" | "earlier" | "preceding")
            )
        };
        if (in_turn(x, y) || in_turn(y, x)) && scene.kept < SAME && !describe_one(scene, a, b) {
            continue;
        }
        // Who won at home beat somebody who played away.
        if matches!((x, y), ("home", "away") | ("away", "home")) && scene.kept < SAME {
            continue;
        }
        // "The upper house" and "the lower house", where one article speaks of both.
        if excused::has_its_twin(scene, Side::Left, a, y) || excused::has_its_twin(scene, Side::Right, b, x) {
            continue;
        }
        // Who opposes it and who supports it may both be told on both sides.
        if excused::is_said_too(scene, Side::Left, a, y) || excused::is_said_too(scene, Side::Right, b, x) {
            continue;
        }
        if excused::is_until_then(scene, a, b) {
            continue;
        }
        if !lead_to_one && excused::are_said_too(scene, a, b) || scene.kept < CLOSELY && excused::are_told_of_two(scene, a, b) {
            continue;
        }
        // "adds to" and "cuts from": the verbs have said it.
        let follows = |side: Side, t: usize| !scene.case.is_content(side, t) && findings.is_spoken(side, &(t.saturating_sub(WITH_VERB)..t));
        if follows(Side::Left, a) && follows(Side::Right, b) {
            continue;
        }
        let denial = |word: &str| hedges::attribution(word).is_some_and(|(class, _)| class == Attribution::Deny);
        let undone = |word: &str| matches!(hedges::outcome(word), Some((Outcome::Undone, _)));
        let apart = Apart::of(language, x, y);
        let stage = apart == Apart::Stage;
        let kind = if stage {
            Kind::Certainty
        } else if apart != Apart::Exclusive && (denial(x) != denial(y) || undone(x) != undone(y)) {
            Kind::Negation
        } else {
            Kind::Relation
        };
        let texts = (scene.quote(Side::Left, &l, 3), scene.quote(Side::Right, &r, 3));
        findings.add(
            scene,
            Finding {
                kind,
                severity: if stage { Severity::Altered } else { Severity::Conflict },
                confidence: 0.45 + 0.45 * slot,
                summary: scene.case.says(&texts.0, &texts.1),
                reason: match stage {
                    true => format!("“{x}” and “{y}” are two steps on the way to a fact"),
                    false => format!("“{x}” and “{y}” exclude each other in the same place of linked sentences"),
                },
                spans: Sides::new(vec![spans.left], vec![spans.right]),
            },
        );
    }
}

/// Whether the clauses behind "if" and "unless" both have a word of weight that the other has not.
fn has_another_condition(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const CLAUSE: usize = 6;
    let changed = |side: Side, t: usize| {
        let end = scene.bounds(side, t).end.min(t + 1 + CLAUSE);
        (t + 1..end).any(|t| scene.case.is_content(side, t) && scene.partners.get(side, t).is_none())
    };
    changed(Side::Left, left) && changed(Side::Right, right)
}

/// Whether one word is the other with a syllable before it that denies: "willingly" and "unwillingly".
fn is_prefixed(x: &str, y: &str) -> bool {
    const LONG: usize = 5;
    let denies = |long: &str, short: &str| {
        short.len() >= LONG && ["un", "in", "im", "ir", "il", "dis"].iter().any(|prefix| long.strip_prefix(prefix) == Some(short))
    };
    denies(x, y) || denies(y, x)
}

/// Whether a form of "to be" stands right before a token.
fn follows_be(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    scene.before(side, token).is_some_and(|t| lexicon::is_be(scene.case.folded(side, t)))
}

/// "At negligible cost" and "at considerable expense", "the berths are cramped" and "the berths are spacious": whether two adjectives say
/// what one and the same thing is like.
fn describe_partners(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let inside =
        |side: Side, own: usize, t: Option<usize>| t.filter(|t| scene.bounds(side, own).contains(t) && scene.case.is_content(side, *t));
    let one = |l: Option<usize>, r: Option<usize>| {
        let (l, r) = (inside(Side::Left, left, l), inside(Side::Right, right, r));
        l.is_some_and(|l| r.is_some() && scene.partners.get(Side::Left, l) == r)
    };
    let subject =
        || follows_be(scene, Side::Left, left) && follows_be(scene, Side::Right, right) && one(left.checked_sub(2), right.checked_sub(2));
    one(Some(left + 1), Some(right + 1)) || subject() || are_predicates(scene, left, right)
}

/// "The figures for the summer were encouraging" and "described the summer's figures as alarming": whether two words are predicates of what
/// is the same in most of its words.
fn are_predicates(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const SUBJECT: usize = 7;
    let says = |side: Side, t: usize| {
        let before = |n: usize| t.checked_sub(n).filter(|k| scene.bounds(side, t).contains(k)).map_or("", |k| scene.case.folded(side, k));
        let adverb = usize::from(lexicon::poses(before(1)).adverb >= 80);
        let led = before(1 + adverb);
        lexicon::is_be(led) || matches!(led, "as" | "seemed" | "looked" | "proved" | "remained" | "sounded" | "seems" | "looks")
    };
    let about = |side: Side, t: usize| {
        let bounds = scene.bounds(side, t);
        let near = bounds.start.max(t.saturating_sub(SUBJECT))..bounds.end.min(t + 1 + SUBJECT);
        near.filter(|&k| k != t && scene.case.is_content(side, k)).collect::<Vec<usize>>()
    };
    says(Side::Left, left) && says(Side::Right, right) && scene.shared(&about(Side::Left, left), &about(Side::Right, right)) >= 2
}

/// "Ahead of plan" and "behind plan", "came only afterwards" and "came beforehand": whether two adverbs go with one and the same word,
/// right before or right behind them.
fn go_with_one_word(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const NEAR: usize = 3;
    let adverb = |side: Side, t: usize| lexicon::poses(scene.case.folded(side, t)).adverb >= 50;
    let content = |side: Side, k: &usize| scene.case.is_content(side, *k);
    let before = |side: Side, t: usize| (scene.bounds(side, t).start.max(t.saturating_sub(NEAR))..t).rev().find(|k| content(side, k));
    let behind = |side: Side, t: usize| (t + 1..scene.bounds(side, t).end.min(t + 1 + NEAR)).find(|k| content(side, k));
    let one = |l: Option<usize>, r: Option<usize>| l.is_some_and(|l| r.is_some() && scene.partners.get(Side::Left, l) == r);
    adverb(Side::Left, left)
        && adverb(Side::Right, right)
        && (one(before(Side::Left, left), before(Side::Right, right)) || one(behind(Side::Left, left), behind(Side::Right, right)))
}

/// "Was rejected by 31 votes" and "was adopted by 31 votes": whether the words right before and behind are partners, the two behind at
/// least.
fn stand_alone(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let partner = |t: usize| scene.partners.get(Side::Left, t);
    // "Scored 17 of his 29" and "saved 17 of his 29": what is counted may be had in many ways.
    let counts = scene.case.mentions.left.quantity_at(left + 1).is_some();
    !counts && left > 0 && right > 0 && partner(left - 1) == Some(right - 1) && (1..=2).all(|n| partner(left + n) == Some(right + n))
}

/// Whether the judges of names speak of a token: in German every noun has a capital.
fn is_name(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    if scene.case.articles[side].language != Language::German {
        return scene.is_named(side, token);
    }
    scene.case.mentions[side].name_at(token).is_some()
}

/// Pronouns and prepositions; how many a sentence speaks of is not syntax.
fn is_syntax(word: &str) -> bool {
    matches!(word, "he" | "she" | "his" | "her" | "him" | "in" | "out" | "on" | "off" | "up" | "down" | "any")
}

/// Whether two verbs stand behind the same words of weight: whoever charged in the one, questioned in the other.
fn same_subject(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const REACH: usize = 4;
    let verb = |side: Side, t: usize| lexicon::poses(scene.case.folded(side, t)).verb >= 50;
    let before = |side: Side, t: usize| {
        let end = scene.before_aside(side, t).unwrap_or(t);
        (scene.bounds(side, t).start.max(end.saturating_sub(REACH))..end).filter(move |&k| scene.case.is_content(side, k))
    };
    // "Karen Whitlock, who ran the department, was dismissed"
    let named = |side: Side, t: usize| {
        let names = &scene.case.mentions[side].names;
        let at = names.partition_point(|n| n.tokens.end <= t).checked_sub(1)?;
        (scene.bounds(side, t).contains(&names[at].tokens.start) && names[at].place.is_none()).then(|| &names[at])
    };
    let one = || matches!((named(Side::Left, left), named(Side::Right, right)), (Some(a), Some(b)) if a.same(b));
    let told = |side: Side, t: usize| verb(side, t) && !scene.case.folded(side, t).ends_with("ing");
    told(Side::Left, left)
        && told(Side::Right, right)
        && (one()
            || before(Side::Left, left)
                .any(|k| scene.partners.get(Side::Left, k).is_some_and(|p| before(Side::Right, right).any(|r| r == p))))
}

/// "Without a licence" and "with a valid licence": whether one and the same thing is had on one side and lacking on the other.
fn are_of_one_thing(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const NEAR: usize = 4;
    let has = |word: &str| matches!(word, "with" | "mit" | "avec" | "con" | "com");
    let lacks = |word: &str| matches!(word, "without" | "ohne" | "sans" | "sin" | "sem" | "senza");
    let (x, y) = (scene.case.folded(Side::Left, left), scene.case.folded(Side::Right, right));
    let behind = |side: Side, t: usize| {
        let bounds = scene.bounds(side, t);
        let mark = move |t: &usize| scene.case.articles[side].tokens[*t].kind == TokenKind::Mark;
        (t + 1..bounds.end.min(t + 1 + NEAR)).take_while(move |t| !mark(t)).filter(move |&t| scene.case.is_content(side, t)).take(2)
    };
    let one = |first: usize| scene.partners.get(Side::Left, first).is_some_and(|p| behind(Side::Right, right).any(|t| t == p));
    (has(x) && lacks(y) || lacks(x) && has(y)) && behind(Side::Left, left).any(one)
}

/// Whether small words (in and out, before and after) belong to the same: the word of weight right before or right behind
/// both is the same one. "Broke out" and "in the city" have nothing to do with each other.
fn is_anchored(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const NEAR: usize = 3;
    if are_of_one_thing(scene, left, right) {
        return true;
    }
    let reach = |side: Side, t: usize, ahead: bool| {
        let bounds = scene.bounds(side, t);
        let list: Vec<usize> = if ahead {
            (t + 1..bounds.end.min(t + 1 + NEAR)).collect()
        } else {
            (bounds.start.max(t.saturating_sub(NEAR))..t).rev().collect()
        };
        list.into_iter().find(|&k| scene.case.is_content(side, k))
    };
    [true, false].into_iter().any(|ahead| {
        let (Some(l), Some(r)) = (reach(Side::Left, left, ahead), reach(Side::Right, right, ahead)) else { return false };
        scene.partners.get(Side::Left, l) == Some(r)
    })
}

/// Whether the words of weight before two small words are partners.
fn follows_one_verb(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let before = |side: Side, t: usize| (scene.bounds(side, t).start..t).rev().find(|&k| scene.case.is_content(side, k));
    matches!((before(Side::Left, left), before(Side::Right, right)), (Some(l), Some(r)) if scene.partners.get(Side::Left, l) == Some(r))
}

/// "Depends on the catch" and "lives off the catch", "turns to her for help" and "seeks help from her": whether two small words go with
/// verbs that are not one, so that they say nothing against each other by themselves.
fn follow_other_deeds(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const NEAR: usize = 3;
    let verb = |side: Side, t: usize| {
        let near = scene.bounds(side, t).start.max(t.saturating_sub(NEAR))..t;
        // Right before it any verb, as "broke" is an adjective, too.
        let verb = |k: usize| lexicon::poses(scene.case.folded(side, k)).verb >= if k + 1 == t { 1 } else { 50 };
        near.rev().find(|&k| scene.case.is_content(side, k) && verb(k))
    };
    let (Some(l), Some(r)) = (verb(Side::Left, left), verb(Side::Right, right)) else { return false };
    let (x, y) = (scene.case.folded(Side::Left, l), scene.case.folded(Side::Right, r));
    let same = scene.partners.get(Side::Left, l) == Some(r) && scene.partners.exact.left[l];
    // To fly somewhere and to travel from there; "defends itself from" and "surrenders to".
    let way = matches!(scene.case.folded(Side::Left, left), "to" | "from");
    let moves = || lexicon::are_of_one_family(x, y) || Apart::of(Language::English, x, y) != Apart::No;
    !(same || lexicon::is_one(x, y) || lexicon::paraphrases(x, y) || way && moves())
}

/// "Sold the coins to dealers" and "took the coins from the museum": whether what stands behind two small words is not the same.
fn lead_elsewhere(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let behind = |side: Side, t: usize| {
        let bounds = scene.bounds(side, t);
        (t + 1..bounds.end.min(t + 1 + WITH_VERB)).find(|&k| scene.case.is_content(side, k))
    };
    match (behind(Side::Left, left), behind(Side::Right, right)) {
        (Some(l), Some(r)) => scene.partners.get(Side::Left, l) != Some(r),
        _ => true,
    }
}

/// Whether a word of weight before the one verb is the partner of one before the other: "the bank sold", "the bank bought". Where none is,
/// the two may tell one event from its two ends ("it sells for ten", "ten buys one").
fn have_one_doer(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const REACH: usize = 8;
    let before = |side: Side, verb: usize| {
        let start = scene.bounds(side, verb).start.max(verb.saturating_sub(REACH));
        (start..verb).filter(|&t| scene.case.is_content(side, t)).collect::<Vec<usize>>()
    };
    scene.shared(&before(Side::Left, left), &before(Side::Right, right)) > 0
}

/// "Poland's new government" and "Poland's old government": whether both words say which of one thing is meant, behind the same word.
fn describe_one(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let before = |side: Side, t: usize| scene.before(side, t).map_or("", |t| scene.case.folded(side, t));
    let next = scene.partners.get(Side::Left, left + 1) == Some(right + 1) && scene.partners.exact.left[left + 1];
    let led = before(Side::Left, left);
    // "The old boundary" and "a new boundary" are two, and both are told of.
    next && led == before(Side::Right, right)
        && (matches!(led, "the" | "'s" | "’s" | "his" | "her" | "their" | "its" | "our" | "only")
            || scene.follows_number(Side::Left, left) && scene.follows_number(Side::Right, right))
}

/// Whether what stands right behind two words that place something is the same: "before 2027" and "after 2027", "above the shop" and
/// "below the shop".
fn lead_to_one(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let behind = |side: Side, token: usize| {
        let bounds = scene.bounds(side, token);
        (token + 1..bounds.end).find(|&t| !lexicon::is_determiner(scene.case.folded(side, t)))
    };
    let (Some(l), Some(r)) = (behind(Side::Left, left), behind(Side::Right, right)) else { return false };
    let begins = |side: Side, t: usize| scene.case.mentions[side].dates.iter().find(|date| date.tokens.start == t);
    let counts = |side: Side, t: usize| scene.case.mentions[side].quantity_at(t).filter(|q| q.tokens.start == t);
    if let (Some(x), Some(y)) = (begins(Side::Left, l), begins(Side::Right, r)) {
        return x.agrees(y);
    }
    if let (Some(x), Some(y)) = (counts(Side::Left, l), counts(Side::Right, r)) {
        return x.equal(y);
    }
    scene.case.is_content(Side::Left, l) && scene.partners.get(Side::Left, l) == Some(r)
}

/// Whether one of two words alone is denied. "Never before has the local contest had a younger winner" denies nothing of the contest.
fn is_denied_alone(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const FURTHER: usize = 2 * DENIED;
    let near = |side: Side, t: usize| scene.is_denied(side, t, DENIED) || scene.has_negative_subject(side, t);
    let tokens = Sides::new(left, right);
    let denied = Sides::new(near(Side::Left, left), near(Side::Right, right));
    if denied.left == denied.right {
        return false;
    }
    let side = if denied.left { Side::Left } else { Side::Right };
    let other = side.other();
    let from = scene.bounds(side, tokens[side]).start;
    let so_far = (from..tokens[side]).any(|t| scene.case.folded(side, t) == "never" && scene.case.folded(side, t + 1) == "before");
    // "Did not support a lower fee" and "was not in favour of a higher fee".
    let both = describe_partners(scene, left, right) && scene.is_denied(other, tokens[other], FURTHER);
    !(scene.case.in_english() && (so_far || both))
}

/// Whether two converses tell one event: with its sides changed ("she bought it from him", "he sold it to her"), or in the
/// passive with its sides kept ("he was given it", "he received it").
fn tells_one_event(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let (x, y) = (scene.case.folded(Side::Left, left), scene.case.folded(Side::Right, right));
    let language = scene.case.articles.left.language;
    if !lexicon::converse_in(language, x, y) {
        return false;
    }
    if scene.case.in_english() && (have_one_subject(scene, left, right) || have_one_pronoun(scene, left, right)) {
        return false;
    }
    let turned = is_turned(scene, left, right) || changes_pronouns(scene, left, right);
    // "Is situated north of it": a bearing has no passive.
    if matches!(x, "north" | "south" | "east" | "west") {
        return turned;
    }
    match (is_passive(scene, Side::Left, left), is_passive(scene, Side::Right, right)) {
        (true, false) => !turned || !has_agent(scene, Side::Left, left),
        (false, true) => !turned || !has_agent(scene, Side::Right, right),
        _ => turned,
    }
}

/// "He won the race in Seoul" and "in Seoul he lost the race": whether one pronoun stands right before two verbs that have one object, and
/// neither sentence has somebody besides behind its verb.
fn have_one_pronoun(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const BEHIND: usize = 6;
    let word = |side: Side, t: usize| scene.case.folded(side, t);
    let pronoun = |side: Side, verb: usize| {
        let before = scene.before(side, verb).map_or("", |t| word(side, t));
        matches!(before, "he" | "she" | "they" | "we" | "i").then_some(before)
    };
    let behind = |side: Side, verb: usize| verb + 1..scene.bounds(side, verb).end.min(verb + 1 + BEHIND);
    let besides = |side: Side, verb: usize| {
        behind(side, verb).any(|t| matches!(word(side, t), "him" | "her" | "them" | "us" | "me" | "to" | "from" | "by" | "against"))
    };
    let object = |side: Side, verb: usize| behind(side, verb).find(|&t| scene.case.is_content(side, t));
    let one_object = || {
        let theirs = object(Side::Right, right);
        theirs.is_some() && object(Side::Left, left).and_then(|t| scene.partners.get(Side::Left, t)) == theirs
    };
    pronoun(Side::Left, left).is_some_and(|own| pronoun(Side::Right, right) == Some(own))
        && !besides(Side::Left, left)
        && !besides(Side::Right, right)
        && one_object()
}

/// "The baroness bought" and "the baroness has sold": whether one and the same stands right before two verbs in the active, whatever
/// else of the sentence changed its place.
fn have_one_subject(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const BETWEEN: usize = 3;
    let subject = |side: Side, verb: usize| {
        let bounds = scene.bounds(side, verb);
        let helps = |word: &str| {
            matches!(word, "has" | "have" | "had" | "will" | "would" | "also" | "then" | "later" | "finally" | "already")
                || lexicon::poses(word).adverb >= 80
        };
        let near = (bounds.start.max(verb.saturating_sub(BETWEEN))..verb).rev().find(|&t| !helps(scene.case.folded(side, t)))?;
        let noun = scene.is_named(side, near) || lexicon::poses(scene.case.folded(side, near)).noun >= 50;
        // "A friend of the widow bought": it hangs on another, who did it.
        let first = (bounds.start..near).rev().find(|&t| !scene.case.is_content(side, t));
        let led = first.map_or("", |t| scene.case.folded(side, t));
        let lead = first.filter(|&t| t > bounds.start && lexicon::is_determiner(led)).map(|t| t - 1);
        let before = lead.map_or(led, |t| scene.case.folded(side, t));
        let hangs = |word: &str| {
            matches!(word, "of" | "at" | "to" | "in" | "by" | "for" | "with" | "from" | "near" | "on" | "who" | "which" | "that" | "whom")
        };
        let object = lead.is_some_and(|t| {
            let verb = scene.case.folded(side, t);
            scene.case.is_content(side, t) && lexicon::poses(verb).verb >= 80 && hedges::attribution(verb).is_none()
        });
        (noun && scene.case.is_content(side, near) && !hangs(before) && !object).then_some(near)
    };
    let active = |side: Side, t: usize| lexicon::poses(scene.case.folded(side, t)).verb >= 50 && !is_passive(scene, side, t);
    let (Some(a), Some(b)) = (subject(Side::Left, left), subject(Side::Right, right)) else { return false };
    // Roland Beck and Clara Beck are two.
    let one = match (scene.case.mentions.left.name_at(a), scene.case.mentions.right.name_at(b)) {
        (Some(x), Some(y)) => x.same(y),
        (None, None) => scene.partners.get(Side::Left, a) == Some(b),
        _ => false,
    };
    one && active(Side::Left, left) && active(Side::Right, right)
}

/// "She gives him her horse" and "he receives it from her": who stands before the one verb stands behind the other, as a pronoun.
fn changes_pronouns(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const REACH: usize = 8;
    let person = |side: Side, t: usize| match scene.case.folded(side, t) {
        "he" | "him" => Some('m'),
        "she" | "her" => Some('f'),
        "they" | "them" => Some('p'),
        _ => None,
    };
    let before = |side: Side, verb: usize| {
        let bounds = scene.bounds(side, verb);
        (bounds.start.max(verb.saturating_sub(REACH))..verb).rev().find_map(|t| person(side, t))
    };
    let source = |side: Side, verb: usize| {
        let end = scene.bounds(side, verb).end.min(verb + REACH);
        (verb + 1..end).find(|&t| scene.case.folded(side, t) == "from").and_then(|t| person(side, t + 1))
    };
    let crosswise = |side: Side, giver: usize, taker: usize| {
        source(side.other(), taker).is_some_and(|from| before(side, giver) == Some(from) && before(side.other(), taker) != Some(from))
    };
    // "She learned it" and "it taught her".
    let taken = |side: Side, verb: usize| {
        let end = scene.bounds(side, verb).end;
        // "Sold her shares": whose they are, and not to whom.
        let owns = |t: usize| scene.case.folded(side, t) == "her" && t + 1 < end && scene.case.is_content(side, t + 1);
        (verb + 1..end.min(verb + 3)).filter(|&t| !owns(t)).find_map(|t| person(side, t))
    };
    let does = |side: Side, verb: usize| {
        let from = scene.bounds(side, verb).start.max(verb.saturating_sub(3));
        (from..verb).rev().find_map(|t| person(side, t).filter(|_| matches!(scene.case.folded(side, t), "he" | "she" | "they")))
    };
    let suffers = |side: Side, doer: usize, taker: usize| does(side, doer).is_some_and(|who| taken(side.other(), taker) == Some(who));
    crosswise(Side::Left, left, right)
        || crosswise(Side::Right, right, left)
        || suffers(Side::Left, left, right)
        || suffers(Side::Right, right, left)
}

/// Some tokens without those that a hyphen joins to what the other side writes as one word: "south-west", "southwest".
fn apart_from_compounds(scene: &Scene<'_>, side: Side, mut tokens: Vec<usize>) -> Vec<usize> {
    let other = side.other();
    let joined = |t: usize| {
        let bounds = scene.bounds(side, t);
        let word = |t: usize| if bounds.contains(&t) { scene.case.folded(side, t) } else { "" };
        let first = match (t.checked_sub(1).map_or("", word), word(t + 1)) {
            ("-", _) => t.checked_sub(2)?,
            (_, "-") => t,
            _ => return None,
        };
        Some(format!("{}{}", word(first), word(first + 2)))
    };
    let said = |whole: &str| scene.passage.tokens[other].iter().any(|&o| scene.case.folded(other, o).starts_with(whole));
    tokens.retain(|&t| !joined(t).is_some_and(|whole| said(&whole)));
    tokens
}

/// "stepped down" as `step-down`: a verb with the small word behind it; "part-time": a word with the one that a hyphen joins to it.
pub(super) fn with_particle(scene: &Scene<'_>, side: Side, verb: usize) -> Option<String> {
    let next = verb + 1;
    if scene.case.articles[side].language != Language::English || !scene.bounds(side, verb).contains(&next) {
        return None;
    }
    if scene.case.folded(side, next) == "-" && scene.bounds(side, verb).contains(&(next + 1)) {
        return Some(format!("{}-{}", scene.case.folded(side, verb), scene.case.folded(side, next + 1)));
    }
    let particle = scene.case.folded(side, next);
    // "Goes up and down".
    let after = if scene.bounds(side, verb).contains(&(next + 1)) { scene.case.folded(side, next + 1) } else { "" };
    if after == "and" || !matches!(particle, "down" | "up" | "out" | "off" | "to" | "in" | "over" | "aside" | "forward" | "back") {
        return None;
    }
    let lemmas = lexicon::lemmas(scene.case.folded(side, verb));
    let (lemma, _) = lemmas.iter().find(|(_, pos)| *pos == lexicon::Pos::Verb)?;
    Some(format!("{lemma}-{particle}"))
}

/// "Raised its benchmark interest rate" and "lowered the key interest rate": whether two verbs are told of the same noun behind them.
fn govern_one(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const REACH: usize = 6;
    let verb = |side: Side, t: usize| lexicon::poses(scene.case.folded(side, t)).verb >= 50;
    let behind = |side: Side, t: usize| t + 1..scene.bounds(side, t).end.min(t + 1 + REACH);
    let theirs = behind(Side::Right, right);
    let noun = |t: usize| scene.case.poses(Side::Left, t).noun >= 80 && scene.partners.exact.left[t];
    let mut own = behind(Side::Left, left).filter(|&t| scene.case.is_content(Side::Left, t) && noun(t));
    verb(Side::Left, left)
        && verb(Side::Right, right)
        && own.any(|t| scene.partners.get(Side::Left, t).is_some_and(|p| theirs.contains(&p)))
}

/// "was sold by Meridian", not "was sold by its owners to Meridian": the last to be named has done it.
fn has_agent(scene: &Scene<'_>, side: Side, verb: usize) -> bool {
    let bounds = scene.bounds(side, verb);
    let word = |t: &usize| scene.case.folded(side, *t);
    (verb + 1..bounds.end).any(|t| word(&t) == "by") && !(verb + 1..bounds.end).any(|t| matches!(word(&t), "to" | "from"))
}

/// "was sold", "has been given", "is being sold".
fn is_passive(scene: &Scene<'_>, side: Side, verb: usize) -> bool {
    let bounds = scene.bounds(side, verb);
    let word = scene.case.folded(side, verb);
    // "Those given the spray": a participle that is no past tense, with nothing that makes it a perfect.
    let reduced = matches!(word, "given" | "taken" | "shown" | "stolen" | "beaten")
        && !scene.has_before(side, verb, 3, &["has", "have", "had", "having", "'ve", "’ve", "'d", "’d"]);
    scene.case.in_english() && reduced
        || !word.ends_with("ing")
            && (bounds.start.max(verb.saturating_sub(3))..verb)
                .rev()
                .take_while(|&t| scene.case.articles[side].tokens[t].kind == TokenKind::Word)
                .any(|t| lexicon::is_be(scene.case.folded(side, t)))
}

/// Whether a side's passage has another word for the same member of a closed class: "killed" where "dead" stands.
fn is_told(scene: &Scene<'_>, side: Side, word: &str, freely: bool) -> bool {
    let article = scene.case.articles[side];
    let same = |t: usize| lexicon::same_member_in(article.language, scene.case.folded(side, t), word);
    // "The motion to admit bikes was rejected": what a thing is for is not what came of it.
    let aim = |t: usize| word.ends_with("ed") && excused::is_infinitive(scene, side, t);
    scene.passage.tokens[side].iter().any(|&t| {
        let of_another = freely && scene.partners.get(side, t).is_some();
        article.tokens[t].kind == TokenKind::Word && same(t) && !aim(t) && !of_another
    })
}

/// Whether most words around a pair of converses stand on its other side in the other article.
fn is_turned(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let (mut own, other) = (scene.bounds(Side::Left, left), scene.bounds(Side::Right, right));
    // "More than A" and "less than B": only what is compared with can change its side.
    if matches!(scene.case.folded(Side::Left, left), "more" | "less" | "fewer") {
        let than = (left..own.end).find(|&t| scene.case.folded(Side::Left, t) == "than");
        own.start = than.unwrap_or(own.end);
    }
    let within = own.clone();
    let partners: Vec<(usize, usize)> = own
        .filter(|&t| t != left && scene.case.is_content(Side::Left, t))
        .filter_map(|t| {
            // What was named before has its partner there.
            // Of "Lake Scott" and "Scott City" each is its own.
            let taken = |o: usize| scene.partners.get(Side::Right, o).is_some_and(|p| p != t && within.contains(&p));
            let same = |o: usize| scene.case.vocabulary.stem(Side::Right, o) == scene.case.vocabulary.stem(Side::Left, t);
            let elsewhere = || other.clone().find(|&o| same(o) && !taken(o));
            let here = scene.partners.get(Side::Left, t).filter(|p| other.contains(p));
            Some((t, here.or_else(elsewhere)?))
        })
        .collect();
    let turned = partners.iter().filter(|&&(t, p)| (t < left) != (p < right)).count();
    // Who changed sides is told by the names, where there are any.
    let in_name = |t: usize| scene.names(Side::Left).any(|name| name.tokens.contains(&t));
    let named: Vec<bool> = partners.iter().filter(|&&(t, _)| in_name(t)).map(|&(t, p)| (t < left) != (p < right)).collect();
    if !named.is_empty() {
        return named.into_iter().any(|turned| turned);
    }
    // "Borrowed her father's handset" and "her father has lent her his handset".
    let mut people = partners.iter().filter(|&&(t, _)| lexicon::names_person(scene.case.folded(Side::Left, t)));
    scene.case.in_english() && people.any(|&(t, p)| (t < left) != (p < right)) || turned > 0 && 2 * turned >= partners.len()
}
