//! Kin: one who is named with another relation on either side. "With his sister Runa" against "with his daughter Runa".
//!
//! Both stand behind "his", "her" or "their", so that it is told of one and the same whose kin it is.
//!
//! Limits: six languages; the relation stands right before the name.

use crate::facts::model::{Kind, Severity};
use crate::facts::{Findings, Scene};
use crate::lexicon::kin::{self, Kin};
use crate::mention::Name;
use crate::text::{Side, Sides};

/// How far it is believed that the relation is another.
const CONFIDENCE: f32 = 0.8;

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    let left = named(scene, Side::Left);
    if left.is_empty() {
        return;
    }
    let right = named(scene, Side::Right);
    for (name, at, own) in &left {
        let Some((_, there, _)) = right.iter().find(|(other, _, theirs)| name.same(other) && own != theirs) else { continue };
        if right.iter().any(|(other, _, theirs)| name.same(other) && own == theirs) {
            continue;
        }
        let tokens = Sides::new(*at..*at + 1, *there..*there + 1);
        if !findings.are_spoken(&tokens) {
            let said = |side: Side| scene.quote(side, &tokens[side], 2);
            findings.add_told(scene, (Kind::Role, Severity::Conflict), &tokens, CONFIDENCE, said, "The same one is another relation");
        }
    }
}

/// Everybody who is named right behind a possessive and a relation, with the place of that word.
fn named<'a>(scene: &Scene<'a>, side: Side) -> Vec<(&'a Name, usize, Kin)> {
    let language = scene.case.articles[side].language;
    let read = |name: &'a Name| {
        // German writes the relation with a capital, so that it may count as part of the name.
        let first = name.tokens.clone().find(|&t| kin::of(language, scene.case.folded(side, t)).is_none())?;
        let at = scene.before(side, first)?;
        let word = scene.case.folded(side, at);
        let before = scene.before(side, at)?;
        // "Sa grand-mère Odile"
        let (relation, whose) = match scene.case.folded(side, before) {
            "-" => {
                let first = scene.before(side, before)?;
                (kin::compound(language, scene.case.folded(side, first), word)?, scene.before(side, first)?)
            }
            _ => (kin::of(language, word)?, before),
        };
        kin::is_possessive(language, scene.case.folded(side, whose)).then_some((name, at, relation))
    };
    scene.names(side).filter_map(read).collect()
}
