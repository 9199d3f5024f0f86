//! Floor 0: the text model. Spans, sides, articles and how a text is cut into sentences and tokens.

mod abbreviation;
mod article;
mod bounds;
mod fold;
mod item;
mod language;
mod note;
mod room;
mod sentence;
mod side;
mod span;
mod stop;
mod token;

pub use article::{Article, Block, Chapters, Draft, Paragraph, ParagraphKind, Sentence, fold_space};
pub use fold::{fold, fold_mark};
pub use item::item_mark;
pub use language::Language;
pub use note::{Note, NoteKind};
pub use room::{Excess, Room};
pub use sentence::split as split_sentences;
pub use side::{Side, Sides};
pub use span::Span;
pub use stop::Stop;
pub use token::{Token, TokenKind, is_invisible};
