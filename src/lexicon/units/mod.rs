//! Units of measure, magnitudes and currencies, in English, German, French, Spanish, Portuguese and Italian.

mod tables;

use std::sync::LazyLock;

use super::table::{Table, cell};
use crate::text::Language;

/// What a unit measures. Units of one class convert into each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UnitClass {
    /// Base unit: metre.
    Length,
    /// Base unit: kilogram.
    Mass,
    /// Base unit: square metre.
    Area,
    /// Base unit: litre.
    Volume,
    /// Base unit: metre a second.
    Speed,
    /// Base unit: kelvin; the one class with an offset.
    Temperature,
    /// Base unit: second.
    Time,
    /// Base unit: byte.
    Data,
    /// Base unit: byte a second.
    DataRate,
    /// Base unit: joule.
    Energy,
    /// Base unit: watt.
    Power,
    /// Base unit: hertz.
    Frequency,
    /// Base unit: pascal.
    Pressure,
    /// Base unit: volt.
    Voltage,
    /// Base unit: degree; also a bare "degrees", which may be a temperature.
    Angle,
    /// Base unit: one; percent and per mille.
    Share,
    /// Base unit: one; "three times", which is no count and no share.
    Multiple,
    /// Base unit: one; percentage points and basis points, which are no shares.
    Points,
}

/// A unit of measure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unit {
    /// What it measures.
    pub class: UnitClass,
    /// Its English singular (`mile`), one for all spellings and languages.
    pub name: &'static str,
    /// Base units in one of it.
    pub factor: f64,
    /// Added after the factor; 0 but for temperatures.
    pub offset: f64,
    /// Whether it was found by a symbol (m, in, t, c), which counts only right behind a number.
    pub is_symbol: bool,
}

impl Unit {
    /// A value in the base unit of its class.
    #[must_use]
    pub fn to_base(&self, value: f64) -> f64 {
        value.mul_add(self.factor, self.offset)
    }
}

/// An amount of money's unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Money {
    /// ISO 4217 code.
    pub code: &'static str,
    /// Part of the currency: 1, or 0.01 for cents and pence.
    pub factor: f64,
}

static UNITS: LazyLock<Table<Unit>> = LazyLock::new(|| {
    let mut rows = Vec::with_capacity(1_000);
    for &(class, factor, offset, symbols, names) in tables::UNITS {
        let name = cell(names).next().unwrap_or_default();
        let unit = Unit { class, name, factor, offset, is_symbol: false };
        rows.extend(cell(names).map(|phrase| (phrase, unit)));
        rows.extend(cell(symbols).map(|phrase| (phrase, Unit { is_symbol: true, ..unit })));
    }
    Table::new(rows)
});

static MAGNITUDES: LazyLock<Table<f64>> = LazyLock::new(|| magnitudes(tables::MAGNITUDES));
static LONG_SCALE: LazyLock<Table<f64>> = LazyLock::new(|| magnitudes(tables::LONG_SCALE));

fn magnitudes(rows: &'static [(f64, &'static str)]) -> Table<f64> {
    Table::new(rows.iter().flat_map(|&(factor, words)| cell(words).map(move |word| (word, factor))))
}

static MONEY: LazyLock<Table<Money>> = LazyLock::new(|| {
    let whole = tables::CURRENCIES.iter().flat_map(|&(code, names)| cell(names).map(move |name| (name, Money { code, factor: 1.0 })));
    let parts = tables::PARTS.iter().flat_map(|&(code, factor, names)| cell(names).map(move |name| (name, Money { code, factor })));
    Table::new(whole.chain(parts))
});

/// The unit that one to three folded words or a symbol name: `miles`, `km/h`, `square feet`, `°c`, `percentage points`.
///
/// A bare `grad`, `degres`, `grados`, `graus`, `gradi` is taken for Celsius; `degrees` is [`UnitClass::Angle`] until the text
/// says more.
#[must_use]
pub fn unit(folded: &str) -> Option<Unit> {
    UNITS.get(folded)
}

