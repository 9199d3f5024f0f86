//! Counting numbers as lists write them.

/// A number in a format as Word names it; unknown formats are figures.
#[must_use]
pub fn write(number: u32, format: &str) -> String {
    match format {
        "lowerLetter" => letters(number).to_lowercase(),
        "upperLetter" => letters(number),
        "lowerRoman" => roman(number).to_lowercase(),
        "upperRoman" => roman(number),
        "decimalZero" if number < 10 => format!("0{number}"),
        "none" | "bullet" => String::new(),
        _ => number.to_string(),
    }
}

/// A, B, … Z, AA, BB, …
fn letters(number: u32) -> String {
    let Some(from_zero) = number.checked_sub(1) else { return "0".into() };
    let letter = char::from(b'A' + u8::try_from(from_zero % 26).unwrap_or(0));
    let times = (from_zero / 26 + 1).min(16);
    (0..times).map(|_| letter).collect()
}

fn roman(number: u32) -> String {
    const SIGNS: &[(u32, &str)] = &[
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if number == 0 || number >= 4000 {
        return number.to_string();
    }
    let mut rest = number;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while rest >= *value {
            out.push_str(sign);
            rest -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn figures_letters_and_roman_numerals() {
        let all: Vec<String> = ["decimal", "lowerLetter", "upperRoman", "decimalZero"].iter().map(|f| write(4, f)).collect();
        assert_eq!(all, ["4", "d", "IV", "04"]);
        assert_eq!([write(28, "upperLetter"), write(1994, "lowerRoman"), write(0, "upperRoman")], ["BB", "mcmxciv", "0"]);
    }
}
