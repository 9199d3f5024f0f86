//! Verbs of saying, and phrases that name a source, in German, French, Spanish, Portuguese and Italian.
//!
//! Forms are written as they stand in a text, in lower case: "anunció" reports, "anuncio" is an advertisement.

use std::sync::LazyLock;

use super::hedges::Attribution;
use super::table::{Table, cell};
use crate::text::Language::{self, French, German, Italian, Portuguese, Spanish};

/// How a form of a verb of saying is built into its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// It stands alone: dijo, sagt.
    Finite,
    /// It needs an auxiliary before it: (a) déclaré, (hat) erklärt.
    Participle,
}

/// A verb of saying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saying {
    /// How the writer puts what is said.
    pub class: Attribution,
    /// How far the writer commits to it, on the scale of [`super::hedges::attribution`].
    pub strength: u8,
    /// How the form is used.
    pub form: Form,
}

/// Language, class, strength, finite forms (German parted verbs with `+`), participles.
const VERBS: &[(Language, Attribution, u8, &str, &str)] = &[
    (
        German,
        Attribution::Neutral,
        50,
        "sagte|sagt|sagten|sagen|erklärte|erklärt|erklärten|betonte|betont|berichtete|berichtet|berichteten|schrieb|schreibt|meldete|meldet|erläuterte|erläutert|verkündete|teilte+mit|teilt+mit|teilten+mit|gab+bekannt|gibt+bekannt|gaben+bekannt|gab+an|gibt+an|gaben+an|kündigte+an|kündigt+an|kündigten+an|fügte+hinzu|fügt+hinzu|führte+aus|sagte+aus",
        "gesagt|erklärt|betont|berichtet|mitgeteilt|angegeben|angekündigt|bekanntgegeben|ausgesagt",
    ),
    (German, Attribution::Claim, 40, "behauptete|behauptet|behaupteten|beteuerte|beteuert", "behauptet|beteuert"),
    (German, Attribution::Predict, 40, "warnte|warnt|warnten|mahnte|mahnt|prophezeite", "gewarnt"),
    (
        German,
        Attribution::Deny,
        20,
        "bestritt|bestreitet|bestritten|dementierte|dementiert|dementierten|leugnete|leugnet|verneinte|stritt+ab|streitet+ab|wies+zurück|weist+zurück|wiesen+zurück",
        "bestritten|dementiert|geleugnet|abgestritten|zurückgewiesen",
    ),
    (
        German,
        Attribution::Admit,
        80,
        "gestand|gesteht|gestanden|räumte+ein|räumt+ein|räumten+ein|gab+zu|gibt+zu|gaben+zu",
        "gestanden|eingeräumt|zugegeben",
    ),
    (German, Attribution::Confirm, 90, "bestätigte|bestätigt|bestätigten|versicherte|versichert", "bestätigt|versichert"),
    (
        French,
        Attribution::Neutral,
        50,
        "dit|disent|déclare|déclarent|déclara|annonce|annoncent|indique|indiquent|explique|expliquent|précise|précisent|affirme|affirment|ajoute|souligne|rapporte|écrit|raconte",
        "dit|déclaré|annoncé|indiqué|expliqué|précisé|affirmé|ajouté|souligné|rapporté|écrit|raconté|lancé|plaidé",
    ),
    (French, Attribution::Claim, 40, "prétend|prétendent|soutient|soutiennent", "prétendu|soutenu"),
    (French, Attribution::Predict, 40, "prévient|avertit|alerte", "prévenu|averti|alerté"),
    (French, Attribution::Deny, 20, "nie|nient|dément|démentent|conteste|contestent|réfute", "nié|démenti|contesté|réfuté"),
    (French, Attribution::Admit, 80, "reconnaît|reconnaissent|admet|admettent|avoue|avouent|concède", "reconnu|admis|avoué|concédé"),
    (French, Attribution::Confirm, 90, "confirme|confirment|assure|assurent", "confirmé|assuré"),
    (
        Spanish,
        Attribution::Neutral,
        50,
        "dijo|dijeron|dice|dicen|declaró|declararon|declara|anunció|anunciaron|informó|informaron|informa|afirmó|afirmaron|afirma|explicó|explicaron|explica|señaló|señalaron|señala|indicó|indicaron|añadió|agregó|comentó|comunicó|comunicaron|manifestó|relató|apuntó|destacó|precisó|recordó|recordaron|recuerda|recuerdan|subrayó|subraya|observó|destaca",
        "dicho|declarado|anunciado|informado|afirmado|explicado|señalado|indicado|añadido|comunicado|manifestado",
    ),
    (Spanish, Attribution::Claim, 40, "sostuvo|sostiene|alegó|alega", "sostenido|alegado"),
    (Spanish, Attribution::Predict, 40, "advirtió|advirtieron|advierte|alertó|avisó", "advertido|alertado"),
    (Spanish, Attribution::Deny, 20, "negó|negaron|niega|niegan|desmintió|desmintieron|desmiente", "negado|desmentido"),
    (
        Spanish,
        Attribution::Admit,
        80,
        "admitió|admitieron|admite|reconoció|reconocieron|reconoce|confesó|confesaron",
        "admitido|reconocido|confesado",
    ),
    (Spanish, Attribution::Confirm, 90, "confirmó|confirmaron|confirma|aseguró|aseguraron|asegura", "confirmado|asegurado"),
    (
        Portuguese,
        Attribution::Neutral,
        50,
        "disse|disseram|diz|dizem|declarou|declararam|anunciou|anunciaram|informou|informaram|informa|afirmou|afirmaram|afirma|explicou|explicaram|explica|acrescentou|comunicou|comunicaram|relatou|destacou|ressaltou|comentou|apontou|indicou|revelou|referiu|lembrou|lembraram|lembra|lembram|ressalta|destaca|observou|observa|completou|comenta",
        "dito|declarado|anunciado|informado|afirmado|explicado|comunicado",
    ),
    (Portuguese, Attribution::Claim, 40, "alegou|alegaram|alega|sustentou|sustenta", "alegado"),
    (Portuguese, Attribution::Predict, 40, "alertou|alertaram|advertiu|avisou", "alertado"),
    (Portuguese, Attribution::Deny, 20, "negou|negaram|nega|negam|desmentiu|desmentiram|desmente", "negado|desmentido"),
    (
        Portuguese,
        Attribution::Admit,
        80,
        "admitiu|admitiram|admite|reconheceu|reconheceram|reconhece|confessou|confessaram",
        "admitido|reconhecido|confessado",
    ),
    (
        Portuguese,
        Attribution::Confirm,
        90,
        "confirmou|confirmaram|confirma|garantiu|garantiram|garante|assegurou|asseguraram",
        "confirmado|garantido|assegurado",
    ),
    (
        Italian,
        Attribution::Neutral,
        50,
        "dice|dicono|disse|dissero|dichiara|dichiarano|annuncia|annunciano|afferma|affermano|spiega|spiegano|aggiunge|riferisce|riferiscono|racconta|comunica|comunicano|sottolinea",
        "detto|dichiarato|annunciato|affermato|spiegato|aggiunto|riferito|raccontato|comunicato|sottolineato|fatto sapere|reso noto|precisato|commentato",
    ),
    (Italian, Attribution::Claim, 40, "sostiene|sostengono|sostenne", "sostenuto"),
    (Italian, Attribution::Predict, 40, "avverte|avvertono", "avvertito|avvisato"),
    (Italian, Attribution::Deny, 20, "nega|negano|negò|smentisce|smentiscono|smentì", "negato|smentito"),
    (Italian, Attribution::Admit, 80, "ammette|ammettono|ammise|riconosce|riconoscono|confessa", "ammesso|riconosciuto|confessato"),
    (Italian, Attribution::Confirm, 90, "conferma|confermano|confermò|assicura|assicurano", "confermato|assicurato|garantito"),
];

