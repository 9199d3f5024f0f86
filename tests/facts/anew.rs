//! Pairs told wholly anew: nothing stands where it stood, so that only what the words themselves say can tell.

use factdiff::facts::Kind;

use super::retold::{calm, changed};

#[test]
fn what_is_told_anew_and_says_the_same_is_calm() {
    calm(&[
        // Of two who are named one won and one lost; of two things each has its own modal.
        (
            "Lucia Weir was elected mayor of Kessel on Sunday, defeating the incumbent, Ramon Tejada, by 54 percent to 46 in a runoff.",
            "After a dozen years in office, Mayor Ramon Tejada has been voted out in Kessel. He lost the second round by eight points to Weir.",
        ),
        (
            "Orla Kettles is recalling 26,000 kettles of the model Aqua 3 because the handle can come loose. Buyers can return the kettle to any shop for a full refund, with or without a receipt.",
            "If you own an Aqua 3, take it back to the shop: the maker will return all your money, even if you no longer have proof of purchase. Twenty-six thousand kettles are affected, Orla says.",
        ),
        // What somebody is by occasion, and what by calling; what bounds a time leaves room for.
        (
            "Voters of Orla elected a mayor by lot. The slip pulled from a milk can by the schoolteacher bore the name of Agnes Thaler, a carpenter, who defeated the incumbent, hotel owner Josef Moser.",
            "Luck decided who will lead Orla. The names were put into a milk can, and the local teacher drew that of Agnes Thaler, who works with wood for a living. The loser, Josef Moser, runs a hotel.",
        ),
        (
            "Kenya's Joyce Chelimo finished 23 seconds behind her in the harbour race on Sunday.",
            "Joyce Chelimo of Kenya was the runner-up in the harbour race, less than half a minute slower.",
        ),
        // Durations, sums and days that are put together.
        ("The crossing took 2 hours and 30 minutes.", "The crossing took two and a half hours."),
        ("Adults pay 4.50 euros.", "Adults pay four euros fifty."),
        ("She sings at the Orla Theatre on 7, 10 and 14 March.", "In March she sings at the Orla Theatre on three nights."),
        ("Gordon Hask drew the strip for years and died at 86.", "Gordon Hask, who drew the strip, was twice married and died at 86."),
        // What is foreseen, and what nobody expected.
        (
            "The crossing should be ready for the May regatta, say its engineers, who have two piers left to build.",
            "With two piers to go, those in charge reckon that the bridge will be finished before the regatta in May.",
        ),
        ("An old man on the moon is the unlikely hero of the film.", "An old man on the moon is the unusual hero of the film."),
        ("The company said it would not be able to publish its accounts in time.", "Its accounts would be late, the company said."),
        (
            "The bequest consists of 1,260 letters, most of them unpublished, and some watercolours.",
            "It holds 1,260 letters, few of which have ever appeared in print, together with watercolours.",
        ),
        // Another sentence tells it.
        (
            "Officers arrested two brothers in Orla on Friday after a robbery at a pawnshop. Rings worth about 9,000 crowns had been taken. They were found hiding in a boat below the weir.",
            "The two have been charged with burglary following a hold-up at a pawnbroker's in the old town of Orla. They had been detained later in the week, when a patrol came upon them beneath the weir. The bulk of the haul, rings valued at some 9,000 crowns, is back.",
        ),
        (
            "Ferries resumed at one o'clock, an hour after the storm warning was lifted.",
            "Ferries, suspended because of the storm, have been sailing since one o'clock, when the warning ended.",
        ),
        (
            "The hut has 62 beds and is open from June to September. Ueli Graf took it over in 2015.",
            "Ueli Graf, who has run it since 2015, welcomes walkers to the hut and its 62 beds from June until the end of September.",
        ),
        (
            "At 11.40 p.m. a woman in Cobden Road reported a prowler in her garden.",
            "Shortly before midnight a woman in Cobden Road reported a stranger in her garden.",
        ),
        (
            "A three-storey house in Ulm Street burnt out on Friday, and a couple in their sixties died, the fire service said.",
            "Two people died on Friday when a house in Ulm Street burnt out, the fire service said.",
        ),
        (
            "The flowers of the heath are pollinated mainly by bumblebees, and the rest by moths.",
            "Pollination on the heath is done above all by bumblebees; moths see to the rest.",
        ),
        ("The contract of the coach runs for three years from June.", "From June the contract of the coach runs for three school years."),
        (
            "Divers counted 4,120 living mussels in the Ulva, against 3,870 five years ago.",
            "In the Ulva divers found about 4,100 live mussels; five years earlier it had been fewer than 3,900.",
        ),
        ("The club can use the pier for another ten years.", "For ten more years the club may use the pier."),
        ("Finished carts leave the hall at a rate of sixty an hour.", "The hall turns out sixty finished carts an hour."),
        (
            "Noorwick beat Halden on Saturday, and coach Ruud Stavel was shown a red card.",
            "Halden lost to Noorwick on Saturday, and Noorwick finished without coach Ruud Stavel, who was sent off.",
        ),
        (
            "Pat Orme asked whether the pit had been blessed, and the archdeacon replied that it had not been.",
            "In answer to Pat Orme the archdeacon said that the pit had never been blessed.",
        ),
        (
            "The old boundary of the water zone must therefore be redrawn, her institute concludes.",
            "As a consequence the water zone needs a new boundary, says her institute.",
        ),
        (
            "Neither of the two passengers was hurt, the owner of the plane said.",
            "Both of the two passengers came to no harm, the owner of the plane said.",
        ),
        ("The bubbles were nobody's fault but the river's, he said.", "For the bubbles he said the river alone was at fault."),
        // When, not whether.
        (
            "The keeper said he had not been told of the fault until the lamp went out.",
            "Only when the lamp went out, the keeper told the court, was he told of the fault.",
        ),
        // How much, not whether.
        (
            "The club agreed to spend up to £3,000 of the prize money on a new roof.",
            "Not more than £3,000 of the prize money may go on the new roof, the club decided.",
        ),
        ("The hut is less than a mile from the quarry.", "It is no more than a mile from the quarry to the hut."),
        // Parts of one group.
        (
            "Edda Moen, the eldest of three sisters, inherited the mill in 1911.",
            "In 1911 the mill went to Edda Moen, who had two younger sisters.",
        ),
        ("Anna left the island with her mother and 18 other people.", "Twenty islanders, Anna among them, left the island."),
        // One in four is no four.
        ("Of the 8,000 pupils at the town's 30 schools, 2,000 get free meals.", "One pupil in four at the town's schools gets free meals."),
        ("The tunnel will open in a year and a half.", "The tunnel will open in 18 months."),
        ("He served 25 months of his sentence.", "He served two years of his sentence."),
        ("A ride on the ferry costs 60 cents.", "A ride on the ferry costs €0.60."),
        // A widower may be a baker, and a colleague a member.
        ("The baker Tom Vale found the letters.", "Her brother Tom Vale found the letters."),
        ("Three colleagues have signed the letter.", "Three members of her group have signed the letter."),
        // What somebody said would happen will happen.
        ("The port said the crane would be sold in May.", "The crane will be sold in May, the port said."),
        // An office is no part of a name.
        ("The harbour was run by Foreman Dahl for years.", "For years the harbour was run by Erik Dahl."),
        // A denial of something else.
        ("None of the patients had been vaccinated before the outbreak.", "Nine of the patients in the outbreak are children."),
        // Going to the council and coming before it.
        ("The plan goes to the full council on Monday.", "The plan comes before the full council on Monday."),
        // Reckoned from the date before.
        (
            "The abbey was closed in 1782; its last abbot died nine years later.",
            "The last abbot died in 1791. The abbey had been closed in 1782.",
        ),
        ("The mill was built between 1952 and 1956.", "Work on the mill began in 1952 and lasted four years."),
        ("Born in 1922, the doctor gave up her practice at seventy.", "Born in 1922, the doctor gave up her practice in 1992."),
        // Counted from the match, not from the date before.
        ("The fee was agreed on 3 May, and he signed two days after the match.", "The fee was agreed on 3 May, and on 9 May he signed."),
        // A gift received was donated.
        ("The lily was donated to the garden in 2009.", "The garden received the lily as a gift in 2009."),
        // "Aged 62" and "of 62".
        (
            "The search for a missing aircraft was called off after the pilot, aged 62, was found alive in a hut.",
            "A pilot of 62 whose aircraft had been missing turned up alive in a hut, ending the search.",
        ),
        // Only considered.
        (
            "The woods will stay open this spring. The trust had considered closing them.",
            "The woods need not be closed this spring. The trust had thought about it.",
        ),
        // One night.
        (
            "A whale was washed up on the beach at Sandwick on Tuesday night.",
            "The whale had come ashore on the beach at Sandwick in the night to Wednesday.",
        ),
        // The rest of a whole.
        (
            "Officers seized 214 live tortoises on Sunday. All but three survived in the zoo.",
            "Three of the 214 tortoises have died. The other 211 are in the zoo, officers said on Sunday.",
        ),
        // Two houses.
        (
            "The lower house agreed to hold a trial. The upper house does not have to be consulted.",
            "The lower house agreed to hold a trial, and the other house need not be consulted.",
        ),
        // Two answers of one rung, and one that is only asked for.
        ("The council approved the plan on Monday.", "The council gave the plan the green light on Monday."),
        ("The council threw out the plan in May.", "The council was asked in May to give the plan the green light."),
        // A sum that comes out.
        (
            "Twelve nests were found on the estate this summer, of which nine were successful.",
            "Nine pairs bred successfully on the estate this summer, while three nests failed.",
        ),
        ("Mrs Rowe won the second ballot by 27 votes to 21.", "Mrs Rowe finished six votes ahead in the second ballot."),
        // What one side counts from another date.
        (
            "The judge adjourned the hearing on 3 March. It resumed a week later and was concluded.",
            "Judgment was given on 10 March after a first attempt to hold the hearing had come to nothing.",
        ),
        // A time told roughly.
        (
            "The ferry Linga struck an uncharted rock at 06:52 on 3 May.",
            "The ferry Linga grounded on a rock shortly before seven in the morning of 3 May.",
        ),
        // What is not true is denied twice.
        (
            "It is not true that the clinic turned nobody away, the board admitted on Friday.",
            "Patients were indeed turned away, the board conceded on Friday.",
        ),
        // An arrest comes before the charge that both speak of.
        (
            "She arrested his brother on suspicion of assault. The charge was dropped in March.",
            "His brother, who had been charged with assault, no longer faces prosecution since March.",
        ),
        // A short form of a given name.
        ("Sidney Marlowe began to paint at 47.", "Sid Marlowe took up the brush at 47."),
        // Who sold it was bought from.
        ("Leuwen has bought the post office from Previda.", "Previda has sold the post office to Leuwen."),
        ("The post office was bought from Previda by Leuwen.", "Leuwen bought the post office from Previda."),
        ("The sergeant told the constable to delete the film.", "The constable was told by the sergeant to delete the film."),
        // Both the two and the direction changed.
        ("The Orion is cheaper than the Lyra.", "The Lyra is dearer than the Orion."),
        ("A fallen oak lies less than a mile from the hut.", "From the hut to the fallen oak it is no more than a mile."),
        ("Buyers can return it with or without a receipt.", "Buyers who have lost the receipt can return it as well."),
        // A double denial.
        ("The mayor never denied that he flew to Oslo.", "The mayor admits that he flew to Oslo."),
    ]);
}

