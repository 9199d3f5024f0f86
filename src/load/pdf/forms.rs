//! Drawings of a PDF file that are drawn inside each other: a ring of them would be drawn for ever.

use pdf_extract::{Dictionary, Document, Object, ObjectId};
use rustc_hash::FxHashMap;

/// How deep drawings may stand inside each other.
const DEEPEST: usize = 24;

/// Whether some drawing stands inside itself, or deeper inside others than any program writes.
#[must_use]
pub fn is_ring(document: &Document) -> bool {
    let mut seen: FxHashMap<ObjectId, usize> = FxHashMap::default();
    document.objects.iter().any(|(id, object)| is_form(object) && depth(document, *id, 0, &mut seen).is_none())
}

fn is_form(object: &Object) -> bool {
    matches!(object, Object::Stream(s) if s.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|n| n == b"Form"))
}

/// How many drawings deep the drawing goes; `None` where there is no end to it.
fn depth(document: &Document, id: ObjectId, level: usize, seen: &mut FxHashMap<ObjectId, usize>) -> Option<usize> {
    if let Some(known) = seen.get(&id) {
        return (level + known <= DEEPEST).then_some(*known);
    }
    if level > DEEPEST {
        return None;
    }
    let mut deepest = 0;
    for inner in drawn(document, id) {
        deepest = deepest.max(depth(document, inner, level + 1, seen)? + 1);
    }
    seen.insert(id, deepest);
    Some(deepest)
}

/// The drawings that a drawing names.
fn drawn(document: &Document, id: ObjectId) -> Vec<ObjectId> {
    let dictionary = |object: &Object| -> Option<Dictionary> { document.dereference(object).ok()?.1.as_dict().ok().cloned() };
    let of = || -> Option<Dictionary> {
        let Object::Stream(form) = document.get_object(id).ok()? else { return None };
        let resources = dictionary(form.dict.get(b"Resources").ok()?)?;
        dictionary(resources.get(b"XObject").ok()?)
    };
    let named = of().unwrap_or_default();
    let forms = named.iter().filter_map(|(_, object)| object.as_reference().ok());
    forms.filter(|inner| document.get_object(*inner).is_ok_and(is_form)).collect()
}
