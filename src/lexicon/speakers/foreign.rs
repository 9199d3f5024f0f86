//! Words for speakers in German, French, Spanish, Portuguese and Italian, by the sorts of the English table.

use crate::text::Language::{self, French, German, Italian, Portuguese, Spanish};

/// Language, a word of the English row that is meant, folded words.
const ROWS: &[(Language, &str, &str)] = &[
    (
        German,
        "government",
        "regierung bundesregierung landesregierung ministerium minister ministerin behorde amt verwaltung stadt gemeinde rathaus burgermeister burgermeisterin stadtverwaltung senat kanzleramt gesundheitsamt",
    ),
    (German, "police", "polizei polizist polizistin polizeisprecher polizeisprecherin ermittler kripo bundespolizei beamten kommissar"),
    (German, "experts", "experte experten expertin fachleute analyst analysten okonom okonomen beobachter"),
    (German, "researchers", "forscher forscherin forschende wissenschaftler studie universitat hochschule institut professor professorin"),
    (
        German,
        "company",
        "unternehmen konzern firma betreiber hersteller geschaftsfuhrung geschaftsfuhrer geschaftsfuhrerin vorstand management leitung direktion eigentumer bank handler bahn",
    ),
    (German, "union", "gewerkschaft betriebsrat gewerkschafter belegschaft beschaftigten mitarbeiter personalrat arbeitnehmer"),
    (German, "court", "gericht richter richterin landgericht amtsgericht oberlandesgericht kammer"),
    (German, "prosecutors", "staatsanwaltschaft staatsanwalt staatsanwaltin anklage"),
    (German, "lawyer", "anwalt anwaltin verteidiger verteidigerin rechtsanwalt verteidigung"),
    (German, "witnesses", "zeuge zeugen zeugin augenzeugen anwohner nachbar nachbarn passanten"),
    (German, "doctors", "arzt arzte arztin klinik krankenhaus"),
    (German, "family", "familie angehorige angehorigen mutter vater bruder schwester eltern witwe ehemann ehefrau sohn tochter"),
    (German, "opposition", "opposition kritiker"),
    (German, "victims", "opfer uberlebende"),
    (French, "government", "gouvernement ministere ministre prefecture prefet mairie maire municipalite administration autorites"),
    (French, "police", "police policiers gendarmes gendarmerie enqueteurs commissaire"),
    (French, "experts", "expert experts analyste analystes economiste economistes observateurs specialistes"),
    (French, "researchers", "chercheur chercheurs chercheuse scientifiques etude universite institut professeur"),
    (French, "company", "direction entreprise societe groupe exploitant patron employeur banque constructeur fabricant"),
    (French, "union", "syndicat syndicats syndicalistes salaries grevistes personnel cgt cfdt"),
    (French, "court", "tribunal juge juges cour magistrat"),
    (French, "prosecutors", "parquet procureur procureure"),
    (French, "lawyer", "avocat avocate avocats defense"),
    (French, "witnesses", "temoin temoins riverain riverains voisin voisins habitants passants"),
    (French, "doctors", "medecin medecins hopital clinique"),
    (French, "family", "famille proches mere pere frere soeur parents veuve mari epouse fils fille"),
    (French, "opposition", "opposition detracteurs opposants"),
    (French, "victims", "victime victimes survivants rescapes"),
    (
        Spanish,
        "government",
        "gobierno ministerio ministro ministra alcalde alcaldesa ayuntamiento autoridades administracion consejeria junta",
    ),
    (Spanish, "police", "policia guardia agentes investigadores comisario"),
    (Spanish, "experts", "experto expertos analista analistas economistas observadores especialistas"),
    (Spanish, "researchers", "investigador cientificos estudio universidad instituto profesor profesora"),
    (Spanish, "company", "direccion empresa compania grupo operador patronal gerente gerencia banco fabricante"),
    (Spanish, "union", "sindicato sindicatos trabajadores comite empleados huelguistas"),
    (Spanish, "court", "tribunal juez jueza jueces juzgado audiencia magistrado"),
    (Spanish, "prosecutors", "fiscalia fiscal"),
    (Spanish, "lawyer", "abogado abogada abogados defensa letrado"),
    (Spanish, "witnesses", "testigo testigos vecino vecinos transeuntes"),
    (Spanish, "doctors", "medico medicos hospital clinica"),
    (Spanish, "family", "familia familiares madre padre hermano hermana padres viuda marido esposa hijo hija"),
    (Spanish, "opposition", "oposicion criticos"),
    (Spanish, "victims", "victima victimas supervivientes"),
    (
        Portuguese,
        "government",
        "governo ministerio ministro ministra prefeitura prefeito prefeita autoridades secretaria secretario camara",
    ),
    (Portuguese, "police", "policia policiais delegado delegada investigadores agentes pm gnr psp"),
    (Portuguese, "experts", "especialista especialistas analista analistas economistas observadores peritos"),
    (Portuguese, "researchers", "pesquisador pesquisadores pesquisadora cientistas estudo universidade instituto professor professora"),
    (Portuguese, "company", "direcao empresa companhia grupo operadora administracao banco fabricante gerencia"),
    (Portuguese, "union", "sindicato sindicatos trabalhadores funcionarios empregados grevistas"),
    (Portuguese, "court", "tribunal juiz juiza juizes magistrado"),
    (Portuguese, "prosecutors", "promotoria promotor promotora procurador procuradoria"),
    (Portuguese, "lawyer", "advogado advogada advogados defesa"),
    (Portuguese, "witnesses", "testemunha testemunhas vizinho vizinhos moradores"),
    (Portuguese, "doctors", "medico medicos hospital clinica"),
    (Portuguese, "family", "familia familiares mae pai irmao irma pais viuva marido esposa filho filha"),
    (Portuguese, "opposition", "oposicao criticos"),
    (Portuguese, "victims", "vitima vitimas sobreviventes"),
    (
        Italian,
        "government",
        "governo ministero ministro ministra comune sindaco sindaca autorita prefettura prefetto amministrazione regione",
    ),
    (Italian, "police", "polizia carabinieri poliziotti investigatori questura agenti"),
    (Italian, "experts", "esperto esperti analista analisti economisti osservatori"),
    (Italian, "researchers", "ricercatore ricercatori ricercatrice scienziati studio universita istituto professore professoressa"),
    (Italian, "company", "direzione azienda societa gruppo impresa gestore datore banca produttore dirigenza"),
    (Italian, "union", "sindacato sindacati lavoratori dipendenti operai scioperanti"),
    (Italian, "court", "tribunale giudice giudici corte magistrato"),
    (Italian, "prosecutors", "procura procuratore pm procuratrice"),
    (Italian, "lawyer", "avvocato avvocata avvocati difesa legale legali difensore"),
    (Italian, "witnesses", "testimone testimoni vicino vicini residenti abitanti passanti"),
    (Italian, "doctors", "medico medici ospedale clinica"),
    (Italian, "family", "famiglia familiari madre padre fratello sorella genitori vedova marito moglie figlio figlia"),
    (Italian, "opposition", "opposizione critici"),
    (Italian, "victims", "vittima vittime sopravvissuti"),
];

/// The English word whose sort a folded word has. German compounds go by their last part.
pub(super) fn english(language: Language, folded: &str) -> Option<&'static str> {
    const LONG: usize = 5;
    let compound = |word: &str| language == German && word.len() >= LONG && folded.ends_with(word);
    let rows = || ROWS.iter().filter(|row| row.0 == language);
    let found = rows().find(|row| row.2.split(' ').any(|word| word == folded));
    found.or_else(|| rows().find(|row| row.2.split(' ').any(compound))).map(|row| row.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    #[test]
    fn words_have_a_sort() {
        for (language, _, words) in ROWS {
            for word in words.split(' ') {
                assert_eq!(fold(word), word, "not in folded form");
                assert!(super::super::is_speaker(*language, word), "{word}");
            }
        }
        assert_eq!(english(German, "verkehrsministerium"), Some("government"));
    }
}
