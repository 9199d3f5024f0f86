//! How sure, how decided and who did it, in English and five other languages: found wherever the words stand, silent where the other
//! side says the same in other words.

use factdiff::facts::Kind;

use super::abroad::{found_once, silent};
use super::retold::{calm, changed};

#[test]
fn certain_here_and_possible_there_are_found_far_apart() {
    found_once(
        Kind::Certainty,
        &[
            (
                "de",
                "Der Kran ist nach Überzeugung der Prüfer zweifelsfrei wegen eines Rostschadens umgestürzt, der im Mai entdeckt wurde.",
                "Im Mai wurde der Rostschaden entdeckt, der den Kran nach Ansicht der Prüfer möglicherweise umstürzen ließ.",
            ),
            (
                "fr",
                "Le pont a été fermé lundi ; la rouille, assurent les experts du port, en est assurément la cause.",
                "Fermé lundi, le pont souffre de la rouille : c'est peut-être la cause, disent les experts du port.",
            ),
            (
                "es",
                "El Ayuntamiento de Robledo estudia cerrar la piscina municipal en invierno para ahorrar energía.",
                "El Ayuntamiento de Robledo ha decidido cerrar la piscina municipal en invierno para ahorrar energía.",
            ),
            (
                "pt",
                "É pouco provável que a orquestra de Aldeia Nova participe no festival de agosto, disse o maestro.",
                "É quase certo que a orquestra de Aldeia Nova participe no festival de agosto, disse o maestro.",
            ),
        ],
    );
    changed(&[(
        "Keepers at the Tarn museum say they cannot rule out a forgery, after X-rays showed a modern pigment.",
        "X-rays showed a modern pigment, and the keepers at the Tarn museum are certain of a forgery.",
        Kind::Certainty,
        "cannot rule out",
        "are certain",
    )]);
}

#[test]
fn a_rumour_that_is_made_a_fact_is_found() {
    found_once(
        Kind::Certainty,
        &[
            (
                "de",
                "Ein Bäcker aus Lindau soll in der Nacht zum Montag drei Reifen zerstochen haben.",
                "Ein Bäcker aus Lindau hat in der Nacht zum Montag drei Reifen zerstochen.",
            ),
            (
                "pt",
                "O antigo tesoureiro do clube terá desviado doze mil euros das quotas dos sócios.",
                "O antigo tesoureiro do clube desviou doze mil euros das quotas dos sócios.",
            ),
        ],
    );
}

#[test]
fn the_same_certainty_in_other_words_is_calm() {
    silent(&[
        (
            "de",
            "Die Forscherin hält es für unwahrscheinlich, dass der Damm das Jahr 2040 übersteht.",
            "Den Damm dürfte es nach Ansicht der Forscherin im Jahr 2040 nicht mehr geben.",
        ),
        (
            "fr",
            "Le vaccin pourrait être disponible dans trois ans, estime la biologiste de Port-Vieux.",
            "Le vaccin sera peut-être disponible dans trois ans, estime la biologiste de Port-Vieux.",
        ),
        (
            "pt",
            "O novo mercado pode não abrir antes da Páscoa, admitiu a vereadora do comércio.",
            "Talvez o novo mercado não abra antes da Páscoa, admitiu a vereadora do comércio.",
        ),
        (
            "es",
            "El Gobierno insular no descarta cerrar el puerto si el temporal empeora esta noche.",
            "El Gobierno insular considera posible cerrar el puerto si el temporal empeora esta noche.",
        ),
        (
            "it",
            "Il vino di quest'anno potrebbe rivelarsi il migliore di tutti, dice l'enologa della cantina di Sabbio.",
            "È possibile che il vino di quest'anno si riveli il migliore di tutti, dice l'enologa della cantina di Sabbio.",
        ),
    ]);
}

