//! Pairs of sentences by kind of discrepancy: what must be found, alone and in the right words, and what must
//! stay silent. Variants (the same fact in another form) are no alarm in either.

use factdiff::facts::{Kind, Scope, Severity};

use super::common::{finds, silent, within};

#[test]
fn number_is_found() {
    finds(
        Kind::Number,
        &[
            (
                "Forty people were killed in the blast.",
                "Forty people were injured in the blast.",
                Severity::Conflict,
                &["Forty", "killed"],
                &["Forty", "injured"],
            ),
            (
                "Nurses gave the boy 20 milligrams of the drug, a court heard, although he weighed little.",
                "Despite the boy's low weight, the court was told, 20 micrograms of the drug had been administered by nurses.",
                Severity::Conflict,
                &["20 milligrams"],
                &["20 micrograms"],
            ),
            (
                "The flood killed 12 people in the valley below the dam.",
                "The flood killed 21 people in the valley below the dam.",
                Severity::Conflict,
                &["12"],
                &["21"],
            ),
            (
                "Sales of bread fell by 60 percent over the winter.",
                "Over the winter, sales of bread fell by 16 percent.",
                Severity::Conflict,
                &["60 percent"],
                &["16 percent"],
            ),
            (
                "The bridge cost the region $7 million.",
                "The bridge cost the region $7 billion.",
                Severity::Conflict,
                &["$7 million"],
                &["$7 billion"],
            ),
            (
                "The trail through the marsh is 5 miles long.",
                "The trail through the marsh is 5 kilometers long.",
                Severity::Conflict,
                &["5 miles"],
                &["5 kilometers"],
            ),
            (
                "Three ferries were held in the harbour overnight.",
                "Four ferries were held in the harbour overnight.",
                Severity::Conflict,
                &["Three"],
                &["Four"],
            ),
            (
                "She finished third in the final race of the season.",
                "She finished second in the final race of the season.",
                Severity::Conflict,
                &["third"],
                &["second"],
            ),
            (
                "The rate rose by 2 percentage points in the spring.",
                "The rate rose by 2 percent in the spring.",
                Severity::Conflict,
                &["2 percentage points"],
                &["2 percent"],
            ),
            (
                "More than 300 workers left the shipyard after the vote.",
                "Fewer than 300 workers left the shipyard after the vote.",
                Severity::Conflict,
                &["More than 300"],
                &["Fewer than 300"],
            ),
            ("The driver, 45, was taken to hospital.", "The driver, 54, was taken to hospital.", Severity::Conflict, &["45"], &["54"]),
            (
                "The town has 12,500 residents and a single doctor.",
                "A single doctor serves the town's 15,200 residents.",
                Severity::Conflict,
                &["12,500"],
                &["15,200"],
            ),
            (
                "It was the 12th year of the war in the hills.",
                "It was the 11th year of the war in the hills.",
                Severity::Conflict,
                &["12th"],
                &["11th"],
            ),
            (
                "The fund holds nearly $3 billion in bonds.",
                "The fund holds nearly $3 million in bonds.",
                Severity::Conflict,
                &["$3 billion"],
                &["$3 million"],
            ),
            ("The home side won 3-1 on a wet pitch.", "The home side won 3-2 on a wet pitch.", Severity::Conflict, &["1"], &["2"]),
            (
                "The temperature reached 38 degrees Celsius on the plain.",
                "The temperature reached 38 degrees Fahrenheit on the plain.",
                Severity::Conflict,
                &["38 degrees Celsius"],
                &["38 degrees Fahrenheit"],
            ),
            (
                "The firm hired 250 people in the north of the country last year.",
                "The firm hired people in the north of the country last year.",
                Severity::OneSided,
                &["250"],
                &[],
            ),
            ("The siege lasted three weeks.", "The siege lasted three months.", Severity::Conflict, &["three weeks"], &["three months"]),
            ("More than 300 workers left the shipyard.", "Only 290 workers left the shipyard.", Severity::Conflict, &["300"], &["290"]),
            (
                "Profit grew by 20.9 percent in the last quarter of the year.",
                "Profit grew by only 20.3 percent in the last quarter of the year.",
                Severity::Conflict,
                &["20.9 percent"],
                &["20.3 percent"],
            ),
            (
                "The siege lasted two and a half years.",
                "The siege lasted two years.",
                Severity::Conflict,
                &["two and a half years"],
                &["two years"],
            ),
            (
                "One in five children in the city lives in poverty.",
                "One in three children in the city lives in poverty.",
                Severity::Conflict,
                &["One in five"],
                &["One in three"],
            ),
            (
                "In the blast, 40 people were killed and 90 injured.",
                "In the blast, 90 people were killed and 40 injured.",
                Severity::Conflict,
                &["40", "90"],
                &["90", "40"],
            ),
            (
                "At least 40 were killed in the raid on the camp.",
                "At least 40 were injured in the raid on the camp.",
                Severity::Conflict,
                &["40", "killed"],
                &["40", "injured"],
            ),
            ("The home side won 7-2 on Sunday.", "The home side won 6-3 on Sunday.", Severity::Conflict, &["7-2"], &["6-3"]),
            (
                "Exports of wool doubled over ten years.",
                "Exports of wool tripled over ten years.",
                Severity::Conflict,
                &["doubled"],
                &["tripled"],
            ),
            (
                "Half of the members voted for the merger.",
                "A third of the members voted for the merger.",
                Severity::Conflict,
                &["Half"],
                &["third"],
            ),
            ("Anna Kolm, 34, won the prize.", "Anna Kolm, aged 43, won the prize.", Severity::Conflict, &["34"], &["43"]),
            ("Some 2010 people signed the letter.", "Some 2100 people signed the letter.", Severity::Conflict, &["2010"], &["2100"]),
            (
                "The minister resigned two days ago after a row over the port.",
                "The minister resigned three days ago after a row over the port.",
                Severity::Conflict,
                &["two days ago"],
                &["three days ago"],
            ),
            (
                "Her Last Harbour is the 19th novel by the Kessel writer Ada Brenner.",
                "Her Last Harbour is a novel by the Kessel writer Ada Brenner.",
                Severity::OneSided,
                &["19th"],
                &[],
            ),
            (
                "Entry to the museum in Kessel is free on Sundays, the council said.",
                "Entry to the museum in Kessel costs 10 euros on Sundays, the council said.",
                Severity::Conflict,
                &["free"],
                &["10 euros"],
            ),
            (
                "Sales in Kessel rose by 20 percent in May.",
                "Sales in Kessel rose to 20 percent in May.",
                Severity::Conflict,
                &["by 20 percent"],
                &["to 20 percent"],
            ),
            (
                "The factory in Kessel makes 300 cars per day.",
                "The factory in Kessel makes 300 cars per hour.",
                Severity::Conflict,
                &["300 cars per day"],
                &["300 cars per hour"],
            ),
        ],
    );
}

