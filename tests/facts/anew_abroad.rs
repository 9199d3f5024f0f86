//! Pairs told wholly anew in German, French, Spanish, Portuguese and Italian: what says the same is calm, what was changed is
//! found.

use factdiff::facts::Kind;

use super::abroad::{found_once, silent};

#[test]
fn a_negator_that_denies_nothing_is_calm() {
    silent(&[
        (
            "it",
            "In piazza duemila persone hanno manifestato contro il progetto del porto.",
            "Duemila persone hanno detto no al progetto del porto.",
        ),
        ("it", "Il negozio ha venduto 400 biciclette.", "Il negozio di biciclette ne ha vendute 400."),
        ("es", "El equipo confirmó el hallazgo en junio.", "El equipo no confirmó el hallazgo hasta junio."),
        ("fr", "Les abeilles meurent au bout de six semaines.", "Les abeilles ne vivent pas plus de six semaines."),
        ("fr", "La taxe frappe les bateaux de moins de sept mètres.", "La taxe frappe les bateaux qui ne dépassent pas sept mètres."),
        ("fr", "Le castor est le plus gros rongeur du continent.", "Sur le continent, aucun rongeur n'est plus gros que le castor."),
        ("de", "Das Gutachten werde nicht vor dem Jahresende vorliegen.", "Frühestens zum Jahresende wird das Gutachten vorliegen."),
        ("es", "Su libro apareció hace apenas un año.", "Solo un año atrás había publicado su libro."),
        ("de", "Kinder unter sechs Jahren baden gratis.", "Wer noch keine sechs Jahre alt ist, badet gratis."),
        ("pt", "O abalo não causou danos pessoais nem materiais na ilha.", "O abalo não feriu ninguém nem estragou casas na ilha."),
    ]);
}

#[test]
fn a_word_that_denies_by_itself_answers_a_negator() {
    silent(&[
        (
            "de",
            "Der Makler hatte der Käuferin den Wasserschaden verschwiegen.",
            "Der Makler sagte der Käuferin nichts von dem Wasserschaden.",
        ),
        ("fr", "Les jours du pilote ne sont pas en danger.", "Le pilote est hors de danger."),
        ("fr", "Les médecins conseillent d'éviter les écrans le soir.", "Pas d'écran le soir, conseillent les médecins."),
        ("pt", "O exagero deve ser evitado, diz o médico.", "O médico recomenda que não se exagere."),
        ("it", "Il Comune non aveva motivato il taglio degli alberi.", "Il taglio degli alberi era privo di motivazione, dice il Comune."),
    ]);
}

#[test]
fn a_denial_is_found() {
    found_once(
        Kind::Negation,
        &[
            ("de", "Das Labor fand in den Proben keine Spuren von Blei.", "Das Labor hat in den Proben Spuren von Blei gefunden."),
            ("de", "Das Amt hat für den Saft keinen Rückruf angeordnet.", "Das Amt hat am Montag für den Saft einen Rückruf angeordnet."),
            ("fr", "Le parquet n'a pas fait appel du jugement.", "Le parquet a fait appel du jugement."),
            ("es", "La entrenadora ha descartado dejar el equipo.", "La entrenadora no ha descartado abandonar el equipo."),
            ("it", "Il pronto soccorso non chiuderà di notte.", "Di notte il pronto soccorso chiuderà."),
            ("pt", "A reitoria não cancelou a festa de maio.", "A reitoria cancelou a festa de maio."),
        ],
    );
}

#[test]
fn what_is_not_ruled_out_is_possible() {
    silent(&[
        (
            "fr",
            "Le préfet n'exclut pas de nouvelles restrictions d'eau.",
            "De nouvelles restrictions d'eau restent possibles, selon le préfet.",
        ),
        ("es", "El Gobierno no descarta cerrar las pistas de esquí.", "Es posible que se cierren las pistas de esquí, admite el Gobierno."),
        ("fr", "« Nous ne sommes pas surpris », a dit la chercheuse.", "La chercheuse se dit inquiète, mais pas surprise."),
    ]);
}

