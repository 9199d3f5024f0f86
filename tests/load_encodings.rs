//! However the bytes of a text are written, the text is the same: a comparison with a clean copy finds nothing.

use encoding_rs::Encoding;
use factdiff::comparison::{Options, Overrides, compare};
use factdiff::load::{LoadOptions, load_bytes, load_text};
use factdiff::text::Sides;

#[track_caller]
fn same(bytes: &[u8], name: &str, clean: &str, options: &LoadOptions) {
    let read = load_bytes(bytes, name, options).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(read.losses, Vec::<String>::new());
    let clean = load_text(clean, "clean", &LoadOptions::default()).unwrap();
    let comparison = compare(Sides::new(read, clean), &Options::default(), &Overrides::default());
    let edits: Vec<_> = comparison.edits.iter().filter(|e| !e.silent).collect();
    assert!(edits.is_empty(), "{}: {edits:?}\n{}", comparison.articles.left.encoding, comparison.articles.left.text);
    assert!(comparison.discrepancies.is_empty(), "{:?}", comparison.discrepancies);
}

fn check(bytes: &[u8], clean: &str) {
    same(bytes, "text.txt", clean, &LoadOptions::default());
}

const GERMAN: &str = "Die Fähre läuft wieder aus\n\nNach neun Monaten ist die Fähre über den See am Montag wieder ausgelaufen, sagte die Bäckerin. „Für meine Mutter war es eine Stunde“, fügte sie hinzu.\n\nDer Landkreis gab dafür 4,2 Millionen Euro aus – mehr als geplant.\n";
const POLISH: &str = "Prom wraca na jezioro\n\nProm znów wypłynął w poniedziałek, dziewięć miesięcy po burzy, która zniszczyła przystań. Mieszkańcy czekali na to od zimy, powiedziała piekarka z rynku.\n";
const RUSSIAN: &str = "Паром вернулся на озеро\n\nПаром снова вышел в понедельник, через девять месяцев после бури. Жители ждали этого с зимы, сказала хозяйка пекарни на площади.\n";
const GREEK: &str = "Το πλοίο επιστρέφει στη λίμνη\n\nΤο πλοίο έφυγε ξανά τη Δευτέρα, εννέα μήνες μετά την καταιγίδα που έσπασε την προβλήτα. Οι κάτοικοι το περίμεναν από τον χειμώνα.\n";
const JAPANESE: &str = "湖のフェリーが運航を再開\n\n湖のフェリーは月曜日、九か月ぶりに運航を再開した。冬からずっと待っていましたと、広場のパン屋の主人は話した。\n";
const CHINESE: &str = "渡轮恢复运营\n\n湖上的渡轮星期一恢复运营，距离风暴摧毁码头已有九个月。居民们从冬天就一直在等，广场上的面包师说。\n";
const KOREAN: &str = "호수의 배가 다시 다닌다\n\n호수의 배가 월요일에 다시 다니기 시작했다. 폭풍이 부두를 부순 지 아홉 달 만이다. 주민들은 겨울부터 기다렸다고 빵집 주인이 말했다.\n";

#[test]
fn wide_encodings_with_and_without_a_mark() {
    for text in [GERMAN, RUSSIAN, JAPANESE] {
        for mark in ["", "\u{FEFF}"] {
            let marked = format!("{mark}{text}");
            check(marked.as_bytes(), text);
            check(&marked.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>(), text);
            check(&marked.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>(), text);
        }
        check(&format!("\u{FEFF}{text}").chars().flat_map(|c| u32::from(c).to_le_bytes()).collect::<Vec<_>>(), text);
    }
}

fn encoded(text: &str, label: &str) -> Vec<u8> {
    let (bytes, _, lost) = Encoding::for_label(label.as_bytes()).unwrap().encode(text);
    assert!(!lost, "{label}");
    bytes.into_owned()
}

#[test]
fn legacy_encodings_that_nobody_declared() {
    for (text, label) in [
        (GERMAN, "windows-1252"),
        (POLISH, "windows-1250"),
        (POLISH, "iso-8859-2"),
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (GREEK, "windows-1253"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (JAPANESE, "iso-2022-jp"),
        (CHINESE, "gb18030"),
        (KOREAN, "euc-kr"),
    ] {
        check(&encoded(text, label), text);
    }
}

#[test]
fn legacy_encodings_that_a_page_declares() {
    for (text, label) in
        [(GERMAN, "iso-8859-15"), (POLISH, "iso-8859-2"), (RUSSIAN, "koi8-u"), (CHINESE, "big5"), (JAPANESE, "iso-2022-jp")]
    {
        let text = if label == "big5" {
            "渡輪恢復營運\n\n湖上的渡輪星期一恢復營運，距離風暴摧毀碼頭已有九個月。居民們從冬天就一直在等，廣場上的麵包師說。\n"
        } else {
            text
        };
        let text = if label == "iso-8859-15" { text.replace(['„', '“'], "\"").replace('–', "-") } else { text.to_owned() };
        let mut lines = text.split("\n\n");
        let title = lines.next().unwrap();
        let body: String = lines.map(|l| format!("<p>{}</p>", l.trim())).collect();
        let page = format!("<html><head><meta charset='{label}'><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>");
        same(&encoded(&page, label), "page.html", &text, &LoadOptions::default());
    }
}

#[test]
fn a_wrong_guess_is_mended_by_choosing() {
    let short = "Été à Orvel";
    let bytes = encoded(short, "macintosh");
    let options = LoadOptions { encoding: Some("macintosh".into()), ..LoadOptions::default() };
    same(&bytes, "text.txt", short, &options);
    let page = format!("<html><meta charset=utf-8><body><h1>{short}</h1></body></html>");
    same(&encoded(&page, "macintosh"), "page.html", short, &options);
}

#[test]
fn line_ends_of_all_kinds_in_one_file() {
    let mixed = GERMAN.replacen("\n\n", "\r\n\r\n", 1).replacen("\n\n", "\r\r", 1);
    check(mixed.as_bytes(), GERMAN);
    check(GERMAN.replace('\n', "\u{2028}").as_bytes(), GERMAN);
}

#[test]
fn characters_that_are_not_seen_or_only_seen_alike_are_no_edits() {
    let clean = "The office on the lake\n\nThe chief officer said on Monday that the café would reopen at 10 km from the pier, after an affair of five weeks.\n";
    let dirty = "The of\u{FB01}ce on the lake\n\nThe chi\u{AD}ef of\u{FB01}cer said on Monday that the cafe\u{301} would re\u{200B}open at 10\u{A0}km from the\u{2009}pier, after an a\u{FB00}air of \u{FEFF}five\u{202F}weeks.\n"
        .replace("of\u{FB01}c", "o\u{FB03}c");
    check(dirty.as_bytes(), clean);
    check(clean.as_bytes(), &dirty);
}
