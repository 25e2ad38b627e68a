"""What the browser tests share: Debian's chromium driven by playwright, screens of several sizes, and what every page must hold.

    with Chromium() as chromium:
        page = chromium.page(PHONE, language="id", dark=True)
        page.goto(f"{address(server)}/sign-in")
        sound(tally, page, "the sign-in page")     # axe, no complaint, no sideways scroll

Needs playwright and axe-playwright-python (for its copy of axe-core) beside _siklus.py; bin/test installs them into .venv.
"""

import os
import pathlib
import sys
import time

try:
    import axe_playwright_python
    from playwright.sync_api import sync_playwright
except ImportError as error:
    sys.exit(f"{error}; bin/test installs what the browser tests need, or: pip install playwright axe-playwright-python")

from _siklus import SAMPLES, ZONE, Place, folder

PHONE = (390, 844)
NARROW = (320, 640)  # 1280 px at 400 % (WCAG 2.2, 1.4.10)
TABLET = (820, 1180)
DESK = (1440, 900)
# What a 1440-px window shows at 200 % zoom (WCAG 2.2, 1.4.4).
ZOOMED = (720, 450)

SCREENS = [
    ("desk", DESK, {}), ("desk, dark", DESK, {"dark": True}), ("phone", PHONE, {}), ("phone, dark", PHONE, {"dark": True}),
    ("320 px", NARROW, {}), ("200 % zoom", ZOOMED, {}),
]
# What a program forgot.
HOLES = ("NaN", "Optional(", "{{", "inf)")
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()

# Where SHOTS is set, pictures go there, for people to look at.
SHOTS = os.environ.get("SHOTS")


def chromium_path():
    for path in (os.environ.get("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-headless-shell"):
        if path and os.access(path, os.X_OK):
            return path
    sys.exit("There is no chromium; install it with: apt-get install chromium")


def address(server):
    return f"http://127.0.0.1:{server.port}"


class Chromium:
    """One run of the browser."""

    def __enter__(self):
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(
            executable_path=chromium_path(), args=["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
        )
        return self

    def __exit__(self, *_):
        self.browser.close()
        self.playwright.stop()

    def page(self, size=PHONE, language="en", dark=False, scripts=True, touch=None, **options):
        """A page in a window of its own, with its own cookies.

        `page.complaints` gathers what the browser says in its console, scripts that fail, what the content security policy
        stops, and answers of 500 and more.
        """
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]}, locale=language, java_script_enabled=scripts,
            color_scheme="dark" if dark else "light", has_touch=size[0] < 900 if touch is None else touch, **options,
        )
        context.set_default_timeout(15_000)
        page = context.new_page()
        page.has_scripts = scripts
        listen(page)
        return page


def listen(page):
    page.complaints = []
    # The browser itself reports every form that was refused with 422 as an error; that is what it was meant to be.
    def heard(message):
        if message.type in ("error", "warning") and "status of 4" not in message.text:
            page.complaints.append(f"{message.type}: {message.text}")

    page.on("console", heard)
    page.on("pageerror", lambda error: page.complaints.append(f"script: {error}"))
    page.on("response", lambda answer: answer.status >= 500 and page.complaints.append(f"{answer.status} {answer.url}"))
    page.on("requestfailed", lambda request: left(request) or page.complaints.append(f"failed: {request.url} {request.failure}"))
    page.on("request", lambda request: foreign(request.url) and page.complaints.append(f"another host: {request.url}"))


def left(request):
    """Whether the browser itself gave it up: a stream or an icon when the reader goes on, a file that it keeps.

    A server that breaks off has another name (ERR_CONNECTION_..., ERR_EMPTY_RESPONSE), and so has what the policy stops (csp).
    """
    return request.failure == "net::ERR_ABORTED" and request.method == "GET"


def foreign(url):
    return not url.startswith(("http://127.0.0.1:", "http://localhost:", "data:", "about:", "blob:"))


def sign_in(page, server, password, login="owner"):
    """Signs in through the form, as people do."""
    page.goto(f"{address(server)}/sign-in")
    page.fill("main input[name=login]", login)
    page.fill("main input[name=password]", password)
    page.click("main button[type=submit]")
    page.wait_for_url(lambda url: "/sign-in" not in url)


def axe(page):
    """What axe finds, one line for each finding; all its rules, the best practices too.

    What is still fading in is brought to its end first: half way its colours are nobody's choice, and axe would judge them.
    """
    page.evaluate(
        """() => document.getAnimations().filter(each => each.effect.getComputedTiming().endTime < Infinity)
            .forEach(each => each.finish())"""
    )
    page.evaluate(AXE)
    found = page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations")
    return [
        f"{rule['id']} ({rule['impact']}): {rule['help']}\n          "
        + "\n          ".join(f"{node['target']} {node['html'][:160]} {node['failureSummary'][:300]!r}" for node in rule["nodes"][:4])
        for rule in found
    ]