/// Phrases that name a source right behind them.
const SOURCES: &[(Language, &str)] = &[
    (
        German,
        "laut|nach angaben|nach den angaben|nach auskunft|nach aussage|nach aussagen|nach einschätzung|nach ansicht|nach meinung|nach darstellung|nach erkenntnissen|nach informationen|nach überzeugung|nach worten|nach den worten|aus sicht",
    ),
    (French, "selon|d' après|aux dires|de l' avis|à en croire"),
    (Spanish, "según|de acuerdo con|conforme a|a juicio|en palabras|en opinión|a decir"),
    (Portuguese, "segundo|de acordo com|conforme|na avaliação|nas palavras|na opinião|na visão"),
    (Italian, "secondo|stando|a detta|a giudizio|a parere|nelle parole"),
];

/// Words that say in another way that somebody said, found or thinks what is told, as beginnings of folded words.
const REPORTS: &[(Language, &str)] = &[
    (
        German,
        "sagt sagte erklar behaupt beschuldig bestat versicher teilt angeb angabe mitteil mitgeteilt bericht aussag zufolge laut demnach hiess heisst mutmass angeblich offenbar verdacht vermut glaub mein ansicht einschatz sei seien habe studie umfrage untersuchung zeug sprecher",
    ),
    (
        French,
        "dit dis souten assur admet reconn confirm accus selon apres declar annonc indiqu expliqu affirm rapport communiqu enquet etude temoign presum soupcon estim juge qualifi pens croi porte-parole source serait aurait seraient auraient",
    ),
    (
        Spanish,
        "dijo dice dicen sostien sosten aleg acus admit reconoc confirm asegur segun declar anunci inform afirm explic senal indic comunic manifest estudi encuest testig presunt supuest sospech cree opin estim consider entiend entend calific portavo fuente habria",
    ),
    (
        Portuguese,
        "diss diz disse dizem sustent aleg acus admit reconhec confirm garant segundo conforme acordo declar anunci inform afirm explic indic comunic relat estud pesquis testemunh supost suspeit acredit ach estim consider entend avali qualific porta-vo fonte teria",
    ),
    (
        Italian,
        "detto dice disse sostien sosten accus ammess confermat assicur secondo stando dichiar annunci rifer afferm spieg comunic rapport stud sondagg testimon presunt sospett ritien crede riteng stima portavoce fonti avrebbe sarebbe",
    ),
];

