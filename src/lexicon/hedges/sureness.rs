//! How sure, how decided and how binding English, German, French, Spanish, Portuguese and Italian writers say that something is, in words that
//! say nothing else.
//!
//! Forms are written as they stand in a text, in lower case: "könnte" leaves it open, "konnte" was able. Written for this program
//! from knowledge of the languages.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::super::table::{ByLanguage, cell};
use crate::text::Language::{self, English, French, German, Italian, Portuguese, Spanish};

/// What a word of sureness speaks of: only two of one sort can be held against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sureness {
    /// Whether it is so: doubtful 10, disputed 20, perhaps 35, probably 65, proven 95.
    Belief,
    /// Whether it is decided: left open 15, weighed 30, decided 90.
    Plan,
    /// Whether it has to be: recommended 20, compulsory 90.
    Duty,
}

/// Words at most in a phrase.
pub const LONGEST: usize = 4;

const ROWS: &[(Language, (Sureness, u8), &str)] = &[
    (
        English,
        (Sureness::Belief, 10),
        "unlikely|doubtful|highly unlikely|most unlikely|in doubt|cast doubt|doubts that|doubt that|improbable",
    ),
    (
        English,
        (Sureness::Belief, 35),
        "may have|might have|could have been|possibly|perhaps|maybe|suspected of|is suspected|are suspected|was suspected|were suspected|suspect that|suspects that|cannot rule out|not ruled out|can not rule out|allegedly|alleged|accused of|a possibility|a theory|rumoured|rumored|speculation",
    ),
    (English, (Sureness::Belief, 65), "probably|likely|presumably|in all likelihood|most likely"),
    (English, (Sureness::Belief, 50), "believed to|thought to"),
    (
        English,
        (Sureness::Belief, 30),
        "an open question|unclear whether|not clear whether|too early to|too soon to|remains to be seen|not yet known|not yet been confirmed|yet to be confirmed|yet to be proved|yet to be proven|not been established|examining whether|examine whether|investigating whether|investigate whether|looking into whether|look into whether|trying to establish whether|to establish whether|to find out whether|to determine whether|to see whether|checking whether|studying whether|wondering whether|probing whether|testing whether|cannot tell whether|cannot yet tell whether|cannot say whether|cannot yet say whether|not know whether|not known whether|unknown whether|unsure whether|not certain whether|not sure whether|examining if|investigating if|checking if|looking into if",
    ),
    (
        English,
        (Sureness::Belief, 95),
        "certainly|definitely|undoubtedly|no doubt|without doubt|beyond doubt|without question|are certain|is certain|was certain|were certain|are sure|is sure|certain of|certain that|established that|has confirmed|have confirmed|has confirmed that|have confirmed that|has established|have established|has proved|have proved|proved that|been proven|proven that|is proven|beyond dispute|convinced that|for certain|with certainty|conclusively|admitted to",
    ),
    (
        English,
        (Sureness::Plan, 30),
        "is considering|are considering|was considering|were considering|considering whether|considered whether|discussed whether|debated whether|discussing whether|debating whether|is weighing|are weighing|mulling|contemplating|thinking of|thinking about|toying with",
    ),
    (
        English,
        (Sureness::Plan, 15),
        "has not decided|have not decided|had not decided|not yet decided|yet to decide|yet to be decided|still to decide|still deciding|no decision|undecided|put off a decision|postponed a decision|deferred a decision|delayed a decision|put off the decision|postponed the decision|deferred the decision|delayed the decision|put off any decision|not made up his|not made up her|not made up their|not made up its",
    ),
    (
        English,
        (Sureness::Plan, 90),
        "has decided|have decided|decided to|had decided|has agreed|have agreed|agreed to|resolved to|has approved|has begun|already begun|has promised|promised to|committed to|has voted|voted to|has ordered",
    ),
    (
        German,
        (Sureness::Belief, 10),
        "unwahrscheinlich|unwahrscheinliche|unwahrscheinlicher|zweifelhaft|fraglich|wenig wahrscheinlich|kaum wahrscheinlich|bezweifelt|bezweifeln|bezweifelte|bezweifelten|kaum zu erwarten",
    ),
    (German, (Sureness::Belief, 20), "umstritten|strittig|ungewiss|ungeklärt"),
    (
        German,
        (Sureness::Belief, 35),
        "möglicherweise|vielleicht|eventuell|womöglich|unter umständen|denkbar|nicht ausgeschlossen|nicht auszuschliessen|könnte|könnten|vermutung|verdacht|mutmasslich|mutmassliche|mutmasslichen|mutmasslicher|angeblich|angebliche|angeblichen|vermutet|vermuten|spekulation|spekuliert",
    ),
    (
        German,
        (Sureness::Belief, 65),
        "wahrscheinlich|höchstwahrscheinlich|aller voraussicht nach|aller wahrscheinlichkeit nach|voraussichtlich|vermutlich|dürfte|dürften|wohl|offenbar|anscheinend",
    ),
    (
        German,
        (Sureness::Belief, 95),
        "zweifelsfrei|zweifellos|ohne zweifel|ohne jeden zweifel|definitiv|mit sicherheit|mit gewissheit|sicherlich|ganz sicher|gewiss|eindeutig|steht fest|fest steht|stand fest|fest stand|erwiesen|nachgewiesen|nachweislich|bewiesen|belegt|unstrittig|unzweifelhaft|garantiert|gilt als sicher|mit bestimmtheit|fraglos|beweist|bewies|beweisen",
    ),
    (
        German,
        (Sureness::Plan, 30),
        "erwägt|erwägen|erwog|erwogen|überlegt|überlegen|denkt darüber nach|denken darüber nach|in erwägung|mit dem gedanken|im gespräch",
    ),
    (German, (Sureness::Plan, 90), "beschlossen|beschliesst|beschloss|beschlossene|entschieden|entschied|beschlossene sache"),
    (German, (Sureness::Duty, 20), "freiwillig|empfohlen|empfiehlt|empfehlen|geraten|rät|raten|freigestellt"),
    (
        German,
        (Sureness::Duty, 90),
        "verpflichtet|pflicht|verpflichtend|vorgeschrieben|obligatorisch|zwingend|müssen|muss|musste|mussten|vorschrift",
    ),
    (
        French,
        (Sureness::Belief, 10),
        "improbable|improbables|peu probable|peu probables|douteux|douteuse|incertain|incertaine|très incertain|très incertaine|peu vraisemblable|doutent|rien n' est acquis|rien n' est sûr|loin d' être certain",
    ),
    (French, (Sureness::Belief, 20), "controversé|controversée|controversés|controversées"),
    (
        French,
        (Sureness::Belief, 35),
        "peut - être|possiblement|éventuellement|pourrait|pourraient|possible|hypothèse|il se peut|pas exclu|pas à exclure|soupçonné|soupçonnée|soupçonnés|soupçonnées|présumé|présumée|présumés|présumées|prétendument|soi - disant|suspecté|suspectée|suspectés",
    ),
    (
        French,
        (Sureness::Belief, 65),
        "probablement|sans doute|vraisemblablement|toute vraisemblance|toute probabilité|probable|probables|selon toute apparence",
    ),
    (
        French,
        (Sureness::Belief, 95),
        "assurément|certainement|à coup sûr|sans aucun doute|sans nul doute|aucun doute|nul doute|c' est certain|est certain|désormais certain|quasiment certain|quasi certain|certain que|avec certitude|indubitablement|indéniablement|incontestablement|incontestable|prouvé|prouvée|prouvés|avéré|avérée|avérés|avérées|c' est sûr|il est établi|formellement|pas de doute|prouve|prouvent|démontré|démontrée|démontre",
    ),
    (French, (Sureness::Plan, 30), "envisage|envisagent|envisageait|envisageaient|songe|songent|songeait|réfléchit|réfléchissent"),
    (French, (Sureness::Plan, 90), "décidé|décidée|décide|décident|décida|acté|actée|entériné|entérinée"),
    (
        French,
        (Sureness::Duty, 20),
        "facultatif|facultative|facultatifs|invités|invité|invitées|recommandé|recommandée|recommandés|recommande|recommandent|conseillé|conseillée|conseille|libre de|libres de",
    ),
    (
        French,
        (Sureness::Duty, 90),
        "tenus|tenu de|tenue de|tenues|obligatoire|obligatoires|obligé|obligés|obligées|contraint|contraints|obligation|impérativement|doit|doivent|devra|devront",
    ),
    (
        Spanish,
        (Sureness::Belief, 10),
        "improbable|improbables|poco probable|poco probables|dudoso|dudosa|dudan|duda que|incierto|incierta|difícilmente|en duda|en el aire",
    ),
    (Spanish, (Sureness::Belief, 20), "controvertido|controvertida|discutible"),
    (
        Spanish,
        (Sureness::Belief, 35),
        "quizá|quizás|tal vez|acaso|posiblemente|posible|posibles|podría|podrían|pudo ser|pudo haber|pudieron haber|puede que|hipótesis|sospecha|sospechan|sospechas|sospechoso|sospechosa|presunto|presunta|presuntos|presuntas|presuntamente|supuesto|supuesta|supuestamente|a lo mejor|no se descarta|no descartan|no descarta|insinuó|insinúa|insinuaron",
    ),
    (Spanish, (Sureness::Belief, 65), "probablemente|probable|probables|seguramente|previsiblemente|con toda probabilidad"),
    (
        Spanish,
        (Sureness::Belief, 95),
        "sin duda|sin ninguna duda|sin lugar a dudas|sin duda alguna|no hay duda|con certeza|con total certeza|con toda certeza|con toda seguridad|con total seguridad|con seguridad|ciertamente|indudablemente|casi segura|casi seguro|demostrado|demostrada|probado|probada|comprobado|comprobada|acreditado|acreditada|es seguro que|está claro|a ciencia cierta|demuestra|demuestran|demostró|comprobó|confeso|confesos|confesa",
    ),
    (
        Spanish,
        (Sureness::Plan, 30),
        "estudia|estudian|baraja|barajan|sopesa|sopesan|contempla|contemplan|se plantea|se plantean|plantea|plantean|valora|valoran",
    ),
    (
        Spanish,
        (Sureness::Plan, 90),
        "decidido|decidida|decidió|decidieron|acordado|acordada|acordó|acordaron|aprobado|aprobada|aprobó|resolvió|resuelto",
    ),
    (
        Spanish,
        (Sureness::Duty, 20),
        "voluntario|voluntaria|voluntariamente|opcional|recomienda|recomiendan|recomendado|recomendable|aconseja|aconsejan|invita|invitan|invitados",
    ),
    (
        Spanish,
        (Sureness::Duty, 90),
        "obligatorio|obligatoria|obligatorios|obligatorias|obligados|obligado a|obligada a|obliga|obligan|obligación|deben|debe|deberán|deberá|tienen que|tiene que|tendrán que|tendrá que",
    ),
    (
        Portuguese,
        (Sureness::Belief, 10),
        "improvável|improváveis|pouco provável|pouco prováveis|duvidoso|duvidosa|duvidam|duvida|incerto|incerta|em dúvida|dificilmente",
    ),
    (Portuguese, (Sureness::Belief, 20), "controverso|controversa|discutível"),
    (
        Portuguese,
        (Sureness::Belief, 35),
        "talvez|possivelmente|porventura|quiçá|poderia|poderiam|poderá|poderão|hipótese|suspeita|suspeitam|suspeitas|suspeito|suspeito de|suposto|suposta|supostos|supostas|supostamente|alegadamente|alegado|alegada|é possível|possível|presumível|não se descarta|não descarta|não descartam|pode ter|podem ter|pode estar",
    ),
    (Portuguese, (Sureness::Belief, 65), "provavelmente|provável|prováveis|tudo indica|com toda a probabilidade|presumivelmente"),
    (
        Portuguese,
        (Sureness::Belief, 95),
        "certamente|sem dúvida|sem qualquer dúvida|sem nenhuma dúvida|sem sombra de dúvida|com certeza|com toda a certeza|de certeza|seguramente|indubitavelmente|comprovadamente|comprovado|comprovada|provado|provada|garantidamente|há dúvida|restam dúvidas|é certo que|praticamente certo|praticamente certa|quase certo|quase certa|demonstrado|demonstrada|comprovou|comprova|confesso|confessos|confessa|praticamente garantido|praticamente garantida",
    ),
    (
        Portuguese,
        (Sureness::Plan, 30),
        "pondera|ponderam|cogita|cogitam|estuda|estudam|equaciona|equacionam|avalia|avaliam|admite vir|em cima da mesa",
    ),
    (Portuguese, (Sureness::Plan, 90), "decidiu|decidiram|decidido|decidida|deliberou|aprovou|aprovado|aprovada|resolveu|resolveram"),
    (
        Portuguese,
        (Sureness::Duty, 20),
        "facultativo|facultativa|voluntário|voluntária|voluntariamente|opcional|recomenda|recomendam|recomendado|recomendada|aconselha|aconselham|aconselhado|aconselhada|convidados|convida",
    ),
    (
        Portuguese,
        (Sureness::Duty, 90),
        "obrigatório|obrigatória|obrigatórios|obrigatórias|obrigados|obrigados a|são obrigados|obriga|obrigam|obrigação|devem|terão de|terá de|têm de|tem de|têm que|tem que",
    ),
    (
        Italian,
        (Sureness::Belief, 10),
        "improbabile|improbabili|poco probabile|poco probabili|incerto|incerta|dubitano|dubita|in dubbio|in forse|difficilmente",
    ),
    (Italian, (Sureness::Belief, 20), "controverso|controversa|discutibile"),
    (
        Italian,
        (Sureness::Belief, 35),
        "forse|magari|possibilmente|eventualmente|potrebbe|potrebbero|ipotesi|può darsi|sospettato|sospettata|sospettati|sospettano|sospetta|sospetto|presunto|presunta|presunti|presunte|possibile|possibili|non è escluso|non si esclude|non escludono|non esclude|pare|sembra",
    ),
    (
        Italian,
        (Sureness::Belief, 65),
        "probabilmente|probabile|probabili|verosimilmente|presumibilmente|ogni probabilità|con tutta probabilità",
    ),
    (
        Italian,
        (Sureness::Belief, 95),
        "certamente|sicuramente|senza dubbio|senza alcun dubbio|senz' altro|di sicuro|di certo|con certezza|con sicurezza|indubbiamente|indiscutibilmente|accertato|accertata|accertati|provato|provata|dimostrato|dimostrata|c' è dubbio|ci sono dubbi|è certo che|è sicuro|quasi certo|quasi certa|sono sicuri|sono certi|comprovato|comprovata|senza ombra di dubbio|dimostra|dimostrano|confesso|confessi",
    ),
    (
        Italian,
        (Sureness::Plan, 30),
        "valuta|valutano|medita|meditano|ipotizza|ipotizzano|sta pensando|stanno pensando|in considerazione|sta valutando|stanno valutando",
    ),
    (Italian, (Sureness::Plan, 90), "deciso|decisa|decide|decidono|deliberato|deliberata|delibera|stabilito|stabilita|stabilisce"),
    (
        Italian,
        (Sureness::Duty, 20),
        "facoltativo|facoltativa|facoltativi|volontario|volontaria|consigliato|consigliata|consiglia|raccomandato|raccomandata|raccomanda|invitati|invita|facoltà",
    ),
    (
        Italian,
        (Sureness::Duty, 90),
        "obbligatorio|obbligatoria|obbligatori|obbligatorie|obbligati|obbligato a|obbliga|obbligo|devono|deve|dovranno|dovrà|tenuti|tenuto a",
    ),
];

