//! Excused: where two opposites stand and yet contradict nothing. A word that only describes, tells what was before, names a time,
//! begins a phrase or is denied behind it says nothing against its opposite; nor does one that its own side says too.
//!
//! Limits: English constructions; each is asked of one word at its place.

use crate::facts::Scene;
use crate::facts::quotation::judges;
use crate::facts::scene::CLOSELY;
use crate::lexicon::{self, hedges, trends};
use crate::mention::CueKind;
use crate::mention::quantity::Quantity;
use crate::text::{Language, Side, Sides};

/// "The charge": a word that may be a verb, behind an article.
pub(super) fn is_thing(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let before = token.checked_sub(1).map_or("", |t| scene.case.folded(side, t));
    matches!(before, "the" | "a" | "an" | "his" | "her" | "its" | "their" | "this" | "that" | "any" | "no")
}

/// "Ferries, suspended because of the storm, have been sailing since", "a sinking vessel": a participle that tells what was before,
/// beside what came of it.
pub(super) fn is_background(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let bounds = scene.bounds(side, token);
    let word = |t: Option<usize>| t.filter(|t| bounds.contains(t)).map_or("", |t| scene.case.folded(side, t));
    let (before, own) = (word(token.checked_sub(1)), scene.case.folded(side, token));
    let noun_behind = scene.case.is_content(side, token + 1) && lexicon::poses(word(Some(token + 1))).noun >= 50;
    let comma = |t: usize| scene.case.folded(side, t) == ",";
    // Behind a second comma the sentence goes on with its verb: "the firm, which sold it, denied".
    let opens = before == "," && !(bounds.start..token - 1).any(comma) && (token + 1..bounds.end).any(comma);
    let aside = opens && (own.ends_with("ed") || own.ends_with("en")) && lexicon::poses(own).verb >= 50;
    // "Having failed twice, she has now passed".
    before == "having"
        || aside
        || own.ends_with("ing") && matches!(before, "a" | "an" | "the" | "its" | "his" | "her" | "their") && noun_behind
}

/// "Until the end of September": a time, and nothing that ends.
pub(super) fn names_time(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let next = |n: usize| if scene.bounds(side, token).contains(&(token + n)) { scene.case.folded(side, token + n) } else { "" };
    matches!(scene.case.folded(side, token), "end" | "start" | "beginning" | "close")
        && next(1) == "of"
        && (scene.case.mentions[side].dates.iter().any(|d| d.tokens.contains(&(token + 2)) || d.tokens.contains(&(token + 3)))
            || matches!(next(3), "year" | "month" | "week" | "season" | "day" | "summer" | "winter" | "decade" | "century"))
}

/// "214 live tortoises": a word between a number and a noun.
pub(super) fn describes(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    scene.follows_number(side, token) && scene.bounds(side, token).contains(&(token + 1)) && scene.case.is_content(side, token + 1)
}

/// Whether a side says the other's word of the same noun a few paragraphs around: there are two of them.
pub(super) fn has_its_twin(scene: &Scene<'_>, side: Side, own: usize, word: &str) -> bool {
    const NEAR: usize = 1_500;
    let article = scene.case.articles[side];
    let next = own + 1;
    let stem = |t: usize| scene.case.vocabulary.stem(side, t);
    let noun = scene.bounds(side, own).contains(&next) && scene.case.is_content(side, next);
    let near = own.saturating_sub(NEAR)..(own + NEAR).min(article.tokens.len() - 1);
    noun && lexicon::poses(word).adjective >= 50
        && near.into_iter().any(|t| scene.case.folded(side, t) == word && stem(t + 1) == stem(next))
}

/// "Rejected rumours that it would be closed": whether what a word says is told in order to be denied.
pub(super) fn is_disputed(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    const REACH: usize = 12;
    if !scene.case.in_english() || scene.kept >= CLOSELY {
        return false;
    }
    let from = scene.bounds(side, token).start.max(token.saturating_sub(REACH));
    (from..token).any(|t| {
        let word = scene.case.folded(side, t);
        let that = || (t + 1..token).any(|k| matches!(scene.case.folded(side, k), "that" | "of" | "as"));
        scene.partners.get(side, t).is_none()
            && (matches!(word, "rumour" | "rumours" | "rumor" | "rumors" | "untrue" | "myth" | "fears" | "speculation")
                || word == "true" && t > from && scene.case.folded(side, t - 1) == "not" && that()
                || matches!(word, "denied" | "denies" | "rejected" | "rejects" | "dismissed" | "dismisses" | "refuted" | "disputed")
                    && that())
    })
}

