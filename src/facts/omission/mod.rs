//! Omissions and additions: statements that only one article makes.
//!
//! A sentence without a link is looked for in the whole other article first; what is said there in other
//! sentences is not missing. Inside a passage, a run of words of weight without partners is a statement of
//! its own when the other side has next to nothing in its place; one grave adjective that was cut out of words
//! otherwise kept is enough, and so is one member of a list ([`listed`]). Names, dates and numbers inside such a run are part of it.
//!
//! Limits: what is merely told in other words over several sentences may be listed although it is there.

mod listed;
mod told_anew;

use std::ops::Range;

use rayon::prelude::*;

use crate::facts::finding::weight;
use crate::facts::model::{Discrepancy, Kind, Scope, Severity, Verdict};
use crate::facts::scene::CLOSELY;
use crate::facts::{Case, Finding, Findings, Partners, Scene, capitalised, in_marks};
use crate::lexicon;
use crate::text::{Language, ParagraphKind, Sentence, Side, Sides, Span, TokenKind};

/// A sentence is said elsewhere when this share of its words of weight stands in one stretch of the other article.
const SAID: f32 = 0.9;

/// Least words of weight in a run that is a statement of its own.
const RUN: usize = 3;

/// The same where the run was cut out cleanly.
const CUT: usize = 2;

/// Share of kept words from which on a short run is a statement of its own.
const CLEAR: f32 = 0.5;

/// Words of weight of a run that is one anyway.
const LONG: usize = 5;

/// Share of a run's words that its side must have over and above the other's for it to say more, in a passage of which
/// nothing is kept; each kept word lowers it.
const SURPLUS: f32 = 1.4;

/// The same for a long run, and where most is kept.
const SURPLUS_LONG: f32 = 0.5;

/// A run was replaced, not left out, where the other side has more than one word in its place to so many of its own.
const REPLACED: usize = 4;

pub(super) fn judge(case: &Case<'_>, scenes: &[Scene<'_>], partners: &Partners, said: &Sides<Said>, findings: &mut Findings) {
    let missing = Sides::at_once(|side| missing(case, side, &said[side.other()], findings));
    for side in Side::BOTH {
        sentences(case, side, &missing[side], findings);
    }
    // What was compared and found alike is told on both sides, in whatever words.
    let told = |side: Side| {
        let mut alike = vec![false; case.articles[side].tokens.len()];
        for check in findings.checks().filter(|c| matches!(c.verdict, Verdict::Same | Verdict::Variant)) {
            if let Some(span) = check.spans[side] {
                alike[case.articles[side].tokens_in(span)].fill(true);
            }
        }
        alike
    };
    let alike = Sides::at_once(told);
    // What a passage by itself says is looked for side by side, then weighed in order against what was found before.
    let looked_at = |scene: &Scene<'_>| clauses(scene, partners, said, &alike);
    let clauses: Vec<Sides<Clauses>> = scenes.par_iter().with_min_len(CHUNK).map(looked_at).collect();
    if case.stop.is_asked() {
        return;
    }
    for side in Side::BOTH {
        for (scene, clauses) in scenes.iter().zip(&clauses) {
            tell(scene, side, &clauses[side], findings);
        }
    }
    told_anew::cancel(case, findings);
}

/// How many sentences or passages a thread takes at a time.
const CHUNK: usize = 64;

/// Where a side says which stem: sentences, ascending, without repeats.
pub(super) struct Said {
    postings: Vec<Vec<u32>>,
    sentences: usize,
}

impl Said {
    /// What a side says.
    pub(super) fn new(case: &Case<'_>, side: Side) -> Self {
        let mut postings: Vec<Vec<u32>> = vec![Vec::new(); case.vocabulary.stems];
        for (s, sentence) in case.articles[side].sentences.iter().enumerate() {
            for stem in case.stems(side, sentence.tokens.clone()) {
                let list = &mut postings[stem as usize];
                if list.last() != Some(&(s as u32)) {
                    list.push(s as u32);
                }
            }
        }
        Self { postings, sentences: case.articles[side].sentences.len() }
    }

