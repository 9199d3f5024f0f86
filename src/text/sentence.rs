//! Sentence boundaries: those of Unicode Annex 29, mended where an abbreviation's full stop, an
//! initial, an ordinal or a quotation's end was taken for the end of a sentence.

use super::{
    Language, Span,
    abbreviation::{BEFORE_NUMBER, BEFORE_SOMETHING, GERMAN, OPENERS, PERHAPS_LAST, STREETS, WITH_CAPITAL, is_of_the_hour},
    bounds,
};

/// Byte ranges of the sentences of one paragraph, without white space at their ends. They tile the
/// paragraph, white space aside.
#[must_use]
pub fn split(paragraph: &str, language: Language) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::new();
    let mut glue = false;
    // Opening marks that Annex 29 left with the sentence before.
    let mut opened: Option<usize> = None;
    for piece in bounds::sentences(paragraph) {
        let mut span = piece.trimmed(paragraph);
        if span.is_empty() {
            continue;
        }
        span.start = opened.take().unwrap_or(span.start);
        let body = span.of(paragraph).trim_end_matches(['“', '「', '『', '《', '（', '‘', '«', '¿', '¡']);
        let body = body.trim_end();
        if span.end < paragraph.len() && body.len() < span.len() && body.ends_with(['。', '！', '？', '.', '!', '?', '…', '”', '」', '』'])
        {
            let rest = span.of(paragraph)[body.len()..].trim_start();
            // In German and kin these marks close.
            let closes =
                rest.starts_with(['“', '«', '‘']) && !matches!(language, Language::Chinese | Language::Japanese | Language::Korean);
            if !closes {
                opened = Some(span.end - rest.len());
                span.end = span.start + body.len();
            }
        }
        let joins = glue || out.last().is_some_and(|last| continues(last.of(paragraph), span.of(paragraph), language));
        match out.last_mut() {
            Some(last) if joins => last.end = span.end,
            _ => out.push(span),
        }
        glue = false;
        if let Some(last) = out.last() {
            let told = last.of(paragraph);
            glue = out.len() == 1 && (is_only_marks(told) && !told.ends_with(['.', '!', '?', '。']) || is_item_mark(told));
        }
    }
    if let (Some(_), Some(last)) = (opened, out.last_mut()) {
        last.end = Span::new(0, paragraph.len()).trimmed(paragraph).end;
    }
    raised_marks_to_their_sentence(paragraph, &mut out);
    let mut cut = Vec::with_capacity(out.len());
    for span in out {
        split_inside(paragraph, span, &mut cut);
    }
    cut
}

/// A raised figure that touches the full stop in front of it calls a note of that sentence: "at dawn.³ Next".
fn raised_marks_to_their_sentence(text: &str, spans: &mut Vec<Span>) {
    let is_raised = |c: char| matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹');
    for at in 1..spans.len() {
        let rest = spans[at].of(text);
        let behind = rest.trim_start_matches(is_raised);
        let marks = rest.len() - behind.len();
        if marks > 0 && spans[at].start == spans[at - 1].end && (behind.is_empty() || behind.starts_with(char::is_whitespace)) {
            spans[at - 1].end += marks;
            spans[at].start += rest.len() - behind.trim_start().len();
        }
    }
    spans.retain(|s| !s.is_empty());
}

