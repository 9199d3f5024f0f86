//! Pairs told in quite other words, as one newsroom rewrites another's report: what says the same must stay silent,
//! what was changed in the retelling must be found.

use factdiff::facts::{Kind, Severity};

use super::common::{check, silent};

/// The retelling is silent; one-sided remarks on what only one of two free retellings says are no alarm here.
#[track_caller]
pub(super) fn calm(pairs: &[(&str, &str)]) {
    let mut failures = Vec::new();
    for &(left, right) in pairs {
        for (a, b) in [(left, right), (right, left)] {
            let loud: Vec<_> = check(a, b).into_iter().filter(|d| d.severity != Severity::OneSided).collect();
            if !loud.is_empty() {
                failures.push(format!("{a}\n{b}\n     found {loud:?}"));
            }
        }
    }
    assert!(failures.is_empty(), "{} of {} retellings:\n{}", failures.len(), 2 * pairs.len(), failures.join("\n"));
}

/// Each pair gives a discrepancy of the kind that shows both words, and no other loud one.
#[track_caller]
pub(super) fn changed(pairs: &[(&str, &str, Kind, &str, &str)]) {
    let mut failures = Vec::new();
    for &(left, right, kind, own, other) in pairs {
        let loud: Vec<_> = check(left, right).into_iter().filter(|d| d.severity != Severity::OneSided).collect();
        let shows = |texts: &[String], word: &str| texts.iter().any(|t| t.contains(word));
        if !matches!(&loud[..], [d] if d.kind == kind && shows(&d.left, own) && shows(&d.right, other)) {
            failures.push(format!("{left}\n{right}\n     found {loud:?}"));
        }
    }
    assert!(failures.is_empty(), "{} of {} retellings:\n{}", failures.len(), pairs.len(), failures.join("\n"));
}

#[test]
fn one_value_in_two_notations() {
    silent(&[
        ("The tower is 400 metres high.", "The tower is 400 m high."),
        ("The storm brought winds of 100 kilometres an hour.", "The storm brought winds of 100 km/h."),
        ("The lake covers 84 square kilometres.", "The lake covers 84 km²."),
        ("The star is 124 light years away.", "The star is 124 light-years away."),
        ("The firm paid £74m for the brewery.", "The firm paid 74 million pounds for the brewery."),
        ("Turnout rose by 1.5 percentage points.", "Turnout rose by 1.5 points."),
        ("A 26-year-old woman was accused of theft.", "A woman of 26 was accused of theft."),
        ("The fair runs from 3 to 9 September.", "The fair runs from September 3 to 9."),
        ("The closure lasts two weeks.", "The closure lasts a fortnight."),
        ("It has been closed for more than a decade.", "It has been closed for over ten years."),
        ("A third of the glacier is gone.", "One-third of the glacier is gone."),
        ("Two brothers were charged.", "Both brothers were charged."),
        ("The two companies merged.", "The companies merged."),
        ("The crew was rescued within three hours.", "The crew was rescued in less than three hours."),
        ("Sales of US$5 billion were booked.", "Sales of $5 billion were booked."),
        ("The loss came in the third quarter.", "The loss came in Q3."),
        ("On Monday 190 mm of rain fell.", "On Monday 190 millimetres of rain fell."),
        ("The last mill closed ten years ago.", "The last mill closed a decade ago."),
        ("At the 2021 census the town had 48,310 people.", "The town had 48,310 people at the census of 2021."),
        ("Trade at the market was twice the 2015 figure.", "Trade at the market was double the 2015 figure."),
        ("It was the fifth defeat in a row for Rovers.", "Rovers lost for the fifth time in a row."),
        ("The party is on 27 percent and the opposition on 33 percent.", "The party is on 27%, six points behind the opposition on 33%."),
        ("The race was won by Italy's Fabio Corsi on Wednesday.", "The Italian Fabio Corsi won the race on Wednesday."),
        ("She will appear again in court on 19 December.", "She will be in court again on 19 December."),
    ]);
}

