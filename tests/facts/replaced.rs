//! One word in the place of another, all else kept: found where it tells another fact, silent where it is another word for
//! the same.

use factdiff::facts::Kind;

use super::retold::{calm, changed};

#[test]
fn a_word_that_tells_another_fact_is_found() {
    changed(&[
        (
            "The volunteers who painted the ferry in April were invited to the first crossing of the season.",
            "The volunteers who donated the ferry in April were invited to the first crossing of the season.",
            Kind::Relation,
            "painted",
            "donated",
        ),
        (
            "Her cousin Anselm keeps the key to the chapel and lends it to visitors on Sundays.",
            "Her colleague Anselm keeps the key to the chapel and lends it to visitors on Sundays.",
            Kind::Relation,
            "cousin",
            "colleague",
        ),
        (
            "The two farms are separated by a hedge that neither of the owners will trim.",
            "The two farms are separated by a river that neither of the owners will trim.",
            Kind::Relation,
            "hedge",
            "river",
        ),
        (
            "Letters reminded the women of their antenatal visits at the clinic in Orlen.",
            "Letters reminded the women of their dental visits at the clinic in Orlen.",
            Kind::Relation,
            "antenatal",
            "dental",
        ),
        (
            "The new timetable will delight commuters from the valley, the mayor said on Monday.",
            "The new timetable will annoy commuters from the valley, the mayor said on Monday.",
            Kind::Relation,
            "delight",
            "annoy",
        ),
    ]);
}

#[test]
fn another_word_for_the_same_is_silent() {
    calm(&[
        (
            "The volunteers who painted the ferry in April were invited to the first crossing of the season.",
            "The volunteers who varnished the ferry in April were invited to the first crossing of the season.",
        ),
        (
            "Her cousin Anselm keeps the key to the chapel and lends it to visitors on Sundays.",
            "Her relative Anselm keeps the key to the chapel and lends it to visitors on Sundays.",
        ),
        // One deed, told from its two ends.
        (
            "Every household received a letter about the flood barrier before the vote in June.",
            "Every household was sent a letter about the flood barrier before the vote in June.",
        ),
        (
            "Sales of the pump grew in the second quarter, and the board expects more of the same.",
            "Sales of the pump surged in the second quarter, and the board expects more of the same.",
        ),
    ]);
}

/// A rewriter by rote exchanges words all over an article: none of them is news.
#[test]
fn words_exchanged_all_over_are_wording() {
    let left = "The volunteers painted the ferry in April before the first crossing of the season. Her cousin Anselm keeps the key to \
                the chapel and lends it to visitors on Sundays. The two farms are separated by a hedge that neither of the owners will \
                trim. Letters reminded the women of their antenatal visits at the clinic in Orlen. The baker of Halm has sold the \
                piano that stood in the shop for years.";
    let right = "The volunteers donated the ferry in April before the first crossing of the season. Her colleague Anselm keeps the key \
                 to the chapel and lends it to visitors on Sundays. The two farms are separated by a river that neither of the owners \
                 will trim. Letters reminded the women of their dental visits at the clinic in Orlen. The baker of Halm has sold \
                 the tractor that stood in the shop for years.";
    calm(&[(left, right)]);
}