/// Whether a negator without partner stands a little before a token in its sentence.
pub(super) fn has_negator(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    const REACH: usize = 9;
    let bounds = scene.bounds(side, token).start.max(token.saturating_sub(REACH))..token;
    scene.cues(side).any(|c| {
        matches!(c.kind, CueKind::Negator(_))
            && !c.tokens.contains(&token)
            && bounds.contains(&c.tokens.start)
            && scene.partners.get(side, c.tokens.start).is_none()
    })
}

/// Whether a side says the other's opposite as well, in a word without partner: then the two speak of two things.
pub(super) fn is_said_too(scene: &Scene<'_>, side: Side, own: usize, word: &str) -> bool {
    scene.passage.tokens[side].iter().any(|&t| {
        t != own
            && scene.partners.get(side, t).is_none()
            && (scene.case.folded(side, t) == word
                || scene.case.is_content(side, t)
                    && !(is_infinitive(scene, side, t) && word.ends_with("ed"))
                    && matches!(
                        lexicon::relation(scene.case.folded(side, t), word, None),
                        lexicon::Relation::Same | lexicon::Relation::Synonym
                    ))
    })
}

/// "The motion to admit bikes was rejected": what a thing is for is not what came of it.
pub(in crate::facts) fn is_infinitive(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    scene.case.in_english() && scene.before(side, token).is_some_and(|t| scene.case.folded(side, t) == "to")
}

/// "lost their lives", "claimed a life".
pub(super) fn loses_life(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    const REACH: usize = 4;
    let lost = matches!(scene.case.folded(side, token), "lost" | "lose" | "loses");
    let life = |t: usize| matches!(scene.case.folded(side, t), "life" | "lives");
    lost && (token + 1..scene.bounds(side, token).end.min(token + REACH)).any(life)
        || life(token)
            && (scene.bounds(side, token).start.max(token.saturating_sub(4))..token).any(|t| {
                matches!(scene.case.folded(side, t), "lost" | "lose" | "loses" | "claimed" | "claims" | "cost" | "costs" | "took" | "takes")
            })
}

/// Some against all, often against rarely: the judge of certainty speaks of those. None and never deny.
pub(super) fn is_matter_of_degree(x: &str, y: &str) -> bool {
    let both = |scale: fn(&str) -> Option<u8>| matches!((scale(x), scale(y)), (Some(a), Some(b)) if a > 0 && b > 0);
    both(|word| hedges::quantifier(Language::English, word)) || both(|word| hedges::frequency(Language::English, word))
}

/// "She has him carry it" and "he must carry it at her orders": whether "he" and "she" face each other where both sides speak of
/// both.
pub(super) fn are_two_people(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let person = |word: &str| match word {
        "he" | "him" | "his" | "himself" => Some(0),
        "she" | "her" | "hers" | "herself" => Some(1),
        _ => None,
    };
    let speaks_of = |side: Side, token: usize, who: usize| {
        let mut words = scene.bounds(side, token).map(|t| scene.case.folded(side, t));
        words.any(|word| person(word) == Some(who))
    };
    let any = |side: Side, token: usize| person(scene.case.folded(side, token)).is_some();
    any(Side::Left, left)
        && any(Side::Right, right)
        && [0, 1].into_iter().all(|who| speaks_of(Side::Left, left, who) && speaks_of(Side::Right, right, who))
}

