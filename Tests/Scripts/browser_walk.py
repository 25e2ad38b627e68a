#!/usr/bin/env python3
"""The whole way of somebody who begins, by clicks alone: sign in, a ready map, another name for a moment, a survey of one's own,
its link on a telephone in Indonesian, an answer, and the cycle's page in another window that moves by itself.

    .venv/bin/python Tests/Scripts/browser_walk.py            # SHOTS=folder keeps pictures
"""

from _browser import DESK, PHONE, Chromium, address, empty_place, listen, quiet, shoot, sign_in, sound
from _siklus import Server, Tally, call, main

tally = Tally("browser_walk")


def drawing(page):
    """From the empty start page to a map in which a moment has another name."""
    page.locator(".way button", has_text="A bank branch").click()
    tally.equal(page.inner_text("h1"), "Cashing a cheque", "a ready map is drawn")
    page.locator("a", has_text="Edit the map").click()
    page.locator("#card-waits .step__link").click()
    page.fill("#f-name-en", "Sits and waits")
    page.fill("#f-name-id", "Duduk dan menunggu")
    page.keyboard.press("Tab")
    page.wait_for_function("() => document.querySelector('#card-waits').innerText.includes('Sits and waits')")
    sound(tally, page, "a moment with another name")


def writing(page):
    """A survey of one's own about that map, published; gives the address that its link has."""
    page.locator("nav a", has_text="Surveys").first.click()
    page.locator("a", has_text="New survey").first.click()
    page.fill("#f-title-en", "My branch")
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url("**/surveys/my-branch/edit")
    page.locator("a[href$='/state/publish']").click()
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url("**/surveys/my-branch/edit")
    page.locator("a", has_text="Links and codes").click()
    sound(tally, page, "the link of a survey of one's own")
    shoot(page, "walk-links")
    return page.input_value("#link")


def count(page):
    """The n of the moment with another name, nothing while it is withheld."""
    row = page.locator("table.table tbody tr", has_text="Sits and waits").first
    cell = row.locator("td[data-label='n']")
    return cell.inner_text().strip() if cell.count() else ""


def answering(chromium, link):
    page = chromium.page(PHONE, language="id")
    page.goto(link)
    tally.equal(page.get_attribute("html", "lang"), "id", "the telephone's language is spoken")
    # A rating's legend is the moment's name, as the map had it when the survey was written.
    tally.check("Duduk dan menunggu" in page.inner_text("main"), "the moment is asked about by its new name")
    page.locator('input[name="q.waits"][value="2"]').check(force=True)
    sound(tally, page, "a sheet of one's own")
    shoot(page, "walk-sheet")
    page.click("#send")
    page.wait_for_url("**/thanks**")
    quiet(tally, page, "an answer from a telephone")
    page.context.close()


def body():
    place = empty_place("walk")
    server = Server(place)
    with Chromium() as chromium:
        page = chromium.page(DESK)
        sign_in(page, server, place.password)
        drawing(page)
        link = writing(page)
        tally.check(link.startswith(address(server)), "the link leads to this server", link)
        other = page.context.new_page()
        other.set_viewport_size({"width": DESK[0], "height": DESK[1]})
        listen(other)
        other.goto(f"{address(server)}/cycles/cash-a-cheque")
        other.evaluate("window.loadedOnce = true")
        tally.check(other.locator(".card.start").count() == 1, "before the first answer the page says what to do")
        for waiting in (2, 3, 1, 2, 2):
            body = f'{{"answers":{{"waits":{waiting}}}}}'.encode()
            tally.equal(call(server.port, "POST", "/api/v1/surveys/my-branch/responses", body).status, 201, "an answer is kept")
        other.wait_for_function(SHOWS, arg="5")
        tally.equal(count(other), "5", "with five answers the figure is there, without loading the page again")
        answering(chromium, link)
        other.wait_for_function(SHOWS, arg="6")
        tally.equal(count(other), "6", "the answer from the telephone has moved it")
        tally.check(other.evaluate("window.loadedOnce"), "and nobody has loaded the page again")
        shoot(other, "walk-cycle")
        quiet(tally, other, "the page that moves")
    server.stop()


# Whether the row of the moment says how many have answered.
SHOWS = """n => [...document.querySelectorAll('table.table tbody tr')]
    .some(row => row.innerText.includes('Sits and waits') && row.querySelector("td[data-label='n']")?.innerText.trim() === n)"""

main(tally, body)
