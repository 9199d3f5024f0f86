//! Which blocks of a page are its article: the extractor's choice, mended by what it takes too much of
//! (credits, share bars, related links, newsletter boxes) and what it leaves out of the article's own column.

use dom_query::NodeId;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::text::{Block, ParagraphKind, fold_space};

use super::{dateline, furniture, html_meta::Meta, html_walk::PageBlock, roles, wrap::ends_sentence};

/// Gives every block of a page its place: title, article or furniture.
#[must_use]
pub fn sort_out(walked: Vec<PageBlock>, meta: &Meta) -> Vec<Block> {
    let texts: Vec<String> = walked.iter().map(|b| fold_space(&b.text)).collect();
    let title = title(&walked, meta);
    let mut page = Page {
        article: walked.iter().map(|b| b.is_kept() && !b.for_listeners).collect(),
        kinds: walked.iter().map(|b| b.kind).collect(),
        blocks: &walked,
        texts: &texts,
        meta,
    };
    page.widen();
    page.take_back();
    page.credits();
    page.drop_boxes();
    page.drop_related();
    page.trim_head(title);
    page.trim_tail();
    if let Some(at) = title {
        page.kinds[at] = ParagraphKind::Title;
        page.article[at] = true;
    }
    let (article, kinds) = (page.article, page.kinds);
    texts.iter().enumerate().map(|(at, text)| Block::new(if article[at] { kinds[at] } else { ParagraphKind::Furniture }, text)).collect()
}

/// The block that is the headline: the highest heading that says what the page states as its title.
fn title(walked: &[PageBlock], meta: &Meta) -> Option<usize> {
    let stated = meta.title.as_deref().map(squeeze).unwrap_or_default();
    let headings = || walked.iter().enumerate().filter(|(_, b)| b.level > 0);
    let same = headings().find(|(_, b)| !stated.is_empty() && squeeze(&b.text) == stated);
    same.or_else(|| {
        headings().find(|(_, b)| {
            let text = squeeze(&b.text);
            b.level <= 2 && text.len() > 12 && (stated.starts_with(&text) || text.starts_with(&stated) && stated.len() > 12)
        })
    })
    .or_else(|| headings().find(|(_, b)| b.level == 1 && (b.chars > 10 || stated.is_empty())))
    .map(|(at, _)| at)
}

/// Letters and digits alone, in lower case.
fn squeeze(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

struct Page<'a> {
    blocks: &'a [PageBlock],
    texts: &'a [String],
    meta: &'a Meta,
    article: Vec<bool>,
    kinds: Vec<ParagraphKind>,
}

