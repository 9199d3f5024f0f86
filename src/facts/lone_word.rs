//! Lone words: one of two that exclude each other ("his father", "his mother"; "the left ear", "the right ear"), of which either side
//! of a bead says one, and says neither again.
//!
//! Where two paragraphs tell the same in enough of their words, the only relative, side, limb, meal, season or time of day of either is
//! one told differently, however freely the sentences around it were worded; so are the only holidays, the only quarter of a year, and
//! of two that tell much the same the only two offices or relatives of one sort.
//!
//! Limits: English; words that go with whatever stands around them ("a new boundary", "the first") are not looked at.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::align::Bead;
use crate::diff::Passage;
use crate::lexicon;
use crate::text::{Side, Sides, Span};

use super::Case;
use super::lone::told_alike;
use super::model::Kind;
use super::role;

/// Words of which one excludes the other: members apart by `:`, the words of one by a space.
const EXCLUSIVE: &[&str] = &[
    "father dad daddy:mother mum mummy mom",
    "son:daughter",
    "sons:daughters",
    "brother:sister",
    "brothers:sisters",
    "uncle:aunt",
    "nephew:niece",
    "grandfather:grandmother",
    "grandson:granddaughter",
    "stepfather:stepmother",
    "stepson:stepdaughter",
    "godfather:godmother",
    "boy:girl",
    "boys:girls",
    "morning:afternoon:evening",
    "summer:winter",
    "north:south",
    "northern:southern",
    "northbound:southbound",
    "east:west",
    "eastern:western",
    "eastbound:westbound",
    "upper:lower",
    "inner:outer",
    "indoor indoors:outdoor outdoors",
    "arm arms forearm forearms:leg legs:neck:chest:stomach abdomen belly",
    "knee knees:elbow elbows:shoulder shoulders:ankle ankles:hip hips:wrist wrists",
    "breakfast:lunch luncheon:dinner supper",
    "violin:viola:cello:flute:clarinet:oboe:bassoon:trumpet:trombone:piano:guitar:harp:banjo:accordion:saxophone",
];

/// The words of [`EXCLUSIVE`], each with its row and its place in it.
static MEMBERS: LazyLock<FxHashMap<&'static str, (usize, usize)>> = LazyLock::new(|| {
    let rows = EXCLUSIVE.iter().enumerate();
    let words = rows.flat_map(|(sort, row)| row.split(':').enumerate().map(move |(which, words)| (sort, which, words)));
    words.flat_map(|(sort, which, words)| words.split(' ').map(move |word| (word, (sort, which)))).collect()
});

/// What is on the left or on the right of somebody or something.
const SIDES: &[&str] = &[
    "ear",
    "eye",
    "arm",
    "leg",
    "hand",
    "foot",
    "knee",
    "shoulder",
    "ankle",
    "wrist",
    "elbow",
    "hip",
    "lung",
    "thigh",
    "calf",
    "heel",
    "thumb",
    "cheek",
    "wing",
    "bank",
    "lane",
    "flank",
    "engine",
    "boot",
    "shoe",
    "glove",
    "hamstring",
    "kidney",
    "breast",
];

/// What is named for a feast or a season.
pub(super) const HOLIDAYS: &[&str] = &["holidays", "holiday", "break", "vacation", "term", "semester"];

/// Which holidays, and which quarter: the words that say so, and what stands behind them.
const TIMES: &[(&[&str], &[&str])] = &[
    (&["easter", "christmas", "whitsun pentecost", "autumn fall", "summer", "winter", "spring"], HOLIDAYS),
    (&["first opening", "second", "third", "fourth final last closing"], &["quarter"]),
];

/// Offices and callings that hardly anybody has two of, and that no writer takes one for another of.
const OFFICES: &[&str] = &[
    "minister",
    "premier",
    "mayor",
    "governor",
    "president",
    "chancellor",
    "senator",
    "councillor",
    "councilwoman",
    "councilman",
    "ambassador",
    "consul",
    "commissioner",
    "judge",
    "magistrate",
    "prosecutor",
    "lawyer",
    "solicitor",
    "barrister",
    "attorney",
    "notary",
    "sheriff",
    "sergeant",
    "constable",
    "detective",
    "coroner",
    "coach",
    "captain",
    "referee",
    "umpire",
    "goalkeeper",
    "striker",
    "chairman",
    "chairwoman",
    "chairperson",
    "treasurer",
    "director",
    "manager",
    "headteacher",
    "headmaster",
    "headmistress",
    "teacher",
    "librarian",
    "professor",
    "doctor",
    "nurse",
    "midwife",
    "surgeon",
    "dentist",
    "pharmacist",
    "anaesthetist",
    "paramedic",
    "priest",
    "vicar",
    "bishop",
    "rabbi",
    "imam",
    "engineer",
    "architect",
    "electrician",
    "plumber",
    "carpenter",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "editor",
    "curator",
    "general",
    "admiral",
    "colonel",
    "firefighter",
    "butcher",
    "baker",
    "farmer",
    "fisherman",
    "gardener",
    "cook",
    "cleaner",
    "caretaker",
    "conductor",
    "violinist",
    "pianist",
    "screenwriter",
    "choreographer",
];

