//! What a reader can do anywhere, by key, menu, button or palette.

use super::super::layer::Layer;
use super::{ACTIONS, Entry, spell};

/// Something that a reader can do anywhere, with a name and often a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// File dialog for the left side.
    OpenLeft,
    /// File dialog for the right side.
    OpenRight,
    /// Paste dialog.
    Paste,
    /// The pair of articles that comes with the program.
    Demo,
    /// Reads both files again.
    Reload,
    /// Exchanges the sides.
    Swap,
    /// Report dialog.
    Export,
    /// The left article is the source.
    SourceLeft,
    /// The right article is the source.
    SourceRight,
    /// Neither article is the source.
    SourceNone,
    /// Home screen.
    Home,
    /// Stops what is under way.
    Cancel,
    /// Search in both articles.
    Find,
    /// Next hit.
    FindNext,
    /// Previous hit.
    FindPrevious,
    /// Next row that differs.
    NextDifference,
    /// Previous row that differs.
    PreviousDifference,
    /// Next discrepancy of the list.
    NextDiscrepancy,
    /// Previous discrepancy of the list.
    PreviousDiscrepancy,
    /// Next change in wording.
    NextChange,
    /// Previous change in wording.
    PreviousChange,
    /// Next paragraph of the same article.
    NextParagraph,
    /// Previous paragraph of the same article.
    PreviousParagraph,
    /// Next sentence of the paragraph.
    NextSentence,
    /// Previous sentence of the paragraph.
    PreviousSentence,
    /// From a paragraph or sentence to its partner in the other article.
    OtherArticle,
    /// Menu of the paragraph that the keyboard is on.
    ParagraphMenu,
    /// From a moved paragraph to its old place and back.
    JumpMoved,
    /// Focus to the next pane.
    OtherPane,
    /// Overview strip.
    ToggleStrip,
    /// Panel.
    TogglePanel,
    /// Folding of what needs no eyes.
    ToggleFold,
    /// Groups the list by kind.
    ToggleGroups,
    /// Rows of the tables that are the same.
    ToggleSame,
    /// Nothing filtered.
    ShowAll,
    /// Marks of conflicts.
    ToggleConflicts,
    /// Marks of altered passages.
    ToggleAltered,
    /// Marks of what only the left article has.
    ToggleOnlyLeft,
    /// Marks of what only the right article has.
    ToggleOnlyRight,
    /// Marks of variants.
    ToggleVariants,
    /// Marks of differences in wording.
    ToggleWording,
    /// Marks of silent edits.
    ToggleSilent,
    /// List of discrepancies.
    TabDiscrepancies,
    /// Table of quotations.
    TabQuotations,
    /// Table of figures and dates.
    TabFigures,
    /// Table of names.
    TabNames,
    /// It is a discrepancy.
    Confirm,
    /// It is none.
    DismissIt,
    /// It needs an answer.
    Question,
    /// Note beside it.
    Note,
    /// Dismisses all of a kind.
    DismissKind,
    /// Both names mean the same.
    SameName,
    /// Both names mean the same, in every later review too.
    SameNameAlways,
    /// Chooses all that are listed.
    ChooseAll,
    /// Edits the text of the left article.
    EditLeft,
    /// Edits the text of the right article.
    EditRight,
    /// Title, date, language of the left article.
    DetailsLeft,
    /// Title, date, language of the right article.
    DetailsRight,
    /// What was set by hand.
    Corrections,
    /// Keeps both texts in the review.
    KeepTexts,
    /// Pairs two paragraphs.
    PairParagraphs,
    /// Pairs two sentences.
    PairSentences,
    /// Parts the selected row.
    PartRow,
    /// Goes on with the earlier review.
    GoOn,
    /// Starts a new review beside the earlier one.
    StartAnew,
    /// Opens a review file.
    OpenReview,
    /// Takes the last decision back.
    Undo,
    /// Carries it out again.
    Redo,
    /// Saves the review to a file.
    SaveReview,
    /// Why it is flagged.
    Why,
    /// Copies the selected discrepancy.
    CopyDiscrepancy,
    /// Larger.
    ZoomIn,
    /// Smaller.
    ZoomOut,
    /// As it was.
    ZoomReset,
    /// Rows by the left article.
    OrderLeft,
    /// Rows by the right article.
    OrderRight,
    /// Each article in its own order.
    OrderOwn,
    /// Two columns.
    ColumnsBoth,
    /// One column.
    ColumnsInline,
    /// The left article alone.
    ColumnsLeft,
    /// The right article alone.
    ColumnsRight,
    /// Colours as the system.
    ThemeSystem,
    /// Light.
    ThemeLight,
    /// Dark.
    ThemeDark,
    /// High contrast.
    ThemeHighContrast,
    /// Search over all commands.
    Palette,
    /// All shortcuts.
    Shortcuts,
    /// What the marks mean.
    Help,
    /// Closes what is open.
    Close,
    /// Ends the program.
    Quit,
}

impl Action {
    /// Its row of the table.
    #[must_use]
    pub fn entry(self) -> &'static Entry {
        ACTIONS.iter().find(|e| e.action == self).unwrap_or(&ACTIONS[0])
    }

    /// The layer that it shows or hides.
    #[must_use]
    pub const fn layer(self) -> Option<Layer> {
        Some(match self {
            Self::ToggleConflicts => Layer::Conflict,
            Self::ToggleAltered => Layer::Altered,
            Self::ToggleOnlyLeft => Layer::OnlyLeft,
            Self::ToggleOnlyRight => Layer::OnlyRight,
            Self::ToggleVariants => Layer::Variant,
            Self::ToggleWording => Layer::Wording,
            Self::ToggleSilent => Layer::Silent,
            _ => return None,
        })
    }

    /// Its label.
    #[must_use]
    pub fn label(self) -> &'static str {
        self.entry().label
    }

    /// Its first key, in the words of the system.
    #[must_use]
    pub fn shortcut(self, ctx: &egui::Context) -> Option<String> {
        self.entry().keys.first().map(|k| spell(ctx, k))
    }

    /// Tooltip with the key.
    #[must_use]
    pub fn hint(self, ctx: &egui::Context) -> String {
        match self.shortcut(ctx) {
            Some(keys) => format!("{} ({keys})", self.entry().tooltip),
            None => self.entry().tooltip.to_owned(),
        }
    }
}
