//! What a page states about its article: title, author, date of publication, language.

use dom_query::Document;

use crate::load::dateline;
use crate::text::{Draft, fold_space};

/// Facts about an article that are not part of its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meta {
    /// Headline.
    pub title: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// Day of publication.
    pub published: Option<jiff::civil::Date>,
    /// Language, a BCP 47 tag.
    pub language: Option<String>,
}

impl Meta {
    /// Fills the gaps of `self` from `other`.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            title: self.title.or(other.title),
            byline: self.byline.or(other.byline),
            published: self.published.or(other.published),
            language: self.language.or(other.language),
        }
    }

    /// Writes what is known into a draft.
    pub fn fill(self, draft: &mut Draft) {
        draft.title = self.title;
        draft.byline = self.byline.map(|b| clean_byline(&b)).filter(|b| !b.is_empty());
        draft.published = self.published;
        draft.language = self.language;
    }
}

/// A byline without "By" and without the date that pages write behind it, often without a space.
#[must_use]
pub fn clean_byline(text: &str) -> String {
    let mut name = text.trim();
    for prefix in ["By ", "by ", "BY ", "Von ", "von ", "Par ", "Por ", "Di ", "Текст: ", "Author: "] {
        name = name.strip_prefix(prefix).unwrap_or(name);
    }
    let begins_date = |at: usize| {
        dateline::parse(&name[at..]).is_some() && name[at..].chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
    };
    let cut = name
        .char_indices()
        .map(|(at, _)| at)
        .filter(|at| *at > 3)
        .filter(|at| begins_date(*at))
        .filter(|at| dateline::begins_with_date(&name[*at..]))
        .min();
    let name = cut.map_or(name, |at| &name[..at]);
    let weekdays = ["Monday,", "Tuesday,", "Wednesday,", "Thursday,", "Friday,", "Saturday,", "Sunday,"];
    let name = name.trim_end_matches([' ', ',', '-', '–', '|', '•', '·']);
    let name = weekdays.iter().find_map(|d| name.strip_suffix(d.trim_end_matches(','))).unwrap_or(name);
    name.trim_end_matches([' ', ',', '-', '–', '|', '•', '·']).to_owned()
}

/// Where pages state the day of publication, the most reliable first: selector and attribute.
const DATES: &[(&str, &str)] = &[
    ("meta[property='article:published_time']", "content"),
    ("meta[name='article:published_time']", "content"),
    ("meta[property='og:article:published_time']", "content"),
    ("meta[itemprop='datePublished']", "content"),
    ("meta[name='parsely-pub-date']", "content"),
    ("meta[name='sailthru.date']", "content"),
    ("meta[name='pubdate']", "content"),
    ("meta[name='publish-date']", "content"),
    ("meta[name='publishdate']", "content"),
    ("meta[name='publication_date']", "content"),
    ("meta[name='article.published']", "content"),
    ("meta[name='DC.date.issued']", "content"),
    ("meta[name='dcterms.created']", "content"),
    ("meta[name='dcterms.date']", "content"),
    ("meta[name='dcterms.issued']", "content"),
    ("meta[name='citation_publication_date']", "content"),
    ("meta[name='citation_date']", "content"),
    ("meta[name='cXenseParse:recs:publishtime']", "content"),
    ("meta[name='dc.date']", "content"),
    ("meta[name='DC.date']", "content"),
    ("meta[name='date']", "content"),
    ("meta[property='og:published_time']", "content"),
    ("meta[property='bt:pubDate']", "content"),
    ("[itemprop='datePublished']", "datetime"),
    ("[itemprop='datePublished']", "content"),
    ("time[pubdate]", "datetime"),
    ("article header time[datetime]", "datetime"),
    ("article time[datetime]", "datetime"),
    ("main time[datetime]", "datetime"),
    ("time[datetime]", "datetime"),
];

/// Parts of names that say a time is not that of publication.
const OTHER_TIMES: &[&str] = &["modified", "updated", "comment", "clock", "today", "event"];

/// What the page states in so many words. Title and author are left to the extractor where only it can tell.
#[must_use]
pub fn stated(page: &Document) -> Meta {
    let json = json_ld(page);
    let published = json.published.or_else(|| {
        DATES.iter().find_map(|(selector, attribute)| {
            let nodes = page.try_select(selector)?;
            nodes.nodes().iter().filter(|n| !is_other_time(n)).find_map(|n| n.attr(attribute).and_then(|v| dateline::parse(&v)))
        })
    });
    let language =
        page.html_root().attr("lang").or_else(|| page.html_root().attr("xml:lang")).map(|l| l.trim().to_owned()).filter(|l| !l.is_empty());
    Meta { title: json.title, byline: json.byline, published, language }
}

/// Parts of names that pages give to the line with the day of publication.
const DATE_NAMES: &[&str] = &["date", "published", "posted", "timestamp", "datum", "fecha", "data-pub", "pubblicato"];
/// The longest such line, in bytes.
const LONGEST_DATE: usize = 80;

