//! Collecting what the judges find: one discrepancy a fact, with its weight and a stable id.

use std::ops::Range;

use rayon::prelude::*;
use rustc_hash::FxHashSet;
use sha2::{Digest as _, Sha256};

use crate::facts::model::{Check, Discrepancy, Kind, Scope, Severity, Verdict};
use crate::facts::{Case, Scene};
use crate::text::{Side, Sides, Span, fold};

/// Words of weight that a missing clause must have beside its values.
const BESIDE: usize = 1;

/// What two values that stand apart are believed to be one.
const STRAY: f32 = 0.6;

/// The same of two that look like no slip of each other.
const LONE: f32 = 0.6;

/// How many discrepancies a thread takes at a time.
const CHUNK: usize = 64;

/// What a judge says of one fact.
pub struct Finding {
    /// What sort of fact.
    pub kind: Kind,
    /// How serious.
    pub severity: Severity,
    /// 0 to 1.
    pub confidence: f32,
    /// Where the values stand.
    pub spans: Sides<Vec<Span>>,
    /// One plain sentence.
    pub summary: String,
    /// Which rule read which values.
    pub reason: String,
}

/// Everything found so far.
pub struct Findings {
    /// Discrepancies between the articles and inside them.
    pub discrepancies: Vec<Discrepancy>,
    /// Values compared, with a place on both sides.
    checks: Vec<Check>,
    /// Those with a place on one side alone: few, and apart, since they may be taken back.
    lone: Vec<Check>,
    /// Tokens that a discrepancy already speaks of.
    spoken: Sides<FxHashSet<usize>>,
}

impl Findings {
    /// An empty collection for a case. An outlet's slug states nothing, so it counts as spoken of.
    #[must_use]
    pub fn new(case: &Case<'_>) -> Self {
        let mut findings = Self { discrepancies: Vec::new(), checks: Vec::new(), lone: Vec::new(), spoken: Sides::default() };
        for side in Side::BOTH {
            for &slug in &case.mentions[side].slugs {
                findings.speak(case, side, slug);
            }
        }
        findings
    }

    /// Takes in what another collection found, behind what it has.
    pub fn absorb(&mut self, other: Self) {
        self.discrepancies.extend(other.discrepancies);
        self.checks.extend(other.checks);
        self.lone.extend(other.lone);
        for side in Side::BOTH {
            self.spoken[side].extend(&other.spoken[side]);
        }
    }

    /// Every value compared so far.
    pub fn checks(&self) -> impl Iterator<Item = &Check> {
        self.checks.iter().chain(&self.lone)
    }

    /// Whether a discrepancy already speaks of one of the tokens.
    #[must_use]
    pub fn is_spoken(&self, side: Side, tokens: &Range<usize>) -> bool {
        tokens.clone().any(|t| self.spoken[side].contains(&t))
    }

    /// Whether a discrepancy already speaks of one of the tokens of either side.
    #[must_use]
    pub fn are_spoken(&self, tokens: &Sides<Range<usize>>) -> bool {
        Side::BOTH.iter().any(|&side| self.is_spoken(side, &tokens[side]))
    }

    /// Whether a conflict or an altered statement between the articles speaks of a span.
    #[must_use]
    pub fn is_loud(&self, side: Side, span: Span) -> bool {
        let speaks = |d: &Discrepancy| d.severity.is_loud() && d.scope == Scope::Between && d.spans[side].iter().any(|s| s.overlaps(span));
        self.discrepancies.iter().any(speaks)
    }

    /// Marks tokens as spoken of.
    pub fn speak(&mut self, case: &Case<'_>, side: Side, span: Span) {
        let range = case.articles[side].tokens_in(span);
        self.spoken[side].extend(range);
    }