static TABLE: LazyLock<ByLanguage<(Sureness, u8)>> = LazyLock::new(|| ByLanguage::new(ROWS));

/// The words that begin its phrases.
static FIRST: LazyLock<FxHashSet<(Language, &'static str)>> = LazyLock::new(|| {
    let first = |&(language, _, words): &(Language, (Sureness, u8), &'static str)| {
        cell(words).filter_map(move |phrase| Some((language, phrase.split(' ').next()?)))
    };
    ROWS.iter().flat_map(first).collect()
});

/// Whether a word in lower case begins a phrase that [`sureness`] knows: most words begin none.
#[must_use]
pub fn begins_sureness(language: Language, word: &str) -> bool {
    FIRST.contains(&(language, word))
}

/// How sure a phrase of at most [`LONGEST`] words, in lower case and joined by blanks, makes a reader, and of what.
#[must_use]
pub fn sureness(language: Language, phrase: &str) -> Option<(Sureness, u8)> {
    TABLE.get(language, phrase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_stands_once_in_its_language_and_is_short() {
        let phrases: Vec<_> = ROWS.iter().flat_map(|row| cell(row.2).map(|phrase| (row.0, phrase))).collect();
        assert_eq!(phrases.len(), phrases.iter().collect::<FxHashSet<_>>().len(), "a phrase stands twice");
        for (_, phrase) in phrases {
            assert!(phrase.split(' ').count() <= LONGEST && phrase == phrase.to_lowercase(), "{phrase}");
        }
    }
}
