//! Faced names: of one sort, surely two, and led alike or each the only one that is left over.

use crate::align::Bead;
use crate::facts::Case;
use crate::lexicon;
use crate::mention::Name;
use crate::text::{Side, Sides, Span};

use super::super::lone;
use super::Around;

/// Share of the words of weight of either side of a bead that the other has too, from which on the only name of either that the other
/// lacks is one told differently.
const TOLD: f32 = 0.2;

/// Whether what stands around two names speaks for them being one told differently; `only` where neither side has another left over.
pub(super) fn stand_alike(case: &Case<'_>, bead: &Bead, names: &Sides<&Name>, around: &Around, only: bool) -> bool {
    let (a, b) = (names.left, names.right);
    let known = a.place.is_some() && b.place.is_some();
    let led = || lone::is_person(a) && lone::is_person(b) || are_led_alike(case, names);
    (around.beside > 0 || only && !known && around.near > 0) && led()
        || only && (around.faced || around.common > 0) && are_both_where(case, names) && lone::told_alike(case, bead) >= TOLD
}

/// Whether two names are of one sort, surely name two, and are not of two people who are both heard: newsrooms ask different ones.
pub(super) fn are_two(case: &Case<'_>, bead: &Bead, names: &Sides<&Name>) -> bool {
    let (a, b) = (names.left, names.right);
    let speaks = |side: Side| {
        let of = |speaker: Option<Span>| speaker.is_some_and(|speaker| speaker.overlaps(names[side].span));
        case.mentions[side].speeches.iter().any(|speech| of(speech.speaker)) || case.mentions[side].quotations.iter().any(|q| of(q.speaker))
    };
    // "The Canners' Guild": part of a longer name.
    let part = |side: Side| {
        let (from, tokens) = (case.articles[side].sentences[names[side].sentence].tokens.start, &names[side].tokens);
        let capital = |t: usize| case.articles[side].tokens[t].kind.is_word() && t > from && case.is_capital(side, t);
        let own = |t: usize| matches!(case.folded(side, t), "'" | "'s" | "’s");
        let end = case.articles[side].sentences[names[side].sentence].tokens.end;
        let behind = tokens.end + usize::from(tokens.end < end && own(tokens.end));
        behind < end && capital(behind) || tokens.start > from + 1 && own(tokens.start - 1)
    };
    // "Au salon de Lyon" and "lors du salon lyonnais"; "the Californians".
    let adjective = |side: Side| {
        const STEM: usize = 4;
        let other = side.other();
        let begins =
            |word: &str, of: &str| word.len() > of.len() && of.len() >= STEM && word.starts_with(of.trim_end_matches(['e', 'a', 'o']));
        let mut sentences = case.sentences(other, &bead.paragraphs[other]);
        sentences.any(|s| {
            let mut tokens = case.articles[other].sentences[s].tokens.clone();
            tokens.any(|t| names[side].words.iter().any(|word| begins(case.folded(other, t), word)))
        })
    };
    let people = |side: Side| names[side].words.last().is_some_and(|word| word.ends_with("ans") || word.ends_with("ians"));
    let stated = |side: Side| {
        adjective(side)
            || people(side)
            || lone::is_there(case, bead, side, names[side])
            || case.mentions[side.other()].names.iter().any(|name| name.same(names[side]))
    };
    !a.declined
        && !b.declined
        && !Side::BOTH.iter().any(|&side| stated(side) || part(side))
        && a.place.is_some() == b.place.is_some()
        && a.is_demonym() == b.is_demonym()
        && lone::is_person(a) == lone::is_person(b)
        && !(speaks(Side::Left) && speaks(Side::Right))
        && lone::may_differ(case, names)
}

/// "The abbot of Merrow" and "the abbot of Trone", "the Arvo works" and "the Orm works": whether the same word stands right before two
/// names, articles aside, or right behind.
fn are_led_alike(case: &Case<'_>, names: &Sides<&Name>) -> bool {
    let [before, behind] = [true, false].map(|before| {
        let [left, right] = Side::BOTH.map(|side| {
            let (tokens, bounds) = (&names[side].tokens, &case.articles[side].sentences[names[side].sentence].tokens);
            let word = |t: usize| case.folded(side, t);
            let skip = |t: &usize| !lexicon::is_article(case.articles[side].language, word(*t));
            let near = if before {
                (bounds.start..tokens.start).rev().find(skip)
            } else {
                Some(tokens.end).filter(|&t| t < bounds.end && case.is_content(side, t))
            };
            near.filter(|&t| case.articles[side].tokens[t].kind.is_word()).map(word)
        });
        left.is_some() && left == right
    });
    before || behind
}

/// "At Graz" and "students in Ulm", "Lucia asked" and "Orla wanted to know": whether both names stand behind a word that says where, or
/// neither.
fn are_both_where(case: &Case<'_>, names: &Sides<&Name>) -> bool {
    let [left, right] = Side::BOTH.map(|side| {
        let (language, tokens) = (case.articles[side].language, &names[side].tokens);
        let from = case.articles[side].sentences[names[side].sentence].tokens.start;
        let before = (from..tokens.start).rev().map(|t| case.folded(side, t)).find(|word| !lexicon::is_article(language, word));
        before.is_some_and(|word| lexicon::is_where(language, word))
    });
    // "The Press" is as well any word.
    let word = |name: &Name| matches!(&name.words[..], [word] if name.place.is_none() && !lexicon::is_given_name(word) && lexicon::poses(word).noun > 0);
    left == right && !(case.in_english() && (word(names.left) || word(names.right)))
}