    /// Makes way for a statement of one side: where nothing has spoken of the passage but values that this side alone has
    /// (names, dates, numbers inside a clause that is missing as a whole), they are taken back, for one fact gives one
    /// discrepancy. False, and nothing changed, where another discrepancy speaks of it or the values are all it says;
    /// `weight` is the number of its words of weight.
    pub fn absorb_values(&mut self, case: &Case<'_>, side: Side, span: Span, weight: usize) -> bool {
        let range = case.articles[side].tokens_in(span);
        if !self.is_spoken(side, &range) {
            return true;
        }
        let inside = |d: &Discrepancy| is_value_inside(d, side, span);
        let values: FxHashSet<usize> = self
            .discrepancies
            .iter()
            .filter(|d| inside(d))
            .flat_map(|d| d.spans[side].iter().flat_map(|s| case.articles[side].tokens_in(*s)))
            .collect();
        let others = range.clone().filter(|t| self.spoken[side].contains(t)).any(|t| !values.contains(&t));
        let spoken = values.iter().filter(|&&t| case.is_content(side, t)).count();
        // "in Paris on Monday" is two values; "who was born in Paris" says something of them.
        if others || weight < spoken + BESIDE {
            return false;
        }
        self.discrepancies.retain(|d| !inside(d));
        for t in range {
            self.spoken[side].remove(&t);
        }
        true
    }

    /// Takes back what was said of two values as missing in the other article: they turn out to be one.
    pub fn take_back(&mut self, spans: Sides<Span>) {
        self.discrepancies.retain(|d| !Side::BOTH.iter().any(|&side| is_value_inside(d, side, spans[side])));
        let missing = |c: &Check| Side::BOTH.iter().any(|&side| c.spans[side] == Some(spans[side]) && c.spans[side.other()].is_none());
        self.lone.retain(|c| !missing(c));
    }

    /// Whether a value that this side alone has stands in a span.
    #[must_use]
    pub fn holds_value(&self, side: Side, span: Span) -> bool {
        self.discrepancies.iter().any(|d| is_value_inside(d, side, span))
    }

    /// Adds a value compared.
    pub fn check(&mut self, kind: Kind, left: Option<Span>, right: Option<Span>, verdict: Verdict) {
        let checks = if left.is_some() && right.is_some() { &mut self.checks } else { &mut self.lone };
        checks.push(Check { kind, spans: Sides::new(left, right), verdict });
    }

    /// Adds a discrepancy between the articles.
    ///
    /// What stands inside quotation marks on both sides is a matter of the quotation, whatever was changed.
    pub fn add(&mut self, scene: &Scene<'_>, mut finding: Finding) {
        if let (Some(&left), Some(&right)) = (finding.spans.left.first(), finding.spans.right.first())
            && finding.kind != Kind::Quotation
            && finding.severity != Severity::Variant
            && scene.both_quoted(left, right)
        {
            finding.kind = Kind::Quotation;
            finding.severity = Severity::Altered;
            finding.summary = format!("Inside the quotation marks: {}", finding.summary);
            self.discrepancies.retain(|d| {
                !(d.kind == Kind::Quotation && d.severity == Severity::Variant && d.bead == scene.bead && is_about(scene, d, left))
            });
        }
        self.add_in(scene.case, scene.bead, Scope::Between, finding);
    }

    /// Adds that the articles tell otherwise who did what, in two stretches of tokens that are shown as `said` has them.
    pub fn add_relation(
        &mut self,
        scene: &Scene<'_>,
        tokens: &Sides<Range<usize>>,
        confidence: f32,
        said: impl Fn(Side) -> String,
        reason: impl Into<String>,
    ) {
        self.add_told(scene, (Kind::Relation, Severity::Conflict), tokens, confidence, said, reason);
    }

    /// Adds that what one side denies the other states, both as they are quoted.
    pub fn add_denial(&mut self, scene: &Scene<'_>, tokens: &Sides<Range<usize>>, confidence: f32, reason: &str) {
        const WORDS: usize = 4;
        self.add_told(
            scene,
            (Kind::Negation, Severity::Conflict),
            tokens,
            confidence,
            |side| scene.quote(side, &tokens[side], WORDS),
            reason,
        );
    }

    /// Adds what two stretches of tokens tell differently, as `said` has them: of what kind it is and how serious.
    pub fn add_told(
        &mut self,
        scene: &Scene<'_>,
        (kind, severity): (Kind, Severity),
        tokens: &Sides<Range<usize>>,
        confidence: f32,
        said: impl Fn(Side) -> String,
        reason: impl Into<String>,
    ) {
        let finding = Finding {
            kind,
            severity,
            confidence,
            summary: scene.case.says(&said(Side::Left), &said(Side::Right)),
            reason: reason.into(),
            spans: Sides::new(Side::Left, Side::Right).map(|side| vec![scene.span(side, &tokens[side])]),
        };
        self.add(scene, finding);
    }

