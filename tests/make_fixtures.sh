#!/bin/sh
# Makes the files of tests/fixtures/load/story anew: one story in every format, by the programs people use.
# Needs pandoc, LibreOffice (soffice) and Chromium; on Debian: apt-get install pandoc libreoffice-writer chromium
set -eu
cd "$(dirname "$0")/fixtures/load"
out=story
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

office() { # FILE FILTER:ENDING… NAME
    soffice -env:UserInstallation="file://$work/profile" --headless --convert-to "$2" --outdir "$work" "$1" >/dev/null 2>&1
}

# pandoc
pandoc --from html --to gfm --wrap none story.html -o "$out/pandoc.md"
pandoc --from html --to gfm --wrap auto --columns 72 story.html -o "$out/pandoc-wrapped.md"
pandoc --from html --to plain --wrap auto --columns 72 story.html -o "$out/pandoc-wrapped.txt"
pandoc --from html --standalone --to html5 story.html -o "$out/pandoc.html" --metadata pagetitle="Ferry returns to Lake Orvel after nine months"
pandoc --from html --to docx story.html -o "$out/pandoc.docx"
pandoc --from html --to odt story.html -o "$out/pandoc.odt"
pandoc --from html --standalone --to rtf story.html -o "$out/pandoc.rtf"
pandoc --from html --to epub3 story.html -o "$out/pandoc.epub" --metadata title="Ferry returns to Lake Orvel after nine months"
pandoc --from html --to epub2 story.html -o "$out/pandoc-2.epub" --metadata title="Ferry returns to Lake Orvel after nine months"

# LibreOffice
cp "$out/pandoc.odt" "$work/writer.odt"
office "$work/writer.odt" 'docx:MS Word 2007 XML' && cp "$work/writer.docx" "$out/writer.docx"
office "$work/writer.odt" 'rtf:Rich Text Format' && cp "$work/writer.rtf" "$out/writer.rtf"
office "$work/writer.odt" 'html:HTML (StarWriter)' && cp "$work/writer.html" "$out/writer.html"
office "$work/writer.odt" 'pdf:writer_pdf_Export' && cp "$work/writer.pdf" "$out/writer.pdf"
office "$work/writer.odt" 'txt:Text (encoded):UTF8' && cp "$work/writer.txt" "$out/writer.txt"
office "$work/writer.docx" 'odt:writer8' && cp "$work/writer.odt" "$out/writer.odt"
cp story.html "$work/web.html"
office "$work/web.html" 'odt:writerweb8_writer' && cp "$work/web.odt" "$out/web.odt"
cp "$out/pandoc.docx" "$work/word.docx"
office "$work/word.docx" 'pdf:writer_pdf_Export' && cp "$work/word.pdf" "$out/word.pdf"
office "$work/word.docx" 'rtf:Rich Text Format' && cp "$work/word.rtf" "$out/word.rtf"
office "$work/word.docx" 'epub:EPUB' && cp "$work/word.epub" "$out/word.epub"

# Chromium's print to PDF: plain, with running heads, in two columns, with indents for paragraphs.
print() { # HTML PDF [FLAG]
    chromium --headless --no-sandbox --disable-gpu ${3:-} --print-to-pdf="$2" "file://$1" >/dev/null 2>&1
}
sed 's|</head>|<style>td,th{padding:2px 12px} body{font:11pt serif}</style></head>|' story.html >"$work/plain.html"
print "$work/plain.html" "$out/chromium.pdf" --no-pdf-header-footer
print "$work/plain.html" "$out/chromium-heads.pdf"
sed 's|</head>|<style>td,th{padding:2px 12px} body{font:10pt serif;columns:2;text-align:justify;hyphens:auto} h1{column-span:all}</style></head>|' story.html >"$work/columns.html"
print "$work/columns.html" "$out/chromium-columns.pdf" --no-pdf-header-footer
sed 's|</head>|<style>@page{size:A5} td,th{padding:2px 12px} body{font:11pt serif} p{margin:0;text-indent:1.5em}</style></head>|' story.html >"$work/indents.html"
print "$work/indents.html" "$out/chromium-indents.pdf" --no-pdf-header-footer

# Encodings
iconv -f utf-8 -t utf-16 "$out/writer.txt" >"$out/utf-16.txt"
iconv -f utf-8 -t utf-16le "$out/writer.txt" | tail -c +3 >"$out/utf-16-no-mark.txt"
iconv -f utf-8 -t windows-1252 "$out/writer.txt" 2>/dev/null >"$out/windows-1252.txt" || iconv -f utf-8 -t windows-1252//TRANSLIT "$out/writer.txt" >"$out/windows-1252.txt"
sed 's/charset="utf-8"/charset="windows-1252"/' story.html | iconv -f utf-8 -t windows-1252 >"$out/windows-1252.html"