/// Ends that Annex 29 misses: a full stop without a space behind it before a capital ("end.Next"), one
/// behind a footnote mark ("end.[3] Next"), one before a small letter ("They walk. the car waits"), a semicolon between two
/// clauses and a colon before one that begins with a capital or a figure ("One thing is sure: Nobody came").
fn split_inside(text: &str, span: Span, out: &mut Vec<Span>) {
    let part = span.of(text);
    let bytes = part.as_bytes();
    let mut from = 0;
    let mut i = 0;
    // Brackets opened less brackets closed, from `from` on.
    let mut brackets = 0isize;
    // Nothing else ends or opens anything.
    let is_mark = |b: &u8| matches!(b, b'.' | b'!' | b'?' | b':' | b';' | b'(' | b')' | b'[' | b']');
    while let Some(skip) = bytes[i..].iter().position(is_mark) {
        i += skip;
        if i + 1 >= bytes.len() {
            break;
        }
        brackets += isize::from(matches!(bytes[i], b'(' | b'[')) - isize::from(matches!(bytes[i], b')' | b']'));
        if matches!(bytes[i], b'.' | b'!' | b'?') {
            let mut next = i + 1;
            while bytes.get(next) == Some(&b'[') {
                let close = bytes[next..].iter().take(LONGEST_MARK).position(|b| *b == b']').map(|c| next + c);
                match close {
                    Some(c) if is_note_mark(&part[next + 1..c]) => next = c + 1,
                    _ => break,
                }
            }
            let before = part[from..i].chars().rev().take_while(|c| c.is_alphabetic()).collect::<Vec<_>>();
            let lower_before = before.len() > 1 && before[0].is_lowercase() && before.iter().all(|c| c.is_lowercase()) | (before.len() > 3);
            let rest = &part[next..];
            let skip = rest.len() - rest.trim_start().len();
            let mut following = rest.trim_start().chars();
            let starts = following.next().is_some_and(char::is_uppercase) && following.next().is_some_and(|c| c.is_lowercase() || c == ' ');
            let word: String = before.iter().rev().collect();
            let ends_well = word.chars().count() >= 3 && !is_abbreviation(&word) || ends_in_year(&part[from..i]);
            let rest = rest.trim_start();
            let figure_next = skip > 0 && ends_well && starts_with_figure(rest);
            let small_next = skip > 0 && bytes[i] == b'.' && ends_before_small(&word, rest);
            let marked = next > i + 1;
            let may_end = lower_before || marked && part[from..i].ends_with(|c: char| c.is_ascii_digit());
            if (may_end && starts && (skip == 0 || marked)) || figure_next || small_next {
                let end = next;
                out.push(Span::new(span.start + from, span.start + end).trimmed(text));
                from = end + skip;
                i = from;
                brackets = 0;
                continue;
            }
        }
        let joint = bytes[i + 1] == b' ' && (bytes[i] == b';' || bytes[i] == b':' && starts_clause(&part[i + 1..]));
        if joint && brackets <= 0 && is_clause(&part[from..i]) && is_clause(&part[i + 1..]) {
            out.push(Span::new(span.start + from, span.start + i + 1).trimmed(text));
            from = i + 2;
            brackets = 0;
        }
        i += 1;
    }
    if from < part.len() {
        out.push(Span::new(span.start + from, span.end).trimmed(text));
    }
}

/// What stands before an item of a list and says nothing by itself: "1.", "(2).", "a.", "Q.", "P.S.".
fn is_item_mark(text: &str) -> bool {
    let Some(bare) = text.strip_suffix('.') else { return false };
    let bare = bare.trim_matches(['(', ')']);
    let figures = (1..=3).contains(&bare.len()) && bare.bytes().all(|b| b.is_ascii_digit());
    let section = bare.len() > 1 && bare.len() <= 9 && bare.split('.').all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit()));
    let letter = bare.len() == 1 && bare.bytes().all(|b| b.is_ascii_alphabetic());
    let roman = (1..=5).contains(&bare.len()) && bare.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'));
    figures || roman || section || letter || bare == "P.S"
}

/// The most bytes of a note's mark, with its brackets.
const LONGEST_MARK: usize = 26;

/// What stands in the brackets of a note: "3", "citation needed".
fn is_note_mark(text: &str) -> bool {
    (1..=24).contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit() || c.is_ascii_lowercase() || c == ' ')
}

/// A year, which is no ordinal: "in 2023. 12 people".
fn ends_in_year(text: &str) -> bool {
    let figures = text.len() - text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    figures == 4 && text[..text.len() - 4].ends_with(' ')
}

fn is_abbreviation(word: &str) -> bool {
    let lower = word.to_lowercase();
    [BEFORE_SOMETHING, PERHAPS_LAST, BEFORE_NUMBER].iter().any(|list| list.contains(&lower.as_str()))
}

/// A figure, or a dash before a capital: Annex 29 takes what follows for the same sentence when its
/// first word is in lower case ("It fell. 1945 was worse").
fn starts_with_figure(rest: &str) -> bool {
    if rest.starts_with(|c: char| c.is_ascii_digit()) {
        return true;
    }
    let after = rest.trim_start_matches(['—', '–', '-']);
    after.len() < rest.len() && after.trim_start().starts_with(char::is_uppercase)
}