    /// Whether a stretch of two neighbouring sentences holds most of the stems.
    fn holds(&self, stems: &[u32]) -> bool {
        if stems.is_empty() {
            return true;
        }
        let need = (stems.len() as f32 * SAID).ceil() as usize;
        let mut own = stems.to_vec();
        own.sort_unstable_by_key(|&s| self.postings[s as usize].len());
        // The stretch must hold one of the rarest: so many may be missing, and one more.
        let spare = stems.len() - need;
        let mut starts: Vec<u32> =
            own.iter().take(spare + 1).flat_map(|&s| self.postings[s as usize].iter().flat_map(|&at| [at.saturating_sub(1), at])).collect();
        starts.sort_unstable();
        starts.dedup();
        // Whether the sentence or the one behind it has a stem.
        let has = |stem: u32, at: u32| {
            let list = &self.postings[stem as usize];
            list.get(list.partition_point(|&s| s < at)).is_some_and(|&s| s <= at + 1)
        };
        // The rarest are the first to be missing.
        let fits = |&at: &u32| own.iter().filter(|&&stem| !has(stem, at)).nth(spare).is_none();
        starts.iter().filter(|&&at| (at as usize) < self.sentences).any(fits)
    }
}

/// Which sentences of a side say what the other says nowhere.
fn missing(case: &Case<'_>, side: Side, said: &Said, findings: &Findings) -> Vec<bool> {
    let article = case.articles[side];
    let faced = case.alignment.faced(side, article.sentences.len());
    let told = told_apart(case, side, findings);
    let is_missing = |(s, sentence): (usize, &Sentence)| {
        !faced[s] && !told[s] && article.is_compared(sentence.paragraph) && {
            let stems: Vec<u32> = case.stems(side, sentence.tokens.clone()).collect();
            is_statement(&stems) && !said.holds(&stems)
        }
    };
    article.sentences.par_iter().enumerate().with_min_len(CHUNK).map(is_missing).collect()
}

/// Tells the missing sentences of a side, those of a paragraph that stand side by side as one.
fn sentences(case: &Case<'_>, side: Side, missing: &[bool], findings: &mut Findings) {
    let article = case.articles[side];
    let bead_of = case.alignment.bead_of(side, article.paragraphs.len());
    let mut s = 0;
    while s < missing.len() {
        let paragraph = article.sentences[s].paragraph;
        let end = s + (s..missing.len()).take_while(|&s| missing[s] && article.sentences[s].paragraph == paragraph).count();
        if s < end {
            add(case, side, s..end, bead_of[paragraph], findings);
        }
        s = end.max(s + 1);
    }
}

/// Which sentences hold something that was found to be told otherwise elsewhere: what conflicts is not missing as well.
fn told_apart(case: &Case<'_>, side: Side, findings: &Findings) -> Vec<bool> {
    let article = case.articles[side];
    let mut told = vec![false; article.sentences.len()];
    let far = |d: &&Discrepancy| d.severity.is_loud() && d.scope == Scope::Between && !d.spans[side.other()].is_empty();
    for span in findings.discrepancies.iter().filter(far).flat_map(|d| &d.spans[side]) {
        if let Some(s) = article.sentence_at(span.start) {
            told[s] = true;
        }
    }
    told
}

/// Two words of weight at least: "He left." is one, "More soon" is none.
const fn is_statement(stems: &[u32]) -> bool {
    stems.len() >= 2
}

/// How much a reader would miss: names, figures and grave words weigh more than the rest. 0 to 1.
fn substance(case: &Case<'_>, side: Side, tokens: std::ops::Range<usize>) -> f32 {
    let mut sum = 0.0f32;
    for t in tokens {
        let token = case.articles[side].tokens[t];
        if !case.is_content(side, t) {
            continue;
        }
        let word = case.folded(side, t);
        sum += 0.05;
        if token.kind == TokenKind::Number || case.articles[side].slice(token.span).starts_with(char::is_uppercase) {
            sum += 0.08;
        }
        if lexicon::is_grave(word) {
            sum += 0.25;
        }
    }
    sum.min(1.0)
}