#[test]
fn no_false_number() {
    silent(&[
        ("The firm was sold for 240 million euros.", "The firm was sold for just under a quarter of a billion euros."),
        (
            "Only one of the ten districts, Altmark, saw rents fall because of two new halls.",
            "Nine districts escaped any decline; the exception was Altmark because of two new halls.",
        ),
        ("The older one once steered the ferry through a storm.", "The elder of the two once steered the ferry through a storm."),
        ("Some 60 percent of the voters backed the plan for the port.", "Some 60 % of the voters backed the plan for the port."),
        ("The plan would bring 4.2 million euros to the port.", "The plan would bring 4,200,000 euros to the port."),
        ("Twelve boats were lost in the storm off the coast.", "12 boats were lost in the storm off the coast."),
        ("The wall runs for 5 miles along the river.", "The wall runs for 8 km along the river."),
        ("The museum paid $7m for the painting.", "The museum paid $7 million for the painting."),
        ("A dozen sheep blocked the road to the airport.", "12 sheep blocked the road to the airport."),
        ("The group owes its banks 1.5 bn euros.", "The group owes its banks 1.5 billion euros."),
        ("Half a million people left the country last year.", "500,000 people left the country last year."),
        ("The talks lasted two days and ended without a deal.", "The talks lasted 48 hours and ended without a deal."),
        ("The firm sold 1,204 cars in its first year.", "In its first year the firm sold 1,204 cars."),
        ("Two-thirds of the members voted for the merger.", "Some 67 percent of the members voted for the merger."),
        ("The tickets cost 50 cents at the gate.", "The tickets cost $0.50 at the gate."),
        ("About 300 guests came to the wedding on the island.", "Some 300 guests came to the wedding on the island."),
        ("The wall is 2.4 metres high and topped with glass.", "The wall is 240 cm high and topped with glass."),
        ("One in five children in the city lives in poverty.", "Some 20 percent of children in the city live in poverty."),
        ("She has been in prison for 24 months.", "She has been in prison for two years."),
        ("The 45-year-old driver was not hurt.", "The driver, 45, was not hurt."),
        ("Two of the boats, a trawler and a ferry, sank.", "Two boats sank, a trawler and a ferry."),
        ("The journey takes 90 minutes by train.", "The journey takes an hour and a half by train."),
        ("More than 300 workers left the shipyard.", "Over 300 workers left the shipyard."),
        ("The vote was 52 to 48.", "The vote was 52-48."),
        ("Nearly 2,000 families lost their homes.", "About 2,000 families lost their homes."),
        ("The land covers 100 hectares of forest.", "The land covers 247 acres of forest."),
        (
            "Officials said on Tuesday that 14 miners had been rescued from the flooded shaft after 36 hours underground.",
            "After 36 hours underground, fourteen miners were rescued from the flooded shaft, officials said Tuesday.",
        ),
        (
            "The bank, which employs 9,000 people in 12 countries, plans to shut a quarter of its branches by 2026.",
            "The bank, with 9,000 staff in twelve countries, plans to close 25 percent of its branches by 2026.",
        ),
        ("About 40 boats were lost in the storm.", "A total of 38 boats were lost in the storm."),
        ("More than 300 workers left the shipyard.", "The shipyard lost 312 workers."),
        ("Sales fell in the past quarter.", "Sales fell in the quarter."),
        ("A quarter of the crop was lost to frost.", "Some 25 percent of the crop was lost to frost."),
        ("The siege lasted two and a half years.", "The siege lasted 30 months."),
        ("In the blast, 40 people were killed and 90 injured.", "The blast injured 90 people and killed 40."),
        ("The union has 300 members in Ostra and 200 in Velden.", "In Velden the union has 200 members, in Ostra 300."),
        ("The driver, aged 34, was not hurt.", "The 34-year-old driver was not hurt."),
        ("Anna Kolm, 34, won the prize.", "Anna Kolm, who is 34, won the prize."),
        ("The new stadium cost $1.1bn.", "The new stadium cost more than one billion dollars."),
        ("Exports of wool doubled over ten years.", "Exports of wool grew twofold over ten years."),
        ("Shares fell from 42 euros to 38 euros in a week.", "In a week the shares fell to 38 euros from 42."),
        ("A quarter of a million homes were without power.", "Some 250,000 homes were without power."),
        ("Repairs at the bank cost $1.24 billion.", "Repairs at the bank cost $1.2bn."),
    ]);
}