/// The next sentence begins with a small letter, as in texts written in haste ("They can walk. the car parks itself"): behind a
/// word that is long enough, and known as no abbreviation.
fn ends_before_small(word: &str, rest: &str) -> bool {
    let least = if word.starts_with(char::is_lowercase) { 4 } else { 7 };
    word.chars().count() >= least && rest.starts_with(char::is_lowercase) && !is_abbreviation(word)
}

/// Long enough to say something of its own.
fn is_clause(text: &str) -> bool {
    text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).take(3).count() == 3
}

/// A capital, or a figure that no list begins with: "72 percent eat fruit every day", but "12 men, 10 women and 8 children".
fn starts_clause(text: &str) -> bool {
    let opening = text.trim_start().trim_start_matches(['"', '“', '„', '«', '‘', '—', '–', '-', ' ']);
    let is_list = || opening.split_whitespace().take(4).any(|word| word.ends_with([',', ';']));
    opening.starts_with(char::is_uppercase) || opening.starts_with(|c: char| c.is_ascii_digit()) && !is_list()
}

fn is_only_marks(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric)
}

/// Whether `next` goes on with the sentence that `last` seemed to end.
fn continues(last: &str, next: &str, language: Language) -> bool {
    let Some(first) = next.chars().find(|c| !c.is_whitespace()) else { return true };
    if is_only_marks(next) {
        return true;
    }
    // « Est-ce fini ? » : the closing mark stands behind a space.
    if next.strip_prefix(['»', '”', '’']).is_some_and(|rest| rest.starts_with(char::is_whitespace)) {
        return true;
    }
    // A bracket that was just opened belongs to what follows.
    if last.ends_with(['[', '(']) {
        return true;
    }
    let ends_quoted = last.ends_with(['"', '”', '’', '»', '\'', '“']);
    // “Is it so?” he asked. / “No!” said Anna: the lower-case word goes on.
    let opening = next.trim_start_matches(['"', '“', '„', '«', '‘', '(', '—', '–', '-', ' ']);
    if opening.chars().next().is_some_and(char::is_lowercase) && (ends_quoted || first.is_lowercase()) {
        return true;
    }
    if ends_quoted || !last.ends_with('.') {
        return false;
    }
    let stem = last.trim_end_matches('.');
    let word = stem.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '"' | '“' | '„' | '«' | '-' | '–' | '—')).next().unwrap_or("");
    let lower = word.to_lowercase();
    let next_word: String =
        next.chars().skip_while(|c| !c.is_alphanumeric()).take_while(|c| c.is_alphanumeric() || matches!(c, '\'' | '’')).collect();
    let next_lower = next_word.to_lowercase();
    let begins_with_digit = next_word.chars().next().is_some_and(char::is_numeric);
    // The dots that lead to a page's number in a table of contents.
    if begins_with_digit && (last.ends_with("....") || last.ends_with(". . .")) {
        return true;
    }
    // 753 v. Chr., 12 n. Chr.
    if next_lower == "chr" && matches!(lower.as_str(), "v" | "n") {
        return true;
    }
    let single = word.chars().count() == 1;
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    if BEFORE_NUMBER.contains(&lower.as_str()) && !(single && capital) {
        return begins_with_digit;
    }
    if language == Language::German && GERMAN.contains(&lower.as_str()) {
        return true;
    }
    // EE. UU., FF. AA.: a letter doubled stands for a plural.
    let shouted = |w: &str| w.len() == 2 && w.bytes().all(|b| b.is_ascii_uppercase()) && w.as_bytes()[0] == w.as_bytes()[1];
    if shouted(word) && shouted(&next_word) {
        return true;
    }
    if !capital && WITH_CAPITAL.contains(&lower.as_str()) && !(language == Language::Italian && lower == "sig") {
        return false;
    }
    // A single letter is an initial or an abbreviation: J. Smith; W. H. Auden; Osk v. Venn; d. h. But "he and I.", "5 m."
    let before = stem[..stem.len() - word.len()].trim_end();
    let after_figure = before.ends_with(|c: char| c.is_numeric() || matches!(c, '°' | 'º'));
    let is_pronoun = word == "I" && before.ends_with(char::is_alphabetic);
    if single && word.chars().all(char::is_alphabetic) && !after_figure && !is_pronoun {
        return !OPENERS.contains(&next_lower.as_str()) || next_lower.chars().count() == 1;
    }
    // Hours: "at 6 p.m. Monday", "10 a.m. EST", but "from 10 a.m. to 5 p.m. Closed on Mondays."
    if matches!(lower.as_str(), "a.m" | "p.m") && after_figure {
        return is_of_the_hour(&next_word);
    }
    if STREETS.contains(&lower.as_str()) {
        return !OPENERS.contains(&next_lower.as_str());
    }
    if BEFORE_SOMETHING.contains(&lower.as_str()) {
        return true;
    }
    // "taxis, buses, etc. Furthermore, …": no name follows "and so on".
    if matches!(lower.as_str(), "etc" | "ecc") && next_word.starts_with(char::is_uppercase) && language != Language::German {
        return false;
    }
    if PERHAPS_LAST.contains(&lower.as_str()) || is_dotted_initials(word) {
        return !OPENERS.contains(&next_lower.as_str());
    }
    // German and kin write ordinals with a full stop: am 3. Oktober, der 2. Weltkrieg.
    if matches!(language, Language::German) && !word.is_empty() && word.len() <= 2 && word.chars().all(|c| c.is_ascii_digit()) {
        return !OPENERS.contains(&next_lower.as_str());
    }
    false
}