/// From this belief on, the likeliest partner of a sentence is worth a reader's look.
const CLOSE: f32 = 0.05;

/// Adds that sentences stand alone.
///
/// How sure that is, was measured on 1,878 such runs in 200 pairs of retellings whose links people had set: of those whose
/// likeliest partner was hardly believed in, nine in ten stood alone, at a belief of .15 two in three, at .3 two in five;
/// sentences that quote, more often.
fn add(case: &Case<'_>, side: Side, run: Range<usize>, bead: Option<usize>, findings: &mut Findings) {
    /// Confidence in headings and captions.
    const MINOR: f32 = 0.35;
    /// Log odds of a sentence without any likely partner.
    const ALONE: f32 = 2.1;
    /// What belief in a partner takes from them.
    const BELIEVED: f32 = 8.0;
    /// What quoting adds.
    const QUOTES: f32 = 0.6;
    let article = case.articles[side];
    let sentences = &article.sentences[run.clone()];
    let (first, last) = (&sentences[0], &sentences[sentences.len() - 1]);
    let span = first.span.join(last.span);
    let tokens = first.tokens.start..last.tokens.end;
    let partner = run.map(|s| case.alignment.likeliest[side][s]).max_by(|a, b| a.belief.total_cmp(&b.belief)).unwrap_or_default();
    let quotes = case.mentions[side].quotes_in(span);
    let odds = ALONE - BELIEVED * partner.belief + if quotes { QUOTES } else { 0.0 };
    let kind = article.paragraphs[first.paragraph].kind;
    let minor = matches!(kind, ParagraphKind::Caption | ParagraphKind::Heading | ParagraphKind::Title);
    let confidence = if minor { MINOR } else { 1.0 / (1.0 + (-odds).exp()) };
    let mut reason = "A sentence without a counterpart anywhere in the other article".to_owned();
    if partner.belief >= CLOSE {
        let other = case.articles[side.other()];
        reason = format!("{reason}; the nearest to it is {}", in_marks(&shorten(other.slice(other.sentences[partner.sentence].span))));
    }
    push(case, side, bead, Missing { span, confidence, substance: substance(case, side, tokens) }, &reason, findings);
}

/// What one side alone says.
struct Missing {
    span: Span,
    confidence: f32,
    /// How much a reader would miss, 0 to 1.
    substance: f32,
}

fn push(case: &Case<'_>, side: Side, bead: Option<usize>, missing: Missing, reason: &str, findings: &mut Findings) {
    let Missing { span, confidence, substance } = missing;
    let range = case.articles[side].tokens_in(span);
    if range.clone().all(|t| findings.is_spoken(side, &(t..t + 1)) || !case.is_content(side, t)) {
        return;
    }
    let mut spans = Sides::<Vec<Span>>::default();
    spans[side] = vec![span];
    let text = shorten(case.articles[side].slice(case.span(side, &whole_phrase(case, side, range.clone()))));
    let text = in_marks(&text);
    let (own, other) = (case.who(side), case.who(side.other()));
    let held_against = case.source == Some(side);
    let summary = match (case.source, held_against) {
        (Some(_), true) => format!("{other} leaves out: {text}"),
        (Some(_), false) => format!("{own} adds: {text}"),
        (None, _) => format!("Only {own} says: {text}"),
    };
    // Editorial sentences that no source has are named so.
    let reason = if is_judgement(case, side, range) { format!("{reason}; it judges rather than reports") } else { reason.to_owned() };
    let finding = Finding {
        kind: if side == Side::Left { Kind::Omission } else { Kind::Addition },
        severity: Severity::OneSided,
        confidence,
        spans,
        summary: capitalised(&summary),
        reason,
    };
    // What a reader would miss most comes first, of that what is surest.
    let weight = weight(&finding) * (0.5 + 0.5 * substance);
    findings.add_weighed(case, bead, Scope::Between, finding, weight);
}

