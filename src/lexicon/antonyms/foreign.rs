//! Opposites of German, French, Spanish, Portuguese and Italian that news turn on. Folded beginnings of words, since these
//! languages inflect more than a list could hold; a row is the one side, `:`, the other.

use crate::text::Language::{self, French, German, Italian, Portuguese, Spanish};

/// Language, beginnings of words against beginnings of words. A `~` marks converses, which tell one event from its two ends.
const ROWS: &[(Language, &str)] = &[
    (
        German,
        "gestieg stieg steig zugenommen nahm-zu erhoh wachs wuchs gewachsen:gesunk sank sink gefall fiel fallt zuruckgegang verringer gesenk abgenommen schrumpf geschrumpft",
    ),
    (German, "~gewonnen gewann gewinn sieg:verlor verloren verlier niederlage"),
    (German, "~gekauft kauf kauft ubernimmt ubernomm erwarb erworb:verkauf"),
    (German, "bestatig:dementier bestritt bestreit verneint"),
    (German, "zugestimmt stimmte-zu angenommen gebilligt billigt genehmig bewilligt:abgelehn lehnte ablehn verworf zuruckgewies"),
    (German, "erlaub gestattet:verbot verboten untersagt"),
    (German, "geoffnet offnet eroffne:geschloss schliess schloss"),
    (German, "freigesproch freispruch:verurteil schuldspruch"),
    (German, "festgenomm verhaft:freigelass entlass"),
    (German, "~vor:nach"),
    (German, "~mehr:weniger"),
    (German, "hoher:niedriger tiefer"),
    (German, "beginn begann begonnen startet:ende endet endete beendet"),
    (German, "fruher:spater"),
    (German, "fur:gegen"),
    (French, "augment hausse grimp progress:baiss diminu recul chut"),
    (French, "~gagn remport victoire:perd perdu defaite"),
    (French, "~achet acqui rachet:vend vendu cede"),
    (French, "confirm:dement demen ni nie"),
    (French, "adopt approuv accept vote:rejet refus repouss"),
    (French, "autoris permet permis:interdi"),
    (French, "ouvr ouvert:ferm"),
    (French, "acquitt relaxe:condamn"),
    (French, "arret interpell:liber relach"),
    (French, "~avant:apres"),
    (French, "~plus:moins"),
    (French, "commenc debut:termin acheve fini"),
    (French, "pour:contre"),
    (Spanish, "aument subi subio sube crec:bajar bajaron bajado bajan disminu reduj reduc cayo cayeron caido cae descend"),
    (Spanish, "~gano ganar ganaron ganado vencio victoria:perd perdio derrota cayo"),
    (Spanish, "~compr adquir:vend"),
    (Spanish, "confirm:desmint desmenti nego niega niegan negar negaron"),
    (Spanish, "aprob acept:rechaz"),
    (Spanish, "permit autoriz:prohib"),
    (Spanish, "abrio abrir abier:cerr cierr"),
    (Spanish, "absuel absol:conden"),
    (Spanish, "deten arrest:liber"),
    (Spanish, "~antes:despues tras"),
    (Spanish, "~mas:menos"),
    (Spanish, "empez comenz inici:termin acab finaliz"),
    (Spanish, "mayor:menor"),
    (Portuguese, "aument subi sobe cresc:diminu cai caiu baix reduz recu"),
    (Portuguese, "~ganh venc vitoria:perd derrota"),
    (Portuguese, "~compr adquir:vend"),
    (Portuguese, "confirm:desment nega negou negam negar negaram"),
    (Portuguese, "aprov aceit:rejeit recus"),
    (Portuguese, "permit autoriz:proib"),
    (Portuguese, "abri abert:fech"),
    (Portuguese, "absolv:conden"),
    (Portuguese, "prend preso detid:solt libert"),
    (Portuguese, "~antes:depois apos"),
    (Portuguese, "~mais:menos"),
    (Portuguese, "comec inici:termin acab encerr"),
    (Portuguese, "maior:menor"),
    (Italian, "aument salit sale cresc cresciut:calo calat calan diminu scend sces ridott"),
    (Italian, "~vinc vint vitoria:pers perd sconfitt"),
    (Italian, "~compr acquist:vend"),
    (Italian, "conferm:smentit smentisc nega nego negato negano"),
    (Italian, "approv accett accolt:respint bocciat rifiut"),
    (Italian, "permess autorizz consent:viet proib"),
    (Italian, "apert apre aprir:chius chiud"),
    (Italian, "assolt assol:condann"),
    (Italian, "arrest:scarcerat liber rilasc"),
    (Italian, "~prima:dopo"),
    (Italian, "~piu:meno"),
    (Italian, "iniz comincia:fini termin conclu"),
    (Italian, "maggior:minor"),
];

/// Beginnings this short are whole words.
const WHOLE: usize = 4;

/// Whether two folded words of a language are opposites.
#[must_use]
pub fn opposite_in(language: Language, a: &str, b: &str) -> bool {
    row(language, a, b).is_some()
}

/// Whether two folded words of a language tell one event from its two ends: gewonnen and verloren.
#[must_use]
pub fn converse_in(language: Language, a: &str, b: &str) -> bool {
    row(language, a, b).is_some_and(|row| row.starts_with('~'))
}

/// The row that holds two words on its two sides.
fn row(language: Language, a: &str, b: &str) -> Option<&'static str> {
    let is = |word: &str, cell: &str| {
        cell.split(' ').any(|begin| if begin.len() < WHOLE { word == begin } else { word.len() >= begin.len() && word.starts_with(begin) })
    };
    ROWS.iter().filter(|row| row.0 == language).map(|row| row.1).find(|row| {
        let Some((x, y)) = row.trim_start_matches('~').split_once(':') else { return false };
        // A word that both sides claim ("vor", "vorher") is no opposite of itself.
        (is(a, x) && is(b, y) && !is(b, x)) || (is(a, y) && is(b, x) && !is(a, x))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opposites_of_five_languages() {
        for (language, a, b) in [
            (German, "gesunken", "gestiegen"),
            (German, "bestatigte", "dementierte"),
            (French, "rejete", "adopte"),
            (French, "avant", "apres"),
            (Spanish, "compro", "vendio"),
            (Spanish, "aprobo", "rechazo"),
            (Portuguese, "aumentou", "diminuiu"),
            (Portuguese, "negou", "confirmou"),
            (Italian, "smentito", "confermato"),
            (Italian, "prima", "dopo"),
        ] {
            assert!(opposite_in(language, a, b) && opposite_in(language, b, a), "{a} {b}");
        }
        assert!(!opposite_in(German, "gestiegen", "stieg"));
        assert!(!opposite_in(Italian, "prima", "primavera"));
    }
}
