//! What is claimed: whether it was done, how sure it is, who says it, who did what to whom. Pairs of sentences that
//! must be found, alone and in the right words, and rewordings that must stay silent both ways.

use factdiff::facts::{Kind, Severity};

use super::common::{finds, silent};

#[test]
fn negation_that_changes_the_claim_is_found() {
    finds(
        Kind::Negation,
        &[
            (
                "Clara signs the lease without reading it, and the landlord leaves.",
                "Clara signs the lease after reading it, and the landlord leaves.",
                Severity::Conflict,
                &["without reading"],
                &["reading"],
            ),
            (
                "The bill was passed without a debate, the clerk said.",
                "The bill was passed after a debate, the clerk said.",
                Severity::Conflict,
                &["without a debate"],
                &["debate"],
            ),
            (
                "The rescuers managed to reach the cabin before dark.",
                "The rescuers failed to reach the cabin before dark.",
                Severity::Conflict,
                &["managed"],
                &["failed"],
            ),
            (
                "The airline paid the passengers for the lost bags.",
                "The airline refused to pay the passengers for the lost bags.",
                Severity::Conflict,
                &["paid"],
                &["refused to pay"],
            ),
            (
                "The council approved the loan for the new pool.",
                "The council declined to approve the loan for the new pool.",
                Severity::Conflict,
                &["approved"],
                &["declined to approve"],
            ),
            (
                "She signed the letter to the bishop.",
                "She never signed the letter to the bishop.",
                Severity::Conflict,
                &["signed"],
                &["never signed"],
            ),
            (
                "The minister said he had not taken the money.",
                "The minister said he had taken the money.",
                Severity::Conflict,
                &["not taken"],
                &["taken"],
            ),
            (
                "The firm stopped selling the drug in Spain.",
                "The firm sells the drug in Spain.",
                Severity::Conflict,
                &["stopped selling"],
                &["sells"],
            ),
            (
                "None of the passengers survived the crash.",
                "All of the passengers survived the crash.",
                Severity::Conflict,
                &["None of the passengers"],
                &["passengers"],
            ),
            (
                "The bank denied that it had sold the loans.",
                "The bank confirmed that it had sold the loans.",
                Severity::Conflict,
                &["denied"],
                &["confirmed"],
            ),
            (
                "The tests showed no trace of the virus.",
                "The tests showed a trace of the virus.",
                Severity::Conflict,
                &["no trace"],
                &["trace"],
            ),
            (
                "The company avoided paying tax in Ireland.",
                "The company paid tax in Ireland.",
                Severity::Conflict,
                &["avoided paying"],
                &["paid"],
            ),
            (
                "The storm prevented the ferry from leaving the port.",
                "The ferry left the port despite the storm.",
                Severity::Conflict,
                &["prevented the ferry from leaving"],
                &["left"],
            ),
            (
                "The ship was unable to enter the harbour on Sunday.",
                "The ship was able to enter the harbour on Sunday.",
                Severity::Conflict,
                &["unable"],
                &["able"],
            ),
        ],
    );
}

#[test]
fn relation_that_changes_the_claim_is_found() {
    finds(
        Kind::Relation,
        &[
            (
                "The guard stopped checking bags at the gate in June.",
                "The guard started checking bags at the gate in June.",
                Severity::Conflict,
                &["stopped"],
                &["started"],
            ),
            (
                "The team reached the summit without oxygen.",
                "The team reached the summit with oxygen.",
                Severity::Conflict,
                &["without"],
                &["with"],
            ),
            (
                "The court ruled that the search was legal.",
                "The court ruled that the search was illegal.",
                Severity::Conflict,
                &["legal"],
                &["illegal"],
            ),
            (
                "A dog bit a postman in Elm Street on Friday.",
                "A postman bit a dog in Elm Street on Friday.",
                Severity::Conflict,
                &["dog bit a postman"],
                &["postman bit a dog"],
            ),
            (
                "The lorry hit the bus on the bridge.",
                "The bus hit the lorry on the bridge.",
                Severity::Conflict,
                &["lorry hit the bus"],
                &["bus hit the lorry"],
            ),
            (
                "The chancellor thanked the president for the aid.",
                "The president thanked the chancellor for the aid.",
                Severity::Conflict,
                &["chancellor thanked the president"],
                &["president thanked the chancellor"],
            ),
            (
                "The firm will spur growth in the region.",
                "The firm will hinder growth in the region.",
                Severity::Conflict,
                &["spur"],
                &["hinder"],
            ),
            (
                "The founder was arrested on fraud charges.",
                "The founder was acquitted of fraud charges.",
                Severity::Conflict,
                &["arrested"],
                &["acquitted"],
            ),
            ("He pleaded guilty to murder.", "He pleaded guilty to manslaughter.", Severity::Conflict, &["murder"], &["manslaughter"]),
            (
                "The new rule adds hours to the journey.",
                "The new rule cuts hours from the journey.",
                Severity::Conflict,
                &["adds"],
                &["cuts"],
            ),
            ("The pupils painted the gate green.", "The pupils painted the gate red.", Severity::Conflict, &["green"], &["red"]),
            (
                "The mine closed because prices fell.",
                "The mine closed although prices fell.",
                Severity::Conflict,
                &["because"],
                &["although"],
            ),
            (
                "The army withdrew before the talks began.",
                "The army withdrew after the talks began.",
                Severity::Conflict,
                &["before"],
                &["after"],
            ),
            ("She sold her shares in the brewery.", "She bought shares in the brewery.", Severity::Conflict, &["sold"], &["bought"]),
            (
                "The wolf was found dead on the railway.",
                "The wolf was found alive on the railway.",
                Severity::Conflict,
                &["dead"],
                &["alive"],
            ),
            ("The lake lies north of the city.", "The lake lies south of the city.", Severity::Conflict, &["north"], &["south"]),
            ("He lost his left arm in the war.", "He lost his right arm in the war.", Severity::Conflict, &["left"], &["right"]),
            (
                "The bank cut its forecast for growth.",
                "The bank raised its forecast for growth.",
                Severity::Conflict,
                &["cut"],
                &["raised"],
            ),
            ("The critics praised the play.", "The critics panned the play.", Severity::Conflict, &["praised"], &["panned"]),
        ],
    );
}