/// The words as a reader would quote them: with the small words that lead into them and the noun that an adjective or half a
/// name at their end belongs to. "for the use of" and "a realistic animated" alone read like a misprint.
fn whole_phrase(case: &Case<'_>, side: Side, tokens: Range<usize>) -> Range<usize> {
    /// Small words before, words of weight behind.
    const REACH: usize = 3;
    let article = case.articles[side];
    let Some(sentence) = article.sentence_at(article.tokens[tokens.start].span.start).map(|s| article.sentences[s].tokens.clone()) else {
        return tokens;
    };
    let is_word = |t: usize| article.tokens[t].kind == TokenKind::Word;
    let is_capital = |t: usize| case.is_capital(side, t);
    let small = (sentence.start..tokens.start).rev().take(REACH).take_while(|&t| is_word(t) && !case.is_content(side, t)).count();
    let mut end = tokens.end;
    while end < sentence.end.min(tokens.end + REACH)
        && is_word(end)
        && case.is_content(side, end)
        && (is_capital(end) && is_capital(end - 1) || lexicon::poses(case.folded(side, end - 1)).adjective >= 50)
    {
        end += 1;
    }
    tokens.start - small..end
}

/// A sentence without figures or names that speaks of importance or of what might be.
fn is_judgement(case: &Case<'_>, side: Side, tokens: std::ops::Range<usize>) -> bool {
    let mut judges = false;
    for t in tokens {
        if case.articles[side].tokens[t].kind == TokenKind::Number {
            return false;
        }
        judges |= matches!(
            case.folded(side, t),
            "important"
                | "significant"
                | "crucial"
                | "vital"
                | "could"
                | "might"
                | "should"
                | "must"
                | "remarkable"
                | "essential"
                | "worrying"
                | "clearly"
                | "future"
        );
    }
    judges
}

fn shorten(text: &str) -> String {
    const LONGEST: usize = 160;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LONGEST).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", &cut[..end])
}

/// Words of weight of one side in a row that the other side has nothing for.
struct Run {
    /// Positions in the passage's tokens.
    at: Range<usize>,
    /// How many words of weight.
    weight: usize,
}

/// Runs of a passage that may be statements of one side.
#[derive(Default)]
struct Clauses {
    /// How many words of weight the side has over and above the other's.
    surplus: f32,
    /// The runs that nothing in the passage speaks against, the longest first.
    runs: Vec<Clause>,
}

/// A run that may be a statement of its own.
struct Clause {
    tokens: Range<usize>,
    /// How many words of weight.
    weight: usize,
    /// A grave word or a member of a list was cut out of words otherwise kept: that is enough, whatever else the side has.
    clean: bool,
}

/// Statements inside a passage that the other side has nothing for, of each side.
fn clauses(scene: &Scene<'_>, partners: &Partners, said: &Sides<Said>, alike: &Sides<Vec<bool>>) -> Sides<Clauses> {
    if scene.is_kept_whole() {
        return Sides::default();
    }
    let both = Sides::new(Side::Left, Side::Right);
    let absent = both.map(|side| absent(scene, partners, side, alike));
    both.map(|side| if absent[side].contains(&true) { clauses_of(scene, partners, side, &absent, said, alike) } else { Clauses::default() })
}

