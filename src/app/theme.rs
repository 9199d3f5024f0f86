//! Colours and sizes: the only place that names them.

use egui::{Color32, CornerRadius, Margin, Stroke, Style, Visuals, vec2};
use serde::{Deserialize, Serialize};

use super::layer::Layer;

/// What the reader asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThemeChoice {
    /// Light, dark or high contrast, as the system is set.
    #[default]
    System,
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
    /// Every text at 7 : 1 or more.
    HighContrast,
}

impl ThemeChoice {
    /// The colours it stands for, given what the system asks for.
    #[must_use]
    pub const fn palette(self, system: Asked) -> &'static Palette {
        match (self, system.dark, system.contrast) {
            (Self::Light, ..) | (Self::System, false, false) => &LIGHT,
            (Self::Dark, ..) | (Self::System, true, false) => &DARK,
            (Self::HighContrast, false, _) | (Self::System, false, true) => &HIGH_CONTRAST_LIGHT,
            (Self::HighContrast, true, _) | (Self::System, true, true) => &HIGH_CONTRAST_DARK,
        }
    }
}

/// What the system asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Light letters on dark ground.
    pub dark: bool,
    /// More contrast than usual.
    pub contrast: bool,
}

/// Every colour the window paints with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Light letters on dark ground.
    pub dark: bool,
    /// Behind the articles.
    pub paper: Color32,
    /// Header, cards, fields.
    pub surface: Color32,
    /// Panel, status bar, folds.
    pub panel: Color32,
    /// Text.
    pub ink: Color32,
    /// Text of the second rank.
    pub second: Color32,
    /// Lines that part.
    pub hairline: Color32,
    /// The one accent: selection, focus, the main button.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// Behind the selected row.
    pub selected: Color32,
    /// Conflicts, and their tint.
    pub conflict: (Color32, Color32),
    /// Altered passages, and their tint.
    pub altered: (Color32, Color32),
    /// What stands on one side only, and its tint.
    pub one_side: (Color32, Color32),
    /// Underline of a difference in wording.
    pub wording: Color32,
    /// Curves and rules between linked sentences at rest.
    pub link: Color32,
    /// Behind a hit of the search; behind the current one.
    pub find: (Color32, Color32),
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// Ink on paper.
pub const LIGHT: Palette = Palette {
    dark: false,
    paper: rgb(0xFAF9F6),
    surface: rgb(0xFFFFFF),
    panel: rgb(0xF3F1EC),
    ink: rgb(0x1D1C1A),
    second: rgb(0x5F5B54),
    hairline: rgb(0xE2DED5),
    accent: rgb(0x2B4C7E),
    on_accent: rgb(0xFFFFFF),
    selected: rgb(0xEEF3FA),
    conflict: (rgb(0xB3261E), rgb(0xFBE6E3)),
    altered: (rgb(0x855600), rgb(0xFDF0D2)),
    one_side: (rgb(0x1F5E99), rgb(0xE3EEF9)),
    wording: rgb(0x8B867C),
    link: rgb(0xCFCAC0),
    find: (rgb(0xE4F0D5), rgb(0xBFE08F)),
};

/// Paper on ink.
pub const DARK: Palette = Palette {
    dark: true,
    paper: rgb(0x1B1C1E),
    surface: rgb(0x232427),
    panel: rgb(0x17181A),
    ink: rgb(0xE9E7E2),
    second: rgb(0xA8A59E),
    hairline: rgb(0x36373B),
    accent: rgb(0x8FB4E8),
    on_accent: rgb(0x14202F),
    selected: rgb(0x2A3442),
    conflict: (rgb(0xFF9A8F), rgb(0x4A2320)),
    altered: (rgb(0xF2C069), rgb(0x43351A)),
    one_side: (rgb(0x8FC1F2), rgb(0x1F3549)),
    wording: rgb(0x8D8A83),
    link: rgb(0x4A4B50),
    find: (rgb(0x35441F), rgb(0x56702B)),
};

/// Black on white, every text at 7 : 1.
pub const HIGH_CONTRAST_LIGHT: Palette = Palette {
    dark: false,
    paper: rgb(0xFFFFFF),
    surface: rgb(0xFFFFFF),
    panel: rgb(0xFFFFFF),
    ink: rgb(0x000000),
    second: rgb(0x2B2B2B),
    hairline: rgb(0x5A5A5A),
    accent: rgb(0x002C8A),
    on_accent: rgb(0xFFFFFF),
    selected: rgb(0xE2ECFF),
    conflict: (rgb(0x8A0000), rgb(0xFFE8E6)),
    altered: (rgb(0x593900), rgb(0xFFF1CE)),
    one_side: (rgb(0x00407A), rgb(0xE0EFFF)),
    wording: rgb(0x2B2B2B),
    link: rgb(0x5A5A5A),
    find: (rgb(0xE4F5CC), rgb(0xC0EB84)),
};

