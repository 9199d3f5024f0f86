# What the sessions on a display of their own share: a place to work in, a home of its own, an empty display. Sourced;
# the name of the session is in $session.

for need in Xvfb xdotool zenity; do
    command -v "$need" >/dev/null || { echo "$session: $need is missing; install xvfb xdotool zenity" >&2; exit 2; }
done
[ -x "$program" ] || { echo "$session: $program is missing; run cargo build --release" >&2; exit 2; }

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

# Without -noreset the display starts anew whenever its last client leaves, and turns away who comes meanwhile.
Xvfb -noreset -displayfd 3 -screen 0 1440x900x24 3>"$work/display" >/dev/null 2>&1 &
pids+=($!)
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.05; done
DISPLAY=:$(tr -d '\n' <"$work/display")
export DISPLAY

say() { echo "$session: $*"; }
fail() { say "$*" >&2; exit 1; }
picture() {
    if [ -n "${FACTDIFF_PICTURES:-}" ]; then import -window root "$FACTDIFF_PICTURES/${session%.sh}-$1.png"; fi
}
# Waits until something holds; says what where it never does.
until_so() {
    local what=$1
    shift
    for _ in $(seq 300); do
        if "$@"; then return 0; fi
        sleep 0.05
    done
    picture failed
    if [ -s "$work/log" ]; then cat "$work/log" >&2; fi
    if [ -n "${app:-}" ] && ended; then say "the program has ended" >&2; fi
    fail "waited in vain for $what"
}
# Whether a window's title matches; it is $window then.
window_called() { window=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | head -1) && [ -n "$window" ]; }
# Waits for the program's window by its title, and gives it the keyboard.
into_window() {
    until_so "the window called $1" window_called "$1"
    xdotool windowfocus --sync "$window"
}
# Whether the screen shows something, and the same as a moment ago.
settled() {
    local before=$(import -window root -depth 8 rgb:- | md5sum)
    sleep 0.4
    [ "$before" = "$(import -window root -depth 8 rgb:- | md5sum)" ] && [ "$(import -window root -format %k info:-)" -gt 8 ]
}
key() { xdotool key --clearmodifiers "$@"; sleep 0.25; }
ended() { ! kill -0 "$app" 2>/dev/null; }
# Starts the program; its process is $app.
start() {
    "$program" "$@" >"$work/log" 2>&1 &
    app=$!
    pids+=("$app")
}
# Types a path into the file dialog that comes up. A dialog that opens files needs the key that shows its field.
answer_dialog() {
    into_window '^zenity$'
    sleep 0.9
    if [ -n "${2:-}" ]; then key "$2"; sleep 0.5; fi
    key ctrl+a
    xdotool type --delay 8 "$1"
    sleep 0.3
    picture dialog
    key Return
}
