//! Which end of a life a date is: "born 2 October 1951", "(2 October 1951 – 30 May 2020)", "died in 2020". Whoever is still said to live
//! in one article may have died in the other: the day of birth is held against that of birth, never against that of death.

use crate::facts::Case;
use crate::mention::Date;
use crate::text::{Side, TokenKind};

/// An end of a life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// When somebody was born.
    Birth,
    /// When somebody died.
    Death,
}

/// How far before a date the word may stand that says which end it is.
const BEFORE: usize = 4;

/// Words behind which a day of birth stands, folded; other languages than English among them.
const BORN: &[&str] = &["born", "b", "geboren", "geb", "ne", "nee", "nacido", "nacida", "nascido", "nascida", "nato", "nata"];

/// The same for a day of death.
const DIED: &[&str] = &["died", "d", "gestorben", "gest", "mort", "morte", "murio", "fallecio", "morreu", "mori"];

/// Which end of a life a date of an article is, where the words around it say so.
pub(super) fn end(case: &Case<'_>, side: Side, date: &Date) -> Option<End> {
    let article = case.articles[side];
    let bounds = &article.sentences[date.sentence].tokens;
    let at = |t: Option<usize>| t.filter(|t| bounds.contains(t));
    let text = |t: Option<usize>| at(t).map_or("", |t| article.slice(article.tokens[t].span));
    let (before, behind) = (date.tokens.start.checked_sub(1), Some(date.tokens.end));
    let word = |t: usize| case.folded(side, t);
    let near = (bounds.start.max(date.tokens.start.saturating_sub(BEFORE))..date.tokens.start).rev();
    // "Born in Ribe, 25 July 1970".
    let place = |t: usize| text(Some(t)) == "," && t + 1 == date.tokens.start;
    let near = near.take_while(|&t| article.tokens[t].kind != TokenKind::Mark || matches!(text(Some(t)), "." | "*") || place(t));
    for t in near {
        match word(t) {
            _ if text(Some(t)) == "*" || BORN.contains(&word(t)) => return Some(End::Birth),
            _ if DIED.contains(&word(t)) => return Some(End::Death),
            _ => {}
        }
    }
    let dash = |t: Option<usize>| matches!(text(t), "-" | "–" | "—");
    let opens = |t: Option<usize>| matches!(text(t), "(" | ";" | ",");
    let closes = |t: Option<usize>| matches!(text(t), ")" | ";" | ",");
    let list = &case.mentions[side].dates;
    let dates = || crate::mention::of_sentence(list, date.sentence, |d| d.sentence).map(|k| &list[k]);
    // The other end, beyond the dash.
    let (first, last, own) = if opens(before) && dash(behind) {
        (date, dates().find(|d| d.tokens.start == date.tokens.end + 1)?, End::Birth)
    } else if dash(before) && closes(behind) {
        (dates().find(|d| d.tokens.end + 1 == date.tokens.start)?, date, End::Death)
    } else {
        return None;
    };
    let enclosed = opens(first.tokens.start.checked_sub(1)) && closes(Some(last.tokens.end));
    let lived = first.year.zip(last.year).is_some_and(|(born, died)| (1..=120).contains(&(died.0 - born.0)));
    // "In his career (1956–64)" is no life: years alone stand behind the name.
    let named = || first.tokens.start.checked_sub(2).is_some_and(|t| bounds.contains(&t) && case.is_capital(side, t));
    (enclosed && lived && (first.day.is_some() || named())).then_some(own)
}

/// Whether two dates, the first of the left article, are both the day of somebody's birth, or of somebody's death.
pub(in crate::facts) fn are_one_end(case: &Case<'_>, left: &Date, right: &Date) -> bool {
    end(case, Side::Left, left).is_some_and(|own| end(case, Side::Right, right) == Some(own))
}

/// Whether two dates, the first of the left article, are different ends of a life, or one of them alone is an end and the other says more
/// or less of a date.
pub(in crate::facts) fn are_apart(case: &Case<'_>, left: &Date, right: &Date) -> bool {
    let (own, other) = (end(case, Side::Left, left), end(case, Side::Right, right));
    own != other && (own.is_some() && other.is_some() || !left.same_shape(right))
}
