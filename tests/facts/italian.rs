//! Italian: decimal comma, numbers in one word, 1° maggio, « … » and “…”.

use super::common::{Row, reads};

#[test]
fn quantities() {
    let rows: &[Row] = &[
        ("La città ha pagato 1,5 milioni di euro per il ponte.", &["1500000 EUR"]),
        ("La città ha pagato un milione di dollari per il ponte.", &["1000000 USD"]),
        ("Il debito arriva a 2,3 miliardi di euro.", &["2300000000 EUR"]),
        ("Circa 12.000 persone sono scese in strada.", &["12000"]),
        ("Circa 12mila persone sono scese in strada.", &["12000"]),
        ("Circa 12 mila persone sono scese in strada.", &["12000"]),
        ("La squadra deve 1.250,50 euro alla banca.", &["1250.5 EUR"]),
        ("Il biglietto costa 5,20 € alla cassa.", &["5.2 EUR"]),
        ("La disoccupazione è scesa al 5,4 per cento.", &["5.4 %"]),
        ("La disoccupazione è scesa al 5,4%.", &["5.4 %"]),
        ("Il partito ha perso tre punti percentuali.", &["3 points"]),
        ("Dodici case sono bruciate nel centro storico.", &["12"]),
        ("L’incidente ha fatto ventuno feriti.", &["21"]),
        ("L’incidente ha fatto trentadue feriti.", &["32"]),
        ("In sala c’erano trecento invitati.", &["300"]),
        ("Il fuoco ha distrutto duemilacinquecento atti.", &["2500"]),
        ("Il museo espone quattrocentocinquanta quadri.", &["450"]),
        ("Mezzo milione di persone ha lasciato il paese.", &["500000"]),
        ("La seduta è durata mezz’ora.", &["0.5 hour"]),
        ("Due terzi degli elettori hanno detto sì.", &["0.6667"]),
        ("Un terzo del raccolto è perso.", &["0.3333"]),
        ("Il ponte è costato un milione e mezzo di euro.", &["1500000 EUR"]),
        ("Tre quinti del raccolto sono persi.", &["0.6"]),
        ("Il mulino ha ricevuto tre quintali di grano.", &["3 quintal"]),
        ("La metà del raccolto è persa.", &["0.5"]),
        ("È stato il terzo sciopero dell’inverno.", &["no. 3"]),
        ("È il 12° tentativo di riaprire il porto.", &["no. 12"]),
        ("Una dozzina di pecore ha attraversato la strada.", &["12"]),
        ("Migliaia di persone sono scese in strada.", &["~1000"]),
        ("L’autista, di 45 anni, è illeso.", &["45 year"]),
        ("La strada è lunga 8,5 km.", &["8.5 kilometer"]),
        ("La nave portava 300 tonnellate di grano.", &["300 tonne"]),
        ("Cento abitanti hanno firmato la lettera.", &["100"]),
        ("Prima della partita il tecnico ha taciuto.", &[]),
    ];
    reads("it", rows);
}

#[test]
fn dates() {
    let rows: &[Row] = &[
        ("Il processo è cominciato il 3 marzo 2021 a Kessel.", &["2021-03-03"]),
        ("Il voto sarà lunedì 3 ottobre 2022 in tutto il paese.", &["Mon 2022-10-03"]),
        ("Il voto sarà lunedì 3 ottobre in tutto il paese.", &["Mon --10-03"]),
        ("È arrivata a Kessel nel settembre 2015.", &["2015-09"]),
        ("Il 1° maggio la città è chiusa.", &["--05-01"]),
        ("L’ultimo negozio ha chiuso sabato.", &["Sat"]),
        ("La partita comincia alle 18.30 allo stadio.", &["18:30"]),
        ("La partita comincia alle ore 18:30 allo stadio.", &["18:30"]),
        ("Il treno parte alle 9 dal porto.", &["09:00"]),
        ("Negli anni 1990 c’era un cinema.", &["1990s"]),
        ("La casa è vuota dal 1998.", &["1998"]),
        ("Il contratto del 03/03/2021 è nullo.", &["2021-03-03"]),
    ];
    reads("it", rows);
}

#[test]
fn quotations() {
    let rows: &[Row] = &[
        ("«Non cederemo», ha detto la ministra.", &["“Non cederemo”"]),
        ("“Non cederemo”, ha detto la ministra.", &["“Non cederemo”"]),
        ("\"Non cederemo\", ha detto la ministra.", &["“Non cederemo”"]),
        ("Il sindaco ha parlato di una ‘vergogna’ per tutti.", &["“vergogna”"]),
        ("L’accordo dell’anno non c’è ancora.", &[]),
    ];
    reads("it", rows);
}