/// "Closed until 5 May" and "open again from 5 May": what holds until a day on one side, and its opposite from that day on the other.
pub(super) fn is_until_then(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const REACH: usize = 10;
    let dates = |side: Side, token: usize| {
        let bounds = scene.bounds(side, token);
        let near = token..bounds.end.min(token + REACH);
        scene
            .dates(side)
            .filter(|d| near.contains(&d.tokens.start))
            .map(|d| {
                let before = d.tokens.start.checked_sub(1).map_or("", |t| scene.case.folded(side, t));
                (matches!(before, "until" | "till"), d)
            })
            .collect::<Vec<_>>()
    };
    let (x, y) = (dates(Side::Left, left), dates(Side::Right, right));
    scene.case.in_english() && x.iter().any(|(until, a)| y.iter().any(|(then, b)| until != then && a.agrees(b)))
}

/// "Ferran was elected" and "Tejada has been voted out": whether two words are told of two whom both articles know by name.
pub(super) fn are_told_of_two(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const REACH: usize = 5;
    let named = |side: Side, token: usize| {
        let list = &scene.case.mentions[side].names;
        let mut own = scene.of(side, list, |name| name.sentence).into_iter().rev();
        let near = own.find(|&k| list[k].tokens.end <= token && token - list[k].tokens.end <= REACH)?;
        (scene.bounds(side, token).contains(&list[near].tokens.start) && scene.heard.is(side, near)).then_some(&list[near])
    };
    matches!((named(Side::Left, left), named(Side::Right, right)), (Some(x), Some(y)) if x.person && y.person && !x.same(y))
}

/// "She is given two by him", beside "he gives her two": whether somebody behind has done what is told of a pronoun.
pub(super) fn has_done_it(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let word = |t: usize| scene.case.folded(side, t);
    let behind = token + 1..scene.bounds(side, token).end.saturating_sub(1);
    behind.into_iter().any(|t| word(t) == "by" && matches!(word(t + 1), "him" | "her" | "them"))
}

/// "14 favoured it, 19 opposed it", beside "rejected": how many were of a mind, and not what came of it.
pub(super) fn votes_for_it(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let votes = matches!(
        scene.case.folded(side, token),
        "favoured" | "favored" | "opposed" | "supported" | "backed" | "rejected" | "abstained" | "approved" | "endorsed"
    );
    votes && scene.follows_number(side, token)
}

/// "The first outbreak since 2011" and "the last outbreak was in 2011".
pub(super) fn is_first_since(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const NEAR: usize = 6;
    let since = |side: Side, t: usize| {
        let end = scene.bounds(side, t).end.min(t + NEAR);
        (t + 1..end).any(|t| scene.case.folded(side, t) == "since")
    };
    let (x, y) = (scene.case.folded(Side::Left, left), scene.case.folded(Side::Right, right));
    match (x, y) {
        ("first", "last") => since(Side::Left, left) && !since(Side::Right, right),
        ("last", "first") => since(Side::Right, right) && !since(Side::Left, left),
        _ => false,
    }
}

/// "Soften the rise" and "lessen the increase": whether a verb is done to what the other side's noun names.
pub(super) fn undoes_it(scene: &Scene<'_>, side: Side, verb: usize, noun: &str) -> bool {
    const REACH: usize = 4;
    let word = |t: usize| scene.case.folded(side, t);
    let end = scene.bounds(side, verb).end.min(verb + REACH);
    scene.case.in_english()
        && lexicon::poses(word(verb)).verb >= 50
        && lexicon::poses(noun).noun > 0
        && (verb + 1..end).any(|t| is_thing(scene, side, t) && (lexicon::is_one(word(t), noun) || lexicon::paraphrases(word(t), noun)))
}

/// "Borrowed textbooks" and "textbooks lent to her": what is lent is borrowed, as both participles say of the same thing.
pub(super) fn is_lent(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let word = |side: Side, t: usize| scene.case.folded(side, t);
    let pair = (word(Side::Left, left), word(Side::Right, right));
    let borrowed = match pair {
        ("borrowed", "lent" | "loaned") => Side::Left,
        ("lent" | "loaned", "borrowed") => Side::Right,
        _ => return false,
    };
    let (own, other) = if borrowed == Side::Left { (left, right) } else { (right, left) };
    let partner = |t: usize| scene.partners.get(borrowed, t);
    // "Borrowed textbooks", not "she borrowed textbooks".
    let describes = scene.before(borrowed, own).is_none_or(|t| {
        let led = word(borrowed, t);
        lexicon::is_determiner(led) || lexicon::poses(led).noun < 50 && !is_somebody(led)
    });
    describes && other > 0 && partner(own + 1) == Some(other - 1)
}

