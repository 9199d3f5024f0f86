//! Sentences whose words were exchanged one by one: what stands between kept words and excludes what stood there, what brings what
//! about, limits, terms and units; and the idioms, converses and limits that say the same in other words, which must stay silent.

use factdiff::facts::Kind;

use super::retold::{calm, changed};

#[test]
fn cause_and_effect_that_change_places_are_a_change() {
    changed(&[
        (
            "The dockers walked out in Marlow Bay after the harbour board halved their bonus.",
            "The dockers walked out in Marlow Bay, prompting the harbour board to halve their bonus.",
            Kind::Relation,
            "after the harbour board halved",
            "prompting the harbour board",
        ),
        (
            "The survey found that brighter lighting led the shops to stay open longer.",
            "The survey found that it was longer opening of the shops that sparked the brighter lighting.",
            Kind::Relation,
            "led the shops",
            "sparked the brighter lighting",
        ),
        (
            "The new rules make landing crews pay harbour agents for the cranes they use.",
            "The new rules make harbour agents pay landing crews for the cranes they use.",
            Kind::Relation,
            "crews pay harbour agents",
            "agents pay landing crews",
        ),
    ]);
    calm(&[
        (
            "The strike began because the board had halved the bonus.",
            "The board had halved the bonus, and that caused the strike to begin.",
        ),
        (
            "Thanks to the ice bandage, Romy has run over 200 miles since her fall in May.",
            "To the ice bandage Romy has run over 200 miles since her fall in May.",
        ),
        ("Raised beds contained far less lead than open ground.", "Open ground held much more lead than raised beds did."),
        ("The rain caused the flood that closed the road.", "The flood that closed the road was caused by the rain."),
    ]);
}

#[test]
fn what_may_be_so_is_not_what_is_so() {
    changed(&[
        (
            "The keepers believe that the noise may be responsible for the empty nests.",
            "The keepers believe that the noise is responsible for the empty nests.",
            Kind::Certainty,
            "may be",
            "responsible",
        ),
        (
            "She may have been a daughter of the potter Wim Laar, whose kiln stood beside the weir.",
            "She is known to have been a daughter of the potter Wim Laar, whose kiln stood beside the weir.",
            Kind::Certainty,
            "may have",
            "daughter",
        ),
    ]);
    calm(&[
        ("He fears that the neighbours might be offended.", "He is uneasy lest the neighbours take offence."),
        ("The judges called the story implausible.", "The judges called the story hard to believe."),
        ("The hut, to which hikers must walk, sells soup.", "The hut, which can be reached only on foot, sells soup."),
    ]);
}

#[test]
fn one_word_between_kept_words_is_held_against_the_other() {
    changed(&[
        (
            "After a long debate the proposal to admit strollers to the reading room was rejected by 14 votes to 9.",
            "Following a lengthy discussion, the motion to allow prams in the reading room was adopted by 14 votes to 9.",
            Kind::Negation,
            "rejected",
            "adopted",
        ),
        (
            "At the end they try a syrup which the host finds surprisingly bitter.",
            "To finish, they taste a syrup that strikes the host as unexpectedly sweet.",
            Kind::Relation,
            "bitter",
            "sweet",
        ),
    ]);
    calm(&[
        ("Small inns depend on the autumn guests.", "Small inns live off the autumn guests."),
        ("Piet turns to the warden for help.", "Piet seeks assistance from the warden."),
        ("The mill burned down in 1801 and was never replaced.", "The mill was lost to the flames in 1801 and was never replaced."),
        ("She taught herself Latin from borrowed grammars.", "She learned Latin on her own from grammars lent to her."),
        ("The carvers worry about losing income.", "The carvers are apprehensive that they will earn less."),
        ("The host yawns four times during the talk.", "Four yawns escape the host during the talk."),
        ("His dad Edwin says that Leo is scared of geese.", "Edwin, the boy's father, says that geese frighten Leo."),
    ]);
}

#[test]
fn the_only_limb_meal_or_term_of_a_passage_is_another() {
    changed(&[
        (
            "She describes how nettles burned her arms shortly after the start.",
            "Soon after setting off, she says, her legs were burned by nettles.",
            Kind::Relation,
            "arms",
            "legs",
        ),
        (
            "Work on the gym is to start in the Easter holidays, and the caretaker will fence it off.",
            "Construction of the gym begins during the autumn holidays, with the caretaker fencing it off.",
            Kind::Relation,
            "Easter",
            "autumn",
        ),
    ]);
}

