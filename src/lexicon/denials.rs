//! Words that deny without a negator: what ended is no more, the first was never before, what is kept is not given up.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

/// English.
const ENGLISH: &str = "ended|ends|end|stopped|stops|ceased|ceases|halted|quit|last|latest|only|first|sole|lone|unprecedented|\
    exempt|exempts|exempted|immune|waived|instead|outstanding|pending|unknown|unclear|remain|remains|remained|kept|keep|keeps|guaranteed|until|refused|refuses|\
    declined|declines|rejected|rejects|failed|fails|lack|lacks|lacked|lacking|absence|absent|empty|free|avoid|\
    avoids|avoided|escape|escapes|escaped|lose|loses|lost|losing|loss|prevented|prevents|denied|denies|unable|\
    impossible|missing|except|spared|unharmed|unhurt|uninjured|unchanged|stays|stayed|left|without|zero|neither|\
    nor|excluded|closed|banned|barred|cancelled|canceled|suspended|skipped|ignored|dismissed|interrupted|\
    quash|quashed|quashes|overturned|overturns|annulled|cleared|clears|acquitted|acquits|exonerated|scrapped|lifted|repealed|revoked";

/// German, French, Spanish, Portuguese and Italian.
const ABROAD: &str = "unterbrochen|beendet|eingestellt|ausgeschlossen|verweigert|abgelehnt|ohne|kaum|erst|nur|letzte|erste|sans|\
    dernier|derniere|premier|premiere|seul|seule|refuse|sin|ultimo|ultima|primero|primera|solo|sola|sem|so|apenas|\
    primeira|primeiro|senza|prima|primo|unico|unica|gratis|invariati|einstimmig|gegenstimme|unanimite|unanimidad|\
    unanimidade|unanimita|unanime|rejete|rejetee|rechazo|rechazado|rejeitou|rejeitado|derrubou|bocciato|bocciata|\
    respinto|respinta|descarta|descarto|exclut|esclude|schloss";

/// Whether a folded word says by itself that something is not, or no more, or for the first time. Whoever says so in one
/// article may mean what the other says with a "not".
#[must_use]
pub fn implies_denial(folded: &str) -> bool {
    static WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| ENGLISH.split('|').chain(ABROAD.split('|')).collect());
    WORDS.contains(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded() {
        for word in ENGLISH.split('|').chain(ABROAD.split('|')) {
            assert_eq!(crate::text::fold(word), word);
        }
        assert!(implies_denial("escaped") && implies_denial("ohne") && !implies_denial("bridge"));
    }
}
