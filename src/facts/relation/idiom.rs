//! Idioms: words that only begin a phrase of another meaning ("in front of", "left unchanged", "pushed it up") and small words that deny
//! ("with nobody", "if nobody"), so that they say nothing against their opposites.
//!
//! Limits: English phrases, by a table of first words.

use crate::facts::Scene;
use crate::lexicon;
use crate::text::Side;

/// Whether a preposition only begins a longer one: "in front of" is no "in".
pub(super) fn begins_phrase(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let next = |n: usize| scene.case.articles[side].tokens.get(token + n).map_or("", |_| scene.case.folded(side, token + n));
    match scene.case.folded(side, token) {
        "in" => matches!(
            next(1),
            "front"
                | "spite"
                | "addition"
                | "case"
                | "favor"
                | "favour"
                | "order"
                | "part"
                | "terms"
                | "light"
                | "line"
                | "response"
                | "view"
                | "fact"
                | "general"
                | "total"
                | "all"
        ),
        "on" => {
            matches!(next(1), "behalf" | "account" | "top" | "average" | "condition" | "leave" | "holiday" | "sick")
                || next(2) == "leave" && lexicon::poses(next(1)).adverb < 50
        }
        "off" => matches!(next(1), "sick" | "ill" | "work" | "limits" | "course"),
        // "Asked about a merger, she said" and "answering a question about a merger, she said".
        "answering" | "answer" => matches!(next(1), "a" | "questions" | "the" | "to"),
        "up" => matches!(next(1), "to"),
        // "Beginning on Monday": from then on.
        "beginning" | "starting" => matches!(next(1), "on" | "in" | "at" | "next" | "with" | "from" | "this"),
        // "But because it scratches easily".
        "because" => token.checked_sub(1).is_some_and(|t| matches!(scene.case.folded(side, t), "but" | "yet")),
        // "Let volunteers take a morning off", beside "give them a morning off".
        "take" => (1..5).any(|n| {
            token
                .checked_sub(n)
                .is_some_and(|t| matches!(scene.case.folded(side, t), "let" | "lets" | "letting" | "allow" | "allows" | "allowed"))
        }),
        // "The vineyards lie on clay", "every one of them stands on clay".
        "lie" | "lies" | "stand" | "stands" => matches!(next(1), "on" | "in" | "at" | "near" | "by" | "beside" | "between"),
        // "Recovered the remains of 17 people".
        "remains" => token.checked_sub(1).is_some_and(|t| {
            matches!(scene.case.folded(side, t), "the" | "their" | "his" | "her" | "its" | "human" | "skeletal" | "mortal")
        }),
        // "The 24-year-old".
        "old" => {
            token.checked_sub(1).is_some_and(|t| matches!(scene.case.folded(side, t), "-" | "year" | "years" | "months" | "weeks" | "days"))
        }
        // "For the present", "at present": now.
        "present" => {
            let before = |n: usize| token.checked_sub(n).map_or("", |t| scene.case.folded(side, t));
            before(1) == "at" || before(1) == "the" && before(2) == "for"
        }
        // "Pushed turnover up", beside "lifted it".
        "push" | "pushes" | "pushed" | "pushing" => (1..5).take_while(|&n| !matches!(next(n), "," | ".")).any(|n| next(n) == "up"),
        "against" => (1..4).any(|n| matches!(next(n), "wage" | "wages" | "payment" | "fee" | "deposit" | "receipt" | "security")),
        // "In return for a loan": nothing comes back.
        "return" => token.checked_sub(1).is_some_and(|t| scene.case.folded(side, t) == "in"),
        "out" => matches!(next(1), "of"),
        "with" => matches!(next(1), "regard" | "respect" | "reference"),
        "for" => matches!(next(1), "example" | "instance"),
        // What is lost to the flames burned down.
        "lost" => next(1) == "to" && matches!((next(2), next(3)), ("the", "flames" | "fire" | "blaze" | "sea") | ("fire" | "flames", _)),
        // "Kept himself going": no promise is kept.
        "keep" | "keeps" | "kept" | "keeping" => {
            matches!(next(1), "himself" | "herself" | "itself" | "themselves" | "on") || next(1).len() > 4 && next(1).ends_with("ing")
        }
        // The owner is another, and all else stays.
        "change" | "changes" | "changed" | "changing" => matches!(next(1), "hands" | "hand"),
        // "Gave his word", "gave evidence": what is given is no thing that could be taken.
        "give" | "gives" | "gave" | "given" | "giving" => {
            let gift = if matches!(next(1), "his" | "her" | "their" | "its" | "my" | "our") { next(2) } else { next(1) };
            matches!(gift, "word" | "evidence" | "notice" | "birth" | "way" | "rise" | "thanks" | "warning" | "chase" | "testimony")
        }
        // "Discovered that it was lost": nothing was found.
        "discover" | "discovers" | "discovered" | "discovering" | "find" | "finds" | "found" | "finding" => {
            matches!(next(1), "that" | "how" | "whether" | "what" | "who" | "why")
        }
        // "Left its rate at three per cent", "left it unchanged", "left the office with him": as it was. "Must be left unaltered".
        "left" | "leave" | "leaves" | "leaving" => {
            let behind = |reach: usize| (2..reach).take_while(|&n| !matches!(next(n), "," | "."));
            let kept = |n: usize| {
                matches!(next(n), "unchanged" | "alone" | "intact" | "untouched")
                    // "Leaving the prime minister in office".
                    || next(n) == "in" && matches!(next(n + 1), "office" | "place" | "charge" | "power" | "post" | "control" | "command")
                    || next(n) == "at" && scene.case.mentions[side].quantity_at(token + n + 1).is_some()
            };
            let passive = token.checked_sub(1).is_some_and(|t| lexicon::is_be(scene.case.folded(side, t)));
            let stays = || lexicon::poses(next(1)).adjective >= 50 || matches!(next(1), "at" | "in" | "on" | "with" | "where" | "behind");
            behind(7).any(kept) || passive && stays() || behind(5).any(|n| next(n) == "with")
        }
        _ => false,
    }
}

/// How far behind "with" it may stand that somebody is away.
const WITHOUT: usize = 6;

fn is_away(word: &str) -> bool {
    matches!(word, "out" | "absent" | "missing" | "injured" | "sidelined" | "suspended" | "unavailable" | "lacking")
}

/// "with no money" denies as "without money" does.
pub(super) fn denies_behind(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    let no =
        |t: usize| scene.case.articles[side].tokens.get(t).is_some_and(|_| matches!(scene.case.folded(side, t), "no" | "not" | "nobody"));
    match scene.case.folded(side, token) {
        // "With the centre out injured".
        "with" if (token + 1..token + WITHOUT).any(|t| scene.bounds(side, token).contains(&t) && is_away(scene.case.folded(side, t))) => {
            true
        }
        "with" => {
            no(token + 1) || scene.case.articles[side].tokens.get(token + 1).is_some() && scene.case.folded(side, token + 1) == "neither"
        }
        // "unless somebody pays" and "if nobody pays".
        "if" => scene.bounds(side, token).contains(&(token + 1)) && (token + 1..token + 5).any(no),
        _ => false,
    }
}
