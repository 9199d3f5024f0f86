//! The look of the HTML report: the window's palette, faces and meaning of marks. The only place where
//! it has colours and sizes.

use sha2::{Digest as _, Sha256};

/// The style sheet. It names no other file.
pub(super) const SHEET: &str = r#"
:root{color-scheme:light dark;
--paper:#FAF9F6;--surface:#FFFFFF;--panel:#F3F1EC;--ink:#1D1C1A;--second:#5F5B54;--hair:#E2DED5;
--accent:#2B4C7E;--selected:#EEF3FA;--conflict:#B3261E;--conflict-tint:#FBE6E3;--altered:#855600;--altered-tint:#FDF0D2;
--one:#1F5E99;--one-tint:#E3EEF9;--variant:#5F5B54;--variant-tint:#F3F1EC;--wording:#8B867C;
--read:"Source Serif 4","Source Serif Pro",Charter,Georgia,"Times New Roman",serif;
--ui:Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
@media(prefers-color-scheme:dark){:root{
--paper:#1B1C1E;--surface:#232427;--panel:#17181A;--ink:#E9E7E2;--second:#A8A59E;--hair:#36373B;
--accent:#8FB4E8;--selected:#2A3442;--conflict:#FF9A8F;--conflict-tint:#4A2320;--altered:#F2C069;--altered-tint:#43351A;
--one:#8FC1F2;--one-tint:#1F3549;--variant:#A8A59E;--variant-tint:#2B2C30;--wording:#8D8A83}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.5 var(--ui);overflow-wrap:break-word}
main,header,footer{max-width:1160px;margin:0 auto;padding:0 32px}
h1,h2,h3{text-wrap:balance;margin:0}
h1{font:600 30px/1.22 var(--read);letter-spacing:-.01em;margin:6px 0 10px}
h2{font:600 21px/1.3 var(--read);margin:56px 0 16px}
h3{font:600 12px/1.4 var(--ui)}
a{color:inherit}
.over{margin:40px 0 0;color:var(--second)}
.lead{margin:4px 0;max-width:70ch;font-size:15.5px}
.tiles{display:flex;flex-wrap:wrap;gap:12px 44px;margin:26px 0 30px;padding:0;list-style:none}
.tiles b{display:block;font:600 27px/1.2 var(--ui);font-variant-numeric:tabular-nums}
.tiles span{color:var(--second);font-size:13px}
.t-conflict b{color:var(--conflict)}.t-altered b{color:var(--altered)}.t-one_sided b{color:var(--one)}.t-variant b{color:var(--variant)}
.files{display:grid;grid-template-columns:1fr 1fr;gap:0 40px;border-top:1px solid var(--hair);border-bottom:1px solid var(--hair);padding:16px 0}
.files h2{font-size:17px;margin:0 0 6px}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 14px;margin:0;font-size:13px}
dt{color:var(--second)}dd{margin:0;overflow-wrap:anywhere}
.sha{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:11px;line-height:1.7}
.jump{display:flex;flex-wrap:wrap;gap:4px 22px;padding:0 0 20px;font-size:13px}
.jump a{color:var(--accent);text-decoration:none;padding:3px 0}.jump a:hover{text-decoration:underline}
.filters{border:0;margin:0 0 20px;padding:0;display:flex;flex-direction:column;gap:8px}
.filters div{display:flex;flex-wrap:wrap;gap:6px 6px;align-items:center;padding-left:80px;position:relative}
.filters i{font-style:normal;color:var(--second);font-size:13px;position:absolute;left:0;top:5px}
.filters label{border:1px solid var(--hair);border-radius:999px;background:var(--surface);padding:3px 12px 3px 9px;font-size:13px;cursor:pointer;display:inline-flex;gap:6px;align-items:center}
.filters input{accent-color:var(--accent);margin:0}
.filters small{color:var(--second);font-size:12px;font-variant-numeric:tabular-nums}
.filters label:has(:focus-visible){outline:2px solid var(--accent);outline-offset:1px}
.list{counter-reset:shown;display:flex;flex-direction:column;gap:14px}
.entry{counter-increment:shown;background:var(--surface);border:1px solid var(--hair);border-radius:8px;padding:16px 20px 14px;scroll-margin-top:20px}
.entry:target{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}
.entry header{padding:0;margin:0;max-width:none;display:flex;gap:12px;justify-content:space-between;align-items:baseline}
.k{letter-spacing:.04em;text-transform:uppercase;font-size:11.5px}
.s-conflict .k{color:var(--conflict)}.s-altered .k{color:var(--altered)}.s-one_sided .k{color:var(--one)}.s-variant .k{color:var(--variant)}
.k span{text-transform:none;font-size:14px;margin-right:3px}
.of{color:var(--second);font-size:12.5px;white-space:nowrap}
.dec{display:inline-block;font:600 11.5px/1.5 var(--ui);border:1px solid var(--hair);border-radius:999px;padding:1px 9px;margin-right:9px;color:var(--second)}
.dec-confirmed{background:var(--accent);border-color:var(--accent);color:var(--surface)}
.dec-questioned{border-color:var(--accent);color:var(--accent)}
.sum{margin:5px 0 12px;font-size:15.5px;line-height:1.45;max-width:80ch}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:10px 32px}
.pair h4{font:500 12.5px/1.4 var(--ui);color:var(--second);margin:0 0 3px}
.pair p{font:15.5px/1.52 var(--read);margin:0 0 8px}
.pair .none{color:var(--second);font:italic 14px/1.5 var(--read);margin:0 0 4px}
.pair .by{color:var(--second)}
.why{color:var(--second);font-size:12.5px;margin:4px 0 0}
.note{margin:8px 0 2px;padding:8px 12px;background:var(--selected);border-left:3px solid var(--accent);white-space:pre-wrap}
.note b{display:block;font:600 11.5px/1.6 var(--ui);color:var(--accent)}
.entry.d-dismissed .sum,.entry.d-dismissed .pair{color:var(--second)}
.shown{color:var(--second);font-size:13px;margin:12px 0 0}
.shown::after{content:counter(shown) " of " attr(data-all) " shown"}
mark,.m{color:inherit;background:var(--panel);text-decoration-thickness:1.6px;text-underline-offset:3px;text-decoration-skip-ink:none;padding:1px 0;border-radius:2px}
.s-conflict mark,.m.conflict{background:var(--conflict-tint);font-weight:600;text-decoration:underline solid var(--conflict) 2px}
.s-altered mark,.m.altered{background:var(--altered-tint);text-decoration:underline wavy var(--altered) 1px}
.s-one_sided mark,.m.one_sided{background:var(--one-tint);text-decoration:underline solid var(--one) 1.6px}
.s-variant mark,.m.variant{background:var(--variant-tint);text-decoration:underline dashed var(--variant) 1px}
.at:target+.m{outline:2px solid var(--accent);outline-offset:2px}
.e{text-decoration:underline dotted var(--wording) 1px;text-underline-offset:4px}
.legend{display:flex;flex-wrap:wrap;gap:6px 22px;color:var(--second);font-size:13px;margin:0 0 18px}
.legend span{color:var(--ink)}
.row,.names{display:grid;grid-template-columns:minmax(0,1fr) 72px minmax(0,1fr);gap:0}
.names{border-bottom:1px solid var(--hair);padding:8px 0}
.names b{font:600 15px/1.4 var(--read)}
.names b:last-child{grid-column:3}
.row{border-bottom:1px solid var(--hair);padding:14px 0}
.side p{font:16px/1.58 var(--read);margin:0 0 10px;padding-left:34px;position:relative;scroll-margin-top:20px}
.side p:last-child{margin-bottom:0}
.side small{font:12px/1.5 var(--ui);color:var(--second)}
.side p:target{background:var(--selected)}
.no{position:absolute;left:0;top:.32em;width:24px;text-align:right;font:11px/1.5 var(--ui);color:var(--second);text-decoration:none;font-variant-numeric:tabular-nums}
.side .p-title,.side .p-heading{font-weight:600}.side .p-caption,.side .p-table{font-size:14.5px;color:var(--second)}.side .p-quote{font-style:italic}
.side .p-list_item{padding-left:50px}.p-list_item::before{content:"•";position:absolute;left:36px;color:var(--second)}
.mid{text-align:center;color:var(--second);font-size:11.5px;line-height:1.5;font-variant-numeric:tabular-nums;padding-top:.3em}
.mid b{display:block;font-size:17px;line-height:1.2;color:var(--one);font-weight:600}
.side .only{color:var(--second);font:italic 14.5px/1.58 var(--read);margin:0;padding-left:34px}
.stub{color:var(--second);font-size:13px;padding:7px 0}
.stub div{padding-left:34px}
.stub .mid{padding-left:0}
details{border-bottom:1px solid var(--hair);background:var(--panel)}
summary{cursor:pointer;color:var(--second);font-size:13px;padding:7px 12px 7px 34px}
details .row{padding:6px 0;border:0}
details .side p{font-size:14px;color:var(--second);margin:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px}
th{font:500 12.5px/1.4 var(--ui);color:var(--second);text-align:left;padding:6px 14px 6px 0;border-bottom:1px solid var(--hair)}
td{padding:8px 14px 8px 0;border-bottom:1px solid var(--hair);vertical-align:top}
.q td{font:15px/1.5 var(--read)}.q td:first-child{font:600 12.5px/1.8 var(--ui);width:15%;white-space:nowrap}
.q small{font:12px/1.4 var(--ui);color:var(--second);display:block}
.v-differs td:first-child{color:var(--altered)}.v-one_sided td:first-child{color:var(--one)}
.n td+td,.n th+th{text-align:right;font-variant-numeric:tabular-nums}
.n{max-width:640px}
.remarks{padding-left:18px;max-width:78ch}.remarks li{margin:3px 0}
footer{color:var(--second);font-size:12.5px;padding-top:40px;padding-bottom:48px}
@media(max-width:720px){
main,header,footer{padding:0 18px}
h1{font-size:24px}
.files,.pair{grid-template-columns:minmax(0,1fr);gap:16px}
.pair{gap:8px}
.tiles{gap:12px 28px}
.entry{padding:14px 14px 12px}
.entry header{flex-wrap:wrap;gap:4px 12px}
.filters div{flex-wrap:nowrap;overflow-x:auto;margin-right:-18px;padding-right:18px}
.filters i{position:static;min-width:66px;flex:none}.filters div{padding-left:0}
.filters label{flex:none}
.names{display:none}
.row{grid-template-columns:minmax(0,1fr);gap:8px}
.side[data-name]::before{content:attr(data-name);display:block;font:600 12px/1.4 var(--ui);color:var(--second);padding-left:34px;margin-bottom:3px}
.side+.mid{display:none}
.q td:first-child{width:auto;white-space:normal}}
@media print{
:root{color-scheme:light;--paper:#FFFFFF;--surface:#FFFFFF;--panel:#F3F1EC;--ink:#000000;--second:#55514B;--hair:#D5D0C6;--accent:#2B4C7E;--selected:#FFFFFF;
--conflict:#B3261E;--conflict-tint:#FBE6E3;--altered:#855600;--altered-tint:#FDF0D2;--one:#1F5E99;--one-tint:#E3EEF9;--variant:#5F5B54;--variant-tint:#F3F1EC;--wording:#8B867C}
@page{margin:17mm 15mm 19mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#55514B}}
body{font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main,header,footer{max-width:none;padding:0}
.over{margin-top:0}
h1{font-size:19pt}h2{font-size:13.5pt;margin:22pt 0 8pt;break-after:avoid}
.filters,.shown,.jump{display:none}
.entry{break-inside:avoid;border-radius:0;border-width:0 0 .5pt;padding:8pt 0}
.list{gap:0}.sum{font-size:11pt;margin:3pt 0 6pt}.pair p{font-size:10.5pt}.side p{font-size:10.5pt;line-height:1.45}
.row{padding:7pt 0}.names,.legend{break-after:avoid}
.pair a,.of a{text-decoration:none}
tr,.side p{break-inside:avoid}}
"#;

/// The sheet's hash as a content security policy wants it: `sha256-…`.
pub(super) fn hash(sheet: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(sheet.as_bytes())))
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0_u32, |bits, &b| bits << 8 | u32::from(b)) << (8 * (3 - group.len()));
        for place in 0..4 {
            let sign = SIGNS[(bits >> (18 - 6 * place) & 63) as usize];
            out.push(if place <= group.len() { char::from(sign) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_written_as_browsers_read_them() {
        assert_eq!(base64(b"Man"), "TWFu");
        assert_eq!(base64(b"Ma"), "TWE=");
        assert_eq!(base64(b"M"), "TQ==");
        assert_eq!(hash(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    #[test]
    fn the_sheet_asks_for_no_other_file() {
        assert!(!SHEET.contains("url(") && !SHEET.contains("@import") && !SHEET.contains('<'));
    }
}
