# shellcheck shell=bash
# What bin/demo and bin/test share. Sourced, never run.

say() {
    if [[ -t 1 ]]; then printf '\033[1m==>\033[0m %s\n' "$*"; else printf '==> %s\n' "$*"; fi
}

stop() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# What each Debian package is needed for, said when it is missing.
purpose() {
    case $1 in
        git) echo "fetches the Swift packages that Siklus is built from" ;;
        ca-certificates) echo "lets git check whom it fetches from" ;;
        tzdata) echo "the time zones that decide which day an answer belongs to" ;;
        pkg-config) echo "tells the Swift build where C libraries are" ;;
        libsqlite3-dev) echo "the embedded database" ;;
        libpq-dev) echo "talks to PostgreSQL" ;;
        libsodium-dev) echo "password hashes and digests" ;;
        libqrencode-dev) echo "draws the QR codes that lead to a survey" ;;
        postgresql) echo "the second database engine, started by the tests for themselves" ;;
        python3) echo "runs the tests that kill, fill and probe the server from outside" ;;
        python3-venv) echo "a place of their own for the Python packages of the tests" ;;
        chromium) echo "the browser in which every page is tried" ;;
        *) echo "needed to build" ;;
    esac
}

is_installed() { [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

# Installs the Debian packages that are missing, saying which and why; says nothing where all are there.
need_packages() {
    local package missing=() root=()
    if ! command -v dpkg-query >/dev/null; then
        say "This is no Debian. Make sure of these yourself: $*"
        return
    fi
    for package in "$@"; do is_installed "$package" || missing+=("$package"); done
    ((${#missing[@]})) || return 0
    say "Missing on this machine:"
    for package in "${missing[@]}"; do printf '      %-16s %s\n' "$package" "$(purpose "$package")"; done
    if ((EUID != 0)); then
        command -v sudo >/dev/null || stop "to install them, run this as root: apt-get install ${missing[*]}"
        root=(sudo)
    fi
    say "Installing: apt-get install ${missing[*]}"
    "${root[@]}" apt-get update -qq || stop "apt-get could not read Debian's package lists; is there a network?"
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
        stop "apt-get could not install them; try it by hand: apt-get install ${missing[*]}"
}

# What each Python package of the tests is needed for.
python_purpose() {
    case $1 in
        playwright) echo "drives the browser" ;;
        axe-playwright-python) echo "brings axe, which looks for barriers in pages" ;;
        zxing-cpp) echo "reads the QR codes back" ;;
        pillow) echo "reads the pictures that they are on" ;;
        numpy) echo "draws the random tables whose analyses are compared" ;;
        scipy) echo "tests and distributions to compare ours with" ;;
        statsmodels) echo "regressions and agreement to compare ours with" ;;
    esac
}

# Makes .venv with the Python packages of the tests, where they are missing, and puts its python3 first.
need_python_packages() {
    local package missing=()
    [[ -x .venv/bin/python3 ]] || python3 -m venv .venv || stop "python3 could not make .venv; is python3-venv installed?"
    for package in "$@"; do
        .venv/bin/python3 -c "import importlib.metadata as m; m.version('$package')" 2>/dev/null || missing+=("$package")
    done
    if ((${#missing[@]})); then
        say "Installing into .venv, for the tests alone:"
        for package in "${missing[@]}"; do printf '      %-22s %s\n' "$package" "$(python_purpose "$package")"; done
        .venv/bin/python3 -m pip install --quiet --disable-pip-version-check "${missing[@]}" ||
            stop "pip could not install them; try it by hand: .venv/bin/pip install ${missing[*]}"
    fi
    PATH=$PWD/.venv/bin:$PATH
}

# Makes sure of a Swift compiler, 6.2 or newer.
need_swift() {
    local version major minor
    command -v swift >/dev/null ||
        stop "Swift 6.2 or newer is needed and there is none here. https://www.swift.org/install/linux/ says how to install it."
    version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1)
    [[ -n $version ]] || stop "\"swift --version\" does not say a version; is the installation whole?"
    major=${version%%.*}
    minor=${version#*.}
    ((major > 6 || (major == 6 && minor >= 2))) ||
        stop "Swift 6.2 or newer is needed; this is Swift $version. https://www.swift.org/install/linux/ has newer ones."
}

# Seconds as people say them.
duration() {
    local seconds=$1
    if ((seconds < 60)); then
        echo "${seconds} s"
    else
        printf '%d min %02d s\n' $((seconds / 60)) $((seconds % 60))
    fi
}

# What building needs; whoever sources this file uses it.
# shellcheck disable=SC2034
building=(git ca-certificates tzdata pkg-config libsqlite3-dev libpq-dev libsodium-dev libqrencode-dev)
