//! What a page states about its article: title, author, date of publication, language.

use dom_query::Document;

use crate::text::{Draft, fold_space};

use super::dateline;

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
    ("meta[name='dc.date']", "content"),
    ("meta[name='DC.date']", "content"),
    ("meta[name='date']", "content"),
    ("meta[property='og:published_time']", "content"),
    ("meta[property='bt:pubDate']", "content"),
    ("[itemprop='datePublished']", "datetime"),
    ("[itemprop='datePublished']", "content"),
    ("time[pubdate]", "datetime"),
    ("article time[datetime]", "datetime"),
    ("time[datetime]", "datetime"),
];

/// What the page states in so many words. Title and author are left to the extractor where only it can tell.
#[must_use]
pub fn stated(page: &Document) -> Meta {
    let json = json_ld(page);
    let published = json.published.or_else(|| {
        DATES.iter().find_map(|(selector, attribute)| {
            let nodes = page.try_select(selector)?;
            nodes.nodes().iter().find_map(|n| n.attr(attribute).and_then(|v| dateline::parse(&v)))
        })
    });
    let language =
        page.html_root().attr("lang").or_else(|| page.html_root().attr("xml:lang")).map(|l| l.trim().to_owned()).filter(|l| !l.is_empty());
    Meta { title: json.title, byline: json.byline, published, language }
}

/// The article among the page's JSON-LD descriptions.
fn json_ld(page: &Document) -> Meta {
    let mut found = Meta::default();
    for script in page.select("script[type='application/ld+json']").nodes() {
        let text = script.text();
        if let Ok(value) = serde_json::from_str::<serde_json::Value>(text.trim()) {
            visit(&value, &mut found, 0);
        }
    }
    found
}

fn visit(value: &serde_json::Value, found: &mut Meta, depth: usize) {
    if depth > 6 {
        return;
    }
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|v| visit(v, found, depth + 1)),
        serde_json::Value::Object(map) => {
            let kind = map.get("@type").map(ToString::to_string).unwrap_or_default();
            if kind.contains("Article") || kind.contains("BlogPosting") || kind.contains("Report") {
                let text = |k: &str| map.get(k).and_then(|v| v.as_str()).map(plain).filter(|t| !t.is_empty());
                found.title = found.title.take().or_else(|| text("headline"));
                found.published = found.published.or_else(|| text("datePublished").and_then(|t| dateline::parse(&t)));
                found.byline = found.byline.take().or_else(|| map.get("author").and_then(author));
            }
            if let Some(graph) = map.get("@graph") {
                visit(graph, found, depth + 1);
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
        serde_json::Value::String(name) => Some(plain(name)).filter(|n| !n.is_empty() && !n.starts_with("http")),
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
