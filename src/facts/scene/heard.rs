//! Which names of an article the other one has too, in whatever form, wherever it stands.
//!
//! The question is asked of every name that the linked sentence lacks, and a long article has tens of thousands of names:
//! so it is answered once for each distinct name, against the distinct names of the other side.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::mention::Name;
use crate::text::{Side, Sides};

/// By side and index of the name: whether the other article names the same.
pub struct Heard {
    of: Sides<Vec<bool>>,
}

impl Heard {
    /// Asks it of every name of both articles.
    #[must_use]
    pub fn new(names: Sides<&[Name]>) -> Self {
        let distinct = Sides::at_once(|side| Distinct::new(names[side]));
        Self { of: Sides::at_once(|side| distinct[side].heard(&distinct[side.other()])) }
    }

    /// Whether the article of the other side names the same as a name of this side.
    #[must_use]
    pub fn is(&self, side: Side, name: usize) -> bool {
        self.of[side][name]
    }
}

/// The names of an article, each form once.
struct Distinct<'a> {
    /// Each form, in order of its first use.
    forms: Vec<&'a Name>,
    /// The form of every name.
    of: Vec<usize>,
    /// The forms with the same words: one, unless the words name a place here and none there.
    with_words: FxHashMap<&'a [String], Vec<usize>>,
}

impl<'a> Distinct<'a> {
    fn new(names: &'a [Name]) -> Self {
        let mut distinct = Self { forms: Vec::new(), of: Vec::with_capacity(names.len()), with_words: FxHashMap::default() };
        for name in names {
            let alike = distinct.with_words.entry(&name.words).or_default();
            let form = alike.iter().copied().find(|&form| distinct.forms[form].place == name.place).unwrap_or_else(|| {
                distinct.forms.push(name);
                alike.push(distinct.forms.len() - 1);
                distinct.forms.len() - 1
            });
            distinct.of.push(form);
        }
        distinct
    }

    fn heard(&self, other: &Self) -> Vec<bool> {
        let named = |name: &&Name| other.with_words.contains_key(&*name.words) || other.forms.iter().any(|o| o.same(name));
        let heard: Vec<bool> = self.forms.par_iter().map(named).collect();
        self.of.iter().map(|&form| heard[form]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Vocabulary;
    use crate::mention::Mentions;
    use crate::text::{Article, Block, Draft, ParagraphKind, Stop};

    fn article(text: &str) -> Article {
        let blocks = vec![Block::new(ParagraphKind::Body, text)];
        Article::from_draft(Draft { blocks, language: Some("en".into()), ..Draft::default() })
    }

    #[test]
    fn a_name_is_heard_in_any_form() {
        let articles = Sides::new(
            article("In Elmford, Anna Brisk met Carl Ostrow. Later Anna Brisk wrote to the United Nations."),
            article("Ms Brisk met him in Elmford. The U.N. did not answer, said Bela Tarn."),
        );
        let vocabulary = Vocabulary::build(articles.as_ref());
        let names = Sides::new(
            Mentions::find(&articles.left, &vocabulary, Side::Left, &Stop::default()).names,
            Mentions::find(&articles.right, &vocabulary, Side::Right, &Stop::default()).names,
        );
        let heard = Heard::new(Sides::new(&names.left, &names.right));
        let unheard = |side: Side| -> Vec<String> {
            (0..names[side].len()).filter(|&n| !heard.is(side, n)).map(|n| names[side][n].words.join(" ")).collect()
        };
        assert_eq!(unheard(Side::Left), ["carl ostrow"]);
        assert_eq!(unheard(Side::Right), ["bela tarn"]);
    }
}
