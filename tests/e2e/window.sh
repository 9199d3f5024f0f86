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
for need in Xvfb xdotool xclip zenity; do
    command -v "$need" >/dev/null || { echo "window.sh: $need is missing; install xvfb xdotool xclip zenity" >&2; exit 2; }
done
[ -x "$program" ] || { echo "window.sh: $program is missing; run cargo build --release" >&2; exit 2; }

work=$(mktemp -d)
pids=()
finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

export HOME=$work/home XDG_RUNTIME_DIR=$work/run
mkdir -p "$HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
# No portal: rfd then starts zenity.
unset WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME DBUS_SESSION_BUS_ADDRESS

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

Xvfb -displayfd 3 -screen 0 1440x900x24 3>"$work/display" >/dev/null 2>&1 &
pids+=($!)
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.05; done
DISPLAY=:$(tr -d '\n' <"$work/display")
export DISPLAY

say() { echo "window.sh: $*"; }
fail() { say "$*" >&2; exit 1; }
picture() {
    if [ -n "${FACTDIFF_PICTURES:-}" ]; then import -window root "$FACTDIFF_PICTURES/e2e-$1.png"; fi
}
# Waits until a window's title matches.
await() {
    local found
    for _ in $(seq 200); do
        found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | head -1 || true)
        if [ -n "$found" ]; then echo "$found"; return 0; fi
        sleep 0.05
    done
    fail "no window called $1 came up"
}
# Waits until zenity shows its dialog.
await_dialog() {
    local found
    for _ in $(seq 200); do
        found=$(xdotool search --onlyvisible --name '^zenity$' 2>/dev/null | head -1 || true)
        if [ -n "$found" ]; then sleep 0.5; echo "$found"; return 0; fi
        sleep 0.05
    done
    fail "no file dialog came up"
}
key() { xdotool key --clearmodifiers "$@"; sleep 0.25; }

"$program" "$work/left.txt" >"$work/log" 2>&1 &
app=$!
pids+=("$app")
window=$(await '^Factdiff$')
xdotool windowfocus --sync "$window"
sleep 0.6
picture 1-home

say "opening the right article in a real file dialog"
key ctrl+shift+o
dialog=$(await_dialog)
xdotool windowfocus --sync "$dialog"
sleep 0.4
key ctrl+l
sleep 0.5
key ctrl+a
xdotool type --delay 8 "$work/right.txt"
sleep 0.3
picture 1-dialog
key Return
window=$(await '^left and right')
xdotool windowfocus --sync "$window"
sleep 0.4
picture 2-comparison

say "walking the discrepancies by key and confirming the first"
key alt+shift+Down
key c
key alt+shift+Down
key alt+shift+Up
picture 3-decided

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
await '^right and left' >/dev/null
key alt+backslash
window=$(await '^left and right')

say "exporting through a real save dialog"
xdotool windowfocus --sync "$window"
key ctrl+shift+e
picture 5-export
key Return
dialog=$(await_dialog)
xdotool windowfocus --sync "$dialog"
sleep 0.4
key ctrl+a
xdotool type --delay 8 "$work/report.json"
sleep 0.3
key Return
for _ in $(seq 100); do [ -s "$work/report.json" ] && break; sleep 0.05; done
[ -s "$work/report.json" ] || fail "no report was written"
picture 5-exported
grep -q '"schema": "factdiff.comparison/1"' "$work/report.json" || fail "the report is no comparison file"
grep -q '4.8 million' "$work/report.json" || fail "the report lacks the right article"
grep -q '"kind": "number"' "$work/report.json" || fail "the report lacks the changed number"

say "the decision was kept on disk"
grep -rq '"confirmed"' "$HOME/.local/share/factdiff/reviews" || fail "the decision was not kept"

kill -0 "$app" 2>/dev/null || { cat "$work/log" >&2; fail "the window died"; }

say "quitting, and coming back to what was set"
xdotool windowfocus --sync "$window"
key ctrl+plus
key ctrl+q
for _ in $(seq 100); do kill -0 "$app" 2>/dev/null || break; sleep 0.05; done
kill -0 "$app" 2>/dev/null && fail "Ctrl+Q did not end the program"
wait "$app" || fail "the program ended with $?: $(cat "$work/log")"
grep -q 'zoom:1.1' "$HOME/.local/share/factdiff/app.ron" || fail "the zoom was not remembered"
grep -q 'layers:(31)' "$HOME/.local/share/factdiff/app.ron" || fail "the hidden layer was not remembered"
say "all well"