#[test]
fn date_is_found() {
    finds(
        Kind::Date,
        &[
            (
                "The show in Kessel runs from 5 May.",
                "The show in Kessel runs until 5 May.",
                Severity::Conflict,
                &["from 5 May"],
                &["until 5 May"],
            ),
            (
                "The bridge was closed on March 3 after the flood.",
                "The bridge was closed on March 13 after the flood.",
                Severity::Conflict,
                &["3"],
                &["13"],
            ),
            (
                "The trial began in September 2015 in the capital.",
                "The trial began in September 2016 in the capital.",
                Severity::Conflict,
                &["2015"],
                &["2016"],
            ),
            (
                "The council will vote on Monday on the new road.",
                "The council will vote on Thursday on the new road.",
                Severity::Conflict,
                &["Monday"],
                &["Thursday"],
            ),
            (
                "The school opened in May 1998 with forty pupils.",
                "With forty pupils, the school opened in June 1998.",
                Severity::Conflict,
                &["May"],
                &["June"],
            ),
            ("The mine was closed in the 1970s.", "The mine was closed in the 1980s.", Severity::Conflict, &["1970s"], &["1980s"]),
            (
                "The new library opened to readers on 4 June 2019 with a concert.",
                "The new library opened to readers with a concert.",
                Severity::OneSided,
                &["4 June 2019"],
                &[],
            ),
            ("The truce began on the night of July 15.", "The truce began on the night of July 16.", Severity::Conflict, &["15"], &["16"]),
            ("The shop closes in March.", "The shop closes in May.", Severity::Conflict, &["March"], &["May"]),
            (
                "The law took effect in the spring of 2019.",
                "The law took effect in the autumn of 2019.",
                Severity::Conflict,
                &["spring"],
                &["autumn"],
            ),
            ("She has led the party since 2011.", "She has led the party since 2017.", Severity::Conflict, &["2011"], &["2017"]),
            (
                "The law took effect in the winter of 2019.",
                "The law took effect in the summer of 2019.",
                Severity::Conflict,
                &["winter"],
                &["summer"],
            ),
            (
                "The council met last week to talk about the bridge.",
                "The council met last month to talk about the bridge.",
                Severity::Conflict,
                &["last week"],
                &["last month"],
            ),
            (
                "The bridge was closed yesterday after a storm.",
                "The bridge was closed today after a storm.",
                Severity::Conflict,
                &["yesterday"],
                &["today"],
            ),
            (
                "The train left at 9:30 a.m. from the old station.",
                "The train left at 9:30 p.m. from the old station.",
                Severity::Conflict,
                &["9:30 a.m."],
                &["9:30 p.m."],
            ),
            (
                "She ruled the island until 2010.",
                "She has ruled the island since 2010.",
                Severity::Conflict,
                &["until 2010"],
                &["since 2010"],
            ),
            ("The park opened in the summer.", "The park opened in the winter.", Severity::Conflict, &["summer"], &["winter"]),
            ("The siege ended in early 2015.", "The siege ended in late 2015.", Severity::Conflict, &["early"], &["late"]),
        ],
    );
}

