#!/usr/bin/env python3
"""Looks at what the methods find as people do: gaps, channels, drivers and a moment's weeks, on several screens, in three languages."""

from urllib.parse import parse_qs, urlsplit

from _browser import DESK, Chromium, address, demo, everywhere, sign_in, sound
from _siklus import Server, Tally, main

CYCLE = "/cycles/cash-a-cheque"
MEAL = "/cycles/a-meal"
PAGES = {
    "gaps": f"{CYCLE}/gaps",
    "gaps mid-scale": f"{CYCLE}/gaps?lines=middle",
    "channels of the bank": f"{CYCLE}/channels",
    "channels of the restaurant": f"{MEAL}/channels",
    "segments": f"{CYCLE}/channels?by=segment",
    "drivers": f"{CYCLE}/drivers",
    "drivers of the effort": f"{CYCLE}/drivers?outcome=effort",
    "drivers of the restaurant": f"{MEAL}/drivers",
    "a moment's weeks": f"{CYCLE}/moments/waits",
    "gaps of few": f"{CYCLE}/gaps?location=university&days=1",
    "drivers of few": f"{CYCLE}/drivers?location=university&days=1",
    "channels of few": f"{CYCLE}/channels?location=university&days=1",
    "channels like for like": f"{CYCLE}/channels?by=location&mix=same",
    "months": f"{CYCLE}/channels?by=month&days=200",
    "weeks like for like": f"{CYCLE}/channels?by=week&mix=same",
    "weeks of few": f"{CYCLE}/channels?by=week&location=university&days=9",
    "signals": "/signals",
    "a baseline to keep": f"{CYCLE}/moments/waits?baseline=2026-06-01",
}


def opens(tally, chromium, server, password):
    page = chromium.page(DESK)
    sign_in(page, server, password)
    for name in ("gaps", "channels of the restaurant", "drivers", "a moment's weeks"):
        page.goto(address(server) + PAGES[name])
        for index in range(page.locator("details.explain").count()):
            page.locator("details.explain > summary").nth(index).press("Enter")
        for index in range(page.locator("details.behind").count()):
            page.locator("details.behind > summary").nth(index).press("Enter")
        tally.check(page.locator("details.explain[open] .is-formula").count() > 0, f"{name}: the keyboard opens the formula")
        tally.check(page.locator("details.behind[open] table").count() > 0, f"{name}: and the table")
        sound(tally, page, f"{name}, opened")


def selects(tally, chromium, server, password):
    page = chromium.page(DESK)
    sign_in(page, server, password)
    page.goto(address(server) + CYCLE + "/gaps?lines=middle")
    page.click(".chips >> text=Harbour")
    tally.equal(parse_qs(urlsplit(page.url).query), {"lines": ["middle"], "location": ["harbour"]}, "a filter keeps the choice of lines")
    page.click(".studies >> text=What drives the whole")
    tally.equal(parse_qs(urlsplit(page.url).query), {"location": ["harbour"]}, "a study leads to the next with the selection")
    page.goto(address(server) + CYCLE + "/channels?location=harbour")
    page.click(".views >> text=Periods")
    page.click(".views >> text=Weeks")
    tally.equal(parse_qs(urlsplit(page.url).query), {"by": ["week"], "location": ["harbour"]}, "a choice of periods keeps the filter")
    points = page.locator("svg.periods").first.locator("g > title").all_text_contents()
    tally.check(len(points) in (13, 14) and any("n\u00a0=\u00a0" in point for point in points), "every week has its title", points)
    page.goto(address(server) + CYCLE + "/curve")
    page.click(".views >> text=Each segment")
    tally.equal(parse_qs(urlsplit(page.url).query), {"by": ["segment"]}, "the curve's segments stand in the address")
    tally.check(page.locator(".segments__line").count() >= 2, "each segment has a line")
    page.goto(address(server) + CYCLE + "/drivers?days=120")
    first = page.locator(".curve-box.is-desk .dots a").first
    name = first.locator("text").first.text_content()
    first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/moments/**days=120")
    tally.check(name.split()[0] in page.locator("h1").inner_text(), "the keyboard opens a moment from the picture", name)
    page.fill("input[name=baseline]", "2026-01-05")
    page.locator(".signals__form button").click()
    tally.check("baseline=2026-01-05" in page.url and "days=120" in page.url, "a baseline stands in the address", page.url)


def body(tally):
    place = demo()
    server = Server(place)
    with Chromium() as chromium:
        everywhere(tally, chromium, server, place.password, PAGES)
        opens(tally, chromium, server, place.password)
        selects(tally, chromium, server, place.password)
    tally.equal(server.stop(), 0, "the server stops")


if __name__ == "__main__":
    tally = Tally("browser_methods")
    main(tally, lambda: body(tally))