#[test]
fn what_was_changed_where_nothing_stands_where_it_stood_is_found() {
    changed(&[
        // Reckoned from the date before.
        (
            "The abbey was closed in 1782; its last abbot died in Ulm nine years later.",
            "The last abbot died in Ulm in 1797. The abbey had been closed in 1782.",
            Kind::Date,
            "nine years later",
            "1797",
        ),
        (
            "The mill at Corran was built between 1952 and 1956.",
            "Work on the Corran mill began in 1952 and lasted six years.",
            Kind::Date,
            "1952 and 1956",
            "six years",
        ),
        (
            "Born in Ulm in 1922, the doctor gave up her practice at seventy.",
            "The doctor, born in Ulm in 1922, gave up her practice in 1982.",
            Kind::Date,
            "seventy",
            "1982",
        ),
        (
            "The storm reached the coast on Thursday. It had formed off the island the day before.",
            "On Thursday the storm reached the coast. It had formed off the island on Tuesday.",
            Kind::Date,
            "the day before",
            "Tuesday",
        ),
        // Two answers to what became of one matter.
        (
            "Education secretary Marian Holt resigned on Thursday after the exam results.",
            "On Thursday the minister fired Marian Holt, the education secretary, over the exam results.",
            Kind::Relation,
            "resigned",
            "fired",
        ),
        (
            "The town of Wesselburg demolished its old swimming baths in autumn.",
            "In autumn the old swimming baths were restored by the town of Wesselburg.",
            Kind::Relation,
            "demolished",
            "restored",
        ),
        (
            "The appeal court has upheld the export ban on the Merrow portrait.",
            "The court of appeal has lifted the ban that kept the Merrow portrait in the country.",
            Kind::Relation,
            "upheld the export ban",
            "lifted the ban",
        ),
        (
            "The referee disallowed Corran's header twelve minutes from time.",
            "Twelve minutes from time Corran's header came back off the post.",
            Kind::Relation,
            "disallowed",
            "came back off the post",
        ),
        // One answer in a sentence that no link joins with the other's.
        (
            "The chief executive of Calder Rail, Fiona Hatch, resigned on Friday after a critical report.",
            "The report on last winter was bad for Calder Rail. Fiona Hatch was dismissed on Friday as chief executive.",
            Kind::Relation,
            "resigned",
            "dismissed",
        ),
        (
            "The town council voted to approve the sale of the old fire station.",
            "The town council decided to postpone the sale of the old fire station.",
            Kind::Relation,
            "approve",
            "postpone",
        ),
        (
            "The helicopter from Stornoway was unable to reach them because of low cloud.",
            "In spite of low cloud the Stornoway helicopter managed to get to them.",
            Kind::Negation,
            "unable",
            "managed",
        ),
        (
            "Magistrates heard that Pauline Greaves had no previous convictions.",
            "Pauline Greaves had been convicted before, magistrates were told.",
            Kind::Negation,
            "no previous convictions",
            "convicted",
        ),
        // Who bought it from whom, and who handed it to whom.
        (
            "The city of Leuwen has bought the former post office from the insurer Previda.",
            "The insurer Previda has bought Leuwen's former post office from the city.",
            Kind::Relation,
            "bought the former post office from",
            "bought Leuwen's former post office from",
        ),
        (
            "Ambassador Piers Langford handed a note of protest to the foreign ministry on Monday.",
            "The deputy minister on Monday handed Ambassador Piers Langford a note of protest.",
            Kind::Relation,
            "Langford handed a note",
            "handed Ambassador Piers Langford",
        ),
        // Another speaker, behind the words and without the marks.
        (
            "Board member Hal Otis said parents should be able to reach their children in an emergency.",
            "Parents should be able to reach their children in an emergency, argued Grace Doyle.",
            Kind::Attribution,
            "Hal Otis",
            "Grace Doyle",
        ),
        // What somebody is, of one name.
        (
            "The chair of governors, Anjali Deshmukh, will take over until June.",
            "Until June the headmistress, Anjali Deshmukh, will take over.",
            Kind::Role,
            "chair",
            "headmistress",
        ),
        // Which of two is more.
        (
            "People who walked to work slept longer on average than those who drove.",
            "Those who drove to work got more sleep than those who went on foot.",
            Kind::Relation,
            "longer on average than",
            "more sleep than",
        ),
        (
            "The effect was stronger in females than in males.",
            "Male birds profited more than females.",
            Kind::Relation,
            "stronger in females than",
            "more than",
        ),
        (
            "The city's buses carried slightly fewer passengers last year than its trams.",
            "With a larger ridership than the trams, the city's buses carried them well last year.",
            Kind::Relation,
            "fewer passengers last year than",
            "larger ridership than",
        ),
        // What is lacking, and what there is no sign of.
        (
            "The climbers spent the last night without a tent at 6,900 metres.",
            "The last night the climbers spent in a tent at 6,900 metres.",
            Kind::Negation,
            "without a tent",
            "tent",
        ),
        (
            "The hull was intact and there was no sign of leaking fuel, the coastguard said.",
            "The hull was intact, the coastguard said, although some fuel had leaked out.",
            Kind::Negation,
            "no sign of leaking",
            "leaked",
        ),
        // How binding it is.
        (
            "The island will ban the sale of coral from March, the minister said, as it seeks to protect the reefs around it.",
            "From March the sale of coral may end: the island is considering banning the sale of coral, according to the minister.",
            Kind::Certainty,
            "ban",
            "considering banning",
        ),
        (
            "Passengers must register their need for help 48 hours before departure.",
            "Passengers are recommended to register their need for help 48 hours ahead of departure.",
            Kind::Certainty,
            "must",
            "recommended",
        ),
        // Will and might of one verb, in the active and in the passive.
        (
            "The government will privatise the national ferry company by 2027.",
            "The national ferry company might be privatised by 2027.",
            Kind::Certainty,
            "will",
            "might",
        ),
        // One end is the same, so that the others face each other.
        (
            "The bridge will be closed to cars from 7am to 7pm each day next week, traders were told.",
            "Traders have heard that each day next week cars will be kept off the bridge from seven in the morning until five in the afternoon.",
            Kind::Date,
            "7pm",
            "five in the afternoon",
        ),
        (
            "In twenty years the driver never received a fine for speeding, her firm said.",
            "The driver was once fined for speeding in those twenty years, her firm said.",
            Kind::Negation,
            "never received a fine",
            "fined",
        ),
        (
            "Neither of the two pumps had been serviced since March, the report says.",
            "Both pumps, the report says, had been serviced since March.",
            Kind::Negation,
            "Neither",
            "pumps",
        ),
        (
            "Vets suspect bird flu in the deaths of 200 gulls on the island.",
            "Bird flu has been confirmed as what killed the 200 gulls on the island, vets say.",
            Kind::Certainty,
            "suspect",
            "confirmed",
        ),
        (
            "Some of the rooms in the hall have mould on the walls, inspectors found.",
            "Inspectors found that all the rooms in the hall have mouldy walls.",
            Kind::Certainty,
            "Some",
            "all",
        ),
        (
            "She left school early and worked in a bookshop in Hereford, where she began to write.",
            "In a Shrewsbury bookshop, having left school early, she began to write.",
            Kind::Name,
            "Hereford",
            "Shrewsbury",
        ),
        ("The engineer Josiah Trench built the line.", "The line was built by the engineer Joshua Trench.", Kind::Name, "Josiah", "Joshua"),
        (
            "Yuki Arakawa beat the top seed, Lotte Brandes, in two sets.",
            "In two sets Lotte Brandes defeated Yuki Arakawa.",
            Kind::Relation,
            "Yuki Arakawa beat",
            "Lotte Brandes defeated",
        ),
        (
            "The prize for a first novel went to \"The Weir\" by a bus driver.",
            "A bus driver has won the prize for a first novel with \"The Wire\".",
            Kind::Quotation,
            "Weir",
            "Wire",
        ),
        (
            "\"Half the crop is lost,\" the grower told local radio.",
            "\"Half the crop has been saved,\" the grower said on local radio.",
            Kind::Quotation,
            "lost",
            "saved",
        ),
        (
            "The festival sold 18,500 day tickets, its director said.",
            "Its director counted 15,800 tickets for single days sold at the festival.",
            Kind::Number,
            "18,500",
            "15,800",
        ),
        ("A ride on the ferry costs $0.60.", "A ride on the ferry costs €0.60.", Kind::Number, "$0.60", "€0.60"),
        (
            "He was captured two days later at an inn in Selwick.",
            "A fortnight later Hugh was found hiding in an inn at Selwick.",
            Kind::Number,
            "two days",
            "A fortnight",
        ),
        (
            "The caretaker admitted that he had left the gate open on the night of the theft.",
            "The caretaker, who was told to expect a van, denies that he left the gate open on the night of the theft.",
            Kind::Negation,
            "admitted",
            "denies",
        ),
    ]);
}

