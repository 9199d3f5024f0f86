//! The head of a letter or mail that was saved as a document or page: who wrote to whom, when, about what.

use crate::text::{Block, Draft, ParagraphKind};

use super::dateline;

/// How far down a head is looked for, in paragraphs.
const DEEPEST: usize = 12;

/// What a field of a head says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    From,
    Subject,
    Date,
    /// Anything else: "To", "Cc".
    Other,
}

/// Names of fields, as mail programs write them.
const FIELDS: &[(&str, Field)] = &[
    ("from", Field::From),
    ("von", Field::From),
    ("de", Field::From),
    ("da", Field::From),
    ("van", Field::From),
    ("subject", Field::Subject),
    ("re", Field::Subject),
    ("betreff", Field::Subject),
    ("objet", Field::Subject),
    ("asunto", Field::Subject),
    ("assunto", Field::Subject),
    ("oggetto", Field::Subject),
    ("onderwerp", Field::Subject),
    ("date", Field::Date),
    ("sent", Field::Date),
    ("datum", Field::Date),
    ("gesendet", Field::Date),
    ("envoyé", Field::Date),
    ("fecha", Field::Date),
    ("enviado", Field::Date),
    ("data", Field::Date),
    ("inviato", Field::Date),
    ("verzonden", Field::Date),
    ("to", Field::Other),
    ("cc", Field::Other),
    ("bcc", Field::Other),
    ("reply-to", Field::Other),
    ("an", Field::Other),
    ("à", Field::Other),
    ("para", Field::Other),
    ("a", Field::Other),
    ("aan", Field::Other),
];

/// Whether a line is one of a letter's head: "From: …", "Betreff: …".
#[must_use]
pub fn is_field(text: &str) -> bool {
    field(text).is_some()
}

fn field(text: &str) -> Option<(Field, &str)> {
    let (name, value) = text.split_once(':')?;
    let name = name.trim().to_lowercase();
    FIELDS.iter().find(|(known, _)| *known == name).map(|(_, field)| (*field, value.trim()))
}

/// Takes subject, sender and day from the head of a letter, where the source states none of its own. A head has a
/// subject and another field beside it: a line such as "Re: the pier" alone is none.
pub fn read(draft: &mut Draft) {
    let shown = draft.blocks.iter().filter(|b| b.kind != ParagraphKind::Furniture).take(DEEPEST);
    let fields: Vec<(Field, &str)> = shown.filter_map(|b: &Block| field(&b.text)).filter(|(_, value)| !value.is_empty()).collect();
    let said = |wanted: Field| fields.iter().find(|(field, _)| *field == wanted).map(|(_, value)| *value);
    let (Some(subject), true) = (said(Field::Subject), fields.len() > 1) else { return };
    let title = subject.to_owned();
    // "Tom Hale <tom@post.example>"
    let from =
        said(Field::From).map(|f| f.split(['<', '[']).next().unwrap_or(f).trim().trim_matches('"').to_owned()).filter(|f| !f.is_empty());
    let day = said(Field::Date).and_then(dateline::parse);
    if draft.blocks.iter().all(|b| b.kind != ParagraphKind::Title) {
        draft.title.get_or_insert(title);
    }
    if draft.byline.is_none() {
        draft.byline = from;
    }
    draft.published = draft.published.or(day);
}