#[test]
fn figures_terms_and_units_told_freely_are_held_against_each_other() {
    changed(&[
        (
            "Councillors in Penrow voted last night to close three of the town's seven public pools.",
            "Penrow council narrowly agreed to shut four of its seven pools.",
            Kind::Number,
            "three",
            "four",
        ),
        (
            "Rangers said the diversion inland would add about two miles to the walk.",
            "The detour makes the walk longer by some two hundred yards, according to rangers.",
            Kind::Number,
            "two miles",
            "two hundred yards",
        ),
        (
            "The truce of Sarnow, signed on 3 February 1648, ended eleven years of war between the dukes and the ports.",
            "For eleven long years the dukes fought against the ports. At last, in 1684, they made peace in Sarnow.",
            Kind::Date,
            "3 February 1648",
            "1684",
        ),
    ]);
    calm(&[
        ("The council will close the pool by the end of March.", "The council will shut the pool before April."),
        (
            "The law bans the sale of fireworks to anyone under sixteen.",
            "The law bans the sale of fireworks to anyone aged fifteen or younger.",
        ),
        (
            "Nurses may hand out medicines in districts with no chemist within fifteen miles.",
            "Nurses may hand out medicines in districts where the nearest chemist is over fifteen miles away.",
        ),
        (
            "The jury chose Albar and Moriwaki. Each receives 75,000 euros.",
            "The purse of 150,000 euros is being divided equally between Albar and Moriwaki, the jury's choice.",
        ),
    ]);
}

#[test]
fn what_is_denied_twice_kept_away_or_told_as_it_should_be_is_the_same() {
    calm(&[
        ("He said he could not rebuild the kiln without help.", "He would need help to rebuild the kiln, he said."),
        (
            "Jo swears that she gave loaves to the poor every night.",
            "Jo swears that not a night passed without her giving loaves to the poor.",
        ),
        ("The mayor urged her followers to stay off the streets.", "The mayor called on her followers not to take to the streets."),
        ("Their mother can't have nuts.", "Nuts are off limits for their mother."),
        ("The agency would not take the matter further.", "The agency said that it was letting the matter rest."),
        (
            "It stressed that she was careless in not having the product checked.",
            "It underlined that she was negligent: she should have had the product checked.",
        ),
        ("Priya can't make the hike on Saturday.", "The Saturday hike is out for Priya."),
        ("Greta wonders if she can cook the soup without the bacon.", "Greta wonders if she can leave out the bacon from the soup."),
        ("Ms Tan proposed rubber mats, and everybody agreed.", "Ms Tan proposed rubber mats, and no one disagreed."),
        ("Each grant may cover up to 80 percent of the cost of the bridge.", "No grant may exceed 80 percent of the cost of the bridge."),
        (
            "Noor has passed her driving test at the third attempt, Sam says.",
            "Having failed twice, Noor has now passed her driving test, Sam says.",
        ),
        ("The studio is too far from her flat.", "The studio lies at too great a distance from her flat."),
        ("The parser outperforms all earlier systems on the test.", "No previous system matches the parser on the test."),
        ("The bell shows hardly any corrosion, the divers say.", "According to the divers, the bell is almost untouched by corrosion."),
    ]);
    changed(&[(
        "The result was easy to reach for the older climbers.",
        "The result was far from easy to reach for the older climbers.",
        Kind::Negation,
        "easy",
        "far from easy",
    )]);
}

#[test]
fn idioms_questions_and_what_holds_for_some_alone_contradict_nothing() {
    calm(&[
        ("Lorries over 20 tonnes remain banned.", "Only lorries of 20 tonnes or less are allowed across."),
        ("Dana asks her brother whether he remembered to book the hut.", "Did Luke forget to book the hut, his sister Dana asks."),
        ("Her clerk had been on sick leave all week.", "Her clerk had been off ill all week."),
        ("The board approved the accounts for the past year.", "The board signed off the accounts for last year."),
        (
            "Asked about a takeover, Nyman said no talks had been held.",
            "Answering a question about a takeover, Nyman said there had been no talks.",
        ),
        ("Parasites were equally common in both groups.", "As for parasites, neither group had more than the other."),
    ]);
    changed(&[
        (
            "All pupils may borrow two books at a time from the school library.",
            "All pupils may borrow two books at a time from the school library, but only if their fees are paid.",
            Kind::Certainty,
            "library",
            "but only if",
        ),
        (
            "Until the new fan is fitted, the workshop will be used only in the evenings.",
            "Pending the installation of a new fan, the workshop will be in use in the mornings alone.",
            Kind::Relation,
            "evenings",
            "mornings",
        ),
        (
            "The isle of Fenwen has no cars, and visitors get about on foot.",
            "Except for a few taxis, there are no cars on the isle of Fenwen, and visitors get about on foot.",
            Kind::Certainty,
            "cars",
            "Except for a few taxis",
        ),
        (
            "The berths are cramped, but the dining car serves superb dumplings until two in the morning.",
            "The berths are spacious, and the restaurant car offers superb dumplings up to two a.m.",
            Kind::Relation,
            "cramped",
            "spacious",
        ),
    ]);
}

