#!/usr/bin/env bash
# A review from end to end on a display of its own: two articles, one discrepancy confirmed, one dismissed, one
# noted, two paragraphs paired; the program is quit, a file changed, the same two files opened again;
# the review is offered, everything is still there, and the exported report says so.
#
#   tests/e2e/review.sh [PROGRAM]
#
# Needs Xvfb, xdotool and zenity. FACTDIFF_PICTURES names a folder for pictures of each step (needs
# ImageMagick's import).
set -euo pipefail

program=${1:-target/release/factdiff}
session=review.sh
# shellcheck source=tests/e2e/display.bash
source "$(dirname "${BASH_SOURCE[0]}")/display.bash"

cat >"$work/agency.txt" <<'TEXT'
The ferry to Orla sails again in May

The ferry to Orla will sail again on 3 May after repairs that cost 4.2 million crowns, the harbour office said on Monday.

“We are very glad to see the ship back,” said Mayor Ilse Brandt.

Old posters of the line hang in the waiting room.

Buses may meet the ferry at the quay every day.
TEXT
cat >"$work/paper.txt" <<'TEXT'
The ferry to Orla sails again

The ferry to Orla will sail again on 3 May after repairs that cost 4.8 million crowns, the harbour office said on Tuesday.

“We are glad to see the big ship back,” said Mayor Ilse Brandt.

Travellers sit below pictures from another age.

Buses will meet the ferry at the quay every day.
TEXT

reviews=$HOME/.local/share/factdiff/reviews
kept() { grep -rqs -- "$1" "$reviews"; }
open_both() {
    start "$work/agency.txt" "$work/paper.txt"
    into_window '^agency and paper'
    sleep 1.5
}
# Opens the menu of the paragraph at a place and takes the item so many points below the pointer.
menu() {
    xdotool mousemove "$1" "$2"
    sleep 0.2
    xdotool click 3
    sleep 1
    picture "$4"
    xdotool mousemove_relative -- 60 "$3"
    sleep 0.3
    xdotool click 1
    sleep 0.6
}

say "confirming one, dismissing one, writing a note beside a third"
open_both
key alt+shift+Down
key c
key alt+shift+Down
key x
key alt+shift+Down
key n
sleep 1
xdotool type --delay 10 "Ask the harbour office"
key ctrl+Return
until_so "the decisions on disk" kept '"confirmed"'
until_so "the decisions on disk" kept '"dismissed"'
until_so "the note on disk" kept 'Ask the harbour office'
sleep 0.5
picture 1-decided

say "pairing two paragraphs: one from its menu, the other from the list"
menu 200 395 62 2-menu
xdotool type --delay 10 "travellers"
sleep 0.6
picture 3-pairing
key Return
until_so "the pair on disk" kept '"paired"'
sleep 0.5
picture 4-paired

say "quitting, changing a file, opening the same two files again"
key Escape
key ctrl+q
until_so "the end of the program" ended
wait "$app" || fail "the program ended with $?: $(cat "$work/log")"
{ printf 'Updated at noon.\n\n'; cat "$work/agency.txt"; } >"$work/agency.new"
mv "$work/agency.new" "$work/agency.txt"
open_both
sleep 0.8
picture 5-offered

say "going on with the review that is offered, by keyboard"
key ctrl+shift+p
sleep 0.4
xdotool type --delay 10 "go on with"
sleep 0.3
key Return
sleep 1.2
picture 5-reopened

say "a change on disk is asked about while the window is open"
sed -i 's/every day/every hour/' "$work/paper.txt"
sleep 1.5
picture 6-changed

say "writing in an article; the comparison follows"
xdotool windowfocus --sync "$window"
key ctrl+e
sleep 1
key ctrl+End
xdotool type --delay 15 " Tickets cost 9 crowns."
sleep 1.2
picture 7-editing
key ctrl+Return
until_so "the edit on disk" kept 'Tickets cost 9 crowns'

say "exporting the report"
xdotool windowfocus --sync "$window"
key ctrl+shift+e
sleep 1.5
picture 8-export
key Return
answer_dialog "$work/report.html"
until_so "the report" test -s "$work/report.html"
for said in 'dec-confirmed' 'dec-dismissed' 'Ask the harbour office' 'Paired by hand' 'Updated at noon' 'Tickets cost 9 crowns' '4.8 million'; do
    grep -q -- "$said" "$work/report.html" || fail "the report lacks: $said"
done

say "the same without a window"
review=$(find "$reviews" -name '*.factdiff' | head -1)
"$program" report "$review" -o "$work/again.json"
for said in '"decision": "confirmed"' '"decision": "dismissed"' 'Ask the harbour office' 'Paired by hand'; do
    grep -q -- "$said" "$work/again.json" || fail "the report of the review lacks: $said"
done
if [ -n "${FACTDIFF_PICTURES:-}" ]; then cp "$work/report.html" "$FACTDIFF_PICTURES/review-report.html"; fi
kill -0 "$app" 2>/dev/null || { cat "$work/log" >&2; fail "the window died"; }

say "a kill a second after a decision loses nothing"
into_window '^agency and paper'
key alt+shift+Up
key q
sleep 1
kill -KILL "$app"
kept '"questioned"' || fail "the decision was lost"
say "all well"