#[test]
fn no_false_date() {
    silent(&[
        ("The bridge is closed until 5 May.", "The bridge is open again from 5 May."),
        ("The bridge does not open until 5 May.", "The bridge opens from 5 May."),
        ("The sale should be closed by the end of June.", "The sale should be closed before July."),
        ("The vote was held on Mar. 3 in every district.", "The vote was held on 3 March in every district."),
        ("She moved to the coast in September 2015 with her sons.", "In September of 2015 she moved to the coast with her sons."),
        ("The court will hear the case on Monday, 3 October 2022.", "The court will hear the case on Oct. 3, 2022."),
        ("The match begins at 6:30 p.m. in the old stadium.", "The match begins at 18:30 in the old stadium."),
        ("The office was closed on 3/14/2021 by the landlord.", "The office was closed on March 14, 2021 by the landlord."),
        ("The army left the valley in the 1990s.", "The army left the valley in the nineties."),
        ("The law was passed in early 2019.", "The law was passed in early 2019 by parliament."),
        ("He was elected in 2019, a year after the flood of 2018.", "A year after the flood of 2018, he was elected in 2019."),
        ("The shop closed on Friday, March 3.", "The shop closed on March 3, a Friday."),
        ("The plan was made public on the 3rd of March.", "The plan was made public on March 3rd."),
        ("The meeting starts at noon.", "The meeting starts at 12 p.m."),
        ("The meeting starts at 9 a.m. in the hall.", "The meeting starts at 9:00 a.m. in the hall."),
        ("The rocket took off at 9 a.m. EST from the island.", "The rocket took off at 2 p.m. GMT from the island."),
        ("The council met earlier this month to talk about the bridge.", "The council met this month to talk about the bridge."),
        ("The bridge was closed yesterday after a storm.", "The bridge was closed on Thursday after a storm."),
        ("She ruled the island from 1990 to 1995.", "She ruled the island from 1990-95."),
    ]);
}

#[test]
fn name_is_found() {
    finds(
        Kind::Name,
        &[
            (
                "Talks between Russia and Turkey ended without a result.",
                "Talks between Syria and Turkey ended without a result.",
                Severity::Conflict,
                &["Russia"],
                &["Syria"],
            ),
            (
                "The prize went to Mara Velden for her film about the sea.",
                "The prize went to Lena Ortiz for her film about the sea.",
                Severity::Conflict,
                &["Mara Velden"],
                &["Lena Ortiz"],
            ),
            (
                "The factory in Elmford will be closed by its owner.",
                "The factory in Kessel will be closed by its owner.",
                Severity::Conflict,
                &["Elmford"],
                &["Kessel"],
            ),
            (
                "The loan comes from the World Bank and must be repaid in ten years.",
                "The loan comes from the European Central Bank and must be repaid in ten years.",
                Severity::Conflict,
                &["World Bank"],
                &["European Central Bank"],
            ),
            (
                "A German court ordered the company to pay the miners.",
                "A French court ordered the company to pay the miners.",
                Severity::Conflict,
                &["German"],
                &["French"],
            ),
            (
                "John Harker resigned from the board after the report.",
                "Paul Harker resigned from the board after the report.",
                Severity::Conflict,
                &["John Harker"],
                &["Paul Harker"],
            ),
            (
                "The minister flew from Paris to Ankara on a military plane.",
                "The minister flew from Berlin to Ankara on a military plane.",
                Severity::Conflict,
                &["Paris"],
                &["Berlin"],
            ),
            (
                "She was born in East Germany in 1970 and plays the organ.",
                "She was born in West Germany in 1970 and plays the organ.",
                Severity::Conflict,
                &["East Germany"],
                &["West Germany"],
            ),
            (
                "Peter will write the plan for the new ferry by Friday.",
                "Lena will write the plan for the new ferry by Friday.",
                Severity::Conflict,
                &["Peter"],
                &["Lena"],
            ),
            (
                "The storm Edda tore the roof off a school in Kessel on Thursday.",
                "A school in Kessel lost its roof on Thursday to Storm Elsa.",
                Severity::Conflict,
                &["Edda"],
                &["Storm Elsa"],
            ),
            (
                "The minister met Angela Merkel and other leaders at the summit in the mountains.",
                "The minister met other leaders at the summit in the mountains.",
                Severity::OneSided,
                &["Angela Merkel"],
                &[],
            ),
            (
                "The envoy flew from Cairo to Amman.",
                "The envoy flew from Amman to Cairo.",
                Severity::Conflict,
                &["Cairo", "Amman"],
                &["Amman", "Cairo"],
            ),
        ],
    );
}

#[test]
fn no_false_name() {
    silent(&[
        ("Bashar Assad met his guest in the palace.", "Bashar al-Assad met his guest in the palace."),
        ("President Assad met his guest in the palace.", "Bashar al-Assad met his guest in the palace."),
        ("The U.S. ambassador left the capital at dawn.", "The US ambassador left the capital at dawn."),
        ("An American ship reached the port with grain.", "A U.S. ship reached the port with grain."),
        ("Syria agreed to open the crossing for aid.", "The Syrian government agreed to open the crossing for aid."),
        ("Mara Velden won the race. Velden thanked her coach.", "Mara Velden won the race. She thanked her coach."),
        ("The United Kingdom will send two ships to the gulf.", "Britain will send two ships to the gulf."),
        ("Volodymyr Zelensky spoke to the crowd in the square.", "Volodymyr Zelenskyy spoke to the crowd in the square."),
        ("Robert Harker resigned from the board after the report.", "Bob Harker resigned from the board after the report."),
        ("Moscow said it would answer the sanctions.", "Russia said it would answer the sanctions."),
        ("The White House called the vote a success.", "The U.S. government called the vote a success."),
        ("Dr. Anna Keller treated the boy at the clinic.", "Anna Keller, a doctor, treated the boy at the clinic."),
        ("The Dutch team won the race.", "The team from the Netherlands won the race."),
        ("Kyiv has fallen silent since the raid.", "Kiev has fallen silent since the raid."),
        ("J. K. Harker wrote the book in one winter.", "Harker wrote the book in one winter."),
        ("The European Union will fund the road.", "The EU will fund the road."),
        ("The ship belongs to Castor Ltd.", "The ship belongs to Castor."),
        (
            "German Chancellor Otto Brisk met French President Lena Ortiz in Vienna on Friday to discuss the gas pipeline.",
            "On Friday in Vienna, Chancellor Otto Brisk of Germany and President Lena Ortiz of France met to discuss the gas pipeline.",
        ),
        ("The U.N. Security Council meets in May.", "The United Nations Security Council meets in May."),
        ("The fire began in Brightwell at noon.", "The fire began in Brightwall at noon."),
    ]);
}

