#!/usr/bin/env bash
# Runs everything that tests Factdiff, on Debian or Ubuntu, from a clean clone:
# installs what is missing, then format, lints, licences, the window on a virtual display, and `cargo test`.
#
#   tests/run.sh              all of it
#   tests/run.sh --no-install the same without touching the system
#
# Needs Rust (https://rustup.rs) and, for what it installs, root or sudo. Everything is built into one
# target folder with the release profile. Nothing here depends on how fast the machine is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

install=yes
for argument in "$@"; do
    case "$argument" in
        --no-install) install=no ;;
        *) echo "tests/run.sh: unknown argument $argument; it knows --no-install" >&2; exit 2 ;;
    esac
done

step() { printf '\n== %s\n' "$*"; }

# The window at run time, a virtual display to drive it on, and a software renderer for its tests.
packages=(
    xvfb xdotool xclip zenity imagemagick
    mesa-vulkan-drivers libvulkan1 libgl1 libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libdbus-1-3
)

has_package() { [ "$(dpkg-query -W -f='${Status}' "$1" 2>/dev/null)" = "install ok installed" ]; }

if [ "$install" = yes ]; then
    step "What the tests need"
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "tests/run.sh: this is no Debian or Ubuntu; install the equivalents of: ${packages[*]}, then call it with --no-install" >&2
        exit 2
    fi
    missing=()
    for package in "${packages[@]}"; do
        has_package "$package" || missing+=("$package")
    done
    command -v cc >/dev/null || missing+=(gcc libc6-dev)
    command -v python3 >/dev/null || missing+=(python3)
    if [ "${#missing[@]}" -gt 0 ]; then
        as_root=()
        if [ "$(id -u)" -ne 0 ]; then
            command -v sudo >/dev/null || { echo "tests/run.sh: run it as root, or install ${missing[*]}" >&2; exit 2; }
            as_root=(sudo)
        fi
        echo "Installing ${missing[*]}"
        "${as_root[@]}" apt-get update -qq
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
    else
        echo "Nothing is missing"
    fi
fi

command -v cargo >/dev/null || { echo "tests/run.sh: cargo was not found; install Rust from https://rustup.rs" >&2; exit 2; }
if ! cargo fmt --version >/dev/null 2>&1 || ! cargo clippy --version >/dev/null 2>&1; then
    rustup component add rustfmt clippy
fi

# A changed snapshot is a failure here, never a new file.
export INSTA_UPDATE=no
export CARGO_TERM_COLOR="${CARGO_TERM_COLOR:-never}"

step "Format"
cargo fmt --all -- --check
echo "Formatted"

step "Lints"
cargo clippy --release --locked --all-targets -- -D warnings

step "Build"
cargo build --release --locked

step "Licences"
python3 tests/licences.py

for script in tests/e2e/*.sh; do
    [ -e "$script" ] || continue
    step "End to end: $script"
    bash "$script"
done

step "Tests"
cargo test --release --locked --no-fail-fast