/// A value that each article has alone, in sentences that need not even be linked.
#[test]
fn a_slip_is_found_wherever_it_stands() {
    changed(&[
        (
            "The suspension bridge of Rochebrune, opened on 14 June 1962, will be closed to lorries from September. Inspectors found rust in two cables.",
            "Lorries may no longer cross the bridge of Rochebrune from September: two cables are rusty. The work, first used by traffic on 14 June 1972, is to be repaired.",
            Kind::Date,
            "1962",
            "1972",
        ),
        (
            "A landslide above Pietralcina cut off the hamlet of Costa Alta in the night. There are 68 families without power.",
            "In the hamlet of Costa Alta, cut off by a landslide above Pietralcina, nobody slept last night. Helpers counted 86 families.",
            Kind::Number,
            "68",
            "86",
        ),
    ]);
}

/// Words that stand opposite to each other, but are said of two things.
#[test]
fn what_is_said_of_two_things_is_no_contradiction() {
    calm(&[
        (
            "The prosecution alleged that he sold 23 Roman coins to dealers abroad.",
            "He had been accused of taking 23 Roman coins from the museum and selling them to dealers abroad.",
        ),
        (
            "The dose halved the number of cases, researchers report in the Bamako Journal of Medicine. Another 225 children got a placebo.",
            "The dose halved the number of cases, researchers report. Another 225 children got an injection with no medicine in it.",
        ),
    ]);
}

