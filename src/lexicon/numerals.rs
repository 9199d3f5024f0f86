//! Numbers written in words, in six languages.

use crate::text::Language;

/// How a number word builds a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Numeral {
    /// Adds up: two, twelve, thirty.
    Unit(f64),
    /// Multiplies what stands before it and adds up behind it: hundred.
    Hundred(f64),
    /// Multiplies everything before it: thousand, million, dozen.
    Scale(f64),
    /// A place in a row: third, twelfth.
    Ordinal(f64),
    /// A part: half, quarter.
    Fraction(f64),
}

type Table = &'static [(&'static str, Numeral)];

use Numeral::{Fraction as F, Hundred as H, Ordinal as O, Scale as S, Unit as U};

const ENGLISH: Table = &[
    ("zero", U(0.0)), ("one", U(1.0)), ("two", U(2.0)), ("three", U(3.0)), ("four", U(4.0)), ("five", U(5.0)), ("six", U(6.0)),
    ("seven", U(7.0)), ("eight", U(8.0)), ("nine", U(9.0)), ("ten", U(10.0)), ("eleven", U(11.0)), ("twelve", U(12.0)),
    ("thirteen", U(13.0)), ("fourteen", U(14.0)), ("fifteen", U(15.0)), ("sixteen", U(16.0)), ("seventeen", U(17.0)),
    ("eighteen", U(18.0)), ("nineteen", U(19.0)), ("twenty", U(20.0)), ("thirty", U(30.0)), ("forty", U(40.0)), ("fourty", U(40.0)),
    ("fifty", U(50.0)), ("sixty", U(60.0)), ("seventy", U(70.0)), ("eighty", U(80.0)), ("ninety", U(90.0)), ("hundred", H(100.0)),
    ("hundreds", H(100.0)), ("thousand", S(1e3)), ("thousands", S(1e3)), ("million", S(1e6)), ("millions", S(1e6)),
    ("billion", S(1e9)), ("billions", S(1e9)), ("trillion", S(1e12)), ("trillions", S(1e12)), ("dozen", S(12.0)), ("dozens", S(12.0)),
    ("m", S(1e6)), ("mn", S(1e6)), ("bn", S(1e9)), ("tn", S(1e12)), ("k", S(1e3)),
    ("first", O(1.0)), ("second", O(2.0)), ("third", O(3.0)), ("fourth", O(4.0)), ("fifth", O(5.0)), ("sixth", O(6.0)), ("seventh", O(7.0)),
    ("eighth", O(8.0)), ("ninth", O(9.0)), ("tenth", O(10.0)), ("eleventh", O(11.0)), ("twelfth", O(12.0)), ("thirteenth", O(13.0)),
    ("fourteenth", O(14.0)), ("fifteenth", O(15.0)), ("sixteenth", O(16.0)), ("seventeenth", O(17.0)), ("eighteenth", O(18.0)),
    ("nineteenth", O(19.0)), ("twentieth", O(20.0)), ("thirtieth", O(30.0)), ("fortieth", O(40.0)), ("fiftieth", O(50.0)),
    ("hundredth", O(100.0)), ("half", F(0.5)), ("halves", F(0.5)), ("thirds", F(1.0 / 3.0)), ("quarter", F(0.25)), ("quarters", F(0.25)),
    ("fifths", F(0.2)), ("tenths", F(0.1)), ("twice", U(2.0)), ("thrice", U(3.0)),
];

const GERMAN: Table = &[
    ("null", U(0.0)), ("eins", U(1.0)), ("zwei", U(2.0)), ("zwo", U(2.0)), ("drei", U(3.0)), ("vier", U(4.0)), ("funf", U(5.0)), ("sechs", U(6.0)),
    ("sieben", U(7.0)), ("acht", U(8.0)), ("neun", U(9.0)), ("zehn", U(10.0)), ("elf", U(11.0)), ("zwolf", U(12.0)), ("dreizehn", U(13.0)),
    ("vierzehn", U(14.0)), ("funfzehn", U(15.0)), ("sechzehn", U(16.0)), ("siebzehn", U(17.0)), ("achtzehn", U(18.0)), ("neunzehn", U(19.0)),
    ("zwanzig", U(20.0)), ("dreissig", U(30.0)), ("dreißig", U(30.0)), ("vierzig", U(40.0)), ("funfzig", U(50.0)), ("sechzig", U(60.0)),
    ("siebzig", U(70.0)), ("achtzig", U(80.0)), ("neunzig", U(90.0)), ("hundert", H(100.0)), ("hunderte", H(100.0)), ("tausend", S(1e3)),
    ("tausende", S(1e3)), ("million", S(1e6)), ("millionen", S(1e6)), ("mio", S(1e6)), ("milliarde", S(1e9)), ("milliarden", S(1e9)),
    ("mrd", S(1e9)), ("billion", S(1e12)), ("billionen", S(1e12)), ("dutzend", S(12.0)), ("halb", F(0.5)), ("halbe", F(0.5)), ("halben", F(0.5)),
    ("drittel", F(1.0 / 3.0)), ("viertel", F(0.25)), ("erste", O(1.0)), ("ersten", O(1.0)), ("erster", O(1.0)), ("zweite", O(2.0)),
    ("zweiten", O(2.0)), ("dritte", O(3.0)), ("dritten", O(3.0)), ("vierte", O(4.0)), ("vierten", O(4.0)), ("funfte", O(5.0)), ("funften", O(5.0)),
];