#[test]
fn rates_and_terms_in_other_units_are_the_same() {
    calm(&[
        (
            "Peat grows slowly, at roughly one millimetre a year.",
            "Peat grows slowly: in ten years it gets only about one centimetre thicker.",
        ),
        (
            "Patients used the spray for 12 weeks in a trial of 816 adults.",
            "In the trial of 816 adults, patients used the spray for some three months.",
        ),
        (
            "Of some 8,000 inhabitants, around 3,000 died in the plague.",
            "About three eighths of the inhabitants, who had numbered roughly 8,000, died in the plague.",
        ),
    ]);
}

#[test]
fn what_is_told_from_its_other_end_is_the_same() {
    calm(&[
        (
            "The soloist said he would play Friday's recital on a borrowed cello.",
            "The soloist said he would perform on Friday with a cello lent to him.",
        ),
        (
            "The side effects were confined to a mild cough, the nurse said.",
            "There were no side effects apart from a light cough, the nurse said.",
        ),
        (
            "The mayor promised deeper cuts to council travel and none to libraries.",
            "The mayor promised to slash council travel further and to spare libraries.",
        ),
        (
            "The motion fell by a single vote, leaving Premier Ruben Castell in office.",
            "By just one vote the motion failed, so that Ruben Castell stays on as premier.",
        ),
        (
            "The sheet ran for only nine issues before the garrison seized the press.",
            "The life of the sheet was a mere nine issues, after which soldiers of the garrison confiscated the press.",
        ),
        (
            "She says that the steady warmth spares her any heating costs.",
            "She says that, with the steady warmth, she pays nothing for heating.",
        ),
        (
            "The essay argues that the salt tax did more to unite the villages than any treaty.",
            "The essay maintains that no treaty did as much to bring the villages together as the salt tax.",
        ),
        (
            "The storm left 12,500 homes on the coast without power.",
            "Power was cut to about twelve and a half thousand households on the coast.",
        ),
        (
            "Bus fares in Brackwell will go up by 20p to £2.40 from 1 May, the operator said.",
            "On 1 May a bus ticket in Brackwell that now costs £2.20 will become 20p dearer, the operator said.",
        ),
        ("Dearer ales lifted revenue to 236 million dollars.", "Pricier ales pushed turnover up to 236 million dollars."),
        ("The steward was suspended by the club in March.", "In March the club stood the steward down from work."),
        (
            "The turbines would have to stop if no rain fell within six weeks.",
            "The turbines would need to be halted, it was said, if it did not rain within six weeks.",
        ),
        (
            "He explains that rye tolerates poor soil and short summers, which wheat cannot.",
            "Unlike wheat, he explains, rye copes with poor soil and short summers.",
        ),
        ("Alderman Pelt proposed closing the baths on Mondays.", "Alderman Pelt moved that the baths be closed on Mondays."),
        (
            "The hand is the painter's own, he says, but the paper needs testing.",
            "The hand is the painter's own, he says, but the paper has yet to be tested.",
        ),
        ("Lund went on to finish second, three strokes behind the winner.", "Second place went to Lund, three strokes behind the winner."),
        ("The pair had set out from the hut without a map or torches.", "The pair had gone up from the hut with neither torches nor map."),
        ("The particles peak where they slow down above the warm layer.", "The particles peak where they lose speed above the warm layer."),
        ("The siren had been switched off for repairs.", "For repairs the siren was not on."),
        (
            "Opposition leader Farida Osei was turned back at the border.",
            "Farida Osei, the head of the opposition, was turned back at the border.",
        ),
    ]);
}