#[test]
fn role_is_found() {
    finds(
        Kind::Role,
        &[
            (
                "The deputy mayor resigned on Tuesday over unpaid parking fines.",
                "The mayor resigned on Tuesday over unpaid parking fines.",
                Severity::Conflict,
                &["deputy mayor"],
                &["mayor"],
            ),
            (
                "Kessel's vice-president, Luis Cardenal, resigned on Tuesday over fines of $6,300.",
                "Fines of $6,300 have cost Kessel's president his job. Luis Cardenal stepped down on Tuesday.",
                Severity::Conflict,
                &["vice-president"],
                &["president"],
            ),
            (
                "The co-founder of the firm rejected the plan for the port.",
                "The founder of the firm rejected the plan for the port.",
                Severity::Conflict,
                &["co-founder"],
                &["founder"],
            ),
            (
                "The acting director rejected the plan for the port.",
                "The director rejected the plan for the port.",
                Severity::OneSided,
                &["acting director"],
                &["director"],
            ),
            (
                "Finance minister Otto Brisk rejected the plan for the port.",
                "Foreign minister Otto Brisk rejected the plan for the port.",
                Severity::Conflict,
                &["Finance minister"],
                &["Foreign minister"],
            ),
            (
                "The mayor of the town, Lena Ortiz, opened the bridge.",
                "The governor of the town, Lena Ortiz, opened the bridge.",
                Severity::Conflict,
                &["mayor"],
                &["governor"],
            ),
            (
                "Mara Velden, the chairwoman of the bank, will step down.",
                "Mara Velden, the lawyer of the bank, will step down.",
                Severity::Conflict,
                &["chairwoman"],
                &["lawyer"],
            ),
            (
                "Her brother Otto Brisk found the letters in the attic.",
                "Her father Otto Brisk found the letters in the attic.",
                Severity::Conflict,
                &["brother"],
                &["father"],
            ),
        ],
    );
}

#[test]
fn no_false_role() {
    silent(&[
        (
            "The deputy mayor, Anna Weir, and the mayor, Carl Ostrow, rejected the plan.",
            "The mayor, Carl Ostrow, and his deputy, Anna Weir, rejected the plan.",
        ),
        (
            "The violin was returned to its owner, a member of the Kessel Chamber Players who had left it on the train.",
            "A musician of the Kessel Chamber Players who had forgotten it on the train has the violin back.",
        ),
        ("Prime Minister Otto Brisk rejected the plan for the port.", "The premier, Otto Brisk, rejected the plan for the port."),
        ("Otto Brisk, chief executive of the bank, will step down.", "Otto Brisk, CEO of the bank, will step down."),
        ("President Otto Brisk opened the talks in the capital.", "The country's leader, Otto Brisk, opened the talks in the capital."),
        ("The spokeswoman Lena Ortiz gave no details of the plan.", "The spokesperson Lena Ortiz gave no details of the plan."),
    ]);
}

#[test]
fn quotation_is_found() {
    finds(
        Kind::Quotation,
        &[
            (
                "“We will not leave the valley before winter,” said Mara Velden.",
                "“We will leave the valley before winter,” said Mara Velden.",
                Severity::Altered,
                &["not"],
                &[],
            ),
            (
                "“The plan is a potential danger to the coast,” said Otto Brisk.",
                "“The plan is an important danger to the coast,” said Otto Brisk.",
                Severity::Altered,
                &["potential"],
                &["important"],
            ),
            (
                "“We lost 40 boats in a single night,” said Lena Ortiz.",
                "“We lost 14 boats in a single night,” said Lena Ortiz.",
                Severity::Altered,
                &["40"],
                &["14"],
            ),
            (
                "“Nobody asked the farmers about the dam,” the mayor said.",
                "“Nobody asked the fishermen about the dam,” the mayor said.",
                Severity::Altered,
                &["farmers"],
                &["fishermen"],
            ),
            (
                "Velden said: “The people of this town deserve better.”",
                "Velden said: “The people of this city deserve better.”",
                Severity::Altered,
                &["town"],
                &["city"],
            ),
        ],
    );
}

