//! German: decimal comma, Mio. and Mrd., numbers in one word, „…“ and »…«.

use super::common::{Row, reads};

#[test]
fn quantities() {
    let rows: &[Row] = &[
        ("Die Stadt zahlte 1,5 Millionen Euro für die neue Brücke.", &["1500000 EUR"]),
        ("Der Bund gibt 1,5 Mio. Euro für die Brücke dazu.", &["1500000 EUR"]),
        ("Der Umsatz stieg auf 2,3 Mrd. Dollar.", &["2300000000 USD"]),
        ("Rund 12.000 Menschen kamen zum Fest am Hafen.", &["12000"]),
        ("Die Insel hat 12 000 Einwohner und keinen Arzt.", &["12000"]),
        ("Der Verein schuldet der Bank 1.250,50 Euro.", &["1250.5 EUR"]),
        ("Die Karte kostet 5,20 € an der Kasse.", &["5.2 EUR"]),
        ("Die Arbeitslosigkeit sank auf 5,4 Prozent.", &["5.4 %"]),
        ("Der Anteil lag bei 60 % der Stimmen.", &["60 %"]),
        ("Die Partei verlor 3 Prozentpunkte.", &["3 points"]),
        ("Zwölf Häuser brannten in der Altstadt nieder.", &["12"]),
        ("Bei dem Unfall wurden einundzwanzig Kinder verletzt.", &["21"]),
        ("Im Saal saßen dreihundert Gäste.", &["300"]),
        ("Der Brand zerstörte zweitausendfünfhundert Akten.", &["2500"]),
        ("Nach fünfundvierzig Jahren schloss das Werk.", &["45 year"]),
        ("Eine halbe Million Menschen verließ das Land.", &["500000"]),
        ("Die Sitzung dauerte anderthalb Stunden.", &["1.5 hour"]),
        ("Der Umbau dauerte zweieinhalb Jahre.", &["2.5 year"]),
        ("Zwei Drittel der Wähler stimmten zu.", &["0.6667"]),
        ("Ein Drittel der Ernte ist verloren.", &["0.3333"]),
        ("Die Hälfte der Ernte ist verloren.", &["0.5"]),
        ("Es war der dritte Streik in diesem Winter.", &["no. 3", "winter"]),
        ("Das war die 12. Runde im Streit um den Hafen.", &["no. 12"]),
        ("Er feierte den einundzwanzigsten Sieg der Saison.", &["no. 21"]),
        ("Ein Dutzend Schafe lief über die Straße.", &["12"]),
        ("Tausende Menschen gingen auf die Straße.", &["~1000"]),
        ("Der 45-jährige Fahrer blieb unverletzt.", &["45 year"]),
        ("Die Straße ist 8 Kilometer lang.", &["8 kilometer"]),
        ("Die Straße ist 8,5 km lang.", &["8.5 kilometer"]),
        ("Das Schiff lud 300 Tonnen Weizen.", &["300 tonne"]),
        ("Die Schäden gehen in die Millionen.", &["~1000000"]),
        ("Hundertzwanzig Läufer kamen ins Ziel.", &["120"]),
        ("Eine Milliarde Euro fehlt im Haushalt.", &["1000000000 EUR"]),
        ("Etwa 3 bis 4 Meter hoch war die Welle.", &["3 meter", "4 meter"]),
    ];
    reads("de", rows);
}

#[test]
fn dates() {
    let rows: &[Row] = &[
        ("Der Prozess begann am 3. März 2021 in Kessel.", &["2021-03-03"]),
        ("Die Wahl findet am Montag, dem 3. Oktober 2022, statt.", &["Mon 2022-10-03"]),
        ("Die Wahl findet am Montag, 3. Oktober, statt.", &["Mon --10-03"]),
        ("Sie zog im September 2015 nach Kessel.", &["2015-09"]),
        ("Am 1. Mai ruht die Arbeit in der Stadt.", &["--05-01"]),
        ("Am Sonnabend schloss der letzte Laden.", &["Sat"]),
        ("Das Spiel beginnt um 18.30 Uhr im Stadion.", &["18:30"]),
        ("Das Spiel beginnt um 18:30 Uhr im Stadion.", &["18:30"]),
        ("Der Zug fährt um 9 Uhr vom Hafen ab.", &["09:00"]),
        ("In den 1990er Jahren stand dort ein Kino.", &["1990s"]),
        ("Seit 1998 steht das Haus am Hafen leer.", &["1998"]),
        ("Im Jahr 2020 kamen 2020 Gäste auf die Insel.", &["2020", "2020"]),
        ("Der Vertrag vom 03.03.2021 ist ungültig.", &["2021-03-03"]),
        ("Der Vertrag vom 3.3.2021 ist ungültig.", &["2021-03-03"]),
        ("Anfang Dezember fiel der erste Schnee.", &["--12", "no. 1"]),
    ];
    reads("de", rows);
}

#[test]
fn quotations() {
    let rows: &[Row] = &[
        ("„Wir geben nicht auf“, sagte die Ministerin.", &["“Wir geben nicht auf”"]),
        ("»Wir geben nicht auf«, sagte die Ministerin.", &["“Wir geben nicht auf”"]),
        ("«Wir geben nicht auf», sagte die Ministerin.", &["“Wir geben nicht auf”"]),
        ("\"Wir geben nicht auf\", sagte die Ministerin.", &["“Wir geben nicht auf”"]),
        ("„Wir geben nicht auf\", sagte die Ministerin.", &["“Wir geben nicht auf”"]),
        ("„Ja“, sagte er. „Und zwar sofort.“", &["“Ja”", "“Und zwar sofort.”"]),
        ("Sie nannte den Plan ‚Unsinn‘ und ging.", &["“Unsinn”"]),
    ];
    reads("de", rows);
}
