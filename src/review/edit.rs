//! An article whose text the reader edited. The file it came from stays as it is.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::text::{Article, Block, Draft, ParagraphKind, fold_space};

/// What a report says of an article that was edited.
const EDITED: &str = "the text was edited by hand in Factdiff; the file is unchanged";

/// The text of an article as it is edited: its paragraphs, parted by a blank line.
#[must_use]
pub fn plain_text(article: &Article) -> String {
    article.text.clone()
}

/// The article with another text, paragraphs parted by a blank line. A paragraph that stayed keeps its kind, and
/// so does one that was changed in its place.
#[must_use]
pub fn edited(read: &Article, text: &str) -> Article {
    let then: Vec<&str> = read.paragraphs.iter().map(|p| read.slice(p.span)).collect();
    let written = paragraphs(text);
    let now: Vec<&str> = written.iter().map(String::as_str).collect();
    let mut kinds = vec![ParagraphKind::Body; now.len()];
    for op in capture_diff_slices(Algorithm::Myers, &then, &now) {
        let (old, new) = match op {
            DiffOp::Equal { old_index, new_index, len } => (old_index..old_index + len, new_index..new_index + len),
            DiffOp::Replace { old_index, old_len, new_index, new_len } => (old_index..old_index + old_len, new_index..new_index + new_len),
            DiffOp::Insert { .. } | DiffOp::Delete { .. } => continue,
        };
        for (o, n) in old.zip(new) {
            kinds[n] = read.paragraphs[o].kind;
        }
    }
    let told = read.paragraphs.iter().any(|p| p.kind == ParagraphKind::Title && read.title.as_deref() == Some(read.slice(p.span)));
    let mut losses = read.losses.clone();
    if then != now && !losses.iter().any(|l| l == EDITED) {
        losses.push(EDITED.to_owned());
    }
    Article::from_draft(Draft {
        label: read.label.clone(),
        source: read.source.clone(),
        format: read.format.clone(),
        // A title that the text itself shows follows the text.
        title: if told { None } else { read.title.clone() },
        byline: read.byline.clone(),
        published: read.published,
        language: read.language.tag().map(str::to_owned),
        blocks: now.iter().zip(kinds).map(|(text, kind)| Block::new(kind, text)).collect(),
        losses,
        sha256: read.sha256.clone(),
        encoding: read.encoding.clone(),
        chapters: read.chapters.clone(),
    })
}

/// Stretches of lines between blank lines, each folded to one line.
fn paragraphs(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        if line.trim().is_empty() {
            open = false;
            continue;
        }
        match out.last_mut() {
            Some(last) if open => {
                last.push(' ');
                last.push_str(line);
            }
            _ => out.push(line.to_owned()),
        }
        open = true;
    }
    out.iter().map(|p| fold_space(p)).filter(|p| !p.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read() -> Article {
        let blocks = [
            (ParagraphKind::Title, "The ferry sails again"),
            (ParagraphKind::Furniture, "Share this page"),
            (ParagraphKind::Body, "It cost 4 million."),
        ];
        Article::from_draft(Draft {
            label: "wire".into(),
            sha256: "abc".into(),
            blocks: blocks.iter().map(|(k, t)| Block::new(*k, t)).collect(),
            ..Draft::default()
        })
    }

    #[test]
    fn the_text_as_it_is_edited_makes_the_same_article() {
        let read = read();
        let again = edited(&read, &plain_text(&read));
        assert_eq!((&again.text, &again.paragraphs, &again.title), (&read.text, &read.paragraphs, &read.title));
        assert!(again.losses.is_empty());
    }

    #[test]
    fn paragraphs_keep_their_kind_where_they_stay_or_change_and_new_ones_are_body() {
        let now = edited(&read(), "The old ferry sails again\n\nShare this page\n\nNew\nlines.\n\n \nIt cost 4 million.");
        let kinds: Vec<_> = now.paragraphs.iter().map(|p| (p.kind, now.slice(p.span))).collect();
        assert_eq!(
            kinds,
            [
                (ParagraphKind::Title, "The old ferry sails again"),
                (ParagraphKind::Furniture, "Share this page"),
                (ParagraphKind::Body, "New lines."),
                (ParagraphKind::Body, "It cost 4 million."),
            ]
        );
        assert_eq!(now.title.as_deref(), Some("The old ferry sails again"));
        assert_eq!((now.sha256.as_str(), now.losses.len()), ("abc", 1));
    }

    #[test]
    fn a_text_without_words_is_an_article_without_paragraphs() {
        assert!(edited(&read(), " \n\n ").paragraphs.is_empty());
    }
}
