//! The faces: one for reading, one for controls, a few symbols.

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