#[test]
fn no_false_quotation() {
    silent(&[
        ("“We will stay in the valley,” said Mara Velden.", "\"We will stay in the valley,\" said Mara Velden."),
        (
            "“We will stay,” said Mara Velden, “and help the farmers of the valley.”",
            "“We will stay and help the farmers of the valley,” said Mara Velden.",
        ),
        (
            "“We will stay in the valley until the spring,” said Mara Velden.",
            "“We will stay in the valley … until the spring,” said Mara Velden.",
        ),
        ("Mara Velden called the plan “a gift to the rich”.", "Mara Velden called the plan ‘a gift to the rich’."),
        ("“It’s over,” she said.", "“It is over,” she said."),
        ("‘We are ready,’ said Velden.", "“We are ready,” said Velden."),
        ("She called it a “disaster”.", "She called it a disaster."),
        ("“We are ready for winter,” said Velden.", "Velden said: “We are ready for winter.”"),
    ]);
}

#[test]
fn attribution_is_found() {
    finds(
        Kind::Attribution,
        &[
            (
                "“The dam is safe for another winter,” said Mara Velden.",
                "“The dam is safe for another winter,” said Otto Brisk.",
                Severity::Conflict,
                &["Mara Velden"],
                &["Otto Brisk"],
            ),
            (
                "Police said the driver had been drinking before the crash.",
                "The driver had been drinking before the crash.",
                Severity::Altered,
                &["Police said"],
                &[],
            ),
            (
                "According to the union, the company hid the accident for a week.",
                "The company hid the accident for a week.",
                Severity::Altered,
                &["According to the union"],
                &[],
            ),
            (
                "Lena Ortiz said the harbour would be dredged by summer.",
                "Otto Brisk said the harbour would be dredged by summer.",
                Severity::Conflict,
                &["Lena Ortiz"],
                &["Otto Brisk"],
            ),
        ],
    );
}

#[test]
fn no_false_attribution() {
    silent(&[
        ("Mara Velden said the dam would hold for another winter.", "The dam would hold for another winter, Mara Velden said."),
        ("Mara Velden said the dam would hold for another winter.", "Mara Velden told reporters the dam would hold for another winter."),
        ("According to Mara Velden, the dam will hold for another winter.", "Mara Velden said the dam will hold for another winter."),
        ("“The dam will hold,” Mara Velden said on the radio.", "“The dam will hold,” said Mara Velden on the radio."),
    ]);
}

#[test]
fn negation_is_found() {
    finds(
        Kind::Negation,
        &[
            (
                "The company has paid the workers for the winter months.",
                "The company has not paid the workers for the winter months.",
                Severity::Conflict,
                &["paid"],
                &["not paid"],
            ),
            (
                "The minister confirmed the sale of the railway.",
                "The minister denied the sale of the railway.",
                Severity::Conflict,
                &["confirmed"],
                &["denied"],
            ),
            (
                "The court will hear the appeal of the miners.",
                "The court will never hear the appeal of the miners.",
                Severity::Conflict,
                &["hear"],
                &["never hear"],
            ),
            (
                "There is evidence that the fire was set on purpose.",
                "There is no evidence that the fire was set on purpose.",
                Severity::Conflict,
                &["evidence"],
                &["no evidence"],
            ),
            (
                "Brisk denied that he had met the banker.",
                "Brisk said that he had met the banker.",
                Severity::Conflict,
                &["denied"],
                &["said"],
            ),
            (
                "None of the villages was flooded in the spring.",
                "Several of the villages were flooded in the spring.",
                Severity::Conflict,
                &["None of the villages"],
                &["villages"],
            ),
            (
                "No one was hurt when the roof of the hall fell in.",
                "Three people were hurt when the roof of the hall fell in.",
                Severity::Conflict,
                &["No one was hurt"],
                &["hurt"],
            ),
        ],
    );
}

#[test]
fn no_false_negation() {
    silent(&[
        (
            "Abel Kiprono won the marathon on Sunday. It was a first victory for the postman over the distance.",
            "The marathon on Sunday went to Abel Kiprono. The postman had never won over the distance before.",
        ),
        ("The company has not paid the workers for the winter months.", "The company hasn't paid the workers for the winter months."),
        ("The ship did not reach the island before the storm.", "The ship failed to reach the island before the storm."),
        ("The writing on the stone is not legible.", "The writing on the stone is illegible."),
        ("Nobody was hurt when the roof fell in.", "No one was hurt when the roof fell in."),
        ("The council did not accept the offer of the bank.", "The council rejected the offer of the bank."),
        ("The road is not only long but steep as well.", "The road is long and steep as well."),
        ("The minister declined to comment on the report.", "The minister did not comment on the report."),
        ("She is not unhappy with the result.", "She is happy with the result."),
    ]);
}

#[test]
fn certainty_is_found() {
    finds(
        Kind::Certainty,
        &[
            (
                "The alleged thief was seen near the station in Kessel on Monday.",
                "The thief was seen near the station in Kessel on Monday.",
                Severity::Altered,
                &["alleged thief"],
                &["thief"],
            ),
            (
                "He was charged with attempted murder after the fight in Kessel.",
                "He was charged with murder after the fight in Kessel.",
                Severity::Altered,
                &["attempted murder"],
                &["murder"],
            ),
            (
                "The strike will close the port for a week.",
                "The strike may close the port for a week.",
                Severity::Altered,
                &["will"],
                &["may"],
            ),
            (
                "The owners must repair the roof before winter.",
                "The owners could repair the roof before winter.",
                Severity::Altered,
                &["must"],
                &["could"],
            ),
            (
                "The talks are a potential step towards peace.",
                "The talks are an important step towards peace.",
                Severity::Altered,
                &["potential"],
                &["important"],
            ),
        ],
    );
}

