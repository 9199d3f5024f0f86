//! Words for those who are there beside somebody: companions, colleagues, rivals.
//!
//! Folded, in English, German, French, Spanish, Portuguese and Italian; all are beginnings of words. Written for this program from
//! knowledge of the languages.

use super::table;

const FELLOWS: &str = "companion-|colleague-|rival-|competitor-|opponent-|accomplice-|friend-|classmate-|teammate-|helper-|assistant-|\
    follower-|begleiter-|kolleg-|konkurrent-|mitstreiter-|gegner-|freund-|komplize-|helfer-|mitschuler-|collegue-|compagn-|concurrent-|\
    rivaux-|ami-|complice-|coequipier-|camarade-|companer-|colega-|competidor-|companheir-|rivais-|concorrent-|cumplice-|collegh-|\
    avversar-";

/// Whether a folded word names somebody who accompanies another; shorter words than "amis" do not.
#[must_use]
pub fn is_fellow(folded: &str) -> bool {
    folded.len() > 3 && table::has(FELLOWS, folded)
}
