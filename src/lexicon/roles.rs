//! Roles that people have in news, in classes of words that mean the same role.

use std::sync::LazyLock;

use super::table::{Table, cell};

/// One class a row: words for the same role, folded, singular; the plural of the last word is derived.
///
/// A class holds what an article may call the same person without another fact: chairman, chair, chairwoman. A rank apart
/// (deputy, former, vice, acting) is another role and therefore another row or a word beside it.
const ROLES: &[&str] = &[
    // Government.
    "president|head of state",
    "vice president|vice-president|veep|vp",
    "prime minister|premier|pm|head of government|taoiseach",
    "deputy prime minister|vice premier|deputy premier|vice-premier",
    "chancellor",
    "king|monarch|sovereign",
    "queen",
    "prince",
    "princess",
    "crown prince",
    "minister|cabinet minister",
    "deputy minister|junior minister",
    "foreign minister|foreign secretary|secretary of state|minister of foreign affairs|top diplomat|minister for foreign affairs",
    "defense minister|defence minister|defense secretary|defence secretary|secretary of defense|minister of defense|minister of defence|defense chief|defence chief",
    "finance minister|treasury secretary|minister of finance|secretary of the treasury|chancellor of the exchequer",
    "interior minister|home secretary|minister of the interior|home affairs minister|minister of interior",
    "justice minister|minister of justice|justice secretary",
    "attorney general|attorney-general",
    "health minister|health secretary|minister of health",
    "education minister|education secretary|minister of education|secretary of education",
    "trade minister|commerce secretary|commerce minister|minister of trade",
    "energy minister|energy secretary|minister of energy",
    "environment minister|environment secretary|minister of the environment",
    "transport minister|transport secretary|transportation secretary|transportation minister",
    "agriculture minister|agriculture secretary|farm minister",
    "home affairs secretary",
    "chief minister",
    "secretary",
    "secretary general|secretary-general",
    "undersecretary|under-secretary|under secretary",
    "governor|gubernatorial",
    "lieutenant governor",
    "mayor|mayoress",
    "deputy mayor",
    "senator",
    "congressman|congresswoman|congressperson|representative|member of congress",
    "mp|member of parliament|parliamentarian|deputy of parliament",
    "mep|member of the european parliament",
    "lawmaker|legislator",
    "speaker|house speaker",
    "majority leader",
    "minority leader",
    "opposition leader|leader of the opposition",
    "party leader",
    "councillor|councilor|councilman|councilwoman|council member|councilmember|alderman",
    "ambassador",
    "consul|consul general|consul-general",
    "envoy|emissary",
    "special envoy|special representative",
    "diplomat",
    "commissioner",
    "candidate|contender",
    "nominee",
    "frontrunner|front-runner|favorite|favourite",
    "incumbent",
    "politician",
    "official",
    "bureaucrat|civil servant|public servant",
    "dictator|strongman|autocrat",
    "leader",
    "activist|campaigner",
    "lobbyist",
    "protester|protestor|demonstrator",
    "rebel|insurgent|guerrilla|guerilla",
    "separatist",
    "terrorist",
    "militant|extremist|jihadist|jihadi|islamist",
    "chief of staff",
    "press secretary",
    "adviser|advisor|counselor|counsellor|consigliere",
    "national security adviser|national security advisor",
    "aide|assistant|staffer",
    "spokesman|spokeswoman|spokesperson",
    "deputy",
    "whistleblower|whistle-blower",
    // Business.
    "ceo|chief executive|chief executive officer|c.e.o.|chief exec",
    "cfo|chief financial officer|finance chief|finance director|c.f.o.",
    "coo|chief operating officer|operating chief",
    "cto|chief technology officer|chief technical officer",
    "cio|chief information officer",
    "chief economist",
    "chief scientist",
    "chairman|chairwoman|chair|chairperson|board chairman|chairman of the board|board chair",
    "vice chairman|vice chair|vice-chairman|vice chairwoman|deputy chairman|deputy chair",
    "managing director|md",
    "executive director",
    "deputy director",
    "director|board member",
    "executive|exec|businessman|businesswoman|businessperson",
    "manager",
    "general manager|gm",
    "boss|chief|head",
    "founder|co-founder|cofounder",
    "owner|proprietor|co-owner",
    "partner",
    "president and ceo",
    "entrepreneur",
    "shareholder|stockholder",
    "investor|backer",
    "billionaire",
    "millionaire",
    "tycoon|magnate|mogul",
    "banker",
    "broker|stockbroker",
    "trader",
    "analyst",
    "strategist",
    "economist",
    "consultant",
    "accountant",
    "auditor",
    "treasurer",
    "clerk",
    "salesman|saleswoman|salesperson|sales clerk",
    "employee|staff member|worker|member of staff",
    "employer",
    "landlord|landlady",
    "tenant|renter",
    "customer|client|shopper|consumer",
    "supplier|vendor|seller",
    "buyer|purchaser",
    "lender|creditor",
    "borrower|debtor",
    "farmer|grower",
    "fisherman|fisher",
    "miner",
    "engineer",
    "technician",
    "mechanic",
    "electrician",
    "plumber",
    "builder|construction worker",
    "architect",
    "designer",
    "developer",
    "programmer|coder|software engineer",
    "union leader|labor leader|labour leader|trade unionist",
    // Law and order.
    "judge|justice|magistrate|jurist",
    "chief justice",
    "juror|jury member",
    "prosecutor|district attorney|da|d.a.|public prosecutor|state attorney",
    "chief prosecutor|attorney general's office",
    "lawyer|attorney|solicitor|barrister|counsel|legal counsel|attorney-at-law",
    "defense lawyer|defence lawyer|defense attorney|defence attorney",
    "defendant|the accused|accused",
    "plaintiff|claimant|complainant",
    "witness|eyewitness|eye-witness",
    "suspect",
    "victim",
    "survivor",
    "hostage|captive",
    "prisoner|inmate|detainee",
    "convict|felon",
    "criminal|offender",
    "killer|murderer|slayer",
    "gunman|shooter|attacker|assailant|gunwoman",
    "bomber|suicide bomber",
    "hijacker",
    "kidnapper|abductor",
    "robber|thief|burglar|mugger",
    "smuggler|trafficker",
    "hacker",
    "pirate",
    "fugitive",
    "police officer|policeman|policewoman|cop|constable|officer",
    "police chief|chief of police",
    "police commissioner",
    "sheriff",
    "detective|investigator",
    "inspector",
    "guard|security guard|warden",
    "firefighter|fireman|fire fighter|firewoman",
    "paramedic|medic",
    "rescuer|rescue worker",
    "bodyguard",
    "spy|secret agent",
    "informant|informer",
    // Armed forces.
    "soldier|trooper|serviceman|servicewoman|troop|gi",
    "general",
    "admiral",
    "colonel",
    "lieutenant",
    "sergeant",
    "captain|skipper",
    "commander",
    "commander-in-chief|commander in chief",
    "marine",
    "sailor|seaman",
    "airman",
    "pilot|aviator",
    "co-pilot|copilot|first officer",
    "veteran|vet",
    "fighter|combatant",
    "warlord",
    "sniper",
    "mercenary",
    "recruit|conscript",
    // Learning, health, belief.
    "professor",
    "assistant professor",
    "associate professor",
    "lecturer",
    "teacher|schoolteacher|educator|instructor",
    "headteacher|head teacher|principal|headmaster|headmistress",
    "dean",
    "student|pupil|undergraduate|schoolboy|schoolgirl",
    "graduate|alumnus|alumna|alumni",
    "scholar|academic",
    "scientist",
    "researcher",
    "physicist",
    "chemist|pharmacist",
    "biologist",
    "historian",
    "sociologist",
    "psychologist",
    "psychiatrist",
    "astronomer",
    "geologist",
    "seismologist",
    "meteorologist|weather forecaster|forecaster",
    "epidemiologist",
    "archaeologist|archeologist",
    "expert|specialist|pundit",
    "author|writer|novelist",
    "co-author|coauthor",
    "poet",
    "doctor|physician|md.|medical doctor",
    "surgeon",
    "nurse",
    "midwife",
    "dentist",
    "therapist|counsellor of health",
    "patient",
    "carer|caregiver|caretaker",
    "coroner|medical examiner",
    "pathologist",
    "astronaut|cosmonaut|spaceman",
    "pope|pontiff|the holy father",
    "cardinal",
    "archbishop",
    "bishop",
    "priest|clergyman|cleric|vicar",
    "pastor|minister of religion|reverend",
    "rabbi",
    "imam",
    "monk",
    "nun",
    "missionary",
    "worshipper|worshiper",
    // Media and arts.
    "journalist|reporter|correspondent|newsman|newswoman",
    "editor",
    "editor-in-chief|editor in chief|chief editor",
    "columnist",
    "commentator",
    "photographer",
    "cameraman|camerawoman|camera operator",
    "anchor|newscaster|anchorman|anchorwoman|newsreader|news anchor",
    "presenter|host",
    "publisher",
    "critic|reviewer",
    "blogger",
    "actor|actress|film star|movie star",
    "singer|vocalist|singer-songwriter",
    "songwriter",
    "musician",
    "composer",
    "conductor",
    "dancer",
    "comedian|comic|comedienne",
    "film director|filmmaker|film-maker|moviemaker|movie director",
    "producer",
    "screenwriter|scriptwriter",
    "playwright|dramatist",
    "artist",
    "painter",
    "sculptor",
    "model",
    "celebrity|star",
    "rapper",
    "guitarist",
    "drummer",
    "dj|disc jockey",
    "chef|cook",
    "waiter|waitress|server",
    "bartender|barman|barmaid",
    "hairdresser|barber",
    "fan|supporter",
    "spectator|onlooker|bystander|passer-by",
    // Sport.
    "player",
    "coach|head coach|trainer",
    "assistant coach",
    "team manager",
    "striker|forward",
    "midfielder",
    "defender",
    "goalkeeper|goalie|keeper|goaltender",
    "quarterback",
    "linebacker",
    "running back",
    "wide receiver",
    "pitcher",
    "catcher",
    "batsman|batter",
    "bowler",
    "winger",
    "boxer",
    "swimmer",
    "runner",
    "sprinter",
    "cyclist|rider",
    "jockey",
    "golfer",
    "footballer|soccer player|football player",
    "tennis player",
    "athlete",
    "champion|winner|titleholder",
    "runner-up|loser",
    "referee|umpire|ref",
    "teammate|team-mate",
    "opponent|rival|adversary|challenger",
    // Everyday roles.
    "driver|motorist|chauffeur",
    "passenger",
    "pedestrian",
    "flight attendant|stewardess|steward",
    "tourist|visitor|holidaymaker|vacationer",
    "traveler|traveller",
    "resident|inhabitant|local",
    "citizen|national",
    "neighbor|neighbour",
    "villager",
    "migrant|immigrant",
    "refugee",
    "asylum seeker|asylum-seeker",
    "voter|elector",
    "taxpayer",
    "volunteer",
    "donor|contributor",
    "organizer|organiser",
    "participant|attendee",
    "member",
    "guest",
    "friend|pal|buddy",
    "colleague|coworker|co-worker",
    "ally",
    "enemy|foe",
    "heir",
    "successor",
    "predecessor",
    "hunter",
    "inventor",
    "explorer",
    "pensioner|retiree|senior citizen",
    "teenager|teen|adolescent",
    "baby|infant|newborn",
    "toddler",
    "child|kid|youngster",
    "boy|lad",
    "girl",
    "man|gentleman",
    "woman|lady",
    // Kin.
    "husband",
    "wife",
    "spouse",
    "ex-husband|former husband",
    "ex-wife|former wife",
    "widow",
    "widower",
    "father|dad|daddy",
    "mother|mom|mum|mommy|mummy",
    "parent",
    "stepfather|stepdad",
    "stepmother|stepmom|stepmum",
    "son",
    "daughter",
    "stepson",
    "stepdaughter",
    "brother",
    "sister",
    "sibling",
    "half-brother",
    "half-sister",
    "twin",
    "grandfather|grandpa|granddad|grandad",
    "grandmother|grandma|granny|gran",
    "grandparent",
    "grandson",
    "granddaughter",
    "grandchild",
    "uncle",
    "aunt|auntie",
    "nephew",
    "niece",
    "cousin",
    "father-in-law",
    "mother-in-law",
    "son-in-law",
    "daughter-in-law",
    "brother-in-law",
    "sister-in-law",
    "fiance",
    "fiancee",
    "boyfriend",
    "girlfriend",
    "bride",
    "groom|bridegroom",
    "godfather",
    "godmother",
    "ancestor|forefather",
    "descendant",
    "relative|family member|kinsman",
    "guardian",
    "orphan",
];