    /// Adds that two values are one told differently, each of which was said to be missing on the other side. `reason` gets
    /// both as they are quoted.
    pub fn add_stray(
        &mut self,
        case: &Case<'_>,
        bead: Option<usize>,
        kind: Kind,
        spans: Sides<Span>,
        reason: impl FnOnce(&str, &str) -> String,
    ) {
        self.add_apart(case, bead, kind, spans, STRAY, reason);
    }

    /// Adds that two values are one told differently, since nothing else is left over on either side of a bead.
    pub fn add_lone(&mut self, case: &Case<'_>, bead: usize, kind: Kind, spans: Sides<Span>) {
        let reason = |left: &str, right: &str| {
            format!("The two tell the same in most of their words, and nothing else is left over on either side: {left} against {right}")
        };
        self.add_apart(case, Some(bead), kind, spans, LONE, reason);
    }

    /// Adds two values of which neither article has the other's, and that stand beside words in common.
    pub fn add_faced(&mut self, case: &Case<'_>, bead: usize, kind: Kind, spans: Sides<Span>) {
        let reason = |left: &str, right: &str| {
            format!("Neither side has the other's, and the words around the two are alike: {left} against {right}")
        };
        self.add_apart(case, Some(bead), kind, spans, LONE, reason);
    }

    /// The same for values of any sort, however far they are believed to be one.
    fn add_apart(
        &mut self,
        case: &Case<'_>,
        bead: Option<usize>,
        kind: Kind,
        spans: Sides<Span>,
        confidence: f32,
        reason: impl FnOnce(&str, &str) -> String,
    ) {
        let texts = Side::BOTH.map(|side| format!("“{}”", case.articles[side].slice(spans[side])));
        self.take_back(spans);
        self.check(kind, Some(spans.left), Some(spans.right), Verdict::Differs);
        let finding = Finding {
            kind,
            severity: Severity::Conflict,
            confidence,
            summary: case.says(&texts[0], &texts[1]),
            reason: reason(&texts[0], &texts[1]),
            spans: spans.map(|span| vec![span]),
        };
        self.add_in(case, bead, Scope::Between, finding);
    }

    /// Adds a discrepancy of any scope.
    pub fn add_in(&mut self, case: &Case<'_>, bead: Option<usize>, scope: Scope, finding: Finding) {
        let weight = weight(&finding);
        self.add_weighed(case, bead, scope, finding, weight);
    }

    /// The same with a weight of its own.
    pub fn add_weighed(&mut self, case: &Case<'_>, bead: Option<usize>, scope: Scope, finding: Finding, weight: f32) {
        // A variant leaves its words to stronger judges.
        if finding.severity != Severity::Variant {
            for side in Side::BOTH {
                for &span in &finding.spans[side] {
                    self.speak(case, side, span);
                }
            }
        }
        self.discrepancies.push(Discrepancy {
            id: String::new(),
            kind: finding.kind,
            severity: finding.severity,
            scope,
            confidence: finding.confidence.clamp(0.05, 0.99),
            weight,
            bead,
            spans: finding.spans,
            summary: finding.summary,
            reason: finding.reason,
        });
    }

    /// Sorted by weight, with ids.
    #[must_use]
    pub fn finish(mut self, case: &Case<'_>) -> (Vec<Discrepancy>, Vec<Check>) {
        let place =
            |d: &Discrepancy| (d.spans.left.first().copied().unwrap_or_default(), d.spans.right.first().copied().unwrap_or_default());
        self.discrepancies.sort_by(|a, b| {
            a.severity.cmp(&b.severity).then(b.weight.total_cmp(&a.weight)).then_with(|| place(a).cmp(&place(b))).then(a.kind.cmp(&b.kind))
        });
        let mut seen = rustc_hash::FxHashMap::<String, usize>::default();
        let bases: Vec<String> = self.discrepancies.par_iter().with_min_len(CHUNK).map(|d| fingerprint(case, d)).collect();
        for (d, base) in self.discrepancies.iter_mut().zip(bases) {
            let count = seen.entry(base.clone()).or_default();
            *count += 1;
            d.id = if *count == 1 { base } else { format!("{base}-{count}") };
        }
        self.checks.append(&mut self.lone);
        self.checks.par_sort_by_key(|c| (c.kind, c.spans.left.or(c.spans.right), c.spans.right));
        self.checks.dedup();
        (self.discrepancies, self.checks)
    }
}