/// "In the second set" and "in set two after taking the first": whether a side tells the other's place in a row by its number.
pub(super) fn is_counted_instead(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const PLACES: [(&str, &str); 5] = [("first", "one"), ("second", "two"), ("third", "three"), ("fourth", "four"), ("fifth", "five")];
    let number = |side: Side, t: usize| PLACES.iter().find(|(place, _)| *place == scene.case.folded(side, t)).map(|(_, number)| *number);
    let says = |side: Side, number: &str| {
        let free = |t: &&usize| scene.partners.get(side, **t).is_none();
        scene.passage.tokens[side].iter().filter(free).any(|&t| {
            let before = scene.before(side, t);
            scene.case.folded(side, t) == number && before.is_some_and(|t| scene.partners.get(side, t).is_some())
        })
    };
    let (Some(x), Some(y)) = (number(Side::Left, left), number(Side::Right, right)) else { return false };
    says(Side::Right, x) || says(Side::Left, y)
}

/// "The walkout was to have begun" and "had they stopped work": a strike begins where work stops.
pub(super) fn is_a_strike(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let stops = |side: Side, t: usize| {
        matches!(scene.case.folded(side, t), "stop" | "stops" | "stopped" | "stopping" | "cease" | "ceased" | "halt" | "halted")
            && scene.bounds(side, t).contains(&(t + 1))
            && matches!(scene.case.folded(side, t + 1), "work" | "working")
    };
    let strikes = |side: Side, token: usize| {
        let strike =
            |t: usize| matches!(scene.case.folded(side, t), "strike" | "strikes" | "walkout" | "walkouts" | "stoppage" | "stoppages");
        (scene.bounds(side, token).start..token).any(strike)
    };
    stops(Side::Left, left) && strikes(Side::Right, right) || stops(Side::Right, right) && strikes(Side::Left, left)
}

/// "Only lorries of 20 tonnes or less are allowed" and "lorries over 20 tonnes are banned": what holds for some alone.
pub(super) fn is_for_some_only(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    const CLAUSE: usize = 10;
    let from = scene.bounds(side, token).start.max(token.saturating_sub(CLAUSE));
    // "Only in the evenings" and "in the mornings alone" do contradict each other.
    let deed = lexicon::poses(scene.case.folded(side, token)).verb >= 50;
    scene.case.in_english()
        && deed
        && scene.kept < CLOSELY
        && (from..token).any(|t| scene.case.folded(side, t) == "only" && scene.partners.get(side, t).is_none())
}

/// "Asks whether he remembered" and "did he forget?": what is only asked.
pub(super) fn is_asked(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    const CLAUSE: usize = 8;
    let bounds = scene.bounds(side, token);
    let whether = || (bounds.start.max(token.saturating_sub(CLAUSE))..token).any(|t| scene.case.folded(side, t) == "whether");
    scene.case.in_english() && scene.kept < CLOSELY && (whether() || scene.is_question(side, token))
}

/// "Rose 6 percent to $1.2 billion; profit slipped to $88 million" and "a gain of 6 percent; profit was $88 million": whether each of
/// two words stands beside a figure of its own that the other side has as well, so that they tell of two things.
pub(super) fn are_of_two_figures(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const NEAR: usize = 5;
    let figure = |side: Side, t: usize| {
        let near = |q: &&Quantity| scene.bounds(side, t).contains(&q.tokens.start) && (t + 1..=t + NEAR).contains(&q.tokens.start);
        scene.quantities(side).find(near)
    };
    let moves = |side: Side, t: usize| trends::of(Language::English, scene.case.folded(side, t)).is_some();
    if !moves(Side::Left, left) || !moves(Side::Right, right) {
        return false;
    }
    let (Some(a), Some(b)) = (figure(Side::Left, left), figure(Side::Right, right)) else { return false };
    let has = |side: Side, q: &Quantity| scene.quantities(side).any(|other| other.equal(q));
    !a.equal(b) && has(Side::Right, a) && has(Side::Left, b)
}

