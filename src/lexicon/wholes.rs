//! Words that none does something and that all do, in other languages than English.
//!
//! Folded, in German, French, Spanish, Portuguese and Italian. Written for this program from knowledge of the languages.

use super::table;

const NONE: &str = "nessun|nessuno|nessuna|kein|keine|keiner|keines|keinem|keinen|niemand|niemanden|aucun|aucune|personne|nenhum|nenhuma|\
    ninguem|ningun|ninguno|ninguna|nadie|rien";

const ALL: &str = "tutti|tutte|tutto|alle|allen|aller|all|jeder|jede|jedes|samtliche|tous|toutes|tout|toute|todos|todas|todo|toda";

/// Whether a folded word says that none does.
#[must_use]
pub fn is_none_abroad(folded: &str) -> bool {
    table::has(NONE, folded)
}

/// Whether a folded word says that all do.
#[must_use]
pub fn is_all_abroad(folded: &str) -> bool {
    table::has(ALL, folded)
}