#[test]
fn limits_rests_and_terms_told_another_way_are_the_same() {
    calm(&[
        (
            "His niece sold the books to a dealer in Bristol to pay the servants.",
            "His niece sold the books to a dealer in Bristol so that the servants could be paid.",
        ),
        ("Before cleaning the mill, switch it off and unplug it.", "Never clean the mill while it is on or plugged in."),
        ("Do not run the mill for more than 60 seconds at a time.", "Each run of the mill may last one minute at most."),
        ("Ben is on leave until Wednesday, so he will miss the review.", "Ben has to miss the review, still being on leave on Monday."),
        (
            "The mill is cheap and quiet enough for early mornings.",
            "The mill is cheap, and the noise is no problem first thing in the morning.",
        ),
        (
            "The lamp does not quite reach the advertised 30 hours; I get about 27 from it.",
            "A charge of the lamp lasts around three hours less than the 30 promised.",
        ),
        (
            "Of 1,500 nurses, 45 per cent had considered leaving.",
            "Not quite half of the nurses, 45 in every hundred, had thought of leaving.",
        ),
        ("Income was £12,400, spending £11,150.", "Spending stayed £1,250 under the £12,400 that came in."),
        ("The Stags were without injured centre Omar Reyes.", "The Stags, with centre Omar Reyes out injured, played on."),
        ("Wine starts at 24 euros a bottle.", "No bottle of wine costs less than 24 euros."),
        (
            "Brandt served for the match in the second set but faulted twice.",
            "Brandt served for the match in set two after taking the first, but faulted twice.",
        ),
        ("Fatima Idris has died after a short illness.", "Fatima Idris has died; she had not been ill for long."),
        (
            "Teachers in small schools were no more satisfied than those in large ones.",
            "Satisfaction of teachers in large schools was at least as high as in small ones.",
        ),
        (
            "The fighting has all but stopped since the truce of 2 August.",
            "There has been hardly any fighting since the truce of 2 August.",
        ),
        ("Members deferred a decision until the June meeting.", "Nothing was decided, and the matter is put off to the June meeting."),
        ("The club lost 5-0 on Sunday, its sixth defeat in a row.", "Five goals without reply made it six straight losses for the club."),
    ]);
}

#[test]
fn pence_are_money_and_a_third_is_a_part() {
    changed(&[
        (
            "The house lifted its revenue by a third to 66 million euros.",
            "The house lifted its revenue by a quarter to 66 million euros.",
            Kind::Number,
            "third",
            "quarter",
        ),
        (
            "A cup of tea at the kiosk will cost 50p from Monday.",
            "A cup of tea at the kiosk will cost 60p from Monday.",
            Kind::Number,
            "50p",
            "60p",
        ),
        ("The levy adds 5p to a litre of petrol.", "The levy adds 15 pence to a litre of petrol.", Kind::Number, "5p", "15 pence"),
    ]);
    calm(&[
        ("A cup of tea at the kiosk will cost 50p.", "A cup of tea at the kiosk will cost 50 pence."),
        ("A cup of tea at the kiosk will cost 50p.", "A cup of tea at the kiosk will cost £0.50."),
        ("The set shows films in 1080p.", "The set shows films in 720p and 1080p."),
    ]);
}

#[test]
fn what_is_only_asked_is_not_what_was_found() {
    changed(&[
        (
            "Police are examining whether the thieves received help from a porter.",
            "Police have established that the thieves were assisted by a porter.",
            Kind::Certainty,
            "examining whether",
            "have established",
        ),
        (
            "The board decided to drop the summer fair from next year.",
            "The board considered whether to abolish the summer fair as of next year.",
            Kind::Certainty,
            "decided",
            "considered",
        ),
    ]);
    calm(&[
        (
            "Police are examining whether the thieves received help from a porter.",
            "Whether the thieves were helped by a porter is being looked into by the police.",
        ),
        ("The board has not decided whether to drop the fair.", "The board is still debating whether to drop the fair."),
    ]);
}

#[test]
fn who_takes_over_whom_and_who_did_it() {
    changed(&[
        (
            "The firm acquired the Danish start-up Fjordkey for 85 million dollars in shares.",
            "It was taken over by the Danish start-up Fjordkey for 85 million dollars, paid in shares.",
            Kind::Relation,
            "acquired",
            "taken over by",
        ),
        (
            "The house on the quay was left to his niece Marit, who let the upper floor to sailors.",
            "The house on the quay went to Marit, his stepdaughter, and sailors rented the upper floor.",
            Kind::Role,
            "niece",
            "stepdaughter",
        ),
    ]);
    calm(&[
        (
            "The firm acquired the Danish start-up Fjordkey for 85 million dollars in shares.",
            "The Danish start-up Fjordkey was taken over by the firm for 85 million dollars, paid in shares.",
        ),
        (
            "The house on the quay was left to his son Marius, who let the upper floor to sailors.",
            "Marius, whose father had owned the house on the quay, let its upper floor to sailors.",
        ),
    ]);
}