/// White on black, every text at 7 : 1.
pub const HIGH_CONTRAST_DARK: Palette = Palette {
    dark: true,
    paper: rgb(0x000000),
    surface: rgb(0x000000),
    panel: rgb(0x000000),
    ink: rgb(0xFFFFFF),
    second: rgb(0xDADADA),
    hairline: rgb(0xA0A0A0),
    accent: rgb(0x9CC7FF),
    on_accent: rgb(0x000000),
    selected: rgb(0x0E2340),
    conflict: (rgb(0xFFB3AB), rgb(0x3A0E0B)),
    altered: (rgb(0xFFD27A), rgb(0x332400)),
    one_side: (rgb(0xA9D4FF), rgb(0x0B2440)),
    wording: rgb(0xDADADA),
    link: rgb(0xA0A0A0),
    find: (rgb(0x24360B), rgb(0x3A5514)),
};

impl Palette {
    /// Letters and tint of a layer.
    #[must_use]
    pub const fn layer(&self, layer: Layer) -> (Color32, Color32) {
        match layer {
            Layer::Conflict => self.conflict,
            Layer::Altered => self.altered,
            Layer::OnlyLeft | Layer::OnlyRight => self.one_side,
            Layer::Variant | Layer::Wording | Layer::Silent => (self.second, Color32::TRANSPARENT),
        }
    }
}

/// Sizes in points.
pub mod size {
    /// Body text of the articles.
    pub const READING: f32 = 16.5;
    /// Height of a line of body text.
    pub const LINE: f32 = 26.0;
    /// An article's headline on the page.
    pub const TITLE: f32 = 23.0;
    /// A heading on the page.
    pub const HEADING: f32 = 18.5;
    /// A caption on the page.
    pub const CAPTION: f32 = 14.5;
    /// Controls.
    pub const UI: f32 = 13.0;
    /// Remarks beside controls.
    pub const SMALL: f32 = 11.5;
    /// Figures that answer first.
    pub const FIGURE: f32 = 19.0;
    /// An article's name in the header.
    pub const NAME: f32 = 16.0;
    /// The widest column of text: about 70 characters.
    pub const COLUMN: f32 = 545.0;
    /// Space between the two columns.
    pub const GUTTER: f32 = 108.0;
    /// Space beside the columns.
    pub const MARGIN: f32 = 24.0;
    /// Space above and below a row's text.
    pub const ROW: f32 = 9.0;
    /// Space between paragraphs of a row.
    pub const PARAGRAPH: f32 = 9.0;
    /// A folded stretch.
    pub const FOLD: f32 = 28.0;
    /// Overview strip.
    pub const STRIP: f32 = 16.0;
    /// Panel with the discrepancies.
    pub const PANEL: f32 = 352.0;
    /// Header.
    pub const HEADER: f32 = 64.0;
    /// Row of layers.
    pub const TOOLBAR: f32 = 40.0;
    /// Status bar.
    pub const STATUS: f32 = 28.0;
    /// Below this width of the page the articles stand in one column.
    pub const INLINE_BELOW: f32 = 600.0;
    /// Below this width of the window the panel stands over the page only on wish.
    pub const PANEL_BELOW: f32 = 900.0;
    /// Corners of cards and buttons.
    pub const CORNER: u8 = 7;
}

/// Sets egui's own style to the palette.
pub fn apply(ctx: &egui::Context, palette: &Palette) {
    let theme = if palette.dark { egui::Theme::Dark } else { egui::Theme::Light };
    ctx.set_theme(theme);
    ctx.all_styles_mut(|style| dress(style, palette));
}