/// "Everybody agreed" and "no one disagreed", "each may cover up to 80 percent" and "no grant may exceed 80 percent": whether "no" stands
/// before what it takes back.
pub(super) fn is_taken_back(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    const REACH: usize = 7;
    const BACK: &[&str] = &[
        "disagreed",
        "disagree",
        "disagrees",
        "objected",
        "objects",
        "object",
        "opposed",
        "opposes",
        "oppose",
        "dissented",
        "dissent",
        "demurred",
        "protested",
        "refused",
        "declined",
        "exceed",
        "exceeds",
        "exceeded",
        "surpass",
        "surpasses",
    ];
    let end = scene.bounds(side, token).end.min(token + 1 + REACH);
    matches!(scene.case.folded(side, token), "no" | "nobody" | "none")
        && (token + 1..end).any(|t| BACK.contains(&scene.case.folded(side, t)) && scene.partners.get(side, t).is_none())
}

/// "Equally common in both groups" and "neither group had more than the other".
pub(in crate::facts) fn are_even(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const REACH: usize = 5;
    let neither = |side: Side, t: usize| {
        let end = scene.bounds(side, t).end.min(t + 1 + REACH);
        scene.case.folded(side, t) == "neither" && (t + 1..end).any(|t| lexicon::is_comparative(scene.case.folded(side, t)))
    };
    let both = |side: Side, t: usize| scene.case.folded(side, t) == "both";
    both(Side::Left, left) && neither(Side::Right, right) || neither(Side::Left, left) && both(Side::Right, right)
}

/// "Taught herself": who does it is to whom it is done.
pub(super) fn is_to_oneself(scene: &Scene<'_>, side: Side, verb: usize) -> bool {
    let next = verb + 1;
    scene.bounds(side, verb).contains(&next)
        && matches!(scene.case.folded(side, next), "himself" | "herself" | "itself" | "themselves" | "myself" | "yourself" | "ourselves")
}

/// Pronouns that do something.
fn is_somebody(word: &str) -> bool {
    matches!(word, "i" | "we" | "you" | "he" | "she" | "they" | "who" | "it")
}

/// "Asked to borrow two" and "asked for the loan of two": a loan is given and had.
pub(super) fn is_a_loan(x: &str, y: &str) -> bool {
    let borrows = |word: &str| matches!(word, "borrow" | "borrows" | "borrowed" | "borrowing" | "borrowers");
    let loan = |word: &str| matches!(word, "loan" | "loans");
    borrows(x) && loan(y) || borrows(y) && loan(x)
}

/// "Will owe six months' wages" and "will have to pay six months' wages".
pub(super) fn is_due(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const BEFORE: usize = 4;
    let owes = |side: Side, t: usize| matches!(scene.case.folded(side, t), "owe" | "owes" | "owed" | "owing");
    let has_to = |side: Side, t: usize| {
        (scene.bounds(side, t).start.max(t.saturating_sub(BEFORE))..t)
            .any(|t| matches!(scene.case.folded(side, t), "to" | "must" | "should" | "shall" | "will" | "would"))
    };
    owes(Side::Left, left) && has_to(Side::Right, right) || owes(Side::Right, right) && has_to(Side::Left, left)
}

/// "Has never run more than five kilometres" and "five kilometres is the farthest he has ever run".
pub(in crate::facts) fn is_unequalled(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let words = Sides::new(scene.case.folded(Side::Left, left), scene.case.folded(Side::Right, right));
    let side = match (words.left, words.right) {
        ("ever", "never") => Side::Left,
        ("never", "ever") => Side::Right,
        _ => return false,
    };
    let token = if side == Side::Left { left } else { right };
    scene.bounds(side, token).any(|t| {
        let word = scene.case.folded(side, t);
        lexicon::is_superlative(word)
            || matches!(word, "only" | "first" | "record" | "no" | "none" | "nobody" | "nothing" | "not" | "hardly" | "than")
    })
}