static CLASSES: LazyLock<Table<u16>> = LazyLock::new(|| {
    let mut rows = Vec::with_capacity(1_600);
    for (class, words) in (0_u16..).zip(ROLES) {
        rows.extend(cell(words).map(|word| (word, class)));
    }
    // Singular forms first, so that a derived plural never takes a listed word (premier's, general's).
    for (class, words) in (0_u16..).zip(ROLES) {
        rows.extend(cell(words).filter_map(plural).map(|word| (&*Box::leak(word.into_boxed_str()), class)));
    }
    Table::new(rows)
});

/// The plural of a role; its first word's in "chiefs of staff" and the like.
fn plural(role: &str) -> Option<String> {
    if let Some(at) = [" of ", " in ", "-in-", " for ", " and "].iter().filter_map(|link| role.find(link)).min() {
        let head = plural(&role[..at])?;
        return Some(format!("{head}{}", &role[at..]));
    }
    if role.ends_with('.') || role.starts_with("the ") || matches!(role, "alumni" | "gubernatorial" | "accused") {
        return None;
    }
    if let Some(rest) = role.strip_suffix("man").filter(|rest| !rest.ends_with("hu")) {
        return Some(format!("{rest}men"));
    }
    if role == "child" || role == "grandchild" {
        return Some(format!("{role}ren"));
    }
    for (ending, plural) in
        [("wife", "wives"), ("thief", "thieves"), ("person", "people"), ("alumnus", "alumni"), ("attorney general", "attorneys general")]
    {
        if let Some(rest) = role.strip_suffix(ending) {
            return Some(format!("{rest}{plural}"));
        }
    }
    if let Some(rest) = role.strip_suffix('y').filter(|rest| !rest.ends_with(['a', 'e', 'o', 'u'])) {
        return Some(format!("{rest}ies"));
    }
    let hiss = ["s", "x", "ch", "sh"].iter().any(|ending| role.ends_with(ending)) && !role.ends_with("monarch");
    Some(format!("{role}{}", if hiss { "es" } else { "s" }))
}

