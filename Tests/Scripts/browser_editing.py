#!/usr/bin/env python3
"""Maps and surveys are drawn and written as people do it: by mouse, by keyboard, on a phone, by two at once, and without a script.

    .venv/bin/python Tests/Scripts/browser_editing.py            # SHOTS=folder keeps pictures
"""

from _browser import DESK, NARROW, PHONE, ZOOMED, Chromium, address, quiet, sample_bank, shoot, sideways, sign_in, sound
from _siklus import Server, Tally, call, main

tally = Tally("browser_editing")
MAP = "/cycles/cash-a-cheque/edit"
MOMENT = f"{MAP}/moments/waits"
SURVEY = "/surveys/branch-visit/edit"
QUESTION = f"{SURVEY}/questions/waits"


def order(page):
    return page.eval_on_selector_all("[data-code]", "all => all.map(one => one.dataset.code)")


def version(page):
    return int(page.get_attribute("#tools", "data-version"))


def until_saved(page, before):
    """Waits until the page knows a newer version."""
    page.wait_for_function("before => Number(document.getElementById('tools')?.dataset.version) > before", arg=before)


def writing(page, base):
    page.goto(base + MOMENT)
    before = version(page)
    page.fill("#f-name-en", "Waits for the turn")
    page.keyboard.press("Tab")
    until_saved(page, before)
    tally.check("Waits for the turn" in page.inner_text("#card-waits"), "what was typed is saved and stands in its card")
    tally.equal(page.url, base + MOMENT, "saving leaves one where one is")
    page.reload()
    tally.equal(page.input_value("#f-name-en"), "Waits for the turn", "it is still there after the page was loaded again")
    sound(tally, page, "a moment")


def moving(page, base):
    page.goto(base + MAP)
    begun, before = order(page), version(page)
    page.focus("#card-waits .step__link")
    page.keyboard.press("Alt+ArrowUp")
    until_saved(page, before)
    moved = order(page)
    tally.equal(moved.index("waits"), begun.index("waits") - 1, "Alt and an arrow move a card")
    tally.equal(
        page.evaluate("document.activeElement.closest('[data-code]')?.dataset.code"), "waits", "the keys stay with the card"
    )
    before = version(page)
    page.locator("#undo").click()
    until_saved(page, before)
    tally.equal(order(page), begun, "undoing brings the order back")
    before = version(page)
    page.locator("#redo").click()
    until_saved(page, before)
    tally.equal(order(page), moved, "doing it again moves it again")

    grip = page.locator("#card-enters .step__grip")
    grip.scroll_into_view_if_needed()
    start, target = grip.bounding_box(), page.locator("#card-decides").bounding_box()
    before = version(page)
    page.mouse.move(start["x"] + 5, start["y"] + 5)
    page.mouse.down()
    page.mouse.move(start["x"] + 5, target["y"] + 30, steps=6)
    page.mouse.move(start["x"] + 5, target["y"] + 1, steps=3)
    page.mouse.up()
    until_saved(page, before)
    tally.equal(order(page)[0], "enters", "a card is dragged into another phase")
    quiet(tally, page, "moving")


def conflict(chromium, server, password, base):
    ada, grace = [chromium.page(DESK) for _ in range(2)]
    for page in (ada, grace):
        sign_in(page, server, password)
        page.goto(base + MOMENT)
    before = version(ada)
    ada.fill("#f-name-en", "Queues")
    ada.keyboard.press("Tab")
    until_saved(ada, before)
    grace.fill("#f-name-en", "Lingers")
    grace.keyboard.press("Tab")
    grace.wait_for_selector(".decision")
    words = grace.inner_text("main")
    tally.check("Queues" in words and "Lingers" in words, "the second sees both, side by side", words)
    sound(tally, grace, "a conflict")
    shoot(grace, "conflict")
    grace.locator(".side").nth(1).click()
    grace.locator(".conflict button[type=submit]").click()
    grace.wait_for_url(base + MOMENT)
    tally.equal(grace.input_value("#f-name-en"), "Lingers", "the choice is kept")

    ada.goto(base + MOMENT)
    grace.goto(base + MOMENT)
    before = version(ada)
    ada.fill("#f-owner", "Ada")
    ada.keyboard.press("Tab")
    until_saved(ada, before)
    before = version(grace)
    grace.fill("#f-description-en", "The customer sits and waits.")
    grace.keyboard.press("Tab")
    until_saved(grace, before)
    tally.equal(grace.input_value("#f-owner"), "Ada", "what the other changed in another field arrives by itself")
    for page in (ada, grace):
        quiet(tally, page, "two people")


