//! Which blocks of a page are its article: the extractor's choice, mended by what it takes too much of
//! (credits, share bars, related links, newsletter boxes) and what it leaves out of the article's own column.

use std::sync::LazyLock;

use dom_query::NodeId;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::load::{
    dateline, furniture,
    html::{
        meta::{Meta, squeeze},
        walk::PageBlock,
    },
    roles,
    wrap::ends_sentence,
};
use crate::text::{Block, ParagraphKind, fold_space};

use super::{
    credits::{ends_in_credit, is_credit},
    title,
};

/// One of the tables of words.
pub fn table(name: &str) -> &'static [&'static str] {
    static TABLES: LazyLock<FxHashMap<&str, Vec<&str>>> = LazyLock::new(|| {
        let mut tables: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
        let mut open = "";
        for line in include_str!("furniture_words.txt").lines().filter(|l| !l.is_empty() && !l.starts_with("//")) {
            match line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                Some(name) => open = name,
                None => tables.entry(open).or_default().push(line),
            }
        }
        tables
    });
    TABLES.get(name).map_or(&[], Vec::as_slice)
}

/// The most quotations that are looked for in the text around them; a page with more of them is made of them.
const MOST_PULLED: usize = 100;

/// Gives every block of a page its place: title, article or furniture.
#[must_use]
pub fn sort_out(walked: Vec<PageBlock>, meta: &Meta) -> Vec<Block> {
    let texts: Vec<String> = walked.iter().map(|b| fold_space(&b.text)).collect();
    let title = title::find(&walked, meta);
    let mut page = Page {
        article: walked.iter().map(|b| b.is_kept() && !b.for_listeners).collect(),
        kinds: walked.iter().map(|b| b.kind).collect(),
        blocks: &walked,
        texts: &texts,
        meta,
    };
    page.widen();
    page.keep_brief(title);
    page.take_back();
    page.take_opening(title);
    page.credits();
    page.drop_talk(title);
    page.drop_boxes();
    page.drop_columns();
    page.drop_pulled();
    page.drop_next(title);
    page.drop_related();
    page.trim_head(title);
    page.trim_tail();
    if let Some(at) = title {
        page.kinds[at] = ParagraphKind::Title;
        page.article[at] = true;
        // A title page, or a headline that stands twice.
        for twin in at.saturating_sub(3)..walked.len().min(at + 4) {
            page.article[twin] &= twin == at || texts[twin] != texts[at];
        }
    }
    let (article, kinds) = (page.article, page.kinds);
    // No numbers of lists: a site's style sheet, which is not read, draws them or leaves them out.
    texts.iter().enumerate().map(|(at, text)| Block::new(if article[at] { kinds[at] } else { ParagraphKind::Furniture }, text)).collect()
}

/// The blocks of a page that is article throughout, with its title told.
#[must_use]
pub fn all_article(walked: &[PageBlock], meta: &Meta) -> Vec<Block> {
    let title = title::find(walked, meta);
    // Drawn bullets belong to the list, not to its words.
    let drawn = |b: &PageBlock, text: String| {
        if b.kind == ParagraphKind::ListItem { text.trim_start_matches(['•', '◦', '▪', ' ']).to_owned() } else { text }
    };
    let texts: Vec<String> = walked.iter().map(|b| drawn(b, b.shown())).collect();
    let kind = |at: usize| match title {
        Some(t) if t == at => ParagraphKind::Title,
        // A headline that stands twice.
        Some(t) if at < t && texts[at] == texts[t] => ParagraphKind::Furniture,
        // The number of a printed page, in its foot.
        _ if walked[at].kind == ParagraphKind::Body && texts[at].len() <= 4 && texts[at].bytes().all(|b| b.is_ascii_digit()) => {
            ParagraphKind::Furniture
        }
        _ => walked[at].kind,
    };
    texts.iter().enumerate().map(|(at, text)| Block::new(kind(at), text)).collect()
}

/// A page whose blocks are being sorted out.
pub struct Page<'a> {
    /// Its blocks in reading order.
    pub blocks: &'a [PageBlock],
    texts: &'a [String],
    meta: &'a Meta,
    /// Which of them are its article, as far as is known.
    pub article: Vec<bool>,
    kinds: Vec<ParagraphKind>,
}

