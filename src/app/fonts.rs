//! The faces: one for reading, one for controls, a few symbols.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontId};

/// Reading face.
#[must_use]
pub fn reading() -> FontFamily {
    FontFamily::Name("reading".into())
}

/// Reading face, slanted.
#[must_use]
pub fn reading_italic() -> FontFamily {
    FontFamily::Name("reading-italic".into())
}

/// Reading face, strong.
#[must_use]
pub fn reading_strong() -> FontFamily {
    FontFamily::Name("reading-strong".into())
}

/// Plain face, a shade stronger.
#[must_use]
pub fn medium() -> FontFamily {
    FontFamily::Name("medium".into())
}

/// Plain face, strong.
#[must_use]
pub fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// Plain face at a size.
#[must_use]
pub const fn plain(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// Loads every face into egui. Behind ours stand egui's own and the system's.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(definitions());
}

/// Characters of a text, in order, that no face of ours or of the system has.
#[must_use]
pub fn missing(ctx: &egui::Context, text: &str) -> Vec<char> {
    let unusual: BTreeSet<char> =
        text.chars().filter(|c| !c.is_ascii() && !c.is_whitespace() && !c.is_control() && !is_joiner(*c)).collect();
    let face = FontId::new(super::theme::size::READING, reading());
    ctx.fonts_mut(|fonts| unusual.into_iter().filter(|&c| !fonts.has_glyph(&face, c)).collect())
}

/// Characters that are not meant to be seen: joiners, marks of direction, variation selectors, soft hyphens.
const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let faces: [(&str, &'static [u8]); 7] = [
        ("Inter", include_bytes!("../../assets/fonts/Inter-Regular.ttf")),
        ("Inter Medium", include_bytes!("../../assets/fonts/Inter-Medium.ttf")),
        ("Inter SemiBold", include_bytes!("../../assets/fonts/Inter-SemiBold.ttf")),
        ("Source Serif", include_bytes!("../../assets/fonts/SourceSerif4-Regular.ttf")),
        ("Source Serif Italic", include_bytes!("../../assets/fonts/SourceSerif4-Italic.ttf")),
        ("Source Serif SemiBold", include_bytes!("../../assets/fonts/SourceSerif4-SemiBold.ttf")),
        ("Symbols", include_bytes!("../../assets/fonts/FactdiffSymbols-Regular.ttf")),
    ];
    for (name, bytes) in faces {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let behind = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let families: [(FontFamily, &[&str]); 6] = [
        (FontFamily::Proportional, &["Inter", "Symbols"]),
        (medium(), &["Inter Medium", "Inter", "Symbols"]),
        (semibold(), &["Inter SemiBold", "Inter", "Symbols"]),
        (reading(), &["Source Serif", "Inter", "Symbols"]),
        (reading_italic(), &["Source Serif Italic", "Source Serif", "Inter", "Symbols"]),
        (reading_strong(), &["Source Serif SemiBold", "Source Serif", "Inter", "Symbols"]),
    ];
    for (family, first) in families {
        let mut chain: Vec<String> = first.iter().map(|&f| f.to_owned()).collect();
        chain.extend(behind.iter().cloned());
        fonts.families.insert(family, chain);
    }
    fonts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_without_a_glyph_are_named_and_the_usual_ones_are_not() {
        let ctx = egui::Context::default();
        install(&ctx);
        let mut found = Vec::new();
        let _ = ctx.run_ui(egui::RawInput::default(), |ui| {
            found = missing(ui.ctx(), "“Größe” – naïve… €5 ½ Škoda Łódź\u{ad} and \u{12000}\u{200d}, 漢");
        });
        assert_eq!(found, ['漢', '\u{12000}']);
    }
}
