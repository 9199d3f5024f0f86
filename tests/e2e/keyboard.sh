#!/usr/bin/env bash
# A whole job without the mouse: two files through the path fields of the home screen, walking the differences and
# discrepancies, explaining, deciding, a note, filter, search in the list and in the articles, the tables, other order,
# swapping, exporting, quitting. What each step did is read from the clipboard, the kept review, the report and the settings.
#
#   tests/e2e/keyboard.sh [PROGRAM]
#
# Needs Xvfb, xdotool, xclip, zenity and ImageMagick's import. FACTDIFF_PICTURES names a folder for pictures of each step.
set -euo pipefail

program=${1:-target/release/factdiff}
session=keyboard.sh
command -v xclip >/dev/null || { echo "$session: xclip is missing; install it" >&2; exit 2; }
# shellcheck source=tests/e2e/display.bash
source "$(dirname "${BASH_SOURCE[0]}")/display.bash"

cat >"$work/agency.txt" <<'TEXT'
Quarry at Lomar to close in June

The quarry at Lomar will close on 12 June after 84 years, its owner said on Monday.

About 140 people work there. The mine inspector, Anke Roth, denied that the slope is unsafe.

“We kept it open as long as we could,” said director Paul Meier.

The town hopes for a lake.
TEXT
cat >"$work/paper.txt" <<'TEXT'
Quarry at Lomar to close in July

The quarry at Lomar will close on 12 July after 84 years, its owner said on Monday.

About 410 people work there. The mine inspector, Anke Roth, confirmed that the slope is unsafe.

“We kept it open as long as it paid,” said director Paul Meier.

The town hopes for a lake.
TEXT

copied_has() { copied=$(timeout 2 xclip -selection clipboard -o 2>/dev/null || true); grep -qF -- "$1" <<<"$copied"; }
# Copies the selected discrepancy until the clipboard holds the words.
selected_is() { xdotool key --clearmodifiers ctrl+shift+c; sleep 0.2; copied_has "$1"; }
kept() { grep -rqF -- "$1" "$HOME/.local/share/factdiff/reviews" 2>/dev/null; }
# Chooses a command in the palette by its name.
command_named() {
    key ctrl+shift+p
    xdotool type --delay 15 "$1"
    sleep 0.4
    key Return
}

say "two files through the path fields of the home screen"
start
into_window '^Factdiff$'
until_so "the home screen" settled
picture 1-home
for file in agency paper; do
    # Open, Paste, path: what an article is opened with, in this order; the left one, once opened, has Clear as well.
    if [ "$file" = agency ]; then steps=3; else steps=7; fi
    for _ in $(seq "$steps"); do key Tab; done
    picture "1-field-$file"
    xdotool type --delay 8 "$work/$file.txt"
    key Return
    until_so "the article" settled
    picture "1-typed-$file"
done
into_window '^agency and paper'
picture 2-comparison

say "walking differences and discrepancies"
key alt+Down
key alt+Down
key F8
key F7
picture 3-difference
key alt+shift+Down
until_so "a discrepancy that can be copied" selected_is "agency"
first=$copied
key alt+shift+Down
until_so "the second discrepancy" selected_is "paper"
[ "$copied" != "$first" ] || fail "the second discrepancy is the first one: $copied"
key alt+shift+Up
picture 3-discrepancy

say "explaining, deciding, writing a note"
key alt+y
picture 4-why
key c
until_so "the decision in the kept review" kept '"confirmed"'
key n
xdotool type --delay 12 "Ask the owner which month"
picture 4-note
key ctrl+Return
until_so "the note in the kept review" kept "Ask the owner which month"

say "searching the list, filtering by kind"
key F6
picture 5-panel
command_named "Group the list"
picture 5-grouped
command_named "Group the list"
command_named "Mark wording"
picture 5-layers
command_named "Mark wording"

say "the tables"
for table in quotations figures names; do
    command_named "Table of $table"
    key Down
    picture "6-$table"
done
command_named "List of discrepancies"

say "finding in both articles"
key ctrl+f
xdotool type --delay 15 "quarry"
key F3
key F3
picture 7-find
key Escape

say "another order and one column, and back"
command_named "own order"
picture 8-own
command_named "Order by the left"
key ctrl+2
picture 8-inline
key ctrl+1

say "the shortcuts and the marks"
key ctrl+shift+question
picture 9-shortcuts
key Escape
key F1
picture 9-marks
key Escape

say "swapping and exporting"
key alt+backslash
until_so "the swapped sides" window_called '^paper and agency'
key alt+backslash
into_window '^agency and paper'
key ctrl+shift+e
sleep 0.6
picture 10-export
key Return
answer_dialog "$work/report.html"
until_so "the report" test -s "$work/report.html"
grep -q "410" "$work/report.html" || fail "the report lacks the changed number"
grep -q "Ask the owner which month" "$work/report.html" || fail "the report lacks the note"
picture 10-exported

say "quitting"
into_window '^agency and paper'
key ctrl+q
until_so "the end of the program" ended
wait "$app" || fail "the program ended with $?: $(cat "$work/log")"
say "all well"
