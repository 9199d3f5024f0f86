//! Names that the reader said mean the same: every judge meets them under one name.
//!
//! The words of each name mentioned are put into the spelling of the first alias of its group; spans stay, so
//! that everything shown is still what the article says.

use crate::mention::Mentions;
use crate::text::{Side, Sides, fold};

/// One spelling and what stands for it from now on.
struct Alias {
    from: Vec<String>,
    to: Vec<String>,
}

/// Puts every name that has an alias under the name of its group.
pub(super) fn unite(mentions: &mut Sides<Mentions>, aliases: &[Sides<String>]) {
    let table = table(aliases);
    if table.is_empty() {
        return;
    }
    for side in Side::BOTH {
        for name in &mut mentions[side].names {
            if let Some(words) = table.iter().find_map(|alias| alias.replaced(&name.words)) {
                name.words = words.into();
            }
        }
    }
}

/// Every spelling with the first one of its group, the longest first: "Ines Maria Haldane" before "Haldane".
fn table(aliases: &[Sides<String>]) -> Vec<Alias> {
    let mut groups: Vec<Vec<Vec<String>>> = Vec::new();
    for alias in aliases {
        let [a, b] = [words(&alias.left), words(&alias.right)];
        if a.is_empty() || b.is_empty() || a == b {
            continue;
        }
        let (of_either, rest): (Vec<_>, Vec<_>) = groups.into_iter().partition(|g| g.contains(&a) || g.contains(&b));
        groups = rest;
        let mut joined: Vec<Vec<String>> = of_either.into_iter().flatten().collect();
        for one in [a, b] {
            if !joined.contains(&one) {
                joined.push(one);
            }
        }
        groups.push(joined);
    }
    let mut table: Vec<Alias> = groups
        .into_iter()
        .flat_map(|g| g[1..].iter().map(|from| Alias { from: from.clone(), to: g[0].clone() }).collect::<Vec<_>>())
        .collect();
    table.sort_by(|a, b| b.from.len().cmp(&a.from.len()).then_with(|| a.from.cmp(&b.from)));
    table
}

/// The words of a name as mentions hold them.
fn words(name: &str) -> Vec<String> {
    let word = |w: &str| fold(w.trim_matches(|c: char| !c.is_alphanumeric())).replace('.', "");
    name.split(|c: char| c.is_whitespace() || c == '-').map(word).filter(|w| !w.is_empty()).collect()
}

impl Alias {
    /// A name's words in the other spelling: the whole name, the name inside a longer one, or the surname alone.
    fn replaced(&self, name: &[String]) -> Option<Vec<String>> {
        if let Some(at) = name.windows(self.from.len()).position(|part| part == self.from) {
            // "Robert" inside "Robert Falk" is replaced by "Bob"; "Robert Falk" is not replaced inside itself.
            if self.to.len() > self.from.len() && name.windows(self.to.len()).any(|part| part == self.to) {
                return None;
            }
            return Some([&name[..at], &self.to, &name[at + self.from.len()..]].concat());
        }
        let surname = name.len() < self.from.len() && self.from.ends_with(name) && self.to.len() >= self.from.len();
        surname.then(|| self.to[self.to.len() - name.len()..].to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn united(name: &str, aliases: &[(&str, &str)]) -> String {
        let aliases: Vec<Sides<String>> = aliases.iter().map(|(a, b)| Sides::new((*a).to_owned(), (*b).to_owned())).collect();
        let name = words(name);
        table(&aliases).iter().find_map(|a| a.replaced(&name)).unwrap_or(name).join(" ")
    }

    #[test]
    fn a_name_and_its_alias_come_under_one_name() {
        let said = [("Ines Haldane", "Inez Holdane")];
        assert_eq!(united("Inez Holdane", &said), "ines haldane");
        assert_eq!(united("Ines Haldane", &said), "ines haldane");
        assert_eq!(united("Holdane", &said), "haldane");
        assert_eq!(united("Professor Inez Holdane", &said), "professor ines haldane");
        assert_eq!(united("Inez Brandt", &said), "inez brandt");
    }

    #[test]
    fn aliases_of_aliases_are_one_group_whatever_their_order() {
        for said in [[("Burma", "Myanmar"), ("Myanmar", "Birma")], [("Myanmar", "Burma"), ("Birma", "Myanmar")]] {
            let all = ["Burma", "Myanmar", "Birma"].map(|n| united(n, &said));
            assert!(all.iter().all(|n| *n == all[0]), "{all:?}");
        }
        assert_eq!(united("Burma", &[("Burma", "Burma")]), "burma");
    }

    #[test]
    fn a_short_form_is_not_put_into_the_long_form_that_holds_it() {
        assert_eq!(united("Haldane", &[("Ines Haldane", "Haldane")]), "ines haldane");
        assert_eq!(united("Ines Haldane", &[("Ines Haldane", "Haldane")]), "ines haldane");
    }
}