static FORMS: [LazyLock<Table<Saying>>; 5] = [
    LazyLock::new(|| forms(German)),
    LazyLock::new(|| forms(French)),
    LazyLock::new(|| forms(Spanish)),
    LazyLock::new(|| forms(Portuguese)),
    LazyLock::new(|| forms(Italian)),
];

fn index(language: Language) -> Option<usize> {
    [German, French, Spanish, Portuguese, Italian].iter().position(|l| *l == language)
}

fn forms(language: Language) -> Table<Saying> {
    let mut rows = Vec::new();
    for &(_, class, strength, finite, participles) in VERBS.iter().filter(|row| row.0 == language) {
        let whole = cell(finite).filter(|word| !word.contains('+'));
        rows.extend(whole.map(|word| (word, Saying { class, strength, form: Form::Finite })));
        rows.extend(cell(participles).map(|word| (word, Saying { class, strength, form: Form::Participle })));
    }
    Table::new(rows)
}

/// Whether verbs of saying of a language are known here.
#[must_use]
pub fn knows(language: Language) -> bool {
    index(language).is_some()
}

/// A verb of saying by its form as written, in lower case.
#[must_use]
pub fn saying(language: Language, written: &str) -> Option<Saying> {
    FORMS[index(language)?].get(written)
}

/// A German verb of saying of which one half stands at the verb's place and the other among the words that follow
/// ("teilte … mit"), with the place of that other half.
#[must_use]
pub fn parted<'a>(written: &str, rest: impl Iterator<Item = &'a str> + Clone) -> Option<(Saying, usize)> {
    VERBS.iter().filter(|row| row.0 == German).find_map(|row| {
        cell(row.3).find_map(|word| {
            let half = word.split_once('+').filter(|(verb, _)| *verb == written)?.1;
            let at = rest.clone().position(|word| word == half)?;
            Some((Saying { class: row.1, strength: row.2, form: Form::Finite }, at))
        })
    })
}

/// Phrases of a language that name a source, the longest first.
pub fn sources(language: Language) -> impl Iterator<Item = &'static str> {
    SOURCES.iter().filter(move |row| row.0 == language).flat_map(|row| cell(row.1))
}

/// Whether a folded word says that what is told was said, found or thought by somebody.
#[must_use]
pub fn reports(language: Language, folded: &str) -> bool {
    const WHOLE: usize = 5;
    let begins = |begin: &str| if begin.len() < WHOLE { folded == begin } else { folded.starts_with(begin) };
    REPORTS.iter().any(|row| row.0 == language && row.1.split(' ').any(begins))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_told_from_nouns() {
        assert_eq!(saying(Spanish, "anunció").map(|s| s.form), Some(Form::Finite));
        assert_eq!(saying(Spanish, "anuncio"), None);
        assert_eq!(saying(Italian, "negato").map(|s| s.class), Some(Attribution::Deny));
        assert_eq!(parted("räumte", ["der", "mann", "ein"].into_iter()).map(|(s, at)| (s.class, at)), Some((Attribution::Admit, 2)));
        assert_eq!(parted("räumte", ["die", "feuerwehr", "auf"].into_iter()), None);
        assert!(reports(German, "mutmasslich") && !reports(German, "polizei"));
    }
}