/// "Oak declined while juniper increased" and "oak decreased whereas juniper rose": whether each side says the other's word as
/// well, in a word of its own.
pub(super) fn are_said_too(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let says = |side: Side, own: usize, word: &str| {
        scene.bounds(side, own).any(|t| {
            let free = t != own && scene.case.is_content(side, t) && scene.partners.get(side, t).is_none();
            free && (scene.case.folded(side, t) == word || lexicon::paraphrases(scene.case.folded(side, t), word))
        })
    };
    scene.case.in_english()
        && says(Side::Left, left, scene.case.folded(Side::Right, right))
        && says(Side::Right, right, scene.case.folded(Side::Left, left))
}

/// "More slowly" and "less quickly": "more" and "less" of two opposites.
pub(super) fn are_of_opposites(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let more = |side: Side, t: usize| matches!(scene.case.folded(side, t), "more" | "less");
    let next = |side: Side, t: usize| if scene.bounds(side, t).contains(&(t + 1)) { scene.case.folded(side, t + 1) } else { "" };
    more(Side::Left, left) && more(Side::Right, right) && lexicon::opposite(next(Side::Left, left), next(Side::Right, right))
}

/// "In Städten häufiger als auf dem Land" and "auf dem Land seltener als in Städten": two comparatives told of two that have changed
/// places around what compares them. Abroad.
pub(super) fn is_compared_from_the_end(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const REACH: usize = 12;
    let than = |side: Side, own: usize| {
        let end = scene.bounds(side, own).end.min(own + REACH);
        (own + 1..end).find(|&t| matches!(scene.case.folded(side, t), "als" | "que" | "qu'" | "di" | "che" | "dos" | "das" | "do"))
    };
    if scene.case.in_english() {
        return false;
    }
    let (Some(l), Some(r)) = (than(Side::Left, left), than(Side::Right, right)) else { return false };
    // Each of the two stands on the other side of "than".
    scene.crosses(&Sides::new(l..l + 1, r..r + 1)) == (true, true)
}

/// "Less noisy", "the least risky", "weniger häufig", "will earn less" beside "losing income": a quality or a deed that is taken back.
pub(super) fn is_lessened(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let word = |t: usize| scene.case.folded(side, t);
    // "The noise is no problem", beside "it is quiet".
    let next = |n: usize| if scene.bounds(side, token).contains(&(token + n)) { word(token + n) } else { "" };
    let harmless = lexicon::is_be(next(1))
        && matches!(next(2), "no" | "not" | "hardly" | "never")
        && (3..6).any(|n| matches!(next(n), "problem" | "trouble" | "bother" | "nuisance" | "issue" | "concern" | "annoyance"));
    // "Lose speed" and "slow down".
    let loses =
        |t: usize| matches!(word(t), "lose" | "loses" | "lost" | "losing" | "shed" | "sheds" | "shedding" | "lack" | "lacks" | "lacked");
    let from = scene.bounds(side, token).start;
    let lost = (from.max(token.saturating_sub(2))..token).any(loses) && lexicon::poses(word(token)).noun > 0;
    let behind = || scene.bounds(side, token).contains(&(token + 1)) && matches!(word(token + 1), "less" | "little" | "nothing");
    let verb = || lexicon::poses(word(token)).verb >= 50;
    scene.is_less(side, token) || scene.case.in_english() && token > 0 && (harmless || lost || verb() && behind())
}

/// "No joining fee will be charged": what is done to none of them is not done.
pub(super) fn has_none(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    const REACH: usize = 7;
    let from = scene.bounds(side, token).start.max(token.saturating_sub(REACH));
    let verb = lexicon::poses(scene.case.folded(side, token)).verb >= 50;
    scene.case.in_english()
        && verb
        && (from..token).any(|t| {
            let parted = || (t..token).any(|t| matches!(scene.case.folded(side, t), "," | ";" | "but" | "and" | "who" | "that" | "which"));
            scene.case.folded(side, t) == "no" && scene.partners.get(side, t).is_none() && !parted()
        })
}