#[test]
fn the_same_told_from_its_other_end() {
    calm(&[
        (
            "The army helped the government to fight armed groups and take most of the land.",
            "The army helped the government to fight groups and take back most of the land.",
        ),
        ("Her third book is set in a Moravian hospital.", "Her third book takes place in a hospital in Moravia."),
        ("Superintendent Kwan said that no posts would be cut.", "All posts would be kept, superintendent Kwan said."),
        ("The boy was given the wrong dose.", "The boy received the wrong dose."),
        ("Eleven people died in the fire.", "Eleven people lost their lives in the fire."),
        ("Fishing ended there in 1968.", "There has been no fishing there since 1968."),
        ("He was last seen on Friday.", "He has not been seen since Friday."),
        ("She is the first woman to lead the museum.", "No woman has led the museum before."),
        ("He is the only witness of the theft.", "There are no other witnesses of the theft."),
        (
            "The town will close the bath unless a club takes over the lease.",
            "If no club takes over the lease, the town will close the bath.",
        ),
        ("Kiplimo was second, 14 seconds back.", "Alemu won 14 seconds ahead of Kiplimo."),
        ("The town came under British rule in 1797.", "The British took over the town in 1797."),
        ("He was born in Paris, said the police in Lyon.", "Police in Lyon said he was born in Paris."),
        ("The state will pay the guards while a buyer is sought.", "The state pays the guards until a buyer can be found."),
    ]);
}

#[test]
fn a_value_changed_in_the_retelling() {
    changed(&[
        (
            "Parliament opened in 1957 in the old customs house by the harbour.",
            "The old customs house beside the port has served the deputies since it was inaugurated in 1975.",
            Kind::Date,
            "1957",
            "1975",
        ),
        (
            "A team at Stanton University has built a sensor for lead in water.",
            "The sensor, which finds lead in water, was built by scientists of Stratton University.",
            Kind::Name,
            "Stanton",
            "Stratton",
        ),
        (
            "Rolf Achterberg, chairman of the chemicals group Vanta, sold his shares last week.",
            "Last week the shares were sold by Vanta's chief executive, Rolf Achterberg.",
            Kind::Role,
            "chairman",
            "chief executive",
        ),
    ]);
}

#[test]
fn a_word_changed_in_the_retelling() {
    changed(&[
        (
            "The water is safe again, the health office said.",
            "The water is safe again, the fire service said.",
            Kind::Attribution,
            "office",
            "service",
        ),
        ("The fire was deliberate, analysts said.", "The fire was deliberate, the company said.", Kind::Attribution, "analysts", "company"),
        ("Smith defeated Jones in the primary.", "Smith lost to Jones in the primary.", Kind::Relation, "defeated", "lost"),
        (
            "She resigned on Monday over the letters.",
            "She was dismissed on Monday over the letters.",
            Kind::Relation,
            "resigned",
            "dismissed",
        ),
        ("Officers arrested a teacher on Friday.", "Officers questioned a teacher on Friday.", Kind::Relation, "arrested", "questioned"),
        (
            "The bank is considering the sale of its cards.",
            "The bank has decided on the sale of its cards.",
            Kind::Certainty,
            "considering",
            "decided",
        ),
        ("The storm is forecast to hit Cuba tonight.", "The storm has hit Cuba tonight.", Kind::Certainty, "forecast", "hit"),
        ("It is the largest bank in the country.", "It is the second-largest bank in the country.", Kind::Number, "largest", "second"),
        (
            "It is one of the largest banks in the country.",
            "It is the largest bank in the country.",
            Kind::Certainty,
            "one of the largest",
            "largest",
        ),
        (
            "Quillon sued its former partner Axiom over the patent.",
            "Quillon was sued by Axiom over the patent.",
            Kind::Relation,
            "Quillon",
            "Axiom",
        ),
        (
            "“This was a regrettable decision by the whole board,” said Otto Brisk.",
            "“This was an unforgivable decision by the whole board,” said Otto Brisk.",
            Kind::Quotation,
            "regrettable",
            "unforgivable",
        ),
    ]);
}

