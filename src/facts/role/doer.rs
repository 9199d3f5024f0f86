//! Doers: two roles that do the same deed on either side, in a sentence told in other words.
//!
//! Limits: English; the deed is the next verb behind the role, or the participle before "by".

use crate::facts::Scene;
use crate::lexicon::{self, hedges};
use crate::text::Side;

use super::{Role, are_several, are_two_ends};

/// "The chairman has dismissed the coach" and "it was the sporting director who dismissed the coach", "stressed the spokeswoman" and "the
/// governor emphasised": whether two roles do the same.
pub(super) fn are_one(scene: &Scene<'_>, a: &Role, b: &Role) -> bool {
    const OBJECT: usize = 8;
    // Anybody may be a witness or a tenant besides; of several nothing is said.
    const BESIDES: &[&str] = &[
        "witness",
        "patient",
        "victim",
        "accused",
        "defendant",
        "suspect",
        "complainant",
        "plaintiff",
        "neighbour",
        "neighbor",
        "local",
        "resident",
        "tenant",
        "landlord",
        "customer",
        "author",
        "writer",
        "researcher",
        "scientist",
        "expert",
        "employer",
        "employee",
        "worker",
        "owner",
        "forward",
        "developer",
        "passenger",
        "driver",
        "founder",
        "campaigner",
        "activist",
        "official",
        "chief",
    ];
    let open = |role: &Role| are_several(&role.words) || BESIDES.contains(&role.words.as_str());
    if !(a.listed && b.listed) || open(a) || open(b) || are_two_ends(&a.words, &b.words) {
        return false;
    }
    let (Some(l), Some(r)) = (deed(scene, Side::Left, a), deed(scene, Side::Right, b)) else { return false };
    let (x, y) = (scene.case.folded(Side::Left, l), scene.case.folded(Side::Right, r));
    let one = scene.partners.get(Side::Left, l) == Some(r) || lexicon::is_one(x, y) || lexicon::paraphrases(x, y);
    let reports = |word: &str| hedges::attribution(word).is_some();
    let about = |side: Side, t: usize| {
        let bounds = scene.bounds(side, t);
        let near = if reports(scene.case.folded(side, t)) { bounds } else { t + 1..bounds.end.min(t + 1 + OBJECT) };
        near.filter(|&k| k != t && scene.case.is_content(side, k)).collect::<Vec<usize>>()
    };
    let shared = scene.shared(&about(Side::Left, l), &about(Side::Right, r));
    if reports(x) && reports(y) { shared >= 3 } else { one && shared >= 1 }
}

/// What a role does: the verb behind it, or the participle before "by".
fn deed(scene: &Scene<'_>, side: Side, role: &Role) -> Option<usize> {
    const REACH: usize = 9;
    const BY: usize = 4;
    let bounds = scene.bounds(side, role.tokens.start);
    let word = |t: usize| scene.case.folded(side, t);
    let verb = |t: usize| scene.case.is_content(side, t) && !scene.case.is_capital(side, t) && lexicon::poses(word(t)).verb >= 50;
    let led = (bounds.start.max(role.tokens.start.saturating_sub(BY))..role.tokens.start).rev().find(|&t| word(t) == "by");
    if let Some(by) = led {
        return (bounds.start.max(by.saturating_sub(BY))..by).rev().find(|&t| verb(t));
    }
    let before = (bounds.start.max(role.tokens.start.saturating_sub(2))..role.tokens.start).rev().find(|&t| verb(t));
    let said = before.filter(|&t| hedges::attribution(word(t)).is_some());
    said.or_else(|| (role.tokens.end..bounds.end.min(role.tokens.end + REACH)).find(|&t| verb(t)))
}