#[test]
fn certainty_that_changes_the_claim_is_found() {
    finds(
        Kind::Certainty,
        &[
            (
                "The council plans to close the library in the autumn.",
                "The council closed the library in the autumn.",
                Severity::Altered,
                &["plans to close"],
                &["closed"],
            ),
            (
                "Oslen is considering opening its border to lorries.",
                "Oslen is opening its border to lorries.",
                Severity::Altered,
                &["considering opening"],
                &["opening"],
            ),
            (
                "The nurse says that the captain may be losing his hearing.",
                "The nurse says that the captain is certainly losing his hearing.",
                Severity::Altered,
                &["may be"],
                &["certainly"],
            ),
            (
                "The thin air possibly explains why the flowers are so small.",
                "The thin air fully explains why the flowers are so small.",
                Severity::Altered,
                &["possibly"],
                &["fully"],
            ),
            (
                "A village may charge a toll but must spend it on the road.",
                "A village may charge a toll but is encouraged to spend it on the road.",
                Severity::Altered,
                &["must"],
                &["encouraged to"],
            ),
            (
                "The study suggests that tea prevents colds.",
                "The study proves that tea prevents colds.",
                Severity::Altered,
                &["suggests"],
                &["proves"],
            ),
            (
                "Most of the villagers support the dam.",
                "All of the villagers support the dam.",
                Severity::Altered,
                &["Most of"],
                &["All of"],
            ),
            (
                "The machine often breaks down in winter.",
                "The machine rarely breaks down in winter.",
                Severity::Altered,
                &["often"],
                &["rarely"],
            ),
            ("Some of the tenants have moved out.", "All of the tenants have moved out.", Severity::Altered, &["Some of"], &["All of"]),
            (
                "The mayor hopes to open the bridge in May.",
                "The mayor will open the bridge in May.",
                Severity::Altered,
                &["hopes to open"],
                &["open"],
            ),
            (
                "The fire was probably started by lightning.",
                "The fire was started by lightning.",
                Severity::OneSided,
                &["probably"],
                &["started"],
            ),
            (
                "Doctors believe that the illness is spread by ticks.",
                "Doctors know that the illness is spread by ticks.",
                Severity::Altered,
                &["believe"],
                &["know"],
            ),
            (
                "The gang tried to rob the bank on Main Street.",
                "The gang robbed the bank on Main Street.",
                Severity::Altered,
                &["tried to rob"],
                &["robbed"],
            ),
            (
                "The suspect allegedly stole the painting from the church.",
                "The suspect stole the painting from the church.",
                Severity::Altered,
                &["allegedly"],
                &["stole"],
            ),
            ("The town has offered to buy the mill.", "The town has bought the mill.", Severity::Altered, &["offered to buy"], &["bought"]),
        ],
    );
}

#[test]
fn attribution_that_changes_the_claim_is_found() {
    finds(
        Kind::Attribution,
        &[
            (
                "The director said that the fund had lost money.",
                "The director admitted that the fund had lost money.",
                Severity::Altered,
                &["said"],
                &["admitted"],
            ),
            ("Police said the driver was drunk.", "The driver was drunk.", Severity::Altered, &["Police said"], &[]),
            (
                "“The road will be finished,” said the mayor.",
                "“The road will be finished,” said the contractor.",
                Severity::Altered,
                &["mayor"],
                &["contractor"],
            ),
            (
                "According to the union, the plant will close in June.",
                "According to the company, the plant will close in June.",
                Severity::Altered,
                &["union"],
                &["company"],
            ),
        ],
    );
}