def asking(page, base, server):
    page.goto(base + "/surveys/new")
    sound(tally, page, "a new survey")
    page.fill("#f-title-en", "A short visit")
    page.click("main form button[type=submit]")
    page.wait_for_url(base + "/surveys/a-short-visit/edit")
    questions = len(order(page))
    tally.equal(questions, 17, "a draft has a rating for each of fifteen moments, a recommendation and own words")
    sound(tally, page, "a draft")
    where = "/api/v1/surveys/a-short-visit/responses"

    def answered():
        return call(server.port, "POST", where, b'{"answers":{"waits":4}}').status

    tally.equal(answered(), 409, "a draft takes no answers")
    for change, status in [("publish", 201), ("pause", 409), ("reopen", 201), ("close", 409)]:
        page.click(f"a[href$='/state/{change}']")
        sound(tally, page, f"the question before: {change}")
        page.click("main form button[type=submit]")
        page.wait_for_url(base + "/surveys/a-short-visit/edit")
        tally.equal(answered(), status, f"after: {change}")

    page.goto(base + "/surveys/a-short-visit/edit/questions/waits")
    page.fill("#f-text-en", "How was the wait?")
    page.click(".panel__foot button[type=submit]")
    page.wait_for_selector(".verdicts")
    sound(tally, page, "a question with answers")
    shoot(page, "rewording")
    page.click("button[value=another]")
    page.wait_for_url(base + "/surveys/a-short-visit/edit/questions/waits-2")
    tally.equal(len(order(page)), questions, "the new question takes the place of the old one")


def without_script(chromium, server, password, base):
    page = chromium.page(PHONE, scripts=False)
    sign_in(page, server, password)
    page.goto(base + MOMENT)
    page.fill("#f-name-en", "Waits, without a script")
    page.locator(".panel__foot button[type=submit]").click()
    page.wait_for_url(base + MOMENT)
    tally.equal(page.input_value("#f-name-en"), "Waits, without a script", "saving works without a script")
    page.goto(base + MAP)
    begun = order(page)
    page.locator("#card-waits button[value=later]").click()
    tally.check(order(page) != begun, "moving works without a script")
    page.locator("#undo").click()
    tally.equal(order(page), begun, "undoing works without a script")
    sound(tally, page, "the map without a script")


def looking(chromium, server, password, base):
    pages = [("map", MAP), ("moment", MOMENT), ("channel", f"{MAP}/channels/branch"), ("versions", f"{MAP}/versions"),
             ("surveys", "/surveys"), ("survey", SURVEY), ("question", QUESTION), ("kinds", f"{SURVEY}/questions"),
             ("preview", "/surveys/branch-visit/preview")]
    screens = [(DESK, "en", False, "desk"), (DESK, "de", True, "desk-dark"), (PHONE, "id", False, "phone"),
               (PHONE, "en", True, "phone-dark"), (NARROW, "de", False, "narrow"), (ZOOMED, "id", False, "zoomed")]
    for size, language, dark, screen in screens:
        page = chromium.page(size, language=language, dark=dark)
        sign_in(page, server, password)
        for name, path in pages:
            page.wait_for_load_state("networkidle")  # what the page before still loads is not to be cut off
            page.goto(base + path)
            sound(tally, page, f"{name}, {screen}")
            shoot(page, f"{name}-{screen}")


def body():
    place = sample_bank()
    server = Server(place)
    base = address(server)
    with Chromium() as chromium:
        page = chromium.page(DESK)
        sign_in(page, server, place.password)
        tally.say("writing and moving")
        writing(page, base)
        moving(page, base)
        tally.say("two people")
        conflict(chromium, server, place.password, base)
        tally.say("a survey")
        asking(page, base, server)
        tally.say("without a script")
        without_script(chromium, server, place.password, base)
        tally.say("every page on every screen")
        looking(chromium, server, place.password, base)


main(tally, body)