#[test]
fn what_will_be_and_what_may_be_differ() {
    found_once(
        Kind::Certainty,
        &[
            ("es", "El sindicato convocará una huelga de dos días.", "El sindicato podría convocar una huelga de dos días."),
            ("fr", "Le gouvernement supprimera la taxe en mai.", "Le gouvernement pourrait supprimer la taxe en mai."),
            ("it", "Il ponte verrà chiuso per tre settimane.", "Il ponte potrebbe essere chiuso per tre settimane."),
            ("pt", "A frente fria chegará à costa no domingo.", "A frente fria poderá chegar à costa no domingo."),
        ],
    );
}

#[test]
fn a_deed_denied_in_another_word_is_found() {
    found_once(Kind::Negation, &[("es", "El tribunal no ha aprobado el plan de la isla.", "El tribunal ha aceptado el plan de la isla.")]);
}

#[test]
fn words_that_are_verbs_in_english_are_none_elsewhere() {
    silent(&[(
        "es",
        "El chef Álvaro Rendón cerrará su restaurante de dos estrellas, Cala Honda, en mayo.",
        "Cala Honda, el dos estrellas de Álvaro Rendón, cerrará en mayo.",
    )]);
}

#[test]
fn one_amount_in_two_notations_is_calm() {
    silent(&[
        ("de", "Erwachsene zahlen 4,50 Euro.", "Erwachsene zahlen vier Euro fünfzig."),
        ("es", "La entrada cuesta 4,50 euros.", "La entrada cuesta cuatro euros con cincuenta."),
        ("fr", "Les ventes atteignent 318 millions d'euros.", "Les ventes atteignent 318 M€."),
        ("de", "Er muss zwei Jahre und sechs Monate in Haft.", "Er muss zweieinhalb Jahre in Haft."),
        ("it", "Canterà Tosca il 7, il 10 e il 14 marzo.", "In marzo canterà Tosca per tre sere."),
        ("fr", "Le ticket passera de 1,20 à 1,40 euro en mai.", "En mai, le ticket coûtera vingt centimes de plus : 1,40 euro."),
        ("it", "La giuria l'ha scelta tra cinque finaliste.", "La giuria l'ha preferita alle altre quattro finaliste."),
    ]);
}

#[test]
fn a_german_passive_and_a_past_leave_nothing_open() {
    silent(&[
        ("de", "Siebzehn Menschen wurden bei dem Beben verletzt.", "Bei dem Beben sind siebzehn Menschen verletzt worden."),
        ("de", "Die Häuser können nicht mehr bewohnt werden.", "Die Häuser wurden unbewohnbar."),
    ]);
    found_once(Kind::Certainty, &[("de", "Die Stadt wird das Bad im Mai schließen.", "Die Stadt könnte das Bad im Mai schließen.")]);
}

#[test]
fn a_bent_adjective_and_an_article_are_the_same_quotation() {
    silent(&[
        ("de", "Sie sprach von einem „soliden Fundament“ für das Jahr.", "„Ein solides Fundament“ nannte sie es für das Jahr."),
        ("fr", "La Cour juge « préoccupante » la situation de l'opéra.", "La Cour qualifie l'état de l'opéra de « préoccupant »."),
        ("fr", "Révélée par « Les Tamaris », elle vivait à Uzès.", "L'auteure des « Tamaris » vivait à Uzès."),
    ]);
}

#[test]
fn what_a_name_is_preceded_by_is_no_given_name() {
    silent(&[
        ("fr", "Le maire, Yves Tanguy, l'a confirmé jeudi.", "M. Tanguy, le maire, l'a confirmé jeudi."),
        (
            "de",
            "Das sagte Verkehrsdezernentin Dr. Ulrike Behrendt am Montag im Bauausschuss.",
            "Im Bauausschuss hat das am Montag Verkehrsdezernentin Behrendt gesagt.",
        ),
        ("de", "Landrätin Petra Wiesinger tritt nicht mehr an.", "Amtsinhaberin Wiesinger tritt nicht mehr an."),
    ]);
}