static OFFICE_WORDS: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| OFFICES.iter().copied().collect());

/// Share of the words of weight of either side of a bead that the other must have too.
const TOLD: f32 = 0.3;

/// The same for the only two persons of one sort, and for the only two offices.
const WHO: f32 = 0.5;
const OFFICE: f32 = 0.25;

/// Which words of a comparison are looked at, asked of each word once.
pub(super) struct Notable {
    /// Words of [`EXCLUSIVE`] and the like.
    words: Vec<bool>,
    /// Relatives, offices and callings of which one excludes another.
    persons: Vec<bool>,
    /// Words of [`OFFICES`].
    offices: Vec<bool>,
    /// The stems of those that either article has.
    held: Sides<FxHashSet<u32>>,
}

impl Notable {
    pub(super) fn of(case: &Case<'_>) -> Self {
        let english = case.in_english();
        let of_time = |word: &str| TIMES.iter().any(|(which, _)| which.iter().any(|words| words.split(' ').any(|own| own == word)));
        let is = |word: &str| english && (matches!(word, "left" | "right") || MEMBERS.contains_key(word) || of_time(word));
        let somebody = |word: &str| {
            let person = || lexicon::is_role(word) || lexicon::names_person(word);
            english && lexicon::is_member(word) && person() && lexicon::poses(word).noun >= 80 && !role::is_plural(word)
        };
        let words = &case.vocabulary.words;
        let offices: Vec<bool> = words.iter().map(|word| english && OFFICE_WORDS.contains(&*word.folded)).collect();
        let held = Sides::new(Side::Left, Side::Right).map(|side| {
            let own = case.vocabulary.of_token[side].iter().filter(|&&word| offices[word as usize]);
            own.map(|&word| words[word as usize].stem).collect()
        });
        Self {
            words: words.iter().map(|word| is(&word.folded)).collect(),
            persons: words.iter().map(|word| somebody(&word.folded)).collect(),
            offices,
            held,
        }
    }

    fn is(&self, case: &Case<'_>, side: Side, token: usize) -> bool {
        self.words[case.vocabulary.of_token[side][token] as usize]
    }
}

/// Every two words of a bead that exclude each other, each the only one of its sort on its side.
pub(super) fn pairs(case: &Case<'_>, notable: &Notable, bead: &Bead) -> Vec<(Kind, Sides<Span>)> {
    if !case.in_english() || bead.paragraphs.left.is_empty() || bead.paragraphs.right.is_empty() {
        return Vec::new();
    }
    let both = Sides::new(Side::Left, Side::Right);
    let tokens = both.map(|side| {
        let sentences = case.sentences(side, &bead.paragraphs[side]);
        let tokens = sentences.flat_map(|s| case.articles[side].sentences[s].tokens.clone());
        tokens.filter(|&t| notable.is(case, side, t)).collect::<Vec<usize>>()
    });
    let mut found = Vec::new();
    let members = both.map(|side| {
        let own = tokens[side].iter().filter_map(|&t| MEMBERS.get(case.folded(side, t)).map(|&(sort, which)| (sort, which, t)));
        own.collect::<Vec<(usize, usize, usize)>>()
    });
    for &(sort, ..) in &members.left {
        let of = |side: Side| only(members[side].iter().filter(|m| m.0 == sort).map(|&(_, which, t)| (t, which)));
        found.extend(apart(of(Side::Left), of(Side::Right)));
    }
    let turned = |side: Side| {
        only(tokens[side].iter().filter_map(|&t| {
            let word = case.folded(side, t);
            let which = matches!(word, "left" | "right").then_some(usize::from(word == "right"))?;
            // "His left ear", not "he left boots" nor "his right hand man".
            let led = t.checked_sub(1).map_or("", |t| case.folded(side, t));
            let whose = matches!(led, "the" | "a" | "his" | "her" | "its" | "their" | "my" | "your" | "our" | "one" | "'s" | "’s");
            (whose && case.folded(side, t + 2) != "man" && SIDES.contains(&case.folded(side, t + 1))).then_some((t, which))
        }))
    };
    found.extend(apart(turned(Side::Left), turned(Side::Right)));
    found.retain(|at| may_be_one(case, at));
    for (which, what) in TIMES {
        let of = |side: Side| {
            only(tokens[side].iter().filter_map(|&t| {
                let here = what.contains(&case.folded(side, t + 1));
                Some((t, which.iter().position(|words| words.split(' ').any(|word| word == case.folded(side, t)))?)).filter(|_| here)
            }))
        };
        found.extend(apart(of(Side::Left), of(Side::Right)));
    }
    let persons = persons(case, notable, bead);
    let offices = offices(case, notable, bead);
    if found.is_empty() && persons.is_empty() && offices.is_none() {
        return Vec::new();
    }
    let told = told_alike(case, bead);
    let of = |kind: Kind, pairs: Vec<Sides<usize>>| {
        pairs.into_iter().map(move |at| (kind, both.map(|side| case.articles[side].tokens[at[side]].span)))
    };
    let words = if told >= TOLD { found } else { Vec::new() };
    let mut persons = if told >= WHO { persons } else { Vec::new() };
    if let Some(at) = offices.filter(|at| told >= OFFICE && !persons.contains(at)) {
        persons.push(at);
    }
    of(Kind::Relation, words).chain(of(Kind::Role, persons)).collect()
}