/// The day that stands in the first element named for it, below the headline where there is one.
#[must_use]
pub fn named_date(page: &Document) -> Option<jiff::civil::Date> {
    let root = page.root();
    let nodes = || root.descendants_it().filter(|n| n.is_element());
    let headline = nodes().position(|n| n.has_name("h1")).unwrap_or(0);
    let named = |n: &dom_query::NodeRef<'_>| {
        let names = ["class", "id"].iter().filter_map(|a| n.attr(a)).map(|v| v.to_ascii_lowercase()).collect::<Vec<_>>().join(" ");
        DATE_NAMES.iter().any(|d| names.contains(d))
    };
    nodes().skip(headline).filter(|n| named(n) && !is_other_time(n)).find_map(|n| {
        let text = fold_space(&n.text());
        (text.len() <= LONGEST_DATE).then(|| dateline::parse(&text)).flatten()
    })
}

fn is_other_time(node: &dom_query::NodeRef<'_>) -> bool {
    std::iter::once(*node).chain(node.ancestors_it(Some(2))).any(|n| {
        ["class", "itemprop", "id"].iter().filter_map(|a| n.attr(a)).any(|names| {
            let names = names.to_ascii_lowercase();
            // WordPress writes "published updated" where both are the same day.
            OTHER_TIMES.iter().any(|o| names.contains(o)) && !names.contains("publish")
        })
    })
}

/// The article among the page's JSON-LD descriptions: the one whose headline the page's title states, or else
/// the first that is an article, or else whatever has a date.
fn json_ld(page: &Document) -> Meta {
    let mut found: Vec<(Rank, Meta)> = Vec::new();
    let title = squeeze(&page.select("title").text());
    for script in page.select("script[type*='ld+json']").nodes() {
        let text = script.text();
        let text = text.trim().trim_start_matches("<!--").trim_end_matches("-->").trim_end_matches(';').trim();
        // Line ends inside strings are not allowed, and common.
        let plain = || text.replace(['\n', '\r', '\t'], " ");
        if let Ok(value) = serde_json::from_str::<serde_json::Value>(text).or_else(|_| serde_json::from_str(&plain())) {
            visit(&value, &title, &mut found, 0);
        }
    }
    let best = found.iter().map(|(rank, _)| *rank).max();
    found.into_iter().find(|(rank, _)| Some(*rank) == best).map(|(_, meta)| meta).unwrap_or_default()
}

/// How surely a description is that of the page's article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// It has a date, and is of another type: a recipe for instance, which may stand in an article.
    Dated,
    /// It is an article.
    Article,
    /// It is the article that the page is named for.
    Named,
}

/// Letters and digits alone, in lower case.
#[must_use]
pub fn squeeze(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Types of descriptions that are of parts of a page.
const PARTS: &[&str] = &["Comment", "ImageObject", "VideoObject", "AudioObject", "Event", "Person", "Offer", "Rating", "Breadcrumb"];

fn visit(value: &serde_json::Value, title: &str, found: &mut Vec<(Rank, Meta)>, depth: usize) {
    if depth > 6 || found.len() > 200 {
        return;
    }
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|v| visit(v, title, found, depth + 1)),
        serde_json::Value::Object(map) => {
            let kind = map.get("@type").map(ToString::to_string).unwrap_or_default();
            let text = |k: &str| map.get(k).and_then(|v| v.as_str()).map(plain).filter(|t| !t.is_empty());
            let meta = Meta {
                title: text("headline"),
                published: text("datePublished").or_else(|| text("uploadDate")).and_then(|t| dateline::parse(&t)),
                byline: map.get("author").or_else(|| map.get("creator")).and_then(author),
                language: None,
            };
            let is_article = ["Article", "Posting", "Report"].iter().any(|k| kind.contains(k));
            let is_part = PARTS.iter().any(|k| kind.contains(k));
            let headline = meta.title.as_deref().map(squeeze).filter(|h| h.len() > 8);
            let is_named = headline.is_some_and(|h| title.contains(&h) || title.len() > 8 && h.starts_with(title));
            match (is_article, is_part) {
                (true, _) => found.push((if is_named { Rank::Named } else { Rank::Article }, meta)),
                (false, false) if meta.published.is_some() => found.push((Rank::Dated, Meta { title: None, ..meta })),
                _ => {}
            }
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let Some(inner) = map.get(key) {
                    visit(inner, title, found, depth + 1);
                }
            }
        }
        _ => {}
    }
}

/// Text of a description, which may itself be written in HTML.
fn plain(text: &str) -> String {
    if text.contains(['&', '<']) { fold_space(&Document::fragment(text).text()) } else { fold_space(text) }
}

fn author(value: &serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::String(name) => Some(plain(name)).filter(|n| !n.is_empty() && !n.starts_with("http") && !n.starts_with("//")),
        serde_json::Value::Object(map) => map.get("name").and_then(author),
        serde_json::Value::Array(items) => {
            let names: Vec<String> = items.iter().filter_map(author).collect();
            (!names.is_empty()).then(|| names.join(", "))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::clean_byline;

    #[test]
    fn a_byline_is_a_name() {
        assert_eq!(clean_byline("By Ada VennNovember 15, 2019"), "Ada Venn");
        assert_eq!(clean_byline("by Tom HaleMonday, November 18, 2019"), "Tom Hale");
        assert_eq!(clean_byline("Lake News November 19, 2019, 9:02 AM"), "Lake News");
        assert_eq!(clean_byline("By FINA ROSS - 2019-04-10"), "FINA ROSS");
        assert_eq!(clean_byline("April May Jones"), "April May Jones");
    }
}