/// The class of a role, named by one to four folded words in singular or plural. Equal classes mean the same role:
/// `ceo` and `chief executive officer`, `spokesman` and `spokespeople`, `lawyer` and `attorney`. The number itself means
/// nothing and changes when the table does.
#[must_use]
pub fn role_class(folded_words: &str) -> Option<u16> {
    CLASSES.get(folded_words)
}

/// Whether one to four folded words name a role, an occupation or a kin relation.
#[must_use]
pub fn is_role(folded_words: &str) -> bool {
    role_class(folded_words).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_the_same_role_share_a_class() {
        for (a, b) in [
            ("ceo", "chief executive officer"),
            ("spokesman", "spokespeople"),
            ("spokeswomen", "spokesperson"),
            ("lawyer", "attorneys"),
            ("chair", "chairwoman"),
            ("chiefs of staff", "chief of staff"),
            ("police officer", "policemen"),
            ("defense secretary", "minister of defence"),
        ] {
            assert!(role_class(a).is_some(), "{a}");
            assert_eq!(role_class(a), role_class(b), "{a} {b}");
        }
        for (a, b) in
            [("son", "daughter"), ("president", "vice president"), ("chairman", "ceo"), ("judge", "lawyer"), ("witness", "suspect")]
        {
            assert!(role_class(a).is_some() && role_class(b).is_some());
            assert_ne!(role_class(a), role_class(b), "{a} {b}");
        }
        assert!(!is_role("table"));
    }

    #[test]
    fn plurals_are_english() {
        for (one, many) in [
            ("witness", "witnesses"),
            ("ally", "allies"),
            ("envoy", "envoys"),
            ("wife", "wives"),
            ("coach", "coaches"),
            ("human", "humans"),
            ("mother-in-law", "mothers-in-law"),
            ("attorney general", "attorneys general"),
        ] {
            assert_eq!(plural(one).as_deref(), Some(many));
        }
    }

    #[test]
    fn the_table_does_not_contradict_itself() {
        CLASSES.check();
    }
}
