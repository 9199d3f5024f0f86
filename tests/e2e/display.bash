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

Xvfb -displayfd 3 -screen 0 1440x900x24 3>"$work/display" >/dev/null 2>&1 &
pids+=($!)
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.05; done
DISPLAY=:$(tr -d '\n' <"$work/display")
export DISPLAY

say() { echo "$session: $*"; }
fail() { say "$*" >&2; exit 1; }
