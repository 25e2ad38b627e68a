#!/usr/bin/env python3
"""Looks at cycles, comparisons and moments as people do: several screens, dark, forced colours, by keyboard, with the back button."""

from urllib.parse import parse_qs, urlsplit

from _browser import DESK, NARROW, PHONE, ZOOMED, Chromium, address, demo, sideways, sign_in, sound
from _siklus import Server, Tally, main

CYCLE = "/cycles/cash-a-cheque"
PAGES = {
    "a cycle": CYCLE,
    "a cycle's means": f"{CYCLE}?curve=mean",
    "a comparison": f"{CYCLE}?compare=segment:new",
    "a comparison of periods": f"{CYCLE}?compare=before",
    "a moment": f"{CYCLE}/moments/waits",
    "a moment of few": f"{CYCLE}/moments/receives-money?location=university&days=2",
}
SCREENS = [("desk", DESK, {}), ("phone", PHONE, {"dark": True}), ("320 px", NARROW, {}), ("200 % zoom", ZOOMED, {"dark": True})]
HEAVIEST = 150_000


def looks(tally, chromium, server, password):
    for screen, size, options in SCREENS:
        page = chromium.page(size, **options)
        sign_in(page, server, password)
        for name, path in PAGES.items():
            page.goto(address(server) + path)
            sound(tally, page, f"{name}, {screen}")
    page = chromium.page(DESK, forced_colors="active")
    sign_in(page, server, password)
    for name, path in PAGES.items():
        page.goto(address(server) + path)
        tally.equal(sideways(page)[0] <= 0, True, f"{name} with forced colours keeps its width")


def weighs(tally, chromium, server, password):
    for name, path in PAGES.items():
        page = chromium.page(DESK)
        sign_in(page, server, password)
        page.goto(address(server) + path)
        sizes = page.evaluate(
            "() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(e => e.decodedBodySize)"
        )
        tally.check(0 < sum(sizes) <= HEAVIEST, f"{name} weighs at most {HEAVIEST} bytes", sum(sizes))


def selects(tally, chromium, server, password):
    page = chromium.page(DESK)
    sign_in(page, server, password)
    page.goto(address(server) + CYCLE)
    page.click(".chips >> text=Harbour")
    tally.equal(parse_qs(urlsplit(page.url).query), {"location": ["harbour"]}, "a filter stands in the address")
    page.click("summary:has-text('Compare')")
    page.click(".drop__panel >> text=Old Town")
    tally.equal(
        parse_qs(urlsplit(page.url).query), {"location": ["harbour"], "compare": ["location:old-town"]}, "so does a comparison"
    )
    page.go_back()
    tally.equal(parse_qs(urlsplit(page.url).query), {"location": ["harbour"]}, "the back button goes back")
    page.focus(".curve-box.is-desk a.curve__link >> nth=6")
    page.keyboard.press("Enter")
    page.wait_for_url("**/moments/waits?location=harbour")
    tally.equal(page.locator("h1").inner_text(), "Waits for his turn", "the keyboard opens a moment, with the selection")
    page.click("a[rel=next]")
    tally.equal(page.locator("h1").inner_text(), "Is called to the window", "a link leads to the next moment")


def body(tally):
    place = demo()
    server = Server(place)
    with Chromium() as chromium:
        looks(tally, chromium, server, place.password)
        weighs(tally, chromium, server, place.password)
        selects(tally, chromium, server, place.password)
    tally.equal(server.stop(), 0, "the server stops")


if __name__ == "__main__":
    tally = Tally("browser_watching")
    main(tally, lambda: body(tally))