fn is_dotted_initials(word: &str) -> bool {
    word.contains('.') && word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: Language, want: &[&str]) {
        let text = want.join(" ");
        let got: Vec<&str> = split(&text, language).into_iter().map(|s| s.of(&text)).collect();
        assert_eq!(got, want);
    }

    #[test]
    fn abbreviations_titles_and_initials_do_not_end_a_sentence() {
        check(Language::English, &["Mr. J. R. Hale of Acme Inc. met Sen. Ruth Vane, D-N.Y., at 10 a.m. EST.", "He left."]);
        check(Language::English, &["The U.S. Senate voted.", "The bill was sent to the U.S. The House waits."][..1]);
        check(Language::English, &["It rose on Sept. 3 to No. 4 in the list.", "No. 4 fell."]);
    }

    #[test]
    fn quotations_are_cut_between_their_sentences_and_kept_with_their_speaker() {
        check(Language::English, &["“It is over.", "We go home,” she said."]);
        check(Language::English, &["“Is it over?” she asked.", "“Yes!” said Anna."]);
    }

    #[test]
    fn a_raised_figure_behind_a_full_stop_calls_a_note_of_that_sentence() {
        check(Language::English, &["The ferry sails.¹", "It is late.²"]);
        check(Language::English, &["It has 20 m².", "It is flat."]);
    }

    #[test]
    fn abbreviations_before_numbers_single_letters_and_hours() {
        check(Language::English, &["See Osk v. Venn, Sec. 3 and Eq. 4, para. 2.", "It took 10 sec.", "He won."]);
        check(Language::English, &["Present: I. Hallow and P. Dunn.", "Nobody saw him and I.", "We left."]);
        check(Language::English, &["Open from 10 a.m. to 5 p.m.", "Closed on Sundays.", "It left at 6 p.m. Monday."]);
        check(Language::English, &["He died in 2023.", "12 people came."]);
        check(Language::German, &["Laut Prof. Dr. h. c. K. Brand fahren Kinder u. Senioren gem. § 3 gratis.", "Es ist voll."]);
        check(Language::Spanish, &["EE. UU. envió 3 ingenieros.", "Nadie los vio."]);
        check(Language::English, &["It was World War II.", "It ended.", "So says A.M. Hale in his book."]);
    }

    #[test]
    fn an_item_keeps_its_number_and_a_bracket_its_colon() {
        check(Language::English, &["1. Cross the lake.", "Go back."]);
        check(Language::English, &["P.S. The photograph is old.", "Very old."]);
        check(Language::English, &["IV. Any other business."]);
        check(Language::English, &["The lake of Orvel (in German: Orvelsee am Wald) is deep.", "It is cold."]);
    }

    #[test]
    fn marks_that_open_or_close_a_quotation_stand_on_its_side() {
        check(Language::French, &["« Est-ce fini ? » demande-t-elle.", "Non."]);
        for (language, want) in [
            (Language::Chinese, ["已有九个月。", "“我们一直在等，”她说。", "“今天只要十二分钟。”"]),
            (Language::Japanese, ["運航を再開した。", "「待っていました」と話した。", "「今日は12分です。」"]),
        ] {
            let text = want.concat();
            let got: Vec<&str> = split(&text, language).into_iter().map(|s| s.of(&text)).collect();
            assert_eq!(got, want);
        }
    }

    #[test]
    fn ordinals_and_abbreviations_of_other_languages() {
        check(
            Language::German,
            &["Die Stadt wurde 753 v. Chr. gegründet.", "Das sagt Dr. med. Hans Koch in Kap. 3 und Abb. 2.", "Die Wahl war am 3. Oktober."],
        );
        check(Language::English, &["Ver. 2.0.1 mends it.", "He lives at 5 Main St. in St. Johns.", "It is at 5 Main St.", "She left."]);
        check(Language::English, &["Introduction .............. 12"]);
        check(Language::English, &["Index . . . . . . . . . 40"]);
        check(Language::German, &["Am 3. Oktober kamen ca. 1,5 Mio. Gäste.", "Es war voll."]);
        check(Language::Spanish, &["El Sr. Vega llegó tarde.", "Nadie lo vio."]);
    }

    #[test]
    fn clauses_that_only_a_colon_or_semicolon_parts_are_cut() {
        check(Language::English, &["The crash injured 30 people: 12 men, 10 women and 8 children."]);
        check(Language::Portuguese, &["O presídio tem capacidade para 283 presos;", "Hoje, o presídio abriga 541."]);
        check(Language::Portuguese, &["O presídio tem um limite para todos: 283 presos, quando muito, cabem nele."]);
        check(Language::German, &["Sie kamen aus dem Norden;", "Händler waren es nicht."]);
        check(Language::English, &["The bridge was closed at noon;", "nobody had been told of it."]);
        check(Language::English, &["Bread; milk; butter (salted; not sweet) and eggs are sold out."]);
        check(Language::English, &["Cars: Ten of them were sold."]);
        check(Language::German, &["Obst wird gern gegessen:", "72 Prozent essen es täglich."]);
    }

    #[test]
    fn a_word_in_small_letters_is_no_abbreviation_of_another_language() {
        check(Language::Portuguese, &["Caberá à câmara lançá-la.", "Em qualquer caso, eram dez.", "Ninguém falou."]);
        check(Language::French, &["Le feu est venu de l'est.", "Plusieurs maisons ont brûlé.", "Cela va.", "Tout est fini."]);
        check(Language::Other, &["Det var ett fel, sa hon.", "Hunden rörde sig.", "Ingen såg det.", "Han kom i maj.", "Sedan gick han."]);
        check(Language::English, &["The driver was ill.", "Doctors saw a mass.", "Tests follow."]);
        check(Language::Italian, &["Lo dice il sig. Neri al dott. Bassi.", "Nessuno lo vede."]);
        check(Language::English, &["Ask Gen. Hale and Rev. Pike of Acme Co. Limited in Mass. County."]);
    }

    #[test]
    fn a_year_and_so_on_end_a_sentence_before_the_next() {
        check(Language::German, &["Es begann schon im Jahr 1138.", "1238 wurde der Grundstein gelegt."]);
        check(Language::English, &["It would hurt taxi drivers, buses, etc.", "Furthermore, nobody has tried it."]);
    }

    #[test]
    fn a_small_letter_begins_a_sentence_behind_a_whole_word() {
        check(Language::English, &["Drivers no longer have to walk.", "the car parks itself."]);
        check(Language::Portuguese, &["Quatro ministros fizeram a mesma coisa.", "no total, são trinta."]);
        check(Language::German, &["Das gilt insbes. für die Älteren bzw. deren Kinder."]);
        check(Language::English, &["It is approx. ten miles from here."]);
        check(Language::Russian, &["Это стоило 3 млрд. рублей."]);
    }

    #[test]
    fn a_missing_space_still_ends_a_sentence() {
        let text = "The vote ended.Nobody left.[3] All was quiet.";
        let got: Vec<&str> = split(text, Language::English).into_iter().map(|s| s.of(text)).collect();
        assert_eq!(got, ["The vote ended.", "Nobody left.[3]", "All was quiet."]);
    }
}
