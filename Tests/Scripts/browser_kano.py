#!/usr/bin/env python3
"""Looks at a cycle's Kano study as people do: several screens, languages, dark, forced colours, without scripts, by keyboard."""

from urllib.parse import parse_qs, urlsplit

from _browser import DESK, NARROW, PHONE, ZOOMED, Chromium, address, demo, quiet, sample_bank, shoot, sideways, sign_in, sound
from _siklus import Server, Tally, main

CYCLE = "/cycles/cash-a-cheque"
KANO = f"{CYCLE}/kano"
PAGES = {
    "a study": KANO,
    "a study of few": f"{KANO}?location=university&days=2",
    "a study of nobody": f"{KANO}?wave=never",
    "another cycle's study": "/cycles/a-meal/kano",
}
SCREENS = [
    ("desk", DESK, {}), ("desk dark", DESK, {"dark": True}), ("phone", PHONE, {}), ("phone dark", PHONE, {"dark": True}),
    ("320 px", NARROW, {}), ("200 % zoom", ZOOMED, {"dark": True}), ("desk de", DESK, {"language": "de"}),
    ("phone id", PHONE, {"language": "id"}), ("high contrast", DESK, {"contrast": "more"}),
]
HEAVIEST = 150_000


def open_all(page):
    """Opens whatever can be opened on the page, filters apart."""
    page.evaluate("() => document.querySelectorAll('main details:not(.drop)').forEach(part => { part.open = true })")


def looks(tally, chromium, server, password):
    for screen, size, options in SCREENS:
        page = chromium.page(size, **options)
        sign_in(page, server, password)
        for name, path in PAGES.items():
            page.goto(address(server) + path)
            shoot(page, f"{name} {screen}".replace(" ", "-"))
            if screen in ("desk", "phone dark"):
                sound(tally, page, f"{name}, {screen}")
            else:
                tally.check(sideways(page)[0] <= 0, f"{name}, {screen}: no sideways scroll")
                quiet(tally, page, f"{name}, {screen}")
            open_all(page)
            shoot(page, f"{name} {screen} open".replace(" ", "-"))
            sound(tally, page, f"{name} with everything open, {screen}")
    page = chromium.page(DESK, forced_colors="active")
    sign_in(page, server, password)
    page.goto(address(server) + KANO)
    open_all(page)
    shoot(page, "forced-colours")
    tally.equal(sideways(page)[0] <= 0, True, "a study with forced colours keeps its width")


def holds(tally, chromium, server, password):
    """Names keep off marks and off each other, and nothing is no number."""
    for size in (DESK, PHONE):
        page = chromium.page(size)
        sign_in(page, server, password)
        for name, path in PAGES.items():
            page.goto(address(server) + path)
            open_all(page)
            tally.check("NaN" not in page.content() and "inf" not in page.inner_text("main").split(), f"{name} holds only numbers")
        page.goto(address(server) + KANO)
        over = page.evaluate(
            """() => {
                const shown = [...document.querySelectorAll('.plane')].filter(plane => plane.checkVisibility())
                const boxes = shown.flatMap(plane => [...plane.querySelectorAll('.plane__name, .plane__mark')])
                    .map(part => [part.textContent || part.parentElement.textContent, part.getBoundingClientRect(), part])
                const names = boxes.filter(([, , part]) => part.matches('.plane__name'))
                const touch = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3
                return names.flatMap(([text, box, part]) => boxes.filter(([, other, it]) => it !== part && touch(box, other))
                    .map(([other]) => `${text} / ${other}`))
            }"""
        )
        tally.equal(over, [], f"no name in the plane covers anything at {size[0]} px")
        tally.equal(page.locator(".plane >> visible=true").count(), 1, f"there is one plane at {size[0]} px")


def weighs(tally, chromium, server, password):
    page = chromium.page(DESK)
    sign_in(page, server, password)
    page.goto(address(server) + KANO)
    sizes = page.evaluate(
        "() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(e => e.decodedBodySize)"
    )
    tally.check(0 < sum(sizes) <= HEAVIEST, f"a study weighs at most {HEAVIEST} bytes", sum(sizes))


def walks(tally, chromium, server, password):
    page = chromium.page(DESK, scripts=False)
    sign_in(page, server, password)
    page.goto(address(server) + f"{CYCLE}?location=harbour")
    page.click("nav.studies >> text=Kano study")
    tally.equal(urlsplit(page.url).path, KANO, "the cycle leads to its study")
    tally.equal(parse_qs(urlsplit(page.url).query), {"location": ["harbour"]}, "with the same selection")
    page.click(".chips >> text=Old Town")
    tally.equal(parse_qs(urlsplit(page.url).query), {"location": ["old-town"]}, "a filter stands in the address")
    page.click("main tbody th a >> nth=0")
    tally.check(page.locator(".heat >> nth=0").is_visible(), "a name leads to its pairs, which open")
    page.focus(".explain summary >> nth=0")
    page.keyboard.press("Enter")
    tally.check(page.locator(".explain__parts >> nth=0").is_visible(), "the keyboard opens an explanation")
    tally.check("Berger" in page.locator(".explain__parts >> nth=0").inner_text(), "it names its source")
    page.click("nav.crumb a >> nth=1")
    tally.equal(urlsplit(page.url).path, CYCLE, "the way back leads to the cycle")


def empty(tally, chromium):
    place = sample_bank("without")
    server = Server(place)
    page = chromium.page(PHONE)
    sign_in(page, server, place.password)
    page.goto(address(server) + KANO)
    tally.equal(page.locator("main h2").all_inner_texts(), ["Nobody has answered a Kano pair here"], "a study without answers says so")
    shoot(page, "without-answers")
    sound(tally, page, "a study without answers")
    tally.equal(server.stop(), 0, "the server stops")


def body(tally):
    place = demo()
    server = Server(place)
    with Chromium() as chromium:
        looks(tally, chromium, server, place.password)
        holds(tally, chromium, server, place.password)
        weighs(tally, chromium, server, place.password)
        walks(tally, chromium, server, place.password)
        empty(tally, chromium)
    tally.equal(server.stop(), 0, "the server stops")


if __name__ == "__main__":
    tally = Tally("browser_kano")
    main(tally, lambda: body(tally))