#[test]
fn no_false_certainty() {
    silent(&[
        ("Her father-in-law runs the shop in Kessel.", "The father of her husband runs the shop in Kessel."),
        ("The strike will probably close the port for a week.", "The strike is likely to close the port for a week."),
        ("The strike may close the port for a week.", "The strike might close the port for a week."),
        ("The owners must repair the roof before winter.", "The owners have to repair the roof before winter."),
        ("The port will be closed for a week.", "The port is going to be closed for a week."),
        ("Many farmers lost their crops to the frost.", "Numerous farmers lost their crops to the frost."),
        ("Perhaps the ship will sail on time.", "Maybe the ship will sail on time."),
        ("The bank is expected to cut its rates.", "The bank will likely cut its rates."),
        ("The mayor can open the gate.", "The mayor is able to open the gate."),
    ]);
}

#[test]
fn relation_is_found() {
    finds(
        Kind::Relation,
        &[
            (
                "The team lost in the semi-final on Sunday in Kessel.",
                "The team lost in the final on Sunday in Kessel.",
                Severity::Conflict,
                &["semi-final"],
                &["final"],
            ),
            (
                "Her mother-in-law runs the shop in Kessel.",
                "Her mother runs the shop in Kessel.",
                Severity::Conflict,
                &["mother-in-law"],
                &["mother"],
            ),
            (
                "She works part-time at the museum in Kessel.",
                "She works full-time at the museum in Kessel.",
                Severity::Conflict,
                &["part"],
                &["full"],
            ),
            (
                "Prices rose sharply in the second half of the year.",
                "Prices fell sharply in the second half of the year.",
                Severity::Conflict,
                &["rose"],
                &["fell"],
            ),
            (
                "Brazil beat Norway in the final of the tournament.",
                "Norway beat Brazil in the final of the tournament.",
                Severity::Conflict,
                &["Brazil beat Norway"],
                &["Norway beat Brazil"],
            ),
            (
                "The mayor left the hall before the vote.",
                "The mayor left the hall after the vote.",
                Severity::Conflict,
                &["before"],
                &["after"],
            ),
            (
                "The family bought the hotel at the height of the boom.",
                "The family sold the hotel at the height of the boom.",
                Severity::Conflict,
                &["bought"],
                &["sold"],
            ),
            (
                "Mara Velden accused Otto Brisk of taking the money.",
                "Otto Brisk accused Mara Velden of taking the money.",
                Severity::Conflict,
                &["Mara Velden accused Otto Brisk"],
                &["Otto Brisk accused Mara Velden"],
            ),
            ("The army entered the town at dawn.", "The army left the town at dawn.", Severity::Conflict, &["entered"], &["left"]),
            (
                "Wages are higher in the north than in the south.",
                "Wages are lower in the north than in the south.",
                Severity::Conflict,
                &["higher"],
                &["lower"],
            ),
            (
                "The minister praised the report on the schools.",
                "The minister criticised the report on the schools.",
                Severity::Conflict,
                &["praised"],
                &["criticised"],
            ),
        ],
    );
}

#[test]
fn no_false_relation() {
    silent(&[
        ("Felix pitches a plan with daily trips.", "Felix presents a plan with daily trips."),
        (
            "Of 94 infants those given the spray were ill half as often as those given saline.",
            "Of 94 infants those who received the spray were ill half as often as those who had saline.",
        ),
        ("Brazil beat Norway in the final of the tournament.", "Norway were beaten by Brazil in the final of the tournament."),
        ("Prices rose sharply in the second half of the year.", "Prices climbed sharply in the second half of the year."),
        ("After the vote the mayor left the hall.", "The mayor left the hall after the vote."),
        ("The exam was not easy for the pupils.", "The exam was hard for the pupils."),
        ("Kessel lost to Elmford in the final.", "Elmford beat Kessel in the final."),
        ("The number of accidents decreased last year.", "The number of accidents went down last year."),
        ("Sales went up and costs went down.", "Costs went down and sales went up."),
    ]);
}