/// "His niece inherits the mill", "the mill goes to his stepdaughter": the only two persons of one sort, each unknown to the other side.
fn persons(case: &Case<'_>, notable: &Notable, bead: &Bead) -> Vec<Sides<usize>> {
    let both = Sides::new(Side::Left, Side::Right);
    let nouns = both.map(|side| {
        let sentences = case.sentences(side, &bead.paragraphs[side]);
        let tokens = sentences.flat_map(|s| case.articles[side].sentences[s].tokens.clone());
        tokens.filter(|&t| notable.persons[case.vocabulary.of_token[side][t] as usize] && !case.is_capital(side, t)).collect::<Vec<usize>>()
    });
    if nouns.left.is_empty() || nouns.right.is_empty() || nouns.left.len() * nouns.right.len() > MANY {
        return Vec::new();
    }
    let word = |side: Side, t: usize| case.folded(side, t);
    let apart = |a: &str, b: &str| lexicon::Contrast::of(a, b).is_exclusive(false) && !role::are_two_ends(a, b);
    let one = |a: &str, b: &str| a == b || lexicon::same_member(a, b) || lexicon::is_one(a, b);
    let pairs = nouns
        .left
        .iter()
        .flat_map(|&a| nouns.right.iter().map(move |&b| (a, b)))
        .filter(|&(a, b)| apart(word(Side::Left, a), word(Side::Right, b)));
    let lone = |side: Side, t: usize| {
        let own = word(side, t);
        let alone = nouns[side].iter().all(|&o| o == t || !apart(word(side, o), own) && !one(word(side, o), own));
        let other = side.other();
        alone
            && nouns[other].iter().filter(|&&o| apart(word(other, o), own)).count() == 1
            && !nouns[other].iter().any(|&o| one(word(other, o), own))
    };
    let found: Vec<Sides<usize>> =
        pairs.filter(|&(a, b)| lone(Side::Left, a) && lone(Side::Right, b)).map(|(a, b)| Sides::new(a, b)).collect();
    found.into_iter().filter(|at| may_be_one(case, at)).collect()
}

/// "The mayor accepted the findings", "the engineer accepts them": the only two offices or callings of a bead that the other
/// article does not know.
fn offices(case: &Case<'_>, notable: &Notable, bead: &Bead) -> Option<Sides<usize>> {
    let both = Sides::new(Side::Left, Side::Right);
    let all = both.map(|side| {
        let sentences = case.sentences(side, &bead.paragraphs[side]);
        let tokens = sentences.flat_map(|s| case.articles[side].sentences[s].tokens.clone());
        tokens.filter(|&t| notable.offices[case.vocabulary.of_token[side][t] as usize]).collect::<Vec<usize>>()
    });
    let open = both.map(|side| {
        let other = side.other();
        all[side].iter().copied().filter(|&t| !notable.held[other].contains(&case.vocabulary.stem(side, t))).collect::<Vec<usize>>()
    });
    let (&[a], &[b]) = (&open.left[..], &open.right[..]) else { return None };
    let (x, y) = (case.folded(Side::Left, a), case.folded(Side::Right, b));
    let apart = lexicon::role_relation(x, y) == Some(lexicon::RoleRelation::Different);
    let at = Sides::new(a, b);
    (apart && !role::are_two_ends(x, y) && !role::is_plural(x) && !role::is_plural(y) && may_be_one(case, &at)).then_some(at)
}