#[test]
fn a_value_told_freely_is_the_same() {
    calm(&[
        ("He joined the bank in 1969.", "He joined the bank at the end of the 1960s."),
        ("She studied in Leeds on a scholarship.", "She studied in England on a scholarship."),
        ("The law covers ovens made before 2017.", "The law covers ovens made in 2016 or earlier."),
        ("Of his eleven masses only four survive.", "He wrote eleven masses, seven of which were destroyed by fire."),
        ("The town and the insurers shared the bill of £218,000 equally.", "The bill came to £109,000 each for the town and the insurers."),
        ("The engine burned for 27 minutes.", "The engine burned for almost half an hour."),
        ("The sail took 61 hours.", "The sail took two and a half days."),
        ("The tug was paid for with 5.6 billion kroner.", "The tug was paid for with DKK 5.6bn."),
        ("Rates fell by half a percentage point.", "Rates fell by 50 basis points."),
        ("They lost six years of their lives.", "They lost six wasted years."),
        ("The shuttle runs until 10 p.m. on weekdays.", "The shuttle runs till ten at night on weekdays."),
        ("The shop opens at half past six.", "The shop opens at 6.30 a.m. each day."),
        ("She shot the film over four monsoons.", "She shot the film in four monsoons."),
        ("Scooters are limited to 15 kilometres an hour.", "Scooters may do no more than about 9 mph."),
        ("Forty soldiers camped on the hill.", "Forty men camped on the hill."),
    ]);
}

#[test]
fn a_denial_in_other_words_is_none() {
    calm(&[
        ("The driver was not hurt in the crash.", "The driver escaped injury in the crash."),
        ("The glider landed when its engine lost power.", "With no power from its engine, the glider landed."),
        ("No film from the island ever opened so strongly.", "It was the strongest opening of a film from the island."),
        ("Twelve publishers turned the book down.", "Twelve publishers said no to the book."),
        ("The province may not exclude foreigners from the fund.", "The province must not exclude foreigners from the fund."),
    ]);
}

#[test]
fn what_a_free_retelling_changed_is_found() {
    changed(&[
        (
            "The umpire called the pitch \"a disgrace\" and went home.",
            "The umpire called the pitch \"a delight\" and went home.",
            Kind::Quotation,
            "disgrace",
            "delight",
        ),
        (
            "The report came after a dog attacked a swan on the towpath.",
            "The report came after a swan attacked a dog on the towpath.",
            Kind::Relation,
            "swan",
            "dog",
        ),
        (
            "The first novel by editor Ana Ruiz is out.",
            "The first novel by translator Ana Ruiz is out.",
            Kind::Role,
            "editor",
            "translator",
        ),
        (
            "The valves were checked the same morning, said the plant manager, Luis Arraiza, at a press briefing outside the refinery gates.",
            "The valves were checked the same morning, said the fire chief, Luis Arraiza, at a press briefing outside the refinery gates.",
            Kind::Role,
            "manager",
            "chief",
        ),
        (
            "Iker Barrutia beat the Dutch rider Joost Verhage by half a wheel.",
            "Joost Verhage edged out Iker Barrutia by half a wheel.",
            Kind::Relation,
            "Barrutia",
            "Verhage",
        ),
        (
            "The ferry leaves the island at 10 p.m. on weekdays.",
            "The ferry leaves the island at eight at night on weekdays.",
            Kind::Date,
            "10 p.m.",
            "eight at night",
        ),
        ("The trial lasted half an hour.", "The trial lasted three hours.", Kind::Number, "half an hour", "three hours"),
        (
            "The regulator cleared the merger on Monday.",
            "The regulator blocked the merger on Monday.",
            Kind::Negation,
            "cleared",
            "blocked",
        ),
        (
            "The foundation has donated a viola to the school.",
            "The foundation has lent a viola to the school.",
            Kind::Relation,
            "donated",
            "lent",
        ),
    ]);
}

#[test]
fn a_vote_a_step_and_a_delay_are_found() {
    changed(&[
        ("The bill passed by 74 votes to 61.", "The bill passed 74 to 63.", Kind::Number, "61", "63"),
        (
            "Profit slipped 4 per cent to 612 million kroner.",
            "Profit edged up 4 per cent to 612 million kroner.",
            Kind::Relation,
            "slipped",
            "edged",
        ),
        (
            "The firm delayed the launch of the console to 14 March.",
            "The firm brought forward the launch of the console to 14 March.",
            Kind::Relation,
            "delayed",
            "brought",
        ),
        (
            "Karen Whitlock resigned on Friday over the repairs.",
            "Karen Whitlock, who ran the baths, was dismissed on Friday over the repairs.",
            Kind::Relation,
            "resigned",
            "dismissed",
        ),
    ]);
}