#[test]
fn role_that_changes_the_claim_is_found() {
    finds(
        Kind::Role,
        &[
            (
                "Critics say the plan will cost jobs.",
                "Supporters say the plan will cost jobs.",
                Severity::Conflict,
                &["Critics"],
                &["Supporters"],
            ),
            ("Her brother runs the farm.", "Her sister runs the farm.", Severity::Conflict, &["brother"], &["sister"]),
            (
                "The company's chairman resigned on Friday.",
                "The company's chief executive resigned on Friday.",
                Severity::Conflict,
                &["chairman"],
                &["chief executive"],
            ),
        ],
    );
}

#[test]
fn quotation_that_changes_the_claim_is_found() {
    finds(
        Kind::Quotation,
        &[
            (
                "“We never took any money from the club,” Harker said.",
                "“We took money from the club,” Harker said.",
                Severity::Altered,
                &["never", "any"],
                &[],
            ),
            (
                "“We will rebuild every house,” Harker said.",
                "“We will rebuild some houses,” Harker said.",
                Severity::Altered,
                &["every"],
                &["some"],
            ),
            (
                "“The plan is a disaster for farmers,” she said.",
                "“The plan is a gift for farmers,” she said.",
                Severity::Altered,
                &["disaster"],
                &["gift"],
            ),
        ],
    );
}

#[test]
fn what_is_told_in_other_words_stays_silent() {
    silent(&[
        ("The rescuers managed to reach the cabin before dark.", "The rescuers reached the cabin before dark."),
        ("The ledger was written entirely in red ink.", "The ledger was written in nothing but red ink."),
        ("The parrot could count to nine.", "The parrot was able to count to nine."),
        ("Clara signed the lease without reading it.", "Clara signed the lease before reading it."),
        ("The airline refused to pay the passengers for the lost bags.", "The airline would not pay the passengers for the lost bags."),
        ("The council declined to approve the loan for the new pool.", "The council did not approve the loan for the new pool."),
        ("He denied taking the money from the safe.", "He said he did not take the money from the safe."),
        ("It is impossible to reach the village by car.", "It is not possible to reach the village by car."),
        ("The team reached the summit without any oxygen.", "The team reached the summit with no oxygen."),
        ("The bank bought the brewery from the Harker family.", "The Harker family sold the brewery to the bank."),
        ("The council plans to close the library in the autumn.", "The library will be closed in the autumn under the council's plans."),
        ("The firm began selling the drug in Spain in May.", "The firm has sold the drug in Spain since May."),
        ("The mayor refused to comment on the report.", "The mayor would not comment on the report."),
        ("The trial failed to show any benefit.", "The trial did not show any benefit."),
        ("No one was hurt in the fire at the mill.", "Nobody was injured in the fire at the mill."),
        ("The storm killed at least ten people in the delta.", "At least ten people died in the storm in the delta."),
        ("The union said it would strike in March.", "The union threatened to strike in March."),
        ("Police said the driver was drunk.", "The driver was drunk, police said."),
        ("According to the union, the plant will close in June.", "The plant will close in June, the union said."),
        ("The suspect allegedly stole the painting from the church.", "The suspect is accused of stealing the painting from the church."),
        ("The mine closed because prices fell.", "Prices fell, so the mine closed."),
        ("The pupils painted the old gate with green paint.", "The old gate was painted green by the pupils."),
        ("A dog bit a postman in Elm Street on Friday.", "A postman was bitten by a dog in Elm Street on Friday."),
        ("The lorry hit the bus on the bridge.", "The bus was hit by the lorry on the bridge."),
        ("The court stopped the sale of the land.", "The sale of the land was stopped by the court."),
        ("The firm had to close two shops.", "The firm was forced to close two shops."),
        ("“We never took any money from the club,” Harker said.", "Harker said, “We never took any money from the club.”"),
        ("The drug may cause headaches in some patients.", "In some patients, the drug can cause headaches."),
        ("She left the party after the vote.", "After the vote she left the party."),
        ("The team tried to lift the wreck but failed.", "The team tried and failed to lift the wreck."),
        ("The ship sank before help arrived.", "Help arrived after the ship had sunk."),
        ("The lake froze over in January and fish died.", "Fish died when the lake froze over in January."),
        ("The minister rejected claims that he had lied.", "The minister denied that he had lied."),
        ("The law bans smoking in parks.", "Under the law, smoking in parks is forbidden."),
        ("The thief ran away with the bag.", "The robber fled with the bag."),
        ("The cliff is dangerous after rain.", "After rain, the cliff can be a danger."),
        ("Three men were arrested over the theft.", "Police arrested three men over the theft."),
        ("She has given up smoking.", "She no longer smokes."),
        ("He was cleared of murder by the jury.", "The jury found him not guilty of murder."),
        ("The company has not yet replied to the letter.", "The company has yet to reply to the letter."),
        ("The plane landed safely without its front wheels.", "The plane, whose front wheels were missing, landed safely."),
        ("The two sides are far from a deal.", "The two sides are not close to a deal."),
    ]);
}
