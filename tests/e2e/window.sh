#!/usr/bin/env bash
# The window from end to end on a display of its own: opens two files (one of them in a real file
# dialog), walks the discrepancies by key, decides, copies, filters, finds, swaps, exports through a
# real save dialog, checks the exported file, quits, and checks what is remembered.
#
#   tests/e2e/window.sh [PROGRAM]
#
# Needs Xvfb, xdotool, xclip and zenity. FACTDIFF_PICTURES names a folder for pictures of each step (needs
# ImageMagick's import).
set -euo pipefail

program=${1:-target/release/factdiff}
session=window.sh
command -v xclip >/dev/null || { echo "$session: xclip is missing; install it" >&2; exit 2; }
# shellcheck source=tests/e2e/display.bash
source "$(dirname "${BASH_SOURCE[0]}")/display.bash"

cat >"$work/left.txt" <<'TEXT'
The ferry to Orla sails again in May

The ferry to Orla will sail again on 3 May after repairs that cost 4.2 million crowns, the harbour office said on Monday.

“We are very glad to see the ship back,” said Mayor Ilse Brandt.

Buses meet the ferry at the quay every day.
TEXT
cat >"$work/right.txt" <<'TEXT'
The ferry to Orla sails again

The ferry to Orla will sail again on 3 May after repairs that cost 4.8 million crowns, the harbour office said on Tuesday.

“We are glad to see the big ship back,” said Mayor Ilse Brandt.

Buses meet the ferry at the quay every day.
TEXT

start "$work/left.txt"
into_window '^Factdiff$'
sleep 0.6
picture 1-home

say "opening the right article in a real file dialog"
key ctrl+shift+o
answer_dialog "$work/right.txt" ctrl+l
into_window '^left and right'
sleep 0.4
picture 2-comparison

say "walking the discrepancies by key and confirming the first"
key alt+shift+Down
key c
key alt+shift+Down
key alt+shift+Up
picture 3-decided

say "opening the menu of a paragraph by key, and copying the paragraph"
key ctrl+Down
key shift+F10
picture 3-menu
key Down
key Return
copied=$(timeout 2 xclip -selection clipboard -o 2>/dev/null || true)
grep -qF "The ferry to Orla will sail" <<<"$copied" || fail "the copied paragraph is: $copied"
key alt+shift+Up
key alt+shift+Down

say "copying the first discrepancy for an e-mail"
key ctrl+shift+c
for _ in $(seq 40); do
    copied=$(timeout 2 xclip -selection clipboard -o 2>/dev/null || true)
    [ -n "$copied" ] && break
    sleep 0.05
done
for part in "4.2 million" "4.8 million" "left.txt" "right.txt"; do
    grep -qF "$part" <<<"$copied" || fail "the copied discrepancy lacks $part: $copied"
done

say "selecting text with the mouse across two paragraphs, and copying it"
key Escape
key Escape
key Home
# A hand needs time between its moves, and so does a slow renderer between its frames.
xdotool mousemove 60 190 sleep 0.3 mousedown 1 sleep 0.3 mousemove 120 210 sleep 0.3 mousemove 200 290 sleep 0.3
sleep 0.2
xdotool mouseup 1
picture 3-selected
key ctrl+c
copied=$(timeout 2 xclip -selection clipboard -o || true)
[ "$(grep -c . <<<"$copied")" -ge 2 ] || fail "the copied text has fewer than two paragraphs: $copied"

say "filtering by the palette"
key ctrl+shift+p
xdotool type --delay 10 "mark wording"
sleep 0.3
picture 4-palette
key Return

say "finding, swapping and swapping back"
key ctrl+f
xdotool type --delay 10 "ferry"
sleep 0.3
key F3
picture 4-find
key Escape
key alt+backslash
until_so "the swapped sides" window_called '^right and left'
key alt+backslash
into_window '^left and right'

say "exporting through a real save dialog"
key ctrl+shift+e
picture 5-export
key Return
answer_dialog "$work/report.json"
until_so "the report" test -s "$work/report.json"
picture 5-exported
grep -q '"schema": "factdiff.comparison/1"' "$work/report.json" || fail "the report is no comparison file"
grep -q '4.8 million' "$work/report.json" || fail "the report lacks the right article"
grep -q '"kind": "number"' "$work/report.json" || fail "the report lacks the changed number"

say "the decision was kept on disk"
grep -rq '"confirmed"' "$HOME/.local/share/factdiff/reviews" || fail "the decision was not kept"

kill -0 "$app" 2>/dev/null || { cat "$work/log" >&2; fail "the window died"; }

say "quitting, and coming back to what was set"
into_window '^left and right'
key ctrl+plus
key ctrl+q
until_so "the end of the program" ended
wait "$app" || fail "the program ended with $?: $(cat "$work/log")"
grep -q 'zoom:1.1' "$HOME/.local/share/factdiff/app.ron" || fail "the zoom was not remembered"
grep -q 'layers:(31)' "$HOME/.local/share/factdiff/app.ron" || fail "the hidden layer was not remembered"
say "all well"