def sideways(page):
    """By how many CSS pixels the page is wider than its window, and what sticks out."""
    return page.evaluate(
        """() => {
            const width = document.documentElement.clientWidth
            const over = document.documentElement.scrollWidth - width
            if (over <= 0) return [0, []]
            const out = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1)
            return [over, out.slice(0, 4).map(e => e.outerHTML.slice(0, 120))]
        }"""
    )


def small_targets(page, least=24):
    """What can be pressed and is smaller than WCAG 2.2 (2.5.8) wants, links within sentences apart."""
    return page.evaluate(
        """least => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, label')]
            .filter(e => e.checkVisibility({opacityProperty: true, visibilityProperty: true}) && !e.closest('[aria-hidden=true]'))
            .filter(e => e.tagName !== 'INPUT' || !e.closest('label'))
            .filter(e => !(e.tagName === 'A' && getComputedStyle(e).display === 'inline' && e.parentElement.innerText.length > e.innerText.length + 8))
            .map(e => [e, e.getBoundingClientRect()])
            .filter(([e, box]) => box.width > 1 && (box.width < least || box.height < least))
            .map(([e, box]) => `${Math.round(box.width)}×${Math.round(box.height)} ${e.outerHTML.slice(0, 120)}`)""",
        least,
    )


def quiet(tally, page, what):
    """Whether the browser had nothing to complain of; says it once."""
    tally.check(not page.complaints, f"{what}: the browser complains of nothing", "\n        ".join(page.complaints))
    page.complaints.clear()


def sound(tally, page, what):
    """What holds on every page: axe finds nothing, nothing sticks out, nothing is too small, no complaint.

    axe is a script itself, so it cannot look at pages whose scripts are switched off.
    """
    if page.has_scripts:
        found = axe(page)
        tally.check(not found, f"{what}: axe finds nothing", "\n        ".join(found))
    over, parts = sideways(page)
    tally.check(over <= 0, f"{what}: no sideways scroll", f"{over} px too wide: {parts}")
    small = small_targets(page)
    tally.check(not small, f"{what}: targets are large enough", "\n        ".join(small[:5]))
    quiet(tally, page, what)


def shoot(page, name, whole=True):
    """A picture, where somebody wants to look."""
    if SHOTS:
        os.makedirs(SHOTS, exist_ok=True)
        page.screenshot(path=os.path.join(SHOTS, f"{name}.png"), full_page=whole)


def everywhere(tally, chromium, server, password, pages):
    """What holds of pages on every screen, with every setting and in every language; `pages` has their paths by their names."""
    for screen, size, options in SCREENS:
        page = chromium.page(size, **options)
        sign_in(page, server, password)
        for name, path in pages.items():
            page.goto(address(server) + path)
            sound(tally, page, f"{name}, {screen}")
            shoot(page, "".join(sign for sign in f"{name} {screen}".replace(" ", "-") if sign not in ",%'"))
    for options in ({"forced_colors": "active"}, {"contrast": "more"}, {"scripts": False}):
        page = chromium.page(DESK, **options)
        sign_in(page, server, password)
        for name, path in pages.items():
            page.goto(address(server) + path)
            tally.check(sideways(page)[0] <= 0, f"{name} with {options} keeps its width")
    for language in ("de", "id"):
        page = chromium.page(PHONE, language=language)
        sign_in(page, server, password)
        for name, path in pages.items():
            page.goto(address(server) + path)
            sound(tally, page, f"{name} in {language}")
            no_hole(tally, page, f"{name} in {language}")


def no_hole(tally, page, what):
    """Whether nothing stands on a page that a program forgot."""
    text = page.locator("main").inner_text()
    tally.check(all(hole not in text for hole in HOLES), f"{what} has no hole")


def wait_for(page, tally, what, condition, seconds=10):
    """Waits until something holds; returns how long it took."""
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        if condition():
            tally.check(True, what)
            return time.monotonic() - start
        page.wait_for_timeout(50)
    tally.check(False, what, f"not within {seconds} s; {page.locator('main').inner_text()[:400]}")
    return seconds


def empty_place(name="data"):
    """A place without any cycle; the owner's password is in `place.password`."""
    place = Place(data=os.path.join(folder(), name))
    out = place.must("init", "--zone", ZONE, "--name", "Nordbank")
    place.password = out.split("\n\n")[1].strip()
    return place


def sample_bank(name="data"):
    """A place with the sample bank's map and survey and no answers; the owner's password is in `place.password`."""
    place = empty_place(name)
    place.must("import", "map", str(SAMPLES / "bank-map.yaml"))
    place.must("import", "survey", str(SAMPLES / "bank-survey.yaml"))
    return place


def demo(name="demo"):
    """A place with the sample bank and restaurant and half a year of simulated answers; takes some seconds to make."""
    place = Place(data=os.path.join(folder(), name))
    out = place.must("demo", "--no-serve")
    place.password = next(line.split()[-1] for line in out.splitlines() if line.strip().startswith("password"))
    return place