fn dress(style: &mut Style, p: &Palette) {
    use egui::{FontFamily, FontId, TextStyle};
    style.text_styles = [
        (TextStyle::Small, FontId::new(size::SMALL, FontFamily::Proportional)),
        (TextStyle::Body, FontId::new(size::UI, FontFamily::Proportional)),
        (TextStyle::Button, FontId::new(size::UI, FontFamily::Proportional)),
        (TextStyle::Heading, FontId::new(size::HEADING, super::fonts::semibold())),
        (TextStyle::Monospace, FontId::new(size::UI, FontFamily::Monospace)),
    ]
    .into();
    style.spacing.item_spacing = vec2(8.0, 6.0);
    style.spacing.button_padding = vec2(11.0, 6.0);
    style.spacing.interact_size.y = 26.0;
    style.spacing.icon_spacing = 8.0;
    style.spacing.menu_margin = Margin::same(6);
    style.spacing.window_margin = Margin::same(18);
    style.spacing.scroll = egui::style::ScrollStyle::thin();
    style.interaction.tooltip_delay = 0.4;
    style.animation_time = 0.0;
    let mut v = if p.dark { Visuals::dark() } else { Visuals::light() };
    let corner = CornerRadius::same(size::CORNER);
    v.override_text_color = None;
    v.weak_text_color = Some(p.second);
    v.hyperlink_color = p.accent;
    v.panel_fill = p.paper;
    v.window_fill = p.surface;
    v.window_stroke = Stroke::new(1.0, p.hairline);
    v.window_corner_radius = CornerRadius::same(10);
    v.menu_corner_radius = corner;
    v.extreme_bg_color = p.surface;
    v.text_edit_bg_color = Some(p.surface);
    v.faint_bg_color = p.panel;
    v.code_bg_color = p.panel;
    v.warn_fg_color = p.altered.0;
    v.error_fg_color = p.conflict.0;
    v.selection.bg_fill = if p.dark { rgb(0x35507A) } else { rgb(0xCFE0F7) };
    v.selection.stroke = Stroke::new(1.0, p.ink);
    v.striped = false;
    let set = |w: &mut egui::style::WidgetVisuals, fill: Color32, line: Color32, text: Color32, width: f32| {
        w.bg_fill = fill;
        w.weak_bg_fill = fill;
        w.bg_stroke = Stroke::new(width, line);
        w.fg_stroke = Stroke::new(1.0, text);
        w.corner_radius = corner;
        w.expansion = 0.0;
    };
    set(&mut v.widgets.noninteractive, p.surface, p.hairline, p.ink, 1.0);
    set(&mut v.widgets.inactive, p.surface, p.hairline, p.ink, 1.0);
    set(&mut v.widgets.hovered, p.panel, p.second, p.ink, 1.0);
    set(&mut v.widgets.active, p.selected, p.accent, p.ink, 2.0);
    set(&mut v.widgets.open, p.panel, p.accent, p.ink, 1.0);
    style.visuals = v;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(c: Color32) -> f64 {
        let f = |v: u8| {
            let v = f64::from(v) / 255.0;
            if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * f(c.r()) + 0.7152 * f(c.g()) + 0.0722 * f(c.b())
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Every pair of a text and what it stands on.
    fn pairs(p: &Palette) -> Vec<(&'static str, Color32, Color32)> {
        let mut out = Vec::new();
        for (name, ground) in [("paper", p.paper), ("surface", p.surface), ("panel", p.panel), ("selected", p.selected)] {
            out.push((name, p.ink, ground));
            out.push((name, p.second, ground));
            out.push((name, p.accent, ground));
            out.push((name, p.conflict.0, ground));
            out.push((name, p.altered.0, ground));
            out.push((name, p.one_side.0, ground));
        }
        for (name, tint) in [
            ("conflict tint", p.conflict.1),
            ("altered tint", p.altered.1),
            ("one-side tint", p.one_side.1),
            ("hit", p.find.0),
            ("current hit", p.find.1),
        ] {
            out.push((name, p.ink, tint));
        }
        out.push(("accent", p.on_accent, p.accent));
        out
    }

    #[test]
    fn every_text_reaches_its_contrast() {
        for (theme, palette, least) in [
            ("light", &LIGHT, 4.5),
            ("dark", &DARK, 4.5),
            ("high contrast light", &HIGH_CONTRAST_LIGHT, 7.0),
            ("high contrast dark", &HIGH_CONTRAST_DARK, 7.0),
        ] {
            for (ground, text, back) in pairs(palette) {
                let c = contrast(text, back);
                assert!(c >= least, "{theme}: {text:?} on {ground} has {c:.2}, needs {least}");
            }
        }
    }

    #[test]
    fn the_system_decides_unless_the_reader_did() {
        let light = Asked::default();
        let dark = Asked { dark: true, contrast: false };
        let strong = Asked { contrast: true, ..dark };
        assert!(ThemeChoice::System.palette(dark).dark);
        assert!(!ThemeChoice::System.palette(light).dark);
        assert_eq!(ThemeChoice::System.palette(strong), &HIGH_CONTRAST_DARK);
        assert_eq!(ThemeChoice::System.palette(Asked { contrast: true, ..light }), &HIGH_CONTRAST_LIGHT);
        assert!(!ThemeChoice::Light.palette(strong).dark);
        assert_eq!(ThemeChoice::Dark.palette(light), &DARK);
    }
}