/// Pairs of nouns of a bead that are held against each other; among more, two of one class are a matter of chance.
const MANY: usize = 400;

/// A token, and which member of its sort it is.
type Member = (usize, usize);

/// The only one of some.
fn only(mut all: impl Iterator<Item = Member>) -> Option<Member> {
    let first = all.next()?;
    all.next().is_none().then_some(first)
}

/// Two tokens that are two members of one sort.
fn apart(left: Option<Member>, right: Option<Member>) -> Option<Sides<usize>> {
    let ((a, x), (b, y)) = (left?, right?);
    (x != y).then_some(Sides::new(a, b))
}

/// Whether two words may speak of one and the same.
fn may_be_one(case: &Case<'_>, at: &Sides<usize>) -> bool {
    const NEAR: usize = 4;
    let word = |side: Side, back: usize| at[side].checked_sub(back).map_or("", |t| case.folded(side, t));
    let (x, y) = (word(Side::Left, 1), word(Side::Right, 1));
    let next = |side: Side| case.folded(side, at[side] + 1);
    let is = |words: &[&str]| words.contains(&case.folded(Side::Left, at.left));
    let near = |side: Side, words: &[&str], reach: usize| (1..=reach).any(|n| words.contains(&word(side, n)));
    let either = |holds: &dyn Fn(Side) -> bool| Side::BOTH.into_iter().any(holds);
    let sentences = Sides::new(Side::Left, Side::Right).map(|side| {
        let article = case.articles[side];
        article.sentence_at(article.tokens[at[side]].span.start)
    });
    let says = |side: Side, words: &[&str]| {
        let tokens = sentences[side].map(|s| case.articles[side].sentences[s].tokens.clone());
        tokens.is_some_and(|tokens| tokens.into_iter().any(|t| words.contains(&case.folded(side, t))))
    };
    let face = |p: &Passage| Side::BOTH.iter().all(|&side| sentences[side].is_some_and(|s| p.sentences[side].contains(&s)));
    let denied = |side: Side| near(side, &["no", "not", "nor", "neither", "without", "never", "nobody", "rather"], NEAR);
    // "Queen Street", "the Northern Line": a part of a name.
    let named = either(&|side| case.is_capital(side, at[side]));
    // "Her brother" and "his sister", "the brother of Noor" and "the sister of Sami" are the two ends of one kinship.
    let own = |word: &str| matches!(word, "his" | "her" | "their" | "my" | "'s" | "’s");
    let owned = own(x) || own(y) || either(&|side| next(side) == "of");
    let siblings = is(&["brother", "sister", "brothers", "sisters"]) && owned && x != y;
    // "Her uncle's wife", "the wife of her grandfather"; "the sister ship".
    let through = |side: Side| {
        matches!(next(side), "'s" | "’s" | "ship" | "ships" | "company" | "firm" | "paper" | "city" | "tongue" | "site" | "figure")
            || near(side, &["said", "says", "told", "wrote"], 2)
            || near(side, &["wife", "husband", "widow", "child", "children", "parent", "mother", "father"], 3)
    };
    let turned = own(x) && own(y) && x != y || x == "whose" || y == "whose" || siblings || either(&through);
    // "The mine lies north of the town", "the town lies south of the mine"; "the upper terraces" and "the lower slopes": each has both.
    let part = is(&["upper", "lower", "inner", "outer", "north", "south", "east", "west"]) && next(Side::Left) != next(Side::Right);
    let bearing = is(&["north", "south", "east", "west"]) && either(&|side| next(side) == "of");
    let people = is(&["boy", "girl", "boys", "girls"]) && x != y;
    // "With his right hand, and held it in the other."
    let other = is(&["left", "right", "upper", "lower", "inner", "outer"]) && either(&|side| says(side, &["other"]));
    // "This autumn" and "since the spring", "opens in the afternoon" and "shut all morning".
    let ends = |side: Side| near(side, &["since", "until", "till", "from", "through", "before", "after"], 2);
    let time = is(&["morning", "afternoon", "evening", "summer", "winter"]);
    let shut = time && either(&|side| says(side, &["closed", "shut", "not", "until", "before"]));
    let two =
        denied(Side::Left) || denied(Side::Right) || turned || part || people || other || shut || ends(Side::Left) != ends(Side::Right);
    !named && !bearing && !two && case.passages.iter().any(face)
}