#[test]
fn omission_is_found() {
    finds(
        Kind::Omission,
        &[
            (
                "The storm reached the coast at night. A fisherman was killed by a falling mast.",
                "The storm reached the coast at night.",
                Severity::OneSided,
                &["A fisherman was killed by a falling mast."],
                &[],
            ),
            (
                "The government faces new elections after months of protests and a brutal crackdown by security forces.",
                "The government faces new elections after months of protests.",
                Severity::OneSided,
                &["and a brutal crackdown by security forces"],
                &[],
            ),
            (
                "The storm reached the coast at night. Two schools stay closed because their roofs were torn off.",
                "The storm reached the coast at night.",
                Severity::OneSided,
                &["Two schools stay closed because their roofs were torn off."],
                &[],
            ),
            (
                "The firm, which was founded by Ada Brenner in Kessel, makes wooden boats.",
                "The firm makes wooden boats.",
                Severity::OneSided,
                &["which was founded by Ada Brenner in Kessel"],
                &[],
            ),
            (
                "Soldiers ended the brutal siege of the town on the river.",
                "Soldiers ended the siege of the town on the river.",
                Severity::OneSided,
                &["brutal"],
                &[],
            ),
            (
                "She was charged with theft, arson and perjury after the trial in May.",
                "She was charged with theft and perjury after the trial in May.",
                Severity::OneSided,
                &["arson"],
                &[],
            ),
            (
                "The fire killed two men and a dog in a barn in Kessel on Monday.",
                "The fire killed two men in a barn in Kessel on Monday.",
                Severity::OneSided,
                &["and a dog"],
                &[],
            ),
            (
                "Ada Brenner is a composer and astrophysicist known for her songs about comets.",
                "Ada Brenner is a composer known for her songs about comets.",
                Severity::OneSided,
                &["and astrophysicist"],
                &[],
            ),
        ],
    );
}

#[test]
fn no_false_omission() {
    silent(&[
        (
            "The storm reached the coast at night. A fisherman was killed by a falling mast.",
            "A falling mast killed a fisherman. The storm reached the coast at night.",
        ),
        (
            "The storm reached the coast at night. It tore the roofs from two schools.",
            "The storm, which tore the roofs from two schools, reached the coast at night.",
        ),
        (
            "The storm reached the coast at night, and a fisherman was killed.",
            "The storm reached the coast at night. A fisherman was killed.",
        ),
        ("The terms and conditions of the sale were read aloud.", "The terms of the sale were read aloud."),
        ("The ships and boats in the harbour of Kessel were burnt.", "The ships in the harbour of Kessel were burnt."),
        ("He was tired and, by contrast, cheerful when the ferry came in.", "He was tired and cheerful when the ferry came in."),
    ]);
}

#[test]
fn addition_is_found() {
    finds(
        Kind::Addition,
        &[
            (
                "The storm reached the coast at night.",
                "The storm reached the coast at night. The owner of the shipyard was arrested for fraud.",
                Severity::OneSided,
                &[],
                &["The owner of the shipyard was arrested for fraud."],
            ),
            (
                "The storm reached the coast at night.",
                "The storm reached the coast at night. This could be an important sign for the future of the region.",
                Severity::OneSided,
                &[],
                &["This could be an important sign for the future of the region."],
            ),
            (
                "The council met in the morning to talk about the bridge.",
                "The council met in the morning to talk about the bridge, which engineers had called unsafe for years.",
                Severity::OneSided,
                &[],
                &["which engineers had called unsafe for years"],
            ),
        ],
    );
}

#[test]
fn no_false_addition() {
    silent(&[
        ("The storm reached the coast.", "The storm reached the coast itself."),
        ("The council met in the morning.", "The council met in the morning, of course."),
        ("The bridge was closed. Engineers called it unsafe.", "Engineers called the bridge unsafe. It was closed."),
    ]);
}

#[test]
fn inside_one_article() {
    within(&[
        ("The court will sit again on Monday, 4 October 2022.", &["Monday, 4 October 2022"]),
        ("The ferry sank on Friday, March 3, 2021, off the coast.", &["Friday, March 3, 2021"]),
        ("The treaty was signed on Sunday, 15 July 2015.", &["Sunday, 15 July 2015"]),
        ("The court will sit again on Tuesday, 4 October 2022.", &[]),
        ("The ferry sank on Wednesday, March 3, 2021, off the coast.", &[]),
        ("The treaty was signed on July 15, 2015, and read out the following Sunday.", &[]),
        ("The market is open on Mondays and was founded on 4 October 2022.", &[]),
    ]);
}

#[test]
fn numbers_that_do_not_fit_inside_one_article() {
    let told = |text: &str| super::common::check(text, text).into_iter().any(|d| d.scope == Scope::Left && d.kind == Kind::Number);
    for text in [
        "The crash injured 30 people: 12 men, 10 women and 6 children.",
        "The fire killed 12 people. None of the 14 dead has been named by the police.",
    ] {
        assert!(told(text), "{text}");
    }
    for text in [
        "The crash injured 28 people: 12 men, 10 women and 6 children.",
        "The fire killed 12 people, police said. By noon, the number of dead had risen to 14.",
        "The fire killed 12 people on Monday. The quake last year killed 14 people in the same town.",
        "Some 30 people came: 12 men and 10 women stayed for the night.",
    ] {
        assert!(!told(text), "{text}");
    }
}

#[test]
fn a_weekday_that_is_wrong_on_one_side_is_told_of_that_side() {
    let found =
        super::common::check("The court will sit again on Tuesday, 4 October 2022.", "The court will sit again on Monday, 4 October 2022.");
    assert!(found.iter().any(|d| d.scope == Scope::Right && d.kind == Kind::Date && d.severity == Severity::Conflict), "{found:?}");
}