#[test]
fn answers_that_exclude_each_other_are_found() {
    found_once(
        Kind::Relation,
        &[
            ("de", "Der Verein verlängerte den Vertrag des Trainers bis Juni.", "Der Verein kündigte den Vertrag des Trainers zum Juni."),
            // The half of a German verb stands behind all that belongs to it.
            (
                "de",
                "Der Verein sagte das für Samstag geplante große Sommerfest ab.",
                "Der Verein verschob das für Samstag geplante große Sommerfest.",
            ),
            ("fr", "La préfète a suspendu l'arrêté sur l'arrosage.", "La préfète a prolongé l'arrêté sur l'arrosage."),
            ("es", "El tribunal ha anulado el plan de la isla.", "El tribunal ha avalado el plan de la isla."),
            ("pt", "O atacante renovou com o clube até dezembro.", "O atacante rescindiu com o clube em dezembro."),
            ("it", "Il Comune ha venduto il convento a una società.", "Il Comune ha affittato il convento a una società."),
            // What became of one matter, in expressions of several words and in sentences that no link joins.
            (
                "de",
                "Der Gemeinderat von Elmstedt hat dem Windpark am Dienstag grünes Licht gegeben.",
                "Den Windpark hat der Gemeinderat von Elmstedt am Dienstag auf Eis gelegt.",
            ),
            (
                "fr",
                "Le conseil de Morvane a donné son feu vert au parc éolien mardi soir.",
                "Mardi soir, le conseil de Morvane a dit non au parc éolien.",
            ),
            (
                "pt",
                "Os trabalhadores do lixo de Vila Nova iniciaram uma greve na madrugada de terça-feira.",
                "Na madrugada de terça-feira, os homens da recolha do lixo desconvocaram uma greve.",
            ),
            (
                "es",
                "El Senado ratificó el martes el tratado de pesca con las islas Morandas.",
                "Los senadores tumbaron el martes el tratado de pesca con las islas Morandas.",
            ),
        ],
    );
    // Won and lost tell one match from its two ends; what was done in spite of a refusal was not refused.
    silent(&[
        (
            "de",
            "Der SV Grünthal hat das Derby gegen Sollstedt mit 3:1 gewonnen.",
            "Sollstedt hat das Derby gegen den SV Grünthal mit 1:3 verloren.",
        ),
        (
            "es",
            "El pleno de Luarén aprobó el jueves la rebaja con los votos en contra de la oposición.",
            "El pleno de Luarén aprobó el jueves la rebaja pese al rechazo de la oposición.",
        ),
    ]);
}

#[test]
fn has_is_no_hectare_and_votes_deny_nothing() {
    silent(&[
        (
            "it",
            "Il vaporetto della linea 9 ha urtato il pontile venerdì.",
            "Venerdì il pontile è stato urtato dal vaporetto della linea 9.",
        ),
        (
            "it",
            "Il consiglio comunale ha approvato la tassa con dodici voti contro otto.",
            "Con dodici sì e otto no, il consiglio comunale ha approvato la tassa.",
        ),
        (
            "it",
            "Gli oggetti si possono tenere al massimo dieci giorni.",
            "Gli oggetti si tengono per un periodo che non può superare i dieci giorni.",
        ),
        ("de", "Die Traditionsbrauerei Hallenbach hat 140 Beschäftigte.", "Die Brauerei Hallenbach hat 140 Beschäftigte."),
    ]);
}