const FRENCH: Table = &[
    ("zero", U(0.0)), ("deux", U(2.0)), ("trois", U(3.0)), ("quatre", U(4.0)), ("cinq", U(5.0)), ("six", U(6.0)), ("sept", U(7.0)), ("huit", U(8.0)),
    ("neuf", U(9.0)), ("dix", U(10.0)), ("onze", U(11.0)), ("douze", U(12.0)), ("treize", U(13.0)), ("quatorze", U(14.0)), ("quinze", U(15.0)),
    ("seize", U(16.0)), ("vingt", U(20.0)), ("trente", U(30.0)), ("quarante", U(40.0)), ("cinquante", U(50.0)), ("soixante", U(60.0)),
    ("cent", H(100.0)), ("cents", H(100.0)), ("centaine", H(100.0)), ("centaines", H(100.0)), ("mille", S(1e3)), ("millier", S(1e3)), ("milliers", S(1e3)),
    ("million", S(1e6)), ("millions", S(1e6)), ("milliard", S(1e9)), ("milliards", S(1e9)), ("douzaine", S(12.0)), ("dizaine", S(10.0)),
    ("dizaines", S(10.0)), ("vingtaine", S(20.0)), ("trentaine", S(30.0)), ("demi", F(0.5)), ("moitie", F(0.5)), ("tiers", F(1.0 / 3.0)), ("quart", F(0.25)),
    ("premier", O(1.0)), ("premiere", O(1.0)), ("deuxieme", O(2.0)), ("seconde", O(2.0)), ("troisieme", O(3.0)), ("quatrieme", O(4.0)), ("cinquieme", O(5.0)),
];

const SPANISH: Table = &[
    ("cero", U(0.0)), ("dos", U(2.0)), ("tres", U(3.0)), ("cuatro", U(4.0)), ("cinco", U(5.0)), ("seis", U(6.0)), ("siete", U(7.0)), ("ocho", U(8.0)),
    ("nueve", U(9.0)), ("diez", U(10.0)), ("once", U(11.0)), ("doce", U(12.0)), ("trece", U(13.0)), ("catorce", U(14.0)), ("quince", U(15.0)),
    ("dieciseis", U(16.0)), ("diecisiete", U(17.0)), ("dieciocho", U(18.0)), ("diecinueve", U(19.0)), ("veinte", U(20.0)), ("treinta", U(30.0)),
    ("cuarenta", U(40.0)), ("cincuenta", U(50.0)), ("sesenta", U(60.0)), ("setenta", U(70.0)), ("ochenta", U(80.0)), ("noventa", U(90.0)),
    ("cien", H(100.0)), ("ciento", H(100.0)), ("cientos", H(100.0)), ("mil", S(1e3)), ("miles", S(1e3)), ("millon", S(1e6)), ("millones", S(1e6)),
    ("docena", S(12.0)), ("decenas", S(10.0)), ("medio", F(0.5)), ("mitad", F(0.5)), ("tercio", F(1.0 / 3.0)), ("primer", O(1.0)), ("primero", O(1.0)),
    ("primera", O(1.0)), ("segundo", O(2.0)), ("segunda", O(2.0)), ("tercer", O(3.0)), ("tercero", O(3.0)), ("tercera", O(3.0)), ("cuarto", O(4.0)),
    ("cuarta", O(4.0)), ("quinto", O(5.0)), ("quinta", O(5.0)),
];