impl Page<'_> {
    /// Running text: long enough, and not a row of links.
    fn is_prose(&self, at: usize) -> bool {
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

    fn sum(&self, wanted: impl Fn(&Self, usize) -> bool) -> usize {
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

    /// Characters of the article under each element.
    fn weights(&self) -> FxHashMap<NodeId, usize> {
        let mut weights: FxHashMap<NodeId, usize> = FxHashMap::default();
        for at in (0..self.blocks.len()).filter(|at| self.article[*at]) {
            for (node, _) in &self.blocks[at].around {
                *weights.entry(*node).or_default() += self.blocks[at].chars;
            }
        }
        weights
    }

    /// Whether a block stands in a box that is named for something else than an article, and holds little of it.
    fn is_boxed(&self, at: usize, weights: &FxHashMap<NodeId, usize>, total: usize) -> bool {
        self.blocks[at].around.iter().any(|(node, name)| weights.get(node).copied().unwrap_or(0) * 5 <= total && is_box_name(name))
    }

    fn drop_boxes(&mut self) {
        let weights = self.weights();
        let total = self.sum(|p, at| p.article[at]);
        let boxed: Vec<usize> = (0..self.blocks.len()).filter(|at| self.article[*at] && self.is_boxed(*at, &weights, total)).collect();
        for at in boxed {
            self.article[at] = false;
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
        for at in 0..self.blocks.len() {
            if !self.article[at] || self.kinds[at] == ParagraphKind::Caption {
                continue;
            }
            let (b, text) = (&self.blocks[at], &self.texts[at]);
            let lower = text.to_lowercase();
            let near_link = |range: std::ops::Range<usize>| {
                range.into_iter().any(|i| links.get(i) == Some(&true) && self.kinds[i] == ParagraphKind::ListItem)
            };
            let goes = furniture::is_phrase(text)
                || is_call(&lower, b)
                || (RELATED.iter().any(|r| lower.starts_with(r))
                    && (b.link_share() > 0.35 || lower.trim_end_matches([':', ' ', '…', '.']).len() <= 22 && b.chars < 40))
                || links[at]
                    && match self.kinds[at] {
                        ParagraphKind::ListItem => near_link(at + 1..at + 2) || near_link(at.saturating_sub(1)..at),
                        ParagraphKind::Body => !lists_links && (b.chars > 18 || b.chars < 3) && !lower.starts_with("http"),
                        ParagraphKind::Heading => !(at + 1..self.blocks.len())
                            .find(|i| self.article[*i])
                            .is_some_and(|i| self.is_prose(i) || self.kinds[i] == ParagraphKind::Caption),
                        _ => false,
                    };
            if goes {
                self.article[at] = false;
            }
        }
    }

    fn is_link(&self, at: usize) -> bool {
        let b = &self.blocks[at];
        b.link_share() > 0.85 && !(ends_sentence(&self.texts[at]) && b.chars > 60 && b.link_share() < 0.95)
    }

    /// Between headline and first paragraph stand author, date, section: what a page says about its article.
    fn trim_head(&mut self, title: Option<usize>) {
        let Some(first) = (title.map_or(0, |t| t + 1)..self.blocks.len()).find(|at| self.article[*at] && self.is_prose(*at)) else {
            return;
        };
        let author = self.meta.byline.as_deref().map(squeeze).filter(|a| a.len() > 3);
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
            if !self.article[at] || count > 14 || self.kinds[at] != ParagraphKind::Body {
                continue;
            }
            let named =
                author.as_ref().is_some_and(|a| squeeze(text).starts_with(a.as_str()) || squeeze(text).starts_with(&format!("by{a}")))
                    && !ends_sentence(text);
            let dated = count <= 12
                && dateline::parse(text).is_some()
                && !ends_sentence(text)
                && DATED.iter().any(|d| text.to_lowercase().starts_with(d));
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
        let mut signatures: FxHashMap<String, usize> = FxHashMap::default();
        for at in (0..self.blocks.len()).filter(|at| self.article[*at] && self.is_prose(*at)) {
            signatures.insert(signature(&self.blocks[at]), at);
        }
        for at in 0..self.blocks.len() {
            let lower = self.texts[at].to_lowercase();
            let bare = lower.trim_matches(|c: char| !c.is_alphanumeric());
            let label = self.blocks[at].chars < 60
                && (ENDS.contains(&bare) || ENDS_WITH_NAME.iter().any(|e| bare.starts_with(e)))
                && matches!(self.blocks[at].kind, ParagraphKind::Heading | ParagraphKind::Body);
            let vague = VAGUE.contains(&bare) || ["more ", "most ", "top ", "related "].iter().any(|v| bare.starts_with(v));
            if label && before * 10 >= total * if vague { 6 } else { 4 } {
                // Unless the story itself goes on below, in paragraphs such as those above.
                let goes_on = (0..at).any(|i| {
                    self.article[i] && self.is_prose(i) && signatures.get(&signature(&self.blocks[i])).is_some_and(|last| *last > at)
                });
                over |= !goes_on || !vague;
            }
            if over {
                self.article[at] = false;
            } else if self.article[at] && self.is_prose(at) {
                before += self.blocks[at].chars;
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
            let fragment = self.kinds[at] == ParagraphKind::Body && !ends_sentence(text) && self.blocks[at].chars < 60;
            let notice = self.blocks[at].chars < 400 && NOTICES.iter().any(|n| lower.contains(n))
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

/// How a block stands in its page: its own element's name and class, and those of the two around it.
fn signature(block: &PageBlock) -> String {
    block.around.iter().take(3).map(|(_, n)| n.as_str()).collect::<Vec<_>>().join(" < ")
}

/// Labels in front of a link to another article, in lower case.
const RELATED: &[&str] = &[
    "related:",
    "related article",
    "related stor",
    "related news",
    "related coverage",
    "related post",
    "related ",
    "read more",
    "read also",
    "read next",
    "read:",
    "also read",
    "see also",
    "see more",
    "more:",
    "more on",
    "more from",
    "also on",
    "watch:",
    "watch more",
    "watch the",
    "listen:",
    "don't miss",
    "don’t miss",
    "must read",
    "click here",
    "click to",
    "learn more",
    "find out more",
    "view:",
    "go deeper",
    "previously:",
    "recommended",
    "trending:",
    "want more",
    "in depth",
    "also see",
    "also:",
    "join ",
    "get ",
    "mehr zum",
    "lesen sie",
    "lesen sie auch",
    "siehe auch",
    "mehr:",
    "à lire",
    "lire aussi",
    "lire :",
    "voir aussi",
    "leer más",
    "lee también",
    "lea también",
    "le puede interesar",
    "leia também",
    "leia mais",
    "veja também",
    "saiba mais",
    "leggi anche",
    "leggi:",
    "vedi anche",
    "per approfondire",
    "lees ook",
    "lees meer",
    "läs mer",
    "läs också",
    "читайте также",
    "смотрите также",
    "czytaj także",
];

/// Labels below which a page's article is over, in lower case.
const ENDS: &[&str] = &[
    "comments",
    "comment",
    "related",
    "related articles",
    "related stories",
    "related news",
    "related posts",
    "related content",
    "related topics",
    "trending",
    "trending now",
    "most read",
    "most popular",
    "most viewed",
    "most read stories",
    "popular",
    "top stories",
    "latest news",
    "latest stories",
    "about the author",
    "about the authors",
    "recommended",
    "recommended for you",
    "you may also like",
    "you might also like",
    "read next",
    "leave a reply",
    "leave a comment",
    "add a comment",
    "share this",
    "share this article",
    "tell us what you think",
    "more",
    "more stories",
    "more news",
    "sponsored",
    "around the web",
    "from the web",
    "tags",
    "write a comment",
    "post a comment",
    "kommentare",
    "mehr zum thema",
    "das könnte sie auch interessieren",
    "über den autor",
    "commentaires",
    "sur le même sujet",
    "à lire aussi",
    "comentarios",
    "noticias relacionadas",
    "te puede interesar",
    "comentários",
    "leia também",
    "commenti",
    "articoli correlati",
    "potrebbe interessarti",
    "комментарии",
    "читайте также",
    "добавить отзыв",
    "reacties",
    "follow us",
    "newsletter",
    "disclaimer",
    "our standards",
];

/// Those among them that also stand inside articles, above a link or two.
const VAGUE: &[&str] = &[
    "more",
    "popular",
    "trending",
    "trending now",
    "tags",
    "disclaimer",
    "newsletter",
    "related",
    "related articles",
    "related stories",
    "related news",
    "related content",
    "related posts",
    "follow us",
    "recommended",
    "recommended for you",
    "read next",
    "most read",
    "most popular",
    "top stories",
    "latest news",
    "more stories",
    "more news",
    "sponsored",
    "share this",
    "share this article",
    "you may also like",
    "leia também",
    "à lire aussi",
    "sur le même sujet",
    "mehr zum thema",
    "te puede interesar",
    "noticias relacionadas",
    "читайте также",
    "articoli correlati",
];

/// Beginnings of such labels.
const ENDS_WITH_NAME: &[&str] = &[
    "want more stories",
    "more from ",
    "more stories",
    "top stories in",
    "related coverage",
    "most popular in",
    "most read in",
    "subscribe to ",
    "sign up for ",
    "click here to subscribe",
    "comments (",
    "you may also",
];

/// Beginnings of lines that date a page.
const DATED: &[&str] = &[
    "published",
    "updated",
    "posted",
    "last updated",
    "first published",
    "originally published",
    "| updated",
    "veröffentlicht",
    "aktualisiert",
    "stand:",
    "publié",
    "mis à jour",
    "publicado",
    "actualizado",
    "atualizado",
    "pubblicato",
    "aggiornato",
];

/// What the foot of an article says that is not part of its story.
const NOTICES: &[&str] = &[
    "reporting by ",
    "editing by ",
    "all rights reserved",
    "may not be published, broadcast",
    "subject to copyright",
    "no part may be reproduced",
    "follow us on",
    "follow @",
    "on twitter @",
    "on twitter at",
    "contributed reporting",
    "contributed to this report",
    "write to ",
    "email ",
    "sign up",
    "subscribe",
    "newsletter",
    "for more information click",
    "copyright ",
    "alle rechte vorbehalten",
    "tous droits réservés",
    "todos los derechos",
    "todos os direitos",
    "tutti i diritti",
    "download the app",
    "moderating all comments",
];

/// An invitation to subscribe, follow or download.
fn is_call(lower: &str, block: &PageBlock) -> bool {
    const STARTS: &[&str] = &[
        "sign up",
        "subscribe",
        "click here",
        "follow ",
        "download ",
        "get the ",
        "get our ",
        "get access",
        "get breaking",
        "join our",
        "like this story",
        "support ",
        "enjoy our",
        "want more",
        "every day we send",
        "never miss",
        "don't miss out",
        "stay up to date",
        "keep up with",
        "send us",
        "this slideshow requires",
        "you have been successfully subscribed",
        "there was a problem subscribing",
        "thanks for signing up",
        "listen to ",
        "sharing is caring",
        "buy it now",
        "receive ",
    ];
    const WORDS: &[&str] = &[
        "newsletter",
        "inbox",
        " app",
        "twitter",
        "facebook",
        "youtube",
        "subscrib",
        "delivered",
        "instagram",
        "podcast",
        "javascript",
        "share it",
        "clicking here",
        "click here",
        "breaking news",
        "webteam",
        "mailing list",
        "email",
        "sharing",
        "newsletters",
    ];
    block.chars < 350 && STARTS.iter().any(|s| lower.starts_with(s)) && WORDS.iter().any(|w| lower.contains(w))
        || (block.link_share() > 0.5 && block.chars < 120 && lower.ends_with("clicking here"))
}

/// Who took a picture.
fn is_credit(text: &str) -> bool {
    let lower = text.to_lowercase();
    let short = text.split_whitespace().count() <= 16;
    const STARTS: &[&str] = &[
        "photo:",
        "photo by",
        "photos:",
        "photo credit",
        "photo courtesy",
        "image:",
        "image credit",
        "image courtesy",
        "(image",
        "(photo",
        "credit:",
        "(credit",
        "picture:",
        "[사진",
        "foto:",
        "fotos:",
        "bild:",
        "crédit",
        "photo :",
        "фото:",
        "image via",
        "source: getty",
        "getty images",
        "illustration by",
        "© ",
    ];
    short && (STARTS.iter().any(|s| lower.starts_with(s)) || lower.starts_with('©'))
        || (short && text.split_whitespace().count() <= 6 && lower.contains("getty images"))
}

/// A picture's description that ends with who took it, in brackets.
fn ends_in_credit(text: &str) -> bool {
    let Some(open) = text.rfind(['(', '[']) else { return false };
    let tail = text[open..].to_lowercase();
    let closes = tail.trim_end_matches(['.', ' ']).ends_with([')', ']']);
    let inner = tail.trim_start_matches(['(', '[', ' ']);
    closes
        && text.len() < 400
        && tail.len() < 90
        && [
            "image:",
            "image credit",
            "photo:",
            "photo by",
            "photo courtesy",
            "picture:",
            "credit:",
            "image by",
            "images:",
            "pic:",
            "foto:",
            "bild:",
            "photo/",
            "ap photo",
            "file photo",
            "courtesy",
        ]
        .iter()
        .any(|s| inner.starts_with(s))
}

/// Parts of class names and identifiers that say a box is not the article.
fn is_box_name(name: &str) -> bool {
    static PARTS: std::sync::LazyLock<FxHashSet<&str>> = std::sync::LazyLock::new(|| {
        [
            "related",
            "newsletter",
            "share",
            "sharing",
            "social",
            "comments",
            "comment",
            "breadcrumb",
            "breadcrumbs",
            "promo",
            "signup",
            "subscribe",
            "subscription",
            "advert",
            "advertisement",
            "sponsor",
            "sponsored",
            "recommended",
            "recommendations",
            "trending",
            "mostread",
            "popular",
            "bio",
            "timestamp",
            "byline",
            "author",
            "sidebar",
            "outbrain",
            "taboola",
            "slideshow",
            "gallery",
            "carousel",
            "disclaimer",
            "copyright",
            "nav",
            "navigation",
            "pagination",
            "pager",
            "tags",
            "readmore",
            "morestories",
            "teaser",
            "widget",
            "toolbar",
            "dateline-date",
            "pubdate",
            "datepublished",
            "authors",
            "cookie",
            "modal",
            "popup",
            "tooltip",
            "menu",
            "nocontent",
            "poll",
            "voting",
            "follow",
            "donate",
            "paywall",
            "syndication",
            "correction-form",
            "feedback",
            "navigationmenu",
            "addthis",
            "sharedaddy",
            "jp-relatedposts",
        ]
        .into_iter()
        .collect()
    });
    let tag = name.split(' ').next().unwrap_or("");
    if matches!(tag, "body" | "html" | "main") {
        return false;
    }
    if matches!(tag, "nav" | "footer" | "button" | "form" | "aside") {
        return true;
    }
    name.split(' ').skip(1).any(|token| PARTS.contains(token) || token.split(['-', '_']).any(|part| PARTS.contains(part)))
}