impl Page<'_> {
    /// Running text: long enough, and not a row of links.
    #[must_use]
    pub fn is_prose(&self, at: usize) -> bool {
        let b = &self.blocks[at];
        matches!(self.kinds[at], ParagraphKind::Body | ParagraphKind::Quote | ParagraphKind::ListItem)
            && b.chars >= 80
            && b.link_share() < 0.5
    }

    /// Where the extractor took next to nothing of a page that has running text, all of that text is the article.
    fn widen(&mut self) {
        let kept: usize = self.sum(|p, at| p.article[at] && p.is_prose(at));
        let all: usize = self.sum(|p, at| p.is_prose(at) && !p.blocks[at].for_listeners && !p.is_boxed(at, &FxHashMap::default(), 0));
        if kept * 5 >= all || (kept >= 600 && kept * 12 >= all) {
            return;
        }
        for at in 0..self.blocks.len() {
            if self.blocks[at].link_share() < 0.5 && !self.blocks[at].for_listeners && !self.is_boxed(at, &FxHashMap::default(), 0) {
                self.article[at] = true;
            }
        }
    }

    /// A few lines of news are shorter than an imprint in the page's foot, so that the extractor takes that instead: where
    /// it took nothing beside the headline, the element that holds the headline is the article.
    fn keep_brief(&mut self, title: Option<usize>) {
        let Some(at) = title.filter(|t| self.blocks[*t].level > 0) else { return };
        let is_article = |name: &str| matches!(name.split(' ').next(), Some("article" | "main"));
        let Some((own, _)) = self.blocks[at].around.iter().find(|(_, name)| is_article(name)) else { return };
        let inside: Vec<usize> = (0..self.blocks.len())
            .filter(|i| *i != at && self.blocks[*i].around.iter().any(|(node, _)| node == own))
            .filter(|i| self.blocks[*i].link_share() < 0.5 && !self.blocks[*i].for_listeners)
            .collect();
        let says = |i: &usize| *i > at && ends_sentence(&self.texts[*i]) && self.texts[*i].split_whitespace().count() >= 3;
        if inside.iter().any(|i| self.article[*i]) || !inside.iter().any(says) {
            return;
        }
        self.article.fill(false);
        for i in inside {
            self.article[i] = true;
        }
    }

    /// Characters of the blocks that are wanted.
    #[must_use]
    pub fn sum(&self, wanted: impl Fn(&Self, usize) -> bool) -> usize {
        (0..self.blocks.len()).filter(|at| wanted(self, *at)).map(|at| self.blocks[at].chars).sum()
    }

    /// Paragraphs that stand in the page exactly as those of the article do: an article cut into pieces by
    /// advertisements is still one.
    fn take_back(&mut self) {
        let mut like: FxHashMap<String, usize> = FxHashMap::default();
        for at in 0..self.blocks.len() {
            if self.article[at] && self.is_prose(at) {
                *like.entry(signature(&self.blocks[at])).or_default() += 1;
            }
        }
        let (Some(first), Some(last)) = (self.article.iter().position(|a| *a), self.article.iter().rposition(|a| *a)) else { return };
        for at in 0..self.blocks.len() {
            let b = &self.blocks[at];
            if self.article[at] || b.for_listeners || b.tag != "p" && b.tag != "blockquote" && b.level == 0 {
                continue;
            }
            let inside = at > first && at < last;
            let same = like.get(&signature(b)).copied().unwrap_or(0);
            let fits = b.link_share() < 0.4 && (self.is_prose(at) || inside);
            if same >= 1 && fits && (inside || same >= 2) {
                self.article[at] = true;
            }
        }
    }

    /// Running text between the headline and the first paragraph that the extractor took: a page's builder put it in a
    /// box of its own. A single paragraph there is a summary.
    fn take_opening(&mut self, title: Option<usize>) {
        let Some(title) = title else { return };
        let Some(first) = (title + 1..self.blocks.len()).find(|at| self.article[*at] && self.is_prose(*at)) else { return };
        let opens: Vec<usize> = (title + 1..first)
            .filter(|at| {
                let b = &self.blocks[*at];
                self.is_prose(*at)
                    && b.link_share() < 0.3
                    && !b.for_listeners
                    && ends_sentence(&self.texts[*at])
                    && !self.is_boxed(*at, &FxHashMap::default(), 0)
            })
            .collect();
        if opens.len() > 1 {
            for at in opens {
                self.article[at] = true;
            }
        }
    }

    /// Marks words under pictures, and who took them.
    fn credits(&mut self) {
        for at in (0..self.blocks.len()).rev() {
            if !self.article[at] || !matches!(self.kinds[at], ParagraphKind::Body | ParagraphKind::ListItem) {
                continue;
            }
            let joined = at + 1 < self.blocks.len()
                && self.kinds[at + 1] == ParagraphKind::Caption
                && is_credit(&self.texts[at + 1])
                && self.blocks[at].node == self.blocks[at + 1].node;
            if is_credit(&self.texts[at]) || ends_in_credit(&self.texts[at]) || (joined && self.kinds[at] == ParagraphKind::ListItem) {
                self.kinds[at] = ParagraphKind::Caption;
            }
        }
    }

    /// Words of the article that its page sets once more, large, to draw the eye.
    fn drop_pulled(&mut self) {
        let pulled = |b: &PageBlock| {
            let tokens = b.around.iter().take(4).flat_map(|(_, name)| name.split(' ').skip(1));
            tokens
                .into_iter()
                .any(|t| t.contains("pullquote") || t.contains("pull-quote") || t.contains("pull_quote") || t.contains("callout-quote"))
        };
        let set_large: Vec<usize> = (0..self.blocks.len()).filter(|at| self.article[*at] && pulled(&self.blocks[*at])).collect();
        if set_large.is_empty() || set_large.len() > MOST_PULLED {
            return;
        }
        let prose: Vec<(usize, String)> =
            (0..self.blocks.len()).filter(|at| self.article[*at] && self.is_prose(*at)).map(|at| (at, squeeze(&self.texts[at]))).collect();
        for at in set_large {
            let own = squeeze(&self.texts[at]);
            let elsewhere = |(i, text): &(usize, String)| *i != at && self.article[*i] && text.contains(&own);
            if own.len() > 12 && prose.iter().any(elsewhere) {
                self.article[at] = false;
            }
        }
    }

    /// Pages that never end load the next article below this one: an article element of its own, with a headline of the
    /// same rank. Nothing below belongs to the first.
    fn drop_next(&mut self, title: Option<usize>) {
        let holders = |b: &PageBlock| -> Vec<NodeId> {
            b.around.iter().filter(|(_, name)| name.split(' ').next() == Some("article")).map(|(node, _)| *node).collect()
        };
        let Some(at) = title.filter(|t| self.blocks[*t].level > 0) else { return };
        let own = holders(&self.blocks[at]);
        let Some(first) = own.first() else { return };
        let next = (at + 1..self.blocks.len()).find(|i| {
            let b = &self.blocks[*i];
            let others = holders(b);
            b.level > 0 && b.level <= self.blocks[at].level && !others.contains(first) && others.first().is_some_and(|o| !own.contains(o))
        });
        if let Some(next) = next {
            self.article[next..].fill(false);
        }
    }

    /// Calls to read, watch, subscribe to or follow something else.
    fn drop_related(&mut self) {
        let links: Vec<bool> = (0..self.blocks.len()).map(|at| self.article[at] && self.is_link(at)).collect();
        // An article that is itself a list of links keeps them.
        let (shown, lines) = (
            self.article.iter().filter(|a| **a).count(),
            (0..links.len()).filter(|at| links[*at] && self.kinds[*at] == ParagraphKind::Body).count(),
        );
        let lists_links = lines >= 8 && lines * 5 >= shown;
        // A list of links points elsewhere; a link among other items is one of them.
        let mut lists: FxHashMap<NodeId, (usize, usize)> = FxHashMap::default();
        for (at, link) in links.iter().enumerate().filter(|(at, _)| self.article[*at]) {
            if let Some(list) = list_of(&self.blocks[at]) {
                let (items, linked) = lists.entry(list).or_default();
                *items += 1;
                *linked += usize::from(*link);
            }
        }
        let of_links = |at: usize| {
            let list = list_of(&self.blocks[at]).and_then(|l| lists.get(&l));
            list.is_some_and(|(items, linked)| *linked >= 2 && linked * 3 >= items * 2)
        };
        let mut gone = Vec::new();
        for (at, is_link) in links.iter().enumerate() {
            if !self.article[at] || self.kinds[at] == ParagraphKind::Caption {
                continue;
            }
            let (b, text) = (&self.blocks[at], &self.texts[at]);
            let lower = text.to_lowercase();
            let goes = furniture::is_phrase(text)
                || is_call(&lower, b)
                || (table("related").iter().any(|r| lower.starts_with(r))
                    && (b.link_share() > 0.35 || lower.trim_end_matches([':', ' ', '…', '.']).len() <= 22 && b.chars < 40))
                || *is_link
                    && match self.kinds[at] {
                        ParagraphKind::ListItem => of_links(at),
                        ParagraphKind::Body => !lists_links && (b.chars > 18 || b.chars < 3) && !lower.starts_with("http"),
                        ParagraphKind::Heading => !(at + 1..self.blocks.len())
                            .find(|i| self.article[*i])
                            .is_some_and(|i| self.is_prose(i) || self.kinds[i] == ParagraphKind::Caption),
                        _ => false,
                    };
            if goes {
                gone.push(at);
            }
        }
        for at in gone {
            self.article[at] = false;
        }
    }

    fn is_link(&self, at: usize) -> bool {
        let b = &self.blocks[at];
        b.link_share() > 0.85 && !(ends_sentence(&self.texts[at]) && b.chars > 60 && b.link_share() < 0.95)
    }

    /// Between headline and first paragraph stand author, date, section: what a page says about its article.
    fn trim_head(&mut self, title: Option<usize>) {
        let opens = |at: &usize| {
            let text = &self.texts[*at];
            let says = ends_sentence(text) && text.split_whitespace().count() >= 6 && self.blocks[*at].linked == 0;
            self.article[*at]
                && (self.is_prose(*at)
                    || says
                        && matches!(self.kinds[*at], ParagraphKind::Body | ParagraphKind::ListItem)
                        && !roles::is_byline(text)
                        && dateline::parse(text).is_none())
        };
        let Some(first) = (title.map_or(0, |t| t + 1)..self.blocks.len()).find(opens) else { return };
        let author = self.meta.byline.as_deref().map(squeeze).filter(|a| a.len() > 3);
        // "4 March 2024 — 3 min read", between a summary and the text.
        for at in (first..self.blocks.len()).filter(|at| self.article[*at]).take(4).collect::<Vec<_>>() {
            let text = &self.texts[at];
            let line = text.split_whitespace().count() <= 9 && !ends_sentence(text) && self.kinds[at] == ParagraphKind::Body;
            if line && dateline::begins_with_date(text) && dateline::parse(text).is_some() {
                self.article[at] = false;
            }
        }
        let column: FxHashSet<String> =
            (first..self.blocks.len()).filter(|at| self.article[*at] && self.is_prose(*at)).map(|at| signature(&self.blocks[at])).collect();
        for at in 0..first {
            let text = &self.texts[at];
            let short = self.blocks[at].chars < 80 && !(ends_sentence(text) && text.split_whitespace().count() > 4);
            let own = self.blocks[at].tag == "p"
                && text.split_whitespace().count() > 6
                && column.contains(&signature(&self.blocks[at]))
                && !roles::is_byline(text)
                && dateline::parse(text).is_none();
            let about = matches!(self.kinds[at], ParagraphKind::Body | ParagraphKind::ListItem) && short && !own;
            if self.article[at] && (about || title.is_some_and(|t| at < t) && !self.is_prose(at)) {
                self.article[at] = false;
            }
        }
        for at in first..self.blocks.len() {
            let text = &self.texts[at];
            let count = text.split_whitespace().count();
            if !self.article[at] || count > 16 || self.kinds[at] != ParagraphKind::Body {
                continue;
            }
            let named =
                author.as_ref().is_some_and(|a| squeeze(text).starts_with(a.as_str()) || squeeze(text).starts_with(&format!("by{a}")))
                    && !ends_sentence(text);
            let dated = dateline::parse(text).is_some()
                && !ends_sentence(text.trim_end_matches(['|', ' ']))
                && table("dated").iter().any(|d| text.to_lowercase().starts_with(d));
            if named || dated || (roles::is_byline(text) && at < first + 2) {
                self.article[at] = false;
            }
        }
    }

    /// Below the last paragraph stand its author, comments, and other articles.
    fn trim_tail(&mut self) {
        let total: usize = self.sum(|p, at| p.article[at] && p.is_prose(at));
        let mut before = 0;
        let mut over = false;
        // Where the last paragraph stands that looks like it, for each.
        let mut last: FxHashMap<String, usize> = FxHashMap::default();
        for at in (0..self.blocks.len()).filter(|at| self.article[*at] && self.is_prose(*at)) {
            last.insert(signature(&self.blocks[at]), at);
        }
        // How far down paragraphs reach that look like one of those above.
        let mut reach = 0;
        for at in 0..self.blocks.len() {
            let lower = self.texts[at].to_lowercase();
            let bare = lower.trim_matches(|c: char| !c.is_alphanumeric());
            let label = self.blocks[at].chars < 60
                && (table("ends").contains(&bare) || table("ends_with_name").iter().any(|e| bare.starts_with(e)))
                && matches!(self.blocks[at].kind, ParagraphKind::Heading | ParagraphKind::Body);
            let vague = table("vague").contains(&bare)
                || ["more ", "most ", "top ", "related ", "sign up ", "subscribe "].iter().any(|v| bare.starts_with(v));
            if label && before * 10 >= total * if vague { 6 } else { 4 } {
                // Unless the story itself goes on below, in paragraphs such as those above.
                let goes_on = reach > at;
                over |= !goes_on || !vague;
            }
            if over {
                self.article[at] = false;
            } else if self.article[at] && self.is_prose(at) {
                before += self.blocks[at].chars;
                reach = reach.max(last.get(&signature(&self.blocks[at])).copied().unwrap_or(0));
            }
        }
        let author = self.meta.byline.as_deref().map(squeeze).filter(|a| a.len() > 5);
        let mut fragments = Vec::new();
        for at in (0..self.blocks.len()).rev() {
            if !self.article[at] || self.kinds[at] == ParagraphKind::Caption {
                continue;
            }
            let text = &self.texts[at];
            let lower = text.to_lowercase();
            let bio = author.as_ref().is_some_and(|a| squeeze(text).starts_with(a.as_str()))
                && self.blocks[at].chars < 600
                && [" is ", " covers ", " writes ", " reports ", " has ", " joined ", " ist ", " est ", " es "]
                    .iter()
                    .any(|v| lower.contains(v));
            let bare_heading = self.kinds[at] == ParagraphKind::Heading;
            let verbatim = self.blocks[at].tag == "pre";
            let fragment = self.kinds[at] == ParagraphKind::Body && !verbatim && !ends_sentence(text) && self.blocks[at].chars < 60;
            let notice = self.blocks[at].chars < 400 && table("notices").iter().any(|n| lower.contains(n))
                || furniture::is_copyright(text)
                || lower.contains('©') && self.blocks[at].chars < 200;
            let item = self.kinds[at] == ParagraphKind::ListItem && self.is_link(at);
            if fragment && !bare_heading && !notice {
                fragments.push(at);
            } else if bio || bare_heading || notice || item {
                self.article[at] = false;
            } else {
                break;
            }
        }
        // More of them are a list, not what stands below an article.
        if fragments.len() <= 3 {
            for at in fragments {
                self.article[at] = false;
            }
        }
    }
}

/// The list that a block is an item of.
fn list_of(block: &PageBlock) -> Option<NodeId> {
    block.around.iter().find(|(_, name)| matches!(name.split(' ').next(), Some("ul" | "ol" | "dl"))).map(|(node, _)| *node)
}

/// How a block stands in its page: its own element's name and class, and those of the two around it.
fn signature(block: &PageBlock) -> String {
    block.around.iter().take(3).map(|(_, n)| &**n).collect::<Vec<_>>().join(" < ")
}

/// An invitation to subscribe, follow or download.
fn is_call(lower: &str, block: &PageBlock) -> bool {
    block.chars < 350 && table("calls").iter().any(|s| lower.starts_with(s)) && table("call_words").iter().any(|w| lower.contains(w))
        || (block.link_share() > 0.5 && block.chars < 120 && lower.ends_with("clicking here"))
        || (block.chars < 50 && ["sign up ", "subscribe "].iter().any(|s| lower.starts_with(s)) && !ends_sentence(lower))
}
