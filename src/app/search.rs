//! Search in both articles.

use crate::comparison::RowKind;
use crate::text::{Side, Span};

use super::state::State;
use super::walk::{self, Step};

/// Most hits that are kept.
const MOST: usize = 20_000;

/// Seeks a text in both articles; the first hit from the selected row on becomes current.
pub fn set(state: &mut State, query: String) {
    state.marks += 1;
    state.find.query = query;
    state.find.current = 0;
    state.find.hits.clear();
    fold_again(state);
    let Some(document) = state.document.clone() else { return };
    let needle = fold(&state.find.query);
    if needle.trim().is_empty() {
        return;
    }
    for row in document.rows(state.row_order()).iter().filter(|r| r.kind != RowKind::Stub) {
        for side in Side::BOTH {
            let article = &document.comparison.articles[side];
            for &p in &row.paragraphs[side] {
                hits_in(&article.text, article.paragraphs[p].span, &needle, |span| state.find.hits.push((side, span)));
            }
        }
        if state.find.hits.len() >= MOST {
            break;
        }
    }
}

/// Lower case, and typographic quotes and dashes as typed ones, so that what one types is found.
fn fold(text: &str) -> String {
    text.chars().map(fold_char).collect()
}

fn fold_char(c: char) -> char {
    match c {
        '“' | '”' | '„' => '"',
        '‘' | '’' => '\'',
        '–' | '—' | '‑' => '-',
        '\u{a0}' => ' ',
        c => c.to_lowercase().next().unwrap_or(c),
    }
}

fn hits_in(text: &str, span: Span, needle: &str, mut found: impl FnMut(Span)) {
    let part = span.of(text);
    let chars: Vec<(usize, char)> = part.char_indices().map(|(i, c)| (i, fold_char(c))).collect();
    let wanted: Vec<char> = needle.chars().collect();
    let mut i = 0;
    while i + wanted.len() <= chars.len() {
        if chars[i..i + wanted.len()].iter().map(|&(_, c)| c).eq(wanted.iter().copied()) {
            let end = chars.get(i + wanted.len()).map_or(part.len(), |&(at, _)| at);
            found(Span::new(span.start + chars[i].0, span.start + end));
            i += wanted.len();
        } else {
            i += 1;
        }
    }
}

/// Goes to the next or previous hit.
pub fn step(state: &mut State, step: Step) {
    let fresh = state.find.hits.is_empty() || !is_shown(state);
    let at = if fresh { None } else { Some(state.find.current) };
    if let Some(next) = step.from(at, state.find.hits.len()) {
        state.find.current = next;
        let (side, span) = state.find.hits[next];
        state.marks += 1;
        fold_again(state);
        if let Some(bead) = state.document.as_ref().and_then(|d| d.bead_at(side, span)) {
            let open = state.opened.contains(&bead);
            walk::reveal(state, bead, Some((side, span)));
            state.find.opened = (!open && state.opened.contains(&bead)).then_some(bead);
        }
    }
}

/// Folds again what was unfolded for the hit before: a search passes through, it does not unfold an article.
fn fold_again(state: &mut State) {
    if let Some(bead) = state.find.opened.take()
        && state.opened.remove(&bead)
    {
        state.shape += 1;
    }
}

/// Whether the current hit was the last thing brought into view.
fn is_shown(state: &State) -> bool {
    state.find.hits.get(state.find.current).is_some_and(|&hit| state.reveal.place == Some(hit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_whatever_the_case_or_the_quotes() {
        let text = "“It’s open,” said the Mayor. It's OPEN.";
        let mut hits = Vec::new();
        hits_in(text, Span::new(0, text.len()), &fold("it's open"), |s| hits.push(s.of(text).to_owned()));
        assert_eq!(hits, ["It’s open", "It's OPEN"]);
    }
}