/// What a folded magnitude word multiplies by in a language: `million`, `mio.`, `bn`, `k`, `mil millones`; `billones` is
/// 10¹² in Spanish, `billion` 10⁹ in English.
///
/// The letters k, m and b count only right behind a number, and m and b only with a currency.
#[must_use]
pub fn magnitude(language: Language, folded: &str) -> Option<f64> {
    let long = matches!(language, Language::German | Language::French | Language::Spanish | Language::Portuguese | Language::Italian);
    long.then(|| LONG_SCALE.get(folded)).flatten().or_else(|| MAGNITUDES.get(folded))
}

/// The ISO 4217 code of a folded currency name, code or sign: `$`, `us$`, `euros`, `pounds`, `usd`. Not for parts: see [`money`].
///
/// `pounds` and `real`, `won`, `try`, `pen` and the like are words of other use too.
#[must_use]
pub fn currency(folded: &str) -> Option<&'static str> {
    MONEY.get(folded).filter(|money| money.factor == 1.0).map(|money| money.code)
}

/// The currency and its part that a folded name or sign stands for: `cents` is 0.01 of `USD`.
#[must_use]
pub fn money(folded: &str) -> Option<Money> {
    MONEY.get(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base(value: f64, name: &str) -> f64 {
        unit(name).map_or(f64::NAN, |unit| unit.to_base(value))
    }

    #[test]
    fn units_convert() {
        for (a, unit_a, b, unit_b, tolerance) in [
            (5.0, "miles", 8.0, "km", 0.01),
            (1.0, "pound", 0.4536, "kilograms", 0.001),
            (100.0, "°f", 37.78, "degrees celsius", 0.001),
            (60.0, "mph", 96.56, "km/h", 0.001),
            (1.0, "hectare", 2.471, "acres", 0.001),
            (1.0, "barrel", 42.0, "gallons", 0.001),
            (90.0, "minutes", 1.5, "stunden", 1e-9),
            (2.0, "meilen", 3.2187, "quilometros", 0.001),
            (25.0, "basis points", 0.25, "prozentpunkte", 1e-9),
        ] {
            let (x, y) = (base(a, unit_a), base(b, unit_b));
            assert!((x - y).abs() <= tolerance * y.abs(), "{a} {unit_a} = {x}, {b} {unit_b} = {y}");
        }
    }

    #[test]
    fn a_percentage_is_no_percentage_point() {
        assert_ne!(unit("percent").map(|unit| unit.class), unit("percentage points").map(|unit| unit.class));
        assert_eq!(unit("%").map(|unit| unit.name), unit("prozent").map(|unit| unit.name));
        assert!(unit("m").is_some_and(|unit| unit.is_symbol) && unit("meter").is_some_and(|unit| !unit.is_symbol));
        assert_eq!(unit("cars"), None);
    }

    #[test]
    fn the_long_scale_is_heeded() {
        assert_eq!(magnitude(Language::English, "billion"), Some(1e9));
        assert_eq!(magnitude(Language::Spanish, "billones"), Some(1e12));
        assert_eq!(magnitude(Language::German, "billion"), Some(1e12));
        assert_eq!(magnitude(Language::German, "milliarden"), Some(1e9));
        assert_eq!(magnitude(Language::Portuguese, "bilhoes"), Some(1e9));
        assert_eq!(magnitude(Language::French, "mds"), Some(1e9));
        assert_eq!(magnitude(Language::English, "house"), None);
    }

    #[test]
    fn currencies_are_told_apart() {
        for (name, code) in [
            ("$", "USD"),
            ("us$", "USD"),
            ("a$", "AUD"),
            ("€", "EUR"),
            ("pounds", "GBP"),
            ("₹", "INR"),
            ("roubles", "RUB"),
            ("yuan", "CNY"),
        ] {
            assert_eq!(currency(name), Some(code), "{name}");
        }
        assert_eq!(currency("cents"), None);
        assert_eq!(money("pence"), Some(Money { code: "GBP", factor: 0.01 }));
    }

    #[test]
    fn tables_do_not_contradict_themselves() {
        UNITS.check();
        MAGNITUDES.check();
        LONG_SCALE.check();
        MONEY.check();
    }
}