fn clauses_of(
    scene: &Scene<'_>,
    partners: &Partners,
    side: Side,
    absent: &Sides<Vec<bool>>,
    said: &Sides<Said>,
    alike: &Sides<Vec<bool>>,
) -> Clauses {
    let case = scene.case;
    let count = |side: Side| absent[side].iter().filter(|&&a| a).count() as f32;
    let (own, others) = (count(side), count(side.other()));
    let mut runs = runs(scene, side, &absent[side], |t| is_answered(partners, alike, side, t));
    runs.sort_by_key(|r| (usize::MAX - r.weight, r.at.start));
    let tokens = &scene.passage.tokens[side];
    let clause = |run: Run| {
        // Where most is reworded, a few words without partners are no statement.
        if scene.kept < CLEAR && run.weight < LONG {
            return None;
        }
        let range = tokens[run.at.start]..tokens[run.at.end - 1] + 1;
        // Verbs have other ways of being told; an adjective that is gone is gone.
        let is_grave =
            || range.clone().any(|t| lexicon::is_grave(case.folded(side, t)) && lexicon::poses(case.folded(side, t)).adjective >= 50);
        let facing = facing(scene, partners, side, run.at.start, run.at.end);
        let cut = || facing == 0 && is_cut(scene, partners, side, run.at.start, run.at.end);
        let grave = is_grave() && cut();
        let enough = run.weight >= RUN || run.weight == CUT && !is_definite(scene, side, range.start) && cut();
        let listed =
            !grave && run.weight < RUN && scene.kept >= CLOSELY && others == 0.0 && cut() && listed::is_left_off(scene, side, &range);
        let fits = (enough || grave || listed)
            && facing * REPLACED <= run.weight
            && !said[side.other()].holds(&case.stems(side, range.clone()).collect::<Vec<u32>>());
        fits.then_some(Clause { tokens: range, weight: run.weight, clean: grave || listed })
    };
    Clauses { surplus: own - others, runs: runs.into_iter().filter_map(clause).collect() }
}

/// Tells the clauses of a passage that are statements of one side.
///
/// What one side says in words of its own may be what the other says in other words, wherever in the passage they
/// stand. So a side is only said to tell more by as many words as it has over and above the other's; the longest runs
/// come first.
fn tell(scene: &Scene<'_>, side: Side, clauses: &Clauses, findings: &mut Findings) {
    let case = scene.case;
    let mut surplus = clauses.surplus;
    for &Clause { ref tokens, weight, clean } in &clauses.runs {
        let span = scene.span(side, tokens);
        // A value that only this side has is listed anyway: better with the words around it.
        let owed = || {
            if weight > LONG || findings.holds_value(side, span) { SURPLUS_LONG } else { (SURPLUS - scene.kept).clamp(SURPLUS_LONG, 1.0) }
        };
        if (clean || surplus >= owed() * weight as f32) && findings.absorb_values(case, side, span, weight) {
            surplus -= weight as f32;
            let substance = substance(case, side, tokens.clone());
            let missing = Missing { span: widen(scene, side, tokens), confidence: 0.4 + 0.4 * substance, substance };
            let reason = "Words of a linked sentence that have nothing in their place on the other side";
            push(case, side, scene.bead, missing, reason, findings);
        }
    }
}

/// Whether a token has a partner, or is part of a value that the other side was found to state too.
fn is_answered(partners: &Partners, alike: &Sides<Vec<bool>>, side: Side, token: usize) -> bool {
    alike[side][token] || partners.get(side, token).is_some()
}

/// Which of a passage's tokens are words of weight that the other side has nothing for.
fn absent(scene: &Scene<'_>, partners: &Partners, side: Side, alike: &Sides<Vec<bool>>) -> Vec<bool> {
    let (case, other) = (scene.case, side.other());
    let own = &scene.passage.tokens[side];
    let mut absent: Vec<bool> = own.iter().map(|&t| !is_answered(partners, alike, side, t) && case.is_content(side, t)).collect();
    if !absent.contains(&true) {
        return absent;
    }
    // Stems that the other side's beads around say as well.
    let theirs = scene.passage.tokens[other].iter().filter(|&&t| case.is_content(other, t));
    let mut near: Vec<u32> = theirs.map(|&t| case.vocabulary.stem(other, t)).collect();
    near.sort_unstable();
    for (absent, &t) in absent.iter_mut().zip(own).filter(|(absent, _)| **absent) {
        *absent = near.binary_search(&case.vocabulary.stem(side, t)).is_err();
    }
    absent
}

