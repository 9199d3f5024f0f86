//! French: decimal comma, spaces between thousands, quatre-vingts, « … ».

use super::common::{Row, reads};

#[test]
fn quantities() {
    let rows: &[Row] = &[
        ("La ville a payé 1,5 million d’euros pour le pont.", &["1500000 EUR"]),
        ("La ville a payé 2 millions de dollars pour le pont.", &["2000000 USD"]),
        ("La dette atteint 2,3 milliards d'euros.", &["2300000000 EUR"]),
        ("Quelque 12 000 personnes ont défilé dans les rues.", &["12000"]),
        ("Quelque 12\u{202f}000 personnes ont défilé dans les rues.", &["12000"]),
        ("Le club doit 1\u{a0}250,50 euros à la banque.", &["1250.5 EUR"]),
        ("Le billet coûte 5,20 € au guichet.", &["5.2 EUR"]),
        ("Le chômage est tombé à 5,4 %.", &["5.4 %"]),
        ("Le chômage est tombé à 5,4\u{a0}%.", &["5.4 %"]),
        ("Le chômage est tombé à 17 pour cent.", &["17 %"]),
        ("Le parti a perdu trois points de pourcentage.", &["3 points"]),
        ("Douze maisons ont brûlé dans le vieux quartier.", &["12"]),
        ("L’accident a fait vingt et un blessés.", &["21"]),
        ("L’usine employait soixante-dix-sept ouvriers.", &["77"]),
        ("L’usine employait quatre-vingt-dix ouvriers.", &["90"]),
        ("Il y avait deux cents invités dans la salle.", &["200"]),
        ("L’incendie a détruit mille deux cents dossiers.", &["1200"]),
        ("Un demi-million d’habitants ont quitté le pays.", &["500000"]),
        ("La séance a duré une demi-heure.", &["0.5 hour"]),
        ("Les deux tiers des électeurs ont approuvé.", &["0.6667"]),
        ("Un tiers de la récolte est perdu.", &["0.3333"]),
        ("Le pont a coûté un million et demi d'euros.", &["1500000 EUR"]),
        ("Quatre cinquièmes des élèves ont signé.", &["0.8"]),
        ("La dette est passée de 6 à 4,5 millions d'euros.", &["6000000 EUR", "4500000 EUR"]),
        ("La moitié de la récolte est perdue.", &["0.5"]),
        ("C’était la troisième grève de l’hiver.", &["no. 3"]),
        ("Le 12e tour a commencé dans le calme.", &["no. 12"]),
        ("Une douzaine de moutons ont traversé la route.", &["12"]),
        ("Une centaine de personnes ont manifesté.", &["100"]),
        ("Des milliers de personnes ont manifesté.", &["~1000"]),
        ("Le chauffeur, âgé de 45 ans, est indemne.", &["45 year"]),
        ("La route est longue de 8,5 km.", &["8.5 kilometer"]),
        ("Le navire transportait 300 tonnes de blé.", &["300 tonne"]),
        ("Le conseil a voté neuf fois depuis l’hiver.", &["9 times"]),
    ];
    reads("fr", rows);
}

#[test]
fn dates() {
    let rows: &[Row] = &[
        ("Le procès a commencé le 3 mars 2021 à Kessel.", &["2021-03-03"]),
        ("Le vote aura lieu le lundi 3 octobre 2022.", &["Mon 2022-10-03"]),
        ("Le vote aura lieu lundi 3 octobre dans la capitale.", &["Mon --10-03"]),
        ("Elle est arrivée en septembre 2015 à Kessel.", &["2015-09"]),
        ("Le 1er mai, la ville est fermée.", &["--05-01"]),
        ("Le dernier magasin a fermé samedi.", &["Sat"]),
        ("Le match commence à 18h30 au stade.", &["18:30"]),
        ("Le match commence à 18 h 30 au stade.", &["18:30"]),
        ("Le train part à 9 heures du port.", &["09:00"]),
        ("Dans les années 1990, il y avait un cinéma.", &["1990s"]),
        ("La maison est vide depuis 1998.", &["1998"]),
        ("Le contrat du 03/03/2021 est nul.", &["2021-03-03"]),
        ("La réunion a duré 9 heures.", &["9 hour"]),
    ];
    reads("fr", rows);
}

#[test]
fn quotations() {
    let rows: &[Row] = &[
        ("« Nous ne céderons pas », a dit la ministre.", &["“Nous ne céderons pas”"]),
        ("«\u{a0}Nous ne céderons pas\u{a0}», a dit la ministre.", &["“Nous ne céderons pas”"]),
        ("“Nous ne céderons pas”, a dit la ministre.", &["“Nous ne céderons pas”"]),
        ("\"Nous ne céderons pas\", a dit la ministre.", &["“Nous ne céderons pas”"]),
        ("L’avocat a parlé d’une « honte » pour la ville.", &["“honte”"]),
        ("Aujourd’hui, l’accord n’est qu’un mot.", &["+0 day"]),
    ];
    reads("fr", rows);
}