const PORTUGUESE: Table = &[
    ("zero", U(0.0)), ("dois", U(2.0)), ("duas", U(2.0)), ("tres", U(3.0)), ("quatro", U(4.0)), ("cinco", U(5.0)), ("seis", U(6.0)), ("sete", U(7.0)),
    ("oito", U(8.0)), ("nove", U(9.0)), ("dez", U(10.0)), ("onze", U(11.0)), ("doze", U(12.0)), ("treze", U(13.0)), ("quatorze", U(14.0)),
    ("catorze", U(14.0)), ("quinze", U(15.0)), ("dezesseis", U(16.0)), ("dezessete", U(17.0)), ("dezoito", U(18.0)), ("dezenove", U(19.0)),
    ("vinte", U(20.0)), ("trinta", U(30.0)), ("quarenta", U(40.0)), ("cinquenta", U(50.0)), ("sessenta", U(60.0)), ("setenta", U(70.0)),
    ("oitenta", U(80.0)), ("noventa", U(90.0)), ("cem", H(100.0)), ("cento", H(100.0)), ("centenas", H(100.0)), ("mil", S(1e3)), ("milhares", S(1e3)),
    ("milhao", S(1e6)), ("milhoes", S(1e6)), ("bilhao", S(1e9)), ("bilhoes", S(1e9)), ("trilhao", S(1e12)), ("trilhoes", S(1e12)), ("duzia", S(12.0)),
    ("dezenas", S(10.0)), ("metade", F(0.5)), ("meio", F(0.5)), ("meia", F(0.5)), ("primeiro", O(1.0)), ("primeira", O(1.0)), ("segundo", O(2.0)),
    ("segunda", O(2.0)), ("terceiro", O(3.0)), ("terceira", O(3.0)), ("quarto", O(4.0)), ("quarta", O(4.0)), ("quinto", O(5.0)), ("quinta", O(5.0)),
];

const ITALIAN: Table = &[
    ("zero", U(0.0)), ("due", U(2.0)), ("tre", U(3.0)), ("quattro", U(4.0)), ("cinque", U(5.0)), ("sei", U(6.0)), ("sette", U(7.0)), ("otto", U(8.0)),
    ("nove", U(9.0)), ("dieci", U(10.0)), ("undici", U(11.0)), ("dodici", U(12.0)), ("tredici", U(13.0)), ("quattordici", U(14.0)), ("quindici", U(15.0)),
    ("sedici", U(16.0)), ("diciassette", U(17.0)), ("diciotto", U(18.0)), ("diciannove", U(19.0)), ("venti", U(20.0)), ("trenta", U(30.0)),
    ("quaranta", U(40.0)), ("cinquanta", U(50.0)), ("sessanta", U(60.0)), ("settanta", U(70.0)), ("ottanta", U(80.0)), ("novanta", U(90.0)),
    ("cento", H(100.0)), ("centinaia", H(100.0)), ("mille", S(1e3)), ("mila", S(1e3)), ("migliaia", S(1e3)), ("milione", S(1e6)), ("milioni", S(1e6)),
    ("miliardo", S(1e9)), ("miliardi", S(1e9)), ("dozzina", S(12.0)), ("decina", S(10.0)), ("decine", S(10.0)), ("mezzo", F(0.5)), ("meta", F(0.5)),
    ("terzo", O(3.0)), ("primo", O(1.0)), ("prima", O(1.0)), ("secondo", O(2.0)), ("seconda", O(2.0)), ("terza", O(3.0)), ("quarto", O(4.0)), ("quinto", O(5.0)),
];

/// What number a folded word stands for in a language.
#[must_use]
pub fn numeral(language: Language, folded: &str) -> Option<Numeral> {
    let table = match language {
        Language::German => GERMAN,
        Language::French => FRENCH,
        Language::Spanish => SPANISH,
        Language::Portuguese => PORTUGUESE,
        Language::Italian => ITALIAN,
        _ => ENGLISH,
    };
    if folded.len() > 12 {
        return None;
    }
    table.iter().find(|(w, _)| *w == folded).map(|&(_, n)| n)
}

/// Words that stand between the parts of a number: "two hundred and five", "treinta y dos".
#[must_use]
pub fn joins_numerals(language: Language, folded: &str) -> bool {
    matches!(
        (language, folded),
        (Language::English | Language::Other, "and") | (Language::German, "und") | (Language::French, "et") | (Language::Spanish, "y") | (Language::Portuguese | Language::Italian, "e")
    )
}

/// Whether a comma is the decimal sign.
#[must_use]
pub const fn decimal_comma(language: Language) -> bool {
    matches!(
        language,
        Language::German | Language::French | Language::Spanish | Language::Portuguese | Language::Italian | Language::Dutch | Language::Russian | Language::Turkish | Language::Swedish
    )
}