/// "Before the sun is high" and "while the sun is low": what is not yet is its opposite still.
pub(super) fn is_not_yet(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const CLAUSE: usize = 6;
    let led = |side: Side, t: usize, words: &[&str]| {
        let from = scene.bounds(side, t).start.max(t.saturating_sub(CLAUSE));
        (from..t).any(|t| scene.partners.get(side, t).is_none() && words.contains(&scene.case.folded(side, t)))
    };
    let (until, still): (&[&str], &[&str]) = (&["before", "until", "till"], &["while", "still"]);
    led(Side::Left, left, until) && led(Side::Right, right, still) || led(Side::Left, left, still) && led(Side::Right, right, until)
}

/// "Always pays on time" and "never pays late": behind the two words the deed is done in another way.
pub(in crate::facts) fn is_turned_twice(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const CLAUSE: usize = 5;
    let how = |side: Side, t: usize| {
        let end = scene.bounds(side, t).end.min(t + 1 + CLAUSE);
        let clause = (t + 1..end).take_while(|&t| !matches!(scene.case.folded(side, t), "," | ";" | "." | "and" | "but"));
        clause.filter(|&t| scene.case.is_content(side, t) && scene.partners.get(side, t).is_none()).collect::<Vec<usize>>()
    };
    let (x, y) = (scene.case.folded(Side::Left, left), scene.case.folded(Side::Right, right));
    // "Always test before" and "never diagnose without".
    let without = |side: Side, t: usize| (t..scene.bounds(side, t).end).any(|t| scene.case.folded(side, t) == "without");
    let never = |side: Side, t: usize| without(side, t) || how(side, t).into_iter().any(|t| judges(scene, side, t));
    matches!((x, y), ("always", "never")) && never(Side::Right, right) && !how(Side::Left, left).is_empty()
        || matches!((x, y), ("never", "always")) && never(Side::Left, left) && !how(Side::Right, right).is_empty()
}

/// "Stronger in older cows" and "weaker in younger cows": two comparatives of one sentence, both turned round.
pub(super) fn are_both_turned(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let own = Sides::new(left, right);
    let word = |side: Side, t: usize| scene.case.folded(side, t);
    let others = |side: Side| -> Vec<&str> {
        let free = scene.bounds(side, own[side]).filter(|&t| t != own[side] && scene.partners.get(side, t).is_none());
        free.map(|t| word(side, t)).filter(|word| lexicon::is_comparative(word)).collect()
    };
    lexicon::is_comparative(word(Side::Left, left))
        && lexicon::is_comparative(word(Side::Right, right))
        && others(Side::Left).iter().any(|x| others(Side::Right).iter().any(|y| lexicon::opposite(x, y)))
}

/// "Harder to stay asleep" and "better to stay awake": what one side alone calls hard or easy to do.
pub(super) fn is_hard(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    const REACH: usize = 4;
    scene.kept < CLOSELY
        && scene.has_before(side, token, REACH, &["hard", "harder", "difficult", "easy", "easier", "impossible", "tough", "tougher"])
        && scene.has_before(side, token, REACH - 1, &["to"])
}

/// "Recognised the right to the works" and "left them the works": two words that are opposites only of a side.
pub(super) fn is_no_side(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let word = |t: Option<usize>| t.map_or("", |t| scene.case.folded(side, t));
    let (before, next) = (word(scene.before(side, token)), word(Some(token + 1).filter(|t| scene.bounds(side, token).contains(t))));
    match scene.case.folded(side, token) {
        "left" => {
            lexicon::is_determiner(next)
                || lexicon::is_be(before)
                || is_somebody(before)
                || matches!(next, "him" | "them" | "us" | "me" | "for" | "behind" | "with" | "after" | "when")
                || matches!(before, "had" | "has" | "have" | "having" | "not" | "then" | "later")
                || scene.is_named(side, token.saturating_sub(1))
        }
        "right" | "rights" => matches!(next, "to" | "of" | "now" | "away" | "after" | "before" | "not"),
        _ => false,
    }
}

