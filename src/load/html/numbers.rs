//! The numbers that a browser draws in front of the items of a list.

use dom_query::{NodeId, NodeRef};
use rustc_hash::FxHashMap;

use crate::load::numerals;

/// The lists of a page, as far as they have counted. Items are asked for in the page's order.
#[derive(Debug, Default)]
pub struct Numbers {
    /// Number of the item before, by list.
    last: FxHashMap<NodeId, i64>,
}

impl Numbers {
    /// What is drawn in front of an item of a list: "3."; nothing where its list has bullets, or no signs at all.
    pub fn next(&mut self, item: &NodeRef<'_>) -> Option<String> {
        let list = item.parent().filter(|p| p.has_name("ol"))?;
        let number = u32::try_from(self.count(item, &list)).ok()?;
        let format = format(item, &list)?;
        Some(format!("{}.", numerals::write(number, format)))
    }

    /// The item's number: the one it states, or one step from the item before.
    fn count(&mut self, item: &NodeRef<'_>, list: &NodeRef<'_>) -> i64 {
        let stated = |node: &NodeRef<'_>, name: &str| -> Option<i64> { node.attr(name)?.trim().parse().ok() };
        let step = if list.has_attr("reversed") { -1 } else { 1 };
        let last = self.last.entry(list.id).or_insert_with(|| {
            let items = || list.children_it(false).filter(|c| c.has_name("li")).count();
            let first = stated(list, "start").unwrap_or_else(|| if step < 0 { i64::try_from(items()).unwrap_or(1) } else { 1 });
            first.saturating_sub(step)
        });
        *last = stated(item, "value").unwrap_or_else(|| last.saturating_add(step));
        *last
    }
}

/// How a list writes its numbers, as [`numerals::write`] names it; `None` where it draws none.
fn format(item: &NodeRef<'_>, list: &NodeRef<'_>) -> Option<&'static str> {
    const BARE: &[&str] = &["unstyled", "list-none", "no-bullet", "nobullet", "breadcrumb", "list-reset"];
    let style = |node: &NodeRef<'_>| node.attr("style").map(|s| s.to_ascii_lowercase()).unwrap_or_default();
    let styles = [style(item), style(list)];
    let class = list.attr("class").map(|c| c.to_ascii_lowercase()).unwrap_or_default();
    // The contents of a book; menus are furniture wherever they stand.
    let guides = list.ancestors_it(Some(4)).any(|n| n.has_name("nav"));
    let drawn_over = styles.iter().any(|s| s.contains("list-style") && (s.contains("none") || s.contains("disc")));
    if guides || drawn_over || BARE.iter().any(|b| class.contains(b)) {
        return None;
    }
    let kind = item.attr("type").or_else(|| list.attr("type")).map(|t| t.to_string()).unwrap_or_default();
    Some(match kind.trim() {
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        _ if styles[1].contains("lower-alpha") || styles[1].contains("lower-latin") => "lowerLetter",
        _ if styles[1].contains("upper-alpha") || styles[1].contains("upper-latin") => "upperLetter",
        _ if styles[1].contains("lower-roman") => "lowerRoman",
        _ if styles[1].contains("upper-roman") => "upperRoman",
        _ => "decimal",
    })
}