/// Runs of absent words: they go on over small words and marks, but not over a kept word of weight or a sentence's end.
fn runs(scene: &Scene<'_>, side: Side, absent: &[bool], answered: impl Fn(usize) -> bool) -> Vec<Run> {
    let article = scene.case.articles[side];
    let tokens = &scene.passage.tokens[side];
    let mut out = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if !absent[at] {
            at += 1;
            continue;
        }
        let (start, mut end, mut weight) = (at, at + 1, 1);
        let mut next = at + 1;
        while next < tokens.len() && tokens[next] == tokens[next - 1] + 1 {
            let t = tokens[next];
            if absent[next] {
                weight += 1;
                end = next + 1;
            } else if scene.case.is_content(side, t) && answered(t) || matches!(article.slice(article.tokens[t].span), "." | "?" | "!") {
                break;
            }
            next += 1;
        }
        out.push(Run { at: start..end, weight });
        at = end;
    }
    out
}

/// Whether the words around a run stand side by side on the other side: it was cut out and nothing put in its place.
fn is_cut(scene: &Scene<'_>, partners: &Partners, side: Side, start: usize, end: usize) -> bool {
    /// How far before and behind the words that were kept may stand.
    const REACH: usize = 4;
    let tokens = &scene.passage.tokens[side];
    let partner = |k: usize| partners.get(side, tokens[k]);
    let before = (0..start).rev().take(REACH).find_map(partner);
    match (before, (end..tokens.len()).take(REACH).find_map(partner)) {
        (Some(a), Some(b)) => b > a && b - a <= 3,
        _ => false,
    }
}

/// Whether words speak of something the reader knows: "the new images", "their leader".
fn is_definite(scene: &Scene<'_>, side: Side, first: usize) -> bool {
    let words: &[&str] = match scene.case.articles[side].language {
        Language::German => &["der", "die", "das", "den", "dem", "des", "diese", "dieser", "ihr", "ihre", "sein", "seine"],
        Language::French => &["le", "la", "les", "l'", "l’", "cette", "ces", "son", "sa", "ses", "leur", "leurs"],
        Language::Spanish => &["el", "la", "los", "las", "del", "este", "esta", "su", "sus"],
        Language::Portuguese => &["o", "a", "os", "as", "do", "da", "este", "esta", "seu", "sua"],
        Language::Italian => &["il", "lo", "la", "i", "gli", "le", "l'", "l’", "questo", "questa", "suo", "sua"],
        _ => &["the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your"],
    };
    (first.saturating_sub(1)..=first).any(|t| words.contains(&scene.case.folded(side, t)))
}

/// The small words at the head of a clause belong to it: "and a brutal crackdown".
fn widen(scene: &Scene<'_>, side: Side, range: &std::ops::Range<usize>) -> Span {
    let article = scene.case.articles[side];
    let mut from = range.start;
    while from > 0
        && from + 4 > range.start
        && scene.partners.get(side, from - 1).is_none()
        && article.tokens[from - 1].kind == TokenKind::Word
        && !scene.case.is_content(side, from - 1)
        && article.sentence_at(article.tokens[from - 1].span.start) == article.sentence_at(article.tokens[range.start].span.start)
    {
        from -= 1;
    }
    scene.span(side, &(from..range.end))
}

/// How many words of weight without partners stand in the gap of the other side that faces a run.
fn facing(scene: &Scene<'_>, partners: &Partners, side: Side, start: usize, end: usize) -> usize {
    let other = side.other();
    let tokens = &scene.passage.tokens[other];
    let of = |p: &(usize, usize)| if side == Side::Left { *p } else { (p.1, p.0) };
    let pairs = &scene.passage.pairs;
    let (first, behind) = (pairs.partition_point(|p| of(p).0 < start), pairs.partition_point(|p| of(p).0 < end));
    let before = first.checked_sub(1).map_or(0, |k| of(&pairs[k]).1 + 1);
    let after = pairs.get(behind).map_or(tokens.len(), |p| of(p).1);
    (before..after.max(before))
        .filter(|&k| k < tokens.len())
        .map(|k| tokens[k])
        .filter(|&t| {
            scene.case.is_content(other, t)
                && partners.get(other, t).is_none()
                && lexicon::commonness(scene.case.articles[other].language, scene.case.folded(other, t)) < 9
        })
        .count()
}