/// "May ban it" and "is allowed to stop it": what leave is given to forbid.
pub(super) fn is_leave_to_forbid(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const REACH: usize = 4;
    let word = |side: Side, t: usize| scene.case.folded(side, t);
    let forbids = |word: &str| {
        matches!(word, "ban" | "bans" | "banned" | "forbid" | "forbidden" | "prohibit" | "prohibited" | "stop" | "block" | "bar")
    };
    let allows = |word: &str| matches!(word, "allow" | "allows" | "allowed" | "permit" | "permits" | "permitted" | "let" | "lets");
    let may = |side: Side, t: usize| scene.has_before(side, t, REACH, &["may", "can", "could", "might", "allowed", "permitted", "free"]);
    let facing = |side: Side, own: usize, other: usize| {
        let theirs = side.other();
        let behind = other + 1..scene.bounds(theirs, other).end.min(other + 1 + 2 * REACH);
        forbids(word(side, own)) && may(side, own) && allows(word(theirs, other)) && behind.into_iter().any(|t| forbids(word(theirs, t)))
    };
    facing(Side::Left, left, right) || facing(Side::Right, right, left)
}

/// "Reopens after four years" and "for four years the doors were shut": what opens again was closed.
pub(super) fn was_closed_before(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const REACH: usize = 3;
    let opens_again = |side: Side, t: usize| {
        let word = scene.case.folded(side, t);
        word.starts_with("reopen")
            || matches!(word, "open" | "opens" | "opened") && scene.bounds(side, t).any(|t| scene.case.folded(side, t) == "again")
    };
    let was_shut = |side: Side, t: usize| {
        matches!(scene.case.folded(side, t), "shut" | "closed")
            && scene.has_before(side, t, REACH, &["was", "were", "been", "stood", "stayed", "remained"])
            && scene.case.tokens(side, scene.paragraphs(side)).any(|t| matches!(scene.case.folded(side, t), "again" | "until" | "since"))
    };
    opens_again(Side::Left, left) && was_shut(Side::Right, right) || opens_again(Side::Right, right) && was_shut(Side::Left, left)
}

/// "Too soft" and "ought to be firmer": a want of something, and what is wished for.
pub(super) fn is_wished_otherwise(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    const REACH: usize = 4;
    let too = |side: Side, t: usize| scene.has_before(side, t, 2, &["too", "not", "insufficiently"]);
    let wished = |side: Side, t: usize| {
        lexicon::is_comparative(scene.case.folded(side, t))
            && scene.has_before(side, t, REACH, &["should", "ought", "could", "would", "might", "wish", "wished", "needs", "must"])
    };
    too(Side::Left, left) && wished(Side::Right, right) || too(Side::Right, right) && wished(Side::Left, left)
}

/// "None was lost" and "every space has been kept": none and all, of whom opposite things are told.
pub(super) fn are_all_kept(scene: &Scene<'_>, left: usize, right: usize) -> bool {
    let none = |word: &str| matches!(word, "none" | "no" | "nobody" | "neither");
    let all = |word: &str| matches!(word, "every" | "all" | "everyone" | "everybody" | "each" | "both");
    let (x, y) = (scene.case.folded(Side::Left, left), scene.case.folded(Side::Right, right));
    let told = |side: Side, token: usize, words: &[&str]| scene.bounds(side, token).any(|t| words.contains(&scene.case.folded(side, t)));
    none(x) && all(y) && told(Side::Left, left, LOST) && told(Side::Right, right, KEPT)
        || all(x) && none(y) && told(Side::Left, left, KEPT) && told(Side::Right, right, LOST)
}

/// What is done to things and people that are no more.
pub(in crate::facts) const LOST: &[&str] = &[
    "felled",
    "cut",
    "removed",
    "demolished",
    "destroyed",
    "closed",
    "killed",
    "lost",
    "sacked",
    "dismissed",
    "axed",
    "scrapped",
    "sold",
    "shed",
    "go",
    "harmed",
    "damaged",
];

/// What those do that are not lost, and what is done to them.
pub(in crate::facts) const KEPT: &[&str] =
    &["stay", "stays", "stayed", "remain", "remains", "remained", "survive", "survived", "kept", "keep", "retained", "spared", "saved"];