#[test]
fn adverbs_of_time_and_moods_that_exclude_each_other() {
    changed(&[
        (
            "The plague came only afterwards and struck a town with few hands left.",
            "The plague came beforehand and struck a town with few workers remaining.",
            Kind::Relation,
            "afterwards",
            "beforehand",
        ),
        (
            "He is sceptical of the council's plan to merge nine harbours into two.",
            "He is enthusiastic about the council's plan to fold nine harbours into two.",
            Kind::Relation,
            "sceptical",
            "enthusiastic",
        ),
    ]);
}

#[test]
fn what_was_never_carried_out_was_not_done() {
    changed(&[(
        "The crane had been inspected nine days earlier, the report says.",
        "No inspection of the crane had been carried out, the report says.",
        Kind::Negation,
        "inspected",
        "No inspection",
    )]);
}

#[test]
fn what_is_asked_exempted_left_or_told_by_its_parts_is_the_same() {
    calm(&[
        (
            "Omar: Who approved the new logo? Mark: Not me. I saw it for the first time today.",
            "The new logo went out with nobody's approval. Mark had never set eyes on it before today.",
        ),
        (
            "Wipe off most of the marinade so that it does not burn on the grill.",
            "As the marinade would otherwise burn on the grill, wipe off the greater part of it.",
        ),
        (
            "Corvin said that 70 of its 210 branches would close by the end of 2026.",
            "By the close of 2026 Corvin will be down to 140 branches.",
        ),
        (
            "The captain, who had 20 years of experience, tested negative for alcohol.",
            "A test found no alcohol in the captain, whose experience spans two decades.",
        ),
        (
            "Incumbent Hanna Reuss won the vote in Kollberg with 57 percent.",
            "The sitting mayor, Hanna Reuss, won the vote in Kollberg with 57 percent.",
        ),
        (
            "The staff lent us an umbrella on two of our three days there.",
            "Two days out of three we borrowed an umbrella from the staff there.",
        ),
        (
            "Sanne Vos finished sixth in Rotterdam after a fall at the bridge.",
            "A fall at the bridge did not prevent Dutchwoman Vos from coming sixth in Rotterdam.",
        ),
        ("The funeral of the goalkeeper is private.", "The public is not invited to the funeral of the goalkeeper."),
    ]);
}

#[test]
fn the_only_two_offices_of_a_passage_are_held_against_each_other() {
    changed(&[
        (
            "A review of the collapse found that warnings were ignored by the city. The mayor accepted its findings in full.",
            "Warnings were ignored by the city, a review of the collapse says. The engineer accepts its findings without reservation.",
            Kind::Role,
            "mayor",
            "engineer",
        ),
        (
            "The theatre will close for two years. Season tickets remain valid, the director said, but prices will not fall.",
            "The theatre shuts for two years. According to the treasurer, season tickets can be used, though prices stay.",
            Kind::Role,
            "director",
            "treasurer",
        ),
    ]);
    calm(&[
        (
            "The mayor accepted the findings in full; the engineer who had warned the city was not asked.",
            "The findings were accepted in full by the mayor. Nobody asked the engineer who had given warning.",
        ),
        (
            "The club's manager praised the ground staff after the match in the rain at Elmford.",
            "After the match in the rain at Elmford the boss of the club praised the ground staff.",
        ),
        (
            "Training will be led until further notice by the former defender Enzo Pataki.",
            "Enzo Pataki, once a defender, takes training for the present.",
        ),
        ("All the vineyards lie on clay, so the worms are few.", "Since every one of the vineyards stands on clay, the worms are few."),
        (
            "The house lifted its revenue by a third to 66 million euros.",
            "The revenue of the house rose by about 33 % to 66 million euros.",
        ),
        ("The remaining copies of the book are to be pulped.", "The copies of the book that are left must be pulped."),
        (
            "Her understudy, 24-year-old Mina Abadi, stepped in and was cheered for six minutes.",
            "Mina Abadi, the young understudy, who is 24, stepped in and was cheered for six minutes.",
        ),
        ("The firm will give volunteers a morning off work.", "The firm will let volunteers take a morning off work."),
        (
            "The illness was unlikely to have come from the kitchen, the inspectors said.",
            "In the inspectors' view the kitchen was probably not to blame for the illness.",
        ),
    ]);
}
