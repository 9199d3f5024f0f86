#!/bin/sh
# Makes the files of tests/fixtures/load/story anew: one story in every format, by the programs people use.
# Needs pandoc, LibreOffice (soffice), Chromium and Calibre; on Debian:
#   apt-get install --no-install-recommends pandoc libreoffice-writer chromium calibre python3
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
pandoc --from html --to epub3 --epub-chapter-level=2 story.html -o "$out/pandoc-split.epub" --metadata title="Ferry returns to Lake Orvel after nine months"
pandoc --from html --to plain --wrap none story.html -o "$out/pandoc.txt"
pandoc --from html --to commonmark_x --wrap auto --columns 60 story.html -o "$out/pandoc-60.md"
pandoc --from html --to markdown-simple_tables-multiline_tables-grid_tables --wrap none --reference-links --markdown-headings setext story.html -o "$out/pandoc-setext.md"
pandoc --from html --to markdown_mmd --wrap none story.html -o "$out/pandoc-mmd.md"

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
office "$work/word.docx" 'html:XHTML Writer File' && cp "$work/word.html" "$out/word-xhtml.html"
cp "$out/web.odt" "$work/web.odt"
office "$work/web.odt" 'docx:MS Word 2007 XML' && cp "$work/web.docx" "$out/web.docx"
office "$work/web.odt" 'rtf:Rich Text Format' && cp "$work/web.rtf" "$out/web.rtf"
# By way of Word's old format, which forgets and renames what it does not know.
cp "$out/writer.docx" "$work/old.docx"
office "$work/old.docx" 'doc:MS Word 97' && rm "$work/old.docx"
office "$work/old.doc" 'docx:MS Word 2007 XML' && cp "$work/old.docx" "$out/old.docx"
office "$work/old.doc" 'odt:writer8' && cp "$work/old.odt" "$out/old.odt"
office "$work/old.doc" 'rtf:Rich Text Format' && cp "$work/old.rtf" "$out/old.rtf"
cp "$out/writer.rtf" "$work/rich.rtf"
office "$work/rich.rtf" 'docx:MS Word 2007 XML' && cp "$work/rich.docx" "$out/rich.docx"
office "$work/rich.rtf" 'odt:writer8' && cp "$work/rich.odt" "$out/rich.odt"

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

# Chromium's page as it stands once read, and the same saved with all its parts in one file.
chromium --headless --no-sandbox --disable-gpu --dump-dom "file://$PWD/story.html" >"$out/chromium.html" 2>/dev/null

sed 's/charset="utf-8"/charset="windows-1252"/' story.html | iconv -f utf-8 -t windows-1252 >"$out/windows-1252.html"

# Web archives name the folder of their page: a temporary one.
for page in story.html "$out/pandoc.html" "$out/writer.html" "$out/windows-1252.html" "$out/word-xhtml.html"; do cp "$page" "$work/page-$(basename "$page")"; done
python3 ../../save_mhtml.py "$work/page-story.html" "$out/chromium.mhtml" "$work/page-pandoc.html" "$out/pandoc.mhtml" \
    "$work/page-writer.html" "$out/writer.mhtml" "$work/page-windows-1252.html" "$out/windows-1252.mhtml" \
    "$work/page-word-xhtml.html" "$out/word-xhtml.mhtml"

for page in chromium pandoc windows-1252 word-xhtml writer; do
    case $page in windows-*) encoding=$page ;; *) encoding=UTF-8 ;; esac
    python3 ../../save_webarchive.py "$out/$page.html" "$encoding" "$out/$page.webarchive"
done

# Calibre: books of version 2 and 3, from a page, from a Word document and from another program's book.
book() { # FILE BOOK [OPTION…]
    from=$1 to=$2
    shift 2
    ebook-convert "$from" "$to" --no-default-epub-cover --title "Ferry returns to Lake Orvel after nine months" "$@" >/dev/null 2>&1
}
book story.html "$out/calibre.epub"
book story.html "$out/calibre-3.epub" --epub-version 3
book "$out/pandoc.docx" "$out/calibre-word.epub"
book "$out/pandoc.epub" "$out/calibre-again.epub" --epub-version 3

# A second story, with numbered lists, notes and a picture's caption.
notes=notes
mkdir -p "$notes"
for format in docx odt epub rtf html plain gfm; do
    case $format in plain) ending=txt ;; gfm) ending=md ;; *) ending=$format ;; esac
    pandoc --from markdown --standalone --wrap none --to "$format" notes.md -o "$notes/pandoc.$ending" --metadata pagetitle="How to cross Lake Orvel"
done
cp "$notes/pandoc.docx" "$work/notes.docx"
office "$work/notes.docx" 'odt:writer8' && cp "$work/notes.odt" "$notes/writer.odt"
office "$work/notes.docx" 'rtf:Rich Text Format' && cp "$work/notes.rtf" "$notes/writer.rtf"
office "$work/notes.docx" 'html:HTML (StarWriter)' && cp "$work/notes.html" "$notes/writer.html"
office "$work/notes.docx" 'pdf:writer_pdf_Export' && cp "$work/notes.pdf" "$notes/writer.pdf"
cp "$notes/writer.odt" "$work/again.odt"
office "$work/again.odt" 'docx:MS Word 2007 XML' && cp "$work/again.docx" "$notes/writer.docx"

cp "$notes/pandoc.html" "$work/page-notes.html"
python3 ../../save_mhtml.py "$work/page-notes.html" "$notes/chromium.mhtml"
ebook-convert "$notes/pandoc.docx" "$notes/calibre.epub" --no-default-epub-cover --title "How to cross Lake Orvel" >/dev/null 2>&1

# Encodings
iconv -f utf-8 -t utf-16 "$out/writer.txt" >"$out/utf-16.txt"
iconv -f utf-8 -t utf-16le "$out/writer.txt" | tail -c +3 >"$out/utf-16-no-mark.txt"
iconv -f utf-8 -t windows-1252 "$out/writer.txt" 2>/dev/null >"$out/windows-1252.txt" || iconv -f utf-8 -t windows-1252//TRANSLIT "$out/writer.txt" >"$out/windows-1252.txt"