/// One fact in constructions of its own: bounds, denials and converses that come out.
#[test]
fn one_fact_in_another_construction_is_no_contradiction() {
    calm(&[
        (
            "The bill caps interest on small secured loans at four per cent a month.",
            "Under the bill, interest on small secured loans could be no more than four per cent per month.",
        ),
        (
            "Anyone flying a drone heavier than 250 grams must pass an online test.",
            "An online test must be passed by anyone who flies a drone weighing more than 250 grams.",
        ),
        (
            "Toby asked about the name, and Vera said they were still arguing.",
            "When Toby asked about the name, Vera said the argument was not yet over.",
        ),
        (
            "She learned timing from listening to mourners try not to laugh.",
            "It was by hearing mourners hold back their laughter that she learned timing.",
        ),
        (
            "The queen walks through the camp. She gives him her own horse, and he stays.",
            "The queen walks through the camp. He receives from her the horse she rides, and he stays.",
        ),
        (
            "The chairman reported that a broken pipe had been mended at no cost.",
            "The repair of a broken pipe had cost nothing, the chairman said.",
        ),
        ("He took her number and promised to decide by Friday.", "He noted her number and gave his word that he would decide by Friday."),
        (
            "In a letter to farmers, the feed company announces a discount on orders in January.",
            "In a letter from the feed company, farmers are told of a discount on orders in January.",
        ),
        (
            "Petra Voss has become the youngest winner of the national contest.",
            "Never before has the national contest had a winner as young as Petra Voss.",
        ),
        (
            "The central bank left its key interest rate at three per cent on Thursday.",
            "The central bank's key interest rate stays at three per cent, it said on Thursday.",
        ),
    ]);
}

/// What a clause tells is held against what the rest of its sentence is held against.
#[test]
fn a_clause_is_read_along_with_its_sentence() {
    changed(&[(
        "Mayor Roche announced that the city would ban cars from the old town on Sundays, starting in June.",
        "Mayor Roche announced that cars would be banned from the old town on Sundays; the measure is to take effect in July.",
        Kind::Date,
        "June",
        "July",
    )]);
}