#[test]
fn who_did_what_to_whom_is_held_against_its_passive() {
    found_once(
        Kind::Relation,
        &[
            (
                "de",
                "Der Gärtner Alfons Brehm hat die Nachbarin Gerda Loos nach dem Streit um die Hecke verklagt.",
                "Der Gärtner Alfons Brehm wurde von der Nachbarin Gerda Loos nach dem Streit um die Hecke verklagt.",
            ),
            (
                "fr",
                "La députée Claire Morvan a accusé le sénateur Paul Guern de mentir au sujet du port.",
                "La députée Claire Morvan a été accusée par le sénateur Paul Guern de mentir au sujet du port.",
            ),
            (
                "es",
                "El perro mordió al cartero Julián Sanz en la puerta de la panadería.",
                "El perro fue mordido por el cartero Julián Sanz en la puerta de la panadería.",
            ),
            (
                "it",
                "Un tassista ha insultato una vigilessa davanti alla stazione di Ponte Alto.",
                "Un tassista è stato insultato da una vigilessa davanti alla stazione di Ponte Alto.",
            ),
        ],
    );
    silent(&[
        (
            "de",
            "Die Nachbarin Gerda Loos hat den Gärtner Alfons Brehm nach dem Streit um die Hecke verklagt.",
            "Der Gärtner Alfons Brehm wurde von der Nachbarin Gerda Loos nach dem Streit um die Hecke verklagt.",
        ),
        (
            "fr",
            "Le sénateur Paul Guern a accusé la députée Claire Morvan de mentir au sujet du port.",
            "La députée Claire Morvan a été accusée par le sénateur Paul Guern de mentir au sujet du port.",
        ),
        (
            "it",
            "Una vigilessa ha insultato un tassista davanti alla stazione di Ponte Alto.",
            "Un tassista è stato insultato da una vigilessa davanti alla stazione di Ponte Alto.",
        ),
    ]);
}

#[test]
fn members_of_a_closed_class_exclude_one_another_abroad() {
    found_once(
        Kind::Relation,
        &[
            (
                "de",
                "Der Stürmer wurde am Dienstag am linken Knie operiert und fällt acht Wochen aus.",
                "Der Stürmer wurde am Dienstag an der linken Schulter operiert und fällt acht Wochen aus.",
            ),
            (
                "fr",
                "Le tableau volé en 1998 a été retrouvé par le neveu du peintre dans un grenier de Lorme.",
                "Le tableau volé en 1998 a été retrouvé par le gendre du peintre dans un grenier de Lorme.",
            ),
            (
                "it",
                "La ginnasta si è rotta il polso durante l'allenamento di giovedì a Varese.",
                "La ginnasta si è rotta il gomito durante l'allenamento di giovedì a Varese.",
            ),
        ],
    );
}

#[test]
fn denials_abroad_are_of_verbs_and_in_other_words() {
    changed(&[
        (
            "He was at the wheel without a licence, the coastguard of Lorne said on Monday.",
            "He was at the wheel with a valid licence, the coastguard of Lorne said on Monday.",
            Kind::Negation,
            "without a licence",
            "licence",
        ),
        (
            "The lake has not frozen in three winters, Ros Avery of the skating club said.",
            "In the last three winters, said Ros Avery of the skating club, the lake has frozen.",
            Kind::Negation,
            "not frozen",
            "frozen",
        ),
    ]);
    silent(&[
        (
            "de",
            "Die Lehrerin darf nach dem Urteil nicht aus dem Schuldienst entlassen werden, sagt ihr Anwalt.",
            "Die Lehrerin darf nach dem Urteil im Schuldienst bleiben, sagt ihr Anwalt.",
        ),
        (
            "fr",
            "La préfecture a interdit la baignade sur les trois plages de Port-Lannic jusqu'à lundi.",
            "La préfecture n'autorise plus la baignade sur les trois plages de Port-Lannic jusqu'à lundi.",
        ),
        (
            "pt",
            "Todos os nove tripulantes do arrastão foram resgatados com vida durante a noite.",
            "Nenhum dos nove tripulantes do arrastão morreu, e o resgate durou toda a noite.",
        ),
        (
            "fr",
            "Le vigneron a arraché ses vignes le jeudi 9 janvier. La veille, il avait appris le refus de l'aide.",
            "Le vigneron a appris le refus de l'aide le mercredi 8 janvier. Dès le lendemain, il arrachait ses vignes.",
        ),
    ]);
}

#[test]
fn a_jubilee_and_what_is_measured_are_no_conflicts() {
    silent(&[(
        "de",
        "Daraus entstanden 900 Liter Saft, die nun zugunsten der Feuerwehr von Dornau verkauft werden.",
        "Zugunsten der Feuerwehr von Dornau werden nun 900 Liter Apfelsaft verkauft, die daraus entstanden.",
    )]);
    calm(&[(
        "The library of Corby will be thirty on 1 June 2025, and a band will play from two o'clock.",
        "The library of Corby, which opened on 1 June 1995, will be thirty, and a band will play from two o'clock.",
    )]);
}