/// What the judges of passages have settled: values compared with another, or spoken of as more than missing.
pub struct Settled {
    spans: Sides<Vec<Span>>,
}

impl Settled {
    /// What has been settled so far.
    #[must_use]
    pub fn of(findings: &Findings) -> Self {
        let mut spans = Sides::<Vec<Span>>::default();
        for check in &findings.checks {
            if let (Some(left), Some(right)) = (check.spans.left, check.spans.right) {
                spans.left.push(left);
                spans.right.push(right);
            }
        }
        for found in findings.discrepancies.iter().filter(|d| d.severity.is_loud()) {
            Side::BOTH.iter().for_each(|&side| spans[side].extend(&found.spans[side]));
        }
        Side::BOTH.iter().for_each(|&side| spans[side].par_sort_unstable());
        Self { spans }
    }

    /// Whether a value is still open.
    #[must_use]
    pub fn leaves(&self, side: Side, span: Span) -> bool {
        let list = &self.spans[side];
        let from = list.partition_point(|s| s.start < span.start);
        // Spans that begin before it are as short as values are, so that few need be looked at.
        !list[from.saturating_sub(4)..].iter().take_while(|s| s.start < span.end).any(|s| s.end > span.start)
    }
}

/// Whether a discrepancy says that one side alone has a name, date or number, and that stands in a span.
fn is_value_inside(d: &Discrepancy, side: Side, span: Span) -> bool {
    d.severity == Severity::OneSided
        && matches!(d.kind, Kind::Name | Kind::Date | Kind::Number)
        && d.scope == Scope::Between
        && d.spans[side.other()].is_empty()
        && d.spans[side].iter().all(|s| span.contains(*s))
}

/// Whether a quotation's discrepancy speaks of the quotation at a place of the left article.
fn is_about(scene: &Scene<'_>, d: &Discrepancy, left: Span) -> bool {
    let quotations = &scene.case.mentions.left;
    let at = |offset: usize| quotations.quotation_at(offset);
    d.spans.left.first().is_some_and(|s| at(s.start) == at(left.start))
}

/// A content hash: kind and the words of both sides, so that it survives edits elsewhere in the articles.
fn fingerprint(case: &Case<'_>, d: &Discrepancy) -> String {
    let mut hash = Sha256::new();
    hash.update(d.kind.name());
    hash.update(d.scope.name());
    for side in Side::BOTH {
        hash.update([0u8]);
        for span in &d.spans[side] {
            hash.update(fold(case.articles[side].slice(*span)).as_bytes());
            hash.update([1u8]);
        }
        // The sentence around tells two equal values apart.
        if let Some(span) = d.spans[side].first()
            && let Some(s) = case.articles[side].sentence_at(span.start)
        {
            hash.update(fold(case.articles[side].slice(case.articles[side].sentences[s].span)).as_bytes());
        }
    }
    hash.finalize().iter().take(6).map(|b| format!("{b:02x}")).collect()
}

/// What the list is sorted by inside a severity: what an editor would be ashamed to miss comes first.
pub fn weight(finding: &Finding) -> f32 {
    let kind = match finding.kind {
        Kind::Negation => 1.0,
        Kind::Quotation | Kind::Number => 0.95,
        Kind::Name | Kind::Date => 0.9,
        Kind::Attribution => 0.8,
        Kind::Relation => 0.75,
        Kind::Role => 0.7,
        Kind::Certainty => 0.6,
        Kind::Omission | Kind::Addition => 0.5,
    };
    kind * (0.4 + finding.confidence)
}
