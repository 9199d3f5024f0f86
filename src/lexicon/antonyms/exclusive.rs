//! Closed classes whose members exclude one another in one place. Facts, not likeness: WordNet's siblings are far too
//! many, for whoever rewrites a text takes one for another without another meaning.

/// A group a row; its sets stand between `:`, the words of a set mean the same member.
pub(super) const GROUPS: &[&str] = &[
    // What became of people, and what they were found to have done.
    "kill dead die death fatality:injure wound injured wounded injury:unhurt unharmed uninjured unscathed",
    "murder:manslaughter:assault:rape:arson:kidnap kidnapping abduct abduction:fraud:bribe bribery:blackmail extortion:perjury:espionage spying:treason:robbery rob theft steal burglary burgle",
    "arrest detain:question interrogate:charge accuse indict:convict conviction:acquit acquittal clear:sentence",
    "resign resignation quit step-down stand-down:dismiss dismissal fire sack oust",
    "delay postpone:cancel scrap",
    "extend extension renew:cancel cancellation terminate",
    "consecutive consecutively:concurrent concurrently",
    "recall:repair:refund",
    "cocaine:heroin:cannabis marijuana:ecstasy:methamphetamine:fentanyl:opium",
    "suspend suspension:expel expulsion",
    "suspend:uphold reinstate",
    "donate bequeath:lend loan:sell:rent lease",
    "buy purchase acquire:rent lease hire:borrow:steal:inherit:donate",
    "pardon reprieve amnesty:execute execution",
    "merge merger:takeover",
    "strike:lockout",
    "marry marriage wedding:divorce",
    // What things look like and are made of.
    "red crimson scarlet:green:blue:yellow:purple violet:pink:brown:black:white:grey gray:orange",
    "gold golden:silver:bronze",
    "gold:silver:copper:iron:steel:lead:zinc:aluminium aluminum:tin:nickel:lithium:uranium:platinum",
    "wooden wood timber:stone:brick:concrete:glass:plastic",
    // Where.
    "north northern:south southern:east eastern:west western",
    "northeast northeastern:northwest northwestern:southeast southeastern:southwest southwestern",
    "left:right",
    "arm:leg:hand:foot:head:neck:shoulder:knee:chest:eye:ear:nose",
    "ankle:knee:hip:shoulder:elbow:wrist:hamstring:groin:calf:thigh:heel:toe:finger",
    "fracture:sprain:burn:concussion",
    "hydrogen:oxygen:nitrogen:helium:methane:ammonia",
    "calcium:potassium:sodium:magnesium",
    "solid:liquid:gaseous",
    "oak:pine:beech:birch:elm:maple:willow:spruce:cedar",
    "salmon:trout:cod:tuna:herring:mackerel:eel",
    "eagle:owl:hawk:falcon:swan:goose:duck:gull:swift:swallow:crow:raven:stork:heron",
    "bee:wasp:ant:beetle:moth:butterfly:mosquito",
    "snow:rain:hail:sleet:fog",
    "cathedral:castle:monastery abbey:palace:lighthouse",
    "symphony:concerto:sonata:opera:ballet",
    "painting:sculpture:photograph:drawing:tapestry",
    "diesel:petrol gasoline:electric",
    "cash:card:cheque check",
    "heart cardiac:lung pulmonary:liver hepatic:kidney renal:brain cerebral:stomach gastric:skin",
    // How people and goods go.
    "car:bus coach:lorry truck:tram:train:helicopter:motorcycle motorbike:bicycle bike:plane aircraft airplane jet:ship boat ferry",
    // What strikes.
    "earthquake quake:flood flooding:hurricane typhoon cyclone:tornado twister:landslide mudslide:tsunami:drought:wildfire fire blaze:avalanche",
    "gun pistol rifle shotgun firearm:knife:bomb:hammer:axe",
    "shoot shooting:stab stabbing:strangle:poison:drown",
    "cancer:malaria:measles:cholera:diabetes:influenza flu:tuberculosis:pneumonia:polio:dengue:ebola:hiv aids",
    // Buildings and grounds.
    "school:hospital clinic:hotel:bank:museum:library:factory:prison jail:airport:restaurant:supermarket:theatre theater:cinema:stadium",
    "river:lake:beach:cliff clifftop:forest wood:desert:mountain:valley:island",
    "house home:flat apartment:office:garage:barn",
    // Animals and what is eaten.
    "dog:cat:horse:cow cattle:pig:sheep:goat:bear:wolf:fox:lion:tiger:elephant:shark:whale",
    "apple:pear:orange:banana:grape:cherry:strawberry:lemon",
    "bread:butter:cheese:sugar:salt:rice:pasta:pizza:burger:soup",
    "carrot:potato:tomato:onion:cabbage:lettuce:bean:pea",
    // Relatives.
    "brother:cousin:uncle:nephew:son:father:grandfather",
    "sister:cousin:aunt:niece:daughter:mother:grandmother",
    // What people do, believe and play.
    "catholic:protestant:orthodox:muslim islamic:jewish:hindu:buddhist:sikh",
    "church:mosque:synagogue:temple",
    "rugby:cricket:tennis:hockey:golf:baseball:basketball:boxing:swimming:cycling",
    "piano:violin:guitar:cello:flute:trumpet:drum",
    "film movie:novel book:play:opera:song:album",
    "coal:gas:oil:wind:solar",
    "wheat:corn maize:rice:barley:oats:soy soybean",
    "beef:pork:lamb mutton:chicken:fish",
    "tea:coffee:beer:wine:milk",
    "navy:army",
    // When.
    "breakfast:lunch:dinner supper",
    "morning:afternoon:evening:night",
    "spring:summer:autumn:winter",
    // How much and who.
    "double twice:triple thrice:quadruple",
    "daily:weekly:monthly:quarterly:annual annually yearly",
    "primary elementary:secondary",
    "local:regional:national:international global",
];