#[test]
fn what_none_does_here_and_all_do_otherwise_there_is_calm() {
    silent(&[
        (
            "en",
            "No file was lost in the fire at Hallvik, the archivist said on Monday.",
            "All the files are safe after the fire at Hallvik, the archivist said on Monday.",
        ),
        (
            "it",
            "Nel rogo di Sabbio nessun registro è andato distrutto, precisa l'archivista.",
            "Dopo il rogo di Sabbio, precisa l'archivista, tutti i registri sono al sicuro.",
        ),
        (
            "de",
            "Beim Rennen in Seebruck ließ sie keine ihrer Gegnerinnen überholen, sie führte von Beginn an.",
            "Sie führte von Beginn an: Beim Rennen in Seebruck siegte sie vor allen ihren Gegnerinnen.",
        ),
        (
            "en",
            "It was the least rainy May at Hallvik since 1961, according to the weather office.",
            "Never since 1961, according to the weather office, has there been so little rain at Hallvik in May.",
        ),
        (
            "fr",
            "Ce mois de mai fut le moins pluvieux à Port-Vieux depuis 1961, selon la météo.",
            "Jamais, selon la météo, il n'était tombé aussi peu de pluie à Port-Vieux en mai depuis 1961.",
        ),
    ]);
    found_once(
        Kind::Negation,
        &[
            (
                "fr",
                "Malgré la tempête, toutes les écoles de Port-Vieux ont rouvert lundi, selon la mairie.",
                "Après la tempête, aucune école de Port-Vieux n'a rouvert lundi, selon la mairie.",
            ),
            (
                "en",
                "None of the 40 cows at Hallvik had to be killed, according to the vet. The farm is shut.",
                "The farm is shut. According to the vet, all of the cows at Hallvik were slaughtered.",
            ),
        ],
    );
}

#[test]
fn figures_worked_out_abroad_are_no_conflicts() {
    silent(&[
        (
            "it",
            "Il fornaio ha cotto domenica a Sabbio una focaccia lunga 300 metri; hanno lavorato con lui 80 colleghi.",
            "Domenica a Sabbio 81 fornai hanno cotto una focaccia lunga 300 metri.",
        ),
        (
            "it",
            "Il mulino di Sabbio ha avuto nel 2024 ricavi per 64 milioni di euro, quattro in più dell'anno precedente.",
            "I ricavi del mulino di Sabbio sono passati dai 60 milioni di euro del 2023 ai 64 dell'anno dopo.",
        ),
        (
            "pt",
            "A adega de Vale Frio vai encher 4.000 garrafas de 75 centilitros, à venda por 12 euros.",
            "A adega de Vale Frio tem 3.000 litros para encher 4.000 garrafas, cada uma a 12 euros.",
        ),
    ]);
}

#[test]
fn what_is_told_abroad_by_another_route_is_calm() {
    silent(&[
        (
            "es",
            "El 12 de marzo, dos días después de escapar de la granja de Abril, el burro fue hallado en un garaje.",
            "El burro, que se había fugado el 10 de marzo de la granja de Abril, apareció en un garaje a los dos días.",
        ),
        (
            "es",
            "La fábrica de Abril parará sus hornos durante las tres primeras semanas de agosto, según la dirección.",
            "Tres semanas de agosto, las primeras, parará sus hornos la fábrica de Abril, según la dirección.",
        ),
        (
            "de",
            "Die Gewerkschaft sagte den für Montag geplanten Streik bei der Bahn in Seebruck am Abend ab.",
            "Kein Streik am Montag: Bei der Bahn in Seebruck hat die Gewerkschaft den Ausstand am Abend abgeblasen.",
        ),
        (
            "fr",
            "Les marais de Port-Vieux ont abrité 61 couples de cigognes cette année, un record, selon la ligue.",
            "Jamais, selon la ligue, les marais de Port-Vieux n'avaient abrité autant de cigognes que cette année : 61 couples.",
        ),
        (
            "it",
            "La Guardia costiera ha soccorso il velista a 40 miglia da Sabbio dopo che la sua barca aveva perso il timone.",
            "Il velista, senza timone a 40 miglia da Sabbio, ha avuto l'aiuto della Guardia costiera.",
        ),
        (
            "en",
            "Almost three quarters of voters in Hallvik chose the new bridge in Sunday's referendum.",
            "In Sunday's referendum in Hallvik, just under 75 per cent of voters chose the new bridge.",
        ),
        (
            "en",
            "Measles broke out at Hallvik in May. The last outbreak there was in 2011, the doctors said.",
            "It is the first outbreak at Hallvik since 2011: the doctors said that measles broke out in May.",
        ),
        (
            "en",
            "Vandals have felled an oak in Hallvik that was planted to mark the end of the Napoleonic wars.",
            "An oak planted in Hallvik when the wars against Napoleon came to their end has been felled by vandals.",
        ),
    ]);
}