#[test]
fn not_only_and_what_is_set_apart_deny_nothing() {
    silent(&[
        (
            "pt",
            "O acordo não só reduz o preço da água, como também obriga a empresa a trocar os canos.",
            "O acordo reduz o preço da água e obriga a empresa a trocar os canos.",
        ),
        (
            "pt",
            "A câmara quer restaurar não o telhado de uma casa, mas o de toda a rua.",
            "A câmara quer restaurar o telhado de toda a rua.",
        ),
        (
            "pt",
            "Mudar o horário, e nada mais, vai encher os barcos da manhã.",
            "A mudança do horário, isoladamente, vai encher os barcos da manhã.",
        ),
        (
            "de",
            "Das Gesetz verbietet nicht nur die Tüten, es bestraft auch die Verkäufer.",
            "Das Gesetz verbietet die Tüten und bestraft auch die Verkäufer.",
        ),
        (
            "it",
            "La legge non vieta solo i sacchetti, ma punisce anche i venditori.",
            "La legge vieta i sacchetti e punisce anche i venditori.",
        ),
        (
            "fr",
            "La loi n'interdit pas seulement les sacs, elle punit aussi les vendeurs.",
            "La loi interdit les sacs et punit aussi les vendeurs.",
        ),
    ]);
    silent(&[
        (
            "es",
            "La audiencia condenó a la empresa por los vertidos al río. El director de la planta fue absuelto.",
            "No el director de la planta, que queda libre de toda culpa, sino la propia empresa responde por los vertidos al río.",
        ),
        ("es", "Respondieron más de 2.000 familias de la provincia.", "Respondieron más de dos millares de familias de la provincia."),
        ("es", "Lucharon contra el fuego medio centenar de bomberos.", "Lucharon contra el fuego unos cincuenta bomberos."),
    ]);
    // What is plainly denied is still told.
    found_once(
        Kind::Negation,
        &[
            ("pt", "A cidade não paga a obra da ponte.", "A cidade paga a obra da ponte."),
            ("it", "La legge non vieta i sacchetti.", "La legge vieta i sacchetti."),
        ],
    );
}

#[test]
fn a_bound_begins_a_sentence_and_two_days_ago_is_not_yesterday() {
    silent(&[
        (
            "de",
            "Für über 60 Prozent der Mitglieder war die Miete der Grund.",
            "Über 60 Prozent der Mitglieder nannten die Miete als Grund.",
        ),
        ("pt", "A obra foi concluída anteontem pelas equipes.", "A obra foi concluída antes de ontem pelas equipes."),
    ]);
    found_once(Kind::Date, &[("pt", "A obra foi concluída ontem pelas equipes.", "A obra foi concluída antes de ontem pelas equipes.")]);
}

#[test]
fn the_commonest_opposites_are_found() {
    found_once(
        Kind::Relation,
        &[
            ("pt", "A escola oferece aos alunos o melhor almoço da cidade.", "A escola oferece aos alunos o pior almoço da cidade."),
            ("pt", "O padeiro fechou a loja por um bom motivo.", "O padeiro fechou a loja por um mau motivo."),
            ("de", "Der Verein hatte im Winter eine gute Bilanz vorgelegt.", "Der Verein hatte im Winter eine schlechte Bilanz vorgelegt."),
            ("de", "Die Gemeinde baut ein kleines Haus am Ufer.", "Die Gemeinde baut ein großes Haus am Ufer."),
            (
                "fr",
                "La commune garde une bonne réputation auprès des touristes.",
                "La commune garde une mauvaise réputation auprès des touristes.",
            ),
            ("es", "El equipo hizo su mejor partido en el estadio.", "El equipo hizo su peor partido en el estadio."),
            ("it", "La squadra ha giocato la migliore partita a Torvena.", "La squadra ha giocato la peggiore partita a Torvena."),
        ],
    );
    silent(&[
        ("de", "Die Straße ist nicht sicher.", "Die Straße ist gefährlich."),
        ("it", "La strada non è sicura.", "La strada è pericolosa."),
    ]);
}
